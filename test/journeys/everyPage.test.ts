import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { anIdea } from '../support/anIdea.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { SCREENS } from '../support/browser.ts';
import { journey } from '../support/journey.ts';
import { onIdea } from '../support/onIdea.ts';
import type { Person } from '../support/startServer.ts';

type Persona = 'guest' | 'fan' | 'moderator' | 'owner';

describe('every page', () => {
  const house = journey();
  const people: Record<Persona, Person | null> = {} as never;
  let pages: Record<Persona, string[]>;

  beforeAll(async () => {
    const fan = await house.server.signUp({ name: 'Ada Lock' });
    const owner = await house.server.signUp({ name: 'Olive Owner', role: 'owner' });
    const moderator = await house.server.signUp({ name: 'Mo Keeper', role: 'moderator' });
    Object.assign(people, { guest: null, fan, owner, moderator });
    const { call, id } = fan;
    const boardId = house.server.board.id;
    const idea = await call.ideas.post(
      anIdea({
        boardId,
        title: 'A gripper that holds an egg',
        kind: 'hack',
        body: '## Steps\n\n1. Print it\n2. `glue()` it\n\n> Slowly.',
        tags: ['gripper', 'servo'],
      }),
    );
    await owner.call.ideas.post(
      anIdea({ boardId, title: 'The same for a raw egg', parentId: idea.id }),
    );
    await call.supports.pledge({
      ideaId: idea.id,
      pledge: { units: 2, price: 1900, reason: 'Eggs' },
    });
    await fan.call.notices.follow({ kind: 'board', id: boardId });
    await owner.call.supports.give({ ideaId: idea.id });
    await owner.call.supports.pledge({
      ideaId: idea.id,
      pledge: { units: 1, price: 2900, reason: '' },
    });
    await call.comments.post({
      topic: onIdea(idea.id),
      id: 'c'.repeat(24),
      parentId: null,
      body: `Who has tried it, @[Olive Owner](person:${owner.id})?`,
      language: 'en',
    });
    await owner.call.comments.post({
      topic: onIdea(idea.id),
      id: 'd'.repeat(24),
      parentId: 'c'.repeat(24),
      body: 'I have.',
      language: 'en',
    });
    const ofIdea = `/ideas/${idea.id}`;
    pages = {
      guest: [
        ...['/', '/?q=nothing+like+it', ofIdea, `/people/${id}`, '/nowhere', '/inbox'],
        ...['/sign-in', '/sign-up', '/forgot', '/unsubscribe?token=none'],
        ...['/how-ranking-works', '/house-rules', '/trust', '/transparency'],
      ],
      fan: [
        ...['/', '/post', ofIdea, `${ofIdea}/history`, `${ofIdea}/edit`, '/inbox', '/following'],
        ...['/account', '/account/data', '/account/standing', '/account/held', '/account/reports'],
      ],
      moderator: [
        ...['/moderation', '/moderation/floods', '/moderation/people', `/moderation/people/${id}`],
        ...['/moderation/ideas', '/moderation/merges', '/moderation/log', ofIdea],
      ],
      owner: [
        ...['/inbox?show=unread', '/house', '/house/people', '/house/mail', '/house/import'],
        ...['/house/board-rules', '/house/filters', '/house/house-rules', '/house/retention'],
      ],
    };
  });

  type Look = (page: Page) => Promise<string[]>;

  /** Every page as those who use it, all personas at once, each in one browser of their own. */
  async function visit(options: BrowserContextOptions, look: Look): Promise<string[]> {
    const each = await Promise.all(
      Object.entries(pages).map(([as, paths]) => walk(as as Persona, paths, options, look)),
    );
    return each.flat();
  }

  async function walk(as: Persona, paths: string[], options: BrowserContextOptions, look: Look) {
    const faults: string[] = [];
    const page = await house.open('/nowhere', people[as], options);
    await page.locator('main h1').first().waitFor();
    const lost = await page.title();
    for (const path of paths) {
      const thrown = (error: Error) => faults.push(`${path} as ${as}: threw ${error.message}`);
      page.on('pageerror', thrown);
      await page.goto(`${house.server.url}${path}`);
      await page.locator('main h1').first().waitFor();
      await page.waitForLoadState('networkidle');
      const isLost = (await page.title()) === lost;
      if (isLost !== (path === '/nowhere')) faults.push(`${path} as ${as}: is not there`);
      faults.push(...(await look(page)).map((fault) => `${path} as ${as}: ${fault}`));
      page.off('pageerror', thrown);
    }
    await page.context().close();
    return faults;
  }

  it('meets WCAG 2.2 AA by day', async () => {
    expect(await visit({ colorScheme: 'light' }, accessibilityFaults)).toEqual([]);
  });

  it('meets it by night, in French, and fits 320 px without scrolling sideways', async () => {
    const options = { ...SCREENS.smallPhone, locale: 'fr-FR', colorScheme: 'dark' } as const;
    for (const person of Object.values(people)) {
      await person?.call.people.changeProfile({ locale: 'fr' });
    }
    const faults = await visit(options, async (page) => {
      // Not the window's own width: a phone's grows with what is too wide for it.
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      const by = wide - options.viewport.width;
      return [...(by > 0 ? [`is ${by} px too wide`] : []), ...(await accessibilityFaults(page))];
    });
    expect(faults).toEqual([]);
  });
});
