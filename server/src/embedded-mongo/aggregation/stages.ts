import { fail, MongoError } from '../errors.ts';
import { pause } from '../turns.ts';
import type { Doc } from '../values/values.ts';
import { bucketAutoStage, bucketStage } from './buckets.ts';
import { choosingStages } from './choosing.ts';
import { isPlainDoc } from './expressions/operators.ts';
import { groupStage, sortByCount } from './grouping.ts';
import { facetStage, graphLookupStage, lookupStage, unionWithStage } from './joins.ts';
import { shapingStages } from './shaping.ts';
import type { Stage, StageMaker, Surroundings } from './stage.ts';
import { unwindStage } from './unwinding.ts';

const makers: Record<string, StageMaker> = {
  ...choosingStages,
  ...shapingStages,
  $unwind: unwindStage,
  $group: groupStage,
  $sortByCount: sortByCount,
  $bucket: bucketStage,
  $bucketAuto: bucketAutoStage,
  $lookup: lookupStage,
  $graphLookup: graphLookupStage,
  $facet: facetStage,
  $unionWith: unionWithStage,
};

/** The one field of a stage. Throws 40323 for several. */
export function stageName(stage: unknown): string {
  if (!isPlainDoc(stage)) return fail(14, "Each element of the 'pipeline' array must be an object");
  const [name, ...others] = Object.keys(stage);
  return name === undefined || others.length > 0
    ? fail(40323, 'A pipeline stage specification object must contain exactly one field.')
    : name;
}

/** Compiles a pipeline. Throws 40324 naming a stage that is not known, 40323 for one with several fields. */
export function compilePipeline(pipeline: unknown, around: Surroundings): Stage {
  if (!Array.isArray(pipeline)) return fail(14, "'pipeline' option must be specified as an array");
  const stages = pipeline.map((stage: Doc, i) => {
    const name = stageName(stage);
    if (!Object.hasOwn(makers, name))
      return fail(40324, `Unrecognized pipeline stage name: '${name}'`);
    const rest = pipeline.slice(i + 1);
    return makers[name]!(stage[name], { name, around, rest, compile: compilePipeline });
  });
  return (input) => stages.reduce((flow, stage) => stage(flow), input);
}

const nowhere: Surroundings = { variables: {}, find: () => [] };
const updateStages = ['$addFields', '$set', '$project', '$unset', '$replaceRoot', '$replaceWith'];

/** A pipeline as an update of one document; only stages that keep one document one. */
export function updatePipeline(
  pipeline: Doc[],
  variables: Record<string, unknown>,
): (doc: Doc) => Doc {
  for (const stage of pipeline) {
    const name = stageName(stage);
    if (Object.hasOwn(makers, name) && !updateStages.includes(name))
      throw new MongoError(72, `${name} is not allowed to be used within an update`);
  }
  const run = compilePipeline(pipeline, { ...nowhere, variables });
  return (doc) => {
    for (const result of run([doc]))
      if (result !== pause)
        return '_id' in result || !('_id' in doc) ? result : { _id: doc._id, ...result };
    return doc;
  };
}
