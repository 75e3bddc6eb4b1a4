import { z } from 'zod';
import { tallySchema } from '../ideas/schema.ts';
import { personBriefSchema } from '../people/schema.ts';
import {
  idSchema,
  instantSchema,
  lineOfText,
  localeSchema,
  revSchema,
} from '../primitives/index.ts';
import { setAsideSchema } from '../supports/schema.ts';
import { NAMED_SUPPORTS, SET_ASIDE_KINDS, SET_ASIDE_REASON } from './limits.ts';

export * from './limits.ts';

/** Why a cluster is suspicious, in numbers; never an address. */
export const clusterReasonSchema = z.discriminatedUnion('kind', [
  /** So many of the cluster's supports come from one address range, one address, one agent, or new accounts. */
  z.object({
    kind: z.enum(['range', 'address', 'agent', 'young']),
    count: z.number().int(),
    of: z.number().int(),
  }),
  /** Half of the gaps between them are at most this long; `isEven` where they are like clockwork. */
  z.object({ kind: z.literal('gaps'), medianMs: z.number(), isEven: z.boolean() }),
  /** They came so many times as fast as the idea's other supports. */
  z.object({ kind: z.literal('rhythm'), times: z.number() }),
]);
export type ClusterReason = z.infer<typeof clusterReasonSchema>;

/** Supports of one idea that came in a suspicious burst. */
export const clusterSchema = z.object({
  id: idSchema,
  from: instantSchema,
  to: instantSchema,
  supports: z.number().int(),
  /** How many of them are set aside. */
  setAside: z.number().int(),
  /** 0 to 100: how many signs there are and how strong they are. */
  score: z.number().int(),
  reasons: z.array(clusterReasonSchema),
  /** A moderator looked and found nothing wrong. */
  isDismissed: z.boolean(),
});
export type Cluster = z.infer<typeof clusterSchema>;

/** An idea with suspicious clusters, as the list of them shows it. */
export const floodBriefSchema = z.object({
  ideaId: idSchema,
  rev: revSchema,
  boardId: idSchema,
  title: z.string(),
  slug: z.string(),
  language: localeSchema,
  /** Clusters nobody has dismissed or set aside. */
  openClusters: z.number().int(),
  /** Supports in those, still counted. */
  suspicious: z.number().int(),
  /** Of the worst open one. */
  score: z.number().int(),
  lastAt: instantSchema,
});
export type FloodBrief = z.infer<typeof floodBriefSchema>;

/** A stretch of an idea's timeline; each support is in one of the three numbers. */
export const bucketSchema = z.object({
  at: instantSchema,
  counted: z.number().int(),
  suspicious: z.number().int(),
  setAside: z.number().int(),
});
export type Bucket = z.infer<typeof bucketSchema>;

/** What moderators did to an idea's supports; everyone may read it. */
export const setAsideActSchema = z.object({
  id: idSchema,
  ideaId: idSchema,
  kind: z.enum(SET_ASIDE_KINDS),
  reason: z.string(),
  language: localeSchema,
  at: instantSchema,
  /** The moderator; `null` where they are gone. */
  by: personBriefSchema.nullable(),
  /** Supports it is about. */
  supports: z.number().int(),
  /** How many of them are done; the rest follows by itself. */
  done: z.number().int(),
});
export type SetAsideAct = z.infer<typeof setAsideActSchema>;

/** An idea's supports over time, for the console. */
export const floodSchema = z.object({
  brief: floodBriefSchema,
  tally: tallySchema,
  clusters: z.array(clusterSchema),
  /** How long each bucket is, in ms. */
  bucketMs: z.number(),
  buckets: z.array(bucketSchema),
  acts: z.array(setAsideActSchema),
});
export type Flood = z.infer<typeof floodSchema>;

/** One support in the console's table. */
export const floodSupportSchema = z.object({
  person: personBriefSchema,
  at: instantSchema,
  /** How old the account was, in ms; `null` where that is forgotten. */
  accountAgeMs: z.number().nullable(),
  clusterId: idSchema.nullable(),
  setAside: setAsideSchema.nullable(),
});
export type FloodSupport = z.infer<typeof floodSupportSchema>;

/** A part of an idea's supports: a cluster, a stretch of time, or single ones. */
export const selectionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cluster'), clusterId: idSchema }),
  z.strictObject({ kind: z.literal('span'), from: instantSchema, to: instantSchema }),
  z.strictObject({
    kind: z.literal('people'),
    personIds: z.array(idSchema).min(1).max(NAMED_SUPPORTS),
  }),
]);
export type Selection = z.infer<typeof selectionSchema>;

/** The client makes `id`: the same act again answers with what was stored the first time. */
export const newSetAsideSchema = z.strictObject({
  id: idSchema,
  ideaId: idSchema,
  selection: selectionSchema,
  /** Those concerned and the public read it. */
  reason: lineOfText(SET_ASIDE_REASON.min, SET_ASIDE_REASON.max),
  /** The language the reason is written in. */
  language: localeSchema,
});
export type NewSetAside = z.infer<typeof newSetAsideSchema>;

/** What a recount found wrong with an idea's numbers, and mended: told number and right one. */
export const driftSchema = z.object({
  ideaId: idSchema,
  title: z.string(),
  at: instantSchema,
  numbers: z.array(
    z.object({
      name: z.enum(['supports', 'setAside', 'comments', 'remixes', 'pledgedUnits']),
      was: z.number(),
      is: z.number(),
    }),
  ),
});
export type Drift = z.infer<typeof driftSchema>;

/** How far the recount is, and what the last rounds mended, the newest first. */
export const recountSchema = z.object({
  /** When the last round over all ideas was done; `null` before the first. */
  finishedAt: instantSchema.nullable(),
  /** Set while a round is under way. */
  startedAt: instantSchema.nullable(),
  ideas: z.number().int(),
  drifts: z.array(driftSchema),
});
export type Recount = z.infer<typeof recountSchema>;
