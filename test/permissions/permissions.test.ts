import { ORPCError } from '@orpc/client';
import { isContractProcedure } from '@orpc/contract';
import { contract } from '@roundhouse/shared/contract';
import { ROLES, type Role } from '@roundhouse/shared/permissions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Row, table, type Who } from './table.ts';
import { makeWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world?.server.close());

/** What a persona is answered: `done`, or the code of the refusal. */
async function outcomeOf(asked: Promise<unknown>): Promise<string> {
  try {
    await asked;
    return 'done';
  } catch (error) {
    if (error instanceof ORPCError) return error.code;
    throw error;
  }
}

const isSpeaker = (role: Role) => role === 'rep' || role === 'owner';

const isAllowed: Record<Who, (role: Role) => boolean> = {
  anyone: () => true,
  members: (role) => role !== 'guest',
  authors: (role) => role !== 'guest',
  moderators: (role) => role === 'moderator',
  keepers: (role) => role === 'moderator' || role === 'owner',
  speakers: isSpeaker,
  owners: (role) => role === 'owner',
  'speaking authors': isSpeaker,
};

const isOnOwnAlone = ({ who }: Row) => who === 'authors' || who === 'speaking authors';

function expected({ who, refusal }: Row, role: Role): string {
  if (isAllowed[who](role)) return refusal ?? 'done';
  return role === 'guest' ? 'not_signed_in' : 'not_allowed';
}

describe.each(Object.entries(table))('%s', (action, row) => {
  it.each(ROLES)('as %s', async (role) => {
    const persona = await world.persona(role);
    const ownsWorks = isOnOwnAlone(row) && isAllowed[row.who](role);
    const mine = ownsWorks ? await world.write(persona) : world.works;
    const before = await newestEntry();
    const outcome = await outcomeOf(row.ask(persona.call, world, mine));
    expect(outcome).toBe(expected(row, role));
    if (outcome !== 'done' || !mustLeaveTrace(action, row)) return;
    const [entry] = await world.server.parts.audit.store.newest({ act: action }, null, 1);
    expect(entry?._id ?? 0, 'entries of the audit log').toBeGreaterThan(before);
  });
});

/** What those with a role do, and fans may not, leaves an entry in the audit log. */
function mustLeaveTrace(action: string, { who }: Row): boolean {
  const [feature = '', name = ''] = action.split('.');
  const entry = (contract as Record<string, Record<string, unknown>>)[feature]?.[name];
  const { method } = (entry as { '~orpc': { route: { method?: string } } })['~orpc'].route;
  return method !== 'GET' && !isAllowed[who]('fan');
}

async function newestEntry(): Promise<number> {
  const [entry] = await world.server.parts.audit.store.newest({}, null, 1);
  return entry?._id ?? 0;
}

const onOwnAlone = Object.entries(table).filter(([, row]) => isOnOwnAlone(row));

it.each(onOwnAlone)('%s: not on what another wrote, not even as owner', async (_action, row) => {
  const owner = await world.persona('owner');
  expect(await outcomeOf(row.ask(owner.call, world, world.works))).toBe('not_allowed');
});

it('every action of the contract is in the table, and nothing else', () => {
  const actions = Object.entries(contract).flatMap(([feature, entries]) =>
    Object.entries(entries)
      .filter(([, entry]) => isContractProcedure(entry))
      .map(([name]) => `${feature}.${name}`),
  );
  expect(Object.keys(table).sort()).toEqual(actions.sort());
});
