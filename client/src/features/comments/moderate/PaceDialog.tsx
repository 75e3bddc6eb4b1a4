import { Radio, Stack } from '@mantine/core';
import { SLOW_PACES, type Topic } from '@roundhouse/shared/comments';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../../app/api.ts';
import { useAnnounce } from '../../../ui/index.ts';
import { usePace } from '../curation/usePace.ts';
import { ActDialog } from './ActDialog.tsx';
import { useCurate } from './useCurate.ts';

interface Props {
  topic: Topic;
  seconds: number;
  onClose: () => void;
}

/** How often each person may comment. */
export function PaceDialog({ topic, seconds, onClose }: Props) {
  const { t } = useTranslation('curation');
  const { tellTalk } = useCurate();
  const announce = useAnnounce();
  const pace = usePace();
  const [chosen, setChosen] = useState(seconds);
  async function slow() {
    tellTalk(await client.comments.slow({ topic, seconds: chosen }));
    announce(t('done.slowed'));
  }
  return (
    <ActDialog
      title={t('pace.title')}
      about={t('pace.about')}
      submit={t('pace.submit')}
      onSubmit={slow}
      onClose={onClose}
    >
      {() => (
        <Radio.Group
          label={t('pace.label')}
          value={String(chosen)}
          onChange={(value) => setChosen(Number(value))}
        >
          <Stack gap="xs" mt="xs">
            {[0, ...SLOW_PACES].map((each) => (
              <Radio
                key={each}
                value={String(each)}
                label={each === 0 ? t('pace.off') : pace(each)}
              />
            ))}
          </Stack>
        </Radio.Group>
      )}
    </ActDialog>
  );
}
