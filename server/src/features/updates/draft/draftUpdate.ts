import { makeId } from '@roundhouse/shared/primitives';
import type { Update } from '@roundhouse/shared/updates';
import { member } from '../../../app/authorise.ts';
import { Refusal } from '../../../app/refusal.ts';
import { type Asking, answer, type UseCase } from '../../../app/useCase.ts';
import { toSlug } from '../../boards/index.ts';
import { requireBoardOfRep } from '../../reps/index.ts';
import { NO_REACTIONS } from '../storedUpdate.ts';
import { changesSince } from './changesSince.ts';
import { draftBlocks } from './draftBlocks.ts';
import { draftOpening, draftTitle } from './draftTexts.ts';

/** A first text of an update, made of what changed on a board since the last one; nothing is stored. */
export const draftUpdate: UseCase<{ boardId: string }, Update> = async (asking, { boardId }) => {
  const { parts, asker } = asking;
  const board = await parts.boards.get(boardId);
  if (!board) throw new Refusal('not_found');
  await requireBoardOfRep(parts, asker, boardId);
  const [last] = await parts.updates.published({ boardId }, 1);
  const since = last?.publishedAt ? new Date(last.publishedAt) : null;
  const { timeZone } = await parts.calendars.of(boardId);
  const blocks = draftBlocks(await changesSince(parts, board, since ?? new Date(0)));
  const title = draftTitle(board.name, parts.clock(), timeZone);
  const text = draftOpening(since, blocks.length > 0, timeZone);
  return answer({
    id: makeId(),
    boardId,
    state: 'draft',
    title,
    slug: toSlug(title.en ?? '', 'update'),
    excerpt: text,
    cover: null,
    rep: await signatureOf(asking),
    dueOn: null,
    isLate: false,
    publishAt: null,
    publishedAt: null,
    editedAt: null,
    comments: 0,
    reactions: NO_REACTIONS,
    rev: 0,
    blocks: [{ id: makeId(), kind: 'text', text }, ...blocks],
  });
};

async function signatureOf({ parts, asker }: Asking): Promise<Update['rep']> {
  const { id } = member(asker);
  const [people, rep] = await Promise.all([parts.people.briefs([id]), parts.reps.get(id)]);
  const person = people.get(id);
  if (!person) throw new Refusal('not_found');
  return { person, title: rep?.title ?? '', department: rep?.department ?? '' };
}
