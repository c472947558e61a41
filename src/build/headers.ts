/** Writes `_headers`, in the form that several static hosts read. It says what a page's own meta element cannot say. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { POLICY } from '../worker/policy.ts';

/** Browser features that no page uses. Nothing that gets into a page later can turn them on. */
const UNUSED = [
  'accelerometer',
  'ambient-light-sensor',
  'attribution-reporting',
  'autoplay',
  'bluetooth',
  'browsing-topics',
  'camera',
  'compute-pressure',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'join-ad-interest-group',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'private-state-token-issuance',
  'private-state-token-redemption',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'run-ad-auction',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'web-share',
  'window-management',
  'xr-spatial-tracking',
];

/** The headers of every file. The policy is that of the pages without its hashes, and it forbids framing. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types ${POLICY}`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': UNUSED.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // One year. Browsers ignore this header if the page came without encryption, as in a preview.
  'Strict-Transport-Security': 'max-age=31536000',
};
/** Files whose names change with what they hold. */
const FOREVER = { path: '/_astro/*', header: 'Cache-Control: public, max-age=31536000, immutable' };

const block = (path: string, lines: readonly string[]): string =>
  [path, ...lines.map((line) => `  ${line}`)].join('\n');

export function headers(): AstroIntegration {
  return {
    name: 'headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const all = Object.entries(HEADERS).map(([name, value]) => `${name}: ${value}`);
        writeFileSync(
          fileURLToPath(new URL('_headers', dir)),
          `${block('/*', all)}\n\n${block(FOREVER.path, [FOREVER.header])}\n`,
        );
      },
    },
  };
}
