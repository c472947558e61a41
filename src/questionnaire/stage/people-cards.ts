/** The cards of the people, each with its ways to change and to remove. */
import { ageOf, type Draft, peopleOf, personPath, answer } from '../draft.ts';
import { capital, nameOf } from '../names.ts';
import type { Page } from '../page.ts';

export function fillPeople(form: HTMLElement, page: Page, draft: Draft): void {
  const template = form.querySelector<HTMLTemplateElement>('template[data-card]');
  const list = form.querySelector('[data-cards]');
  if (template && list) list.replaceChildren(...peopleOf(draft).map((i) => cardOf(template, page, draft, i)));
}

function cardOf(template: HTMLTemplateElement, { t }: Page, draft: Draft, i: number): DocumentFragment {
  const copy = template.content.cloneNode(true) as DocumentFragment;
  const name = nameOf(draft, i, t);
  const set = (selector: string, text: string): void => {
    const part = copy.querySelector(selector);
    if (part) part.textContent = text;
  };
  const card = copy.querySelector<HTMLElement>('[data-person]');
  if (card) card.dataset['person'] = draft.ids[i] ?? '';
  set('[data-who]', capital(name));
  set('[data-letter]', capital(name).charAt(0));
  set('[data-about]', aboutOf(draft, i, t));
  copy
    .querySelector('[data-action=change]')
    ?.setAttribute('aria-label', t('questionnaire.changePerson', { name }));
  const remove = copy.querySelector('[data-action=remove]');
  remove?.setAttribute('aria-label', t('questionnaire.removePerson', { name }));
  if (i === 0) remove?.remove();
  return copy;
}

/** "Your child (4)" under a nickname; the age alone where the name says the rest. */
function aboutOf(draft: Draft, i: number, t: Page['t']): string {
  const age = ageOf(draft, i);
  if (i > 0 && answer(draft, personPath(i, 'name'))) {
    const relationship = answer(draft, personPath(i, 'relationship')) ?? 'otherRelative';
    return capital(t(`questionnaire.person.${relationship}`, { age }));
  }
  if (Number.isNaN(age) || i > 0) return age === 0 ? t('questionnaire.agedMonths') : '';
  return t('questionnaire.aged', { age });
}
