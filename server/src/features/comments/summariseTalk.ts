import { isSameTopic, type Summary, type Talk, type Topic } from '@roundhouse/shared/comments';
import type { Inputs } from '@roundhouse/shared/contract';
import { member } from '../../app/authorise.ts';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { changeTalk } from './changeTalk.ts';
import { presentSummary } from './presentTalk.ts';

/**
 * A moderator sums a talk up, in place of the summary that stood there; each is kept. The same text
 * again changes nothing.
 */
export const summariseTalk: UseCase<Inputs['comments']['summarise'], Talk> = (
  asking,
  { topic, summary: written },
) => {
  const { parts, asker } = asking;
  const { id: byId } = member(asker);
  return changeTalk(asking, topic, {
    act: 'comments.summarise',
    detail: { isWritten: written !== null, drawsOn: written?.refIds.length ?? 0 },
    async change({ summary, versions }, session) {
      if (!written) return summary ? { summary: null } : null;
      if (summary && isSameText(summary, written)) return null;
      const found = await parts.comments.byIds(written.refIds, session);
      const here = found.filter((each) => isSameTopic(each.topic, topic));
      const known = new Set([...here.map(({ id }) => id), ...(summary?.refIds ?? [])]);
      if (written.refIds.some((id) => !known.has(id))) throw new Refusal('not_found');
      const version = versions + 1;
      const asOf = await parts.comments.countStanding(topic, session);
      const next = { ...written, version, byId, at: parts.clock(), asOf };
      await parts.talks.keepSummary(topic, next, session);
      return { summary: next, versions: version };
    },
  });
};

type Text = Pick<Summary, 'body' | 'refIds'>;

const isSameText = (one: Text, other: Text) =>
  one.body.en === other.body.en &&
  one.body.fr === other.body.fr &&
  one.refIds.join() === other.refIds.join();

/** All summaries of a talk, newest first. */
export const listSummaries: UseCase<{ topic: Topic }, Summary[]> = async (
  { parts, asker },
  { topic },
) => {
  if (!(await parts.topics[topic.kind].isThere(topic.id, asker))) throw new Refusal('not_found');
  const stored = await parts.talks.summariesOf(topic);
  const people = await parts.people.briefs(stored.map(({ byId }) => byId));
  return answer(stored.map((each) => presentSummary(each, people)));
};
