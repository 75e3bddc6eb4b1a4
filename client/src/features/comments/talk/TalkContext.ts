import type { CommentPage, Talk as Curated, Topic } from '@roundhouse/shared/comments';
import { createContext, useContext } from 'react';

/** Why nothing can be added to a talk. */
export type ClosedReason = 'withdrawn' | 'merged' | 'archived' | 'board';

/** What every comment of one talk shares. */
export interface Talk {
  topic: Topic;
  /** What moderators made of it; `null` until it is loaded. */
  talk: Curated | null;
  /** Who wrote what it is about; `null` where that is nobody, or nobody who may mark an answer. */
  ownerId: string | null;
  /** The comment that the address names. */
  linked: string | null;
  /** What a moderator chose to act on together; `null` while they choose nothing. */
  chosen: readonly string[] | null;
  choose: (chosen: readonly string[] | null) => void;
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
  talk: null,
  ownerId: null,
  linked: null,
  chosen: null,
  choose: () => {},
  marked: null,
  myReactions: {},
  responders: {},
  isOpen: false,
  tellTyping: () => {},
});

export const useTalk = () => useContext(TalkContext);
