/**
 * npm run review-due              lists the numbers past the day on which they were to change
 * npm run review-due -- --strict  the same, and fails where there is one: for the scheduled job that opens an issue
 */
import { parseArgs } from 'node:util';
import { checkContent } from '../compile/rules.ts';
import { problemText } from '../schema/problem.ts';

const { strict } = readArguments();
const today = process.env['EVERY_DOOR_DAY'] ?? new Date().toISOString().slice(0, 10);
const { due } = checkContent('content', [], today);
console.log(due.length ? due.map(problemText).join('\n\n') : `Nothing is due for review on ${today}.`);
if (strict && due.length) process.exit(1);

function readArguments(): { strict?: boolean } {
  try {
    return parseArgs({ options: { strict: { type: 'boolean' } } }).values;
  } catch (error) {
    console.error((error as Error).message);
    console.error('Write: npm run review-due, or npm run review-due -- --strict');
    process.exit(2);
  }
}
