/** Leaves out what no page uses of USWDS, and turns left and right into start and end. */
import type { Declaration, Root, Rule } from 'postcss';

/** States and effects that no page has. */
const NEVER =
  /:disabled|aria-disabled|indeterminate|usa-focus|usa-button--(?:hover|active)|\.usa-js|data-sort|aria-sort|:-moz-focusring/;

/** Keeps a selector where each class of USWDS in it stands in the sources. */
export function dropUnused(root: Root, words: ReadonlySet<string>): void {
  root.walkComments((comment) => void comment.remove());
  root.walkRules((rule) => {
    const kept = rule.selectors.filter(
      (selector) =>
        !NEVER.test(selector) && (selector.match(/\busa-[\w-]+/g) ?? []).every((it) => words.has(it)),
    );
    if (kept.length) rule.selectors = kept;
    else rule.remove();
  });
  dropEmpty(root);
}

function dropEmpty(root: Root): void {
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
}

/** The font comes from the page; an icon is a mask alone, without what stands in for it in old browsers. */
export function tidy(root: Root): void {
  root.walkDecls('font-family', (decl) => void decl.remove());
  root.walkDecls((decl) => {
    decl.value = decl.value.replace(/,\s*linear-gradient\(transparent, transparent\)/g, '');
  });
  root.walkAtRules('supports', (supports) => {
    if (!supports.params.includes('mask')) return;
    const before = supports.prev();
    if (before?.type === 'rule' && before.selector === (supports.first as Rule | undefined)?.selector)
      before.walkDecls(/^background/, (decl) => void decl.remove());
    supports.replaceWith(supports.nodes ?? []);
  });
  root.walkRules((rule) => {
    if (rule.nodes.length === 0) rule.remove();
  });
  dropEmpty(root);
}

const SIDE = { left: 'inline-start', right: 'inline-end', top: 'block-start', bottom: 'block-end' } as const;
const CORNER: Readonly<Record<string, string>> = {
  'border-top-left-radius': 'border-start-start-radius',
  'border-top-right-radius': 'border-start-end-radius',
  'border-bottom-left-radius': 'border-end-start-radius',
  'border-bottom-right-radius': 'border-end-end-radius',
};
const FOUR = /^(margin|padding|border-width|border-color|border-style)$/;

/** USWDS writes left and right; one sheet has to do for both reading directions. */
export function toLogical(root: Root): void {
  root.walkDecls((decl) => {
    const side =
      /^((?:margin|padding|border|scroll-margin)-)?(left|right)((?:-(?:width|color|style))?)$/.exec(
        decl.prop,
      );
    if (side) decl.prop = `${side[1] ?? 'inset-'}${SIDE[side[2] as 'left']}${side[3] ?? ''}`;
    decl.prop = CORNER[decl.prop] ?? decl.prop;
    if (/^(float|clear|text-align)$/.test(decl.prop)) decl.value = logicalWord(decl);
    if (FOUR.test(decl.prop)) splitFour(decl);
  });
  root.walkDecls(/^background-position/, mirror);
}

function logicalWord({ prop, value }: Declaration): string {
  const plain = prop === 'text-align' ? '' : 'inline-';
  return value.replace(/^left$/, `${plain}start`).replace(/^right$/, `${plain}end`);
}

/** "1px 2px 3px 4px" has a left and a right; without them, it stays. */
function splitFour(decl: Declaration): void {
  const [top, right, bottom, left, more] = decl.value.match(/(?:[^\s(]|\([^)]*\))+/g) ?? [];
  if (!left || more !== undefined || right === left) return;
  const [head = '', tail] = decl.prop.split('-');
  const end = tail ? `-${tail}` : '';
  for (const [side, value] of [
    ['top', top],
    ['bottom', bottom],
    ['left', left],
    ['right', right],
  ] as const)
    decl.cloneBefore({ prop: `${head}-${SIDE[side]}${end}`, value: value ?? '' });
  decl.remove();
}

/** A place of a background has no logical form: right to left gets a copy. */
function mirror(decl: Declaration): void {
  const rule = decl.parent as Rule;
  if (!/\bright\b/.test(decl.value) || rule.selector.includes('[dir=rtl]')) return;
  const copy = rule.cloneAfter({ nodes: [] });
  copy.selectors = rule.selectors.map((selector) => `[dir=rtl] ${selector}`);
  copy.append(decl.clone({ value: decl.value.replace(/\bright\b/, 'left') }));
}
