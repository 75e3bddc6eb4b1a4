import { FEED_ROOM } from '@roundhouse/shared/events';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useBootstrap } from '../../../app/bootstrap.ts';
import { useRoom } from '../../../realtime/index.ts';
import { PageHead } from '../../../ui/index.ts';
import { PromiseControls } from './PromiseControls.tsx';
import { PromiseList } from './PromiseList.tsx';
import { PromiseStats } from './PromiseStats.tsx';
import { parsePromisesState } from './promisesState.ts';

/** What the brand promised to answer: what is due, late, kept, and how well it keeps its word. */
export function PromisesPage() {
  const { t } = useTranslation('promisesPage');
  const { brand, boards } = useBootstrap();
  const [query] = useSearchParams();
  const state = parsePromisesState(query);
  const { isReady } = useRoom(FEED_ROOM);
  const name = brand?.name ?? t('someBrand');
  const board = boards.find(({ slug }) => slug === state.board);
  const { isOn, supports, days } = (board ?? boards[0])?.rules.promise ?? { isOn: false };
  return (
    <>
      <PageHead
        title={t('title')}
        lead={
          isOn ? t('lead', { brand: name, supports, count: days }) : t('leadOff', { brand: name })
        }
      />
      <PromiseStats board={state.board} isReady={isReady} />
      <PromiseControls state={state} />
      <PromiseList state={state} isReady={isReady} />
    </>
  );
}
