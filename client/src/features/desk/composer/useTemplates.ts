import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../app/api.ts';

/** The saved texts of all reps, and how to change them. */
export function useTemplates() {
  const queries = useQueryClient();
  const onSuccess = () => queries.invalidateQueries({ queryKey: api.responses.templates.key() });
  const query = useQuery(api.responses.templates.queryOptions());
  const save = useMutation(api.responses.saveTemplate.mutationOptions({ onSuccess }));
  const remove = useMutation(api.responses.deleteTemplate.mutationOptions({ onSuccess }));
  return { query, save, remove };
}
