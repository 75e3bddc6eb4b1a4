import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import type { IdeaCard } from '@roundhouse/shared/ideas';
import { type DeskRow, RESPONSE_LIMITS } from '@roundhouse/shared/responses';
import { z } from 'zod';
import { member } from '../../app/authorise.ts';
import { readCursor, writeCursor } from '../../app/cursor.ts';
import type { Parts } from '../../app/parts.ts';
import { type Asking, answer, type UseCase } from '../../app/useCase.ts';
import { presentCards } from '../ideas/index.ts';
import { DESK_SECTIONS, type DeskScope, type Lying, placeSchema } from './deskSections.ts';

type Page = Outputs['responses']['desk'];

const position = z.strictObject({
  section: z.number().int().min(0).max(DESK_SECTIONS.length),
  after: placeSchema.nullable(),
});

/** What waits for an answer, the most pressing first. */
export const listDesk: UseCase<Inputs['responses']['desk'], Page> = async (
  asking,
  { board, cursor },
) => {
  const { parts } = asking;
  let { section, after } = readCursor(cursor, position) ?? { section: 0, after: null };
  const scope = await scopeOf(asking, board);
  const rows: DeskRow[] = [];
  while (scope && rows.length < RESPONSE_LIMITS.desk) {
    const list = DESK_SECTIONS[section];
    if (!list) return answer({ rows, next: null });
    const wanted = RESPONSE_LIMITS.desk - rows.length;
    const lying = await list.read(parts, scope, after, wanted);
    rows.push(...(await toRows(parts, lying, list.reason)));
    const isThrough = lying.length < wanted;
    after = isThrough ? null : (lying.at(-1)?.place ?? null);
    if (isThrough) section++;
  }
  return answer({ rows, next: scope ? writeCursor({ section, after }) : null });
};

/** One board where it is named, else those the asker answers for, which are all for an owner; `null` for none. */
async function scopeOf(
  { parts, asker }: Asking,
  slug: string | undefined,
): Promise<DeskScope | null> {
  if (slug !== undefined) {
    const board = await parts.boards.getBySlug(slug);
    return board && { boardIds: [board.id] };
  }
  const { id, role } = member(asker);
  if (role === 'owner') return { boardIds: null };
  const rep = await parts.reps.get(id);
  return rep && rep.boardIds.length > 0 ? { boardIds: rep.boardIds } : null;
}

async function toRows(parts: Parts, lying: Lying[], reason: DeskRow['reason']): Promise<DeskRow[]> {
  const stored = await parts.ideas.cards(lying.map(({ ideaId }) => ideaId));
  const cards = new Map((await presentCards(parts, stored)).map((card) => [card.id, card]));
  return lying.flatMap(({ ideaId, dueAt }) => {
    const idea = cards.get(ideaId);
    if (!idea || !isConcerned(idea, reason)) return [];
    return { idea, reason, dueAt: dueAt?.toISOString() ?? null };
  });
}

/** Nobody answers ideas that are gone, and a promised answer stands further up. */
function isConcerned({ status, promise }: IdeaCard, reason: DeskRow['reason']): boolean {
  if (status === 'withdrawn' || status === 'merged') return false;
  if (reason !== 'unanswered' || !promise) return true;
  return promise.state === 'kept' || promise.state === 'kept_late';
}
