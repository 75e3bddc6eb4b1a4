import { makeId } from '@roundhouse/shared/primitives';
import { beforeAll, describe, expect, it } from 'vitest';
import { anIdea } from '../support/anIdea.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { SCREENS } from '../support/browser.ts';
import { journey } from '../support/journey.ts';
import type { Person } from '../support/startServer.ts';

const profile = {
  title: 'Head of rolling stock',
  department: 'Research and development',
  region: 'Europe',
  boardIds: [] as string[],
  languages: ['en' as const],
  isSponsor: true,
  position: 0,
};
const text = {
  en: 'Thank you for the drawings. We have **measured** them, and they fit our chassis.',
  fr: 'Merci pour les plans. Nous les avons **vérifiés** : ils conviennent à notre châssis.',
};

describe('an answer of the brand', () => {
  const house = journey();
  let rep: Person;
  let author: Person;
  let fan: Person;
  let moderator: Person;
  let ideaId: string;

  beforeAll(async () => {
    const { server } = house;
    [rep, author, fan, moderator] = await Promise.all([
      server.signUp({ name: 'Rosa Lind', role: 'rep' }),
      server.signUp({ name: 'Ada Lock' }),
      server.signUp({ name: 'Ben Hale' }),
      server.signUp({ name: 'Mia Holt', role: 'moderator' }),
    ]);
    await server.parts.reps.save(rep.id, { ...profile, boardIds: [server.board.id] });
    const idea = anIdea({
      boardId: server.board.id,
      kind: 'complaint',
      title: 'The night train sleeps in the museum',
      body: 'Nobody answers letters about it.',
    });
    ideaId = (await author.call.ideas.post(idea)).id;
  });

  const answer = (decision: 'planned' | null = null) => ({
    targets: [{ ideaId, id: makeId() }],
    body: text,
    pictures: [],
    status: decision ?? ('heard' as const),
    decision: decision && {
      outcome: decision,
      text: { en: 'The night train comes back for two winters.' },
      reason: { en: 'Four hundred of you would ride it, and the wagons still roll.' },
      ownerId: rep.id,
      wouldChange: { en: 'Fewer than a hundred bookings in the first winter.' },
      nextDate: '2030-03-01',
    },
    thanks: { kind: 'badge' as const, note: 'For the best drawings of the year', isPrivate: false },
  });

  it('arrives on a page that is open, and is judged there with one tap', async () => {
    const page = await house.open(`/ideas/${ideaId}`, fan);
    await page.getByText('Nobody of Ironvale has answered yet.').waitFor();
    await rep.call.responses.post(answer());
    const letter = page.getByRole('article', { name: 'Answer by Rosa Lind' });
    await letter.getByText('they fit our chassis').waitFor();
    await page.getByRole('listitem').filter({ hasText: 'Heard(now)' }).waitFor();
    await letter.getByRole('button', { name: 'This answers it' }).focus();
    await page.keyboard.press('Enter');
    await letter.getByText('100% of 1 fan say it does').waitFor();
    const watching = await house.open(`/ideas/${ideaId}`);
    await watching.getByText('100% of 1 fan say it does').waitFor();
    await page.keyboard.press('Enter');
    await watching.getByText('Nobody has said yet').waitFor();
  });

  it('is read in the other language on request', async () => {
    const page = await house.open(`/ideas/${ideaId}`, null, { locale: 'fr-FR' });
    const letter = page.getByRole('article', { name: 'Réponse de Rosa Lind' });
    await letter.getByText('ils conviennent à notre châssis').waitFor();
    await letter.getByRole('button', { name: 'Lire en anglais' }).click();
    await letter.getByText('they fit our chassis').waitFor();
    expect(await letter.locator('[lang=en]').count()).toBe(1);
  });

  it('brings a decision to the idea and to the public list, which waits to be asked', async () => {
    const list = await house.open('/decisions');
    await list.getByRole('heading', { name: 'No decision has been made yet' }).waitFor();
    const page = await house.open(`/ideas/${ideaId}`, author);
    await page.getByRole('article', { name: 'Answer by Rosa Lind' }).waitFor();
    await rep.call.responses.post(answer('planned'));
    await page.getByText('The night train comes back for two winters.').waitFor();
    await list.getByRole('button', { name: '1 new decision' }).click();
    await list.getByText('Fewer than a hundred bookings').waitFor();
    await list.getByRole('link', { name: 'Next word late' }).click();
    await list.getByRole('heading', { name: 'No decision of this sort' }).waitFor();
    await list.getByRole('link', { name: 'Show all decisions' }).click();
    await list.getByRole('link', { name: 'The night train sleeps in the museum' }).click();
    await list.locator('[id^="response-"]:focus').waitFor();
  });

  it('stands beside the complaint, which a moderator alone can hide, and undo', async () => {
    const { board } = house.server;
    const title = 'My neighbour broke the motor';
    const other = anIdea({ boardId: board.id, kind: 'complaint', title });
    await author.call.ideas.post(other);
    const list = await house.open('/complaints');
    await list.getByRole('link', { name: 'Rosa Lind answered' }).waitFor();
    await list.getByText('Waiting since today').waitFor();

    const asRep = await house.open(`/ideas/${other.id}`, rep);
    await asRep.getByRole('heading', { name: title }).waitFor();
    expect(await asRep.getByRole('button', { name: 'Hide by a rule' }).count()).toBe(0);

    const page = await house.open(`/ideas/${other.id}`, moderator);
    await page.getByRole('button', { name: 'Hide by a rule' }).click();
    await page.getByRole('radio', { name: /private details/ }).check();
    await page.getByRole('textbox', { name: /Why, in a sentence/ }).fill('It names a neighbour.');
    await page.getByRole('button', { name: 'Hide it' }).click();
    await list.getByRole('heading', { name: 'It names a neighbour.' }).waitFor();
    expect(await list.getByText(title).count()).toBe(0);
    await page.getByRole('button', { name: 'Show the words' }).click();
    await page.getByText(title).first().waitFor();
    await page.getByRole('button', { name: 'Show it again to all' }).click();
    await list.getByRole('heading', { name: title }).waitFor();
  });

  it('thanks the author in public', async () => {
    const page = await house.open(`/people/${author.id}`);
    await page.getByRole('heading', { name: 'Thanks received' }).waitFor();
    await page.getByText('For the best drawings of the year').first().waitFor();
  });

  it.each(['/decisions', '/complaints', 'idea'])(
    '%s fits a small phone and is accessible, by day and by night',
    async (path) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const at = path === 'idea' ? `/ideas/${ideaId}` : path;
        const page = await house.open(at, fan, { ...SCREENS.smallPhone, colorScheme });
        await page.getByText('Rosa Lind').first().waitFor();
        expect(await accessibilityFaults(page)).toEqual([]);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(320);
      }
    },
  );
});
