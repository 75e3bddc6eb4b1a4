import { fail } from '../errors.ts';

/** Throws 73 (InvalidNamespace) for a name MongoDB would refuse. */
export function checkNamespace(ns: string): void {
  const dot = ns.indexOf('.');
  const [database, name] = [ns.slice(0, dot), ns.slice(dot + 1)];
  if (dot < 1 || /[/\\. "$*<>:|?\0]/.test(database) || database.length > 63)
    fail(73, `Invalid database name: '${database}'`);
  if (
    name === '' ||
    name.startsWith('.') ||
    name.endsWith('.') ||
    /[$\0]/.test(name) ||
    name.includes('..')
  )
    fail(73, `Invalid namespace specified '${ns}'`);
  if (Buffer.byteLength(ns) > 255)
    fail(73, `Fully qualified namespace is too long. Namespace: ${ns} Max: 255`);
}
