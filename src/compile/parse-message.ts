/** Texts in ICU MessageFormat -> what pages and scripts get. Runs at build and in the check; no browser loads the parser. */
import {
  isArgumentElement,
  isLiteralElement,
  isPluralElement,
  isPoundElement,
  isSelectElement,
  type MessageFormatElement,
  parse,
  type PluralElement,
  type SelectElement,
} from '@formatjs/icu-messageformat-parser';
import { pluralForms } from '../format/plural.ts';
import type { Forms, Message } from '../schema/message.ts';
import { nearest } from '../schema/problem.ts';

const CLOSE = 'A { of this text is not closed. Write } where it ends.';
const FORMS = 'Write each form with its text in braces: {count, plural, one {1 day} other {# days}}.';
const NAME = 'Write one name between { and }, such as {value}; braces stand for nothing else.';
/** What the parser finds, in an editor's words. */
const SAY: Readonly<Record<string, string>> = {
  EXPECT_ARGUMENT_CLOSING_BRACE: CLOSE,
  UNCLOSED_QUOTE_IN_ARGUMENT_STYLE: CLOSE,
  EMPTY_ARGUMENT: NAME,
  MALFORMED_ARGUMENT: NAME,
  EXPECT_ARGUMENT_TYPE: 'Write plural or select after the comma.',
  INVALID_ARGUMENT_TYPE: 'Write plural or select after the comma.',
  MISSING_OTHER_CLAUSE: 'Add the form other {…}: it is said where no other form fits.',
  EXPECT_SELECT_ARGUMENT_OPTIONS: FORMS,
  EXPECT_PLURAL_ARGUMENT_SELECTOR: FORMS,
  EXPECT_PLURAL_ARGUMENT_SELECTOR_FRAGMENT: FORMS,
  EXPECT_SELECT_ARGUMENT_SELECTOR_FRAGMENT: FORMS,
  EXPECT_PLURAL_ARGUMENT_OFFSET_VALUE: 'Write the forms without offset.',
  INVALID_PLURAL_ARGUMENT_SELECTOR: 'Write an exact number as =0, and other forms by their names.',
  DUPLICATE_PLURAL_ARGUMENT_SELECTOR: 'Two forms have the same name; keep one.',
  DUPLICATE_SELECT_ARGUMENT_SELECTOR: 'Two forms have the same name; keep one.',
};
/** A text that is read, or what is wrong with it. */
export type Read =
  | {
      readonly message: Message;
      /** The names of what fills it. */
      readonly places: readonly string[];
      readonly plurals: readonly PluralElement[];
    }
  | { readonly problem: string };

class Wrong extends Error {}

const known = new Map<string, Read>();

/** Reads a text; the same text is read once. */
export function readMessage(text: string): Read {
  const before = known.get(text);
  if (before) return before;
  const read = readNow(text);
  known.set(text, read);
  return read;
}

function readNow(text: string): Read {
  try {
    const elements = parse(text, { ignoreTag: true });
    const every = everyElement(elements);
    return {
      message: joined(elements, undefined),
      places: [
        ...new Set(every.flatMap((it) => (isLiteralElement(it) || isPoundElement(it) ? [] : [it.value]))),
      ],
      plurals: every.filter(isPluralElement),
    };
  } catch (error) {
    const { message } = error as Error;
    return { problem: error instanceof Wrong ? message : (SAY[message] ?? CLOSE) };
  }
}

/** The message of a text; throws where it has a mistake, which the check tells with its line. */
export function parseMessage(text: string): Message {
  const read = readMessage(text);
  if ('problem' in read) throw new Error(`${read.problem} You wrote: ${text}`);
  return read.message;
}

/** Texts and places in a row as one text, and forms between them. `number` is what # stands for. */
function joined(elements: readonly MessageFormatElement[], number: string | undefined): Message {
  const parts: Message[] = [];
  for (const element of elements) {
    const part = partOf(element, number);
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else parts.push(part);
  }
  const [first = ''] = parts;
  return parts.length > 1 ? parts : first;
}

function partOf(element: MessageFormatElement, number: string | undefined): Message {
  if (isLiteralElement(element)) {
    if (/[{}]/.test(element.value)) throw new Wrong(NAME);
    return element.value;
  }
  if (isArgumentElement(element)) return `{${element.value}}`;
  if (isPoundElement(element)) return `{${number ?? ''}}`;
  if (isPluralElement(element)) return pluralOf(element);
  if (isSelectElement(element)) return { select: element.value, ...formsOf(element, number) };
  throw new Wrong(
    'Write the place alone, such as {value}: numbers, money and dates are written out already.',
  );
}

function pluralOf(element: PluralElement): Forms {
  if (element.offset) throw new Wrong('Write the forms without offset.');
  if (element.pluralType === 'ordinal') throw new Wrong('Write plural or select after the comma.');
  return {
    ...(element.value === 'count' ? {} : { plural: element.value }),
    ...formsOf(element, element.value),
  };
}

function formsOf({ options }: PluralElement | SelectElement, number: string | undefined): Forms {
  return Object.fromEntries(
    Object.entries(options).map(([form, { value }]) => {
      if (form === 'plural' || form === 'select' || form === 'lang')
        throw new Wrong(`Name the form “${form}” differently.`);
      return [form, joined(value, number)];
    }),
  ) as unknown as Forms;
}

/** Every element of a text, those within forms too. */
function everyElement(elements: readonly MessageFormatElement[]): MessageFormatElement[] {
  return elements.flatMap((element) =>
    isPluralElement(element) || isSelectElement(element)
      ? [element, ...Object.values(element.options).flatMap(({ value }) => everyElement(value))]
      : [element],
  );
}

/** Whether a text is one text with {places}, without forms. */
export function isPlain(text: string): boolean {
  const read = readMessage(text);
  return 'problem' in read || typeof read.message === 'string';
}

/** The names of what fills a text; none where it has a mistake. */
export function placesIn(text: string): readonly string[] {
  const read = readMessage(text);
  return 'problem' in read ? [] : read.places;
}

/** What is wrong with a text of a language: its braces, or plural forms that the language lacks or needs. */
export function messageProblem(text: string, lang: string): string | undefined {
  const read = readMessage(text);
  if ('problem' in read) return read.problem;
  if (!read.plurals.length) return undefined;
  const { all, counted } = pluralForms(lang);
  for (const plural of read.plurals) {
    const forms = Object.keys(plural.options);
    const unknown = forms.find((form) => !form.startsWith('=') && !all.includes(form));
    if (unknown !== undefined)
      return `“${unknown}” is no plural form of this language.${nearest(unknown, all)}`;
    const missing = [...counted].find(([form]) => !forms.includes(form));
    if (missing) return `Add the plural form ${missing[0]} {…}: this language takes it for ${missing[1]}.`;
  }
  return undefined;
}
