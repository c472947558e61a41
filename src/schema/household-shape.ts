import { z } from 'zod';
import { householdSchema } from './household.ts';

/** The household's schema as JSON Schema, small enough for a page; what it cannot say is in across-facts.ts. */
export const householdShape = (): object => z.toJSONSchema(householdSchema, { io: 'input' });
