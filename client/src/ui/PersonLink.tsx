import type { MemberRole } from '@roundhouse/shared/permissions';
import { Link } from 'react-router';
import { type AvatarPerson, PersonAvatar } from './PersonAvatar.tsx';
import classes from './PersonLink.module.css';
import { RoleBadge } from './RoleBadge.tsx';

interface Props {
  person: AvatarPerson & { role?: MemberRole };
  /** The picture's size, any CSS length. */
  size?: string;
  hasAvatar?: boolean;
}

/** A person's picture, name and, for people of the house, their role: the way to their profile. */
export function PersonLink({ person, size = '1.75rem', hasAvatar = true }: Props) {
  return (
    <span className={classes.person}>
      <Link to={`/people/${person.id}`} className={classes.link}>
        {hasAvatar && <PersonAvatar person={person} size={size} />}
        <span className={classes.name}>{person.name}</span>
      </Link>
      {person.role && <RoleBadge role={person.role} />}
    </span>
  );
}
