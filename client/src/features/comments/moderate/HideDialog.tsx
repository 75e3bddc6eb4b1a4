import { Radio, Stack } from '@mantine/core';
import { HIDING_RULES, type HidingRule } from '@roundhouse/shared/ideas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../../app/api.ts';
import { nearestLocale } from '../../../i18n/locale.ts';
import { useAnnounce } from '../../../ui/index.ts';
import { ActDialog } from './ActDialog.tsx';
import { ReasonField } from './ReasonField.tsx';
import { useCurate } from './useCurate.ts';

/** Hides comments: by which published rule, and why. */
export function HideDialog({ ids, onClose }: { ids: readonly string[]; onClose: () => void }) {
  const { t, i18n } = useTranslation('curation');
  const { t: ideas } = useTranslation('ideas');
  const { tellComment } = useCurate();
  const announce = useAnnounce();
  const [rule, setRule] = useState<HidingRule | null>(null);
  const [reason, setReason] = useState('');
  const language = nearestLocale(i18n.language) ?? 'en';
  async function hide() {
    if (!rule) return;
    for (const commentId of ids) {
      tellComment(await client.comments.hide({ commentId, rule, reason, language }));
    }
    announce(t('done.hidden'));
  }
  return (
    <ActDialog
      title={t('hide.title')}
      about={t('hide.about')}
      submit={t('hide.submit')}
      isDanger
      isReady={rule !== null}
      onSubmit={hide}
      onClose={onClose}
    >
      {(errors) => (
        <>
          <Radio.Group
            label={t('hide.rule')}
            value={rule}
            onChange={(value) => setRule(value as HidingRule)}
            required
          >
            <Stack gap="xs" mt="xs">
              {HIDING_RULES.map((each) => (
                <Radio key={each} value={each} label={ideas(`hidden.rules.${each}`)} />
              ))}
            </Stack>
          </Radio.Group>
          <ReasonField value={reason} onChange={setReason} errors={errors} />
        </>
      )}
    </ActDialog>
  );
}
