import type { Viewer } from '@roundhouse/shared/people';
import type { RequestContext } from '../../app/procedure.ts';

/** Begins a session of the person an action answered with, in the same answer. */
export async function beginSession(context: RequestContext, viewer: Viewer): Promise<Viewer> {
  for (const line of await context.parts.accounts.signIn(viewer.id)) {
    context.response.appendHeader('Set-Cookie', line);
  }
  return viewer;
}
