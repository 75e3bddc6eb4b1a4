import { asPerson } from './asPerson.ts';
import { inLanes } from './inLanes.ts';
import type { Seeding } from './roster.ts';

/** Lets fans say whether an answer answers it, and follow what interests them. */
export async function seedVerdicts(seeding: Seeding) {
  const { parts, roster, random } = seeding;
  const fans = Object.values(roster.people).filter(({ role }) => role === 'fan');
  const ideaIds = Object.values(roster.ideas);
  const boardIds = Object.values(roster.boards);
  await inLanes(fans, async (fan) => {
    const client = asPerson(parts, fan);
    for (const id of random.some(ideaIds, 8)) await client.notices.follow({ kind: 'idea', id });
    for (const id of random.some(boardIds, 2)) await client.notices.follow({ kind: 'board', id });
  });
  for (const ideaId of ideaIds) {
    const { responses } = await asPerson(parts, fans[0] as (typeof fans)[0]).responses.list({
      ideaId,
    });
    for (const { id: responseId } of responses) {
      const satisfied = 0.5 + random.next() * 0.45;
      for (const fan of random.some(fans, random.whole(5, 22))) {
        const verdict = random.next() < satisfied ? 'answers' : 'not_yet';
        await asPerson(parts, fan).responses.judge({ responseId, verdict });
      }
    }
  }
}
