import { makeId } from '../../../shared/src/primitives/index.ts';
import { anIdea } from '../../../test/support/anIdea.ts';
import type { Person, TestServer } from '../../../test/support/startServer.ts';

const AT_ONCE = 500;

/** Makes so many accounts, straight in the store; answers their identifiers. */
export async function makePeople({ parts }: TestServer, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let made = 0; made < count; made += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, count - made) }, (_, at) => made + at);
    const some = await Promise.all(
      numbers.map((number) =>
        parts.accountsStore.insertMember(
          {
            name: 'A supporter',
            email: `supporter-${number}-${makeId()}@example.test`,
            role: 'fan',
            locale: 'en',
            passwordHash: null,
            isEmailVerified: true,
          },
          parts.clock(),
        ),
      ),
    );
    ids.push(...some.flatMap((id) => id ?? []));
  }
  return ids;
}

/** Lets these people support and follow an idea, straight in the store. */
export async function supportAll(
  { parts }: TestServer,
  ideaId: string,
  people: string[],
): Promise<void> {
  const since = parts.clock().toISOString();
  const mine = { isSupporting: true, since, pledge: null, setAside: null, rev: 1 };
  for (let from = 0; from < people.length; from += AT_ONCE) {
    const some = people.slice(from, from + AT_ONCE);
    await parts.storage.transaction(async (session) => {
      await parts.supports.keep(ideaId, new Map(some.map((id) => [id, mine])), session);
      await parts.ideas.changeTally(ideaId, { supports: some.length }, session);
    });
    await Promise.all(
      some.map((id) => parts.subscriptions.add(id, { kind: 'idea', id: ideaId }, parts.clock())),
    );
  }
}

/** Posts an idea; answers its identifier. */
export async function postIdea(server: TestServer, author: Person): Promise<string> {
  return (await author.call.ideas.post(anIdea({ boardId: server.board.id }))).id;
}
