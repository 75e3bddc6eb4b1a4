import { describe, expect, it } from 'vitest';
import { anIdea } from '../support/anIdea.ts';
import { journey } from '../support/journey.ts';

describe('a fan who reads French', () => {
  const house = journey();

  it('is spoken to in French from the first page, errors included', async () => {
    const fan = await house.server.signUp({ name: 'Odile Rail', locale: 'fr' });
    await fan.call.ideas.post(
      anIdea({
        boardId: house.server.board.id,
        title: 'Rendez-nous la ligne bleue',
        language: 'fr',
      }),
    );
    const page = await house.open('/', null, { locale: 'fr-FR' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('fr');
    await page.getByRole('button', { name: /Soutenir « Rendez-nous la ligne bleue »/ }).waitFor();

    await page.goto(`${house.server.url}/sign-up`);
    await page.getByLabel(/Adresse e-mail/).fill('odile@example.test');
    const compose = await house.open('/post', fan, { locale: 'fr-FR' });
    await compose.getByRole('textbox', { name: 'Titre' }).fill('Trop');
    await compose.getByRole('button', { name: 'Publier l’idée' }).click();
    await compose
      .getByText(/Trop court : au moins 5 caractères/)
      .first()
      .waitFor();
  });
});
