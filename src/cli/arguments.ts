/** Reads the options and files of a command. */
import { parseArgs, type ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;
type Read<T extends Options> = ReturnType<
  typeof parseArgs<{ options: T & { help: { type: 'boolean' } }; allowPositionals: true }>
>;

/** Options and files. `--help` prints the usage and ends the program. An unknown option is refused, with the usage. */
export function readArguments<const T extends Options>(usage: string, options: T, args?: string[]): Read<T> {
  const all = { ...options, help: { type: 'boolean' } } as const;
  let read: Read<T>;
  try {
    read = parseArgs({ ...(args && { args }), options: all, allowPositionals: true }) as Read<T>;
  } catch (error) {
    const [problem = ''] = (error as Error).message.split('. ');
    return refuse([`${problem}.`, usage]);
  }
  if ((read.values as { help?: boolean }).help) {
    console.log(usage);
    process.exit(0);
  }
  return read;
}

/** Ends the program with lines on standard error. */
export function refuse(lines: readonly string[]): never {
  for (const line of lines) console.error(line);
  process.exit(2);
}
