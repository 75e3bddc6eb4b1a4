/** The header that carries a solved challenge: ALTCHA's payload, JSON in base64. */
export const CHALLENGE_HEADER = 'x-altcha';

export { challengesContract } from './contract.ts';
export * from './schema.ts';
