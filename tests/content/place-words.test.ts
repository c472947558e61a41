import { expect, test } from 'vitest';
import { readPlaces } from '../../src/compile/read-places.ts';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { channelsFor } from '../../src/places/channels.ts';

const { contacts, data } = readPlaces();

for (const lang of ['en', 'es']) {
  const words = dictionary(lang);
  const missing = (keys: readonly string[]): string[] => [...new Set(keys)].filter((key) => !(key in words));

  test(`every line that people can call has its words (${lang})`, () => {
    const keys = Object.entries(contacts.lines).flatMap(([id, { section, hours, languages, then }]) => [
      `places.help.lines.${id}.name`,
      `places.help.lines.${id}.does`,
      ...(section === 'local' ? [] : [`places.help.section.${section}.title`, `places.help.section.${section}.text`]),
      ...(hours ? [`places.help.hours.${hours}`] : []),
      ...(languages ? [`places.help.languages.${languages}`] : []),
      ...(then ? [`places.help.${then}`] : []),
    ]);
    expect(missing(keys)).toEqual([]);
  });

  test(`every way to apply, in every place, has its words (${lang})`, () => {
    const programs = [...Object.keys(data.national), 'school-meals'];
    const channels = Object.keys(data.places).flatMap((code) =>
      programs.flatMap((program) => channelsFor(data, code, program)),
    );
    expect(missing(channels.flatMap(({ label, hint }) => [label, ...(hint ? [hint] : [])]))).toEqual([]);
  });
}

test('no line has words without a number or an address in content/contacts.yaml', () => {
  const worded = Object.keys(dictionary('en')).flatMap((key) => /^places\.help\.lines\.([^.]+)\./.exec(key)?.[1] ?? []);
  expect([...new Set(worded)].filter((id) => !(id in contacts.lines))).toEqual([]);
});

test('somebody has read every line of the whole country, and every number of a program there', () => {
  const ofLines = Object.values(contacts.lines).flatMap(({ phone, text, page }) => [phone, text, page]);
  const ofPrograms = Object.values(contacts.programs).map(({ phone }) => phone);
  const known = [...ofLines, ...ofPrograms].flatMap((way) => (way ? [way.confidence] : []));
  expect(known.length).toBeGreaterThan(100);
  expect(known.filter((confidence) => confidence === 'recalled')).toEqual([]);
});
