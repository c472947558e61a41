/** npm run review-due: numbers past the day on which they were to change. */
import { checkContent } from '../compile/rules.ts';
import { problemText } from '../schema/problem.ts';

const today = new Date().toISOString().slice(0, 10);
const { due, problems } = checkContent('content', [], today);
const late = [...due, ...problems.filter(({ path }) => path.endsWith('nextChange'))];
console.log(late.length ? late.map(problemText).join('\n\n') : `Nothing is due for review on ${today}.`);
