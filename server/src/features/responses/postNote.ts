import { mentionedIds } from '@roundhouse/shared/comments';
import type { Inputs } from '@roundhouse/shared/contract';
import type { PersonBrief } from '@roundhouse/shared/people';
import { can } from '@roundhouse/shared/permissions';
import type { InternalNote } from '@roundhouse/shared/responses';
import { member } from '../../app/authorise.ts';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { isDuplicateKey } from '../../storage/duplicateKey.ts';
import { settleMentions } from '../comments/index.ts';
import { excerptOf, type StoredIdea } from '../ideas/index.ts';
import { presentNotes } from './listNotes.ts';
import type { StoredNote } from './notes.store.ts';
import type { Session } from './responses.store.ts';

type NewNote = Inputs['responses']['postNote'];

/**
 * Adds a note among colleagues, and tells those it mentions, if they may read it. Posted again, it
 * answers what is stored.
 */
export const postNote: UseCase<NewNote, InternalNote> = async ({ parts, asker }, input) => {
  const { id: authorId } = member(asker);
  const known = await findPosted(parts, input, authorId);
  if (known) return answer(known);
  const idea = await parts.ideas.get(input.ideaId);
  if (!idea) throw new Refusal('not_found');
  const { id, ideaId } = input;
  const body = await settleMentions(parts, input.body);
  const mentioned = await colleaguesIn(parts, body);
  const draft = { id, ideaId, authorId, body, createdAt: parts.clock() };
  try {
    const note = await parts.storage.transaction(async (session) => {
      const stored = await parts.notes.insert(draft, session);
      await orderNotice(parts, { idea, note: stored, mentioned }, session);
      return stored;
    });
    parts.jobs.poke('notices');
    const output = await present(parts, note);
    return { output, events: [{ name: 'note.posted', payload: output }] };
  } catch (error) {
    const meanwhile = isDuplicateKey(error) ? await findPosted(parts, input, authorId) : null;
    if (meanwhile) return answer(meanwhile);
    throw error;
  }
};

async function findPosted(
  parts: Parts,
  { id, ideaId }: NewNote,
  authorId: string,
): Promise<InternalNote | null> {
  const known = await parts.notes.get(id);
  if (!known) return null;
  if (known.authorId !== authorId || known.ideaId !== ideaId) throw new Refusal('id_taken');
  return present(parts, known);
}

async function present(parts: Parts, stored: StoredNote): Promise<InternalNote> {
  const [note] = await presentNotes(parts, [stored]);
  if (!note) throw new Refusal('not_found');
  return note;
}

/** Those a note mentions who may read notes. */
async function colleaguesIn({ people }: Parts, body: string): Promise<string[]> {
  const briefs = await people.briefs(mentionedIds(body));
  const mayRead = ({ id, role }: PersonBrief) => can({ id, role, restriction: null }, 'note.read');
  return [...briefs.values()].filter(mayRead).map(({ id }) => id);
}

type Told = { idea: StoredIdea; note: StoredNote; mentioned: string[] };

async function orderNotice(
  { noticeOrders }: Parts,
  { idea, note, mentioned }: Told,
  session: Session,
): Promise<void> {
  if (mentioned.length === 0) return;
  await noticeOrders.add(
    {
      kind: 'note',
      audience: { personIds: mentioned, except: [note.authorId] },
      group: `idea:${idea.id}`,
      about: { [idea.language]: idea.title },
      path: `/desk/answer/${idea.id}`,
      actorId: note.authorId,
      detail: null,
      excerpt: { [idea.language]: excerptOf(note.body) },
      at: new Date(note.createdAt),
    },
    session,
  );
}
