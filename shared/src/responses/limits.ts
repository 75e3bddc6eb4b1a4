export const RESPONSE_LIMITS = {
  body: 10_000,
  pictures: 4,
  targets: 50,
  thanks: 300,
  note: 4_000,
  templateName: 60,
  templates: 100,
  /** Rows of a desk's page. */
  desk: 24,
  /** Thank-yous shown of a person. */
  thanksShown: 50,
} as const;

/** What fans say of an answer; a person has one at a time. */
export const VERDICTS = ['answers', 'not_yet'] as const;

/** Why an idea lies on a rep's desk; the most pressing first. */
export const DESK_REASONS = ['late', 'due', 'decision_late', 'decision_due', 'unanswered'] as const;
