import type { QueueContext } from '@roundhouse/shared/queue';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { presentPerson } from '../people/index.ts';
import type { QueueRecord } from './queue.model.ts';

/** What a moderator wants to know before they act: the whole of it, what stands around it, and whose it is. */
export const readContext: UseCase<{ itemId: string }, QueueContext> = async (
  { parts },
  { itemId },
) => {
  const record = await parts.queue.get(itemId);
  if (!record) throw new Refusal('not_found');
  const keeper = parts.queueKeepers[record.kind];
  const [about, author] = await Promise.all([
    keeper.readContext?.(parts, record.subject) ?? { post: null, around: [] },
    readAuthor(parts, record),
  ]);
  return answer({ ...about, author });
};

async function readAuthor(
  parts: Parts,
  { kind, subject }: QueueRecord,
): Promise<QueueContext['author']> {
  const shown = (await parts.queueKeepers[kind].show(parts, [subject])).get(subject.id);
  const personId = shown?.author?.id;
  const person = personId ? await presentPerson(parts, personId) : null;
  if (!person) return null;
  const [restriction, reports] = await Promise.all([
    parts.standings.restrictionOf(person.id, parts.clock()),
    parts.reports.numbersOf(person.id),
  ]);
  return { person, restriction, reports };
}
