import type { Idea } from '@roundhouse/shared/ideas';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { anIdea } from '../support/anIdea.ts';
import { journey } from '../support/journey.ts';
import { onIdea } from '../support/onIdea.ts';
import type { Person } from '../support/startServer.ts';

describe('two people who talk under an idea', () => {
  const house = journey();
  let ada: Person;
  let ben: Person;
  let idea: Idea;
  let adas: Page;
  let bens: Page;

  beforeAll(async () => {
    ada = await house.server.signUp({ name: 'Ada Lock' });
    ben = await house.server.signUp({ name: 'Ben Forge' });
    idea = await ada.call.ideas.post(anIdea({ boardId: house.server.board.id }));
    adas = await house.open(`/ideas/${idea.id}`, ada);
    bens = await house.open(`/ideas/${idea.id}`, ben);
  });

  const by = (page: Page, name: string) =>
    page.getByRole('article', { name: `Comment by ${name}` });
  const stored = async () => (await ada.call.comments.list({ topic: onIdea(idea.id) })).comments;

  it('calls somebody in by keys, and is answered below', async () => {
    const words = adas.getByRole('textbox', { name: 'Your comment' });
    await words.pressSequentially('Have you kept one, @ben', { delay: 10 });
    await adas.getByRole('option', { name: /Ben Forge/ }).waitFor();
    await adas.keyboard.press('Enter');
    await adas.keyboard.type('?');
    await adas.getByRole('button', { name: 'Post comment' }).click();

    await by(bens, 'Ada Lock').getByRole('link', { name: 'Ben Forge' }).waitFor();
    await bens.getByRole('button', { name: 'Reply to Ada Lock' }).click();
    await bens.getByRole('textbox', { name: 'Your reply to Ada Lock' }).fill('In the attic.');
    await bens.getByRole('button', { name: 'Reply', exact: true }).last().click();
    await by(adas, 'Ben Forge').getByText('In the attic.').waitFor();
    const [first, second] = await stored();
    expect(first?.body).toBe(`Have you kept one, @[Ben Forge](person:${ben.id}) ?`);
    expect(second).toMatchObject({ parentId: first?.id, depth: 1 });
  });

  it('shows a reaction, an edit and a deletion on the other screen', async () => {
    await by(adas, 'Ben Forge').getByRole('button', { name: 'Useful' }).click();
    await by(bens, 'Ben Forge')
      .getByRole('button', { name: /Useful.*1/ })
      .waitFor();

    await by(bens, 'Ben Forge').getByRole('button', { name: 'Edit' }).click();
    await bens.getByRole('textbox', { name: 'Your comment, edited' }).fill('In the cellar.');
    await bens.getByRole('button', { name: 'Save' }).click();
    await by(adas, 'Ben Forge').getByText('In the cellar.').waitFor();

    await by(bens, 'Ben Forge').getByRole('button', { name: 'Delete' }).click();
    await bens.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await adas.getByText('This comment was deleted.').waitFor();
    await vi.waitFor(async () => {
      const [, gone] = await stored();
      expect(gone).toMatchObject({ isDeleted: true, body: '', author: null });
    });
  });

  it('leads to one comment by its address', async () => {
    const [first] = await stored();
    const page = await house.open(`/ideas/${idea.id}#comment-${first?.id}`);
    await page.locator(`#comment-${first?.id}[data-marked]`).waitFor();
  });
});
