/** HTML that a component gave -> elements as data. */
import { ELEMENT_NODE, type Node, parse, TEXT_NODE } from 'ultrahtml';
import type { Tree } from '../questionnaire/tree.ts';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decode = (text: string): string =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (whole, code: string | undefined, name: string | undefined) =>
    code === undefined ? (NAMED[name ?? ''] ?? whole) : String.fromCodePoint(Number(code)),
  );

function treeOf(node: Node): Tree[] {
  if (node.type === TEXT_NODE) {
    const text = decode((node.value as string).replace(/\s+/g, ' '));
    return text ? [text] : [];
  }
  if (node.type !== ELEMENT_NODE) return [];
  const { name, attributes, children } = node as Node & {
    name: string;
    attributes: Record<string, string>;
    children: Node[];
  };
  const decoded = Object.entries(attributes).map(([key, value]) => [key, decode(value)]);
  return [[name, Object.fromEntries(decoded) as Record<string, string>, ...children.flatMap(treeOf)]];
}

/** The one element of a text of HTML; throws where it is not one. */
export function treeOfHtml(html: string): Tree {
  const { children } = parse(html) as { children: Node[] };
  const [tree, ...more] = children.flatMap(treeOf).filter((it) => typeof it !== 'string');
  if (!tree || more.length) throw new Error(`This is not one element: ${html.slice(0, 80)}`);
  return tree;
}
