import { NativeSelect } from '@mantine/core';
import { CADENCES, type Cadence } from '@roundhouse/shared/updates';
import { useTranslation } from 'react-i18next';
import { CountField } from './CountField.tsx';
import classes from './Rules.module.css';

interface Props {
  value: Cadence;
  onChange: (next: Cadence) => void;
}

/** How often the brand reports on a board, and on which day of the month. */
export function CadenceFields({ value, onChange }: Props) {
  const { t } = useTranslation('boardRules');
  return (
    <div className={classes.columns}>
      <NativeSelect
        label={t('cadence.every')}
        value={value.every}
        onChange={(event) =>
          onChange({ ...value, every: event.currentTarget.value as Cadence['every'] })
        }
        data={CADENCES.map((every) => ({ value: every, label: t(`cadence.${every}`) }))}
      />
      {value.every !== 'never' && (
        <CountField
          label={t('cadence.day')}
          max={28}
          value={value.day}
          onChange={(day) => onChange({ ...value, day })}
        />
      )}
    </div>
  );
}
