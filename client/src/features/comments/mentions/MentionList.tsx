import type { PersonBrief } from '@roundhouse/shared/people';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonAvatar, RoleBadge, useAnnounce } from '../../../ui/index.ts';
import classes from './MentionList.module.css';

interface Props {
  id: string;
  people: PersonBrief[];
  chosen: number;
  onPick: (person: PersonBrief) => void;
}

/** People whose name starts like what is typed. */
export function MentionList({ id, people, chosen, onPick }: Props) {
  const { t } = useTranslation('comments');
  const announce = useAnnounce();
  const count = people.length;
  useEffect(() => {
    if (count > 0) announce(t('mentions.found', { count }));
  }, [count, announce, t]);
  if (count === 0) return null;
  return (
    <div className={classes.place}>
      <div id={id} className={classes.list} role="listbox" aria-label={t('mentions.label')}>
        {people.map((person, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the textarea has the keys of this list
          <div
            key={person.id}
            id={`${id}-${at}`}
            className={classes.person}
            role="option"
            tabIndex={-1}
            aria-selected={at === chosen}
            // Keeps the focus in the text.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onPick(person)}
          >
            <PersonAvatar person={person} size="1.75rem" />
            <span className={classes.name}>{person.name}</span>
            <RoleBadge role={person.role} />
          </div>
        ))}
      </div>
    </div>
  );
}
