import { readFileSync } from 'node:fs';
import { type Accuracy, accuracySchema } from '../schema/accuracy.ts';
import { type Short, shortSchema } from '../schema/short.ts';
import { fresh } from '../i18n/fresh.ts';
import { contentPath } from '../i18n/site.ts';

const SHORT = contentPath('accuracy', 'short.json');
const PATH = contentPath('accuracy', 'latest.json');

/** The published run of `npm run accuracy`. */
export const accuracy = (): Accuracy =>
  fresh('accuracy', [PATH], () => {
    const found = accuracySchema.safeParse(JSON.parse(readFileSync(PATH, 'utf8')));
    if (found.success) return found.data;
    const lines = found.error.issues.map((it) => `  ${it.path.join('.')}: ${it.message}`);
    throw new Error(
      `content/accuracy/latest.json\n${lines.join('\n')}\n  Write it with: npm run accuracy -- --publish FILE…`,
    );
  });

/** How much a few answers tell: the run of `npm run accuracy -- --short` that is published. */
export const short = (): Short =>
  fresh('accuracy-short', [SHORT], () => shortSchema.parse(JSON.parse(readFileSync(SHORT, 'utf8'))));
