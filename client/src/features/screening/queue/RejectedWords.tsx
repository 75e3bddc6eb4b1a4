import { useQuery } from '@tanstack/react-query';
import { api } from '../../../app/api.ts';
import { ErrorState, LineSkeletons } from '../../../ui/index.ts';
import classes from '../Screening.module.css';
import { HeldWords } from './HeldWords.tsx';

/** A post that was not published, for the moderator who hears the appeal: nobody else can read it. */
export function RejectedWords({ holdId }: { holdId: string }) {
  const held = useQuery(api.screening.get.queryOptions({ input: { holdId } }));
  if (held.isPending) return <LineSkeletons count={4} />;
  if (held.isError) return <ErrorState error={held.error} onRetry={held.refetch} />;
  return (
    <div className={classes.card}>
      <HeldWords held={held.data} />
    </div>
  );
}
