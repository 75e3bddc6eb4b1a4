import { Badge, Button } from '@mantine/core';
import type { Cluster, ClusterReason } from '@roundhouse/shared/integrity';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { useErrorText } from '../../../app/errors.ts';
import { useFormats } from '../../../i18n/format.ts';
import type { Asked } from './ActDialog.tsx';
import classes from './Floods.module.css';
import type { Span } from './SpanChoice.tsx';

interface Props {
  ideaId: string;
  cluster: Cluster;
  onAsk: (asked: Asked) => void;
  /** Shows its stretch of the timeline, where there is one. */
  onSpan?: (span: Span) => void;
}

const SECOND_MS = 1000;
/** A stretch ends with its whole last second. */
const endOf = (at: string) => new Date(Date.parse(at) + SECOND_MS).toISOString();

/** A suspicious cluster: when, how many, why, and what to do about it. */
export function ClusterRow({ ideaId, cluster, onAsk, onSpan }: Props) {
  const { t } = useTranslation('integrity');
  const errorText = useErrorText();
  const formats = useFormats();
  const dismiss = useMutation(api.integrity.dismiss.mutationOptions());
  const selection = { kind: 'cluster' as const, clusterId: cluster.id };
  const isAside = cluster.setAside >= cluster.supports;
  return (
    <li className={classes.row}>
      <strong>
        {t('cluster.title', { count: cluster.supports })}{' '}
        {isAside && <Badge color="gray">{t('cluster.aside')}</Badge>}
        {cluster.isDismissed && <Badge color="green">{t('cluster.dismissed')}</Badge>}
      </strong>
      <span className={classes.dim}>
        {t('cluster.span', {
          from: formats.dateTime(new Date(cluster.from)),
          to: formats.dateTime(new Date(cluster.to)),
        })}{' '}
        · {t('score', { score: cluster.score })}
      </span>
      <ul className={classes.reasons}>
        {cluster.reasons.map((reason) => (
          <li key={reason.kind}>
            <Reason reason={reason} />
          </li>
        ))}
      </ul>
      <div className={classes.actions}>
        {!isAside && (
          <Button color="red" onClick={() => onAsk({ kind: 'set_aside', selection })}>
            {t('do.clusterAside')}
          </Button>
        )}
        {cluster.setAside > 0 && (
          <Button variant="default" onClick={() => onAsk({ kind: 'counted_again', selection })}>
            {t('do.clusterAgain')}
          </Button>
        )}
        {!isAside && !cluster.isDismissed && (
          <Button
            variant="default"
            loading={dismiss.isPending}
            onClick={() => dismiss.mutate({ ideaId, clusterId: cluster.id })}
          >
            {t('do.dismiss')}
          </Button>
        )}
        {onSpan && (
          <Button
            variant="subtle"
            onClick={() => onSpan({ from: cluster.from, to: endOf(cluster.to) })}
          >
            {t('do.look')}
          </Button>
        )}
      </div>
      {dismiss.isError && <p role="alert">{errorText(dismiss.error)}</p>}
    </li>
  );
}

function Reason({ reason }: { reason: ClusterReason }) {
  const { t } = useTranslation('integrity');
  if (reason.kind === 'gaps') {
    const seconds = reason.medianMs / SECOND_MS;
    return t(reason.isEven ? 'reason.evenGaps' : 'reason.gaps', { seconds });
  }
  if (reason.kind === 'rhythm') return t('reason.rhythm', { times: reason.times });
  return t(`reason.${reason.kind}`, { count: reason.count, of: reason.of });
}
