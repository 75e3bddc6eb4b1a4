import type { Outputs } from '@roundhouse/shared/contract';
import type { Verdict, VerdictTally } from '@roundhouse/shared/responses';
import { member } from '../../app/authorise.ts';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';

type Judged = { responseId: string; verdict: Verdict | null };

/** Sets one's only verdict on a response, or takes it back. The same again changes nothing. */
export const judgeResponse: UseCase<Judged, Outputs['responses']['judge']> = async (
  { parts, asker },
  { responseId, verdict: mine },
) => {
  const { id: personId } = member(asker);
  const { ideaId, verdicts, isChange } = await parts.ideaTurns(responseId, () =>
    store(parts, { responseId, verdict: mine }, personId),
  );
  if (!isChange) return answer({ mine, verdicts });
  const about = { ideaId, responseId };
  return {
    output: { mine, verdicts },
    events: [
      { name: 'response.judged', payload: { ...about, verdicts } },
      { name: 'verdict.changed', payload: { personId, ...about, mine, rev: verdicts.rev } },
    ],
  };
};

/** Stores the verdict and the response's counts together. */
function store(parts: Parts, { responseId, verdict: mine }: Judged, personId: string) {
  return parts.storage.transaction(async (session) => {
    const response = await parts.responses.get(responseId, session);
    if (!response) throw new Refusal('not_found');
    if (response.repId === personId) throw new Refusal('own_response');
    const { ideaId } = response;
    const before = await parts.verdicts.get(responseId, personId, session);
    if (before === mine) return { ideaId, verdicts: response.verdicts, isChange: false };
    const verdicts = recount(response.verdicts, before, mine);
    await parts.verdicts.keep(responseId, personId, mine, session);
    await parts.responses.keepVerdicts(responseId, verdicts, session);
    return { ideaId, verdicts, isChange: true };
  });
}

const COUNT_OF = { answers: 'answers', not_yet: 'notYet' } as const;

function recount(tally: VerdictTally, before: Verdict | null, after: Verdict | null): VerdictTally {
  const next = { ...tally, rev: tally.rev + 1 };
  if (before) next[COUNT_OF[before]]--;
  if (after) next[COUNT_OF[after]]++;
  return next;
}
