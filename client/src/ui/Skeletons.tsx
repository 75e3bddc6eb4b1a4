import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './Skeletons.module.css';

/** One card still on its way. */
export function CardSkeleton() {
  return (
    <div className={classes.card}>
      <Skeleton className={classes.picture} radius={0} />
      <div className={classes.body}>
        <Skeleton height="0.8rem" width="35%" />
        <Skeleton height="1.2rem" width="90%" />
        <Skeleton height="1.2rem" width="60%" />
        <Skeleton height="0.8rem" width="50%" mt="0.6rem" />
      </div>
    </div>
  );
}

/** Lines of text still on their way. */
export function LineSkeletons({ count = 4 }: { count?: number }) {
  return (
    <Waiting className={classes.lines}>
      {Array.from({ length: count }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike and never reorder
        <Skeleton key={at} height="1rem" width={`${92 - ((at * 17) % 40)}%`} />
      ))}
    </Waiting>
  );
}

/** A page whose code is still on its way. */
export function PageSkeleton() {
  return (
    <Waiting className={classes.page}>
      <Skeleton height="2.4rem" width="min(24rem, 70%)" />
      <Skeleton height="1rem" width="min(36rem, 90%)" />
      <Skeleton height="16rem" mt="1rem" radius="lg" />
    </Waiting>
  );
}

function Waiting(props: { className?: string; children: React.ReactNode }) {
  const { t } = useTranslation('ui');
  return (
    <div className={props.className} role="status" aria-label={t('loading')}>
      {props.children}
    </div>
  );
}
