import { Button, Group, Stack } from '@mantine/core';
import type { RuleKey } from '@roundhouse/shared/houseRules';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nearestLocale } from '../../../i18n/locale.ts';
import { RuleChoice } from '../../reports/index.ts';
import { About } from './About.tsx';
import type { Asked } from './ActDialog.tsx';
import { type ActWords, READERS } from './acts.ts';
import { ReasonField } from './ReasonField.tsx';

type Props = Asked & { onClose: () => void; onSend: (words: ActWords) => void };

/** By which rule and why, where an act asks for it; the least of a reason is what the server takes. */
export function ActForm({ act, items, onClose, onSend }: Props) {
  const { t, i18n } = useTranslation('queue');
  const { t: ui } = useTranslation('ui');
  const [rule, setRule] = useState<RuleKey | null>(items[0]?.rules[0] ?? null);
  const [reason, setReason] = useState('');
  const readers = READERS[act];
  const isByRule = readers === 'everyone' || readers === 'author';
  function submit(event: FormEvent) {
    event.preventDefault();
    const language = nearestLocale(i18n.language) ?? 'en';
    onSend({ rule, reason: reason.trim(), language });
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <About items={items} />
        {isByRule && <RuleChoice rule={rule} onChoose={setRule} />}
        {readers && (
          <ReasonField
            readers={readers}
            items={items}
            rule={rule}
            value={reason}
            onChange={setReason}
          />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {ui('cancel')}
          </Button>
          <Button
            type="submit"
            color={isByRule ? 'red' : undefined}
            disabled={isByRule && (!rule || reason.trim().length < 5)}
            {...(readers === null && { 'data-autofocus': true })}
          >
            {t(`acts.${act}.confirm`)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
