/**
 * Runs in the head of every page before anything of it is shown, and again whenever the browser brings a page back.
 * A page does not come up where the last person's answers have to go first, nor, by Back, in a tab that was left by
 * the quick exit. The exit itself works from here on. Built into /gate.js (src/build/gate.ts); its element carries the idle time in data-seconds.
 */
import { cameBack } from './came-back.ts';
import {
  arriveAgain,
  forget,
  forgetInThisTab,
  isStale,
  isWaiting,
  lastClearing,
  noteClearing,
  sayAndStart,
  wasLeft,
} from './clear.ts';
import { isKiosk, isOverdue } from './kiosk.ts';
import { isOutside, OUTSIDE } from './outside.ts';
import { blank, NEUTRAL_PAGE } from './quick-exit.ts';
import { start } from './start.ts';

const root = document.documentElement;
const seconds = Number(document.currentScript?.dataset['seconds']);
/** The last clearing when this page came up. */
let seen = '';

/** `isBack`: by Back, Forward or reload, or as it was left; the page may then still show what was on it. */
function arrive(isBack: boolean, isOld = isStale()): void {
  if (wasLeft()) {
    if (isBack) return goAway();
    arriveAgain();
  }
  const isLate = isKiosk() && isOverdue(seconds);
  const isEmpty = isWaiting();
  if (isLate) forget();
  else if (isOld) forgetInThisTab();
  if (isBack && (isOld || (isLate && !isEmpty))) {
    blank();
    return sayAndStart();
  }
  root.toggleAttribute('data-kiosk', isKiosk());
  root.style.opacity = '';
  seen = lastClearing();
}

function goAway(): void {
  blank();
  location.replace(NEUTRAL_PAGE);
}

/** Nobody has a reason to frame this site; hosts that read no `_headers` cannot forbid it. */
function leaveFrame(): void {
  const link = Object.assign(document.createElement('a'), { href: location.href, target: '_top' });
  link.textContent = document.title;
  document.body.replaceChildren(link);
}

if (window.top !== window) {
  root.style.opacity = '0';
  document.addEventListener('DOMContentLoaded', () => {
    leaveFrame();
    root.style.opacity = '';
  });
} else {
  arrive(cameBack());
  if (!root.hidden) start();
  // A page that the browser keeps for Back is kept unseen, so that it cannot flash up before it is looked at.
  window.addEventListener('pagehide', () => {
    noteClearing();
    root.style.opacity = '0';
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) arrive(true, isStale() || lastClearing() !== seen);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) noteClearing();
    else arrive(true);
  });
}

// A shared computer stays on this site, also before its links have become text.
for (const kind of ['click', 'auxclick'])
  document.addEventListener(
    kind,
    (event) => {
      const link = (event.target as Element).closest?.<HTMLAnchorElement>(OUTSIDE);
      if (link && isOutside(link) && isKiosk()) event.preventDefault();
    },
    { capture: true },
  );
