import type { Inputs } from '@roundhouse/shared/contract';
import type { IdeaCard } from '@roundhouse/shared/ideas';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { nearestLocale } from '../../i18n/locale.ts';

type Filing = Omit<Inputs['filing']['refile'], 'ideaIds' | 'language'>;
/** What became of one idea. */
export type Refiled = { ideaId: string; title: string; outcome: string };

/** So many go in one request, so that its progress is seen. */
const AT_ONCE = 10;

/** Files ideas, some at a time; keeps how far it is and what became of each. */
export function useRefile(onDone: (ids: string[]) => void) {
  const { i18n } = useTranslation();
  const queries = useQueryClient();
  const [progress, setProgress] = useState<{ done: number; count: number } | null>(null);
  const [report, setReport] = useState<Refiled[]>([]);
  const [failure, setFailure] = useState<unknown>(null);

  /** Whether all were asked for; what was refused is in the report. */
  async function refile(ideas: IdeaCard[], filing: Filing): Promise<boolean> {
    const language = nearestLocale(i18n.language) ?? 'en';
    const all: Refiled[] = [];
    setReport([]);
    setFailure(null);
    try {
      for (let at = 0; at < ideas.length; at += AT_ONCE) {
        setProgress({ done: at, count: ideas.length });
        const some = ideas.slice(at, at + AT_ONCE);
        const ideaIds = some.map(({ id }) => id);
        const done = await api.filing.refile.call({ ...filing, ideaIds, language });
        for (const { ideaId, outcome } of done) {
          const title = some.find(({ id }) => id === ideaId)?.title ?? '';
          all.push({ ideaId, title, outcome });
        }
        const fine = done.filter(({ outcome }) => isFine(outcome));
        onDone(fine.map(({ ideaId }) => ideaId));
      }
      return true;
    } catch (error) {
      setFailure(error);
      return false;
    } finally {
      setProgress(null);
      setReport(all);
      void queries.invalidateQueries({ queryKey: api.feed.list.key() });
    }
  }
  return { progress, report, failure, refile };
}

const isFine = (outcome: string) => outcome === 'changed' || outcome === 'unchanged';
