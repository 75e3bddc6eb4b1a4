import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { startBrowser } from './browser.ts';
import { type Person, type ServerOptions, startServer, type TestServer } from './startServer.ts';

export type Journey = {
  server: TestServer;
  browser: Browser;
  /** Opens a path in a browser of its own, as this person (a guest without one). */
  open(path: string, person?: Person | null, options?: BrowserContextOptions): Promise<Page>;
};

/** A real server and a real browser for the journeys of one file; every window closes at the end. */
export function journey(options: ServerOptions = {}): Journey {
  const started = { contexts: [] as BrowserContext[] } as Journey & { contexts: BrowserContext[] };
  beforeAll(async () => {
    [started.server, started.browser] = await Promise.all([startServer(options), startBrowser()]);
  });
  afterAll(async () => {
    for (const context of started.contexts) await context.close();
    await started.browser?.close();
    await started.server?.close();
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await showPages(started.contexts, task.name);
  });
  started.open = async (path, person = null, contextOptions = {}) => {
    const context = await started.browser.newContext({ locale: 'en-GB', ...contextOptions });
    started.contexts.push(context);
    context.setDefaultTimeout(15_000);
    if (person) await context.addCookies(cookiesOf(person, started.server.url));
    const page = await context.newPage();
    await page.goto(`${started.server.url}${path}`);
    return page;
  };
  return started;
}

/** Leaves a picture of every open page in `.screenshots/failed`, for whoever looks into a failure. */
async function showPages(contexts: BrowserContext[], name: string) {
  const folder = join(import.meta.dirname, '../../.screenshots/failed');
  await mkdir(folder, { recursive: true });
  for (const [at, page] of contexts.flatMap((context) => context.pages()).entries()) {
    const file = `${name.replace(/\W+/g, '-').slice(0, 60)}-${at + 1}.png`;
    await page.screenshot({ path: join(folder, file) }).catch(() => {});
  }
}

function cookiesOf(person: Person, url: string) {
  return person.cookie.split('; ').map((pair) => {
    const at = pair.indexOf('=');
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url, httpOnly: true };
  });
}
