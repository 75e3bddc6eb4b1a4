import { type IdeaCard, needsDecision } from '@roundhouse/shared/ideas';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n/format.ts';
import type { AnswerDraft } from './answerDraft.ts';

/** What sending the answer does, in sentences; `followers` where they are known. */
export function useConsequences(
  draft: AnswerDraft,
  ideas: IdeaCard[],
  followers: number | undefined,
): string[] {
  const { t } = useTranslation(['desk', 'ui']);
  const formats = useFormats();
  const { status, decision, thanks } = draft;
  const clocks = ideas.flatMap(({ promise }) => (promise && !promise.answeredAt ? [promise] : []));
  const fans = [...new Set(ideas.flatMap(({ author }) => (author ? [author.name] : [])))];
  const [clock] = clocks;
  const said: (string | false | null | undefined)[] = [
    clock &&
      clocks.length === 1 &&
      t(clock.state === 'late' ? 'send.lateClock' : 'send.clock', {
        when: formats.relative(clock.dueAt),
      }),
    clocks.length > 1 && t('send.clocks', { count: clocks.length }),
    status && t('send.status', { status: t(`ui:status.${status}`) }),
    status &&
      needsDecision(status) &&
      decision.nextDate &&
      t('send.decision', { date: formats.date(`${decision.nextDate}T12:00`) }),
    thanks.kind !== 'none' &&
      fans.length > 0 &&
      t(thanks.isPrivate ? 'send.thanksPrivate' : 'send.thanks', {
        count: fans.length,
        names: formats.list(fans.slice(0, 3)),
      }),
    followers !== undefined && ideas.length === 1
      ? t('send.told', { count: followers, people: formats.number(followers) })
      : t('send.toldAll'),
    t('send.signed'),
  ];
  return said.filter((text): text is string => Boolean(text));
}
