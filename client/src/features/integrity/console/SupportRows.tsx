import { Checkbox } from '@mantine/core';
import type { FloodSupport } from '@roundhouse/shared/integrity';
import { useTranslation } from 'react-i18next';
import { PersonLink } from '../../../ui/index.ts';
import classes from './Floods.module.css';
import { StateMark } from './StateMark.tsx';
import { useMoments } from './useMoments.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const COLUMNS = ['choose', 'person', 'at', 'age', 'state'] as const;

interface Props {
  rows: FloodSupport[];
  chosen: ReadonlySet<string>;
  onChoose: (personId: string, isChosen: boolean) => void;
}

/** A table of supports; on a telephone each row stands as a small card. */
export function SupportRows({ rows, chosen, onChoose }: Props) {
  const { t } = useTranslation('integrity');
  if (rows.length === 0) return null;
  return (
    <table className={`${classes.table} ${classes.supports}`}>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`table.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row
            key={row.person.id}
            row={row}
            isChosen={chosen.has(row.person.id)}
            onChoose={onChoose}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  row: FloodSupport;
  isChosen: boolean;
  onChoose: Props['onChoose'];
}

function Row({ row: { person, at, accountAgeMs, clusterId, setAside }, ...props }: RowProps) {
  const { t } = useTranslation('integrity');
  const { moment } = useMoments();
  const { isChosen, onChoose } = props;
  return (
    <tr>
      <td>
        <Checkbox
          className={classes.choice}
          aria-label={t('table.chooseOne', { name: person.name })}
          checked={isChosen}
          onChange={(event) => onChoose(person.id, event.currentTarget.checked)}
        />
      </td>
      <td>
        <PersonLink person={person} size="1.5rem" />
      </td>
      <td>{moment(at)}</td>
      <td data-label={t('table.ageLabel')}>
        {accountAgeMs === null
          ? t('table.forgotten')
          : t('table.days', { count: Math.floor(accountAgeMs / DAY_MS) })}
      </td>
      <td>
        <StateMark state={setAside ? 'setAside' : clusterId ? 'suspicious' : 'counted'} />
      </td>
    </tr>
  );
}
