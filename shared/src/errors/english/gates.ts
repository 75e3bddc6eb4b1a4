import type { Gate } from '../texts.ts';

/** What one may post at one's level. */
export const gates: Record<Gate, (limit: string) => string> = {
  links: (limit) => `Your level takes ${limit} links in a post. Leave some out.`,
  pictures: (limit) => `Your level takes ${limit} pictures in a post. Leave some out.`,
  files: (limit) => `Your level takes ${limit} files in a post. Leave some out.`,
  fileBytes: (limit) => `Your level takes files of up to ${limit}.`,
  mentions: (limit) => `Your level takes ${limit} mentions in a post. Leave some out.`,
  ideas: (limit) => `${limit} ideas a day at your level`,
  comments: (limit) => `${limit} comments a day at your level`,
  supports: (limit) => `${limit} supports a day at your level`,
};
