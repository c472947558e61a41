/** Finds a Chromium for the tests: CHROMIUM_PATH, Playwright's own, the system's; else Debian's package. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** Keeps a headless Chromium from calling home, and lets it run as root. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where a command is, as a shell would find it. */
function onPath(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** The path of a Chromium that is here already; undefined where there is none. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  const candidates = [named, chromium.executablePath(), ...NAMES.map(onPath)];
  return candidates.find((path) => path && existsSync(path));
}

/** Finds a Chromium or installs Debian's; throws a sentence that says what to do. */
export function needChromium(): string {
  const found = findChromium();
  if (found) return found;
  if (onPath('apt-get') && process.getuid?.() === 0) {
    console.log("There is no Chromium here; installing Debian's package.");
    execFileSync('apt-get', ['update', '-q'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium'], {
      stdio: 'inherit',
    });
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    'The browser tests need Chromium: install it (on Debian: sudo apt-get install chromium) or set CHROMIUM_PATH to one.',
  );
}
