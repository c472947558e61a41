/** What the rules of a program can use: facts with their values, measures with their units, and numbers that programs share. */
import { FACTS, factKind } from '../compile/fact-words.ts';
import { namesIn, needFile } from '../compile/read-file.ts';
import { HOUSEHOLD } from '../facts/table.ts';
import { parametersSchema } from '../schema/parameters.ts';

/** Parts of a household file that say nothing about the household. */
const NO_FACTS = ['unstated', 'unsure', 'people', 'asOf'];
const OPS = { flag: 'is: true', number: 'atLeast: 60', word: 'in: [ … ]', list: 'has: …', other: '' };

/** What a measure says about itself. A measure in the older form says nothing. */
interface Said {
  readonly known?: { readonly per: string; readonly unit?: string; readonly law: string };
}

function facts(): string[] {
  return FACTS.flatMap((name) => {
    const of = factKind(name);
    if (!of || of.kind === 'other' || NO_FACTS.includes(name)) return [];
    const whose = name in HOUSEHOLD ? 'of the household' : 'of each person';
    const words = of.words.length ? `: ${of.words.join(', ')}` : '';
    return [`  { fact: ${name}, ${OPS[of.kind]} }  ${whose}${words}`];
  });
}

function measureLine(name: string, { known }: Said): string {
  if (!known) return `  ${name}`;
  const { per, unit = 'a word, or yes or no', law } = known;
  return `  ${name}  ${unit}, of ${per === 'person' ? 'each person' : 'the household'} (${law})`;
}

function sharedNumbers(): string[] {
  return namesIn('content', 'parameters', '.yaml').flatMap((file) =>
    Object.entries(needFile('content', `parameters/${file}`, parametersSchema).parameters).map(
      ([name, { says, unit }]) => `  { parameter: ${name} }  ${unit}: ${says}`,
    ),
  );
}

/** The whole list, one line for each entry; `measures` holds all measures by name. */
export const programList = (measures: Readonly<Record<string, unknown>>): string =>
  [
    'Facts, and the values that they can have:',
    ...facts(),
    'Measures:',
    ...Object.entries(measures).map(([name, measure]) => measureLine(name, measure as Said)),
    'Numbers that programs share (those of one program are in its parameters.yaml):',
    ...sharedNumbers(),
    'Every word of the rule language: docs/rule-language.md',
  ].join('\n');
