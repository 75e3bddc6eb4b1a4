import { beforeAll, describe, expect, it } from 'vitest';
import { anIdea } from '../support/anIdea.ts';
import { SCREENS } from '../support/browser.ts';
import { journey } from '../support/journey.ts';
import type { Person } from '../support/startServer.ts';

describe('pledging on a small phone, in French', () => {
  const house = journey();
  let ada: Person;

  beforeAll(async () => {
    ada = await house.server.signUp({ name: 'Ada Lock', locale: 'fr' });
  });

  it('reads a decimal comma, says what was pledged, and keeps the focus when it is removed', async () => {
    const idea = anIdea({ boardId: house.server.board.id });
    await ada.call.ideas.post(idea);
    const page = await house.open(`/ideas/${idea.id}`, ada, {
      ...SCREENS.smallPhone,
      locale: 'fr-FR',
    });
    const offer = page.getByRole('button', { name: /Vous l’achèteriez/ });
    await offer.click();
    const form = page.locator('form').filter({ has: page.getByLabel('Prix maximum') });
    expect(await form.evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0);
    await page.getByLabel('Combien d’exemplaires').fill('2');
    await page.getByLabel('Prix maximum').pressSequentially('12,50');
    await page.getByRole('button', { name: 'Ajouter ma promesse' }).click();
    await page.getByText(/2 à 12,50/).waitFor();
    const { idea: stored } = await ada.call.ideas.get({ ideaId: idea.id });
    expect(stored.pledges).toMatchObject({ people: 1, units: 2 });

    await page.getByRole('button', { name: 'Retirer', exact: true }).first().click();
    await offer.waitFor();
    await expect.poll(() => offer.evaluate((it) => it === document.activeElement)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
