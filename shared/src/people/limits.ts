export const PERSON_LIMITS = { name: 60, bio: 500, region: 60, skills: 12, skill: 40 } as const;
