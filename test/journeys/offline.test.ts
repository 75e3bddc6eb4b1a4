import type { Idea } from '@roundhouse/shared/ideas';
import { beforeAll, describe, expect, it } from 'vitest';
import { anIdea } from '../support/anIdea.ts';
import { journey } from '../support/journey.ts';
import type { Person } from '../support/startServer.ts';

describe('a fan whose network goes away', () => {
  const house = journey();
  let fan: Person;
  let idea: Idea;

  beforeAll(async () => {
    const author = await house.server.signUp({ name: 'Ada Lock' });
    fan = await house.server.signUp({ name: 'Ben Forge' });
    idea = await author.call.ideas.post(
      anIdea({ boardId: house.server.board.id, title: 'A longer gripper' }),
    );
  });

  it('goes on writing and supporting; each is stored once, and the screen is right again', async () => {
    const page = await house.open(`/ideas/${idea.id}`, fan);
    await page.getByRole('heading', { name: 'A longer gripper' }).waitFor();
    await page.getByRole('textbox', { name: 'Your comment' }).waitFor();
    await page.context().setOffline(true);
    await page.getByText(/You are offline/).waitFor();

    await page.getByRole('button', { name: /Support this/ }).click();
    await page.getByRole('textbox', { name: 'Your comment' }).fill('Written in a tunnel.');
    await page.getByRole('button', { name: 'Post comment' }).click();
    await page.getByText('Waiting to be sent').first().waitFor();

    const other = await house.server.signUp({ name: 'Cleo Rail' });
    await other.call.supports.give({ ideaId: idea.id });

    await page.context().setOffline(false);
    await page.getByText('You and 2 others.').waitFor();
    await page.getByText(/You are offline/).waitFor({ state: 'detached' });
    await page.getByText('Waiting to be sent').first().waitFor({ state: 'detached' });
    const told = await house.server.guest.call.ideas.get({ ideaId: idea.id });
    expect(told.idea.tally).toMatchObject({ supports: 3, comments: 1 });
    await page.getByText('Written in a tunnel.').waitFor();
    expect(await page.getByText('Written in a tunnel.').count()).toBe(1);
  });

  it('keeps a draft over a reload', async () => {
    const page = await house.open('/post', fan);
    await page.getByRole('textbox', { name: 'Title' }).fill('Half an idea');
    await page.getByText('Your draft is kept on this device.').waitFor();
    await page.reload();
    await page.getByText('Your draft is as you left it.').waitFor();
    expect(await page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('Half an idea');
  });
});
