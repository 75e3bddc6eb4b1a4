import { Button } from '@mantine/core';
import { readLocalText } from '@roundhouse/shared/localText';
import type { Locale } from '@roundhouse/shared/primitives';
import type { CaseFile } from '@roundhouse/shared/responses';
import { IconLink } from '@tabler/icons-react';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { StatusPill, useAnnounce } from '../../../ui/index.ts';
import { ideaAddress } from '../../ideas/index.ts';
import { InsertContext } from '../composer/useInserted.ts';
import classes from './CaseFile.module.css';

type Row = CaseFile['similar'][number];

/** Ideas like this one and what was said to them; a link to one goes into the letter at a tap. */
export function Similar({ similar }: Pick<CaseFile, 'similar'>) {
  const { t } = useTranslation('desk');
  if (similar.length === 0) return <p className={classes.none}>{t('similar.none')}</p>;
  return (
    <ul className={classes.lines}>
      {similar.map((row) => (
        <SimilarIdea key={row.idea.id} row={row} />
      ))}
    </ul>
  );
}

function SimilarIdea({ row: { idea, answer } }: { row: Row }) {
  const { t, i18n } = useTranslation('desk');
  const announce = useAnnounce();
  const place = useContext(InsertContext);
  const said = answer && readLocalText(answer.body, i18n.language as Locale);
  const address = answer ? `${ideaAddress(idea)}#response-${answer.id}` : ideaAddress(idea);
  const insert = () => {
    const url = new URL(address, window.location.origin).href;
    place.current?.(`[${idea.title.replace(/[[\]\\]/g, '\\$&')}](${url})`);
    announce(t('similar.inserted'));
  };
  return (
    <li>
      <p className={classes.meta}>
        <StatusPill status={idea.status} />
      </p>
      <p className={classes.name} lang={idea.language}>
        <Link to={address}>{idea.title}</Link>
      </p>
      {said ? (
        <p className={classes.clamped} lang={said.language}>
          {answer.rep.person.name} – {said.text}
        </p>
      ) : (
        <p className={classes.none}>{t('similar.unanswered')}</p>
      )}
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconLink size="1rem" aria-hidden />}
        aria-label={t('similar.insertOf', { title: idea.title })}
        onClick={insert}
      >
        {t('similar.insert')}
      </Button>
    </li>
  );
}
