import type { Viewer } from '@roundhouse/shared/people';
import type { Rep } from '@roundhouse/shared/reps';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../../app/api.ts';
import { useViewer } from '../../../app/bootstrap.ts';

/** What stands under an answer. */
export type Signature = {
  person: Pick<Viewer, 'id' | 'name' | 'avatarUrl'>;
  title: string;
  department: string;
};

/** Who can own a decision, and how the viewer signs; `isMissing` where they have no title yet. */
export function useSignature(): { signature: Signature; reps: Rep[]; isMissing: boolean } {
  const viewer = useViewer();
  const { data: reps } = useQuery(api.reps.list.queryOptions({ input: {}, staleTime: 60_000 }));
  const mine = reps?.find(({ person }) => person.id === viewer?.id);
  const nobody = { id: '', name: '', avatarUrl: null };
  return {
    signature: {
      person: viewer ?? nobody,
      title: mine?.title ?? '',
      department: mine?.department ?? '',
    },
    reps: reps ?? [],
    isMissing: reps !== undefined && !mine,
  };
}
