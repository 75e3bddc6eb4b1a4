import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { anIdea } from '../support/anIdea.ts';
import { journey } from '../support/journey.ts';

const PATIENCE = 60;

/** Presses Tab until the focus is on what has this accessible name, as somebody without a mouse would. */
async function tabTo(page: Page, name: RegExp) {
  for (let presses = 0; presses < PATIENCE; presses++) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => {
      const at = document.activeElement as HTMLElement | null;
      return `${at?.getAttribute('aria-label') ?? ''} ${at?.textContent ?? ''} ${(at as HTMLInputElement | null)?.labels?.[0]?.textContent ?? ''}`;
    });
    if (name.test(text)) return;
  }
  throw new Error(`Nothing called ${name} was reached in ${PATIENCE} presses of Tab.`);
}

describe('a fan without a mouse', () => {
  const house = journey();

  it('supports an idea and comments on it by keys alone, and sees where the focus is', async () => {
    const author = await house.server.signUp({ name: 'Ada Lock' });
    const fan = await house.server.signUp({ name: 'Ben Forge' });
    const idea = await author.call.ideas.post(
      anIdea({ boardId: house.server.board.id, title: 'A coupling that lets go' }),
    );
    const page = await house.open('/', fan);
    await page.getByRole('button', { name: /Support “A coupling/ }).waitFor();
    await tabTo(page, /Support “A coupling/);
    const outline = await page.evaluate(() => {
      const style = getComputedStyle(document.activeElement as Element);
      return `${style.outlineStyle} ${style.outlineWidth}`;
    });
    expect(outline).toMatch(/^(solid|auto) [1-9]/);
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: /Support “A coupling/, pressed: true }).waitFor();

    await page.goto(`${house.server.url}/ideas/${idea.id}`);
    await page.getByRole('textbox', { name: 'Your comment' }).waitFor();
    await tabTo(page, /Your comment/);
    await page.keyboard.type('By keys alone.');
    await tabTo(page, /Post comment/);
    await page.keyboard.press('Enter');
    await page.getByRole('article').getByText('By keys alone.').waitFor();
    await vi.waitFor(async () => {
      const told = await author.call.ideas.get({ ideaId: idea.id });
      expect(told.idea.tally).toMatchObject({ supports: 2, comments: 1 });
    });
  });
});
