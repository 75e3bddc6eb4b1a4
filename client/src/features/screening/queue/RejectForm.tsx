import { Button, Radio, Stack, Textarea } from '@mantine/core';
import { HIDING_RULES, type HidingRule } from '@roundhouse/shared/ideas';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../../app/api.ts';
import { nearestLocale } from '../../../i18n/locale.ts';
import { useSending } from '../../../ui/form.ts';
import { type AboutReply, SavedReplies } from '../../savedReplies/index.ts';
import classes from '../Screening.module.css';

/** Characters. */
const REASON_MAX = 300;

interface Props {
  hold: { holdId: string; rev: number };
  about: AboutReply;
  onClose: () => void;
  onDecided: () => void;
}

/** By which published rule a post is not published, and why: its author reads both. */
export function RejectForm({ hold, about, onClose, onDecided }: Props) {
  const { t, i18n } = useTranslation('screening');
  const language = nearestLocale(i18n.language) ?? 'en';
  const [rule, setRule] = useState<HidingRule | null>(null);
  const [reason, setReason] = useState('');
  const { isBusy, errors, send } = useSending();
  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!rule) return;
    const why = { rule, reason, language };
    if (await send(() => client.screening.reject({ ...hold, ...why }))) onDecided();
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Radio.Group
          label={t('decide.rule')}
          value={rule}
          onChange={(value) => setRule(value as HidingRule)}
          required
        >
          <Stack gap="xs" mt="xs">
            {HIDING_RULES.map((each) => (
              <Radio key={each} value={each} label={t(`broken.${each}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={t('decide.reason')}
          description={t('decide.public')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={errors.fields.reason ?? errors.whole}
          maxLength={REASON_MAX}
          autosize
          minRows={2}
          required
        />
        <SavedReplies
          about={{ ...about, rule }}
          value={reason}
          onChange={setReason}
          max={REASON_MAX}
        />
        <div className={classes.actions}>
          <Button type="submit" color="red" loading={isBusy} disabled={!rule}>
            {t('decide.reject')}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {t('revise.cancel')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
