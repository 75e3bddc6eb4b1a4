import { ORPCError } from '@orpc/client';
import { isErrorCode } from '@roundhouse/shared/errors';
import { ideaTextSchema } from '@roundhouse/shared/ideas';
import { personNameSchema } from '@roundhouse/shared/people';
import { makeId } from '@roundhouse/shared/primitives';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anIdea } from '../support/anIdea.ts';
import { aTextFile } from '../support/files.ts';
import { hostileStrings } from '../support/hostileStrings.ts';
import { onIdea } from '../support/onIdea.ts';
import { type Person, startServer, type TestServer } from '../support/startServer.ts';

let server: TestServer;
/** Outside the limits of trust, so that every string gets as far as it can. */
let moderator: Person;
let ideaId: string;
beforeAll(async () => {
  server = await startServer();
  moderator = await server.signUp({ name: 'Mo', role: 'moderator' });
  ({ id: ideaId } = await moderator.call.ideas.post(anIdea({ boardId: server.board.id })));
});
afterAll(() => server?.close());

const LANES = 8;
/** For what is slow because it happens in turn: one hiding after the other, each in the log. */
const everyEighth = hostileStrings.filter((_text, at) => at % 8 === 0);

/** Sends every string, a few at a time; answers those that met anything but success or a typed refusal below 500. */
async function failing(
  send: (text: string) => Promise<unknown>,
  texts: readonly string[] = hostileStrings,
): Promise<string[]> {
  const failed: string[] = [];
  const left = [...texts];
  const lane = async () => {
    for (let text = left.pop(); text !== undefined; text = left.pop()) {
      try {
        await send(text);
      } catch (error) {
        const isTyped = error instanceof ORPCError && isErrorCode(error.code) && error.status < 500;
        if (!isTyped) failed.push(`${JSON.stringify(text)}: ${error}`);
      }
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return failed;
}

const post = (change: Partial<Parameters<Person['call']['ideas']['post']>[0]>) =>
  moderator.call.ideas.post({ ...anIdea({ boardId: server.board.id }), ...change });

/** As the border takes it, or `null` where it refuses. */
const parsed = <T>(schema: { safeParse(value: unknown): { data?: T } }, value: unknown) =>
  schema.safeParse(value).data ?? null;

describe('a thousand hostile strings', () => {
  it('are a thousand', () => expect(new Set(hostileStrings).size).toBeGreaterThanOrEqual(990));

  it('as a title and a body, are kept as typed or refused', async () => {
    const shape = ideaTextSchema.pick({ title: true, body: true });
    const failed = await failing(async (text) => {
      const typed = { title: `Idea ${text}`, body: text };
      const idea = await post(typed);
      const expected = parsed(shape, typed);
      if (idea.title !== expected?.title || idea.body !== expected.body) throw new Error('changed');
    });
    expect(failed).toEqual([]);
  });

  it('as a tag', async () => {
    expect(await failing((text) => post({ tags: [text] }))).toEqual([]);
  });

  it('as a comment', async () => {
    const failed = await failing(async (text) => {
      const id = makeId();
      const about = { topic: onIdea(ideaId), parentId: null, language: 'en' } as const;
      await moderator.call.comments.post({ ...about, id, body: text });
    });
    expect(failed).toEqual([]);
  });

  it('as a name', async () => {
    const failed = await failing(async (text) => {
      const person = await moderator.call.people.changeProfile({ name: text, bio: text });
      if (person.name !== parsed(personNameSchema, text)) throw new Error('changed');
    });
    expect(failed.filter((each) => !each.endsWith('changed'))).toEqual([]);
  });

  it('as words to search for, of ideas, of people and while a title is typed', async () => {
    const failed = await failing(async (text) => {
      await server.guest.call.feed.list({ q: text });
      await server.guest.call.ideas.similar({ title: text });
      await moderator.call.people.search({ q: text });
    });
    expect(failed).toEqual([]);
  });

  it('as a reason, of a hiding that everyone reads and the log keeps', async () => {
    const failed = await failing(
      (text) => moderator.call.ideas.hide({ ideaId, rule: 'advert', reason: text, language: 'en' }),
      everyEighth,
    );
    expect(failed).toEqual([]);
    await moderator.call.ideas.restore({ ideaId });
    expect((await moderator.call.audit.check()).isSound).toBe(true);
  });

  it('as the name of a file', async () => {
    const failed = await failing(async (text) => {
      const file = await moderator.call.hackFiles.upload({ file: aTextFile(`${text}.txt`) });
      if (file.name.includes('/') || file.name.includes('\\'))
        throw new Error(`a path: ${file.name}`);
    });
    expect(failed).toEqual([]);
  });

  it('raw in the address, the headers and the body, are refused without an error 500', async () => {
    const failed = await failing(async (text) => {
      const [path, query] = [encodeURIComponent(text), `q=${encodeURIComponent(text)}`];
      const answers = await Promise.all([
        fetch(`${server.url}/api/ideas/${path}?${query}`),
        fetch(`${server.url}/api/ideas`, {
          method: 'POST',
          body: text,
          headers: { 'content-type': 'application/json', cookie: moderator.cookie },
        }),
      ]);
      for (const { status, url } of answers) if (status >= 500) throw new Error(`${status} ${url}`);
    });
    expect(failed).toEqual([]);
  });
});
