/** Elements as data: the forms of all questions come in a file, and become elements here. Text never becomes markup. */

/** Text, or an element: its name, its attributes, and what is in it. */
export type Tree = string | readonly [name: string, attributes: Readonly<Record<string, string>>, ...Tree[]];

export function nodeOf(tree: Tree): Node {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const [name, attributes, ...children] = tree;
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  (made instanceof HTMLTemplateElement ? made.content : made).append(...children.map(nodeOf));
  return made;
}
