import { makeId } from '@roundhouse/shared/primitives';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { anIdea } from '../support/anIdea.ts';
import { aRestriction } from '../support/aSanction.ts';
import { journey } from '../support/journey.ts';
import { onIdea } from '../support/onIdea.ts';
import type { Person } from '../support/startServer.ts';

/** A window of 640 px seen at 200 %. */
const ZOOMED = { viewport: { width: 320, height: 400 } };

describe('by keyboard, at 320 px', () => {
  const house = journey();
  const commentId = makeId();
  let [ada, fay, mona]: Person[] = [];
  let path = '';
  const call = (person: Person | undefined) => (person as Person).call;

  beforeAll(async () => {
    [ada, fay, mona] = [
      await house.server.signUp({ name: 'Ada Lock' }),
      await house.server.signUp({ name: 'Fay Fire' }),
      await house.server.signUp({ name: 'Mona Keeper', role: 'moderator' }),
    ];
    const { id } = await call(ada).ideas.post(anIdea({ boardId: house.server.board.id }));
    path = `/ideas/${id}#comment-${commentId}`;
    const words = { parentId: null, body: 'You are steam whistles.', language: 'en' as const };
    await call(fay).comments.post({ ...words, topic: onIdea(id), id: commentId });
  });

  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

  it('what is added to a report is still there after a reload, until it is sent', async () => {
    const page = await house.open(path, ada, ZOOMED);
    const report = page.locator(`#comment-${commentId}`).getByRole('button', { name: 'Report' });
    const dialog = page.getByRole('dialog');
    const more = dialog.getByRole('textbox');
    await report.press('Enter');
    await more.pressSequentially('All of us, he means.');
    await page.reload();
    await report.press('Enter');
    expect(await more.inputValue()).toBe('All of us, he means.');
    await dialog.getByRole('radio').first().press('Space');
    await more.press('Tab');
    await dialog.getByRole('button', { name: 'Send the report' }).press('Enter');
    await dialog.getByRole('button', { name: 'Done' }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    const { reports } = await call(ada).reports.mine({});
    expect(reports).toMatchObject([{ text: 'All of us, he means.' }]);
    await report.press('Enter');
    expect(await more.inputValue()).toBe('');
  });

  it('the focus goes to the item of the queue that is opened, and back to its row', async () => {
    const page = await house.open('/moderation', mona, ZOOMED);
    await page.locator('[data-item]').waitFor();
    await page.keyboard.press('j');
    const row = await focused(page);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /Give it back|Leave it/ }).waitFor();
    expect(await focused(page)).toContain('Back to the queue');
    await page.keyboard.press('Escape');
    await page.locator('[data-item]').waitFor();
    expect(await focused(page)).toBe(row);
  });

  it('an appeal is still there after a reload', async () => {
    await call(mona).sanctions.give(aRestriction((fay as Person).id, 'mute'));
    const page = await house.open('/account/standing', fay, ZOOMED);
    await page.getByRole('button', { name: 'Appeal' }).press('Enter');
    await page.keyboard.type('It was a quotation from a film.');
    await page.reload();
    await page.getByRole('button', { name: 'Appeal' }).press('Enter');
    const words = page.getByRole('textbox');
    expect(await words.inputValue()).toBe('It was a quotation from a film.');
    await words.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Your appeal').first().waitFor();
    const { appeals } = await call(fay).appeals.standing();
    expect(appeals).toMatchObject([{ text: 'It was a quotation from a film.' }]);
  });
});
