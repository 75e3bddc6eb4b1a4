const MINUTE = 60_000;

/** What makes a burst suspicious. Published: a rule that holds only while it is secret is none. */
export const CLUSTER_RULES = {
  /** Supports of one range that are further apart than this are not one burst. */
  rangeGapMs: 30 * MINUTE,
  /** The same for those of one agent, and of new accounts. */
  agentGapMs: 10 * MINUTE,
  /** A class or an office below this is never suspected, however alike its devices and accounts are. */
  fewestOfRange: 40,
  /** With gaps as even as a machine's this many are enough. */
  fewestEven: 20,
  fewestOfAgent: 60,
  /** Of all supports in the time of a burst, one range has at least this share, … */
  shareOfRange: 0.1,
  /** … or at least so many: that a flood comes with a newsletter does not hide it. */
  manyOfRange: 150,
  shareOfAgent: 0.8,
  /** A burst has so many times the share that its range or agent has among the idea's other supports. */
  lift: 4,
  /** With fewer other supports an idea has no rhythm of its own to compare with. */
  fewestOthers: 50,
  youngMs: 24 * 60 * MINUTE,
  /** Spread (quartiles apart) over median of gaps; independent people make 1.6, a machine under this. */
  evenSpread: 0.5,
} as const;
