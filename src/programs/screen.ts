/** The one entry: the engine with the measures of every program. A household, the rules and a day in; explained results out. */
import { Engine } from '../engine/engine.ts';
import type { Counties, Result, Rules, Screening } from '../engine/types.ts';
import type { Household } from '../schema/household.ts';
import * as measures from './measures.ts';

export const engine = new Engine(measures);

/** See `Engine.screen`. */
export const screen = (household: Household, rules: Rules, asOf: string, counties?: Counties): Screening =>
  engine.screen(household, rules, asOf, counties);

/** See `Engine.outcomes`. */
export const outcomes = (household: Household, rules: Rules, asOf: string, counties?: Counties): Result[] =>
  engine.outcomes(household, rules, asOf, counties);
