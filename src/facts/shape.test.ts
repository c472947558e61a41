import { expect, test } from 'vitest';
import { z } from 'zod';
import { householdSchema } from './schema.ts';
import { householdShape } from './shape.ts';

/** Names of a format say nothing beside its pattern. */
const withoutNames = (text: string): unknown =>
  JSON.parse(text, function (this: object, key: string, value: unknown) {
    return key === '$schema' || (key === 'format' && 'pattern' in this) ? undefined : value;
  });

test('the shape that a page makes is what zod says of the schema', () => {
  const said = JSON.stringify(z.toJSONSchema(householdSchema, { io: 'input' }));
  expect(said.length).toBeGreaterThan(5000);
  expect(householdShape()).toEqual(withoutNames(said));
});
