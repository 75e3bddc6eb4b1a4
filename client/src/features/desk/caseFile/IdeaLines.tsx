import type { IdeaCard } from '@roundhouse/shared/ideas';
import { Link } from 'react-router';
import { StatusPill } from '../../../ui/index.ts';
import { ideaAddress } from '../../ideas/index.ts';
import classes from './CaseFile.module.css';

/** Ideas by title and status, one a line. */
export function IdeaLines({ ideas }: { ideas: IdeaCard[] }) {
  return (
    <ul className={classes.lines}>
      {ideas.map((idea) => (
        <li key={idea.id}>
          <Link to={ideaAddress(idea)} lang={idea.language}>
            {idea.title}
          </Link>{' '}
          <StatusPill status={idea.status} />
        </li>
      ))}
    </ul>
  );
}
