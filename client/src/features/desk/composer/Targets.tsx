import { ActionIcon } from '@mantine/core';
import type { IdeaCard } from '@roundhouse/shared/ideas';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { StatusPill } from '../../../ui/index.ts';
import classes from './Composer.module.css';

interface Props {
  ideas: IdeaCard[];
  shownId: string;
  onShow: (ideaId: string) => void;
  onRemove: (ideaId: string) => void;
}

/** The ideas that one answer goes to; the picked one is shown beside it and in the preview. */
export function Targets({ ideas, shownId, onShow, onRemove }: Props) {
  const { t } = useTranslation('desk');
  return (
    <section aria-labelledby="targets-title">
      <h2 id="targets-title" className={classes.legend}>
        {t('targets.title', { count: ideas.length })}
      </h2>
      <ul className={classes.targets}>
        {ideas.map((idea) => (
          <li key={idea.id} className={classes.target}>
            <button
              type="button"
              className={classes.targetPick}
              aria-pressed={idea.id === shownId}
              onClick={() => onShow(idea.id)}
            >
              <span lang={idea.language}>{idea.title}</span>
              <StatusPill status={idea.status} />
            </button>
            {ideas.length > 1 && (
              <ActionIcon
                variant="subtle"
                radius="xl"
                size={32}
                aria-label={t('targets.remove', { title: idea.title })}
                onClick={() => onRemove(idea.id)}
              >
                <IconX size={16} aria-hidden />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
