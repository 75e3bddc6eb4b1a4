import type { Parts } from '../../app/parts.ts';
import { concealed, type StoredIdea } from '../ideas/index.ts';
import type { StoredRep } from '../reps/index.ts';

type Session = Parameters<Parts['promises']['insert']>[2];
type Told = {
  idea: StoredIdea;
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
  const { language, title, slug } = concealed(idea);
  await parts.noticeOrders.add(
    {
      kind: 'promise',
      audience: { personIds: reps.map(({ personId }) => personId) },
      group: `idea:${idea.id}`,
      about: { [language]: title },
      path: `/ideas/${idea.id}/${slug}`,
      actorId: null,
      detail,
      at,
    },
    session,
  );
}
