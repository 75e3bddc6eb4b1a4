import type { SanctionCause } from '@roundhouse/shared/sanctions';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import type { Session } from './sanctions.store.ts';

/** Where what a person did it with is to be read. */
export async function findCause(
  parts: Pick<Parts, 'ideas' | 'comments' | 'topics'>,
  cause: SanctionCause,
  session: Session,
): Promise<SanctionCause & { path: string }> {
  const path = await pathOf(parts, cause, session);
  if (!path) throw new Refusal('not_found');
  return { ...cause, path };
}

async function pathOf(
  parts: Pick<Parts, 'ideas' | 'comments' | 'topics'>,
  { kind, id }: SanctionCause,
  session: Session,
): Promise<string | null> {
  if (kind === 'idea') return (await parts.ideas.get(id, session)) && `/ideas/${id}`;
  const comment = await parts.comments.get(id, session);
  if (!comment) return null;
  const { topic } = comment;
  const name = await parts.topics[topic.kind].name(topic.id, session);
  return name && `${name.path}#comment-${id}`;
}
