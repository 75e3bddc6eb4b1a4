/**
 * A steady hue for a person, from their id, so that a face without a picture is still known at a
 * glance. FNV-1a, 32 bits (Fowler, Noll, Vo); degrees 0–359.
 */
export function personHue(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0) % 360;
}

/** One or two initials of a display name; a name without letters gives its first character. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const picked = words.length > 1 ? [words[0], words.at(-1)] : words;
  return picked
    .map((word) => Array.from(word ?? '')[0] ?? '')
    .join('')
    .toLocaleUpperCase();
}
