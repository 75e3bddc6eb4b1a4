import type { RepProfile } from '@roundhouse/shared/reps';
import { beforeAll, describe, expect, it } from 'vitest';
import { aClock } from '../support/aClock.ts';
import { anIdea } from '../support/anIdea.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { SCREENS } from '../support/browser.ts';
import { journey } from '../support/journey.ts';
import type { Person } from '../support/startServer.ts';

const profile: RepProfile = {
  title: 'Managing director',
  department: '',
  region: '',
  boardIds: [],
  languages: ['en'],
  isSponsor: true,
  position: 0,
};

describe('the promise of an answer', () => {
  const clock = aClock();
  const house = journey({ clock });
  const title = 'Bring back the blue express';
  let author: Person;
  let fan: Person;
  let path: string;
  let ideaId: string;

  beforeAll(async () => {
    const { server } = house;
    const owner = await server.signUp({ name: 'Olive Owner', role: 'owner' });
    author = await server.signUp({ name: 'Ada Lock' });
    fan = await server.signUp({ name: 'Ben Forge' });
    const boardId = server.board.id;
    const sponsor = await server.signUp({ name: 'Ines Roux', role: 'rep' });
    await server.parts.reps.save(sponsor.id, { ...profile, boardIds: [boardId] });
    await owner.call.boards.edit({
      id: boardId,
      rules: { promise: { isOn: true, supports: 2, days: 10 } },
    });
    const idea = await author.call.ideas.post(anIdea({ boardId, title }));
    ideaId = idea.id;
    path = `/ideas/${idea.id}/${idea.slug}`;
  });

  it('starts a clock on every screen when an idea has the supports, and says in public to whom a late one goes', async () => {
    const onIdea = await house.open(path, author);
    const onBoard = await house.open('/', fan);
    await onIdea.getByText(/days left to reach 100 supports/).waitFor();
    await onBoard.getByRole('button', { name: /Support “Bring back the blue express”/ }).click();
    await onBoard.getByText(/Answer due in (9|10) days/).waitFor();
    await onIdea.getByRole('heading', { name: 'The promise of an answer' }).waitFor();
    await onIdea.getByText(/Answer due in (9|10) days/).waitFor();

    const guest = await house.open('/promises');
    await guest.getByRole('link', { name: title }).waitFor();
    clock.advance({ days: 10, minutes: 1 });
    await house.server.parts.jobs.runDue();
    await onBoard.getByText('Late: went to Ines Roux').waitFor();
    await onIdea.getByText('Late: went to Ines Roux').waitFor();
    await guest.getByText('No answer is due').waitFor();
    await guest.getByRole('link', { name: 'Late', exact: true }).click();
    await guest.getByRole('link', { name: 'Ines Roux' }).waitFor();
    const rows = await house.server.guest.call.promises.list({ list: 'late' });
    expect(rows.rows.map(({ idea }) => idea.id)).toEqual([ideaId]);
  });

  it.each(['light', 'dark'] as const)('is without accessibility faults (%s)', async (theme) => {
    const options = { ...SCREENS.smallPhone, colorScheme: theme };
    for (const at of ['/promises?list=late', path]) {
      const page = await house.open(at, null, options);
      await page.getByText('Late: went to Ines Roux').first().waitFor();
      expect(await accessibilityFaults(page), at).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      if (process.env.SHOTS) {
        const name = at.startsWith('/promises') ? 'page' : 'idea';
        await page.screenshot({
          path: `${process.env.SHOTS}/${name}-320-${theme}.png`,
          fullPage: true,
        });
      }
    }
  });
});
