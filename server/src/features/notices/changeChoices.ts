import { type ConsentSource, UPDATE_MAIL_WORDS } from '@roundhouse/shared/consents';
import type { NoticePreferences } from '@roundhouse/shared/notices';
import type { Parts } from '../../app/parts.ts';
import type { NoticePreferencesChange } from './noticePreferences.store.ts';

/** Mail about updates is not needed for the service: it waits for a consent. */
export const takesUpdateMail = ({ choices }: NoticePreferences): boolean =>
  choices.update.mail !== 'none';

/**
 * Changes how a person hears of what. Where that says yes or no to mail about updates, it is kept
 * as a consent in the same transaction; the words are those of the person's language.
 */
export async function changeChoices(
  parts: Parts,
  personId: string,
  change: NoticePreferencesChange,
  source: ConsentSource,
): Promise<NoticePreferences> {
  const person = await parts.people.get(personId);
  return parts.storage.transaction(async (session) => {
    const before = await parts.noticePreferences.get(personId, session);
    const after = await parts.noticePreferences.change(personId, change, session);
    const isGiven = takesUpdateMail(after);
    if (person && isGiven !== takesUpdateMail(before)) {
      const said = { personId, kind: 'update_mail', isGiven, words: UPDATE_MAIL_WORDS } as const;
      const { locale } = person;
      await parts.consents.add({ ...said, locale, source, at: parts.clock() }, session);
    }
    return after;
  });
}
