import type { PersonBrief } from '../people/schema.ts';
import type { InternalNote, Response, ResponseList, Verdict, VerdictTally } from './schema.ts';

/** The responses to an idea, oldest first, after one was posted or edited. */
export function applyResponsePosted(known: Response[], told: Response): Response[] {
  const at = known.findIndex(({ id }) => id === told.id);
  const before = known[at];
  if (!before) return [...known, told].sort(inOrder);
  const verdicts = newerVerdicts(before.verdicts, told.verdicts);
  if (before.rev >= told.rev) {
    return verdicts === before.verdicts ? known : known.with(at, { ...before, verdicts });
  }
  return known.with(at, { ...told, verdicts });
}

/** The responses after fans judged one of them. */
export function applyJudged(known: Response[], responseId: string, told: VerdictTally): Response[] {
  const at = known.findIndex(({ id }) => id === responseId);
  const before = known[at];
  if (!before || before.verdicts.rev >= told.rev) return known;
  return known.with(at, { ...before, verdicts: told });
}

/** The notes on an idea, oldest first, after one was posted. */
export function applyNotePosted(known: InternalNote[], told: InternalNote): InternalNote[] {
  return known.some(({ id }) => id === told.id) ? known : [...known, told].sort(inOrder);
}

/** The notes on an idea after one was deleted. */
export function applyNoteDeleted(known: InternalNote[], noteId: string): InternalNote[] {
  return known.some(({ id }) => id === noteId) ? known.filter(({ id }) => id !== noteId) : known;
}

/** My verdict on a response, where what is known of it is not newer than it. */
export function applyMyVerdict<T extends Pick<ResponseList, 'responses' | 'myVerdicts'>>(
  known: T,
  { responseId, mine, rev }: { responseId: string; mine: Verdict | null; rev: number },
): T {
  const response = known.responses.find(({ id }) => id === responseId);
  if (!response || response.verdicts.rev > rev) return known;
  const { [responseId]: before, ...others } = known.myVerdicts;
  if ((before ?? null) === mine) return known;
  return { ...known, myVerdicts: mine ? { ...others, [responseId]: mine } : others };
}

/** A response after who signed it changed their name, picture or role. */
export function applyPersonToResponse(response: Response, person: PersonBrief): Response {
  if (response.rep.person.id !== person.id) return response;
  return { ...response, rep: { ...response.rep, person } };
}

function newerVerdicts(known: VerdictTally, told: VerdictTally): VerdictTally {
  return told.rev > known.rev ? told : known;
}

function inOrder(a: { createdAt: string; id: string }, b: { createdAt: string; id: string }) {
  return a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id);
}
