import type { Outputs } from '@roundhouse/shared/contract';
import type { ReportSettling } from '@roundhouse/shared/reports';
import { member, requireImpartial } from '../../app/authorise.ts';
import { Refusal } from '../../app/refusal.ts';
import type { UseCase } from '../../app/useCase.ts';
import { settleReports, tellSettledReports } from './settleReports.ts';
import { readSubjects, subjectKey } from './subjects/index.ts';

/** A moderator settles what was reported without doing anything else: usually, that it breaks no rule. */
export const settleReported: UseCase<ReportSettling, Outputs['reports']['settle']> = async (
  { parts, asker },
  { subject, outcome, words, language },
) => {
  const { id: byId } = member(asker);
  const settled = await parts.storage.transaction(async (session) => {
    const found = (await readSubjects(parts, [subject], session)).get(subjectKey(subject));
    requireImpartial(byId, found?.authorId ?? null);
    const settling = { byId, outcome, words: { text: words, language } };
    const done = await settleReports(parts, subject, settling, session);
    if (!done.item) throw new Refusal('not_found');
    await parts.audit.add(
      {
        act: 'reports.settle',
        byId,
        subject: { kind: 'report', id: done.item._id.toHexString() },
        personId: found?.authorId ?? null,
        reason: words || null,
        detail: { outcome, reports: done.reports.length, about: subject.kind, aboutId: subject.id },
      },
      session,
    );
    return done;
  });
  return {
    output: { settled: settled.reports.length },
    events: await tellSettledReports(parts, settled),
  };
};
