import { ActionIcon } from '@mantine/core';
import type { Filter } from '@roundhouse/shared/screening';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from '../Screening.module.css';

interface Props {
  filters: Filter[];
  onChange: (filters: Filter[]) => void;
}

/** The filters there are, each with what it does and a way to remove it. */
export function FilterList({ filters, onChange }: Props) {
  const { t } = useTranslation('screening');
  if (filters.length === 0) return <p className={classes.about}>{t('words.none')}</p>;
  return (
    <ul className={classes.filters}>
      {filters.map((filter) => (
        <li key={`${filter.kind} ${filter.language} ${filter.pattern}`} className={classes.filter}>
          <span className={classes.pattern}>{filter.pattern}</span>
          <span className={classes.about}>
            {t(`filter.${filter.kind}`)} · {t(`filter.languages.${filter.language}`)} ·{' '}
            {t(`filter.${filter.act}`)}
          </span>
          <ActionIcon
            variant="subtle"
            size="lg"
            aria-label={t('words.remove', { pattern: filter.pattern })}
            onClick={() => onChange(filters.filter((each) => each !== filter))}
          >
            <IconX size="1.1rem" aria-hidden />
          </ActionIcon>
        </li>
      ))}
    </ul>
  );
}
