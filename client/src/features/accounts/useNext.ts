import { useSearchParams } from 'react-router';

/** A path inside this site, or the board: never another site, which `//host` would be. */
export function safePath(path: string | null): string {
  return path && /^\/(?![/\\])/.test(path) ? path : '/';
}

/** Where the reader was going before they were asked to sign in (`?next=`). */
export function useNext(): string {
  const [query] = useSearchParams();
  return safePath(query.get('next'));
}
