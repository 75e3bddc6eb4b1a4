import { makeId } from '@roundhouse/shared/primitives';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { anIdea } from '../support/anIdea.ts';
import { hostileStrings } from '../support/hostileStrings.ts';
import { journey } from '../support/journey.ts';
import { onIdea } from '../support/onIdea.ts';
import type { Person } from '../support/startServer.ts';

/** So many strings make up one text, each a paragraph of its own. */
const A_TEXT = 50;

describe('a thousand hostile strings in a browser', () => {
  const house = journey();
  let moderator: Person;
  let ideaId: string;
  /** Titles that were taken, as they are stored. */
  const titles: string[] = [];

  beforeAll(async () => {
    moderator = await house.server.signUp({
      name: '<img src=x onerror=alert(1)>',
      role: 'moderator',
    });
    const { board } = house.server;
    for (const text of hostileStrings.filter((each) => /[<>&'"`{}$]/.test(each)).slice(0, 60)) {
      const draft = { ...anIdea({ boardId: board.id }), title: `Idea ${text}`.slice(0, 120) };
      const posted = await moderator.call.ideas.post(draft).catch(() => null);
      if (posted) titles.push(posted.title);
    }
    const texts = [];
    for (let at = 0; at < hostileStrings.length; at += A_TEXT) {
      texts.push(
        hostileStrings
          .slice(at, at + A_TEXT)
          .map(sound)
          .join('\n\n')
          .slice(0, 5000),
      );
    }
    const idea = await moderator.call.ideas.post(
      anIdea({ boardId: board.id, body: texts.join('\n\n').slice(0, 20_000) }),
    );
    ideaId = idea.id;
    for (const body of texts) {
      const about = { topic: onIdea(ideaId), parentId: null, language: 'en' } as const;
      await moderator.call.comments.post({ ...about, id: makeId(), body });
    }
  });

  it('are shown as typed in a list, and run nothing', async () => {
    const page = await house.open('/?sort=new');
    const seen = watch(page);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    const shown = await page.getByRole('heading', { level: 2 }).allTextContents();
    const known = new Set(titles.map(spaced));
    const typed = shown.filter((title) => known.has(spaced(title)));
    expect(typed.length).toBeGreaterThan(10);
    await expectHarmless(page, seen);
  });

  it('are shown in a body, comments and a name, and run nothing', async () => {
    const page = await house.open(`/ideas/${ideaId}`);
    const seen = watch(page);
    const by = page.getByRole('article', { name: /^Comment by/ });
    await by.nth(hostileStrings.length / A_TEXT - 1).waitFor();
    expect(await page.getByText('<img src=x onerror=alert(1)>').count()).toBeGreaterThan(10);
    // Some of them as they were typed, down to the markup that they are made of.
    const words = spaced((await page.getByRole('main').textContent()) ?? '');
    const typed = hostileStrings.filter(
      (text) => /<[a-z]+ /i.test(text) && !/[*_`~\\[\]]/.test(text),
    );
    const shown = typed.filter((text) => words.includes(spaced(sound(text))));
    expect(shown.length).toBeGreaterThan(typed.length / 2);
    await expectHarmless(page, seen);
  });

  it('in the address, run nothing', async () => {
    const page = await house.open('/');
    const seen = watch(page);
    for (const text of hostileStrings.filter((each) => /<|javascript:/i.test(each)).slice(0, 8)) {
      await page.goto(
        `${house.server.url}/?q=${encodeURIComponent(text)}&board=${encodeURIComponent(text)}`,
      );
      await page.getByRole('main').waitFor();
    }
    await expectHarmless(page, seen);
  });
});

/** Without what the border refuses: control characters and halves of characters. */
const sound = (text: string) => text.replace(/[\p{Cc}\p{Cs}]/gu, ' ');
const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What a page does that only a text that was run can make it do. */
function watch(page: Page): string[] {
  const seen: string[] = [];
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { origin } = new URL(request.url());
    const own = new URL(page.url()).origin;
    if (origin !== own && origin !== 'null') seen.push(`request: ${request.url()}`);
  });
  return seen;
}

/** Nothing ran or was fetched from elsewhere, and no markup of a text became markup of the page. */
async function expectHarmless(page: Page, seen: string[]) {
  const made = await page.evaluate(() =>
    [...document.querySelectorAll('main *')].flatMap((element) => {
      const isForeign = ['SCRIPT', 'IFRAME', 'OBJECT', 'EMBED', 'BASE', 'LINK', 'FORM'].includes(
        element.tagName,
      );
      const handlers = element.getAttributeNames().filter((name) => name.startsWith('on'));
      const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
      const isRun = /^\s*(javascript|data:text|vbscript)/i.test(address);
      const isOurs = element.tagName === 'FORM' && element.hasAttribute('aria-label');
      return (isForeign && !isOurs) || handlers.length > 0 || isRun
        ? [element.outerHTML.slice(0, 200)]
        : [];
    }),
  );
  expect(made).toEqual([]);
  expect(seen).toEqual([]);
}
