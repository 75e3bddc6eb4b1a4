import { Button, Checkbox } from '@mantine/core';
import { type FloodSupport, NAMED_SUPPORTS } from '@roundhouse/shared/integrity';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { useFormats } from '../../../i18n/format.ts';
import { ErrorState, LineSkeletons, PersonLink } from '../../../ui/index.ts';
import type { Asked } from './ActDialog.tsx';
import classes from './Floods.module.css';
import type { Span } from './SpanChoice.tsx';

const DAY_MS = 24 * 60 * 60 * 1000;

interface Props {
  ideaId: string;
  span: Span;
  onAsk: (asked: Asked) => void;
}

/** Single supports, newest first, to be chosen one by one. */
export function SupportTable({ ideaId, span, onAsk }: Props) {
  const { t } = useTranslation('integrity');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const query = useInfiniteQuery(
    api.integrity.supports.infiniteOptions({
      input: (cursor: string | undefined) => ({ ideaId, ...span, ...(cursor && { cursor }) }),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: ({ next }) => next ?? undefined,
    }),
  );
  const rows = query.data?.pages.flatMap(({ supports }) => supports) ?? [];
  const choose = (personId: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(personId);
    else next.delete(personId);
    setChosen(next);
  };
  const ask = (kind: Asked['kind']) => {
    const personIds = [...chosen].slice(0, NAMED_SUPPORTS);
    onAsk({ kind, selection: { kind: 'people', personIds }, onDone: () => setChosen(new Set()) });
  };
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <section className={classes.part}>
      <h2>{t('table.title')}</h2>
      {query.isPending && <LineSkeletons count={6} />}
      <Rows rows={rows} chosen={chosen} onChoose={choose} />
      {chosen.size > 0 && (
        <div className={classes.actions}>
          <Button color="red" onClick={() => ask('set_aside')}>
            {t('do.peopleAside', { count: chosen.size })}
          </Button>
          <Button variant="default" onClick={() => ask('counted_again')}>
            {t('do.peopleAgain', { count: chosen.size })}
          </Button>
        </div>
      )}
      {query.hasNextPage && (
        <Button
          variant="default"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t('table.more')}
        </Button>
      )}
    </section>
  );
}

interface RowsProps {
  rows: FloodSupport[];
  chosen: ReadonlySet<string>;
  onChoose: (personId: string, isChosen: boolean) => void;
}

function Rows({ rows, chosen, onChoose }: RowsProps) {
  const { t } = useTranslation('integrity');
  const formats = useFormats();
  if (rows.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard
    <section className={classes.scroll} tabIndex={0} aria-label={t('table.title')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('table.choose')}</th>
            <th scope="col">{t('table.person')}</th>
            <th scope="col">{t('table.at')}</th>
            <th scope="col">{t('table.age')}</th>
            <th scope="col">{t('table.state')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ person, at, accountAgeMs, clusterId, setAside }) => (
            <tr key={person.id}>
              <td>
                <Checkbox
                  aria-label={t('table.chooseOne', { name: person.name })}
                  checked={chosen.has(person.id)}
                  onChange={(event) => onChoose(person.id, event.currentTarget.checked)}
                />
              </td>
              <td>
                <PersonLink person={person} size="1.5rem" />
              </td>
              <td>{formats.dateTime(new Date(at))}</td>
              <td>
                {accountAgeMs === null
                  ? t('table.forgotten')
                  : t('table.days', { count: Math.floor(accountAgeMs / DAY_MS) })}
              </td>
              <td>{t(`state.${setAside ? 'setAside' : clusterId ? 'suspicious' : 'counted'}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
