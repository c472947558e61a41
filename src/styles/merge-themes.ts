/**
 * Makes one style sheet of the light and the dark one. Both come from the same Sass, so they are equal rule by rule and differ in
 * colors alone; each pair of colors becomes a custom property.
 */
import type { ChildNode, Declaration, Root, Rule } from 'postcss';

const COLOR = /url\("[^"]*"\)|rgba?\([^)]*\)|#[0-9a-f]{3,8}\b|\b(?:white|black)\b/gi;
type Sheet = Record<string, string>;

/** What USWDS writes without asking the theme, and which of our names belongs there. Of each property the first that fits. */
const UNTHEMED: readonly [color: string, property: RegExp, name: string][] = [
  ['white', /^(background|box-shadow)/, '--ground'],
  ['white', /^(color|fill|border)/, '--on-link'],
  ['black', /^(color|fill|text-shadow)/, '--ink'],
  ['#1b1b1b', /^(color|fill)/, '--ink'],
  ['#c9c9c9', /^border/, '--line-strong'],
  ['#e6e6e6', /^border/, '--line'],
  ['#919191', /^(background|box-shadow)/, '--line'],
];

/** Icons that are drawn in one color for both themes: what they are drawn in where it is dark. */
const DARK_FILL: Readonly<Record<string, string>> = {
  'usa-icons/unfold_more.svg': '#f0f0f0',
  'correct8-alt.svg': '#1b1b1b',
};

/** Our names (`:root` of the part "names") stand for their pairs; `image` reads a file of the USWDS images. */
export function mergeThemes(light: Root, dark: Root, image: (name: string) => string): Sheet {
  const sheet: Sheet = {};
  const names = new Map<string, string>();
  const shared = new Map<string, [string, string, string]>();
  let own = new Map<string, [string, string, string]>();
  let text: string[] = [];

  function propertyFor(decl: Declaration, a: string, b: string): string {
    const unthemed = a === b && UNTHEMED.find(([color, property]) => color === a && property.test(decl.prop));
    if (unthemed) return `var(${unthemed[2]})`;
    const name = names.get(`${a} ${b}`);
    if (name) return `var(${name})`;
    if (a === b && a.startsWith('rgb')) return a;
    if (a === b && !a.startsWith('url'))
      throw new Error(
        `USWDS takes ${a} from no theme in “${String(decl.parent)}”. Add a line to UNTHEMED in merge-themes.ts.`,
      );
    const known = shared.get(`${a} ${b}`) ?? own.get(`${a} ${b}`);
    if (known) return `var(${known[0]})`;
    const made = `--here-${own.size}`;
    own.set(`${a} ${b}`, [made, a, b]);
    return `var(${made})`;
  }

  function merge(a: ChildNode, b: ChildNode | undefined): void {
    if (!b || shapeOf(a) !== shapeOf(b))
      throw new Error(`The light and the dark theme differ at “${String(a)}”.`);
    if (a.type === 'decl' && b.type === 'decl') {
      const others = b.value.match(COLOR) ?? [];
      let i = 0;
      a.value = a.value.replace(COLOR, (color) => propertyFor(a, color, others[i++] ?? color));
    }
    if ('nodes' in a && 'nodes' in b) a.nodes?.forEach((child, i) => merge(child, b.nodes?.[i]));
  }

  light.nodes.forEach((node, i) => {
    const other = dark.nodes[i];
    if (isNames(node) && isNames(other)) {
      sheet['names'] = `${node.toString()}\n${onDark(other.toString())}`;
      for (const [pair, name] of pairsOf(node, other)) if (!names.has(pair)) names.set(pair, name);
    } else if (node.type === 'atrule' && node.name === 'layer' && !node.nodes) {
      endPart(node.params);
    } else if (!(node.type === 'atrule' && node.name === 'charset')) {
      merge(node, other);
      text.push(node.toString());
    }
  });
  return sheet;

  function endPart(part: string): void {
    // What components share comes before the names; it goes to the first part.
    if (part === 'names') return;
    sheet[part] = [colors([...own.values()], image), ...text].join('\n').replaceAll('--here-', `--${part}-`);
    // What "core" has is on every page, so the other parts can use it.
    if (part === 'core')
      for (const [pair, [name, a, b]] of own) shared.set(pair, [name.replace('--here-', '--core-'), a, b]);
    [own, text] = [new Map(), []];
  }
}

/** The list of our names: the one `:root` there is. */
const isNames = (node: ChildNode | undefined): node is Rule =>
  node?.type === 'rule' && node.selector === ':root';

const pairsOf = (light: Rule, dark: Rule): [string, string][] =>
  light.nodes.flatMap((decl, i): [string, string][] => {
    const twin = dark.nodes[i];
    return decl.type === 'decl' && twin?.type === 'decl' ? [[`${decl.value} ${twin.value}`, decl.prop]] : [];
  });

const shapeOf = (node: ChildNode): string =>
  node.type === 'decl'
    ? node.prop
    : node.type === 'rule'
      ? node.selector
      : node.type === 'atrule'
        ? `${node.name} ${node.params}`
        : node.type;

/** Print stays light. */
const onDark = (rule: string): string => `@media screen and (prefers-color-scheme: dark) {\n${rule}\n}`;

function colors(made: readonly [string, string, string][], image: (name: string) => string): string {
  const root = (list: string[]): string => (list.length ? `:root {\n${list.join('\n')}\n}` : '');
  const light = made.map(([name, a]) => `${name}: ${valueOf(a, image)};`);
  const dark = made.flatMap(([name, a, b]) => {
    const fill = a === b ? DARK_FILL[fileOf(a)] : undefined;
    return a === b && !fill ? [] : [`${name}: ${valueOf(b, image, fill)};`];
  });
  return [root(light), dark.length ? onDark(root(dark)) : ''].join('\n');
}

/** The path of an image below the USWDS images; "" for a color. */
const fileOf = (value: string): string => /^url\("\/img\/([^"]+)"\)$/.exec(value)?.[1] ?? '';

/** An icon as a data: address, since the site has no folder of USWDS images. */
function valueOf(value: string, image: (name: string) => string, fill?: string): string {
  const file = fileOf(value);
  if (!file) return value;
  let svg = image(file)
    .replace(/<\?xml[^>]*>|<!--[\s\S]*?-->/g, '')
    .replace(/\s+/g, ' ')
    .replace(/"/g, "'")
    .trim();
  if (fill) svg = svg.replace(/ fill='#\w+'/g, '').replace('<svg ', `<svg fill='${fill}' `);
  return `url("data:image/svg+xml,${svg.replace(/[#<>%{}]/g, encodeURIComponent)}")`;
}
