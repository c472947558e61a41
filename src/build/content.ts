/**
 * Stops a build if its content has mistakes, and names file, line and what to write. A number that is due for review only
 * gets a warning: a site that is built years from now says on its pages which amounts are old.
 */
import type { AstroIntegration } from 'astro';
import { compileCounties } from '../compile/counties.ts';
import { checkContent } from '../compile/rules.ts';
import { ContentError } from '../schema/problem.ts';

const today = (): string => process.env['EVERY_DOOR_DAY'] ?? new Date().toISOString().slice(0, 10);

/** `complete` are the languages in which every program must be finished. */
export function content(complete: readonly string[], drafts: readonly string[]): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      'astro:build:start': ({ logger }) => {
        const { problems, due } = checkContent('content', complete, today(), drafts);
        if (problems.length) throw new ContentError(problems);
        if (due.length)
          logger.warn(`${due.length} numbers are due for review: npm run review-due lists them.`);
        compileCounties('content');
      },
    },
  };
}
