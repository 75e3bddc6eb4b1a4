import { Button } from '@mantine/core';
import type { IdeaCard } from '@roundhouse/shared/ideas';
import { readLocalText } from '@roundhouse/shared/localText';
import type { Locale } from '@roundhouse/shared/primitives';
import type { AnswerPromise } from '@roundhouse/shared/promises';
import { IconAlarm, IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { useErrorText } from '../../../app/errors.ts';
import { useCan } from '../../../app/useCan.ts';
import { RelativeTime } from '../../../ui/index.ts';
import classes from './Clock.module.css';
import { PauseDialog } from './PauseDialog.tsx';
import { usePromiseChanged } from './usePromiseChanged.ts';

/** For those who answer: when it is due, and the way to stop the clock for a reason that all read. */
export function ClockControls({ idea }: { idea: Pick<IdeaCard, 'id' | 'promise'> }) {
  const may = useCan();
  const { promise } = idea;
  if (!promise || promise.answeredAt || !may('promise.pause')) return null;
  return <Controls promise={promise} />;
}

function Controls({ promise }: { promise: AnswerPromise }) {
  const { t, i18n } = useTranslation('desk');
  const errorText = useErrorText();
  const [isPausing, setPausing] = useState(false);
  const changed = usePromiseChanged();
  const resume = useMutation(api.promises.resume.mutationOptions({ onSuccess: changed }));
  const isPaused = promise.state === 'paused';
  const reason = promise.pausedFor && readLocalText(promise.pausedFor, i18n.language as Locale);
  return (
    <section className={classes.clock} data-state={promise.state} aria-label={t('clock.label')}>
      <p className={classes.when}>
        <IconAlarm size="1.2rem" aria-hidden />
        {isPaused ? (
          t('clock.paused')
        ) : (
          <span>
            {t(promise.state === 'late' ? 'reason.late' : 'reason.due')}{' '}
            <RelativeTime at={promise.dueAt} />
          </span>
        )}
      </p>
      {isPaused && reason && (
        <p className={classes.reason} lang={reason.language}>
          {reason.text}
        </p>
      )}
      <div className={classes.actions}>
        {isPaused && (
          <Button
            size="compact-md"
            variant="default"
            loading={resume.isPending}
            leftSection={<IconPlayerPlay size="1rem" aria-hidden />}
            onClick={() => resume.mutate({ ideaId: promise.ideaId })}
          >
            {t('clock.resume')}
          </Button>
        )}
        <Button
          size="compact-md"
          variant={isPaused ? 'subtle' : 'default'}
          leftSection={isPaused ? undefined : <IconPlayerPause size="1rem" aria-hidden />}
          onClick={() => setPausing(true)}
        >
          {t(isPaused ? 'clock.changeReason' : 'clock.pause')}
        </Button>
      </div>
      {resume.error && <p role="alert">{errorText(resume.error)}</p>}
      {isPausing && <PauseDialog promise={promise} onClose={() => setPausing(false)} />}
    </section>
  );
}
