import { UnstyledButton } from '@mantine/core';
import type { Idea } from '@roundhouse/shared/ideas';
import type { SetAsideAct } from '@roundhouse/shared/integrity';
import { IconShieldCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../app/api.ts';
import { useErrorText } from '../../app/errors.ts';
import { useCan } from '../../app/useCan.ts';
import { LineSkeletons, PersonLink, RelativeTime } from '../../ui/index.ts';
import classes from './IntegrityLine.module.css';

/** How many supports of an idea were set aside, and why; for everyone. Moderators go on to the console. */
export function IntegrityLine({ idea }: { idea: Pick<Idea, 'id' | 'tally'> }) {
  const { t } = useTranslation('integrity');
  const [isOpen, setOpen] = useState(false);
  const may = useCan();
  const panelId = useId();
  const { setAside } = idea.tally;
  if (setAside === 0 && !may('flood.read')) return null;
  return (
    <div className={classes.line}>
      {setAside > 0 && (
        <UnstyledButton
          className={classes.toggle}
          aria-expanded={isOpen}
          aria-controls={panelId}
          onClick={() => setOpen(!isOpen)}
        >
          <IconShieldCheck size="1.1rem" stroke={1.8} aria-hidden />
          <span>{t('line.setAside', { count: setAside })}</span>
        </UnstyledButton>
      )}
      <div id={panelId} hidden={!isOpen}>
        {isOpen && <Explanation ideaId={idea.id} />}
      </div>
      {may('flood.read') && (
        <Link className={classes.console} to={`/moderation/floods/${idea.id}`}>
          {t('line.console')}
        </Link>
      )}
    </div>
  );
}

function Explanation({ ideaId }: { ideaId: string }) {
  const { t } = useTranslation('integrity');
  const errorText = useErrorText();
  const acts = useQuery(api.integrity.acts.queryOptions({ input: { ideaId } }));
  return (
    <div className={classes.explanation}>
      <p>{t('line.what')}</p>
      <p>{t('line.how')}</p>
      {acts.isPending && <LineSkeletons count={2} />}
      {acts.isError && <p role="alert">{errorText(acts.error)}</p>}
      {acts.data && <Acts acts={acts.data} />}
    </div>
  );
}

/** What moderators did to the supports of an idea, the newest first. */
export function Acts({ acts }: { acts: SetAsideAct[] }) {
  const { t } = useTranslation('integrity');
  return (
    <ol className={classes.acts}>
      {acts.map((act) => (
        <li key={act.id}>
          <strong>{t(`act.${act.kind}`, { count: act.supports })}</strong>
          <span className={classes.reason} lang={act.language}>
            {act.reason}
          </span>
          <span className={classes.meta}>
            {act.by && <PersonLink person={act.by} size="1.4rem" />}
            <RelativeTime at={act.at} />
            {act.done < act.supports && <span>{t('act.going', { done: act.done })}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
