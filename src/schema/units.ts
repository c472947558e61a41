import { z } from 'zod';
import { nearest } from './problem.ts';

/** What a number can be. One that begins with dollars is shown with $, one that begins with percent with %. */
export const UNITS = [
  'dollars', 'dollars a week', 'dollars a month', 'dollars a year', 'dollars a meal', 'dollars a school day',
  'dollars a summer', 'percent', 'percent of income', 'percent of weekly pay', 'percent of the poverty guideline',
  'percent of the median income', 'percent of the amount for four people', 'percent and dollars a month',
  'percent of the poverty guideline and dollars', 'percent, or dollars a year', 'years', 'months', 'weeks', 'days',
  'day', 'month', 'hours a week', 'hours or dollars a month', 'years and hours a week', 'years or quarters',
  'people', 'credits', 'points', 'times', "times one adult's price", "times a child's price",
  'yes or no', 'true or false', 'yes by group', 'word', 'rule', 'treatment', 'group', 'region', 'area', 'rating area',
  'benefits', 'names of counties', 'credit or match', 'announced or none',
] as const; // prettier-ignore
const SAY = 'Name the unit, such as “dollars a month” or “percent”.';

export const unit = z.enum(UNITS, {
  error: ({ input }) =>
    typeof input === 'string' ? `There is no unit “${input}”.${nearest(input, UNITS) || ` ${SAY}`}` : SAY,
});
