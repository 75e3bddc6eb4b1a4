/** What has a talk under it. */
export const TOPIC_KINDS = ['idea', 'update'] as const;
export type TopicKind = (typeof TOPIC_KINDS)[number];
export type Topic = { kind: TopicKind; id: string };

export const isSameTopic = (one: Topic, other: Topic): boolean =>
  one.kind === other.kind && one.id === other.id;
