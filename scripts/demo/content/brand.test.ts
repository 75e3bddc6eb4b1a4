import { needsDecision } from '@roundhouse/shared/ideas';
import { newResponseSchema } from '@roundhouse/shared/responses';
import { updateChangeSchema } from '@roundhouse/shared/updates';
import { describe, expect, it } from 'vitest';
import { answers, boards, ideas, people, reps, updates } from './index.ts';

const staff = new Set(people.filter(({ role }) => role !== 'fan').map(({ key }) => key));
const peopleKeys = new Set(people.map(({ key }) => key));
const boardOf = new Map(ideas.map(({ key, board }) => [key, board]));
const boardsOf = new Map(reps.map(({ person, boards: some }) => [person, some]));
const { body, decision, thanks } = newResponseSchema.shape;
const { title, blocks } = updateChangeSchema.shape;

describe('what the demo’s brand says', () => {
  it('comes from people who answer for boards that there are', () => {
    for (const rep of reps) {
      expect(staff).toContain(rep.person);
      for (const key of rep.boards) expect(boards.map((board) => board.key)).toContain(key);
    }
  });

  it.each(answers)('$idea is answered by $rep, who may, within the limits', (answer) => {
    expect(boardsOf.get(answer.rep)).toContain(boardOf.get(answer.idea));
    expect(body.safeParse(answer.body).success).toBe(true);
    const isDecided = answer.status !== undefined && needsDecision(answer.status);
    expect(answer.decision?.outcome).toBe(isDecided ? answer.status : undefined);
    if (answer.decision) {
      const { owner, nextInDays: _, ...words } = answer.decision;
      expect(boardsOf.has(owner)).toBe(true);
      const whole = { ...words, ownerId: 'a'.repeat(24), nextDate: '2026-01-01' };
      expect(decision.safeParse(whole).error).toBeUndefined();
    }
    if (answer.thanks) {
      expect(thanks.safeParse({ isPrivate: false, ...answer.thanks }).error).toBeUndefined();
    }
  });

  it.each(updates)('the update $title of $board names what there is', (update) => {
    expect(boardsOf.get(update.rep)).toContain(update.board);
    expect(title.safeParse(update.title).error).toBeUndefined();
    expect(update.blocks.length).toBeGreaterThan(0);
    for (const block of update.blocks) {
      if (block.kind === 'text') {
        const given = [{ id: 'a'.repeat(24), ...block }];
        expect(blocks.safeParse(given).error).toBeUndefined();
      }
      if (block.kind === 'ideas')
        for (const key of block.ideas) expect(boardOf.has(key)).toBe(true);
      if (block.kind === 'thanks')
        for (const key of block.people) expect(peopleKeys).toContain(key);
    }
  });
});
