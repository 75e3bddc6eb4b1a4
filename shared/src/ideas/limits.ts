export const IDEA_LIMITS = {
  titleMin: 5,
  title: 120,
  body: 20_000,
  tags: 5,
  tag: 30,
  excerpt: 220,
} as const;

export const IDEA_KINDS = ['improvement', 'hack', 'revival', 'product', 'complaint'] as const;
export type IdeaKind = (typeof IDEA_KINDS)[number];
