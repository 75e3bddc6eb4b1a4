import { type Comment, CURATION_LIMITS } from '@roundhouse/shared/comments';
import { useTranslation } from 'react-i18next';
import { DropItem, DropLine } from '../../../ui/DropItems.tsx';
import { useTalk } from '../talk/TalkContext.ts';
import type { CommentDialog } from './CommentMenu.tsx';
import { useActs } from './useActs.ts';

interface Props {
  comment: Comment;
  onDialog: (dialog: CommentDialog) => void;
  onError: (error: unknown) => void;
}

/** The acts on one comment, by what it is now. */
export function CommentItems({ comment, onDialog, onError }: Props) {
  const { t } = useTranslation('curation');
  const { talk, choose } = useTalk();
  const acts = useActs(comment, onError);
  const pins = talk?.pinned.map(({ id }) => id) ?? [];
  const isPinned = pins.includes(comment.id);
  if (comment.hidden) return <DropItem onPick={acts.restore}>{t('menu.restore')}</DropItem>;
  return (
    <>
      {isPinned && pins[0] !== comment.id && (
        <DropItem onPick={acts.pinFirst}>{t('menu.pinFirst')}</DropItem>
      )}
      {(isPinned || pins.length < CURATION_LIMITS.pins) && (
        <DropItem onPick={acts.pin}>{t(isPinned ? 'menu.unpin' : 'menu.pin')}</DropItem>
      )}
      <DropItem onPick={acts.highlight}>
        {t(comment.isHighlighted ? 'menu.unhighlight' : 'menu.highlight')}
      </DropItem>
      <DropItem onPick={acts.use}>{t(acts.isUsed ? 'menu.unuse' : 'menu.use')}</DropItem>
      <DropLine />
      <DropItem onPick={comment.folded ? acts.unfold : () => onDialog('fold')}>
        {t(comment.folded ? 'menu.unfold' : 'menu.fold')}
      </DropItem>
      {comment.depth === 0 && (
        <DropItem onPick={comment.locked ? acts.unlock : () => onDialog('lock')}>
          {t(comment.locked ? 'menu.unlockThread' : 'menu.lockThread')}
        </DropItem>
      )}
      <DropItem onPick={() => onDialog('hide')}>{t('menu.hide')}</DropItem>
      <DropLine />
      <DropItem onPick={() => choose([comment.id])}>{t('menu.choose')}</DropItem>
    </>
  );
}
