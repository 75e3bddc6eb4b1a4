import type { HidingRule } from '@roundhouse/shared/ideas';
import { makeId } from '@roundhouse/shared/primitives';
import {
  hasTerm,
  type NewSanction,
  nextStep,
  type PersonRecord,
  SANCTION_LADDER,
  type SanctionKind,
} from '@roundhouse/shared/sanctions';
import { useState } from 'react';

/** What the form begins with where the ladder gives no term. */
const DAYS = { mute: 3, suspension: 14 } as const;
const daysOf = (kind: SanctionKind): number =>
  SANCTION_LADDER.find((step) => step.kind === kind)?.days ?? DAYS.mute;

/** The fields of a sanction to give; it begins with what the published ladder suggests. */
export function useSanctionFields({ person, sanctions, allowed }: PersonRecord) {
  const [id] = useState(makeId);
  const [suggested] = useState(() => nextStep(sanctions, new Date()));
  const first = allowed.includes(suggested.kind) ? suggested.kind : (allowed[0] ?? 'warning');
  const [kind, setKind] = useState<SanctionKind>(first);
  const [days, setDays] = useState<number | string>(daysOf(first));
  const [rule, setRule] = useState<HidingRule | null>(null);
  const [reason, setReason] = useState('');
  const [note, setNote] = useState('');
  function chooseKind(next: SanctionKind) {
    setKind(next);
    setDays(daysOf(next));
  }
  function draft(language: NewSanction['language']): Omit<NewSanction, 'because'> | null {
    if (!rule) return null;
    const term = hasTerm(kind) ? { days: Number(days) } : null;
    return { id, personId: person.id, kind, rule, reason, language, term, note };
  }
  return {
    suggested,
    kind,
    chooseKind,
    days,
    setDays,
    rule,
    setRule,
    reason,
    setReason,
    note,
    setNote,
    draft,
  };
}
