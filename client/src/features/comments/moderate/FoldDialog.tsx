import { Radio, Stack } from '@mantine/core';
import { FOLD_LABELS, type FoldLabel } from '@roundhouse/shared/comments';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../../app/api.ts';
import { nearestLocale } from '../../../i18n/locale.ts';
import { useAnnounce } from '../../../ui/index.ts';
import { ActDialog } from './ActDialog.tsx';
import { ReasonField } from './ReasonField.tsx';
import { useCurate } from './useCurate.ts';

/** Folds comments away: under which label, and why. */
export function FoldDialog({ ids, onClose }: { ids: readonly string[]; onClose: () => void }) {
  const { t, i18n } = useTranslation('curation');
  const { tellComment } = useCurate();
  const announce = useAnnounce();
  const [label, setLabel] = useState<FoldLabel>('off_topic');
  const [reason, setReason] = useState('');
  const language = nearestLocale(i18n.language) ?? 'en';
  async function fold() {
    const folding = { label, reason, language };
    for (const commentId of ids) tellComment(await client.comments.fold({ commentId, folding }));
    announce(t('done.folded'));
  }
  return (
    <ActDialog
      title={t('fold.title')}
      about={t('fold.about')}
      submit={t('fold.submit')}
      onSubmit={fold}
      onClose={onClose}
    >
      {(errors) => (
        <>
          <Radio.Group
            label={t('fold.label')}
            value={label}
            onChange={(value) => setLabel(value as FoldLabel)}
          >
            <Stack gap="xs" mt="xs">
              {FOLD_LABELS.map((each) => (
                <Radio key={each} value={each} label={t(`folded.label.${each}`)} />
              ))}
            </Stack>
          </Radio.Group>
          <ReasonField value={reason} onChange={setReason} errors={errors} isFirst />
        </>
      )}
    </ActDialog>
  );
}
