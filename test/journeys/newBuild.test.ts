import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { anIdea } from '../support/anIdea.ts';
import { journey } from '../support/journey.ts';
import type { Person } from '../support/startServer.ts';

describe('a page from before a deployment', () => {
  const house = journey();
  let ada: Person;

  beforeAll(async () => {
    ada = await house.server.signUp({ name: 'Ada Lock' });
  });

  /** The server answers for the old build's part of this name as for anything it does not know. */
  const forget = (page: Page, part: string) =>
    page.route(`**/assets/${part}*`, (route) => route.fulfill({ status: 404, body: '' }));

  it('offers a reload where a page’s chunk is gone, and the reload opens the page', async () => {
    const page = await house.open('/', ada);
    await forget(page, 'ComposePage');
    await page.getByRole('link', { name: 'Post an idea' }).first().click();
    await page.getByRole('heading', { name: 'This page did not open' }).waitFor();
    expect(await page.getByRole('banner').count()).toBe(1);
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Load the page again' }).click();
    await page.getByRole('textbox', { name: 'Title' }).waitFor();
  });

  it('shows an idea’s plain text where only the renderer is gone', async () => {
    const idea = await ada.call.ideas.post(anIdea({ boardId: house.server.board.id }));
    const page = await house.open('/', ada);
    await forget(page, 'RenderedMarkdown');
    await page.goto(`${house.server.url}/ideas/${idea.id}`);
    await page.getByText('With its **sleeping cars**, in the old green.').waitFor();
    await page.getByRole('textbox', { name: 'Your comment' }).waitFor();
  });
});
