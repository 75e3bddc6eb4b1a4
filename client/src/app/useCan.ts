import { can } from '@roundhouse/shared/permissions';
import { useCallback } from 'react';
import { useViewer } from './bootstrap.ts';

type About = Parameters<typeof can> extends [unknown, ...infer Rest] ? Rest : never;

/** `const may = useCan(); may('idea.edit', idea)`: only to hide; the server is what enforces. */
export function useCan(): (...about: About) => boolean {
  const viewer = useViewer();
  return useCallback((...about: About) => can(viewer, ...about), [viewer]);
}
