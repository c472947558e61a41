import { en } from './en.ts';
import { es } from './es.ts';
import type { Language } from './language.ts';

/** Languages whose sentences are read. */
export const LANGUAGES: Readonly<Record<string, Language>> = { en, es };
