import { useNavigate } from 'react-router';
import { useSessionChanged } from '../../app/session.ts';

/** After somebody came in: learns who they are, then goes on to where they were heading. */
export function useEnter(): (next: string) => Promise<void> {
  const changed = useSessionChanged();
  const navigate = useNavigate();
  return async (next) => {
    await changed();
    navigate(next, { replace: true });
  };
}
