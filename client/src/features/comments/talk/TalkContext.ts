import type { CommentPage } from '@roundhouse/shared/comments';
import { createContext, useContext } from 'react';

/** What every comment of one talk shares. */
export interface Talk {
  ideaId: string;
  /** The comment an address points at, while it is highlighted. */
  marked: string | null;
  myReactions: CommentPage['myReactions'];
  /** Whether comments are still taken: the idea stands and its board is open. */
  isOpen: boolean;
  /** Somebody is typing here; tell the others. */
  tellTyping: () => void;
}

export const TalkContext = createContext<Talk>({
  ideaId: '',
  marked: null,
  myReactions: {},
  isOpen: false,
  tellTyping: () => {},
});

export const useTalk = () => useContext(TalkContext);
