import { NativeSelect } from '@mantine/core';
import { RULE_KEYS } from '@roundhouse/shared/houseRules';
import { CLAIM_FILTERS, QUEUE_KINDS, type QueueCount } from '@roundhouse/shared/queue';
import { useTranslation } from 'react-i18next';
import { useBootstrap } from '../../app/bootstrap.ts';
import { ChoiceLinks } from '../../ui/index.ts';
import classes from './Queue.module.css';
import type { useQueueFilter } from './useQueueFilter.ts';

interface Props {
  state: ReturnType<typeof useQueueFilter>;
  count: QueueCount | undefined;
}

/** Narrows the queue: by kind with its number, by board, by rule, and to what is mine or nobody's. */
export function QueueFilters({ state, count }: Props) {
  const { t } = useTranslation('queue');
  const { t: ideas } = useTranslation('ideas');
  const { boards } = useBootstrap();
  const { filter, addressWith, change } = state;
  const kinds = QUEUE_KINDS.filter((kind) => count?.kinds[kind] || kind === filter.kind);
  return (
    <div className={classes.filters}>
      <ChoiceLinks
        label={t('filter.kind')}
        choices={[
          {
            key: 'all',
            text: t('filter.all'),
            to: addressWith({ kind: null, item: null }),
            isOn: !filter.kind,
          },
          ...kinds.map((kind) => ({
            key: kind,
            text: t('filter.kindCount', {
              kind: t(`kinds.${kind}`),
              count: count?.kinds[kind] ?? 0,
            }),
            to: addressWith({ kind, item: null }),
            isOn: filter.kind === kind,
          })),
        ]}
      />
      <div className={classes.selects}>
        <NativeSelect
          aria-label={t('filter.claim')}
          value={filter.claim ?? ''}
          onChange={(event) => change({ claim: event.currentTarget.value || null, item: null })}
          data={[
            { value: '', label: t('filter.anyClaim') },
            ...CLAIM_FILTERS.map((value) => ({ value, label: t(`filter.${value}`) })),
          ]}
        />
        {boards.length > 1 && (
          <NativeSelect
            aria-label={t('filter.board')}
            value={filter.boardId ?? ''}
            onChange={(event) => change({ board: event.currentTarget.value || null, item: null })}
            data={[
              { value: '', label: t('filter.anyBoard') },
              ...boards.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
        <NativeSelect
          aria-label={t('filter.rule')}
          value={filter.rule ?? ''}
          onChange={(event) => change({ rule: event.currentTarget.value || null, item: null })}
          data={[
            { value: '', label: t('filter.anyRule') },
            ...RULE_KEYS.map((value) => ({ value, label: ideas(`hidden.rules.${value}`) })),
          ]}
        />
      </div>
    </div>
  );
}
