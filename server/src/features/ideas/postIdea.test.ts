import { setTimeout } from 'node:timers/promises';
import { makeId } from '@roundhouse/shared/primitives';
import { describe, expect, it } from 'vitest';
import { anIdea } from '../../../../test/support/anIdea.ts';
import { twoFans } from '../../../../test/support/twoFans.ts';

const house = twoFans();
const refusal = (code: string) => ({ code });

describe('posting an idea', () => {
  it('keeps it with its author’s support, and counts it on its board', async () => {
    const { ideaCount } = await house.boardNow();
    const input = anIdea({
      boardId: house.boardId,
      title: '  Bring  back the Été express ',
      body: '# Why\n\nIt was *green*.',
      tags: ['H0 Gauge', '#h0-gauge', 'steam'],
    });
    const idea = await house.ann.call.ideas.post(input);
    expect(idea).toMatchObject({
      id: input.id,
      title: 'Bring back the Été express',
      slug: 'bring-back-the-ete-express',
      excerpt: 'Why It was green.',
      tags: ['h0-gauge', 'steam'],
      status: 'open',
      version: 1,
      editedAt: null,
      imported: null,
      author: { id: house.ann.id, name: 'Ann Lee', role: 'fan' },
      tally: { rev: 1, supports: 1, setAside: 0, comments: 0, remixes: 0, pledgedUnits: 0 },
      pledges: { people: 0, units: 0, prices: null },
    });
    expect((await house.boardNow()).ideaCount).toBe(ideaCount + 1);
    const seen = await house.ann.call.ideas.get({ ideaId: idea.id });
    expect(seen.idea).toEqual(idea);
    expect(seen.mine).toEqual({
      isSupporting: true,
      since: idea.createdAt,
      pledge: null,
      setAside: null,
      rev: 1,
    });
    expect(await house.server.guest.call.ideas.get({ ideaId: idea.id })).toEqual({
      idea,
      mine: { isSupporting: false, since: null, pledge: null, setAside: null, rev: 0 },
    });
  });

  it('answers the same when it is sent again, even ten times at once', async () => {
    const { ideaCount } = await house.boardNow();
    const input = anIdea({ boardId: house.boardId });
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => house.ann.call.ideas.post(input)),
    );
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(await house.ann.call.ideas.post({ ...input, title: 'Other words now' })).toEqual(
      answers[0],
    );
    expect((await house.boardNow()).ideaCount).toBe(ideaCount + 1);
    await expect(house.bob.call.ideas.post(input)).rejects.toMatchObject(refusal('id_taken'));
  });

  it('counts each of many that are posted at once', async () => {
    const { ideaCount } = await house.boardNow();
    const parentId = (await house.ann.call.ideas.post(anIdea({ boardId: house.boardId }))).id;
    await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        [house.ann, house.bob][at % 2]?.call.ideas.post(
          anIdea({ boardId: house.boardId, parentId: at < 8 ? parentId : null }),
        ),
      ),
    );
    expect((await house.boardNow()).ideaCount).toBe(ideaCount + 21);
    expect((await house.ann.call.ideas.get({ ideaId: parentId })).idea.tally.remixes).toBe(8);
  });

  it('refuses an unknown board, a closed one, a repeated upload, a missing one', async () => {
    const id = makeId();
    const twice = [
      { id, alt: '' },
      { id, alt: '' },
    ];
    await expect(
      house.ann.call.ideas.post(anIdea({ boardId: makeId(), pictures: twice })),
    ).rejects.toMatchObject({
      code: 'invalid_input',
      data: {
        fields: [
          { field: 'pictures.1.id', rule: 'repeated' },
          { field: 'boardId', rule: 'not_a_choice' },
        ],
      },
    });
    const board = await house.closedBoard('Closed from the start');
    await board.close();
    await expect(house.ann.call.ideas.post(anIdea({ boardId: board.id }))).rejects.toMatchObject(
      refusal('board_closed'),
    );
    const input = anIdea({ boardId: house.boardId, pictures: [{ id, alt: '' }] });
    await expect(house.ann.call.ideas.post(input)).rejects.toMatchObject(
      refusal('upload_not_found'),
    );
    await expect(house.ann.call.ideas.get({ ideaId: input.id })).rejects.toMatchObject(
      refusal('not_found'),
    );
  });

  it('adds nothing to a board that was closed while the post waited for its turn', async () => {
    const board = await house.closedBoard('Closed meanwhile');
    const input = anIdea({ boardId: board.id });
    let letGo = () => {};
    const turn = house.server.parts.ideaTurns(
      board.id,
      () => new Promise<void>((resolve) => (letGo = resolve)),
    );
    const posted = house.ann.call.ideas.post(input).catch((error) => error);
    await setTimeout(300);
    await board.close();
    letGo();
    await turn;
    expect(await posted).toMatchObject(refusal('board_closed'));
    expect(await house.boardNow(board.id)).toMatchObject({ ideaCount: 0, rev: 2 });
    expect(await house.server.parts.ideas.get(input.id)).toBeNull();
  });

  it('refuses guests', async () => {
    await expect(
      house.server.guest.call.ideas.post(anIdea({ boardId: house.boardId })),
    ).rejects.toMatchObject(refusal('not_signed_in'));
  });
});

describe('building on an idea', () => {
  it('counts the remix and shows the whole tree from any of its ideas', async () => {
    const root = await house.ann.call.ideas.post(
      anIdea({ boardId: house.boardId, title: 'The root idea' }),
    );
    const child = await house.bob.call.ideas.post(
      anIdea({ boardId: house.boardId, title: 'A child of it', parentId: root.id }),
    );
    const grandchild = await house.ann.call.ideas.post(
      anIdea({ boardId: house.boardId, title: 'A grandchild of it', parentId: child.id }),
    );
    const { idea } = await house.bob.call.ideas.get({ ideaId: root.id });
    expect(idea.tally).toMatchObject({ rev: 2, remixes: 1 });
    for (const ideaId of [root.id, child.id, grandchild.id]) {
      const tree = await house.server.guest.call.ideas.remixTree({ ideaId });
      expect(tree.map(({ id, parentId }) => [id, parentId])).toEqual([
        [root.id, null],
        [child.id, root.id],
        [grandchild.id, child.id],
      ]);
      expect(tree[1]).toMatchObject({ author: { name: 'Bob Ray' }, supports: 1, thumbUrl: null });
    }
    await house.bob.call.ideas.withdraw({ ideaId: child.id });
    expect((await house.bob.call.ideas.get({ ideaId: root.id })).idea.tally).toMatchObject({
      rev: 3,
      remixes: 0,
    });
  });

  it('refuses a parent that is not there or was withdrawn', async () => {
    const gone = await house.ann.call.ideas.post(anIdea({ boardId: house.boardId }));
    await house.ann.call.ideas.withdraw({ ideaId: gone.id });
    for (const parentId of [gone.id, makeId()]) {
      await expect(
        house.bob.call.ideas.post(anIdea({ boardId: house.boardId, parentId })),
      ).rejects.toMatchObject(refusal('parent_not_found'));
    }
  });
});
