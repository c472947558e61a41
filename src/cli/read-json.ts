import { readFileSync } from 'node:fs';
import { refuse } from './arguments.ts';

/** UTF-8, or what PowerShell writes: UTF-16, which begins with a byte-order mark. TextDecoder takes the marks away. */
function textOf(bytes: Buffer): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes);
}

/** A JSON file, or standard input for `-`. Ends the program with a sentence where it cannot be read. */
export function readJson(path: string): unknown {
  let text: string;
  try {
    text = textOf(readFileSync(path === '-' ? 0 : path));
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    return refuse([`${path}: cannot be read (${code}). Name a JSON file, or - for standard input.`]);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    return refuse([`${path}: is not JSON: ${(error as Error).message.replaceAll('\n', ' ')}`]);
  }
}
