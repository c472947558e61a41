/** The household's schema as JSON Schema, from the table of facts and without zod, so that a page can make it itself. */
import type { AmountFact, Fact, FactTable, NumberFact, TextFact } from './kinds.ts';
import { HOUSEHOLD } from './table.ts';

/** The part of JSON Schema that the household's schema is written in. */
export interface Shape {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Shape;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly propertyNames?: Shape;
  readonly additionalProperties?: Shape | boolean;
  readonly anyOf?: readonly Shape[];
}

/** A day that there is, as year-month-day: February 29 in leap years only. */
const DAY =
  '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$';
const TEXTS: Readonly<Record<NonNullable<TextFact['form']>, Shape>> = {
  id: { minLength: 1 },
  day: { pattern: DAY },
  zip: { pattern: '^\\d{5}$' },
};

const word = (words: readonly string[]): Shape => ({ type: 'string', enum: words });

const numberShape = ({ unit, min = 0, max }: NumberFact | AmountFact): Shape => ({
  type: unit === 'count' ? 'integer' : 'number',
  minimum: min,
  maximum: max,
});

function amountShape(fact: AmountFact): Shape {
  const end = numberShape(fact);
  const range = { type: 'object', properties: { atLeast: end, atMost: end }, additionalProperties: false };
  return { anyOf: [end, range] };
}

function shapeOf(fact: Fact): Shape {
  switch (fact.kind) {
    case 'flag':
      return { type: 'boolean' };
    case 'number':
      return numberShape(fact);
    case 'amount':
      return amountShape(fact);
    case 'choice':
      return word(fact.words);
    case 'list':
      return { type: 'array', items: word(fact.words) };
    case 'text':
      return { type: 'string', ...(fact.form && TEXTS[fact.form]) };
    case 'texts':
      return { type: 'array', items: { type: 'string' } };
    case 'group':
      return groupShape(fact.of);
    case 'records':
      return {
        type: 'array',
        items: recordShape(fact.of),
        ...(fact.least === undefined ? {} : { minItems: fact.least }),
        ...(fact.most === undefined ? {} : { maxItems: fact.most }),
      };
  }
}

/** Facts of one kind under one name. */
function groupShape(table: FactTable): Shape {
  const [first] = Object.values(table);
  return {
    type: 'object',
    propertyNames: word(Object.keys(table)),
    ...(first && { additionalProperties: shapeOf(first) }),
  };
}

function recordShape(table: FactTable): Shape {
  const facts = Object.entries(table);
  const required = facts.filter(([, fact]) => fact.required).map(([name]) => name);
  return {
    type: 'object',
    properties: Object.fromEntries(facts.map(([name, fact]) => [name, shapeOf(fact)])),
    ...(required.length ? { required } : {}),
    additionalProperties: false,
  };
}

/** What a household file may hold; what JSON Schema cannot say is in across.ts. */
export const householdShape = (): Shape => recordShape(HOUSEHOLD);
