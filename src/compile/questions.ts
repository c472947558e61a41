import { type Section, sectionsSchema } from '../schema/questions.ts';
import { fromTable } from './from-table.ts';
import { needFile } from './read-file.ts';

const ROOT = 'content';

/** The sections of the questionnaire with their screens, in order. */
export const readSections = (): readonly Section[] =>
  fromTable(needFile(ROOT, 'questions/sections.yaml', sectionsSchema).sections);
