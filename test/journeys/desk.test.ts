import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { anIdea } from '../support/anIdea.ts';
import { aRep } from '../support/aRep.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { SCREENS } from '../support/browser.ts';
import { journey } from '../support/journey.ts';
import type { Person } from '../support/startServer.ts';

/** Presses Tab until what has the focus is found; fails where it never comes. */
async function tabTo(page: Page, isThere: string) {
  for (let presses = 0; presses < 120; presses++) {
    if (await page.evaluate((selector) => document.activeElement?.matches(selector), isThere))
      return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No Tab leads to ${isThere}.`);
}

describe('the desk', () => {
  const house = journey();
  let rep: Person;
  let fan: Person;
  const post = (title: string) =>
    fan.call.ideas.post(anIdea({ boardId: house.server.board.id, title }));

  beforeAll(async () => {
    rep = await aRep(house.server, { name: 'Rosa Lind' });
    fan = await house.server.signUp({ name: 'Ada Lock' });
  });

  it('leads by keyboard alone from what waits to an answer that declines with its reason', async () => {
    const idea = await post('Bring back the night express');
    const page = await house.open('/desk', rep);
    await page.locator(`[data-idea="${idea.id}"]`).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/desk/answer/${idea.id}`);
    await page.locator('[id="body.en"] textarea').waitFor();
    await tabTo(page, '[id="body.en"] textarea');
    await page.keyboard.type('Dear {{fan}}, we looked at it for a month and cannot build it.');
    await tabTo(page, 'input[name="status"]');
    for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowDown');
    await page.getByRole('button', { name: 'Look it over' }).focus();
    await page.keyboard.press('Enter');
    // Refused without its reason; the summary has the focus and leads to the field.
    await page.getByRole('alert').getByRole('link', { name: 'Why' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type(
      'The moulds were scrapped, and new ones cost more than all would pay.',
    );
    await page.locator('[id="decision.text.en"]').fill('We do not build it.');
    await page.locator('[id="decision.wouldChange.en"]').fill('A partner who has the moulds.');
    await page.getByRole('button', { name: 'in 3 months' }).press('Enter');
    await page.getByRole('button', { name: 'Look it over' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Dear Ada Lock, we looked at it').waitFor();
    await dialog.getByText('The status becomes “Declined”.').waitFor();
    await dialog.getByRole('button', { name: 'Send the answer' }).press('Enter');
    await page.waitForURL(`**/ideas/${idea.id}/**`);
    const { responses } = await fan.call.responses.list({ ideaId: idea.id });
    expect(responses.map(({ body, status }) => [body.en, status])).toEqual([
      ['Dear Ada Lock, we looked at it for a month and cannot build it.', 'declined'],
    ]);
  });

  it('answers several at once, and keeps the letter when one is taken out', async () => {
    const ideas = [
      await post('A dining car'),
      await post('A longer bridge'),
      await post('More switches'),
    ];
    const page = await house.open('/desk', rep);
    for (const { title } of ideas) await page.getByRole('checkbox', { name: title }).check();
    await page.getByRole('link', { name: 'Answer them together' }).click();
    const words = 'Thank you for {{idea}}, we have read every word.';
    await page.locator('[id="body.en"] textarea').fill(words);
    await page.getByRole('button', { name: 'Take out “More switches”' }).click();
    await page.getByRole('heading', { name: 'Answer 2 ideas' }).waitFor();
    expect(await page.locator('[id="body.en"] textarea').inputValue()).toBe(words);
    await page.reload();
    expect(await page.locator('[id="body.en"] textarea').inputValue()).toBe(words);
    await page.getByRole('button', { name: 'Look it over' }).click();
    await page.getByRole('button', { name: 'Send 2 answers' }).click();
    await page.waitForURL('**/desk');
    const said = async (ideaId: string) =>
      (await fan.call.responses.list({ ideaId })).responses.map(({ body }) => body.en);
    expect(await said(ideas[0]?.id ?? '')).toEqual([
      'Thank you for A dining car, we have read every word.',
    ]);
    expect(await said(ideas[2]?.id ?? '')).toEqual([]);
  });

  it('shows a colleague’s note live beside a draft that stays as it is', async () => {
    const idea = await post('Print the track plan on the lid');
    const colleague = await aRep(house.server, { name: 'Sam Okoro' });
    const page = await house.open(`/desk/answer/${idea.id}`, rep);
    const letter = page.locator('[id="body.en"] textarea');
    await letter.fill('Half a thou');
    const other = await house.open(`/desk/answer/${idea.id}`, colleague);
    await other.getByRole('button', { name: 'Add the note' }).click();
    await other.getByRole('textbox', { name: 'Your note' }).fill('The printer is in Brno.');
    await other.getByRole('button', { name: 'Add the note' }).click();
    await page.getByText('The printer is in Brno.').waitFor();
    await letter.focus();
    await page.keyboard.press('End');
    await page.keyboard.type('ght');
    expect(await letter.inputValue()).toBe('Half a thought');
  });

  it.each([
    ['a desktop', SCREENS.desktop],
    ['a small phone', SCREENS.smallPhone],
  ])('is accessible on %s', async (_, screen) => {
    const idea = await post('Lamps that can be switched off');
    const page = await house.open('/desk', rep, screen);
    await page.locator('[data-idea]').first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.goto(`${house.server.url}/desk/answer/${idea.id}`);
    await page.locator('[id="body.en"] textarea').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    const isWide = () =>
      document.documentElement.scrollWidth > document.documentElement.clientWidth;
    expect(await page.evaluate(isWide)).toBe(false);
  });
});
