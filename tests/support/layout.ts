/** What is wrong with the layout of a page as it stands: texts over each other, and what sticks out. No pixels are compared. */
import type { Page } from '@playwright/test';

/** Letters of different lines may touch by so many CSS pixels. */
const TOUCH = 3;

/** A line for each fault; empty where there is none. */
export const layoutFaults = (page: Page): Promise<string[]> =>
  page.evaluate((touch) => {
    interface Box {
      readonly text: string;
      readonly at: Element;
      readonly rect: DOMRect;
    }
    const withParents = (at: Element): Element[] =>
      at.parentElement ? [at, ...withParents(at.parentElement)] : [at];
    // Words for screen readers only are clipped to nothing.
    const isSeen = (at: Element): boolean =>
      at.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !at.closest('.usa-skipnav') &&
      withParents(at).every((it) => getComputedStyle(it).clipPath === 'none');
    // What stays in place while the page moves lies over it on purpose.
    const isFixed = (at: Element): boolean =>
      withParents(at).some((it) => ['fixed', 'sticky'].includes(getComputedStyle(it).position));
    const boxes: Box[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const [text, at] = [node.textContent?.trim() ?? '', node.parentElement];
      if (
        !text ||
        !at ||
        ['SCRIPT', 'STYLE', 'NOSCRIPT', 'OPTION', 'TITLE', 'DESC'].includes(at.nodeName.toUpperCase())
      )
        continue;
      if (!isSeen(at) || isFixed(at)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects())
        if (rect.width > 1 && rect.height > 1) boxes.push({ text: text.slice(0, 40), at, rect });
    }
    const faults: string[] = [];
    const wide = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > wide) faults.push('the page is wider than the screen');
    for (const { text, at, rect } of boxes)
      if (!at.closest('.table-box') && (rect.left < -1 || rect.right > wide + 1))
        faults.push(`sticks out: ${text}`);
    const sorted = [...boxes].sort((a, b) => a.rect.top - b.rect.top);
    sorted.forEach((one, n) => {
      for (const other of sorted.slice(n + 1)) {
        if (other.rect.top > one.rect.bottom - touch) break;
        if (one.at === other.at || one.at.closest('.table-box')) continue;
        const across = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
        // Font boxes of close lines overlap a little; letters do not.
        const down = Math.min(one.rect.bottom, other.rect.bottom) - other.rect.top;
        const lower = Math.min(one.rect.height, other.rect.height) / 3;
        if (across > touch && down > Math.max(touch, lower))
          faults.push(`over each other: ${one.text} | ${other.text}`);
      }
    });
    const controls = [
      ...document.querySelectorAll('button, a.usa-button, summary, input:not([type=hidden]), select'),
    ]
      .filter((it) => isSeen(it) && !isFixed(it))
      .map((it) => ({ it, rect: it.getBoundingClientRect() }));
    controls.forEach((one, n) => {
      for (const other of controls.slice(n + 1)) {
        if (one.it.contains(other.it) || other.it.contains(one.it)) continue;
        const across = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
        const down = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top);
        if (across > touch && down > touch)
          faults.push(
            `controls over each other: ${one.it.textContent?.trim()} | ${other.it.textContent?.trim()}`,
          );
      }
    });
    return faults;
  }, TOUCH);
