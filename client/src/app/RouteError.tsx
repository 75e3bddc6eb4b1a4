import { useRouteError } from 'react-router';
import { ErrorState } from '../ui/ErrorState.tsx';

/** A page that broke, or whose chunk did not arrive: a reload fetches the newest build. */
export function RouteError() {
  const error = useRouteError();
  return <ErrorState error={error} onRetry={() => window.location.reload()} />;
}
