/** What the table of facts says of questions, so that sections.yaml need not repeat it. */
import type { FactTable } from '../facts/kinds.ts';
import { PERSON } from '../facts/table.ts';
import type { Screen, Section } from '../schema/questions.ts';

/** A yes or no about a person that no screen asks is asked at the end of this section. */
const LAST_OF = 'about';

/** The screen with the ages and the "I'd rather not say" of its fact, where it does not state ages of its own. */
function completed(screen: Screen, table: FactTable): Screen {
  const [path = '', another] = screen.facts;
  const name = path.replace('people.', '');
  if (!path.startsWith('people.') || another !== undefined || !Object.hasOwn(table, name)) return screen;
  const { ages, sensitive } = table[name] as Always;
  return {
    ...screen,
    ...(ages && !screen.ages ? { ages: [...ages] } : {}),
    ...(sensitive ? { declinable: true } : {}),
  };
}
/** What the table may say of a fact of any kind. */
interface Always {
  readonly ages?: readonly [number, number];
  readonly sensitive?: true;
}

/** The sections with what the table says of their facts, and with a screen for each yes or no about a person. */
export function fromTable(sections: readonly Section[], table: FactTable = PERSON): Section[] {
  const asked = new Set(sections.flatMap(({ screens }) => screens.flatMap(({ facts }) => facts)));
  const ids = new Set(sections.flatMap(({ screens }) => screens.map(({ id }) => id)));
  const more = Object.entries(table)
    .filter(([name, { kind }]) => kind === 'flag' && !asked.has(`people.${name}`) && !ids.has(name))
    .map(([name]): Screen => ({ id: name, facts: [`people.${name}`] }));
  return sections.map(({ id, screens, ...section }) => ({
    id,
    ...section,
    screens: [...screens, ...(id === LAST_OF ? more : [])].map((screen) => completed(screen, table)),
  }));
}
