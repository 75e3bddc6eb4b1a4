import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFaults } from '../support/axe.ts';
import { SCREENS } from '../support/browser.ts';
import { journey } from '../support/journey.ts';
import type { Person } from '../support/startServer.ts';

const CHECKING = /Checking that you are not a machine/;

describe('work that browsers do first', () => {
  const house = journey();
  const { open } = house;

  async function writeIdea(page: Page, title: string) {
    await page.getByRole('radio').first().check();
    await page.getByRole('textbox', { name: 'Title' }).fill(title);
    await page.getByRole('textbox', { name: 'Details' }).fill('It rings.');
  }
  const submit = (page: Page) => page.getByRole('button', { name: 'Post the idea' });
  const newcomer = () => house.server.signUp({ trust: 'newcomer' });

  it('is switched on by an owner, for the next post', async () => {
    const owner = await house.server.signUp({ role: 'owner' });
    const page = await open('/house/filters', owner, SCREENS.smallPhone);
    await page.getByLabel('Ask for it').selectOption('Always');
    await page.getByRole('button', { name: 'Save this' }).click();
    await page.getByRole('button', { name: 'Save this', disabled: true }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await owner.call.challenges.settings()).toEqual({ when: 'always', isFixed: false });
  });

  it('is seen and can be cancelled, and what was written stays until it is sent', async () => {
    const page = await open('/post', await newcomer(), {
      ...SCREENS.smallPhone,
      serviceWorkers: 'block',
    });
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/assets/solve-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await writeIdea(page, 'A bell for the tram');
    await submit(page).click();
    await page.getByText(CHECKING).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Cancel' }).click();
    release();
    await page.getByText(/so nothing was sent/).waitFor();
    expect(await page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe(
      'A bell for the tram',
    );
    await submit(page).click();
    await page.getByRole('heading', { name: 'A bell for the tram' }).waitFor();
  });

  it('is done in plain JavaScript where the board has no TLS', async () => {
    const { port } = new URL(house.server.url);
    const plain = `http://plain.test:${port}`;
    const fan: Person = await newcomer();
    const page = await open('/about-nothing');
    await page.context().addCookies(
      fan.cookie.split('; ').map((pair) => {
        const at = pair.indexOf('=');
        return { name: pair.slice(0, at), value: pair.slice(at + 1), url: plain };
      }),
    );
    await page.goto(`${plain}/post`);
    expect(await page.evaluate(() => globalThis.crypto.subtle === undefined)).toBe(true);
    await writeIdea(page, 'A lamp for the tram');
    await submit(page).click();
    await page.getByRole('heading', { name: 'A lamp for the tram' }).waitFor({ timeout: 60_000 });
  });
});
