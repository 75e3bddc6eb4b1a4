import { z } from 'zod';

/** When whoever nobody knows yet must have their browser do some work before they post. */
export const CHALLENGE_TIMES = ['floods', 'always', 'never'] as const;
export const challengeTimeSchema = z.enum(CHALLENGE_TIMES);
export type ChallengeTime = z.infer<typeof challengeTimeSchema>;

export const challengeSettingsSchema = z.object({
  /** What goes. */
  when: challengeTimeSchema,
  /** Whether the server's own configuration says so: then owners cannot change it here. */
  isFixed: z.boolean(),
});
export type ChallengeSettings = z.infer<typeof challengeSettingsSchema>;
