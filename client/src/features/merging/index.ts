import { lazy } from 'react';

export { CameFrom } from './CameFrom.tsx';
export { MergeButton } from './MergeButton.tsx';
export { MergedMeanwhile } from './MergedMeanwhile.tsx';
export { MergedNote } from './MergedNote.tsx';
export { useOnward } from './useOnward.ts';

export const MergeQueueDetail = lazy(async () => ({
  default: (await import('./MergeQueueDetail.tsx')).MergeQueueDetail,
}));
