import type { ReportableKind, ReportSubject } from '@roundhouse/shared/reports';
import type { Parts } from '../../../app/parts.ts';
import { responseSubjects, updateSubjects } from './brandSubjects.ts';
import { commentSubjects } from './commentSubjects.ts';
import { ideaSubjects } from './ideaSubjects.ts';
import { personSubjects } from './personSubjects.ts';
import type { ReportedSubject } from './reportedSubject.ts';

export type { ReportedSubject } from './reportedSubject.ts';

type Stores = Pick<Parts, 'ideas' | 'comments' | 'topics' | 'responses' | 'updates' | 'people'>;
type Session = Parameters<Parts['ideas']['get']>[1];
type Reader = (stores: Stores, ids: string[], session?: Session) => Promise<ReportedSubject[]>;

const readers: Record<ReportableKind, Reader> = {
  idea: ideaSubjects,
  comment: commentSubjects,
  response: responseSubjects,
  update: updateSubjects,
  person: personSubjects,
};

/** Names a subject among those of all kinds. */
export const subjectKey = ({ kind, id }: ReportSubject): string => `${kind}:${id}`;

/** What these subjects are now, by `subjectKey`; those that are gone are left out. */
export async function readSubjects(
  stores: Stores,
  subjects: ReportSubject[],
  session?: Session,
): Promise<Map<string, ReportedSubject>> {
  const found = new Map<string, ReportedSubject>();
  for (const kind of Object.keys(readers) as ReportableKind[]) {
    const ids = new Set(subjects.filter((each) => each.kind === kind).map(({ id }) => id));
    if (ids.size === 0) continue;
    for (const subject of await readers[kind](stores, [...ids], session)) {
      found.set(subjectKey({ kind, id: subject.id }), subject);
    }
  }
  return found;
}
