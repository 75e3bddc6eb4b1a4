/** 24 lower-case hex digits: a MongoDB ObjectId. */
export const ID_SHAPE = /^[0-9a-f]{24}$/;

export const isId = (text: unknown): text is string =>
  typeof text === 'string' && ID_SHAPE.test(text);

/** Makes an identifier from 12 random bytes. `random` fills the array it is given. */
export function makeId(
  random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array = (bytes) => crypto.getRandomValues(bytes),
) {
  const bytes = random(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
