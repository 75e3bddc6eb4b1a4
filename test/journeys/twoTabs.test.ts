import { beforeAll, describe, expect, it } from 'vitest';
import { anIdea } from '../support/anIdea.ts';
import { journey } from '../support/journey.ts';
import type { Person } from '../support/startServer.ts';

describe('editing an idea in two tabs', () => {
  const house = journey();
  let ada: Person;

  beforeAll(async () => {
    ada = await house.server.signUp({ name: 'Ada Lock' });
  });

  async function edited() {
    const idea = anIdea({ boardId: house.server.board.id });
    await ada.call.ideas.post(idea);
    const page = await house.open(`/ideas/${idea.id}/edit`, ada);
    await page.getByRole('textbox', { name: 'Details' }).fill('What I write meanwhile.');
    const { id: _, parentId: __, ...text } = idea;
    const change = () =>
      ada.call.ideas.edit({ ...text, ideaId: idea.id, version: 1, title: 'Saved elsewhere' });
    return { idea, page, change };
  }

  it('tells of the other tab while one writes, and saves mine when I keep it', async () => {
    const { idea, page, change } = await edited();
    await change();
    await page.getByRole('button', { name: 'Keep mine' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.waitForURL((url) => !url.pathname.endsWith('/edit'));
    const stored = await ada.call.ideas.get({ ideaId: idea.id });
    expect(stored.idea.body).toBe('What I write meanwhile.');
  });

  it('offers the choice after a refusal too, when nothing was told live', async () => {
    const { page, change } = await edited();
    await page.routeWebSocket('**', () => {});
    await page.reload();
    await page.getByText('Your draft is as you left it.').waitFor();
    await change();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name: 'Keep mine' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Details' }).inputValue()).toBe(
      'What I write meanwhile.',
    );
  });

  it('remembers over a reload which text the draft began from', async () => {
    const { page, change } = await edited();
    await page.getByText('Your draft is kept on this device.').waitFor();
    await page.goto('about:blank');
    await change();
    await page.goBack();
    await page.getByRole('button', { name: 'Keep mine' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Details' }).inputValue()).toBe(
      'What I write meanwhile.',
    );
  });
});
