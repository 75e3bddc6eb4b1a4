import { FEED_ROOM } from '@roundhouse/shared/events';
import { useBootstrap } from '../../app/bootstrap.ts';
import { useRoom } from '../../realtime/index.ts';
import { InviteToSignIn, SupportTrouble } from '../supports/index.ts';
import { FeedControls } from './FeedControls.tsx';
import { FeedHead } from './FeedHead.tsx';
import { Ideas } from './Ideas.tsx';
import { useFeedState } from './useFeedState.ts';
import { useLayoutKind } from './useLayoutKind.ts';

/** The board: all ideas or one product line's, as the address says. */
export function FeedPage() {
  useRoom(FEED_ROOM);
  const { state } = useFeedState();
  const [layout, chooseLayout] = useLayoutKind();
  const board = useBootstrap().boards.find((each) => each.slug === state.board);
  return (
    <>
      <FeedHead state={state} board={board} />
      <FeedControls state={state} layout={layout} onLayout={chooseLayout} />
      <Ideas state={state} layout={layout} />
      <InviteToSignIn />
      <SupportTrouble />
    </>
  );
}
