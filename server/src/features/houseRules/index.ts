import { actions, run } from '../../app/procedure.ts';
import { acceptRules } from './acceptRules.ts';
import { publishRules } from './publishRules.ts';
import { listVersions, readRules } from './readRules.ts';

export { createHouseRulesStore, type HouseRulesStore } from './houseRules.store.ts';

export const houseRulesHandlers = {
  read: actions.houseRules.read.handler(run(readRules)),
  versions: actions.houseRules.versions.handler(run(listVersions)),
  publish: actions.houseRules.publish.handler(run(publishRules)),
  accept: actions.houseRules.accept.handler(run(acceptRules)),
};
