import { statSync } from 'node:fs';

const known = new Map<string, { readonly stamp: string; readonly value: unknown }>();

/** A value made from files, made again only when one of them has changed: while somebody writes, the next page shows it. */
export function fresh<T>(key: string, files: readonly string[], make: () => T): T {
  const stamp = files.map((file) => `${file}@${statSync(file).mtimeMs}`).join();
  const found = known.get(key);
  if (found?.stamp === stamp) return found.value as T;
  const value = make();
  known.set(key, { stamp, value });
  return value;
}
