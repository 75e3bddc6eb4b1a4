/** What posting in its author's name may meet, however late a moderator lets it through. */
export const POSTING_REFUSALS = [
  'author_restricted',
  'board_closed',
  'parent_not_found',
  'upload_not_found',
  'id_taken',
  'idea_withdrawn',
  'idea_merged',
  'idea_archived',
  'idea_hidden',
  'idea_changed',
  'comment_deleted',
  'comment_hidden',
  'talk_locked',
  'slow_mode',
] as const;
