import type { Comment } from '@roundhouse/shared/comments';
import { IconShield } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../../app/errors.ts';
import { DropMenu } from '../../../ui/DropMenu.tsx';
import { useTalk } from '../talk/TalkContext.ts';
import { CommentItems } from './CommentItems.tsx';
import { FoldDialog } from './FoldDialog.tsx';
import { HideDialog } from './HideDialog.tsx';
import { LockDialog } from './LockDialog.tsx';
import classes from './Moderate.module.css';
import { useReturnFocus } from './useReturnFocus.ts';

export type CommentDialog = 'fold' | 'hide' | 'lock';

/** What a moderator can do with one comment. */
export function CommentMenu({ comment }: { comment: Comment }) {
  const { t } = useTranslation('curation');
  const { chosen, choose } = useTalk();
  const errorText = useErrorText();
  const [dialog, setDialog] = useState<CommentDialog | null>(null);
  const [error, setError] = useState<unknown>(null);
  const { place, close } = useReturnFocus(() => setDialog(null));
  const name = comment.author?.name ?? '';
  const { id } = comment;
  if (chosen) {
    const isChosen = chosen.includes(id);
    return (
      <input
        type="checkbox"
        className={classes.check}
        aria-label={t('choose.one', { name })}
        checked={isChosen}
        onChange={() => choose(isChosen ? chosen.filter((each) => each !== id) : [...chosen, id])}
      />
    );
  }
  return (
    <div ref={place} className={classes.menu}>
      <DropMenu
        className={classes.button ?? ''}
        label={t('menu.comment', { name })}
        button={<IconShield size="1.15rem" stroke={1.7} aria-hidden />}
      >
        <CommentItems comment={comment} onDialog={setDialog} onError={setError} />
      </DropMenu>
      {error !== null && (
        <span className={classes.failure} role="alert">
          {errorText(error)}
        </span>
      )}
      {dialog === 'fold' && <FoldDialog ids={[id]} onClose={close} />}
      {dialog === 'hide' && <HideDialog ids={[id]} onClose={close} />}
      {dialog === 'lock' && <LockDialog of={{ rootId: id }} onClose={close} />}
    </div>
  );
}
