import type { Inputs } from '@roundhouse/shared/contract';
import type { NoticePreferences } from '@roundhouse/shared/notices';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../../app/api.ts';
import { useAnnounce } from '../../../ui/Announcer.tsx';
import { useSending } from '../../../ui/form.ts';

type Change = Inputs['notices']['choose'];

/** How the reader hears of what. A change shows and is kept at once; a refused one is taken back. */
export function usePreferences() {
  const { t } = useTranslation('inbox');
  const options = api.notices.preferences.queryOptions();
  const query = useQuery(options);
  const queries = useQueryClient();
  const announce = useAnnounce();
  const { errors, send } = useSending();
  const newest = useRef(0);

  async function choose(change: Change) {
    const number = ++newest.current;
    const keep = (next: NoticePreferences | undefined) => {
      if (next && number === newest.current) queries.setQueryData(options.queryKey, next);
    };
    keep(query.data && withChange(query.data, change));
    const isDone = await send(async () => keep(await client.notices.choose(change)));
    if (isDone) announce(t('preferences.saved'));
    else await queries.invalidateQueries({ queryKey: options.queryKey });
  }
  return { ...query, choose, trouble: errors.whole };
}

function withChange(known: NoticePreferences, change: Change): NoticePreferences {
  return {
    choices: { ...known.choices, ...change.choices },
    followsSupported: change.followsSupported ?? known.followsSupported,
  };
}
