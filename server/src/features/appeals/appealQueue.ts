import type { QueueShown } from '@roundhouse/shared/queue';
import type { Parts } from '../../app/parts.ts';
import { excerptOf } from '../ideas/index.ts';
import type { QueueKeeper } from '../queue/index.ts';
import { actKeepers } from './acts/index.ts';
import type { StoredAppeal } from './appeals.store.ts';

/** Characters of an appeal in the list. */
const EXCERPT = 240;

/** What the moderators' queue shows of appeals. */
export const appealQueue: QueueKeeper = {
  async show(parts, subjects) {
    const appeals = await parts.appeals.named(subjects.map(({ id }) => id));
    const people = await parts.people.briefs(appeals.map(({ personId }) => personId));
    const shown = await Promise.all(appeals.map((appeal) => show(parts, appeal, people)));
    return new Map(shown);
  },
};

async function show(
  parts: Parts,
  { id, about, personId, text, language }: StoredAppeal,
  people: Awaited<ReturnType<Parts['people']['briefs']>>,
): Promise<[string, QueueShown]> {
  const act = await actKeepers[about.kind].find(parts, about.id, personId);
  const title = about.kind === 'sanction' ? null : Object.values(act?.title ?? {})[0];
  return [
    id,
    {
      title: title ?? excerptOf(text, 80),
      excerpt: excerptOf(text, EXCERPT),
      language,
      author: people.get(personId) ?? null,
      path: `/moderation/people/${personId}`,
      facts: [
        { kind: 'appeal_about', value: about.kind },
        ...(act?.rule ? [{ kind: 'rule', value: act.rule }] : []),
      ],
    },
  ];
}
