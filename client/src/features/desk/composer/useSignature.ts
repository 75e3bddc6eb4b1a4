import type { Viewer } from '@roundhouse/shared/people';
import type { Rep } from '@roundhouse/shared/reps';
import { useViewer } from '../../../app/bootstrap.ts';

/** What stands under an answer. */
export type Signature = {
  person: Pick<Viewer, 'id' | 'name' | 'avatarUrl'>;
  title: string;
  department: string;
};

/** Who can own a decision, and how the viewer signs. The list of reps is not served yet. */
export function useSignature(): { signature: Signature; reps: Rep[]; isMissing: boolean } {
  const person = useViewer() ?? { id: '', name: '', avatarUrl: null };
  return { signature: { person, title: '', department: '' }, reps: [], isMissing: false };
}
