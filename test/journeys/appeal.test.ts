import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { anIdea } from '../support/anIdea.ts';
import { aSanction } from '../support/aSanction.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { SCREENS } from '../support/browser.ts';
import { journey } from '../support/journey.ts';

const SCREENSHOTS = process.env.SCREENSHOTS;

/** For whoever wants to look: `SCREENSHOTS=folder`. */
async function show(page: Page, name: string): Promise<void> {
  if (!SCREENSHOTS) return;
  await mkdir(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage: true });
}

describe('an appeal', () => {
  const house = journey();

  it('is heard by another moderator, and the fan’s page comes alive without a reload', async () => {
    const { server } = house;
    const fan = await server.signUp({ name: 'Fay Ferro' });
    const mona = await server.signUp({ name: 'Mona Moll', role: 'moderator' });
    const otto = await server.signUp({ name: 'Otto Orth', role: 'moderator' });
    const { id } = await fan.call.ideas.post(anIdea({ boardId: server.board.id }));
    const idea = await house.open(`/ideas/${id}`, fan);
    const writing = idea.getByRole('textbox', { name: 'Your comment' });
    await writing.waitFor();

    await mona.call.sanctions.give(
      aSanction(fan.id, { kind: 'suspension', term: { days: 14 }, note: 'Third time.' }),
    );
    const strip = idea.getByRole('complementary', { name: 'What is taken from you for now' });
    await strip.getByText('You called a neighbour names').waitFor();
    await writing.waitFor({ state: 'detached' });
    await show(idea, 'strip-desktop');

    const standing = await house.open('/account/standing', fan, SCREENS.smallPhone);
    await standing.getByText('Moderators keep a note on this').waitFor();
    expect(await accessibilityFaults(standing)).toEqual([]);
    await standing.getByRole('button', { name: 'Appeal' }).press('Enter');
    await standing
      .getByLabel('Why is it wrong?')
      .fill('I quoted what was said to me, word by word.');
    await standing.getByRole('button', { name: 'Send the appeal' }).press('Enter');
    await standing.getByText('It waits for another moderator').waitFor();
    await show(standing, 'standing-phone');

    const own = await house.open('/moderation', mona);
    await own.getByText('I quoted what was said to me').first().click();
    await own.getByText('You acted here: another moderator decides.').waitFor();

    const other = await house.open('/moderation', otto);
    await other.getByText('I quoted what was said to me').first().click();
    await other.getByRole('radio', { name: 'Grant it', exact: true }).check();
    await other.getByRole('textbox', { name: 'Why?' }).fill('It was a quotation indeed.');
    await show(other, 'decide-desktop');
    await other.getByRole('button', { name: 'Decide' }).press('Enter');

    await writing.waitFor();
    await strip.waitFor({ state: 'detached' });
    await standing.getByText('It was a quotation indeed.').first().waitFor();
    await writing.fill('Thank you for looking again.');
  });

  it('begins with what a moderator reads of a person, and gives by keyboard alone', async () => {
    const { server } = house;
    const fan = await server.signUp({ name: 'Nils Nord' });
    await fan.call.ideas.post(
      anIdea({ boardId: server.board.id, title: 'A tram for the harbour' }),
    );
    const mona = await server.signUp({ name: 'Mona Moll', role: 'moderator' });
    await mona.call.sanctions.give(aSanction(fan.id));
    const page = await house.open('/moderation/people', mona, SCREENS.smallPhone);
    await page.getByLabel('Search by name').fill('nils');
    await page.getByRole('link', { name: /Nils Nord/ }).press('Enter');
    await page.getByText('A tram for the harbour').waitFor();
    expect(await page.getByText(fan.email).count()).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    await show(page, 'record-phone');
    await page.getByRole('button', { name: 'Warn or restrict' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('The published ladder suggests: Mute, 3 days.').waitFor();
    await dialog.getByLabel('It insults or threatens somebody.').press('Space');
    await dialog.getByLabel('Why?').fill('Again, under the tram idea.');
    await show(page, 'dialog-phone');
    await dialog.getByRole('button', { name: 'Mute' }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Again, under the tram idea.').waitFor();
    await expect(fan.call.appeals.standing()).resolves.toMatchObject({
      restriction: { kind: 'mute' },
    });
  });
});
