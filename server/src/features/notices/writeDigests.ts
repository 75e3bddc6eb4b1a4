import type { Parts } from '../../app/parts.ts';
import { digestLetter } from './digestLetter.ts';
import { mailId } from './mailId.ts';
import { brandName, readTellings, type Telling } from './readTellings.ts';
import { newMail } from './writeLetters.ts';

export type DigestRhythm = 'daily' | 'weekly';

/** Notices a digest counts; more are not in it one by one anyway. */
const MOST = 500;

/**
 * Writes one mail to each person who chose to hear of something in this rhythm and has not read it
 * by now. What it takes over leaves the list in the transaction in which the mail joins the outbox,
 * so a run that was broken off goes on with the others.
 */
export async function writeDigests(parts: Parts, rhythm: DigestRhythm, due: Date): Promise<void> {
  const brand = await brandName(parts);
  let personId = await parts.deliveries.nextPerson(rhythm, null);
  while (personId !== null && !parts.readiness.isDraining) {
    await writeDigest(parts, { rhythm, personId, brand, due });
    personId = await parts.deliveries.nextPerson(rhythm, personId);
  }
  parts.jobs.poke('mails');
}

type Digest = { rhythm: DigestRhythm; personId: string; brand: string; due: Date };

async function writeDigest(parts: Parts, { rhythm, personId, brand, due }: Digest): Promise<void> {
  const deliveries = await parts.deliveries.of(personId, rhythm, MOST);
  const keys = deliveries.map(({ key }) => key);
  const tellings = await stillWanted(parts, personId, await readTellings(parts, deliveries));
  const [first] = tellings;
  const mail = first?.to.isEmailVerified
    ? newMail(
        parts,
        { id: mailId(due, `${rhythm} ${personId} ${keys[0]}`), to: first.to.email },
        digestLetter(parts, { rhythm, brand, tellings }),
      )
    : null;
  await parts.storage.transaction(async (session) => {
    const taken = await parts.deliveries.take(keys, session);
    if (mail && taken.size === keys.length) await parts.mails.keep([mail], session);
  });
}

/** Without what was read meanwhile, and kinds that the person wants no mails of any more. */
async function stillWanted(
  parts: Parts,
  personId: string,
  tellings: Telling[],
): Promise<Telling[]> {
  const [notices, { choices }] = await Promise.all([
    parts.notices.of(tellings.map(({ delivery }) => delivery.noticeId)),
    parts.noticePreferences.get(personId),
  ]);
  const unread = new Set(notices.flatMap(({ id, isRead }) => (isRead ? [] : id)));
  return tellings.filter(
    ({ delivery, order }) => unread.has(delivery.noticeId) && choices[order.kind].mail !== 'none',
  );
}
