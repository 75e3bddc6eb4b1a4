import type { RepBrief } from '@roundhouse/shared/reps';
import { Link } from 'react-router';
import { PersonAvatar } from '../../ui/index.ts';
import classes from './Letter.module.css';

/** Who speaks for the brand: their picture, name, title and department. */
export function Signature({ rep, size }: { rep: RepBrief; size: string }) {
  return (
    <div className={classes.signature}>
      <PersonAvatar person={rep.person} size={size} />
      <p className={classes.who}>
        <Link to={`/people/${rep.person.id}`} className={classes.name}>
          {rep.person.name}
        </Link>
        <span className={classes.office}>
          {[rep.title, rep.department].filter(Boolean).join(' · ')}
        </span>
      </p>
    </div>
  );
}
