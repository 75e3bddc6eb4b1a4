import { lifetimeFrom } from '@roundhouse/shared/clocks';
import { type IdeaText, isStanding } from '@roundhouse/shared/ideas';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { claimUploads } from './claimUploads.ts';
import type { StoredIdea } from './storedIdea.ts';
import { wordsOf } from './wordsOf.ts';

export type NewIdea = IdeaText & { id: string; parentId: string | null };
type Session = Parameters<Parts['ideas']['changeTally']>[2];

/**
 * Writes, in one transaction: the idea with its uploads, its author's support, one more remix of
 * its parent, one more idea on its board. Answers each as it then stands.
 */
export async function insertIdea(parts: Parts, input: NewIdea, authorId: string, session: Session) {
  const { id, parentId } = input;
  const parent = parentId === null ? null : await openParent(parts, parentId, session);
  const uploads = await claimUploads(parts, input, { ownerId: authorId, ideaId: id }, session);
  const rootId = parent?.rootId ?? null;
  const createdAt = parts.clock();
  const rules = (await parts.boards.get(input.boardId))?.rules;
  const lifetime = rules ? lifetimeFrom(rules.lifetime, 1, createdAt) : null;
  const made = { id, authorId, parentId, rootId, lifetime, createdAt };
  const idea = await parts.ideas.insert({ ...wordsOf(input), ...uploads, ...made }, session);
  const mine = await supportOwn(parts, idea, authorId, session);
  const parentTally = parent && (await parts.ideas.changeTally(parent.id, { remixes: 1 }, session));
  const board = await parts.boards.countIdeas(idea.boardId, 1, session);
  // Who closed it meanwhile was told that nothing more comes in.
  if (board?.isClosed) throw new Refusal('board_closed');
  return { idea, mine, parentTally, board };
}

async function openParent(parts: Parts, parentId: string, session: Session): Promise<StoredIdea> {
  const parent = await parts.ideas.get(parentId, session);
  if (!parent || !isStanding(parent.status)) throw new Refusal('parent_not_found');
  return parent;
}

async function supportOwn(parts: Parts, idea: StoredIdea, authorId: string, session: Session) {
  const mine = {
    isSupporting: true,
    since: idea.createdAt,
    pledge: null,
    setAside: null,
    rev: idea.tally.rev,
  };
  await parts.supports.keep(idea.id, new Map([[authorId, mine]]), session);
  return mine;
}
