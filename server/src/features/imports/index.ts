import { actions, run } from '../../app/procedure.ts';
import { getImport, listImports } from './listImports.ts';
import { runImport } from './runImport.ts';
import { tryOutImport } from './tryOutImport.ts';
import { uploadImport } from './uploadImport.ts';

export { countNew } from './countNew.ts';
export { failBrokenOff, failInterrupted } from './failBrokenOff.ts';
export { type ImportPlan, importRows } from './importRows.ts';
export { createImportRuns, type ImportRuns } from './importRuns.ts';
export { createImportsStore, type ImportsStore } from './imports.store.ts';
export { openTable } from './openTable.ts';
export { personalImports } from './personalImports.ts';
export { surveyTable, type TableSurvey } from './surveyTable.ts';
export { takeRows } from './takeRows.ts';

export const importsHandlers = {
  list: actions.imports.list.handler(run(listImports)),
  upload: actions.imports.upload.handler(run(uploadImport)),
  get: actions.imports.get.handler(run(getImport)),
  tryOut: actions.imports.tryOut.handler(run(tryOutImport)),
  run: actions.imports.run.handler(run(runImport)),
};
