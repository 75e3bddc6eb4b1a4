import { Textarea } from '@mantine/core';
import type { RuleKey } from '@roundhouse/shared/houseRules';
import { QUEUE_LIMITS, type QueueItem } from '@roundhouse/shared/queue';
import { useTranslation } from 'react-i18next';
import { SavedReplies } from '../../savedReplies/index.ts';

interface Props {
  readers: 'everyone' | 'author' | 'reporters';
  /** Fill the placeholders of saved replies: one at once, many each for itself when it is done. */
  items: QueueItem[];
  rule: RuleKey | null;
  value: string;
  onChange: (text: string) => void;
}

/** Characters of a reason that stands in the place of the words. */
const REASON_MAX = 300;

/** The moderator's words, written or taken from the saved replies. */
export function ReasonField({ readers, items, rule, value, onChange }: Props) {
  const { t } = useTranslation('queue');
  const isReason = readers !== 'reporters';
  const max = isReason ? REASON_MAX : QUEUE_LIMITS.replyBody;
  const [shown, ...others] = items.map((item) => item.shown);
  const about = { person: shown?.author?.name, title: shown?.title, rule };
  return (
    <div>
      <Textarea
        label={t(isReason ? 'acts.reason' : 'acts.words')}
        description={t(`acts.readBy.${readers}`)}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        maxLength={max}
        required={isReason}
        autosize
        minRows={2}
      />
      <SavedReplies
        about={others.length === 0 ? about : null}
        value={value}
        onChange={onChange}
        max={max}
      />
    </div>
  );
}
