import { Button, Textarea } from '@mantine/core';
import type { RuleKey } from '@roundhouse/shared/houseRules';
import { readLocalText } from '@roundhouse/shared/localText';
import { fillReply, QUEUE_LIMITS, type QueueItem } from '@roundhouse/shared/queue';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { useBootstrap } from '../../../app/bootstrap.ts';
import { nearestLocale } from '../../../i18n/locale.ts';
import classes from '../Queue.module.css';

interface Props {
  /** Everyone reads it; else those who reported it. */
  isPublic: boolean;
  /** Fills the placeholders of saved replies. */
  item: QueueItem | undefined;
  rule: RuleKey | null;
  value: string;
  onChange: (text: string) => void;
}

/** The moderator's words, written or taken from the saved replies. */
export function ReasonField({ isPublic, item, rule, value, onChange }: Props) {
  const { t, i18n } = useTranslation('queue');
  const { t: ideas } = useTranslation('ideas');
  const { brand } = useBootstrap();
  const { data: replies = [] } = useQuery(api.queue.replies.queryOptions());
  const filling = {
    person: item?.shown?.author?.name ?? '',
    title: item?.shown?.title ?? '',
    rule: rule ? ideas(`hidden.rules.${rule}`) : '',
    brand: brand?.name ?? '',
  };
  return (
    <div>
      <Textarea
        label={t(isPublic ? 'acts.reason' : 'acts.words')}
        description={t(isPublic ? 'acts.reasonHint' : 'acts.wordsHint')}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        maxLength={isPublic ? 300 : QUEUE_LIMITS.replyBody}
        required={isPublic}
        autosize
        minRows={2}
      />
      {replies.length > 0 && (
        <ul className={classes.replies} aria-label={t('replies.insert')}>
          {replies.map(({ id, name, body }) => (
            <li key={id}>
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => {
                  const { text } = readLocalText(body, nearestLocale(i18n.language) ?? 'en');
                  onChange(fillReply(text, filling));
                }}
              >
                {name}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
