import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { anIdea } from '../support/anIdea.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { SCREENS } from '../support/browser.ts';
import { journey } from '../support/journey.ts';
import { readZip } from '../support/readZip.ts';
import type { TestServer } from '../support/startServer.ts';

const board = journey();
const NAME = 'Lena Leaver';
const EMAIL = 'lena.leaver@example.test';
const PASSWORD = 'correct horse 1';

it('a fan joins by the form, writes, takes their data along and leaves for good', async () => {
  const { server, open } = board;
  const other = await server.signUp({ name: 'Ben Forge' });
  const supported = await other.call.ideas.post(
    anIdea({ boardId: server.board.id, title: 'A dining car in green' }),
  );

  const page = await open('/sign-up', null, SCREENS.smallPhone);
  await page.getByLabel('Display name').fill(NAME);
  await page.getByLabel('E-mail address').fill(EMAIL);
  await page.getByLabel(/^Password/).fill(PASSWORD);
  await page.getByRole('button', { name: 'Make my account' }).click();
  expect(page.url(), 'the house rules are not accepted yet').toContain('/sign-up');
  await page.getByRole('checkbox', { name: /house rules/ }).check();
  await page.getByRole('button', { name: 'Make my account' }).click();
  await page.getByRole('button', { name: /Support “A dining car in green”/ }).click();
  await page.getByRole('button', { name: /2 supporters/, pressed: true }).waitFor();

  await page.goto(`${server.url}/post`);
  await page.getByRole('radio', { name: /Revival/ }).check();
  await page.getByRole('textbox', { name: 'Title' }).fill('Bring back the night train');
  await page.getByRole('textbox', { name: 'Details' }).fill('With beds, please.');
  await page.getByRole('button', { name: 'Post the idea' }).click();
  await page
    .getByRole('heading', { name: 'Bring back the night train' })
    .waitFor({ timeout: 40_000 });
  await page.getByRole('textbox', { name: 'Your comment' }).fill('And breakfast.');
  await page.getByRole('button', { name: 'Post comment' }).click();
  await page.getByText('And breakfast.').first().waitFor();
  const ideaPath = new URL(page.url()).pathname;

  await page.goto(`${server.url}/account/data`);
  await page.getByRole('button', { name: 'Put my data together' }).click();
  const link = page.getByRole('link', { name: 'Download the ZIP' });
  await link.waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  const zip = [...readZip(await readFile(await download.path())).values()].join('\n');
  for (const own of [EMAIL, 'Bring back the night train', 'And breakfast.', supported.id]) {
    expect(zip).toContain(own);
  }

  const bens = await open(ideaPath, other);
  await bens.getByText(NAME).first().waitFor();
  const french = await open(ideaPath, null, { locale: 'fr-FR' });
  await french.getByText(NAME).first().waitFor();
  await page.getByLabel('Your password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Erase my account' }).click();
  await page.getByRole('button', { name: 'Erase it for good' }).click();
  await page.getByRole('link', { name: 'Sign in' }).first().waitFor();

  await bens.getByText('A former member').first().waitFor();
  await french.getByText('Un ancien membre').first().waitFor();
  await expect.poll(() => bens.getByText(NAME).count()).toBe(0);
  await bens.getByText('And breakfast.').waitFor();
  const supports = async () =>
    (await server.guest.call.ideas.get({ ideaId: supported.id })).idea.tally;
  await expect.poll(supports, { timeout: 10_000 }).toMatchObject({ supports: 1 });
  await expect.poll(() => leftIn(server), { timeout: 10_000 }).toEqual([]);
});

/** The collections in which the name or the address still stands. */
async function leftIn({ parts }: TestServer): Promise<string[]> {
  const { client, db } = parts.accountsStore;
  const found: string[] = [];
  for (const { name } of await client.db(db.databaseName).listCollections().toArray()) {
    const text = JSON.stringify(await db.collection(name).find().toArray());
    if (text.includes(NAME) || text.includes(EMAIL)) found.push(name);
  }
  return found;
}
