import { Button, Group, NumberInput, Radio, Stack } from '@mantine/core';
import { HIDING_RULES, type HidingRule } from '@roundhouse/shared/ideas';
import {
  hasTerm,
  type PersonRecord,
  SANCTION_LIMITS,
  type SanctionCause,
  type SanctionKind,
} from '@roundhouse/shared/sanctions';
import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { fieldErrorsOf, useErrorText } from '../../app/errors.ts';
import { nearestLocale } from '../../i18n/locale.ts';
import { useAnnounce } from '../../ui/index.ts';
import { Advice } from './Advice.tsx';
import classes from './Sanctions.module.css';
import { SanctionWords } from './SanctionWords.tsx';
import { useSanctionFields } from './useSanctionFields.ts';
import { useSanctionsChanged } from './useSanctionsChanged.ts';

interface Props {
  record: PersonRecord;
  because: SanctionCause | null;
  /** Of what they did it with. */
  title: string | null;
  onClose: () => void;
  onGiven: () => void;
}

/** Which sanction, by which rule, for how long and why; the person reads all but the note. */
export function SanctionForm({ record, because, title, onClose, onGiven }: Props) {
  const { t, i18n } = useTranslation('sanctions');
  const { t: rules } = useTranslation('ideas');
  const { t: ui } = useTranslation('ui');
  const language = nearestLocale(i18n.language) ?? 'en';
  const errorText = useErrorText();
  const announce = useAnnounce();
  const changed = useSanctionsChanged();
  const fields = useSanctionFields(record);
  const give = useMutation(
    api.sanctions.give.mutationOptions({
      onSuccess: async () => {
        announce(t('give.done', { name: record.person.name }));
        onGiven();
        await changed();
      },
    }),
  );
  const wrong = fieldErrorsOf(give.error, language);
  function submit(event: FormEvent) {
    event.preventDefault();
    const draft = fields.draft(language);
    if (draft) give.mutate({ ...draft, because });
  }
  return (
    <Stack component="form" onSubmit={submit} gap="md">
      <Advice record={record} suggested={fields.suggested} />
      <Radio.Group
        label={t('give.kind')}
        value={fields.kind}
        onChange={(value) => fields.chooseKind(value as SanctionKind)}
        required
      >
        <Stack gap="xs" mt="xs">
          {record.allowed.map((each) => (
            <Radio
              key={each}
              value={each}
              label={t(`kinds.${each}`)}
              description={t(`gives.${each}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      {hasTerm(fields.kind) && (
        <NumberInput
          label={t('give.days')}
          value={fields.days}
          onChange={fields.setDays}
          error={wrong['term.days'] ?? wrong.term}
          min={1}
          max={SANCTION_LIMITS.days}
          allowDecimal={false}
          required
        />
      )}
      <Radio.Group
        label={t('give.rule')}
        value={fields.rule}
        onChange={(value) => fields.setRule(value as HidingRule)}
        required
      >
        <Stack gap="xs" mt="xs">
          {HIDING_RULES.map((each) => (
            <Radio key={each} value={each} label={rules(`hidden.rules.${each}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <SanctionWords fields={fields} name={record.person.name} title={title} wrong={wrong} />
      {give.isError && Object.keys(wrong).length === 0 && (
        <p className={classes.failure} role="alert">
          {errorText(give.error)}
        </p>
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {ui('cancel')}
        </Button>
        <Button type="submit" color="red" disabled={!fields.rule} loading={give.isPending}>
          {t(`confirm.${fields.kind}`)}
        </Button>
      </Group>
    </Stack>
  );
}
