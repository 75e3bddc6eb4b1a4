import { actions, run } from '../../app/procedure.ts';
import { beginSession } from '../accounts/index.ts';
import { editBrand } from './editBrand.ts';
import { readBootstrap } from './readBootstrap.ts';
import { setUp } from './setUp.ts';
import { signInToDemo } from './signInToDemo.ts';

export { readBootstrap } from './readBootstrap.ts';
export { makeSetupToken } from './setupLink.ts';
export { createSiteStore, type SiteStore } from './site.store.ts';

const runSetUp = run(setUp);
const runSignInToDemo = run(signInToDemo);

export const siteHandlers = {
  bootstrap: actions.site.bootstrap.handler(run(readBootstrap)),
  setUp: actions.site.setUp.handler(async (asked) =>
    beginSession(asked.context, await runSetUp(asked)),
  ),
  editBrand: actions.site.editBrand.handler(run(editBrand)),
  signInToDemo: actions.site.signInToDemo.handler(async (asked) =>
    beginSession(asked.context, await runSignInToDemo(asked)),
  ),
};
