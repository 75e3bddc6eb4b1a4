import { useState } from 'react';
import classes from './PersonAvatar.module.css';
import { initialsOf, personHue } from './personColor.ts';

export interface AvatarPerson {
  id: string;
  name: string;
  avatarUrl?: string | null;
}

interface Props {
  person: AvatarPerson;
  /** Any CSS length. */
  size?: string;
}

/** A person's picture or initials. Decorative: the name always stands beside it or labels it. */
export function PersonAvatar({ person, size = '2rem' }: Props) {
  const [isBroken, setBroken] = useState(false);
  const style = { '--size': size, '--hue': personHue(person.id) } as React.CSSProperties;
  return (
    <span className={classes.avatar} style={style} aria-hidden="true">
      {person.avatarUrl && !isBroken ? (
        <img src={person.avatarUrl} alt="" loading="lazy" onError={() => setBroken(true)} />
      ) : (
        initialsOf(person.name)
      )}
    </span>
  );
}
