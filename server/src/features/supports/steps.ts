import type { Pledge, SetAside } from '@roundhouse/shared/supports';
import { Refusal } from '../../app/refusal.ts';
import type { SupportStep } from './applyWishes.ts';

/** Supports, where it does not yet. */
export const giveStep: SupportStep = (mine, now) =>
  mine.isSupporting
    ? mine
    : { ...mine, isSupporting: true, since: now.toISOString(), pledge: null };

/** Supports no more; the pledge goes with it. */
export const undoStep: SupportStep = (mine) =>
  mine.isSupporting ? { ...mine, isSupporting: false, since: null, pledge: null } : mine;

/** Pledges this, in place of an earlier pledge. Refuses with `support_missing`. */
export const pledgeStep =
  (pledge: Pledge): SupportStep =>
  (mine, now) => {
    if (!mine.isSupporting) throw new Refusal('support_missing');
    return mine.pledge && isSame(mine.pledge, pledge)
      ? mine
      : { ...mine, pledge, pledgedAt: now.toISOString() };
  };

/** Pledges nothing more; the support stays. */
export const unpledgeStep: SupportStep = (mine) => (mine.pledge ? { ...mine, pledge: null } : mine);

/** Sets it aside, kept and not counted, whatever it is: giving it anew does not get round it. */
export const setAsideStep =
  (setAside: SetAside): SupportStep =>
  (mine) =>
    mine.setAside ? mine : { ...mine, setAside };

/** Counts it again. */
export const countAgainStep: SupportStep = (mine) =>
  mine.setAside ? { ...mine, setAside: null } : mine;

function isSame(a: Pledge, b: Pledge): boolean {
  return a.units === b.units && a.price === b.price && a.reason === b.reason;
}
