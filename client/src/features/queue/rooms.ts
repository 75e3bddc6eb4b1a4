import type { Permission } from '@roundhouse/shared/permissions';

/** The rooms of moderation side by side, each for who has the right; a feature that has one adds its line. */
export const MODERATION_ROOMS = [
  { to: '/moderation', text: 'rooms.queue', right: 'queue.read' },
  { to: '/moderation/people', text: 'rooms.people', right: 'person.moderate' },
  { to: '/moderation/floods', text: 'rooms.floods', right: 'recount.run' },
  { to: '/moderation/ideas', text: 'rooms.ideas', right: 'idea.file' },
  { to: '/moderation/merges', text: 'rooms.merges', right: 'idea.merge' },
  { to: '/moderation/log', text: 'rooms.log', right: 'audit.read' },
] as const satisfies readonly { to: string; text: string; right: Permission }[];
