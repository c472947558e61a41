/** Content folders -> the compiled rules. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Node, Parameter, Program, Rule, Rules } from '../engine/types.ts';
import { conditionOf, type ParameterId } from './conditions.ts';
import { type ParameterFile, parameterOf } from './parameters.ts';

const read = (path: string): unknown => parse(readFileSync(path, 'utf8'));
type Yaml = Record<string, unknown>;
interface RuleYaml extends Yaml {
  id: string;
}
interface RulesYaml {
  for: 'household' | 'person';
  places: unknown;
  gets: Program['gets'];
  named?: Record<string, Yaml>;
  requires?: RuleYaml[];
  doors?: { kind: string; when?: Yaml; requires: RuleYaml[] }[];
  kind?: { measure: string };
  serves?: Yaml;
  estimate?: Program['estimate'];
  sources?: ParameterFile['sources'];
}
const STATES =
  'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY'.split(
    ' ',
  );
const PLACES = [...STATES, 'PR', 'GU', 'VI', 'AS', 'MP'];

function placesOf(places: unknown): readonly string[] {
  if (places === 'states') return STATES;
  if (Array.isArray(places)) return places as string[];
  const except = (places as { except?: string[] }).except ?? [];
  return PLACES.filter((place) => !except.includes(place));
}

function programOf(id: string, yaml: RulesYaml, find: ParameterId): Program {
  const condition = (part: Yaml): Node => conditionOf(part, find);
  const rule = (part: RuleYaml): Rule => ({
    id: part.id,
    test: condition(part),
    ...(part['unit'] ? { unit: String(part['unit']) } : {}),
    ...(part['source'] ? { source: `${id}.${String(part['source'])}` } : {}),
  });
  const doors = (yaml.doors ?? []).map(({ kind, when, requires }) => ({
    kind,
    ...(when ? { when: condition(when) } : {}),
    requires: requires.map(rule),
  }));
  return {
    id,
    for: yaml.for,
    places: placesOf(yaml.places),
    gets: yaml.gets ?? {},
    named: Object.fromEntries(
      Object.entries(yaml.named ?? {}).map(([name, part]) => [name, condition(part)]),
    ),
    requires: (yaml.requires ?? []).map(rule),
    doors,
    ...(yaml.kind ? { kind: yaml.kind.measure } : {}),
    ...(yaml.serves ? { serves: condition(yaml.serves) } : {}),
    ...(yaml.estimate ? { estimate: yaml.estimate } : {}),
  };
}

/** Compiles a content folder. */
export function compileRules(content: string): Rules {
  const parameters: Record<string, Parameter> = {};
  const sources: Record<string, { title: string; url: string }> = {};
  const take = (path: string, prefix: string, sourcePrefix: string): void => {
    if (!existsSync(path)) return;
    const file = read(path) as Partial<ParameterFile>;
    for (const [name, { title, url }] of Object.entries(file.sources ?? {}))
      sources[sourcePrefix + name] = { title, url };
    for (const [name, yaml] of Object.entries(file.parameters ?? {}))
      parameters[prefix + name] = parameterOf(yaml, sourcePrefix);
  };
  for (const name of readdirSync(join(content, 'parameters')))
    take(join(content, 'parameters', name), '', `${name.replace('.yaml', '')}.`);
  const ids = readdirSync(join(content, 'programs')).filter((id) =>
    existsSync(join(content, 'programs', id, 'rules.yaml')),
  );
  for (const id of readdirSync(join(content, 'programs')))
    for (const name of ['program.yaml', 'parameters.yaml', 'rules.yaml'])
      take(join(content, 'programs', id, name), `${id}.`, `${id}.`);
  const programs = ids.map((id) =>
    programOf(id, read(join(content, 'programs', id, 'rules.yaml')) as RulesYaml, (name) =>
      parameters[`${id}.${name}`] ? `${id}.${name}` : name,
    ),
  );
  return { version: 'draft', sources, parameters, programs };
}
