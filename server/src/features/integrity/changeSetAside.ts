import type { Outputs } from '@roundhouse/shared/contract';
import type { NewSetAside, SetAsideKind } from '@roundhouse/shared/integrity';
import { member, requireImpartial } from '../../app/authorise.ts';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { requireClaimFree } from '../queue/index.ts';
import { presentActs } from './presentActs.ts';
import { selectSupports } from './selectSupports.ts';
import { oneAsideOf } from './setAsideOf.ts';
import { type Stepped, stepAct, tellStepped } from './stepAct.ts';

type Done = Outputs['integrity']['setAside'];

/** Sets supports aside, kept and not counted; many at once are done in steps, the first with the answer. */
export const setSupportsAside: UseCase<NewSetAside, Done> = (asking, input) =>
  change(asking, input, 'set_aside');

/** Counts supports again that were set aside. */
export const countSupportsAgain: UseCase<NewSetAside, Done> = (asking, input) =>
  change(asking, input, 'counted_again');

async function change(
  { parts, asker }: Parameters<UseCase<NewSetAside, Done>>[0],
  input: NewSetAside,
  kind: SetAsideKind,
) {
  const { id: byId } = member(asker);
  const known = await repeated(parts, input, byId, kind);
  if (known) return answer(known);
  const { ideaId, selection } = input;
  if (!(await parts.ideas.get(ideaId))) throw new Refusal('not_found');
  await requireClaimFree(parts, { kind: 'flood', subject: { kind: 'idea', id: ideaId } }, byId);
  if (kind === 'counted_again') await requireImpartialTo(parts, ideaId, selection, byId);
  const personIds = await selectSupports(parts, ideaId, selection, kind);
  const stepped = await parts.ideaTurns(ideaId, () =>
    begin(parts, input, { kind, byId, personIds }),
  );
  if (!stepped.act.isDone) parts.jobs.poke('set asides');
  const events = await tellStepped(parts, stepped);
  const [act] = await presentActs(parts, [stepped.act]);
  if (!act) throw new Refusal('not_found');
  return { output: { act, tally: stepped.written.tally }, events };
}

/** One's own support that another moderator set aside, one does not pick out to be counted again. */
async function requireImpartialTo(
  parts: Parts,
  ideaId: string,
  selection: NewSetAside['selection'],
  byId: string,
): Promise<void> {
  if (selection.kind !== 'people' || !selection.personIds.includes(byId)) return;
  const aside = await oneAsideOf(parts, ideaId, byId);
  if (aside && aside.byId !== byId) requireImpartial(byId, byId);
}

/** Stores the act and its entry in the log together with its first step. */
function begin(
  parts: Parts,
  { id, ideaId, reason, language, selection }: NewSetAside,
  { kind, byId, personIds }: { kind: SetAsideKind; byId: string; personIds: string[] },
): Promise<Stepped> {
  const clusterId = selection.kind === 'cluster' ? selection.clusterId : null;
  const at = parts.clock();
  return parts.storage.transaction(async (session) => {
    const draft = { id, ideaId, kind, byId, reason, language, at, clusterId, personIds };
    await parts.setAsideActs.insert(draft, session);
    await parts.audit.add(
      {
        act: kind === 'set_aside' ? 'integrity.setAside' : 'integrity.countAgain',
        byId,
        subject: { kind: 'idea', id: ideaId },
        personId: null,
        reason,
        detail: { supports: personIds.length, selection: selection.kind },
      },
      session,
    );
    const stepped = await stepAct(parts, id, session);
    if (!stepped) throw new Refusal('not_found');
    return stepped;
  });
}

/** What the same act answered the first time. Refuses with `id_taken` what is another's. */
async function repeated(
  parts: Parts,
  { id, ideaId }: NewSetAside,
  byId: string,
  kind: SetAsideKind,
): Promise<Done | null> {
  const known = await parts.setAsideActs.get(id);
  if (!known) return null;
  const isSame =
    known.ideaId.toHexString() === ideaId &&
    known.byId.toHexString() === byId &&
    known.kind === kind;
  const idea = isSame ? await parts.ideas.get(ideaId) : null;
  const [act] = await presentActs(parts, [known]);
  if (!idea || !act) throw new Refusal('id_taken');
  return { act, tally: idea.tally };
}
