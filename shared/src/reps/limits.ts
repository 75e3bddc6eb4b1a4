export const REP_LIMITS = { title: 80, department: 80, region: 60, boards: 50 } as const;

/** How long an invitation can be accepted. */
export const INVITATION_DAYS = 14;

/** A name under which nobody answers: a rep is a person. */
export const IMPERSONAL_NAMES = [
  'admin',
  'administrator',
  'administrateur',
  'moderator',
  'support',
  'team',
  'équipe',
  'webmaster',
  'root',
  'official',
  'officiel',
] as const;
