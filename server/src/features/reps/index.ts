import { addressing } from '../../app/addressing.ts';
import { actions, type RequestContext, run } from '../../app/procedure.ts';
import { beginSession } from '../accounts/index.ts';
import { acceptInvitation } from './acceptInvitation.ts';
import { cancelInvitation } from './cancelInvitation.ts';
import { inviteRep } from './inviteRep.ts';
import { listInvitations } from './listInvitations.ts';
import { listReps } from './listReps.ts';
import { readInvitation } from './readInvitation.ts';
import { readRep } from './readRep.ts';
import { removeRep } from './removeRep.ts';
import { saveRep } from './saveRep.ts';

export { createInvitationsStore, type InvitationsStore } from './invitations.store.ts';
export { personalReps } from './personalReps.ts';
export { createRepsStore, type RepsStore, type StoredRep } from './reps.store.ts';
export { requireBoardOfRep } from './requireBoardOfRep.ts';

const runAccept = run(acceptInvitation);

/** The address by which the asker came, for the link in a mail. */
function baseOf({ parts, request }: RequestContext): string {
  const { host } = request.headers;
  return addressing(parts.config).base(new Headers(host ? { host } : {}));
}

export const repsHandlers = {
  list: actions.reps.list.handler(run(listReps)),
  get: actions.reps.get.handler(run(readRep)),
  save: actions.reps.save.handler(run(saveRep)),
  remove: actions.reps.remove.handler(run(removeRep)),
  invite: actions.reps.invite.handler((asked) => run(inviteRep(baseOf(asked.context)))(asked)),
  invitations: actions.reps.invitations.handler(run(listInvitations)),
  cancelInvitation: actions.reps.cancelInvitation.handler(run(cancelInvitation)),
  readInvitation: actions.reps.readInvitation.handler(run(readInvitation)),
  accept: actions.reps.accept.handler(async (asked) =>
    beginSession(asked.context, await runAccept(asked)),
  ),
};
