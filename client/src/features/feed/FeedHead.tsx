import type { Board } from '@roundhouse/shared/boards';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../ui/index.ts';
import { BoardHead } from './BoardHead.tsx';
import { type FeedState, isFiltered } from './feedState.ts';
import { Masthead } from './Masthead.tsx';

/** What stands over the list: the welcome, the board, or what was sought. */
export function FeedHead({ state, board }: { state: FeedState; board: Board | undefined }) {
  const { t } = useTranslation('feed');
  if (state.q) {
    return <PageHead title={t('search.title', { q: state.q })} lead={board?.name} />;
  }
  if (board) return <BoardHead board={board} />;
  if (state.show) return <PageHead title={t(`show.${state.show}`)} />;
  if (isFiltered(state)) return <PageHead isQuiet title={t('title')} />;
  return <Masthead />;
}
