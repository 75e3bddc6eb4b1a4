import { lazy } from 'react';

/** Behind the idea's own page: lists do not need it. */
export const IntegrityLine = lazy(async () => ({
  default: (await import('./IntegrityLine.tsx')).IntegrityLine,
}));
/** Why a support is not counted, beside the button of whose it is. */
export const SetAsideNote = lazy(async () => ({
  default: (await import('./SetAsideNote.tsx')).SetAsideNote,
}));

export const FloodQueueDetail = lazy(async () => ({
  default: (await import('./FloodQueueDetail.tsx')).FloodQueueDetail,
}));
