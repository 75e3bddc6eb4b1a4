import type { AnswerPromise } from '@roundhouse/shared/promises';
import type { Parts } from '../../app/parts.ts';
import type { PromiseRecord } from './promises.model.ts';

type Joining = Pick<Parts, 'people' | 'promises'>;

/** The promises of these ideas as everyone sees them, by idea. */
export async function promisesOf(
  parts: Joining,
  ideaIds: string[],
): Promise<Map<string, AnswerPromise>> {
  const promises = await presentPromises(parts, await parts.promises.of(ideaIds));
  return new Map(promises.map((promise) => [promise.ideaId, promise]));
}

/** Promises in the given order, each with its sponsors as they are now. */
export async function presentPromises(
  { people }: Pick<Joining, 'people'>,
  records: PromiseRecord[],
): Promise<AnswerPromise[]> {
  const sponsors = records.flatMap(({ escalations }) =>
    escalations.flatMap(({ sponsorId }) => sponsorId ?? []),
  );
  const briefs = await people.briefs(sponsors);
  return records.map((record) => ({
    ideaId: record._id.toHexString(),
    boardId: record.boardId.toHexString(),
    state: record.state,
    startedAt: record.startedAt.toISOString(),
    dueAt: record.dueAt.toISOString(),
    days: record.days,
    supports: record.supports,
    pausedFor: record.pauses.findLast(({ to }) => to === null)?.reason ?? null,
    escalations: record.escalations.map(({ at, sponsorId }) => ({
      at: at.toISOString(),
      sponsor: briefs.get(sponsorId ?? '') ?? null,
    })),
    answeredAt: record.answeredAt?.toISOString() ?? null,
    rev: record.rev,
  }));
}
