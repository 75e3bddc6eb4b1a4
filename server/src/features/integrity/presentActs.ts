import type { SetAsideAct } from '@roundhouse/shared/integrity';
import type { Parts } from '../../app/parts.ts';
import type { ActRecord } from './acts.model.ts';

type Shown = Omit<ActRecord, 'personIds'>;

/** Acts as everyone may read them, with the moderators as they are called now. */
export async function presentActs(
  parts: Pick<Parts, 'people'>,
  records: Shown[],
): Promise<SetAsideAct[]> {
  const people = await parts.people.briefs(records.map(({ byId }) => byId.toHexString()));
  return records.map(({ _id, ideaId, byId, kind, reason, language, at, supports, done }) => ({
    id: _id.toHexString(),
    ideaId: ideaId.toHexString(),
    kind,
    reason,
    language,
    at: at.toISOString(),
    by: people.get(byId.toHexString()) ?? null,
    supports,
    done,
  }));
}
