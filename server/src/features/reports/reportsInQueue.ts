import type { QueueContext, QueueShown, QueueSubject } from '@roundhouse/shared/queue';
import { REPORTABLE, type ReportableKind, type ReportSubject } from '@roundhouse/shared/reports';
import type { Parts } from '../../app/parts.ts';
import { excerptOf } from '../ideas/index.ts';
import type { QueueKeeper } from '../queue/index.ts';
import { readSubjects, subjectKey } from './subjects/index.ts';
import { talkAround } from './talkAround.ts';

/** Characters of a reported text in the list. */
const EXCERPT = 200;

/** What items of reports show: what was reported, as it stands now. */
export const reportsInQueue: QueueKeeper = {
  async show(parts, subjects) {
    const found = await readSubjects(parts, subjects.filter(isReportable));
    const people = await parts.people.briefs(
      Array.from(found.values(), ({ authorId }) => authorId ?? []).flat(),
    );
    const shown = new Map<string, QueueShown>();
    for (const [key, subject] of found) {
      if (!subject.isThere) continue;
      shown.set(subject.id, {
        title: subject.title,
        excerpt: excerptOf(subject.body, EXCERPT),
        language: subject.language,
        author: people.get(subject.authorId ?? '') ?? null,
        path: subject.path,
        facts: factsOf(key, subject.isHidden),
      });
    }
    return shown;
  },

  async readContext(parts, subject): Promise<Pick<QueueContext, 'post' | 'around'>> {
    if (!isReportable(subject)) return { post: null, around: [] };
    return { post: await readPost(parts, subject), around: await talkAround(parts, subject) };
  },
};

const isReportable = (subject: QueueSubject): subject is ReportSubject =>
  REPORTABLE.includes(subject.kind as ReportableKind);

const factsOf = (key: string, isHidden: boolean): QueueShown['facts'] => [
  { kind: 'subject', value: key.split(':')[0] ?? '' },
  ...(isHidden ? [{ kind: 'state', value: 'hidden' }] : []),
];

async function readPost(parts: Parts, subject: ReportSubject): Promise<QueueContext['post']> {
  const found = (await readSubjects(parts, [subject])).get(subjectKey(subject));
  if (!found?.isThere) return null;
  const people = await parts.people.briefs(found.authorId ? [found.authorId] : []);
  const { id, title, body, language, pictures, isHidden } = found;
  return {
    id,
    author: people.get(found.authorId ?? '') ?? null,
    title,
    body,
    language,
    pictures,
    at: found.createdAt?.toISOString() ?? null,
    editedAt: found.editedAt?.toISOString() ?? null,
    isHidden,
  };
}
