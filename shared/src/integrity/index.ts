export { buckets, fitBucketMs, type TimedSupport } from './buckets.ts';
export { type FoundCluster, findClusters, type GivenSupport } from './clusters.ts';
export { integrityContract } from './contract.ts';
export { integrityEvents } from './events.ts';
export { type KeptCluster, keepClusters } from './keepClusters.ts';
export { applyFloodChanged, applyFloodRetitled, compareFloods, FLOODS_LISTED } from './reducer.ts';
export * from './schema.ts';
