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

/**
 * A person's picture or initials. Decorative: the name always stands beside it or labels it; that
 * is why the initials are drawn by the style sheet and are no text of the page.
 */
export function PersonAvatar({ person, size = '2rem' }: Props) {
  const [isBroken, setBroken] = useState(false);
  const style = { '--size': size, '--hue': personHue(person.id) } as React.CSSProperties;
  const isShown = Boolean(person.avatarUrl) && !isBroken;
  return (
    <span
      className={classes.avatar}
      style={style}
      data-initials={isShown ? undefined : initialsOf(person.name)}
      aria-hidden="true"
    >
      {isShown && (
        <img src={person.avatarUrl!} alt="" loading="lazy" onError={() => setBroken(true)} />
      )}
    </span>
  );
}
