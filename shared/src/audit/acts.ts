/** What an entry of the audit log can be about. */
export const AUDIT_SUBJECTS = [
  'site',
  'board',
  'idea',
  'comment',
  'response',
  'update',
  'person',
  'support',
  'hold',
  'report',
  'sanction',
  'appeal',
  'merge',
  'queue',
  'import',
] as const;
export type AuditSubjectKind = (typeof AUDIT_SUBJECTS)[number];

/**
 * Acts that write their entry in their own transaction, by the path of their action in the contract,
 * and what each is about. Every other act of a moderator, a rep or an owner is written when it has
 * succeeded (`server/src/features/audit/auditActions.ts`).
 */
export const WRITTEN_INSIDE = {
  'filing.refile': 'idea',
  'ideas.hide': 'idea',
  'ideas.restore': 'idea',
  'merging.merge': 'idea',
  'merging.unmerge': 'idea',
  'merging.dismiss': 'merge',
  'comments.pin': 'idea',
  'comments.markAnswer': 'idea',
  'comments.lockTalk': 'idea',
  'comments.slow': 'idea',
  'comments.summarise': 'idea',
  'comments.highlight': 'comment',
  'comments.fold': 'comment',
  'comments.lockThread': 'comment',
  'comments.hide': 'comment',
  'comments.restore': 'comment',
  'comments.move': 'idea',
  'comments.split': 'idea',
  'comments.moveBack': 'idea',
  'sanctions.give': 'sanction',
  'sanctions.lift': 'sanction',
  'appeals.decide': 'appeal',
  'reports.settle': 'report',
  'screening.approve': 'hold',
  'screening.reject': 'hold',
  'integrity.setAside': 'idea',
  'integrity.countAgain': 'idea',
  'integrity.dismiss': 'idea',
} as const satisfies Record<string, AuditSubjectKind>;
