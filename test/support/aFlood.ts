import { API_PREFIX } from '@roundhouse/shared/contract';
import type { Person, TestServer } from './startServer.ts';

type Flood = {
  people: number;
  /** Whose support it is, by its number; all in one range where not said. Needs `TRUSTED_PROXIES: 1`. */
  addressOf?: (index: number) => string;
  agentOf?: (index: number) => string;
};

/** Requests on their way at once. */
const AT_ONCE = 25;

/** Lets that many new people support an idea, through HTTP, from the addresses given. */
export async function aFlood(
  server: TestServer,
  ideaId: string,
  { people, addressOf = () => '203.0.113.7', agentOf = () => 'Flood/1.0' }: Flood,
): Promise<Person[]> {
  const all: Person[] = [];
  for (let from = 0; from < people; from += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, people - from) }, (_, at) => from + at);
    all.push(
      ...(await Promise.all(
        numbers.map(async (number) => {
          const person = await server.signUp();
          const answer = await person.fetch(`${API_PREFIX}/ideas/${ideaId}/support`, {
            method: 'PUT',
            headers: { 'x-forwarded-for': addressOf(number), 'user-agent': agentOf(number) },
          });
          if (!answer.ok) throw new Error(`A support was answered ${answer.status}.`);
          return person;
        }),
      )),
    );
  }
  return all;
}
