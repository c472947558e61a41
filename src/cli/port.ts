/** The port in PORT; undefined if it is empty. If PORT is not a port, ends the program with a sentence. */
export function portOf(text = process.env['PORT']): number | undefined {
  if (!text) return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  console.error(`PORT is "${text}"; write a number from 1 to 65535, such as PORT=8080.`);
  process.exit(2);
}
