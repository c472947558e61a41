import type { Range } from '../engine/range.ts';

/** What stands in a cell: an amount, or a word: no limit, no such group here, free for everyone, a limit we do not know. */
export type Cell = Range | 'none' | 'absent' | 'everyone' | 'own' | 'inMedicaid';

/** A table of amounts that the engine gives for model households. Labels are keys of content/strings. */
export interface Limits {
  /** What the amounts are, where the columns do not say it. */
  readonly says?: string;
  /** Above the first column. */
  readonly corner: string;
  /** Keys of labels, or a number of people. */
  readonly columns: readonly (string | number)[];
  /** Rows: how many people or children, or a key of a label. */
  readonly rows: readonly (number | string)[];
  /** What the numbers of a row are, where they are not dollars. */
  readonly units?: Readonly<Record<string, 'percent' | 'number'>>;
  /** The cells of one row in one place. */
  readonly cells: (place: string, row: number | string) => readonly Cell[];
}
