import {
  applyJudged,
  applyMyVerdict,
  type Response,
  type ResponseList,
  type Verdict,
} from '@roundhouse/shared/responses';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../app/api.ts';

/** My verdict on a response: shown at once, told to the server, taken back where it refuses. */
export function useJudge({ id: responseId, ideaId }: Response, mine: Verdict | null) {
  const queries = useQueryClient();
  const { queryKey } = api.responses.list.queryOptions({ input: { ideaId } });
  const judge = useMutation(
    api.responses.judge.mutationOptions({
      onSuccess: ({ mine: now, verdicts }) => {
        queries.setQueryData<ResponseList>(queryKey, (known) => {
          if (!known) return known;
          const responses = applyJudged(known.responses, responseId, verdicts);
          const told = { responseId, mine: now, rev: verdicts.rev };
          return applyMyVerdict({ ...known, responses }, told);
        });
      },
    }),
  );
  return {
    /** Mine, or while it is on its way the one just tapped. */
    shown: judge.isPending ? judge.variables.verdict : mine,
    error: judge.error,
    tap: (verdict: Verdict | null) => judge.mutate({ responseId, verdict }),
  };
}
