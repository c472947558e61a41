import { createHash } from 'node:crypto';

/** The namespace of names that are addresses (RFC 9562, section 6.6). */
const URLS = '6ba7b8119dad11d180b400c04fd430c8';

/** The UUID of an address, always the same one (version 5, RFC 9562, section 5.5). */
export function uuidOf(address: string): string {
  const hash = createHash('sha1').update(Buffer.from(URLS, 'hex')).update(address).digest().subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
