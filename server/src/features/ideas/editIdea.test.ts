import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { anIdea } from '../../../../test/support/anIdea.ts';
import { twoFans } from '../../../../test/support/twoFans.ts';

const house = twoFans();
const refusal = (code: string) => ({ code });

describe('editing an idea', () => {
  it('saves the new text, keeps the old ones, and says so when another saved in between', async () => {
    const input = anIdea({ boardId: house.boardId, title: 'The first title', tags: ['one'] });
    const { id: ideaId } = await house.ann.call.ideas.post(input);
    const { id: _, parentId: __, ...text } = input;
    const second = { ...text, ideaId, version: 1, title: 'The second title', body: 'More.' };
    const edited = await house.ann.call.ideas.edit(second);
    expect(edited).toMatchObject({
      title: 'The second title',
      slug: 'the-second-title',
      excerpt: 'More.',
      version: 2,
      rev: 2,
      tally: { supports: 1 },
    });
    expect(edited.editedAt).not.toBeNull();
    expect(await house.ann.call.ideas.edit(second)).toEqual(edited);

    const late = { ...second, title: 'From another tab' };
    await expect(house.ann.call.ideas.edit(late)).rejects.toMatchObject({
      code: 'idea_changed',
      data: { version: 2 },
    });
    await house.ann.call.ideas.edit({ ...late, version: 2 });
    const history = await house.server.guest.call.ideas.history({ ideaId });
    expect(history.map(({ version, title }) => [version, title])).toEqual([
      [3, 'From another tab'],
      [2, 'The second title'],
      [1, 'The first title'],
    ]);
    expect(history[2]).toMatchObject({ tags: ['one'], kind: 'revival', body: input.body });
  });

  it('lets exactly one of two edits of the same version through', async () => {
    const input = anIdea({ boardId: house.boardId });
    const { id: ideaId } = await house.ann.call.ideas.post(input);
    const { id: _, parentId: __, ...text } = input;
    const outcomes = await Promise.allSettled(
      ['one', 'two'].map((word) =>
        house.ann.call.ideas.edit({ ...text, ideaId, version: 1, title: `Edit number ${word}` }),
      ),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await house.ann.call.ideas.history({ ideaId })).toHaveLength(2);
  });

  it('may move it to another board, whose numbers follow', async () => {
    const target = await house.closedBoard('A second line');
    const input = anIdea({ boardId: house.boardId });
    const { id: ideaId } = await house.ann.call.ideas.post(input);
    const { ideaCount } = await house.boardNow();
    const { id: _, parentId: __, ...text } = input;
    const edit = { ...text, ideaId, version: 1, boardId: target.id };
    expect(await house.ann.call.ideas.edit(edit)).toMatchObject({ boardId: target.id });
    expect((await house.boardNow()).ideaCount).toBe(ideaCount - 1);
    expect((await house.boardNow(target.id)).ideaCount).toBe(1);
    await target.close();
    await expect(
      house.ann.call.ideas.edit({ ...edit, version: 2, boardId: house.boardId }),
    ).rejects.toMatchObject(refusal('board_closed'));
  });

  it('moves to no board that was closed while the edit waited for its turn', async () => {
    const target = await house.closedBoard('A third line');
    const input = anIdea({ boardId: house.boardId });
    const { id: ideaId } = await house.ann.call.ideas.post(input);
    let letGo = () => {};
    const turn = house.server.parts.ideaTurns(
      ideaId,
      () => new Promise<void>((resolve) => (letGo = resolve)),
    );
    const { id: _, parentId: __, ...text } = input;
    const edit = { ...text, ideaId, version: 1, boardId: target.id };
    const moved = house.ann.call.ideas.edit(edit).catch((error) => error);
    await setTimeout(300);
    await target.close();
    letGo();
    await turn;
    expect(await moved).toMatchObject(refusal('board_closed'));
    expect(await house.boardNow(target.id)).toMatchObject({ ideaCount: 0 });
    expect((await house.ann.call.ideas.get({ ideaId })).idea).toMatchObject({
      boardId: house.boardId,
      version: 1,
    });
  });

  it('is for its author alone', async () => {
    const input = anIdea({ boardId: house.boardId });
    const { id: ideaId } = await house.ann.call.ideas.post(input);
    const { id: _, parentId: __, ...text } = input;
    await expect(
      house.bob.call.ideas.edit({ ...text, ideaId, version: 1, title: 'Not mine at all' }),
    ).rejects.toMatchObject(refusal('not_allowed'));
    await expect(house.bob.call.ideas.withdraw({ ideaId })).rejects.toMatchObject(
      refusal('not_allowed'),
    );
    expect((await house.ann.call.ideas.get({ ideaId })).idea).toMatchObject({ version: 1, rev: 1 });
  });
});
