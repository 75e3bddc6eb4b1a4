import { applyRepChanged, inRepOrder, type Rep } from '@roundhouse/shared/reps';
import { type Follower, mapped } from './follower.ts';

/** Everybody who answers; the list of one board is read out of it. */
export const followReps: Follower<Rep[]> = (reps, event) => {
  if (event.name === 'rep.changed') return applyRepChanged(reps, event.payload);
  const next = mapped(reps, (rep) => followRep(rep, event, {}));
  return next === reps ? reps : next.toSorted(inRepOrder);
};

/** One rep; who is none any more stays on a page that is open. */
export const followRep: Follower<Rep> = (rep, event) => {
  if (event.name === 'person.changed' && event.payload.id === rep.person.id) {
    return { ...rep, person: event.payload };
  }
  if (event.name !== 'rep.changed' || event.payload.personId !== rep.person.id) return rep;
  const told = event.payload.rep;
  return told && told.rev > rep.rev ? told : rep;
};
