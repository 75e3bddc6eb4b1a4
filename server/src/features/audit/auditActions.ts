import { ORPCError } from '@orpc/server';
import { type AuditSubjectKind, WRITTEN_INSIDE } from '@roundhouse/shared/audit';
import { type Asker, can, type Permission } from '@roundhouse/shared/permissions';
import { isId, makeId } from '@roundhouse/shared/primitives';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import type { AuditIntent } from './auditIntents.store.ts';

/** Which field of an action's input names what it is about; the first that is there. */
const SUBJECT_FIELDS: readonly [field: string, kind: AuditSubjectKind][] = [
  ['responseId', 'response'],
  ['updateId', 'update'],
  ['ideaId', 'idea'],
  ['importId', 'import'],
  ['itemId', 'queue'],
  ['boardId', 'board'],
  ['personId', 'person'],
];

type Done = { path: readonly string[]; method: string | undefined; permission: Permission };

/**
 * Whether an act goes into the log when it has succeeded: it changes something, only those with a
 * role may do it, and it does not write its entry itself.
 */
export function isAudited({ path, method, permission }: Done): boolean {
  const isStaffOnly = !can({ id: '', role: 'fan', restriction: null }, permission as never);
  return isStaffOnly && method !== 'GET' && !Object.hasOwn(WRITTEN_INSIDE, path.join('.'));
}

type Acting = { path: readonly string[]; by: NonNullable<Asker>; input: unknown };
type House = Pick<Parts, 'audit' | 'storage' | 'clock' | 'log'>;

/**
 * Does an act with its trace in the log. That it is begun is stored first; when it has succeeded, its
 * entry takes the place of that in one transaction; when it was refused, nothing stays. Where neither
 * comes to be, since the process or the store failed, `recordUnfinished` makes an entry of it.
 */
export async function withTrace<T>(
  parts: House,
  acting: Acting,
  act: () => Promise<T>,
): Promise<T> {
  const intent = intentOf(acting, parts.clock());
  await parts.audit.intents.begin(intent);
  let done: T;
  try {
    done = await act();
  } catch (error) {
    if (isRefused(error)) await settle(parts, () => parts.audit.intents.end(intent.id));
    throw error;
  }
  await settle(parts, () => enter(parts, intent));
  return done;
}

/** The act itself is over: who asked hears how it went, and what fails here is found by the job. */
async function settle({ log }: House, step: () => Promise<unknown>): Promise<void> {
  try {
    await step();
  } catch (err) {
    log.error({ err }, 'An act is not in the audit log yet.');
  }
}

async function enter({ audit, storage }: House, { id, ...entry }: AuditIntent): Promise<void> {
  await storage.transaction(async (session) => {
    if (await audit.intents.end(id, session)) await audit.store.append(entry, session);
  });
}

/** Whether it is sure that nothing was done. */
const isRefused = (error: unknown): boolean =>
  (error instanceof Refusal || error instanceof ORPCError) && error.status < 500;

/** An act named by its action, about what its input names. */
function intentOf({ path, by, input }: Acting, at: Date): AuditIntent {
  const [feature] = path;
  const fields: Record<string, unknown> = typeof input === 'object' && input ? { ...input } : {};
  const named = SUBJECT_FIELDS.find(([field]) => isId(fields[field]));
  const own = feature && isId(fields.id) ? OWN_ID[feature] : undefined;
  const [field, kind] = named ?? ['id', own];
  const subject = kind ? { kind, id: String(fields[field]) } : null;
  const personId = subject?.kind === 'person' ? subject.id : null;
  return { id: makeId(), act: path.join('.'), byId: by.id, byRole: by.role, at, subject, personId };
}

/** What `id` names in the actions of a feature. */
const OWN_ID: Readonly<Record<string, AuditSubjectKind>> = {
  people: 'person',
  boards: 'board',
  updates: 'update',
  responses: 'response',
  reps: 'person',
};
