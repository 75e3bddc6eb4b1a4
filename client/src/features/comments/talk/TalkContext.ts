import type { CommentPage, Topic } from '@roundhouse/shared/comments';
import { createContext, useContext } from 'react';

/** Why nothing can be added to a talk. */
export type ClosedReason = 'withdrawn' | 'merged' | 'archived' | 'board';

/** What every comment of one talk shares. */
export interface Talk {
  topic: Topic;
  /** The comment an address points at, while it is highlighted. */
  marked: string | null;
  myReactions: CommentPage['myReactions'];
  /** Who wrote each official response that comments here reply to, as far as that is known. */
  responders: Readonly<Record<string, string>>;
  /** Whether comments are still taken. */
  isOpen: boolean;
  /** Somebody is typing here; tell the others. */
  tellTyping: () => void;
}

export const TalkContext = createContext<Talk>({
  topic: { kind: 'idea', id: '' },
  marked: null,
  myReactions: {},
  responders: {},
  isOpen: false,
  tellTyping: () => {},
});

export const useTalk = () => useContext(TalkContext);
