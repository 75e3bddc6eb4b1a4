import { REACTIONS, type Reaction } from '@roundhouse/shared/comments';
import type { Update } from '@roundhouse/shared/updates';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { client } from '../../../app/api.ts';
import { useViewer } from '../../../app/bootstrap.ts';
import { useErrorText } from '../../../app/errors.ts';
import { useTell } from '../../../realtime/index.ts';
import { ReactionButton } from '../../comments/index.ts';
import { openInvitation } from '../../supports/index.ts';
import classes from './UpdatePage.module.css';

/** What readers felt about an update; each has one reaction at a time. */
export function UpdateReactions({ update, mine }: { update: Update; mine: Reaction | null }) {
  const { t } = useTranslation('updates');
  const errorText = useErrorText();
  const viewer = useViewer();
  const tell = useTell();
  const { id: updateId, comments } = update;
  const { mutate, error } = useMutation({
    mutationFn: (reaction: Reaction) =>
      mine === reaction
        ? client.updates.unreact({ updateId })
        : client.updates.react({ updateId, reaction }),
    onSuccess({ mine: now, reactions }) {
      const personId = viewer?.id ?? '';
      tell({
        name: 'update.reacted',
        payload: { personId, updateId, mine: now, rev: reactions.rev },
      });
      tell({ name: 'update.tallied', payload: { updateId, comments, reactions } });
    },
  });
  const tap = (reaction: Reaction) =>
    viewer ? mutate(reaction) : openInvitation({ kind: 'react' });
  return (
    <fieldset className={classes.reactions} aria-label={t('reactions')}>
      {REACTIONS.map((reaction) => (
        <ReactionButton
          key={reaction}
          reaction={reaction}
          count={update.reactions.counts[reaction]}
          isMine={mine === reaction}
          onTap={tap}
        />
      ))}
      {error && (
        <p role="alert" className={classes.trouble}>
          {errorText(error)}
        </p>
      )}
    </fieldset>
  );
}
