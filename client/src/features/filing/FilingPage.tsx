import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { FILING_LIMITS } from '@roundhouse/shared/filing';
import type { IdeaCard } from '@roundhouse/shared/ideas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBootstrap } from '../../app/bootstrap.ts';
import { useCan } from '../../app/useCan.ts';
import { EmptyState, ErrorState, LineSkeletons, PageHead } from '../../ui/index.ts';
import { MoreButton } from '../../ui/MoreButton.tsx';
import classes from './Filing.module.css';
import { FilingForm } from './FilingForm.tsx';
import { FilingRow } from './FilingRow.tsx';
import { useFilingList } from './useFilingList.ts';

/** For moderators: puts many ideas on another board or under other tags at once. */
export function FilingPage() {
  const { t } = useTranslation('filing');
  const may = useCan();
  if (!may('idea.file')) return <EmptyState title={t('notYours')}>{t('notYoursText')}</EmptyState>;
  return <Filing />;
}

const PAUSE_MS = 250;

function Filing() {
  const { t } = useTranslation('filing');
  const { boards } = useBootstrap();
  const [words, setWords] = useState('');
  const [board, setBoard] = useState('');
  const [asked] = useDebouncedValue(words, PAUSE_MS);
  const { query, ideas } = useFilingList({ q: asked.trim(), board });
  const [chosen, setChosen] = useState<ReadonlyMap<string, IdeaCard>>(new Map());
  const choose = (cards: IdeaCard[], isChosen: boolean) =>
    setChosen((now) => {
      const next = new Map(now);
      for (const card of cards) {
        if (!isChosen) next.delete(card.id);
        else if (next.size < FILING_LIMITS.ideas) next.set(card.id, card);
      }
      return next;
    });
  const isAll = ideas.length > 0 && ideas.every(({ id }) => chosen.has(id));
  return (
    <div className={classes.page}>
      <PageHead title={t('title')} lead={t('lead')} />
      <div className={classes.finding}>
        <TextInput
          type="search"
          label={t('search')}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('board')}
          value={board}
          onChange={(event) => setBoard(event.currentTarget.value)}
          data={[
            { value: '', label: t('everyBoard') },
            ...boards.map(({ slug, name }) => ({ value: slug, label: name })),
          ]}
        />
      </div>
      <div className={classes.columns}>
        <div className={classes.found}>
          {query.isPending && <LineSkeletons count={8} />}
          {query.isError && ideas.length === 0 && (
            <ErrorState error={query.error} onRetry={() => void query.refetch()} />
          )}
          {query.isSuccess && ideas.length === 0 && (
            <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
          )}
          {ideas.length > 0 && (
            <Checkbox
              label={t('selectAll')}
              checked={isAll}
              onChange={(event) => choose(ideas, event.currentTarget.checked)}
            />
          )}
          <ul className={classes.list}>
            {ideas.map((idea) => (
              <FilingRow
                key={idea.id}
                idea={idea}
                isChosen={chosen.has(idea.id)}
                onChoose={(isChosen) => choose([idea], isChosen)}
              />
            ))}
          </ul>
          <MoreButton query={query}>{t('more')}</MoreButton>
        </div>
        <FilingForm
          chosen={[...chosen.values()]}
          onClear={() => setChosen(new Map())}
          onDone={(ids) =>
            setChosen((now) => new Map([...now].filter(([id]) => !ids.includes(id))))
          }
        />
      </div>
    </div>
  );
}
