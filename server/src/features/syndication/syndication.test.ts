import sax from 'sax';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anIdea } from '../../../../test/support/anIdea.ts';
import { publish } from '../../../../test/support/anUpdate.ts';
import { aDecision, aRep, aResponse } from '../../../../test/support/aRep.ts';
import { type Person, startServer, type TestServer } from '../../../../test/support/startServer.ts';

const HOSTILE = ']]><script>alert(1)</script>&amp; "quoted" \'so\' <b \u{1F682}';

let server: TestServer;
let rep: Person;

beforeAll(async () => {
  server = await startServer();
  rep = await aRep(server);
  const fan = await server.signUp({ name: 'Bo <b> & sons' });
  const boardId = server.board.id;
  const idea = await fan.call.ideas.post(anIdea({ boardId, title: HOSTILE }));
  const decision = aDecision(rep.id);
  await rep.call.responses.post(aResponse(idea.id, { status: 'planned', decision }));
  await publish(rep, { boardId, title: { en: `${HOSTILE} news`, fr: 'Des nouvelles' } });
});
afterAll(() => server?.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, { headers });

/** Reads XML strictly: the texts of every element, by its name. Throws where it is not well-formed. */
function parse(xml: string) {
  const texts = new Map<string, string[]>();
  const links: string[] = [];
  const parser = sax.parser(true, {});
  const open: string[] = [];
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) => {
    open.push(name);
    texts.set(name, [...(texts.get(name) ?? []), '']);
    if ('href' in attributes) links.push(String(attributes.href));
  };
  parser.onclosetag = () => void open.pop();
  const add = (text: string) => {
    const all = texts.get(open.at(-1) ?? '');
    if (all) all.push(`${all.pop()}${text}`);
  };
  parser.ontext = add;
  parser.oncdata = add;
  parser.write(xml).close();
  return { texts, links: [...links, ...(texts.get('link') ?? []).filter(Boolean)] };
}

describe.each(['updates', 'decisions', 'ideas'])('the feed of %s', (kind) => {
  it.each([
    ['atom', 'application/atom+xml; charset=utf-8', 'entry'],
    ['rss', 'application/rss+xml; charset=utf-8', 'item'],
  ])('is sound %s, whatever people write, with absolute links', async (format, type, element) => {
    const answer = await get(`/feeds/${kind}.${format}?lang=en`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
    const { texts, links } = parse(await answer.text());
    expect(texts.get(element)).toHaveLength(1);
    expect(texts.get('title')?.at(-1)).toContain(HOSTILE.slice(0, 24));
    expect(texts.has('script')).toBe(false);
    expect(links.every((link) => link.startsWith(server.url))).toBe(true);
  });
});

describe('a feed', () => {
  it('is not sent again to who has it', async () => {
    // Node's fetch would say no-cache of its own accord.
    const asking = { 'Cache-Control': 'max-age=0' };
    const first = await get('/feeds/updates.atom?lang=en');
    const etag = first.headers.get('etag') ?? '';
    expect(
      (await get('/feeds/updates.atom?lang=en', { ...asking, 'If-None-Match': etag })).status,
    ).toBe(304);
    await publish(rep, { boardId: server.board.id });
    const later = await get('/feeds/updates.atom?lang=en', { ...asking, 'If-None-Match': etag });
    expect(later.status).toBe(200);
    expect(Date.parse(later.headers.get('last-modified') ?? '')).not.toBeNaN();
  });

  it('speaks the language that is asked for, by name or by the browser', async () => {
    expect(await (await get('/feeds/updates.rss?lang=fr')).text()).toContain('Des nouvelles');
    const french = { 'Accept-Language': 'fr-CA' };
    expect(await (await get('/feeds/updates.rss', french)).text()).toContain('Des nouvelles');
  });

  it('is of one board where one is named, and not there for another name', async () => {
    const own = parse(await (await get(`/feeds/ideas.atom?board=${server.board.slug}`)).text());
    expect(own.texts.get('entry')).toHaveLength(1);
    const wrong = ['/feeds/ideas.atom?board=no-such', '/feeds/people.atom', '/feeds/ideas.json'];
    for (const path of wrong) expect((await get(path)).status).toBe(404);
  });

  it('ends at thirty entries', async () => {
    const fan = await server.signUp();
    const boardId = server.board.id;
    for (let at = 0; at < 31; at++) await fan.call.ideas.post(anIdea({ boardId }));
    const { texts } = parse(await (await get('/feeds/ideas.rss')).text());
    expect(texts.get('item')).toHaveLength(30);
  });
});
