import { expect, it } from 'vitest';
import { anIdea } from '../support/anIdea.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { SCREENS } from '../support/browser.ts';
import { journey } from '../support/journey.ts';

const board = journey();

it('a newcomer’s comment waits, is told so at once, and stands once a moderator publishes it', async () => {
  const { server, open } = board;
  const owner = await server.signUp({ role: 'owner' });
  const moderator = await server.signUp({ role: 'moderator' });
  const author = await server.signUp({ name: 'Nadia New', trust: 'newcomer' });
  const idea = await owner.call.ideas.post(anIdea({ boardId: server.board.id }));

  const house = await open('/house/filters', owner);
  await house.getByLabel('Hold the first posts of newcomers').selectOption('1');
  await house.getByLabel('Word or words').fill('casin*');
  await house.getByRole('button', { name: 'Add' }).click();
  await house.getByLabel('A text to try').fill('A C4SINO on rails');
  await house.getByText('“C4SINO” is held by casin*').waitFor();
  expect(await accessibilityFaults(house)).toEqual([]);
  await house.getByRole('button', { name: 'Save', exact: true }).click();
  await house.getByRole('button', { name: 'Save', exact: true, disabled: true }).waitFor();

  const page = await open(`/ideas/${idea.id}`, author, SCREENS.smallPhone);
  await page.getByLabel('Your comment').fill('A dining car, please.');
  await page.getByRole('button', { name: 'Post comment' }).click();
  await page.getByText('A moderator looks at it first.').waitFor({ timeout: 40_000 });
  await page.getByRole('link', { name: 'See it' }).click();
  await page.getByText('It is one of your first posts.').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);

  const queue = await open('/moderation', moderator);
  await queue.getByText('A dining car, please.').first().click();
  await queue.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByText('Published').waitFor();
  const { comments } = await server.guest.call.comments.list({
    topic: { kind: 'idea', id: idea.id },
  });
  expect(comments[0]).toMatchObject({ body: 'A dining car, please.', author: { id: author.id } });
});

it('everybody can read what trust opens', async () => {
  const fan = await board.server.signUp({ trust: 'newcomer', locale: 'fr' });
  const page = await board.open('/trust', fan, { ...SCREENS.smallPhone, locale: 'fr-FR' });
  await page.getByRole('heading', { name: 'Vous êtes ici : Nouveau venu' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
});
