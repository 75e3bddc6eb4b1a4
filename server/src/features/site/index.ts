import type { Viewer } from '@roundhouse/shared/people';
import { actions, type RequestContext, run } from '../../app/procedure.ts';
import { editBrand } from './editBrand.ts';
import { readBootstrap } from './readBootstrap.ts';
import { setUp } from './setUp.ts';
import { signInToDemo } from './signInToDemo.ts';

export { readBootstrap } from './readBootstrap.ts';
export { makeSetupToken } from './setupLink.ts';
export { createSiteStore, type SiteStore } from './site.store.ts';

const runSetUp = run(setUp);
const runSignInToDemo = run(signInToDemo);

/** Begins a session of the person an action answered with, in the same answer. */
async function signInAs(context: RequestContext, viewer: Viewer): Promise<Viewer> {
  for (const line of await context.parts.accounts.signIn(viewer.id)) {
    context.response.appendHeader('Set-Cookie', line);
  }
  return viewer;
}

export const siteHandlers = {
  bootstrap: actions.site.bootstrap.handler(run(readBootstrap)),
  setUp: actions.site.setUp.handler(async (asked) =>
    signInAs(asked.context, await runSetUp(asked)),
  ),
  editBrand: actions.site.editBrand.handler(run(editBrand)),
  signInToDemo: actions.site.signInToDemo.handler(async (asked) =>
    signInAs(asked.context, await runSignInToDemo(asked)),
  ),
};
