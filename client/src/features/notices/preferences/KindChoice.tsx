import { Switch } from '@mantine/core';
import {
  MAIL_RHYTHMS,
  type MailRhythm,
  type NoticeKind,
  type NoticePreferences,
} from '@roundhouse/shared/notices';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { noticeLooks } from '../inbox/noticeLooks.ts';
import classes from './NoticePreferences.module.css';

type Choice = NoticePreferences['choices'][NoticeKind];
interface Props {
  kind: NoticeKind;
  choice: Choice;
  onChange: (choice: Choice) => void;
}

/** How one kind of notice is told besides the inbox. */
export function KindChoice({ kind, choice, onChange }: Props) {
  const { t } = useTranslation('inbox');
  const id = useId();
  const { Icon } = noticeLooks[kind];
  return (
    <li className={classes.kind}>
      <Icon className={classes.icon} stroke={1.7} aria-hidden />
      <div className={classes.words}>
        <span id={`${id}-kind`} className={classes.name}>
          {t(`kinds.${kind}.name`)}
        </span>
        <span className={classes.hint}>{t(`kinds.${kind}.hint`)}</span>
      </div>
      <div className={classes.ways}>
        <label className={classes.way} htmlFor={`${id}-mail`}>
          <span id={`${id}-way`}>{t('preferences.mail')}</span>
          <select
            id={`${id}-mail`}
            className={classes.select}
            aria-labelledby={`${id}-kind ${id}-way`}
            value={choice.mail}
            onChange={(event) =>
              onChange({ ...choice, mail: event.currentTarget.value as MailRhythm })
            }
          >
            {MAIL_RHYTHMS.map((rhythm) => (
              <option key={rhythm} value={rhythm}>
                {t(`preferences.rhythms.${rhythm}`)}
              </option>
            ))}
          </select>
        </label>
        <Switch
          checked={choice.isPushed}
          label={t('preferences.push')}
          labelPosition="left"
          aria-label={t('preferences.pushOf', { kind: t(`kinds.${kind}.name`) })}
          onChange={(event) => onChange({ ...choice, isPushed: event.currentTarget.checked })}
        />
      </div>
    </li>
  );
}
