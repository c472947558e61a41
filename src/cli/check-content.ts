/** The content part of npm run check: every mistake with file, line and what to write, and what is due for review. */
import { checkContent } from '../compile/rules.ts';
import { problemText } from '../schema/problem.ts';

/** Checks content/; prints what it finds and returns whether it is sound. */
export function contentIsSound(languages: readonly string[], today: string): boolean {
  const { problems, due } = checkContent('content', languages, today);
  for (const problem of problems) console.error(problemText(problem));
  if (due.length) console.error(`Due for review:\n${due.map(problemText).join('\n')}\n`);
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  console.error(problems.length ? `${count} in content/.` : 'The content is sound.');
  return problems.length === 0;
}
