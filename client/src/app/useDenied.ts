import {
  denial,
  type Permission,
  RESTRICTED,
  type Restriction,
} from '@roundhouse/shared/permissions';
import { useBootstrap } from './bootstrap.ts';

/** The restriction that takes this right from the viewer now; `null` where they have it, or never had. */
export function useDenied(permission: Permission): Restriction | null {
  const { viewer, standing } = useBootstrap();
  const { restriction } = standing;
  if (!viewer || !restriction) return null;
  const reason = denial({ ...viewer, restriction }, permission);
  return reason === RESTRICTED[restriction.kind] ? restriction : null;
}
