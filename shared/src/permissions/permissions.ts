import type { MemberRole, Role } from './roles.ts';

/** Who asks. `null` is a guest. */
export type Asker = { id: string; role: MemberRole } | null;

/** What is asked about, where the answer depends on whose it is. */
export type Subject = { authorId: string | null };

type Rule = { roles: readonly Role[]; isOwnOnly?: true };

const anyone = { roles: ['guest', 'fan', 'rep', 'moderator', 'owner'] } as const satisfies Rule;
const members = { roles: ['fan', 'rep', 'moderator', 'owner'] } as const satisfies Rule;
/** Not even the owner: the brand does not silence its fans. */
const moderators = { roles: ['moderator'] } as const satisfies Rule;
const owners = { roles: ['owner'] } as const satisfies Rule;
/** Those who speak for the brand. */
const speakers = { roles: ['rep', 'owner'] } as const satisfies Rule;
const membersOnTheirOwn = { ...members, isOwnOnly: true } as const satisfies Rule;
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
  'person.search': members,
  'person.list': owners,
  'role.assign': owners,
  'profile.edit': members,

  'idea.read': anyone,
  'idea.post': members,
  'idea.edit': membersOnTheirOwn,
  'idea.withdraw': membersOnTheirOwn,
  'idea.hide': moderators,

  'support.give': members,
  'pledge.make': members,

  'comment.read': anyone,
  'comment.post': members,
  'comment.edit': membersOnTheirOwn,
  'comment.delete': membersOnTheirOwn,
  'reaction.give': members,

  'rep.read': anyone,
  'rep.manage': owners,
  'rep.accept': anyone,

  'response.read': anyone,
  'response.post': speakers,
  'response.edit': speakersOnTheirOwn,
  'response.judge': members,
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

  'notice.read': members,
  'notice.follow': members,
  'notice.unsubscribe': anyone,

  'houseRules.read': anyone,
  'houseRules.edit': owners,
  'houseRules.accept': members,
  'retention.read': anyone,
  'retention.edit': owners,
  /** One's own data, under any restriction. */
  'data.own': members,
  'data.erase': members,

  'upload.add': members,
  'import.run': owners,
  'outbox.read': owners,

  'room.join': anyone,
  'typing.tell': members,
  'demo.signIn': anyone,
} as const satisfies Record<string, Rule>;

export type Permission = keyof typeof permissions;

/** Rights that need a subject: whose it is decides. */
export type OwnPermission = {
  [P in Permission]: (typeof permissions)[P] extends { isOwnOnly: true } ? P : never;
}[Permission];

export type Denial = 'not_signed_in' | 'not_allowed';

/** Why `asker` may not, or `null` when they may. Without a subject, an own-only right asks the role alone. */
export function denial(asker: Asker, permission: Permission, subject?: Subject): Denial | null {
  const rule: Rule = permissions[permission];
  if (!rule.roles.includes(asker?.role ?? 'guest')) return asker ? 'not_allowed' : 'not_signed_in';
  if (rule.isOwnOnly && subject && subject.authorId !== asker?.id) return 'not_allowed';
  return null;
}

/** Whether `asker` may; see `denial` for why not. */
export function can(
  asker: Asker,
  ...about: [Exclude<Permission, OwnPermission>] | [OwnPermission, Subject]
): boolean {
  return denial(asker, about[0], about[1]) === null;
}
