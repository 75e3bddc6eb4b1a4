import { Button } from '@mantine/core';
import { type Idea, isStanding, mayBeWithdrawn, takesSupports } from '@roundhouse/shared/ideas';
import { IconGitFork, IconHistory, IconMessage2, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCan } from '../../../app/useCan.ts';
import { answerAddress } from '../../desk/index.ts';
import { MergeButton } from '../../merging/index.ts';
import { FollowButton } from '../../notices/index.ts';
import { ReportButton } from '../../reports/index.ts';
import { HideButton } from '../hiding/HideButton.tsx';
import classes from './IdeaActions.module.css';
import { ShareButton } from './ShareButton.tsx';
import { WithdrawButton } from './WithdrawButton.tsx';

/** An archived idea may still be answered. */
const mayBeAnswered = takesSupports;

const icon = { size: '1.1rem', stroke: 1.8, 'aria-hidden': true } as const;

/** What else can be done with an idea: build on it, share it, and for its author change it. */
export function IdeaActions({ idea }: { idea: Idea }) {
  const { t } = useTranslation('ideas');
  const may = useCan();
  const subject = { authorId: idea.author?.id ?? null };
  const isOpen = isStanding(idea.status) && !idea.hidden;
  return (
    <div className={classes.actions}>
      {mayBeAnswered(idea.status) && may('response.post') && (
        <Button
          component={Link}
          to={answerAddress([idea.id])}
          leftSection={<IconMessage2 {...icon} />}
        >
          {t('actions.answer')}
        </Button>
      )}
      {isOpen && (
        <Button
          component={Link}
          to={`/post?remix=${idea.id}`}
          variant="default"
          leftSection={<IconGitFork {...icon} />}
        >
          {t('actions.remix')}
        </Button>
      )}
      <FollowButton kind="idea" id={idea.id} />
      <ShareButton idea={idea} />
      {idea.version > 1 && (
        <Button
          component={Link}
          to={`/ideas/${idea.id}/history`}
          variant="default"
          leftSection={<IconHistory {...icon} />}
        >
          {t('actions.history')}
        </Button>
      )}
      {isOpen && may('idea.edit', subject) && (
        <Button
          component={Link}
          to={`/ideas/${idea.id}/edit`}
          variant="default"
          leftSection={<IconPencil {...icon} />}
        >
          {t('actions.edit')}
        </Button>
      )}
      {mayBeWithdrawn(idea.status) && may('idea.withdraw', subject) && (
        <WithdrawButton ideaId={idea.id} />
      )}
      {isOpen && (
        <ReportButton
          subject={{ kind: 'idea', id: idea.id }}
          authorId={idea.author?.id ?? null}
          hasIcon
        />
      )}
      {takesSupports(idea.status) && !idea.hidden && may('idea.merge') && (
        <MergeButton idea={idea} />
      )}
      {!idea.hidden && may('idea.hide') && <HideButton ideaId={idea.id} />}
    </div>
  );
}
