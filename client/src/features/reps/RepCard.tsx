import type { Rep } from '@roundhouse/shared/reps';
import { IconMapPin, IconMessageLanguage } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useBootstrap } from '../../app/bootstrap.ts';
import { useFormats } from '../../i18n/format.ts';
import { PersonAvatar } from '../../ui/PersonAvatar.tsx';
import { RepAnswers } from './RepAnswers.tsx';
import classes from './RepCard.module.css';

/** A person of the brand: portrait, what they are there, what for, and what they have answered. */
export function RepCard({ rep }: { rep: Rep }) {
  const { t } = useTranslation('reps');
  const { boards } = useBootstrap();
  const formats = useFormats();
  const { person } = rep;
  const languages = new Intl.DisplayNames(formats.locale, { type: 'language' });
  return (
    <article className={classes.card} data-sponsor={rep.isSponsor || undefined}>
      <header className={classes.head}>
        <PersonAvatar person={person} size="5.5rem" />
        <div className={classes.who}>
          <h2 className={classes.name}>
            <Link to={`/people/${person.id}`}>{person.name}</Link>
          </h2>
          <p className={classes.title}>{[rep.title, rep.department].filter(Boolean).join(' · ')}</p>
          {rep.isSponsor && <p className={classes.sponsor}>{t('sponsor')}</p>}
        </div>
      </header>
      <ul className={classes.facts}>
        {rep.region && (
          <li>
            <IconMapPin size="1.05rem" aria-hidden />
            {rep.region}
          </li>
        )}
        <li>
          <IconMessageLanguage size="1.05rem" aria-hidden />
          {formats.list(rep.languages.map((code) => languages.of(code) ?? code))}
        </li>
      </ul>
      <ul className={classes.boards} aria-label={t('answersFor')}>
        {boards
          .filter(({ id }) => rep.boardIds.includes(id))
          .map((board) => (
            <li key={board.id}>
              <span style={{ background: `var(--rh-board-${board.colour})` }} aria-hidden="true" />
              {board.name}
            </li>
          ))}
      </ul>
      <RepAnswers rep={rep} />
    </article>
  );
}
