import {
  RESTRICTED,
  RESTRICTION_KINDS,
  type Restriction,
  type RestrictionKind,
} from './restriction.ts';
import type { MemberRole, Role } from './roles.ts';

/** Who asks, and what a moderator's sanction takes from them now. `null` is a guest. */
export type Asker = { id: string; role: MemberRole; restriction: Restriction | null } | null;

/** What is asked about, where the answer depends on whose it is. */
export type Subject = { authorId: string | null };

/**
 * `keptUnder`: the restrictions that leave this right. What guests may, everyone keeps, and what is
 * not said to be kept, each restriction takes: a new right is taken until somebody thought of it.
 */
type Rule = {
  roles: readonly Role[];
  isOwnOnly?: true;
  keptUnder?: readonly RestrictionKind[];
};

const anyone = { roles: ['guest', 'fan', 'rep', 'moderator', 'owner'] } as const satisfies Rule;
const members = { roles: ['fan', 'rep', 'moderator', 'owner'] } as const satisfies Rule;
/** One's own affairs: no restriction takes them. */
const membersAlways = { ...members, keptUnder: RESTRICTION_KINDS } as const satisfies Rule;
/** Taking part without words: whoever is muted still may. */
const membersWhenMuted = { ...members, keptUnder: ['mute'] } as const satisfies Rule;
/** Not even the owner: the brand does not silence its fans. */
const moderators = { roles: ['moderator'] } as const satisfies Rule;
const owners = { roles: ['owner'] } as const satisfies Rule;
/** Those who see that the house is kept well. */
const keepers = { roles: ['moderator', 'owner'] } as const satisfies Rule;
/** Those who speak for the brand. */
const speakers = { roles: ['rep', 'owner'] } as const satisfies Rule;
const membersOnTheirOwn = { ...members, isOwnOnly: true } as const satisfies Rule;
/** Taking back what is one's own. */
const membersOnTheirOwnAlways = { ...membersAlways, isOwnOnly: true } as const satisfies Rule;
const speakersOnTheirOwn = { ...speakers, isOwnOnly: true } as const satisfies Rule;

/**
 * The one table of who may do what. Server and client ask it; only the server's answer counts.
 * A right marked `isOwnOnly` holds for what the asker wrote.
 */
export const permissions = {
  'site.read': anyone,
  'site.setUp': anyone,
  'brand.edit': owners,

  'board.read': anyone,
  'board.create': owners,
  'board.edit': owners,

  'person.read': anyone,
  'person.search': membersAlways,
  'person.list': owners,
  'role.assign': owners,
  /** Settings, and taking one's picture away. */
  'profile.edit': membersAlways,
  /** What others read and see of one: name, words, picture. */
  'profile.show': members,

  'idea.read': anyone,
  'idea.post': members,
  'idea.edit': membersOnTheirOwn,
  'idea.withdraw': membersOnTheirOwnAlways,
  'idea.hide': moderators,
  'idea.file': moderators,
  'idea.merge': moderators,

  /** Reading what there is to know of a person before acting, and what was done. */
  'person.moderate': moderators,
  'person.sanction': moderators,
  /** Reading why, and saying that it was wrong: nobody loses that. */
  'appeal.post': membersAlways,
  'appeal.decide': moderators,

  'support.give': membersWhenMuted,
  'support.undo': membersAlways,
  'pledge.make': members,
  'pledge.withdraw': membersAlways,

  'comment.read': anyone,
  'comment.post': members,
  'comment.edit': membersOnTheirOwn,
  'comment.delete': membersOnTheirOwnAlways,
  /** Pin, highlight, fold, lock, slow down, sum up, split off and move. */
  'comment.curate': moderators,
  'comment.hide': moderators,
  /** One's own hidden comment, or any for moderators. */
  'comment.readHidden': membersAlways,
  /** On one's own idea, or any for moderators. */
  'comment.markAnswer': membersOnTheirOwn,
  'reaction.give': membersWhenMuted,

  'rep.read': anyone,
  'rep.manage': owners,
  'rep.accept': anyone,

  'response.read': anyone,
  'response.post': speakers,
  'response.edit': speakersOnTheirOwn,
  'response.judge': membersWhenMuted,
  'note.read': speakers,
  'note.post': speakers,
  'note.delete': speakersOnTheirOwn,
  'template.keep': speakers,
  'decision.read': anyone,

  'promise.read': anyone,
  'promise.pause': speakers,
  'calendar.edit': owners,

  'update.read': anyone,
  'update.write': speakers,

  'notice.read': membersAlways,
  'notice.follow': membersAlways,
  'notice.unsubscribe': anyone,

  'houseRules.read': anyone,
  'houseRules.edit': owners,
  'houseRules.accept': membersAlways,
  'retention.read': anyone,
  'retention.edit': owners,
  /** One's own data, under any restriction. */
  'data.own': membersAlways,
  'data.erase': membersAlways,

  'trust.read': membersAlways,
  /** What of mine a moderator looks at first. */
  'hold.keep': membersAlways,
  'hold.decide': moderators,
  'filter.edit': owners,
  /** When browsers must do some work before they post. */
  'challenge.edit': owners,

  'flood.read': moderators,
  'flood.setAside': moderators,
  'recount.run': keepers,

  'upload.add': members,
  'import.run': owners,
  'outbox.read': owners,

  'queue.read': moderators,
  'queue.claim': moderators,
  'reply.keep': moderators,
  /** Whoever is muted or suspended reads on, and may say what they see; less of it at once. */
  'report.post': { ...members, keptUnder: ['mute', 'suspension'] },
  'report.own': membersAlways,
  'report.settle': moderators,
  'audit.read': keepers,
  'transparency.read': anyone,

  'room.join': anyone,
  'typing.tell': members,
  'demo.signIn': anyone,
} as const satisfies Record<string, Rule>;

export type Permission = keyof typeof permissions;

/** Rights that need a subject: whose it is decides. */
export type OwnPermission = {
  [P in Permission]: (typeof permissions)[P] extends { isOwnOnly: true } ? P : never;
}[Permission];

export type Denial = 'not_signed_in' | 'not_allowed' | (typeof RESTRICTED)[RestrictionKind];

/** Why `asker` may not, or `null` when they may. Without a subject, an own-only right asks the role alone. */
export function denial(asker: Asker, permission: Permission, subject?: Subject): Denial | null {
  const rule: Rule = permissions[permission];
  if (!rule.roles.includes(asker?.role ?? 'guest')) return asker ? 'not_allowed' : 'not_signed_in';
  if (asker?.restriction && !isKeptUnder(rule, asker.restriction)) {
    return RESTRICTED[asker.restriction.kind];
  }
  if (rule.isOwnOnly && subject && subject.authorId !== asker?.id) return 'not_allowed';
  return null;
}

const isKeptUnder = ({ roles, keptUnder }: Rule, { kind }: Restriction) =>
  roles.includes('guest') || (keptUnder?.includes(kind) ?? false);

/** Whether `asker` may; see `denial` for why not. */
export function can(
  asker: Asker,
  ...about: [Exclude<Permission, OwnPermission>] | [OwnPermission, Subject]
): boolean {
  return denial(asker, about[0], about[1]) === null;
}
