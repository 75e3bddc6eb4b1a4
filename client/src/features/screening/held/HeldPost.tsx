import { Button } from '@mantine/core';
import type { Hold } from '@roundhouse/shared/screening';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../../app/api.ts';
import { useErrorText } from '../../../app/errors.ts';
import { Markdown, RelativeTime } from '../../../ui/index.ts';
import { Reasons } from '../Reasons.tsx';
import classes from '../Screening.module.css';
import { ReviseForm } from './ReviseForm.tsx';

/** One post of mine that waits, with what I can still do; or what became of it. */
export function HeldPost({ held }: { held: Hold }) {
  const { t } = useTranslation('screening');
  const errorText = useErrorText();
  const [isRevising, setRevising] = useState(false);
  // Live: the event of it changes the list.
  const withdraw = useMutation(api.screening.withdraw.mutationOptions());
  const { id, kind, postId, title, body, language, path, state, rejection } = held;
  const isIdea = kind === 'idea' || kind === 'ideaEdit';
  const place = isIdea ? `/ideas/${postId}` : path;
  return (
    <li className={classes.card}>
      <div className={classes.head}>
        <span>{t(`kinds.${kind}`)}</span>
        <RelativeTime at={held.at} />
        <span className={classes.state} data-state={state}>
          {t(`states.${state}`)}
        </span>
      </div>
      {isRevising && state === 'waiting' ? (
        <ReviseForm held={held} onDone={() => setRevising(false)} />
      ) : (
        <div lang={language}>
          {title && <h2 className={classes.title}>{title}</h2>}
          <div className={classes.words}>
            <Markdown source={body} />
          </div>
        </div>
      )}
      {state === 'waiting' && <Reasons reasons={held.reasons} />}
      {rejection && (
        <div>
          <strong>{t(`broken.${rejection.rule}`)}</strong>
          <p lang={rejection.language}>{rejection.reason}</p>
          <Link to={`/account/standing?appeal=hold:${id}`}>{t('held.appeal')}</Link>
        </div>
      )}
      {state === 'approved' && place && <Link to={place}>{t('held.read')}</Link>}
      {state !== 'approved' && kind !== 'idea' && path && <Link to={path}>{t('held.place')}</Link>}
      {state === 'waiting' && !isRevising && (
        <div className={classes.actions}>
          <Button variant="default" onClick={() => setRevising(true)}>
            {t('held.revise')}
          </Button>
          <Button
            variant="subtle"
            color="red"
            loading={withdraw.isPending}
            onClick={() => withdraw.mutate({ holdId: id })}
          >
            {t('held.withdraw')}
          </Button>
        </div>
      )}
      {withdraw.isError && (
        <p className={classes.failure} role="alert">
          {errorText(withdraw.error)}
        </p>
      )}
    </li>
  );
}
