import { readFileSync } from 'node:fs';
import { refuse } from './arguments.ts';

/** Some editors write it before everything else. */
const BYTE_ORDER_MARK = /^\uFEFF/;

/** A JSON file, or standard input for `-`. Ends the program with a sentence where it cannot be read. */
export function readJson(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    return refuse([`${path}: cannot be read (${code}). Name a JSON file, or - for standard input.`]);
  }
  try {
    return JSON.parse(text.replace(BYTE_ORDER_MARK, ''));
  } catch (error) {
    return refuse([`${path}: is not JSON: ${(error as Error).message.replaceAll('\n', ' ')}`]);
  }
}
