/** What a moderator's act can be about that one appeals against. */
export const APPEAL_SUBJECTS = ['sanction', 'idea', 'comment', 'hold', 'support'] as const;
export type AppealSubjectKind = (typeof APPEAL_SUBJECTS)[number];

export const APPEAL_LIMITS = {
  text: { min: 10, max: 2000 },
  reason: { min: 10, max: 1000 },
} as const;

/** Within so many days an appeal is to be decided; published, and shown with each one. */
export const APPEAL_DAYS = 7;
