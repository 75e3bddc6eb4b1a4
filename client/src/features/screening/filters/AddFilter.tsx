import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type Filter, isFilterPattern } from '@roundhouse/shared/screening';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '../Screening.module.css';

const EMPTY: Filter = { kind: 'word', pattern: '', language: 'any', act: 'hold' };

/** One more filter. Enter adds it; the page's own form saves them all. */
export function AddFilter({ onAdd }: { onAdd: (filter: Filter) => void }) {
  const { t } = useTranslation('screening');
  const [filter, setFilter] = useState(EMPTY);
  const [isWrong, setWrong] = useState(false);
  const change = (part: Partial<Filter>) => {
    setWrong(false);
    setFilter((now) => ({ ...now, ...part }));
  };
  function add() {
    const pattern = filter.pattern.trim();
    if (!isFilterPattern({ ...filter, pattern })) return setWrong(true);
    onAdd({ ...filter, pattern, language: filter.kind === 'link' ? 'any' : filter.language });
    setFilter({ ...filter, pattern: '' });
  }
  return (
    <fieldset className={classes.card}>
      <legend className={classes.about}>{t('add.title')}</legend>
      <NativeSelect
        label={t('add.kind')}
        value={filter.kind}
        data={(['word', 'link'] as const).map((value) => ({ value, label: t(`filter.${value}`) }))}
        onChange={(event) => change({ kind: event.currentTarget.value as Filter['kind'] })}
      />
      <TextInput
        label={t(`add.${filter.kind}`)}
        description={t(`add.${filter.kind}About`)}
        value={filter.pattern}
        maxLength={80}
        error={isWrong && t('add.wrong')}
        onChange={(event) => change({ pattern: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          add();
        }}
      />
      {filter.kind === 'word' && (
        <NativeSelect
          label={t('add.language')}
          value={filter.language}
          data={(['any', 'en', 'fr'] as const).map((value) => ({
            value,
            label: t(`filter.languages.${value}`),
          }))}
          onChange={(event) =>
            change({ language: event.currentTarget.value as Filter['language'] })
          }
        />
      )}
      <NativeSelect
        label={t('add.act')}
        value={filter.act}
        data={(['hold', 'refuse'] as const).map((value) => ({
          value,
          label: t(`filter.${value}`),
        }))}
        onChange={(event) => change({ act: event.currentTarget.value as Filter['act'] })}
      />
      <div className={classes.actions}>
        <Button variant="default" onClick={add}>
          {t('add.add')}
        </Button>
      </div>
    </fieldset>
  );
}
