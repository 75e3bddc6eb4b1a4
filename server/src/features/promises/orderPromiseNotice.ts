import type { Parts } from '../../app/parts.ts';
import type { StoredIdea } from '../ideas/index.ts';
import type { StoredRep } from '../reps/index.ts';

type Session = Parameters<Parts['promises']['insert']>[2];
type Told = {
  idea: Pick<StoredIdea, 'id' | 'slug' | 'title' | 'language'>;
  /** `half` and `soon`: half and four fifths of the time are over. */
  detail: 'begun' | 'half' | 'soon' | 'late' | 'escalated';
  at: Date;
  reps: Pick<StoredRep, 'personId'>[];
};

/** Orders a notice to those who answer for the board. */
export async function orderPromiseNotice(
  parts: Pick<Parts, 'noticeOrders'>,
  { idea, detail, at, reps }: Told,
  session: Session,
): Promise<void> {
  if (reps.length === 0) return;
  await parts.noticeOrders.add(
    {
      kind: 'promise',
      audience: { personIds: reps.map(({ personId }) => personId) },
      group: `idea:${idea.id}`,
      about: { [idea.language]: idea.title },
      path: `/ideas/${idea.id}/${idea.slug}`,
      actorId: null,
      detail,
      at,
    },
    session,
  );
}
