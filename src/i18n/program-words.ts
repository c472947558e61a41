import { existsSync } from 'node:fs';
import { parseMessage } from '../compile/parse-message.ts';
import { needFile } from '../compile/read-file.ts';
import type { Message } from '../schema/message.ts';
import {
  draftWordsSchema,
  type DraftWordsYaml,
  type ProgramWordsYaml,
  programWordsSchema,
} from '../schema/page.ts';
import { inEnglish, overlay } from './fallback.ts';
import { fallbackLanguage } from './languages.ts';
import { contentPath } from './site.ts';

const pathOf = (id: string, lang: string): string => `programs/${id}/words/${lang}.yaml`;

const englishOf = (id: string): ProgramWordsYaml =>
  needFile(contentPath(), pathOf(id, fallbackLanguage), programWordsSchema);

/** The words that a program has in a language. */
function ownOf(id: string, lang: string): DraftWordsYaml | undefined {
  const path = pathOf(id, lang);
  return existsSync(contentPath(path)) ? needFile(contentPath(), path, draftWordsSchema) : undefined;
}

/** The texts of a program as they are written; what a language lacks comes in English. */
export const programTexts = (id: string, lang: string): ProgramWordsYaml =>
  overlay(englishOf(id), ownOf(id, lang));

/** The sentences of a rule: one for every outcome, or by outcome. */
export type RuleMessages =
  | Message
  | (Readonly<Partial<Record<'pass' | 'fail' | 'unknown' | 'noValue' | 'noLimit' | 'zero', Message>>> & {
      readonly otherwise?: Readonly<Record<string, Message>>;
    });

export interface ProgramMessages {
  readonly reasons: Readonly<Record<string, RuleMessages>>;
  readonly change?: Readonly<Record<string, Message>>;
}

/** The sentences of a program's rules, ready to be filled. */
export function programMessages(id: string, lang: string): ProgramMessages {
  const { reasons = {}, change } = englishOf(id);
  const own = ownOf(id, lang);
  const english = { reasons, ...(change && { change }) };
  return overlay<unknown>(english, own, parseMessage, (text) =>
    inEnglish(parseMessage(text)),
  ) as ProgramMessages;
}
