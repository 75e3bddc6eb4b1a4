import { expect, it } from 'vitest';
import { aFlood } from '../support/aFlood.ts';
import { anIdea } from '../support/anIdea.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { journey } from '../support/journey.ts';

const home = journey({ config: { TRUSTED_PROXIES: 1 } });

it('a flood of 300 supports from one address range is set aside, and the count falls everywhere', async () => {
  const { server } = home;
  const ada = await server.signUp({ name: 'Ada' });
  const mo = await server.signUp({ name: 'Mo', role: 'moderator' });
  const { id, title } = await ada.call.ideas.post(anIdea({ boardId: server.board.id }));
  const [one] = await aFlood(server, id, {
    people: 300,
    addressOf: (number) => `198.51.100.${number % 200}`,
  });

  const [console, idea, feed, mine] = await Promise.all([
    home.open('/moderation/floods', mo),
    home.open(`/ideas/${id}`, ada),
    home.open('/'),
    home.open(`/ideas/${id}`, one),
  ]);
  await idea.getByText('You and 300 others.').waitFor();
  await feed.getByRole('button', { name: /301 supporters/ }).waitFor();
  server.parts.jobs.poke('floods');
  await server.parts.jobs.runDue();
  await console.getByRole('link', { name: title }).click();
  await console.getByText(/One address range: 300 of 300/).waitFor();
  expect(await accessibilityFaults(console)).toEqual([]);

  await console.getByRole('button', { name: 'Set aside', exact: true }).press('Enter');
  const dialog = console.getByRole('dialog');
  await dialog.getByLabel('Why').fill('All of them came from one machine room.');
  await dialog.getByRole('button', { name: 'Set them aside' }).click();
  await console.getByText('300 supports set aside', { exact: true }).first().waitFor();

  await idea.getByText('You support it.', { exact: true }).waitFor();
  await feed.getByRole('button', { name: /1 supporter\./ }).waitFor();
  await mine.getByText('Your support is set aside: it is kept, and not counted.').waitFor();
  await mine.getByText('All of them came from one machine room.').waitFor();
  await idea.getByRole('button', { name: 'Integrity: 300 supports were set aside' }).click();
  await idea.getByText('All of them came from one machine room.').waitFor();
  expect(await accessibilityFaults(idea)).toEqual([]);
  expect((await server.guest.call.ideas.get({ ideaId: id })).idea.tally).toMatchObject({
    supports: 1,
    setAside: 300,
  });
}, 120_000);
