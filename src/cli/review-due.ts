/** npm run review-due: the numbers past the day on which they should have changed. */
import { checkContent } from '../compile/rules.ts';
import { problemText } from '../schema/problem.ts';
import { readArguments, refuse } from './arguments.ts';

const USAGE = `Write: npm run review-due -- [--strict]
  --strict  fails where a number is due: for the scheduled job that opens an issue`;

const { values, positionals } = readArguments(USAGE, { strict: { type: 'boolean' } });
if (positionals.length) refuse([USAGE]);
const today = process.env['EVERY_DOOR_DAY'] ?? new Date().toISOString().slice(0, 10);
const { due } = checkContent('content', [], today);
console.log(due.length ? due.map(problemText).join('\n\n') : `Nothing is due for review on ${today}.`);
if (values.strict && due.length) process.exit(1);
