import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../../app/errors.ts';
import { useSending } from '../../../ui/form.ts';
import classes from './NoticePreferences.module.css';
import { type PushState, readPush, turnPushOff, turnPushOn } from './push.ts';

/** Push to this very browser: on, off, or why it is not possible. */
export function PushHere() {
  const { t } = useTranslation('inbox');
  const errorText = useErrorText();
  const [state, setState] = useState<PushState | null>(null);
  const [unread, setUnread] = useState<unknown>(null);
  const { isBusy, errors, send } = useSending();
  useEffect(() => {
    let isHere = true;
    readPush().then(
      (read) => isHere && setState(read),
      (error: unknown) => isHere && setUnread(error),
    );
    return () => {
      isHere = false;
    };
  }, []);
  if (unread) return <p role="alert">{errorText(unread)}</p>;
  if (state === null) return null;
  const isOn = state === 'on';
  const change = () => send(async () => setState(await (isOn ? turnPushOff() : turnPushOn())));
  return (
    <div className={classes.push}>
      <p className={classes.state} role="status">
        {t(`push.${state}.title`)}
      </p>
      <p>{t(`push.${state}.text`)}</p>
      {(isOn || state === 'off') && (
        <Button variant="default" loading={isBusy} onClick={() => void change()}>
          {t(isOn ? 'push.turnOff' : 'push.turnOn')}
        </Button>
      )}
      {errors.whole && <p role="alert">{errors.whole}</p>}
    </div>
  );
}
