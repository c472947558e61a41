/** What keeps a text from being YAML, in plain words. */
import { type Document, isScalar, visit, type YAMLError } from 'yaml';

const QUOTES = 'Put the text after the colon in quotes:';
const INDENT =
  'Begin this line at the same column as its neighbors: it is indented by one space more or less, say.';

const PLAIN: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'Indent with spaces; a tab does not count in YAML.',
  DUPLICATE_KEY: 'This name stands here twice; keep one of them.',
  BAD_INDENT: INDENT,
  BLOCK_AS_IMPLICIT_KEY: `${QUOTES} it has a colon of its own.`,
  BLOCK_IN_FLOW: `${QUOTES} it has a colon of its own.`,
  BAD_SCALAR_START: `${QUOTES} it begins with a sign that means something else in YAML.`,
  BAD_ALIAS: `${QUOTES} it begins with a sign that means something else in YAML.`,
  TAG_RESOLVE_FAILED: `${QUOTES} it begins with a sign that means something else in YAML.`,
  BAD_DQ_ESCAPE: 'Use single quotes around this text: a backslash in double quotes means something else.',
  MULTIPLE_DOCS: 'Take out this line of dashes: a file holds one list of names only.',
  MULTILINE_IMPLICIT_KEY: 'Write a name, a colon and a space at the beginning of this line.',
};

export interface Broken {
  /** Where it is in the text. */
  readonly offset: number;
  readonly message: string;
}

const lineAt = (text: string, offset: number): string =>
  text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? '';

/** Where the last quoted text begins: the one that is not closed. */
function openQuote(doc: Document): number | undefined {
  let start: number | undefined;
  visit(doc, (_, node) => {
    if (isScalar(node) && node.type?.startsWith('QUOTE') && node.range) start = node.range[0];
  });
  return start;
}

function missing(error: YAMLError, text: string, doc: Document): Broken {
  const [offset] = error.pos;
  if (error.message.includes('quote'))
    return { offset: openQuote(doc) ?? offset, message: 'A quote that opens here is not closed.' };
  if (error.message.startsWith('Flow')) {
    const brace = error.message.includes('map') ? '{' : '[';
    const at = text.lastIndexOf(brace, offset);
    return { offset: at < 0 ? offset : at, message: `A ${brace} that opens here is not closed.` };
  }
  if (error.message.startsWith('Sequence')) return { offset, message: INDENT };
  return { offset, message: PLAIN['MULTILINE_IMPLICIT_KEY'] ?? '' };
}

function unexpected(text: string, offset: number): string {
  const line = lineAt(text, offset);
  const [, value = ''] = /^\s*(?:- )?[^:]*:\s+(.*)$/.exec(line) ?? [];
  if (/^[{[]/.test(value))
    return `${QUOTES} it begins with ${value[0] ?? ''}, which means something else in YAML; or close what opens there once only.`;
  if (/^["']/.test(value))
    return `Put the whole text in one pair of quotes, and use the other kind (" or ') for quotes inside it.`;
  return `${QUOTES} it holds a sign that means something else in YAML.`;
}

/** The first mistake that keeps a text from being YAML; those after it mostly follow from it. */
export function brokenIn(doc: Document, text: string): Broken | undefined {
  const [error, next] = doc.errors;
  if (!error) {
    const [warning] = doc.warnings;
    return warning && { offset: warning.pos[0], message: PLAIN[warning.code] ?? QUOTES };
  }
  const [offset] = error.pos;
  const tab = /^[ ]*\t/.exec(lineAt(text, offset));
  if (tab) return { offset, message: PLAIN['TAB_AS_INDENT'] ?? '' };
  if (error.code === 'MISSING_CHAR' || error.message.startsWith('Flow')) return missing(error, text, doc);
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && next?.code === 'MULTILINE_IMPLICIT_KEY')
    return {
      offset,
      message:
        'The line after this one begins further in. Begin it at the same column as this one; a sentence over several lines goes in quotes.',
    };
  if (error.code === 'UNEXPECTED_TOKEN') return { offset, message: unexpected(text, offset) };
  return {
    offset,
    message: PLAIN[error.code] ?? 'Compare this line with its neighbors: it is not written as they are.',
  };
}
