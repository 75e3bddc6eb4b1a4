import i18next from 'i18next';

/** Gives people who erased their account their name in the reader's language, wherever they stand in an answer or an event. */
export function nameFormerMembers<T>(value: T): T {
  return named(value, i18next.t('formerMember', { ns: 'ui' })) as T;
}

/** What has no former member in it stays the same object. */
function named(value: unknown, name: string): unknown {
  if (Array.isArray(value)) {
    const next = value.map((each) => named(each, name));
    return next.some((each, at) => each !== value[at]) ? next : value;
  }
  if (!isPlain(value)) return value;
  let next = value;
  for (const [key, known] of Object.entries(value)) {
    const changed = named(known, name);
    if (changed !== known) next = { ...next, [key]: changed };
  }
  return next.isFormer === true && next.name !== name ? { ...next, name } : next;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === '[object Object]';
}
