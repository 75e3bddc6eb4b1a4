import { Button } from '@mantine/core';
import { readLocalText } from '@roundhouse/shared/localText';
import { fillReply } from '@roundhouse/shared/queue';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { useCan } from '../../app/useCan.ts';
import { nearestLocale } from '../../i18n/locale.ts';
import classes from './SavedReplies.module.css';
import { type AboutReply, useReplyFilling } from './useReplyFilling.ts';

interface Props {
  /** Fills the placeholders; `null`: they stay, to be filled for each of many. */
  about: AboutReply | null;
  /** What is written already; a reply comes behind it. */
  value: string;
  onChange: (text: string) => void;
  /** The most characters that the field takes. */
  max: number;
}

/** Puts one of the moderators' saved replies into the field above. */
export function SavedReplies({ about, value, onChange, max }: Props) {
  const { t, i18n } = useTranslation('queue');
  const may = useCan();
  const { data: replies = [] } = useQuery(
    api.queue.replies.queryOptions({ enabled: may('reply.keep') }),
  );
  const fillingOf = useReplyFilling();
  if (replies.length === 0) return null;
  function insert(text: string) {
    const filled = about ? fillReply(text, fillingOf(about)) : text;
    const before = value.trimEnd();
    onChange((before ? `${before} ${filled}` : filled).slice(0, max));
  }
  return (
    <ul className={classes.replies} aria-label={t('replies.insert')}>
      {replies.map(({ id, name, body }) => (
        <li key={id}>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => insert(readLocalText(body, nearestLocale(i18n.language) ?? 'en').text)}
          >
            {name}
          </Button>
        </li>
      ))}
    </ul>
  );
}
