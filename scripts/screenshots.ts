/**
 * Takes pictures of the main pages of a running demo, as several people on several screens, into
 * `.screenshots/`: `npm run demo` first, then `npm run screenshots -- [ADDRESS] [PART OF A NAME]`.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { SCREENS, startBrowser } from '../test/support/browser.ts';

type Role = 'fan' | 'rep' | 'moderator' | 'owner' | null;
type Shot = { name: string; path: string; as: Role; prepare?: (page: Page) => Promise<unknown> };

const [address = 'http://localhost:3000', only = ''] = process.argv.slice(2);
/** A board of the demo. */
const BOARD = 'tinkerkit';
const folder = join(import.meta.dirname, '../.screenshots');

async function findShots(): Promise<Shot[]> {
  const ask = async (path: string) => (await fetch(`${address}/api${path}`)).json();
  const { ideas } = await ask('/ideas?sort=discussed&limit=40');
  const talked = ideas[0];
  const pledged = [...ideas].sort((a, b) => b.tally.pledgedUnits - a.tally.pledgedUnits)[0];
  const answered = ideas.find((idea: { answer: unknown }) => idea.answer);
  const { updates } = await ask('/updates');
  const { rows } = await ask('/promises?list=late');
  const remixed = [...ideas].sort((a, b) => b.tally.remixes - a.tally.remixes)[0];
  return [
    { name: 'feed', path: '/', as: null },
    { name: 'feed-fan', path: '/', as: 'fan' },
    { name: 'feed-board', path: `/?board=${(await ask('/boards'))[0].slug}&sort=top`, as: 'fan' },
    { name: 'feed-search', path: '/?q=grippr', as: 'fan' },
    { name: 'feed-empty', path: '/?q=zzzzzz', as: null },
    { name: 'idea-talk', path: `/ideas/${talked.id}`, as: 'fan' },
    { name: 'idea-pledges', path: `/ideas/${pledged.id}`, as: 'fan' },
    { name: 'idea-remixes', path: `/ideas/${remixed.id}`, as: null },
    { name: 'idea-history', path: `/ideas/${talked.id}/history`, as: 'fan' },
    {
      name: 'post',
      path: '/post',
      as: 'fan',
      prepare: (page) => page.fill('#title', remixed.title.split(' ').slice(0, 4).join(' ')),
    },
    { name: 'person', path: `/people/${talked.author?.id}`, as: 'fan' },
    { name: 'sign-in', path: '/sign-in', as: null },
    { name: 'sign-up', path: '/sign-up', as: null },
    { name: 'account', path: '/account', as: 'fan' },
    { name: 'inbox', path: '/inbox', as: 'fan' },
    {
      name: 'bell',
      path: '/',
      as: 'fan',
      prepare: (page) => page.locator('header [aria-haspopup=dialog]').click(),
    },
    { name: 'following', path: '/following', as: 'fan' },
    { name: 'unsubscribe', path: '/unsubscribe?token=none', as: null },
    { name: 'answered', path: `/ideas/${answered.id}`, as: 'fan' },
    { name: 'late', path: `/ideas/${rows[0].idea.id}`, as: 'rep' },
    { name: 'promises', path: '/promises', as: null },
    { name: 'decisions', path: '/decisions', as: null },
    { name: 'complaints', path: '/complaints', as: null },
    { name: 'updates', path: '/updates', as: null },
    { name: 'update', path: `/updates/${updates[0].id}`, as: 'fan' },
    { name: 'update-write', path: `/updates/write?board=${BOARD}`, as: 'rep' },
    { name: 'who-answers', path: '/who-answers', as: null },
    { name: 'desk', path: '/desk', as: 'rep' },
    { name: 'desk-answer', path: `/desk/answer/${rows[0].idea.id}`, as: 'rep' },
    { name: 'house', path: '/house', as: 'owner' },
    { name: 'house-reps', path: '/house/reps', as: 'owner' },
    { name: 'house-rules', path: `/house/rules/${BOARD}`, as: 'owner' },
    { name: 'house-people', path: '/house/people', as: 'owner' },
    { name: 'house-mail', path: '/house/mail', as: 'owner' },
    { name: 'house-import', path: '/house/import', as: 'owner' },
    { name: 'ranking', path: '/how-ranking-works', as: null },
    { name: 'not-found', path: '/nowhere', as: null },
  ];
}

const LOOKS: { name: string; options: BrowserContextOptions }[] = [
  { name: 'desktop-light', options: { ...SCREENS.desktop, colorScheme: 'light' } },
  {
    name: 'desktop-dark-fr',
    options: { ...SCREENS.desktop, colorScheme: 'dark', locale: 'fr-FR' },
  },
  { name: 'phone-light-fr', options: { ...SCREENS.phone, colorScheme: 'light', locale: 'fr-FR' } },
  { name: 'small-phone-dark', options: { ...SCREENS.smallPhone, colorScheme: 'dark' } },
];

async function signIn(page: Page, role: Role) {
  if (!role) return;
  const answer = await page.request.post(`${address}/api/demo/sign-in`, {
    data: { role },
    headers: { origin: new URL(address).origin },
  });
  if (!answer.ok()) throw new Error(`Signing in as ${role}: ${answer.status()}`);
}

async function take(browser: Browser, shot: Shot, look: (typeof LOOKS)[number]) {
  const context = await browser.newContext({ locale: 'en-GB', ...look.options });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`${shot.name}: ${error.message}`));
  await signIn(page, shot.as);
  await page.goto(`${address}${shot.path}`);
  await page.waitForLoadState('load');
  await page.waitForTimeout(900);
  await shot.prepare?.(page);
  if (shot.prepare) await page.waitForTimeout(900);
  const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (width > 0) console.error(`${shot.name} ${look.name}: ${width} px too wide`);
  await page.screenshot({ path: join(folder, `${shot.name}.${look.name}.png`) });
  await context.close();
}

await mkdir(folder, { recursive: true });
const browser = await startBrowser();
for (const shot of await findShots()) {
  for (const look of LOOKS) {
    if (`${shot.name}.${look.name}`.includes(only)) await take(browser, shot, look);
  }
}
await browser.close();
console.log(`The pictures are in ${folder}`);
