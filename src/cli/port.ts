/** The port that PORT names; undefined where it names none. Ends the program with a sentence where PORT is no port. */
export function portOf(text = process.env['PORT']): number | undefined {
  if (!text) return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  console.error(`PORT is "${text}"; write a number from 1 to 65535, such as PORT=8080.`);
  process.exit(2);
}
