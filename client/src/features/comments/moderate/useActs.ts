import { type Comment, CURATION_LIMITS } from '@roundhouse/shared/comments';
import { useTranslation } from 'react-i18next';
import { client } from '../../../app/api.ts';
import { useAnnounce } from '../../../ui/index.ts';
import { useTalk } from '../talk/TalkContext.ts';
import { keepSummaryDraft, useSummaryDraft } from './summaryDraft.ts';
import { useCurate } from './useCurate.ts';

type Done =
  | 'pinned'
  | 'unpinned'
  | 'highlighted'
  | 'unhighlighted'
  | 'unfolded'
  | 'unlocked'
  | 'restored';

/** The acts on one comment that ask nothing; each is told aloud when it is done. */
export function useActs(comment: Comment, onError: (error: unknown) => void) {
  const { t } = useTranslation('curation');
  const { topic, talk } = useTalk();
  const { tellTalk, tellComment } = useCurate();
  const announce = useAnnounce();
  const draft = useSummaryDraft(topic, talk?.summary ?? null);
  const { id: commentId } = comment;
  const isUsed = draft.refIds.includes(commentId);
  const pins = talk?.pinned.map(({ id }) => id) ?? [];
  const others = pins.filter((id) => id !== commentId);
  const isPinned = pins.includes(commentId);

  function act(work: () => Promise<void>, done: Done) {
    onError(null);
    work().then(() => announce(t(`done.${done}`)), onError);
  }
  const pinAs = (commentIds: string[], done: Done) =>
    act(async () => tellTalk(await client.comments.pin({ topic, commentIds })), done);
  const mark = (work: () => Promise<Comment>, done: Done) =>
    act(async () => tellComment(await work()), done);

  return {
    isUsed,
    pin: () => (isPinned ? pinAs(others, 'unpinned') : pinAs([...others, commentId], 'pinned')),
    pinFirst: () => pinAs([commentId, ...others].slice(0, CURATION_LIMITS.pins), 'pinned'),
    highlight: () => {
      const isHighlighted = !comment.isHighlighted;
      const done = isHighlighted ? 'highlighted' : 'unhighlighted';
      mark(() => client.comments.highlight({ commentId, isHighlighted }), done);
    },
    unfold: () => mark(() => client.comments.fold({ commentId, folding: null }), 'unfolded'),
    unlock: () => mark(() => client.comments.lockThread({ commentId, lock: null }), 'unlocked'),
    restore: () => mark(() => client.comments.restore({ commentId }), 'restored'),
    use: () => {
      const rest = draft.refIds.filter((id) => id !== commentId);
      const refIds = isUsed ? rest : [...rest, commentId].slice(-CURATION_LIMITS.refs);
      keepSummaryDraft(topic, { ...draft, refIds });
    },
  };
}
