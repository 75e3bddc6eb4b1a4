import { type AuditSubjectKind, WRITTEN_INSIDE } from '@roundhouse/shared/audit';
import { can, type Permission } from '@roundhouse/shared/permissions';
import { isId } from '@roundhouse/shared/primitives';
import type { Parts } from '../../app/parts.ts';

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

/** Writes the entry of an act that has succeeded, named by its action, about what its input names. */
export async function auditDone(
  parts: Pick<Parts, 'audit' | 'storage'>,
  path: readonly string[],
  byId: string,
  input: unknown,
): Promise<void> {
  const [feature] = path;
  const fields: Record<string, unknown> = typeof input === 'object' && input ? { ...input } : {};
  const named = SUBJECT_FIELDS.find(([field]) => isId(fields[field]));
  const own = feature && isId(fields.id) ? OWN_ID[feature] : undefined;
  const [field, kind] = named ?? ['id', own];
  const subject = kind ? { kind, id: String(fields[field]) } : null;
  const personId = subject?.kind === 'person' ? subject.id : null;
  const act = { act: path.join('.'), byId, subject, personId };
  await parts.storage.transaction((session) => parts.audit.add(act, session));
}

/** What `id` names in the actions of a feature. */
const OWN_ID: Readonly<Record<string, AuditSubjectKind>> = {
  people: 'person',
  boards: 'board',
  updates: 'update',
  responses: 'response',
  reps: 'person',
};
