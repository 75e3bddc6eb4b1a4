import type { Inputs } from '@roundhouse/shared/contract';
import type { NewDecision } from '@roundhouse/shared/decisions';
import { makeId } from '@roundhouse/shared/primitives';
import type { RepProfile } from '@roundhouse/shared/reps';
import { aRepProfile } from './aRepProfile.ts';
import type { Person, TestServer } from './startServer.ts';

type NewResponse = Inputs['responses']['post'];
type Signing = { name?: string; role?: 'rep' | 'owner'; profile?: Partial<RepProfile> };

/** Somebody who answers for the board that is there from the start. */
export async function aRep(
  server: TestServer,
  { name = 'Rosa', role = 'rep', profile = {} }: Signing = {},
): Promise<Person> {
  const rep = await server.signUp({ name, role });
  const { board, parts } = server;
  await parts.reps.save(
    rep.id,
    aRepProfile({
      ...{ title: 'Head of trains', department: 'Product', region: '' },
      boardIds: [board.id],
      ...profile,
    }),
  );
  return rep;
}

/** A response to post to one idea, unless targets are given. */
export function aResponse(
  ideaId: string,
  response: Partial<NewResponse> = {},
): NewResponse & { targets: { ideaId: string; id: string }[] } {
  return {
    targets: [{ ideaId, id: makeId() }],
    body: { en: 'Thank you, we have read every word of this.' },
    pictures: [],
    status: null,
    decision: null,
    thanks: null,
    ...response,
  };
}

/** What a rep decides; owned by them. */
export function aDecision(ownerId: string, decision: Partial<NewDecision> = {}): NewDecision {
  return {
    outcome: 'planned',
    text: { en: 'We build it.' },
    reason: { en: 'So many of you asked for it, and the tools are there.' },
    wouldChange: { en: 'A supplier who gives up.' },
    ownerId,
    nextDate: '2099-01-31',
    ...decision,
  };
}
