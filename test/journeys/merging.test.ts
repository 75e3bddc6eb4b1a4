import type { Idea } from '@roundhouse/shared/ideas';
import { makeId } from '@roundhouse/shared/primitives';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { anIdea } from '../support/anIdea.ts';
import { journey } from '../support/journey.ts';
import { onIdea } from '../support/onIdea.ts';
import type { Person } from '../support/startServer.ts';

const DRAFT = 'I have kept the old timetable, and';

describe('two ideas become one, and two again, while they are read', () => {
  const house = journey();
  let [ada, ben, cleo, moderator]: Person[] = [];
  let [source, target]: Idea[] = [];
  let comment = '';
  let [adas, bens, cleos, moderators]: Page[] = [];

  const call = (person: Person | undefined) => (person as Person).call;
  const post = (author: Person | undefined, title: string) =>
    call(author).ideas.post(anIdea({ boardId: house.server.board.id, title }));
  const at = (page: Page | undefined) => page as Page;
  const id = (idea: Idea | undefined) => (idea as Idea).id;

  /** How many support the idea on a page, and how many comments stand under it. */
  async function shows(page: Page | undefined, supporters: number, comments: number) {
    const support = at(page).getByRole('region', { name: 'Support', exact: true });
    await support.getByRole('button', { name: `${supporters} supporters` }).waitFor();
    await at(page)
      .getByRole('heading', { name: new RegExp(`^Talk\\s*${comments}$`) })
      .waitFor();
    const said = at(page).getByText('My father drove it.');
    await said.waitFor({ state: comments > 0 ? 'visible' : 'detached' });
  }

  beforeAll(async () => {
    [ada, ben, cleo] = [
      await house.server.signUp({ name: 'Ada Lock' }),
      await house.server.signUp({ name: 'Ben Forge' }),
      await house.server.signUp({ name: 'Cleo Rail' }),
    ];
    moderator = await house.server.signUp({ name: 'Mo Keeper', role: 'moderator' });
    source = await post(ada, 'A tram along the harbour');
    target = await post(ben, 'Rails for the waterfront');
    // Ada and Cleo want the one, Ben and Cleo the other: three people in all.
    for (const ideaId of [id(source), id(target)]) await call(cleo).supports.give({ ideaId });
    comment = makeId();
    const words = { body: 'My father drove it.', language: 'en', parentId: null } as const;
    await call(ada).comments.post({ ...words, id: comment, topic: onIdea(id(source)) });
    [cleos, bens, moderators] = await Promise.all([
      house.open(`/ideas/${id(source)}`, cleo),
      house.open(`/ideas/${id(target)}`, ben),
      house.open(`/ideas/${id(source)}`, moderator),
    ]);
  });

  it('a moderator finds the other, sees what will happen, and merges', async () => {
    await shows(bens, 2, 0);
    await shows(cleos, 2, 1);
    await at(cleos).getByRole('textbox', { name: 'Your comment' }).pressSequentially(DRAFT);

    await at(moderators).getByRole('button', { name: 'Merge into…' }).click();
    const dialog = at(moderators).getByRole('dialog');
    await dialog.getByRole('searchbox', { name: 'The idea it goes on in' }).fill('waterfront');
    await dialog.getByRole('button', { name: 'Rails for the waterfront' }).click();
    await dialog.getByText('3 supporters together, each counted once.').waitFor();
    await dialog.getByText('1 of them supports both today.').waitFor();
    await dialog.getByText('1 comment comes along').waitFor();
    await dialog.getByRole('button', { name: 'Merge them' }).click();
    await dialog.waitFor({ state: 'detached' });
    await at(moderators).waitForURL(`**/ideas/${id(target)}?from=${id(source)}`);
    await shows(moderators, 3, 1);
  });

  it('who reads the other sees what came to it', async () => {
    await shows(bens, 3, 1);
    const { idea } = await call(ben).ideas.get({ ideaId: id(target) });
    expect(idea.tally).toMatchObject({ supports: 3, comments: 1 });
  });

  it('who was writing is told, left to write, and goes on there with the draft', async () => {
    await at(cleos).getByText('What you are writing comes along.').waitFor();
    await at(cleos).keyboard.type(' it can be had.');
    const words = at(cleos).getByRole('textbox', { name: 'Your comment' });
    expect(await words.inputValue()).toBe(`${DRAFT} it can be had.`);
    await at(cleos).getByRole('button', { name: 'Go on there' }).click();
    await at(cleos).waitForURL(`**/ideas/${id(target)}?from=${id(source)}`);
    await shows(cleos, 3, 1);
    await at(cleos).getByText('Goes on here, with its supporters and comments').waitFor();
    expect(await words.inputValue()).toBe(`${DRAFT} it can be had.`);
    await at(cleos).getByRole('button', { name: 'You support this' }).waitFor();
  });

  it('the old address leads to the new one, a comment’s too', async () => {
    adas = await house.open(`/ideas/${id(source)}/a-tram#comment-${comment}`, ada);
    await adas.locator(`#comment-${comment}[data-marked]`).waitFor();
    expect(new URL(adas.url()).pathname).toBe(`/ideas/${id(target)}`);
    await adas.getByRole('link', { name: 'Read it as it was' }).click();
    await adas.getByRole('heading', { name: 'A tram along the harbour' }).waitFor();
    await adas.getByRole('link', { name: 'Rails for the waterfront' }).first().waitFor();
  });

  it('taken back, both are as they were on every screen', async () => {
    await at(moderators).getByRole('link', { name: 'Read it as it was' }).click();
    await at(moderators).getByRole('button', { name: 'Take the merge back…' }).click();
    const dialog = at(moderators).getByRole('dialog');
    await dialog.getByText('gets back 2 supporters and 1 comment.').waitFor();
    await dialog.getByRole('button', { name: 'Take it back' }).click();
    await dialog.waitFor({ state: 'detached' });

    await shows(adas, 2, 1);
    await at(adas).getByRole('textbox', { name: 'Your comment' }).waitFor();
    const note = at(adas).getByText('This idea goes on together with another');
    await note.waitFor({ state: 'detached' });
    await shows(bens, 2, 0);
    await shows(cleos, 2, 0);
    await at(cleos).getByText('Goes on here, with its supporters').waitFor({ state: 'detached' });
    await shows(moderators, 2, 1);
    const stored = await call(cleo).ideas.get({ ideaId: id(source) });
    expect(stored.idea).toMatchObject({ status: 'open', mergedIntoId: null });
    expect(stored.mine.isSupporting).toBe(true);
  });
});
