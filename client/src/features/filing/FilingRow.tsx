import { Checkbox } from '@mantine/core';
import type { IdeaCard } from '@roundhouse/shared/ideas';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useBootstrap } from '../../app/bootstrap.ts';
import { StatusPill } from '../../ui/index.ts';
import { ideaAddress } from '../ideas/index.ts';
import classes from './Filing.module.css';

interface Props {
  idea: IdeaCard;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
}

/** An idea, where it is filed, and whether it is among those that are filed anew. */
export function FilingRow({ idea, isChosen, onChoose }: Props) {
  const { t } = useTranslation('filing');
  const { boards } = useBootstrap();
  const board = boards.find(({ id }) => id === idea.boardId);
  return (
    <li className={classes.row} data-chosen={isChosen || undefined}>
      <Checkbox
        aria-label={t('select', { title: idea.title })}
        checked={isChosen}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <div className={classes.about}>
        <Link to={ideaAddress(idea)} lang={idea.language}>
          {idea.title}
        </Link>
        <p className={classes.filed}>
          <span>{board?.name}</span>
          <StatusPill status={idea.status} />
          {idea.tags.map((tag) => (
            <span key={tag} className={classes.tag}>
              #{tag}
            </span>
          ))}
        </p>
      </div>
    </li>
  );
}
