import { Textarea } from '@mantine/core';
import { SANCTION_LIMITS } from '@roundhouse/shared/sanctions';
import { useTranslation } from 'react-i18next';
import { SavedReplies } from '../savedReplies/index.ts';
import type { useSanctionFields } from './useSanctionFields.ts';

interface Props {
  fields: ReturnType<typeof useSanctionFields>;
  name: string;
  /** What they did it with, where it has a title. */
  title: string | null;
  /** What was refused, by field. */
  wrong: Record<string, string>;
}

/** Why, which the person reads, and a note for the other moderators. */
export function SanctionWords({ fields, name, title, wrong }: Props) {
  const { t } = useTranslation('sanctions');
  return (
    <>
      <div>
        <Textarea
          label={t('give.reason')}
          description={t('give.reasonHint', { name })}
          value={fields.reason}
          onChange={(event) => fields.setReason(event.currentTarget.value)}
          error={wrong.reason}
          minLength={SANCTION_LIMITS.reason.min}
          maxLength={SANCTION_LIMITS.reason.max}
          autosize
          minRows={3}
          required
        />
        <SavedReplies
          about={{ person: name, title, rule: fields.rule }}
          value={fields.reason}
          onChange={fields.setReason}
          max={SANCTION_LIMITS.reason.max}
        />
      </div>
      <Textarea
        label={t('give.note')}
        description={t('give.noteHint')}
        value={fields.note}
        onChange={(event) => fields.setNote(event.currentTarget.value)}
        error={wrong.note}
        maxLength={SANCTION_LIMITS.note}
        autosize
      />
    </>
  );
}
