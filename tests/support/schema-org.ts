/**
 * What the schema.org vocabulary (schema.org, release 29; CC BY-SA 3.0) says of the types and properties that pages use: which
 * type is a kind of which, which properties each may have, and what may stand in them. Restated here, as far as it is needed.
 */
interface Type {
  readonly kindOf?: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const TYPES: Readonly<Record<string, Type>> = {
  Thing: {
    properties: {
      name: ['Text'],
      alternateName: ['Text'],
      description: ['Text'],
      url: ['URL'],
      identifier: ['Text', 'URL', 'PropertyValue'],
      mainEntityOfPage: ['URL', 'CreativeWork'],
      sameAs: ['URL'],
    },
  },
  Intangible: { kindOf: 'Thing', properties: {} },
  Service: {
    kindOf: 'Intangible',
    properties: {
      areaServed: ['Text', 'Place', 'AdministrativeArea', 'GeoShape'],
      audience: ['Audience'],
      availableChannel: ['ServiceChannel'],
      provider: ['Organization', 'Person'],
      serviceType: ['Text'],
    },
  },
  GovernmentService: {
    kindOf: 'Service',
    properties: { serviceOperator: ['Organization'], jurisdiction: ['Text', 'AdministrativeArea'] },
  },
  ServiceChannel: {
    kindOf: 'Intangible',
    properties: {
      availableLanguage: ['Text', 'Language'],
      serviceLocation: ['Place'],
      servicePhone: ['ContactPoint'],
      serviceUrl: ['URL'],
    },
  },
  StructuredValue: { kindOf: 'Intangible', properties: {} },
  ContactPoint: {
    kindOf: 'StructuredValue',
    properties: { telephone: ['Text'], contactType: ['Text'], availableLanguage: ['Text', 'Language'] },
  },
  Organization: { kindOf: 'Thing', properties: { telephone: ['Text'], areaServed: ['Text', 'Place'] } },
  GovernmentOrganization: { kindOf: 'Organization', properties: {} },
  Place: { kindOf: 'Thing', properties: { containedInPlace: ['Place'], telephone: ['Text'] } },
  AdministrativeArea: { kindOf: 'Place', properties: {} },
  CreativeWork: { kindOf: 'Thing', properties: { inLanguage: ['Text', 'Language'], dateModified: ['Date'] } },
  WebPage: { kindOf: 'CreativeWork', properties: { lastReviewed: ['Date'] } },
};

/** Whether a text may stand where one of these is wanted. */
const FITS: Readonly<Record<string, (text: string) => boolean>> = {
  Text: (text) => text.trim() !== '',
  URL: (text) => URL.canParse(text),
  Date: (text) => /^\d{4}-\d{2}-\d{2}$/.test(text),
};

function kindsOf(type: string): string[] {
  const { kindOf } = TYPES[type] ?? {};
  return [type, ...(kindOf === undefined ? [] : kindsOf(kindOf))];
}

/** What is wrong with a JSON-LD node, by path; nothing where it fits the vocabulary. */
export function problemsOf(node: Readonly<Record<string, unknown>>, path = ''): string[] {
  const type = String(node['@type']);
  if (!TYPES[type]) return [`${path}: schema.org has no “${type}” that we know`];
  return Object.entries(node).flatMap(([name, value]) => {
    if (name.startsWith('@')) return [];
    const wanted = kindsOf(type).flatMap((kind) => TYPES[kind]?.properties[name] ?? []);
    if (wanted.length === 0) return [`${path}.${name}: no property of ${type}`];
    return [value].flat().flatMap((one) => problemsOfValue(one, wanted, `${path}.${name}`));
  });
}

function problemsOfValue(value: unknown, wanted: readonly string[], path: string): string[] {
  if (typeof value === 'string')
    return wanted.some((kind) => FITS[kind]?.(value))
      ? []
      : [`${path}: “${value}” is no ${wanted.join(' or ')}`];
  if (typeof value !== 'object' || value === null) return [`${path}: is empty`];
  const node = value as Record<string, unknown>;
  const fits = kindsOf(String(node['@type'])).some((kind) => wanted.includes(kind));
  return fits ? problemsOf(node, path) : [`${path}: wants ${wanted.join(' or ')}`];
}
