import { answer, answers, type Draft, moveUp, NONE, personPath, UNKNOWN } from './draft.ts';

/** Types behind the gate "other money"; the two other gates are one type each. */
export const OTHER_TYPES: readonly string[] = (
  'socialSecurityRetirement socialSecurityDisability socialSecuritySurvivors socialSecurityDependent ssi ' +
  'unemployment tanf generalAssistance childSupport alimony pension taxFreePension veteransDisability ' +
  'veteransPension workersCompensation disabilityInsurance interestDividends rental farm partnership ' +
  'capitalGains workStudy studentAid gift other'
).split(' ');
/** Sources that can be a loss. */
export const LOSSES: readonly string[] = ['selfEmployment', 'partnership', 'capitalGains', 'rental', 'farm'];

export const incomePath = (i: number): string => personPath(i, 'income');
export const typesPath = (i: number): string => `${incomePath(i)}.type`;
export const sourcePath = (i: number, n: number, key: string): string => `${incomePath(i)}[${n}].${key}`;

/** The types of a person's sources of income, in order. */
export function sourcesOf(draft: Draft, i: number): string[] {
  const types: string[] = [];
  for (let type; (type = answer(draft, sourcePath(i, types.length, 'type'))) !== undefined;) types.push(type);
  return types;
}

/** Brings the sources in line with the gates and types that were ticked; amounts of what stays are kept. */
export function settleSources(draft: Draft, i: number): void {
  const wanted = wantedTypes(draft, i);
  for (let n = sourcesOf(draft, i).length - 1; n >= 0; n--)
    if (!wanted.includes(sourcesOf(draft, i)[n] ?? '')) removeSource(draft, i, n);
  for (const type of wanted) if (!sourcesOf(draft, i).includes(type)) addSource(draft, i, type);
}

function wantedTypes(draft: Draft, i: number): string[] {
  const gates = answers(draft, incomePath(i));
  const other = answers(draft, typesPath(i)).filter((type) => OTHER_TYPES.includes(type));
  return [
    ...(gates.includes('job') ? ['wages'] : []),
    ...(gates.includes('business') ? ['selfEmployment'] : []),
    ...(gates.includes('other') ? other : []),
  ];
}

export function addSource(draft: Draft, i: number, type: string): number {
  const n = sourcesOf(draft, i).length;
  draft.answers[sourcePath(i, n, 'type')] = [type];
  return n;
}

export function removeSource(draft: Draft, i: number, n: number): void {
  draft.answers = moveUp(draft.answers, incomePath(i), n) as Draft['answers'];
}

/** Types of which it is not known whether the person gets them, though the rest of the list is. */
export function unsureTypes(draft: Draft, i: number): string[] {
  const ticked = answers(draft, typesPath(i));
  const named = ticked.filter((it) => it.startsWith('unsure:')).map((it) => it.slice('unsure:'.length));
  const open =
    answers(draft, incomePath(i)).includes('other') && (!ticked.length || ticked.includes(UNKNOWN));
  if (!open) return named;
  const known = sourcesOf(draft, i);
  return [...new Set([...named, ...OTHER_TYPES.filter((type) => !known.includes(type))])];
}

/** Whether the person's list of income is known to be whole, or at least begun. */
export function hasIncomeList(draft: Draft, i: number): boolean {
  const gates = answers(draft, incomePath(i));
  return gates.length > 0 && !gates.includes(UNKNOWN) && !(gates.includes(NONE) && gates.length > 1);
}

/** Whether a source's amount was given or said not to be known. */
export const sourceDone = (draft: Draft, i: number, n: number): boolean =>
  draft.answers[sourcePath(i, n, 'amount')] !== undefined;
