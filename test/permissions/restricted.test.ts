import { ORPCError } from '@orpc/client';
import {
  RESTRICTED,
  RESTRICTION_KINDS,
  type RestrictionKind,
} from '@roundhouse/shared/permissions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aRestriction } from '../support/aSanction.ts';
import type { Person } from '../support/startServer.ts';
import { type Row, table } from './table.ts';
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
/** Rows whose success needs another right too. */
const needsMore: Record<string, string[]> = { 'people.changeProfile': ['bio'] };

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

const forFans = ({ who }: Row) => who === 'members' || who === 'authors';

function isKept(action: string, { who }: Row, kind: RestrictionKind): boolean {
  if (who === 'anyone' || keptAlways.has(action)) return !(action in needsMore);
  if (keptUnlessBanned.has(action)) return kind !== 'ban';
  return kind === 'mute' && keptWhenMuted.has(action);
}

describe.each(RESTRICTION_KINDS)('under a %s a fan', (kind) => {
  // What anyone may is walked under the hardest alone; what fans may not, the other walk has.
  const rows = Object.entries(table).filter(
    ([, row]) => forFans(row) || (kind === 'ban' && row.who === 'anyone'),
  );

  it.each(rows)('%s', async (action, row) => {
    const fan = await world.server.signUp();
    const mine = row.who === 'authors' ? await world.write(fan) : world.works;
    const given = await moderator.call.sanctions.give(aRestriction(fan.id, kind));
    const { code, data } = await outcomeOf(row.ask(fan.call, world, mine));
    if (isKept(action, row, kind)) {
      expect(code).toBe(row.refusal ?? 'done');
    } else {
      expect(code).toBe(RESTRICTED[kind]);
      expect(data).toEqual({ until: given.until, sanctionId: given.id });
    }
  });

  it('keeps their settings, and not the words others read', async () => {
    const fan = await world.server.signUp();
    await moderator.call.sanctions.give(aRestriction(fan.id, kind));
    expect(await fan.call.people.changeProfile({ theme: 'dark' })).toMatchObject({ theme: 'dark' });
    const named = await outcomeOf(fan.call.people.changeProfile({ name: 'Something else' }));
    expect(named.code).toBe(RESTRICTED[kind]);
  });
});
