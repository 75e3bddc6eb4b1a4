import { Button, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonAvatar, PersonLink } from '../../ui/index.ts';
import classes from './Supporters.module.css';
import { useSupporters } from './useSupporters.ts';

const FACES = 7;

/** Faces of those who support an idea; pressed, their names. */
export function Supporters({ ideaId, count }: { ideaId: string; count: number }) {
  const { t } = useTranslation('supports');
  const [isOpen, setOpen] = useState(false);
  const { people, hasNextPage, fetchNextPage, isFetchingNextPage } = useSupporters(ideaId, count);
  if (people.length === 0) return null;
  return (
    <div className={classes.supporters}>
      <UnstyledButton
        className={classes.faces}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {people.slice(0, FACES).map((person) => (
          <PersonAvatar key={person.id} person={person} size="2.125rem" />
        ))}
        {count > FACES && (
          <span className={classes.more} aria-hidden="true">
            +{count - Math.min(FACES, people.length)}
          </span>
        )}
        <VisuallyHidden>{t('panel.all')}</VisuallyHidden>
      </UnstyledButton>
      {isOpen && (
        <ul className={classes.names} aria-label={t('panel.supporters')}>
          {people.map((person) => (
            <li key={person.id}>
              <PersonLink person={person} />
            </li>
          ))}
        </ul>
      )}
      {isOpen && hasNextPage && (
        <Button
          variant="default"
          size="xs"
          loading={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {t('panel.more')}
        </Button>
      )}
    </div>
  );
}
