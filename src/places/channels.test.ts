import { describe, expect, test } from 'vitest';
import type { ContactData, Places } from '../schema/place.ts';
import { channelsFor, ownName, placeName, readable, telephone } from './channels.ts';

const national: ContactData = {
  apply: 'https://nation.gov',
  phone: '1-800-000-0001',
  finder: 'https://nation.gov/offices',
};

/** Places with one state, whose program has the given contact. */
function places(own: ContactData, program = 'snap', help211: object | undefined = {}): Places {
  const place = { name: 'Colorado', programs: { [program]: own }, ...(help211 && { help211 }) };
  return {
    checked: '2026-11-22',
    places: { CO: place },
    national: { [program]: national },
    applications: {},
    instead211: { phone: '1-800-000-0002', page: 'https://usa.gov' },
  };
}

const said = (
  own: ContactData,
  program = 'snap',
  help211?: object | undefined,
  state: string | undefined = 'CO',
) =>
  channelsFor(places(own, program, help211), state, program).map(
    ({ label, text, confidence }) => `${label.replace('places.channels.', '')} ${text ?? '-'} ${confidence}`,
  );

describe('the ways to apply', () => {
  test('a sure address and number of the place come first; the nation lists the offices', () => {
    expect(said({ apply: 'https://co.gov/peak/', phone: '1-800-000-0003' }, 'snap', {})).toEqual([
      'online co.gov/peak sure',
      'phone 1-800-000-0003 sure',
      'finder nation.gov/offices sure',
      '211 2-1-1 sure',
    ]);
  });
  test('a number that nobody has read stands behind the nation’s, to be checked first', () => {
    const own = { apply: 'https://co.gov', phone: '1-800-000-0003', unsure: ['phone'] } as const;
    expect(said(own, 'snap', {}).slice(1, 3)).toEqual([
      'nationalPhone 1-800-000-0001 sure',
      'phone 1-800-000-0003 check',
    ]);
  });
  test('an agency’s page is called its page, not an application', () => {
    expect(said({ page: 'https://co.gov/snap' }, 'snap', {})[0]).toBe('agency co.gov/snap sure');
  });
  test('an address that nobody has read is one to check', () => {
    expect(said({ apply: 'https://co.gov', unsure: ['apply'] }, 'snap', {})[0]).toBe('agency co.gov check');
  });
  test('a place without contacts, and no place at all, get those of the whole country', () => {
    const everywhere = [
      'online nation.gov sure',
      'nationalPhone 1-800-000-0001 sure',
      'finder nation.gov/offices sure',
    ];
    expect(said({}, 'snap', {}).slice(0, 3)).toEqual(everywhere);
    expect(channelsFor(places({}), undefined, 'snap').map((it) => it.text)).toContain('2-1-1');
  });
  test('school meals are asked for at the school, a tax credit with the tax return, WIC at a clinic', () => {
    expect(said({}, 'school-meals', {})[0]).toBe('school - sure');
    expect(said({}, 'eitc', {})).toEqual([
      'fileTaxes nation.gov sure',
      'taxPhone 1-800-000-0001 sure',
      'taxHelp nation.gov/offices sure',
      '211 2-1-1 sure',
    ]);
    expect(said({}, 'wic', {})).toContain('clinics nation.gov/offices sure');
  });
  test('a state with its own exchange is not sent to the helpers of the country’s', () => {
    const own = { apply: 'https://exchange.co.gov', phone: '1-800-000-0003' };
    expect(said(own, 'marketplace', {})).not.toContain('helpers nation.gov/offices sure');
    expect(said({}, 'marketplace', {})).toContain('helpers nation.gov/offices sure');
  });
  test('where nobody answers 2-1-1 another line stands in', () => {
    const without = places({});
    const guam = { ...without, places: { GU: { name: 'Guam', programs: {} } } };
    expect(channelsFor(guam, 'GU', 'snap').at(-1)).toMatchObject({ kind: 'phone', text: '1-800-000-0002' });
  });
});

test('numbers and addresses as a phone and a person want them', () => {
  expect(telephone('1-877-847-3663')).toBe('tel:+18778473663');
  expect(telephone('2-1-1')).toBe('tel:211');
  expect(readable('https://www.coveredca.com/apply/')).toBe('coveredca.com/apply');
});

test('names come in the language asked for, or as the place writes them', () => {
  const pr: Places = {
    ...places({}),
    places: {
      PR: { name: 'Puerto Rico', programs: { snap: { name: 'NAP', names: { es: 'PAN' } } } },
      NY: { name: 'New York', names: { es: 'Nueva York' }, programs: {} },
    },
  };
  expect([ownName(pr, 'PR', 'snap', 'es'), ownName(pr, 'PR', 'snap', 'en')]).toEqual(['PAN', 'NAP']);
  expect(ownName(pr, 'NY', 'snap', 'en')).toBeUndefined();
  expect([placeName(pr, 'NY', 'es'), placeName(pr, 'NY', 'ko')]).toEqual(['Nueva York', 'New York']);
});
