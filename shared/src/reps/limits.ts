export const REP_LIMITS = { title: 80, department: 80, region: 60, boards: 50 } as const;

/** How long an invitation can be accepted. */
export const INVITATION_DAYS = 14;

/** Words for an office, without accents: nobody answers under a name of these alone. */
export const OFFICE_WORDS: ReadonlySet<string> = new Set([
  ...['admin', 'administrator', 'administrateur', 'administration', 'moderator', 'moderateur'],
  ...['moderation', 'support', 'team', 'equipe', 'webmaster', 'root', 'official', 'officiel'],
  ...['officielle', 'staff', 'service', 'services', 'customer', 'customers', 'client', 'clients'],
  ...['clientele', 'care', 'help', 'helpdesk', 'info', 'contact', 'sav', 'bot', 'system'],
  ...['systeme', 'brand', 'marque', 'company', 'community', 'communaute', 'manager', 'rep'],
  ...['representative', 'representant', 'owner', 'proprietaire', 'anonymous', 'anonyme', 'noreply'],
]);

/** Words that stand between them. */
export const FILLING_WORDS: ReadonlySet<string> = new Set([
  ...['the', 'of', 'our', 'your', 'le', 'la', 'les', 'l', 'de', 'du', 'des', 'd', 'no', 'reply'],
]);
