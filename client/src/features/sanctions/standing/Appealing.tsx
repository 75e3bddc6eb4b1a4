import { Button } from '@mantine/core';
import type { AppealSubject, OwnStanding } from '@roundhouse/shared/appeals';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { AppealForm } from './AppealForm.tsx';
import { AppealState } from './AppealState.tsx';
import { isAbout, isAppealable } from './about.ts';

interface Props {
  about: AppealSubject;
  standing: OwnStanding;
}

/** The way to appeal, open where a link came for just that, and what became of it. */
export function Appealing({ about, standing }: Props) {
  const { t } = useTranslation('sanctions');
  const [asked] = useSearchParams();
  const [isWriting, setWriting] = useState(asked.get('appeal') === `${about.kind}:${about.id}`);
  const appeal = standing.appeals.find((each) => isAbout(each, about));
  if (!isAppealable(standing.appealable, about)) {
    return appeal ? <AppealState appeal={appeal} /> : null;
  }
  if (isWriting) return <AppealForm about={about} onDone={() => setWriting(false)} />;
  return (
    <div>
      <Button variant="default" onClick={() => setWriting(true)}>
        {t('appeal.open')}
      </Button>
    </div>
  );
}
