import { readFileSync } from 'node:fs';
import { refuse } from './arguments.ts';

/** UTF-8, or UTF-16 with a byte-order mark, as PowerShell writes it. TextDecoder removes the mark. */
function textOf(bytes: Buffer): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes);
}

/** A JSON file, or standard input for `-`. If it cannot be read, ends the program with a sentence. */
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
