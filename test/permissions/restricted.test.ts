import { ORPCError } from '@orpc/client';
import {
  RESTRICTED,
  RESTRICTION_KINDS,
  type RestrictionKind,
} from '@roundhouse/shared/permissions';
import type { Sanction } from '@roundhouse/shared/sanctions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aRestriction } from '../support/aSanction.ts';
import type { Person } from '../support/startServer.ts';
import { type Row, table, type Works } from './table.ts';
import { makeWorld, type World } from './world.ts';

/**
 * What members may do besides what anyone may, and nobody takes from them, written by hand: their
 * own affairs, taking back what is theirs, what they are told, and saying that it was wrong.
 */
const keptAlways = new Set([
  'people.changeProfile',
  'people.removeAvatar',
  'people.search',
  'ideas.withdraw',
  'comments.delete',
  'comments.hiddenWords',
  'supports.undo',
  'supports.unpledge',
  'notices.list',
  'notices.markRead',
  'notices.markAllRead',
  'notices.follow',
  'notices.unfollow',
  'notices.following',
  'notices.preferences',
  'notices.choose',
  'notices.pushOn',
  'notices.pushOff',
  'houseRules.accept',
  'consents.read',
  'consents.choose',
  'personalData.read',
  'personalData.orderDownload',
  'personalData.erase',
  'trust.mine',
  'trust.today',
  'screening.mine',
  'screening.revise',
  'screening.withdraw',
  'reports.mine',
  'appeals.standing',
  'appeals.post',
]);
/** Taking part without words: what a mute leaves besides. */
const keptWhenMuted = new Set([
  'supports.give',
  'comments.react',
  'comments.unreact',
  'responses.judge',
  'updates.react',
  'updates.unreact',
]);
/** Whoever is banned reports no more: others do. */
const keptUnlessBanned = new Set(['reports.post']);
/** Kept, but what the row sends needs another right too: it writes what others read. */
const needsMore = new Set(['people.changeProfile']);
/** After these there is nobody left who could try the next. */
const endsPersona = new Set(['personalData.erase']);

let world: World;
let moderator: Person;
beforeAll(async () => {
  world = await makeWorld();
  moderator = await world.server.signUp({ role: 'moderator' });
});
afterAll(() => world?.server.close());

/** What a persona is answered: `done`, or the code of the refusal with the sanction it names. */
async function outcomeOf(asked: Promise<unknown>) {
  try {
    await asked;
    return { code: 'done' };
  } catch (error) {
    if (!(error instanceof ORPCError)) throw error;
    return { code: error.code as string, data: error.data };
  }
}

type Restricted = { fan: Person; given: Pick<Sanction, 'id' | 'until'> };

async function restrict(fan: Person, kind: RestrictionKind): Promise<Restricted> {
  return { fan, given: await moderator.call.sanctions.give(aRestriction(fan.id, kind)) };
}

const isForFans = (row?: Row) => row?.who === 'members' || row?.who === 'authors';

function isKept(action: string, { who }: Row, kind: RestrictionKind): boolean {
  if (needsMore.has(action)) return false;
  if (who === 'anyone' || keptAlways.has(action)) return true;
  if (keptUnlessBanned.has(action)) return kind !== 'ban';
  return kind === 'mute' && keptWhenMuted.has(action);
}

describe.each(RESTRICTION_KINDS)('under a %s a fan', (kind) => {
  // What anyone may is walked under the hardest alone; what fans may not, the other walk has.
  const rows = Object.entries(table).filter(
    ([, row]) => isForFans(row) || (kind === 'ban' && row.who === 'anyone'),
  );

  /** One walks them all; what they wrote before for all rows, or for one that may take it back. */
  let persona: Restricted;
  let works: Works;
  const worksFor = new Map<string, Works>();
  beforeAll(async () => {
    const fan = await world.server.signUp();
    works = await world.write(fan);
    for (const [action, row] of rows) {
      const mayChange = row.who === 'authors' && isKept(action, row, kind);
      if (mayChange) worksFor.set(action, await world.write(fan));
    }
    persona = await restrict(fan, kind);
  });

  it.each(rows)('%s', async (action, row) => {
    const isLast = endsPersona.has(action);
    const { fan, given } = isLast ? await restrict(await world.server.signUp(), kind) : persona;
    const mine = row.who === 'authors' ? (worksFor.get(action) ?? works) : world.works;
    const { code, data } = await outcomeOf(row.ask(fan.call, world, mine));
    if (isKept(action, row, kind)) {
      expect(code).toBe(row.refusal ?? 'done');
    } else {
      expect(code).toBe(RESTRICTED[kind]);
      expect(data).toEqual({ until: given.until, sanctionId: given.id });
    }
  });

  it('keeps their settings, and not the words others read', async () => {
    const { fan } = persona;
    expect(await fan.call.people.changeProfile({ theme: 'dark' })).toMatchObject({ theme: 'dark' });
    const named = await outcomeOf(fan.call.people.changeProfile({ name: 'Something else' }));
    expect(named.code).toBe(RESTRICTED[kind]);
  });
});

it('names only actions that fans may ask for', () => {
  const named = [keptAlways, keptWhenMuted, keptUnlessBanned, needsMore, endsPersona];
  const unknown = named.flatMap((set) => [...set]).filter((name) => !isForFans(table[name]));
  expect(unknown).toEqual([]);
});
