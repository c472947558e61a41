/** The content part of npm run check: every mistake with file, line and what to write, and what is due for review. */
import { checkContent } from '../compile/rules.ts';
import { problemText } from '../schema/problem.ts';
import { languagesIn } from './languages.ts';

/** Checks the content folder; prints what it finds and returns whether it is sound. `today` is an ISO day. */
export function contentIsSound(today: string, root = 'content'): boolean {
  const { complete, drafts } = languagesIn(root);
  const { problems, due } = checkContent(root, complete, today, drafts);
  for (const problem of problems) console.error(problemText(problem));
  if (due.length) console.error(`Due for review:\n${due.map(problemText).join('\n')}\n`);
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  console.error(problems.length ? `${count} in content/.` : 'The content is sound.');
  return problems.length === 0;
}
