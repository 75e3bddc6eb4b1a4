import { describe, expect, it } from 'vitest';
import { twoFans } from '../../../../test/support/twoFans.ts';
import { takeImported } from './index.ts';

const house = twoFans();
const refusal = (code: string) => ({ code });

describe('imported ideas', () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      boardId: house.boardId,
      kind: 'product' as const,
      title: `Imported idea number ${at}`,
      body: 'From elsewhere.',
      language: 'en' as const,
      tags: ['imported'],
      importKey: `file:${at}`,
      imported: { votes: 30 + at, author: 'Carl', status: 'planned', url: null },
      createdAt: new Date('2024-05-01T00:00:00Z'),
    }));

  it('are taken once, without author or supports, their votes kept apart', async () => {
    const { ideaCount } = await house.boardNow();
    expect((await takeImported(house.server.parts, rows(3))).output).toHaveLength(3);
    const again = await takeImported(house.server.parts, rows(4));
    expect(again.output).toHaveLength(1);
    expect((await takeImported(house.server.parts, rows(4))).output).toEqual([]);
    expect((await house.boardNow()).ideaCount).toBe(ideaCount + 4);
    const [idea] = again.output;
    expect(idea).toMatchObject({
      author: null,
      imported: { votes: 33, author: 'Carl', status: 'planned', url: null },
      tally: { supports: 0 },
      createdAt: '2024-05-01T00:00:00.000Z',
    });
    const { ideas } = await house.bob.call.feed.list({ q: 'imported number' });
    expect(ideas).toHaveLength(4);
    await expect(house.ann.call.ideas.withdraw({ ideaId: idea?.id ?? '' })).rejects.toMatchObject(
      refusal('not_allowed'),
    );
    expect(await house.bob.call.ideas.history({ ideaId: idea?.id ?? '' })).toHaveLength(1);
  });
});
