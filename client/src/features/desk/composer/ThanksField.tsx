import { Switch, TextInput } from '@mantine/core';
import { RESPONSE_LIMITS } from '@roundhouse/shared/responses';
import { IconAward, IconGift, IconMinus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AnswerDraft } from './answerDraft.ts';
import classes from './Composer.module.css';

type Thanks = AnswerDraft['thanks'];
interface Props {
  thanks: Thanks;
  error: string | undefined;
  onChange: (change: Partial<Thanks>) => void;
}

const kinds = { none: IconMinus, badge: IconAward, gift: IconGift } as const;

/** A thank-you to the fan: a badge, or a note of a gift; for everyone to see or for the fan alone. */
export function ThanksField({ thanks, error, onChange }: Props) {
  const { t } = useTranslation('desk');
  return (
    <fieldset className={classes.field}>
      <legend className={classes.legend}>{t('thanks.label')}</legend>
      <div className={classes.choices}>
        {(Object.keys(kinds) as Thanks['kind'][]).map((kind) => {
          const Icon = kinds[kind];
          return (
            <label key={kind} className={classes.choice}>
              <input
                type="radio"
                name="thanks"
                checked={thanks.kind === kind}
                onChange={() => onChange({ kind })}
              />
              <Icon size="1.1rem" aria-hidden />
              <span>{t(`thanks.${kind}`)}</span>
            </label>
          );
        })}
      </div>
      {thanks.kind !== 'none' && (
        <>
          <TextInput
            id="thanks.note"
            label={t('thanks.note')}
            description={t(`thanks.about.${thanks.kind}`)}
            required
            maxLength={RESPONSE_LIMITS.thanks}
            value={thanks.note}
            error={error}
            onChange={(event) => onChange({ note: event.currentTarget.value })}
          />
          <Switch
            label={t('thanks.private')}
            description={t('thanks.privateAbout')}
            checked={thanks.isPrivate}
            onChange={(event) => onChange({ isPrivate: event.currentTarget.checked })}
          />
        </>
      )}
    </fieldset>
  );
}
