import { can } from '@roundhouse/shared/permissions';
import { useCallback } from 'react';
import { useBootstrap } from './bootstrap.ts';

type About = Parameters<typeof can> extends [unknown, ...infer Rest] ? Rest : never;

/** `const may = useCan(); may('idea.edit', idea)`: only to hide; the server is what enforces. */
export function useCan(): (...about: About) => boolean {
  const { viewer, standing } = useBootstrap();
  return useCallback(
    (...about: About) => can(viewer && { ...viewer, ...standing }, ...about),
    [viewer, standing],
  );
}
