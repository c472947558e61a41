import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readPlaces } from '../../src/compile/read-places.ts';
import { placeName } from '../../src/places/channels.ts';
import { LANGUAGES } from '../../src/sentence/languages.ts';
import { readSentence } from '../../src/sentence/read-sentence.ts';

interface Case {
  say: string;
  facts: string[];
}

describe.each(Object.entries(LANGUAGES))('facts out of sentences (%s)', (lang, language) => {
  const { data } = readPlaces();
  const places = Object.fromEntries(
    Object.keys(data.places).map((code) => [code, placeName(data, code, lang)]),
  );
  const read = (text: string): string[] =>
    readSentence(text, language, places).map(({ kind, value }) =>
      value === 'true' ? kind : `${kind} ${value}`,
    );
  const cases = parse(readFileSync(join(import.meta.dirname, `${lang}.yaml`), 'utf8')) as Case[];

  test('what is understood is right, and most is understood', () => {
    let right = 0;
    let wrong = 0;
    let missed = 0;
    const said: string[] = [];
    for (const { say, facts } of cases) {
      const found = read(say);
      const left = [...facts];
      const extra = found.filter((fact) => {
        const at = left.indexOf(fact);
        if (at >= 0) left.splice(at, 1);
        return at < 0;
      });
      right += found.length - extra.length;
      wrong += extra.length;
      missed += left.length;
      if (extra.length || left.length)
        said.push(`${say}\n    wrong: ${extra.join(', ')}; missed: ${left.join(', ')}`);
    }
    const precision = right / (right + wrong);
    const recall = right / (right + missed);
    console.log(
      `${lang}: ${cases.length} sentences, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n${said.join('\n')}`,
    );
    expect(cases.length).toBeGreaterThanOrEqual(100);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.8);
  });

  test('what is no sentence about a home says nothing', () => {
    for (const text of [
      '',
      '   ',
      '🙂🙂🙂',
      '<script>alert(67)</script>',
      'x'.repeat(2000),
      '1 '.repeat(1000),
      'Мне нужна помощь',
      '我失业了',
      '%%%',
      '$',
    ])
      expect([text.slice(0, 30), read(text)]).toEqual([text.slice(0, 30), []]);
  });
});
