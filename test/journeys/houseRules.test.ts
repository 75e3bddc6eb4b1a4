import { expect, it } from 'vitest';
import { anIdea } from '../support/anIdea.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { SCREENS } from '../support/browser.ts';
import { journey } from '../support/journey.ts';
import { onIdea } from '../support/onIdea.ts';

const board = journey();

it('a new version asks everybody gently before their next post, and keeps their words', async () => {
  const { server, open } = board;
  const owner = await server.signUp({ name: 'Olive Owner', role: 'owner' });
  const fan = await server.signUp({ name: 'Ada Lock' });
  const idea = await owner.call.ideas.post(anIdea({ boardId: server.board.id }));
  const page = await open(`/ideas/${idea.id}`, fan, SCREENS.smallPhone);
  await page.getByLabel('Your comment').fill('A dining car, please.');

  const house = await open('/house/house-rules', owner);
  await house.getByText('Section 2: Criticism is welcome').click();
  await house.getByLabel('Title in English').nth(1).fill('Criticism is very welcome');
  await house.getByLabel('What changed, in English').fill('Criticism is more welcome still.');
  await house.getByLabel('Everybody, before their next post').check();
  expect(await accessibilityFaults(house)).toEqual([]);
  await house.getByRole('button', { name: 'Publish version 2' }).click();
  await house.getByRole('button', { name: 'Publish', exact: true }).click();
  await house.getByRole('link', { name: 'Version 2 is in force.' }).waitFor();

  await page.getByRole('button', { name: 'Post comment' }).click();
  await page.getByText('The house rules have changed.').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect(await page.getByLabel('Your comment').inputValue()).toBe('A dining car, please.');
  await page.getByRole('button', { name: 'Post comment' }).click();
  await page.getByRole('button', { name: 'Accept and post' }).click();
  const posted = async () =>
    (await server.guest.call.comments.list({ topic: onIdea(idea.id) })).comments.length;
  await expect.poll(posted, { timeout: 10_000 }).toBe(1);

  const guest = await open('/house-rules', null, SCREENS.smallPhone);
  await guest.getByRole('link', { name: 'What changed since version 1' }).click();
  await guest.locator('ins', { hasText: 'very' }).waitFor();
  expect(await guest.getByText('No insults and no threats').count()).toBe(0);
  expect(await accessibilityFaults(guest)).toEqual([]);
});

it('an owner sets how long things are kept, and everybody reads it', async () => {
  const owner = await board.server.signUp({ role: 'owner', locale: 'fr' });
  const page = await board.open('/house/retention', owner, { locale: 'fr-FR' });
  await page.getByLabel('Notifications reçues').fill('60');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Enregistrer les durées' }).click();
  await page.getByText('Enregistré.').first().waitFor();
  const guest = await board.open('/house-rules');
  await guest.getByText('Notices in the inbox: 60 days at most.').waitFor();
});
