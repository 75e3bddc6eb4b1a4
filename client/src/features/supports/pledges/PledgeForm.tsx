import { Button, NumberInput, TextInput } from '@mantine/core';
import type { Idea } from '@roundhouse/shared/ideas';
import { PLEDGE_LIMITS, type Pledge } from '@roundhouse/shared/supports';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../../app/errors.ts';
import { useFormats } from '../../../i18n/format.ts';
import { failureError, useSend } from '../../../realtime/index.ts';
import classes from './Pledge.module.css';
import { usePledgeFields } from './usePledgeFields.ts';

interface Props {
  idea: Idea;
  pledge: Pledge | null;
  onDone: () => void;
}

/** How many I would buy, at what price, and why. */
export function PledgeForm({ idea, pledge, onDone }: Props) {
  const { t } = useTranslation('supports');
  const formats = useFormats();
  const errorText = useErrorText();
  const send = useSend();
  const fields = usePledgeFields(pledge);
  const [failure, setFailure] = useState<unknown>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const next = fields.read();
    if (!next) return;
    const sent = await send('supports.pledge', { ideaId: idea.id, pledge: next });
    if (sent.state === 'refused') setFailure(failureError(sent.failure));
    else onDone();
  }
  return (
    <form className={classes.form} onSubmit={(event) => void submit(event)} noValidate>
      <p className={classes.title}>{t('pledge.title')}</p>
      <div className={classes.pair}>
        <NumberInput
          label={t('pledge.units')}
          value={fields.units}
          onChange={fields.setUnits}
          error={fields.errors.units}
          min={1}
          max={PLEDGE_LIMITS.units}
          clampBehavior="none"
          allowDecimal={false}
          allowNegative={false}
          hideControls
          inputMode="numeric"
          data-autofocus
          autoFocus
        />
        <NumberInput
          label={t('pledge.price', { currency: fields.currency })}
          value={fields.price}
          onChange={fields.setPrice}
          error={fields.errors.price}
          decimalScale={fields.decimals}
          decimalSeparator={formats.number(1.5).charAt(1)}
          allowedDecimalSeparators={['.', ',']}
          clampBehavior="none"
          allowNegative={false}
          hideControls
          inputMode="decimal"
        />
      </div>
      <TextInput
        label={t('pledge.reason')}
        description={t('pledge.reasonHint', {
          left: formats.number(PLEDGE_LIMITS.reason - fields.reason.length),
        })}
        value={fields.reason}
        onChange={(event) => fields.setReason(event.currentTarget.value)}
        maxLength={PLEDGE_LIMITS.reason}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
      />
      <p className={classes.lead}>{t('pledge.lead')}</p>
      {failure !== null && (
        <p className={classes.failure} role="alert">
          {errorText(failure)}
        </p>
      )}
      <div className={classes.actions}>
        <Button type="submit">{pledge ? t('pledge.change') : t('pledge.save')}</Button>
        <Button variant="subtle" onClick={onDone}>
          {t('pledge.cancel')}
        </Button>
      </div>
    </form>
  );
}
