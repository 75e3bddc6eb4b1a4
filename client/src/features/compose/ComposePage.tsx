import type { Idea } from '@roundhouse/shared/ideas';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation, useSearchParams } from 'react-router';
import { api } from '../../app/api.ts';
import { useViewer } from '../../app/bootstrap.ts';
import { useDenied } from '../../app/useDenied.ts';
import { ErrorState, PageSkeleton } from '../../ui/index.ts';
import { WhyNotPage } from '../sanctions/index.ts';
import { Composer } from './Composer.tsx';

/** Writes a new idea; `?remix=ID` builds on another, `?board=SLUG` chooses the board. */
export function ComposePage() {
  const { i18n } = useTranslation();
  const viewer = useViewer();
  const denied = useDenied('idea.post');
  const location = useLocation();
  const [params] = useSearchParams();
  const remixOf = params.get('remix');
  const parent = useQuery({
    ...api.ideas.get.queryOptions({ input: { ideaId: remixOf ?? '' } }),
    enabled: remixOf !== null,
  });
  if (!viewer) {
    const back = encodeURIComponent(`${location.pathname}${location.search}`);
    return <Navigate to={`/sign-in?to=${back}`} replace />;
  }
  if (denied) return <WhyNotPage restriction={denied} />;
  if (remixOf && parent.isPending) return <PageSkeleton />;
  if (remixOf && parent.error) {
    return <ErrorState error={parent.error} onRetry={() => parent.refetch()} />;
  }
  const remixed: Idea | null = parent.data?.idea ?? null;
  return (
    <Composer
      key={`${viewer.id} ${remixOf ?? ''}`}
      viewerId={viewer.id}
      parent={remixed}
      boardSlug={params.get('board')}
      language={i18n.language === 'fr' ? 'fr' : 'en'}
    />
  );
}
