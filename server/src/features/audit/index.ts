import { actions, run } from '../../app/procedure.ts';
import { checkAudit } from './checkAudit.ts';
import { listAudit } from './listAudit.ts';
import { readTransparency } from './readTransparency.ts';

export { createAuditStore } from './audit.store.ts';
export { type Audit, createAudit } from './audit.ts';
export { createAuditIntentsStore } from './auditIntents.store.ts';
export { auditExports } from './exportAudit.ts';
export { personalActs, personalActsAbout } from './personalActs.ts';
export { recordUnfinished } from './recordUnfinished.ts';

export const auditHandlers = {
  list: actions.audit.list.handler(run(listAudit)),
  check: actions.audit.check.handler(run(checkAudit)),
  transparency: actions.audit.transparency.handler(run(readTransparency)),
};
