import { beforeAll, describe, expect, it } from 'vitest';
import { anIdea } from '../support/anIdea.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { SCREENS } from '../support/browser.ts';
import { journey } from '../support/journey.ts';
import { onIdea } from '../support/onIdea.ts';
import type { Person } from '../support/startServer.ts';

type Page = { path: string; as: 'guest' | 'fan' | 'owner' };

describe('every page', () => {
  const house = journey();
  const people: Record<'fan' | 'owner', Person> = {} as never;
  const pages: Page[] = [];

  beforeAll(async () => {
    people.fan = await house.server.signUp({ name: 'Ada Lock' });
    people.owner = await house.server.signUp({ name: 'Olive Owner', role: 'owner' });
    const { call, id } = people.fan;
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
    await people.owner.call.ideas.post(
      anIdea({ boardId, title: 'The same for a raw egg', parentId: idea.id }),
    );
    await call.supports.pledge({
      ideaId: idea.id,
      pledge: { units: 2, price: 1900, reason: 'Eggs' },
    });
    await people.fan.call.notices.follow({ kind: 'board', id: boardId });
    await people.owner.call.supports.give({ ideaId: idea.id });
    await people.owner.call.supports.pledge({
      ideaId: idea.id,
      pledge: { units: 1, price: 2900, reason: '' },
    });
    await call.comments.post({
      topic: onIdea(idea.id),
      id: 'c'.repeat(24),
      parentId: null,
      body: `Who has tried it, @[Olive Owner](person:${people.owner.id})?`,
      language: 'en',
    });
    await people.owner.call.comments.post({
      topic: onIdea(idea.id),
      id: 'd'.repeat(24),
      parentId: 'c'.repeat(24),
      body: 'I have.',
      language: 'en',
    });
    pages.push(
      { path: '/', as: 'guest' },
      { path: '/', as: 'fan' },
      { path: '/?q=nothing+like+it', as: 'guest' },
      { path: `/ideas/${idea.id}`, as: 'guest' },
      { path: `/ideas/${idea.id}`, as: 'fan' },
      { path: `/ideas/${idea.id}/history`, as: 'fan' },
      { path: `/ideas/${idea.id}/edit`, as: 'fan' },
      { path: '/post', as: 'fan' },
      { path: `/people/${id}`, as: 'guest' },
      { path: '/sign-in', as: 'guest' },
      { path: '/sign-up', as: 'guest' },
      { path: '/forgot', as: 'guest' },
      { path: '/account', as: 'fan' },
      { path: '/account/data', as: 'fan' },
      { path: '/house-rules', as: 'guest' },
      { path: '/inbox', as: 'fan' },
      { path: '/inbox?show=unread', as: 'owner' },
      { path: '/inbox', as: 'guest' },
      { path: '/following', as: 'fan' },
      { path: '/unsubscribe?token=none', as: 'guest' },
      { path: '/house', as: 'owner' },
      { path: '/house/people', as: 'owner' },
      { path: '/house/house-rules', as: 'owner' },
      { path: '/house/retention', as: 'owner' },
      { path: '/house/mail', as: 'owner' },
      { path: '/house/import', as: 'owner' },
      { path: '/how-ranking-works', as: 'guest' },
      { path: '/nowhere', as: 'guest' },
    );
  });

  const visit = async (
    options: object,
    look: (page: import('playwright-core').Page) => Promise<string[]>,
  ) => {
    const faults: string[] = [];
    for (const { path, as } of pages) {
      const page = await house.open(path, as === 'guest' ? null : people[as], options);
      page.on('pageerror', (error) => faults.push(`${path} as ${as}: threw ${error.message}`));
      await page.locator('main h1').first().waitFor();
      await page.waitForLoadState('networkidle');
      faults.push(...(await look(page)).map((fault) => `${path} as ${as}: ${fault}`));
      await page.context().close();
    }
    return faults;
  };

  it.each(['light', 'dark'] as const)('meets WCAG 2.2 AA in the %s theme', async (colorScheme) => {
    expect(await visit({ colorScheme }, accessibilityFaults)).toEqual([]);
  });

  it('fits 320 px, in French, without scrolling sideways', async () => {
    const tooWide = await visit({ ...SCREENS.smallPhone, locale: 'fr-FR' }, async (page) => {
      const by = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      return by > 0 ? [`is ${by} px too wide`] : [];
    });
    expect(tooWide).toEqual([]);
  });
});
