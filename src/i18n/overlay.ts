/** Words of one language over those of another: what the first lacks is taken from the second, text by text. */
export function overlay<T>(base: T, own: unknown): T {
  if (own === undefined || own === null) return base;
  if (!isTable(base) || !isTable(own)) return own as T;
  const keys = [...new Set([...Object.keys(base), ...Object.keys(own)])];
  return Object.fromEntries(keys.map((key) => [key, overlay(base[key], own[key])])) as T;
}

const isTable = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
