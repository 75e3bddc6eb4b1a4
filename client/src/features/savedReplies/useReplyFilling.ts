import type { RuleKey } from '@roundhouse/shared/houseRules';
import type { ReplyFilling } from '@roundhouse/shared/queue';
import { useTranslation } from 'react-i18next';
import { useBootstrap } from '../../app/bootstrap.ts';

export type AboutReply = { person?: string | null; title?: string | null; rule?: RuleKey | null };

/** What the placeholders of saved replies stand for where somebody writes about this. */
export function useReplyFilling(): (about: AboutReply) => ReplyFilling {
  const { t } = useTranslation('ideas');
  const { brand } = useBootstrap();
  return ({ person, title, rule }) => ({
    person: person ?? '',
    title: title ?? '',
    rule: rule ? t(`hidden.rules.${rule}`) : '',
    brand: brand?.name ?? '',
  });
}
