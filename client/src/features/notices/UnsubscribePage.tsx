import { Button } from '@mantine/core';
import type { Outputs } from '@roundhouse/shared/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { client } from '../../app/api.ts';
import { Banner } from '../../ui/Banner.tsx';
import { useSending } from '../../ui/form.ts';
import { PageHead } from '../../ui/PageHead.tsx';
import classes from './UnsubscribePage.module.css';

type TurnedOff = Outputs['notices']['unsubscribe'];

/**
 * Where the link at the foot of a mail leads. It asks for one tap, because mail scanners open
 * links too; what mail programs do by themselves goes past this page (RFC 8058).
 */
export function UnsubscribePage() {
  const { t } = useTranslation('inbox');
  const [search] = useSearchParams();
  const token = search.get('token') ?? '';
  const [done, setDone] = useState<TurnedOff | null>(null);
  const { isBusy, errors, send } = useSending();
  const turnOff = () => send(async () => setDone(await client.notices.unsubscribe({ token })));
  const trouble = token === '' ? t('unsubscribe.incomplete') : errors.whole;
  return (
    <div className={classes.page}>
      <PageHead title={t('unsubscribe.title')} lead={done ? null : t('unsubscribe.lead')} />
      {trouble && (
        <Banner tone="danger" role="alert">
          {trouble}
        </Banner>
      )}
      {done ? (
        <Banner tone="good">
          <Said done={done} />
        </Banner>
      ) : (
        token !== '' && (
          <Button size="md" loading={isBusy} onClick={() => void turnOff()}>
            {t('unsubscribe.submit')}
          </Button>
        )
      )}
      <p className={classes.more}>
        <Link to="/account#notices">{t('unsubscribe.choose')}</Link>
      </p>
    </div>
  );
}

/** What was turned off, and that the inbox goes on. */
function Said({ done: { kind, title } }: { done: TurnedOff }) {
  const { t } = useTranslation('inbox');
  if (kind) return t('unsubscribe.kind', { kind: t(`kinds.${kind}.name`) });
  if (title) return t('unsubscribe.followed', { title });
  return t('unsubscribe.all');
}
