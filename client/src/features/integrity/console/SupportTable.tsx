import { Button } from '@mantine/core';
import { NAMED_SUPPORTS } from '@roundhouse/shared/integrity';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { ErrorState, LineSkeletons } from '../../../ui/index.ts';
import { MoreButton } from '../../../ui/MoreButton.tsx';
import type { Asked } from './ActDialog.tsx';
import classes from './Floods.module.css';
import type { Span } from './SpanChoice.tsx';
import { SupportRows } from './SupportRows.tsx';

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
      {query.isSuccess && rows.length === 0 && <p className={classes.text}>{t('table.none')}</p>}
      <SupportRows rows={rows} chosen={chosen} onChoose={choose} />
      {chosen.size > 0 && (
        <div className={classes.chosen}>
          <Button color="red" onClick={() => ask('set_aside')}>
            {t('do.peopleAside', { count: chosen.size })}
          </Button>
          <Button variant="default" onClick={() => ask('counted_again')}>
            {t('do.peopleAgain', { count: chosen.size })}
          </Button>
        </div>
      )}
      <MoreButton query={query}>{t('table.more')}</MoreButton>
    </section>
  );
}
