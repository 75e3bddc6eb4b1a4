import type { DemoComment, DemoPledge, DemoReactionKind } from './types.ts';

/** One comment, with how many people reacted how, and the replies to it. */
export function say(
  author: string,
  daysAgo: number,
  body: string,
  reactions: Partial<Record<DemoReactionKind, number>> = {},
  replies: DemoComment[] = [],
): DemoComment {
  const kinds = Object.keys(reactions) as DemoReactionKind[];
  return {
    author,
    daysAgo,
    body,
    reactions: kinds.map((kind) => ({ kind, count: reactions[kind] ?? 0 })),
    replies,
  };
}

export const pic = (key: string, alt: string) => ({ key, alt });

export const pledge = (
  person: string,
  units: number,
  price: number,
  reason: string,
): DemoPledge => ({
  person,
  units,
  price,
  reason,
});
