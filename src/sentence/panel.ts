/** Shows what a sentence tells, to confirm or take out, and leads to the questions with what was confirmed. */
import { money } from '../format/money.ts';
import type { BrowserTranslate } from '../i18n/browser-words.ts';
import { encodePart } from '../questionnaire/encode.ts';
import { LANGUAGES } from './languages.ts';
import { type Fact, readSentence } from './read-sentence.ts';
import { toPartHousehold } from './to-household.ts';

type Places = Readonly<Record<string, string>>;

/** Fills `panel` with the facts of a text; hides it where there is nothing that a search would not say better. */
export function showFacts(panel: HTMLElement, text: string, places: Places, t: BrowserTranslate): void {
  const { lang } = document.documentElement;
  const language = LANGUAGES[lang];
  const facts = language ? readSentence(text, language, places) : [];
  // A place alone, or "pregnant", is what somebody searches for.
  panel.hidden = !facts.some(({ value }) => /\d/.test(value)) && facts.length < 2;
  const list = panel.querySelector('ul');
  const start = panel.querySelector('button');
  if (panel.hidden || !list || !start) return;
  list.replaceChildren(...facts.map((fact, n) => item(fact, say(fact, places, t), n)));
  start.onclick = () => {
    const boxes = [...list.querySelectorAll('input')];
    const kept = facts.filter((_, i) => boxes[i]?.checked);
    location.href = `/${lang}/find/${encodePart(toPartHousehold(kept))}`;
  };
}

function item({ kind }: Fact, text: string, n: number): HTMLLIElement {
  const id = `fact-${n}`;
  const className = 'usa-checkbox__input usa-checkbox__input--tile';
  const box = Object.assign(document.createElement('input'), {
    type: 'checkbox',
    checked: true,
    id,
    className,
  });
  const label = Object.assign(document.createElement('label'), {
    className: 'usa-checkbox__label',
    htmlFor: id,
    textContent: text,
  });
  const line = Object.assign(document.createElement('li'), { className: 'usa-checkbox' });
  line.dataset['fact'] = kind;
  line.append(box, label);
  return line;
}

/** A fact as a sentence: "You are 67 years old." */
function say({ kind, value }: Fact, places: Places, t: BrowserTranslate): string {
  if (kind === 'state') return t('search.facts.state', { place: places[value] ?? value });
  if (kind === 'rent') return t('search.facts.rent', { amount: money(Number(value)) });
  if (kind === 'housing' || kind === 'hardship') return t(`search.facts.${kind}.${value}`);
  if (kind === 'income') {
    const [type = '', amount = '', every = ''] = value.split(' ');
    return t(`search.facts.every.${every}`, {
      type: t(`search.facts.income.${type}`),
      amount: money(Number(amount)),
    });
  }
  return t(`search.facts.${kind}`, { number: value, count: Number(value) || 0 });
}
