import { Button } from '@mantine/core';
import type { ModeratedSanction } from '@roundhouse/shared/sanctions';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PersonLink, RelativeTime } from '../../../ui/index.ts';
import { SanctionState } from '../SanctionState.tsx';
import classes from '../Sanctions.module.css';
import { LiftDialog } from './LiftDialog.tsx';

interface Props {
  sanction: ModeratedSanction;
  /** Whether it says whom it is about. */
  isNamed?: boolean;
}

/** A sanction as moderators read it, and the way to lift it. */
export function ModeratedCard({ sanction, isNamed = false }: Props) {
  const { t } = useTranslation('sanctions');
  const { t: rules } = useTranslation('ideas');
  const [isLifting, setLifting] = useState(false);
  const Heading = isNamed ? 'h2' : 'h3';
  const { kind, rule, reason, language, by, at, because, lifted, note, person } = sanction;
  return (
    <article className={classes.card}>
      <div className={classes.head}>
        <Heading className={classes.title}>
          {isNamed && person ? (
            <Link to={`/moderation/people/${person.id}`}>{person.name}</Link>
          ) : (
            t(`kinds.${kind}`)
          )}
        </Heading>
        <SanctionState sanction={sanction} />
      </div>
      {isNamed && <p className={classes.meta}>{t(`kinds.${kind}`)}</p>}
      <p className={classes.meta}>{rules(`hidden.rules.${rule}`)}</p>
      <p className={classes.quote} lang={language}>
        {reason}
      </p>
      {note && (
        <p className={classes.note}>
          <strong>{t('give.note')}</strong> {note}
        </p>
      )}
      <p className={classes.meta}>
        {by && <PersonLink person={by} hasAvatar={false} />} <RelativeTime at={at} />
        {because && (
          <>
            {' · '}
            <Link to={because.path}>{t(`because.${because.kind}`)}</Link>
          </>
        )}
      </p>
      {lifted ? (
        <p className={classes.note} lang={lifted.language}>
          <strong>{t('standing.lifted', { name: lifted.by?.name ?? t('aModerator') })}</strong>{' '}
          {lifted.reason}
        </p>
      ) : (
        <div>
          <Button variant="default" size="sm" onClick={() => setLifting(true)}>
            {t('lift.open')}
          </Button>
        </div>
      )}
      {isLifting && (
        <LiftDialog
          sanctionId={sanction.id}
          person={person?.name ?? ''}
          onClose={() => setLifting(false)}
        />
      )}
    </article>
  );
}
