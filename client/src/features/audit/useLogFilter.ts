import type { AuditFilter } from '@roundhouse/shared/audit';
import { useSearchParams } from 'react-router';

const FIELDS = ['act', 'byId', 'personId', 'subjectId', 'from', 'to'] as const;

/** The filter of the log, kept in the address, so that a view of it can be passed on. */
export function useLogFilter() {
  const [params, setParams] = useSearchParams();
  const given = FIELDS.flatMap((field) => {
    const value = params.get(field);
    return value ? [[field, value]] : [];
  });
  const filter: AuditFilter & Record<string, string> = Object.fromEntries(given);
  return {
    filter,
    isFiltered: given.length > 0,
    change(field: (typeof FIELDS)[number], value: string) {
      const next = new URLSearchParams(params);
      if (value) next.set(field, value);
      else next.delete(field);
      setParams(next, { replace: true });
    },
  };
}
