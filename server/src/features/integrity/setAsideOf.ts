import type { SetAside } from '@roundhouse/shared/supports';
import type { Parts } from '../../app/parts.ts';

type Session = Parameters<Parts['setAsideActs']['insert']>[1];
/** A support that is set aside, and the moderator who did it; `null` where the act is gone. */
export type OneAside = { ideaId: string; setAside: SetAside; byId: string | null };

/** All supports of a person that are set aside, the latest first. */
export async function allAsideOf(
  parts: Pick<Parts, 'supports' | 'setAsideActs'>,
  personId: string,
): Promise<OneAside[]> {
  const aside = await parts.supports.asideOf(personId);
  return Promise.all(aside.map((each) => withActor(parts, each)));
}

/** A person's support of an idea, if it is set aside. */
export async function oneAsideOf(
  parts: Pick<Parts, 'supports' | 'setAsideActs'>,
  ideaId: string,
  personId: string,
  session?: Session,
): Promise<OneAside | null> {
  const setAside = (await parts.supports.of(ideaId, [personId], session)).get(personId)?.setAside;
  return setAside ? withActor(parts, { ideaId, setAside }, session) : null;
}

async function withActor(
  { setAsideActs }: Pick<Parts, 'setAsideActs'>,
  { ideaId, setAside }: Omit<OneAside, 'byId'>,
  session?: Session,
): Promise<OneAside> {
  const act = await setAsideActs.get(setAside.actId, session);
  return { ideaId, setAside, byId: act?.byId.toHexString() ?? null };
}
