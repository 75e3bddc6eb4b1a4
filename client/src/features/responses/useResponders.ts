import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '../../app/api.ts';

/** Who wrote each response to an idea, by response. */
export function useResponders(ideaId: string): Readonly<Record<string, string>> {
  const { data } = useQuery(api.responses.list.queryOptions({ input: { ideaId } }));
  const responses = data?.responses;
  return useMemo(
    () => Object.fromEntries((responses ?? []).map(({ id, rep }) => [id, rep.person.name])),
    [responses],
  );
}
