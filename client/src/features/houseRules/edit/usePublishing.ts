import type { HouseRules } from '@roundhouse/shared/houseRules';
import { LOCALES } from '@roundhouse/shared/primitives';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../../app/api.ts';
import { codeOf } from '../../../app/errors.ts';
import { useAnnounce } from '../../../ui/Announcer.tsx';
import { useSending } from '../../../ui/form.ts';
import type { useRulesDraft } from './useRulesDraft.ts';

/** Publishes a draft after a second look; where another version came meanwhile, says so and keeps it. */
export function usePublishing(rules: HouseRules, draft: ReturnType<typeof useRulesDraft>) {
  const { t } = useTranslation('houseRules');
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [isAsking, setAsking] = useState(false);
  const { isBusy, errors, send, setErrors } = useSending();

  async function publish() {
    let isOvertaken = false;
    const isDone = await send(async () => {
      try {
        const { version } = await client.houseRules.publish(draft.written(rules.version));
        announce(t('edit.done', { version }));
      } catch (error) {
        isOvertaken = codeOf(error) === 'rules_changed';
        throw error;
      }
    });
    setAsking(false);
    if (isDone) draft.setNote({});
    if (isOvertaken) setErrors({ fields: {}, whole: t('edit.moved') });
    if (isDone || isOvertaken) await queries.invalidateQueries({ queryKey: api.houseRules.key() });
  }

  const labels: Record<string, string> = { note: t('edit.publishLead') };
  for (const locale of LOCALES) {
    labels[`note.${locale}`] = t(`edit.note_${locale}`);
    for (const at of draft.sections.keys()) {
      labels[`sections.${at}.title.${locale}`] = t(`edit.heading_${locale}`);
      labels[`sections.${at}.text.${locale}`] = t(`edit.text_${locale}`);
    }
  }
  return { errors, labels, isBusy, isAsking, setAsking, publish };
}
