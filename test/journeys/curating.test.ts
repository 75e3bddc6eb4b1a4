import type { Comment } from '@roundhouse/shared/comments';
import { makeId } from '@roundhouse/shared/primitives';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { anIdea } from '../support/anIdea.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { journey } from '../support/journey.ts';
import { onIdea } from '../support/onIdea.ts';
import type { Person } from '../support/startServer.ts';

describe('a moderator who curates a long talk by keyboard while it is read', () => {
  const house = journey();
  const DRAFT = 'I was there when it ran, and';
  let ben: Person;
  let ideaId: string;
  let said: Comment[];
  let mods: Page;
  let bens: Page;
  let words: Locator;

  beforeAll(async () => {
    const ada = await house.server.signUp({ name: 'Ada Lock' });
    ben = await house.server.signUp({ name: 'Ben Forge' });
    const mo = await house.server.signUp({ name: 'Mo Ward', role: 'moderator' });
    ideaId = (await ada.call.ideas.post(anIdea({ boardId: house.server.board.id }))).id;
    said = [];
    for (let at = 1; at <= 12; at++) {
      const body = `Word ${at} of a long talk about the night express.`;
      const comment = { topic: onIdea(ideaId), id: makeId(), parentId: null, body };
      said.push(await ada.call.comments.post({ ...comment, language: 'en' }));
    }
    bens = await house.open(`/ideas/${ideaId}`, ben);
    words = bens.getByRole('textbox', { name: 'Your comment' });
    await words.fill(DRAFT);
    mods = await house.open(`/ideas/${ideaId}`, mo);
  });

  const comment = (page: Page, at: number) => page.locator(`#comment-${said[at]?.id}`);
  const menuOf = (at: number) =>
    comment(mods, at).getByRole('button', { name: 'Moderate Ada Lock’s comment' });
  const top = async (of: Locator) => Math.round((await of.boundingBox())?.y ?? Number.NaN);

  /** Opens a menu and picks what begins so, by keys alone. */
  async function pick(menu: Locator, item: string) {
    await menu.focus();
    await mods.keyboard.press('Enter');
    const line = mods.getByRole('menuitem', { name: item });
    await line.waitFor();
    for (let tries = 0; tries < 12; tries++) {
      if (await line.evaluate((element) => element === document.activeElement)) break;
      await mods.keyboard.press('ArrowDown');
    }
    await mods.keyboard.press('Enter');
  }

  /** Types a reason and confirms, by keys alone; the focus then is where the dialog was opened. */
  async function giveReason(reason: string, back: Locator) {
    const dialog = mods.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Your reason' }).focus();
    await mods.keyboard.type(reason);
    await mods.keyboard.press('Tab');
    await mods.keyboard.press('Tab');
    await mods.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await mods.waitForFunction(
      (button) => button === document.activeElement,
      await back.elementHandle(),
    );
  }

  /** What Ben types and where stays, whatever comes. */
  async function staysWithBen(before: number, draft = DRAFT) {
    expect(await words.inputValue()).toBe(draft);
    expect(Math.abs((await top(words)) - before)).toBeLessThanOrEqual(2);
    expect(await words.evaluate((field) => field === document.activeElement)).toBe(true);
  }

  it('pins and folds, and nothing moves under who is writing', async () => {
    await words.focus();
    await words.evaluate((field) => field.scrollIntoView({ block: 'center' }));
    const before = await top(words);
    await pick(menuOf(2), 'Pin on top');
    const pinned = bens.getByRole('region', { name: 'Pinned by the moderators' });
    await pinned.getByText('Word 3 of a long talk').waitFor();
    await staysWithBen(before);

    await pick(menuOf(1), 'Fold away');
    await giveReason('That is about buses.', menuOf(1));
    await bens.getByText('That is about buses.').waitFor();
    await staysWithBen(before);
    const late = await house.open(`/ideas/${ideaId}`, null);
    await late.getByText('That is about buses.').waitFor();
    await expect.poll(() => comment(late, 1).count()).toBe(0);
    await late.getByRole('button', { name: /Show it/ }).click();
    await comment(late, 1).waitFor();
  });

  it('slows the talk down, and a draft waits for its turn', async () => {
    await pick(mods.getByRole('button', { name: 'Moderate', exact: true }), 'Slow mode');
    const pace = mods.getByRole('dialog').getByRole('radio', { name: '5 minutes', exact: true });
    await pace.focus();
    await mods.keyboard.press('Space');
    await mods.getByRole('button', { name: 'Set the pace' }).focus();
    await mods.keyboard.press('Enter');
    await bens.getByText(/This talk goes slowly: one comment each 5 minutes/).waitFor();
    await bens.getByRole('button', { name: 'Post comment' }).click();
    await bens.getByText(/You can post again in [45]:\d\d/).waitFor();
    await words.fill('A second thought');
    await words.press('Control+Enter');
    expect(await words.inputValue()).toBe('A second thought');
    const { comments } = await ben.call.comments.list({ topic: onIdea(ideaId) });
    expect(comments.filter(({ author }) => author?.id === ben.id)).toHaveLength(1);
  });

  it('locks it, with the reason for everyone, and the draft stays', async () => {
    await words.focus();
    const before = await top(words);
    const menu = mods.getByRole('button', { name: 'Moderate', exact: true });
    await pick(menu, 'Lock the talk');
    await giveReason('All is said for today.', menu);
    await bens.getByText('All is said for today.').waitFor();
    await staysWithBen(before, 'A second thought');
    await pick(menu, 'Unlock the talk');
    await bens.getByText('All is said for today.').waitFor({ state: 'detached' });
    await staysWithBen(before, 'A second thought');
  });

  it('splits comments off into an idea, to which the old links lead', async () => {
    await pick(menuOf(4), 'Choose comments');
    const other = comment(mods, 5).getByRole('checkbox', { name: 'Choose Ada Lock’s comment' });
    await other.focus();
    await mods.keyboard.press('Space');
    const bar = mods.getByRole('region', { name: 'Chosen comments' });
    await bar.getByText('2 comments chosen').waitFor();
    await bar.getByRole('button', { name: 'Make an idea' }).focus();
    await mods.keyboard.press('Enter');
    const title = mods.getByRole('dialog').getByRole('textbox', { name: 'Title' });
    await title.waitFor();
    await title.focus();
    await mods.keyboard.type('A dining car with real tables');
    await mods.keyboard.press('Enter');
    const line = bens.getByText('2 comments moved to');
    await line.waitFor();
    expect(await comment(bens, 4).count()).toBe(0);
    await bens.getByRole('heading', { name: /Talk\s*11/ }).waitFor();
    expect(await words.inputValue()).toBe('A second thought');
    expect(await accessibilityFaults(bens)).toEqual([]);
    expect(await accessibilityFaults(mods)).toEqual([]);

    const page = await house.open(`/ideas/${ideaId}#comment-${said[5]?.id}`);
    await page.getByRole('heading', { level: 1, name: 'A dining car with real tables' }).waitFor();
    await comment(page, 5).waitFor();
    expect(new URL(page.url()).hash).toBe(`#comment-${said[5]?.id}`);
  });
});
