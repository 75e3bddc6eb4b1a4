import { Switch } from '@mantine/core';
import type { PromiseRule } from '@roundhouse/shared/boards';
import { useTranslation } from 'react-i18next';
import { CountField } from './CountField.tsx';
import classes from './Rules.module.css';

interface Props {
  value: PromiseRule;
  onChange: (next: PromiseRule) => void;
}

/** From how many supports an answer is due, and within how many days. */
export function PromiseFields({ value, onChange }: Props) {
  const { t } = useTranslation('boardRules');
  return (
    <>
      <Switch
        label={t('promise.on')}
        checked={value.isOn}
        onChange={(event) => onChange({ ...value, isOn: event.currentTarget.checked })}
      />
      {value.isOn && (
        <div className={classes.columns}>
          <CountField
            label={t('promise.supports')}
            max={1_000_000}
            value={value.supports}
            onChange={(supports) => onChange({ ...value, supports })}
          />
          <CountField
            label={t('promise.days')}
            max={365}
            value={value.days}
            onChange={(days) => onChange({ ...value, days })}
          />
        </div>
      )}
    </>
  );
}
