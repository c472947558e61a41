/** rules.yaml of a program -> what the engine judges by. */
import type { Node, Program, Rule } from '../engine/types.ts';
import { STATES } from '../facts/schema.ts';
import type { RulesYaml } from '../schema/rules.ts';
import { conditionOf, type ParameterId } from './conditions.ts';

export const TERRITORIES = ['PR', 'GU', 'VI', 'AS', 'MP'];
const PLACES: readonly string[] = STATES.options;
/** The states and DC. */
export const EVERY_STATE = STATES.options.filter((state) => !TERRITORIES.includes(state));

function placesOf(places: RulesYaml['places']): readonly string[] {
  if (places === 'all') return PLACES;
  if (places === 'states') return PLACES.filter((place) => !TERRITORIES.includes(place));
  if (Array.isArray(places)) return places;
  const { except } = places as { except: readonly string[] };
  return PLACES.filter((place) => !except.includes(place));
}

type RuleYaml = NonNullable<RulesYaml['requires']>[number];

/** `find` gives a parameter's full id, `sourceId` the key of a source in the compiled rules. */
export function programOf(
  id: string,
  yaml: RulesYaml,
  find: ParameterId,
  sourceId: (key: string) => string,
): Program {
  const condition = (part: object): Node => conditionOf(part as Record<string, unknown>, find);
  const rule = (part: RuleYaml): Rule => ({
    id: part.id,
    test: condition(part),
    ...(part.unit ? { unit: part.unit } : {}),
    ...(part.source ? { source: sourceId(part.source) } : {}),
    ...(part.gate ? { gate: true } : {}),
    ...(part.follows ? { follows: true } : {}),
  });
  return {
    id,
    for: yaml.for,
    places: placesOf(yaml.places),
    gets: yaml.gets,
    ...(yaml.pays ? { pays: yaml.pays } : {}),
    ...(yaml.paysPremiums ? { paysPremiums: true } : {}),
    ...(yaml.cover ? { cover: yaml.cover } : {}),
    ...(yaml.goesByPay ? { goesByPay: true } : {}),
    named: Object.fromEntries(
      Object.entries(yaml.named ?? {}).map(([name, part]) => [name, condition(part)]),
    ),
    requires: (yaml.requires ?? []).map(rule),
    doors: (yaml.doors ?? []).map(({ kind, when, requires }) => ({
      kind,
      ...(when ? { when: condition(when) } : {}),
      requires: requires.map(rule),
    })),
    ...(yaml.doorsAddUp ? { doorsAddUp: true } : {}),
    ...(yaml.kind ? { kind: yaml.kind.measure } : {}),
    ...(yaml.units ? { units: yaml.units.measure } : {}),
    ...(yaml.serves ? { serves: condition(yaml.serves) } : {}),
    ...(yaml.estimate ? { estimate: yaml.estimate } : {}),
  };
}
