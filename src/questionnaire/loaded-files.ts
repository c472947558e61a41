/** Whether a file that came over the network is the one that was asked for: whole, and of the right version. */
import type { Counties } from '../engine/types.ts';
import type { ResultsWords } from '../results/port.ts';
import type { Places } from '../schema/place.ts';
import type { QuestionsFile } from './page.ts';

type Loose = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isFilled = (value: unknown): boolean => isObject(value) && Object.keys(value).length > 0;

/** The sentences have to be those of the rules. */
export const isWords =
  (version: string) =>
  (value: unknown): value is ResultsWords =>
    isObject(value) &&
    value['version'] === version &&
    isFilled(value['programs']) &&
    isFilled(value['words']);

/** The questions have to fit the scripts that came with the page. */
export const isQuestions =
  (version: string) =>
  (value: unknown): value is QuestionsFile =>
    isObject(value) &&
    value['version'] === version &&
    Array.isArray(value['sections']) &&
    isFilled(value['forms']) &&
    isFilled(value['words']);

export const isCounties = (value: unknown): value is Counties =>
  isFilled(value) && Object.values(value as Loose).every(isObject);

export const isPlaces = (value: unknown): value is Places =>
  isObject(value) &&
  isFilled(value['places']) &&
  isObject(value['national']) &&
  isObject(value['instead211']);
