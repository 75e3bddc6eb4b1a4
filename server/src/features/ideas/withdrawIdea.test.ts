import { describe, expect, it } from 'vitest';
import { anIdea } from '../../../../test/support/anIdea.ts';
import { twoFans } from '../../../../test/support/twoFans.ts';

const house = twoFans();
const refusal = (code: string) => ({ code });

describe('withdrawing an idea', () => {
  it('leaves it readable by its address alone, and unchangeable', async () => {
    const input = anIdea({
      boardId: house.boardId,
      title: 'Zeppelin hangar kit',
      tags: ['zeppelin'],
    });
    const { id: ideaId } = await house.ann.call.ideas.post(input);
    const { ideaCount } = await house.boardNow();
    expect(await house.ann.call.ideas.withdraw({ ideaId })).toMatchObject({
      status: 'withdrawn',
      rev: 2,
    });
    expect((await house.boardNow()).ideaCount).toBe(ideaCount - 1);
    expect((await house.bob.call.ideas.get({ ideaId })).idea.status).toBe('withdrawn');

    const lists = await Promise.all([
      house.bob.call.feed.list({ sort: 'new', limit: 100 }),
      house.bob.call.feed.list({ q: 'zeppelin hangar' }),
      house.bob.call.feed.list({ tag: 'zeppelin' }),
      house.bob.call.feed.list({ authorId: house.ann.id, limit: 100 }),
    ]);
    for (const { ideas } of lists) expect(ideas.map(({ id }) => id)).not.toContain(ideaId);
    expect(await house.bob.call.ideas.similar({ title: 'Zeppelin hangar kit' })).toEqual([]);
    expect((await house.bob.call.feed.tags({})).map(({ tag }) => tag)).not.toContain('zeppelin');
    const mine = await house.ann.call.feed.list({ show: 'mine', limit: 100 });
    expect(mine.ideas.map(({ id }) => id)).toContain(ideaId);

    const { id: _, parentId: __, ...text } = input;
    await expect(
      house.ann.call.ideas.edit({ ...text, ideaId, version: 1, title: 'Once more' }),
    ).rejects.toMatchObject(refusal('idea_withdrawn'));
    await expect(house.ann.call.ideas.withdraw({ ideaId })).rejects.toMatchObject(
      refusal('idea_withdrawn'),
    );
  });
});
