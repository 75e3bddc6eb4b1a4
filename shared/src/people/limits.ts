export const PERSON_LIMITS = { name: 60, bio: 500, region: 60, skills: 12, skill: 40 } as const;

export const THEMES = ['light', 'dark', 'system'] as const;
export type Theme = (typeof THEMES)[number];
