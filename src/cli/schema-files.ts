import { z } from 'zod';
import { casesSchema } from '../schema/cases.ts';
import { householdSchema } from '../facts/schema.ts';
import { parametersSchema, stateRowsSchema } from '../schema/parameters.ts';
import { applicationsSchema, contactsSchema, placeSchema } from '../schema/place.ts';
import { helpSchema } from '../schema/help-without-coverage.ts';
import { programSchema } from '../schema/program.ts';
import { questionWordsSchema, sectionsSchema } from '../schema/questions.ts';
import { rulesSchema } from '../schema/rules.ts';
import { searchSchema } from '../schema/search.ts';
import { catalogueSchema, deadlinesSchema, situationSchema, topicsSchema } from '../schema/situation.ts';
import { siteSchema } from '../schema/site.ts';
import { tanfStateSchema } from '../schema/tanf-state.ts';

export const SCHEMA_FOLDER = '.vscode/schemas';
const SCHEMAS = {
  household: householdSchema,
  program: programSchema,
  rules: rulesSchema,
  parameters: parametersSchema,
  cases: casesSchema,
  place: placeSchema,
  contacts: contactsSchema,
  applications: applicationsSchema,
  'help-without-coverage': helpSchema,
  sections: sectionsSchema,
  questions: questionWordsSchema,
  search: searchSchema,
  site: siteSchema,
  situation: situationSchema,
  deadlines: deadlinesSchema,
  topics: topicsSchema,
  catalogue: catalogueSchema,
  'state-rows': stateRowsSchema,
  'tanf-state': tanfStateSchema,
};

/** The text of each schema file, by its name. JSON Schema cannot express everything; the build checks the rest. */
export function jsonSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
      return [`${name}.schema.json`, `${JSON.stringify(json, null, 1)}\n`];
    }),
  );
}
