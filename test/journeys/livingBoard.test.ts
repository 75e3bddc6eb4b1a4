import { beforeAll, describe, expect, it } from 'vitest';
import { journey } from '../support/journey.ts';
import type { Person } from '../support/startServer.ts';

describe('two fans in two browsers', () => {
  const house = journey();
  let ada: Person;
  let ben: Person;

  beforeAll(async () => {
    ada = await house.server.signUp({ name: 'Ada Lock' });
    ben = await house.server.signUp({ name: 'Ben Forge' });
  });

  it('sees an idea appear, be supported and talked about, without a reload', async () => {
    const bens = await house.open('/', ben);
    await bens.getByText('The tables are set, the first idea is missing').waitFor();

    const adas = await house.open('/post', ada);
    await adas.getByRole('radio', { name: /Revival/ }).check();
    await adas.getByRole('textbox', { name: 'Title' }).fill('Bring back the blue express');
    await adas.getByRole('textbox', { name: 'Details' }).fill('It **ran** in my childhood.');
    await adas.getByRole('button', { name: 'Post the idea' }).click();
    await adas.getByRole('heading', { name: 'Bring back the blue express' }).waitFor();

    await bens.getByRole('button', { name: '1 new idea' }).click();
    const support = /Support “Bring back the blue express”/;
    const bensButton = bens.getByRole('button', { name: support });
    await bensButton.click();
    await bens.getByRole('button', { name: /2 supporters/, pressed: true }).waitFor();
    await adas.getByText('You and 1 other.').waitFor();

    await bens.getByRole('link', { name: 'Bring back the blue express' }).first().click();
    const words = bens.getByRole('textbox', { name: 'Your comment' });
    await words.pressSequentially('I still have the timetable.', { delay: 5 });
    await adas.getByText('Ben Forge is writing').waitFor();
    await bens.getByRole('button', { name: 'Post comment' }).click();
    await adas.getByText('I still have the timetable.').waitFor();

    const [idea] = (await house.server.guest.call.feed.list({})).ideas;
    expect(idea?.tally).toMatchObject({ supports: 2, comments: 1 });
  });

  it('agrees across two tabs of one person', async () => {
    const [idea] = (await house.server.guest.call.feed.list({})).ideas;
    const first = await house.open(`/ideas/${idea?.id}`, ben);
    const second = await first.context().newPage();
    await second.goto(first.url());
    await second.getByText('You and 1 other.').waitFor();
    await first.getByRole('button', { name: /You support this/, pressed: true }).click();
    await second.getByText('1 person supports it.').waitFor();
  });
});
