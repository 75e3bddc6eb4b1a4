/** Where an idea is on its path; the order is that of the path. */
export const IDEA_STATUSES = [
  'open',
  'heard',
  'exploring',
  'planned',
  'development',
  'launched',
  'declined',
  'merged',
  'archived',
  'withdrawn',
] as const;
export type IdeaStatus = (typeof IDEA_STATUSES)[number];

/**
 * What the brand may set. The others follow from what else happens: an idea is merged into
 * another, its time runs out, or its author withdraws it.
 */
export const BRAND_STATUSES = [
  'open',
  'heard',
  'exploring',
  'planned',
  'development',
  'launched',
  'declined',
] as const satisfies readonly IdeaStatus[];
export type BrandStatus = (typeof BRAND_STATUSES)[number];

/** Whether an idea stands: it is listed, counted, searched and may be added to. */
export const isStanding = (status: IdeaStatus): boolean =>
  (BRAND_STATUSES as readonly IdeaStatus[]).includes(status);

/** Statuses a list may be asked for; withdrawn ideas are in nobody's lists but their author's. */
export type ListedStatus = Exclude<IdeaStatus, 'withdrawn'>;
export const LISTED_STATUSES: readonly ListedStatus[] = IDEA_STATUSES.filter(
  (status) => status !== 'withdrawn',
);

const others = (from: IdeaStatus) => BRAND_STATUSES.filter((to) => to !== from);

/** What the brand may make of an idea, by what it is. */
export const STATUS_PATH = {
  open: others('open'),
  heard: others('heard'),
  exploring: others('exploring'),
  planned: others('planned'),
  development: others('development'),
  launched: others('launched'),
  declined: others('declined'),
  archived: BRAND_STATUSES,
  merged: [],
  withdrawn: [],
} as const satisfies Record<IdeaStatus, readonly BrandStatus[]>;

/** Whether the brand may take this step; staying where it is is none. */
export const maySetStatus = (from: IdeaStatus, to: IdeaStatus): boolean =>
  (STATUS_PATH[from] as readonly IdeaStatus[]).includes(to);

/** Whether the step must come with a decision record: a reason, who owns it, the next date. */
export const needsDecision = (status: IdeaStatus): boolean =>
  status === 'planned' || status === 'development' || status === 'declined';

/** Whether one may support it; a support of an archived idea revives it. */
export const takesSupports = (status: IdeaStatus): boolean =>
  isStanding(status) || status === 'archived';

/** Whether one may comment on it, edit it and build on it. */
export const takesComments = (status: IdeaStatus): boolean => isStanding(status);

/** Whether its author may still withdraw it. */
export const mayBeWithdrawn = (status: IdeaStatus): boolean => takesSupports(status);
