import { Button, Group, Modal, Stack } from '@mantine/core';
import type { RuleKey } from '@roundhouse/shared/houseRules';
import type { QueueItem } from '@roundhouse/shared/queue';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nearestLocale } from '../../../i18n/locale.ts';
import { RuleChoice } from '../../reports/index.ts';
import type { Act } from './acts.ts';
import { ReasonField } from './ReasonField.tsx';
import { Results } from './Results.tsx';
import { useCarryOut } from './useCarryOut.ts';

export type Asked = { act: Act; items: QueueItem[] };
type Props = Asked & { onClose: () => void; onDone: () => void };

/** Asks for the reason of an act on one item or on many, does it, and says of each how it went. */
export function ActDialog({ act, items, onClose, onDone }: Props) {
  const { t, i18n } = useTranslation('queue');
  const { t: ui } = useTranslation('ui');
  const [rule, setRule] = useState<RuleKey | null>(items[0]?.rules[0] ?? null);
  const [reason, setReason] = useState('');
  const carrying = useCarryOut(act, items);
  const isPublic = act === 'hide';
  async function submit(event: FormEvent) {
    event.preventDefault();
    const language = nearestLocale(i18n.language) ?? 'en';
    const results = await carrying.start({ rule, reason: reason.trim(), language });
    if (results.every(({ failure }) => failure === null)) onDone();
  }
  return (
    <Modal
      opened
      onClose={onClose}
      closeOnClickOutside={!carrying.isBusy}
      title={t(`acts.${act}.title`, { count: items.length })}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      {carrying.results ? (
        <Results results={carrying.results} of={items.length} onClose={onDone} />
      ) : (
        <form onSubmit={submit}>
          <Stack gap="md">
            {isPublic && <RuleChoice rule={rule} onChoose={setRule} />}
            <ReasonField
              isPublic={isPublic}
              item={items[0]}
              rule={rule}
              value={reason}
              onChange={setReason}
            />
            <Group justify="flex-end">
              <Button variant="default" onClick={onClose}>
                {ui('cancel')}
              </Button>
              <Button
                type="submit"
                color={isPublic ? 'red' : undefined}
                disabled={isPublic && (!rule || reason.trim().length < 5)}
              >
                {t(`acts.${act}.confirm`)}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  );
}
