/**
 * The shape that the Human Services Data Specification 3 (an Open Referral resource, https://openreferral.org/) asks of a page of
 * services and what is nested in them, as far as the site writes it. It restates types, formats, lists and required fields of the
 * published JSON Schemas (github.com/openreferral/specification, schema/*.json and the Page of openapi.json), read on 2026-11-30.
 */
const text = { type: 'string' } as const;
const uuid = { type: 'string', format: 'uuid' } as const;
const uri = { type: 'string', format: 'uri' } as const;

const object = (properties: Readonly<Record<string, unknown>>, required: readonly string[]) => ({
  type: 'object',
  properties,
  required,
  // The specification lets publishers add fields; we add none, so that a misspelt one is found.
  additionalProperties: false,
});
const list = (items: unknown) => ({ type: 'array', items });

const organization = object(
  { id: uuid, name: text, alternate_name: text, description: text, website: uri, uri },
  ['id', 'name', 'description'],
);
const program = object(
  { id: uuid, organization_id: uuid, name: text, alternate_name: text, description: text },
  ['id', 'name', 'description'],
);
const phone = object(
  { id: uuid, number: text, extension: { type: 'number' }, type: text, description: text },
  ['id', 'number'],
);
const url = object({ id: uuid, label: text, url: uri }, ['id', 'url']);
const serviceArea = object(
  { id: uuid, name: text, description: text, extent: text, extent_type: text, uri },
  ['id'],
);
const taxonomyTerm = object(
  { id: uuid, code: text, name: text, description: text, parent_id: uuid, language: text, term_uri: uri },
  ['id', 'name', 'description'],
);
const attribute = object(
  { id: uuid, link_id: uuid, link_type: text, link_entity: text, value: text, taxonomy_term: taxonomyTerm },
  ['id', 'link_type'],
);
const service = object(
  {
    id: uuid,
    name: text,
    alternate_name: text,
    description: text,
    url: uri,
    status: { type: 'string', enum: ['active', 'inactive', 'defunct', 'temporarily closed'] },
    assured_date: { type: 'string', format: 'date' },
    organization,
    program,
    phones: list(phone),
    additional_urls: list(url),
    service_areas: list(serviceArea),
    attributes: list(attribute),
  },
  ['id', 'name', 'status'],
);
const whole = { type: 'integer', minimum: 0 } as const;
const yes = { type: 'boolean' } as const;

export const HSDS_PAGE = object(
  {
    total_items: whole,
    total_pages: whole,
    page_number: whole,
    size: whole,
    first_page: yes,
    last_page: yes,
    empty: yes,
    contents: list(service),
  },
  ['total_items', 'total_pages', 'page_number', 'size', 'first_page', 'last_page', 'contents'],
);
