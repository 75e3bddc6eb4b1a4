import type { JoinableRoom } from '@roundhouse/shared/events';
import { type Asker, can, type Permission } from '@roundhouse/shared/permissions';

/** The right that a room needs besides that of joining any. */
const RIGHTS = { desk: 'note.read', queue: 'queue.read' } as const satisfies Partial<
  Record<JoinableRoom['kind'], Permission>
>;

/** Whether who asks may hear what is told in such a room. */
export function mayJoin(asker: Asker, { kind }: JoinableRoom): boolean {
  const right = kind === 'desk' || kind === 'queue' ? RIGHTS[kind] : null;
  return can(asker, 'room.join') && (right === null || can(asker, right));
}
