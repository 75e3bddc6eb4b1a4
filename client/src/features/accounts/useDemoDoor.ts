import type { MemberRole } from '@roundhouse/shared/permissions';
import { useState } from 'react';
import { client } from '../../app/api.ts';
import { useSessionChanged } from '../../app/session.ts';

/** Signs in to the demo as one of its people; the page stays, seen by another's eyes. */
export function useDemoDoor() {
  const changed = useSessionChanged();
  const [busy, setBusy] = useState<MemberRole | null>(null);
  const [error, setError] = useState<unknown>(null);

  /** True when it went through. */
  async function comeInAs(role: MemberRole): Promise<boolean> {
    setBusy(role);
    setError(null);
    try {
      await client.site.signInToDemo({ role });
      await changed();
      return true;
    } catch (failure) {
      setError(failure);
      return false;
    } finally {
      setBusy(null);
    }
  }
  return { busy, error, comeInAs };
}
