import { LOCALES } from '@roundhouse/shared/primitives';
import type { Update, UpdateChange } from '@roundhouse/shared/updates';
import { member } from '../../app/authorise.ts';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { toSlug } from '../boards/index.ts';
import { excerptOf } from '../ideas/index.ts';
import { requireBoardOfRep } from '../reps/index.ts';
import { claimPictures, picturesOf } from './claimPictures.ts';
import { presentUpdate } from './presentUpdates.ts';
import { type StoredUpdate, toBlockChange } from './storedUpdate.ts';
import { tellUpdate } from './tellUpdate.ts';
import type { StoredBlock } from './updates.model.ts';

type Session = Parameters<Parts['updates']['discard']>[1];
type Saving = { change: UpdateChange; known: StoredUpdate | null; asker: { id: string } };

/**
 * Keeps an update as its author now has it. What is out changes for all who read it, and says so.
 * The same text again, as after an answer that was lost, changes nothing.
 */
export const saveUpdate: UseCase<UpdateChange, Update> = async ({ parts, asker }, change) => {
  const me = member(asker);
  if (!(await parts.boards.get(change.boardId))) throw new Refusal('not_found');
  await requireBoardOfRep(parts, asker, change.boardId);
  const known = await parts.updates.get(change.id);
  if (known && known.boardId !== change.boardId) throw new Refusal('id_taken');
  const isNew = !known || !isSame(known, change);
  const saved = isNew
    ? await parts.storage.transaction((session) =>
        save(parts, { change, known, asker: me }, session),
      )
    : known;
  const output = await presentUpdate(parts, saved);
  if (!output) throw new Refusal('not_found');
  if (!isNew) return answer(output);
  return { output, events: await tellUpdate(parts, saved) };
};

async function save(
  parts: Parts,
  { change, known, asker }: Saving,
  session: Session,
): Promise<StoredUpdate> {
  const { id, boardId, rev, title } = change;
  if (!known && rev > 0) throw new Refusal('not_found');
  if (known && known.rev !== rev) throw new Refusal('update_changed', { rev: known.rev });
  const taking = { updateId: id, ownerId: asker.id, had: known?.blocks ?? [] };
  const blocks = await claimPictures(parts, change.blocks, taking, session);
  const words = { title, blocks, ...derived(title, blocks) };
  if (!known) {
    const rep = await parts.reps.get(asker.id, session);
    if (!rep) throw new Refusal('rep_profile_missing');
    return parts.updates.insert({ id, boardId, rep, ...words }, session);
  }
  const editedAt = known.state === 'published' ? parts.clock() : null;
  const saved = await parts.updates.rewrite(id, rev, { ...words, editedAt }, session);
  if (saved) return saved;
  const now = await parts.updates.get(id, session);
  throw now ? new Refusal('update_changed', { rev: now.rev }) : new Refusal('not_found');
}

/** What follows from the words: the address, the beginning and the picture that lists show. */
function derived(title: UpdateChange['title'], blocks: StoredBlock[]) {
  const texts = blocks.flatMap((block) => (block.kind === 'text' ? block.text : []));
  const excerpt = Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const text = texts.find((given) => given[locale])?.[locale];
      return text ? [[locale, excerptOf(text)]] : [];
    }),
  );
  return {
    slug: toSlug(title.en ?? title.fr ?? '', 'update'),
    excerpt,
    cover: picturesOf(blocks)[0] ?? null,
  };
}

function isSame(known: StoredUpdate, { title, blocks }: UpdateChange): boolean {
  const text = (words: Pick<UpdateChange, 'title' | 'blocks'>) => JSON.stringify(sorted(words));
  return (
    text({ title: known.title, blocks: known.blocks.map(toBlockChange) }) ===
    text({ title, blocks })
  );
}

/** The same value with all keys in order, so that equal ones are written alike. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => a.localeCompare(b));
  return Object.fromEntries(entries.map(([key, each]) => [key, sorted(each)]));
}
