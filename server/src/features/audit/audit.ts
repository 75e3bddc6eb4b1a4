import type { MemberRole } from '@roundhouse/shared/permissions';
import type { Parts } from '../../app/parts.ts';
import type { AuditStore, NewAuditEntry } from './audit.store.ts';
import type { AuditIntentsStore } from './auditIntents.store.ts';

export type Audit = ReturnType<typeof createAudit>;
type Session = Parameters<AuditStore['append']>[1];
/** When and in which role is the log's to find out. */
export type Act = Omit<NewAuditEntry, 'at' | 'byRole'>;

/** The log of what moderators, reps and owners do. */
export function createAudit(
  { store, intents }: { store: AuditStore; intents: AuditIntentsStore },
  { people, clock }: Pick<Parts, 'people' | 'clock'>,
) {
  return {
    store,
    /** Acts that were begun. */
    intents,

    /** Writes an entry within the transaction of the act it is of. */
    async add(act: Act, session: Session): Promise<void> {
      const byRole: MemberRole | null = act.byId ? await people.roleOf(act.byId, session) : null;
      await store.append({ ...act, byRole, at: clock() }, session);
    },

    /** Forgets the reasons of what concerned a person whose account is erased. */
    forget: (personId: string, session?: Session) => store.forget(personId, session),

    /** Forgets the reasons that name somebody whose account is erased. */
    forgetNaming: (words: string[]) => store.forgetNaming(words),
  };
}
