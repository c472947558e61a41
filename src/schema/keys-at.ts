import type { z } from 'zod';

interface Loose {
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly def?: { readonly innerType?: unknown; readonly valueType?: unknown; readonly element?: unknown };
}

/** Keys that a strict object of the schema allows at a path, for the nearest name. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at = schema as unknown as Loose;
  const unwrap = (): void => {
    while (at.def?.innerType) at = at.def.innerType as Loose;
  };
  for (const key of path) {
    unwrap();
    at = (at.shape?.[String(key)] ?? at.def?.valueType ?? at.def?.element ?? {}) as Loose;
  }
  unwrap();
  return Object.keys(at.shape ?? {});
}
