import { describe, expect, it } from 'vitest';
import { makeSetupToken } from '../../server/src/features/site/index.ts';
import { journey } from '../support/journey.ts';

describe('setting a new board up', () => {
  const house = journey({ isSetUp: false });

  it('makes the owner, the brand and its boards behind the one-time link', async () => {
    const token = await makeSetupToken(house.server.parts);
    const page = await house.open(`/setup?token=${token}`);
    await page.getByLabel('Your name').fill('Olive Owner');
    await page.getByLabel('Your e-mail address').fill('olive@example.test');
    await page.getByLabel('A password').fill('a long enough password');
    await page.getByLabel('Brand name').fill('Ironvale');
    await page.getByRole('textbox', { name: 'Board 1' }).fill('Steam engines');
    await page.getByRole('button', { name: 'Open the board' }).click();

    await page.getByRole('heading', { name: 'What should Ironvale build next?' }).waitFor();
    await page.goto(`${house.server.url}/house`);
    await page.getByText('Steam engines').first().waitFor();

    const other = await house.open(`/setup?token=${token}`);
    await other.getByText('This board is set up already').waitFor();
    expect(await house.server.parts.people.getByEmail('olive@example.test')).toMatchObject({
      role: 'owner',
    });
  });
});
