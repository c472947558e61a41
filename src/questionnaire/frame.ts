/** What stands around the question: progress, notices, and the buttons below it. */
import type { Counties } from '../engine/types.ts';
import { clearProblems } from './stage/show-problems.ts';
import type { Page } from './page.ts';
import { fillPhones } from './phones.ts';

export class Frame {
  private readonly root: HTMLElement;
  private readonly page: Page;

  constructor(root: HTMLElement, page: Page) {
    this.root = root;
    this.page = page;
  }

  part(name: string): HTMLElement {
    return this.root.querySelector<HTMLElement>(`[data-${name}]`) ?? this.root;
  }

  action(name: string): HTMLElement {
    return (
      document.querySelector<HTMLElement>(`:is([data-head], .next, .also) [data-action=${name}]`) ?? this.root
    );
  }

  get form(): HTMLFormElement | null {
    return this.root.querySelector<HTMLFormElement>('[data-stage] > form');
  }

  /** The section of the page that the results are shown in. */
  get results(): HTMLElement | null {
    return document.querySelector<HTMLElement>('[data-results]');
  }

  note(text: string): void {
    const note = this.part('note');
    note.textContent = text;
    note.hidden = !text;
  }

  /** One notice, with whom to call in a state and a way to try again. */
  sayNoRules(key: 'noRules' | 'slow', state: string): void {
    this.note('');
    this.part('no-rules-text').textContent = this.page.t(`questionnaire.${key}`);
    fillPhones(this.part('phones'), this.page.phones[state]);
    this.part('no-rules').hidden = false;
  }

  /** Hides whatever a place of its own shows; `isBroken` leaves the notice that the rules could not be had. */
  clear(isBroken: boolean): void {
    clearProblems(this.root);
    if (this.results) this.results.hidden = true;
    this.root.hidden = false;
    this.sayFilled(undefined);
    for (const part of ['check', 'link', 'door']) this.part(part).hidden = true;
    this.part('no-rules').hidden = !isBroken;
    this.showControls(true);
  }

  private showControls(areShown: boolean): void {
    for (const part of document.querySelectorAll<HTMLElement>('[data-head], .next, .also'))
      part.hidden = !areShown;
  }

  /** Puts a form on the stage; none leaves it empty. */
  stage(form?: HTMLFormElement): void {
    if (!form) return this.part('stage').replaceChildren();
    // The button stands outside the form, so that it can stay at the bottom edge; Enter in a field presses it too.
    form.id = 'question';
    if (form !== this.form) this.part('stage').replaceChildren(form);
  }

  /** Asks whether to use the answers of a link or of a situation, with nothing else to press. */
  ask(about: 'link' | 'door'): void {
    this.clear(false);
    this.stage();
    this.part(about).hidden = false;
    this.showControls(false);
    this.focus(this.part(about).querySelector('h1'));
  }

  /** The same for a household, by where it comes from: a link, or a sentence in the search. */
  askLink(from: 'link' | 'sentence'): void {
    const { t } = this.page;
    const part = this.part('link');
    const parts = { h1: 'title', '[data-link-text]': 'text', '[data-action=use-link]': 'use' };
    for (const [at, word] of Object.entries(parts))
      part.querySelector(at)?.replaceChildren(t(`questionnaire.${from}.${word}`));
    this.ask('link');
  }

  /** Says what a situation has filled in; nothing where it has not. */
  sayFilled(says: string | undefined): void {
    const part = this.part('filled');
    part.textContent = says === undefined ? '' : this.page.t('questionnaire.door.filled', { what: says });
    part.hidden = says === undefined;
  }

  /** Says that one program alone is checked; nothing where all are. */
  sayOnly(program: string | undefined): void {
    const part = this.part('only');
    part.hidden = program === undefined;
    if (program !== undefined)
      part.querySelector('span')?.replaceChildren(this.page.t('questionnaire.only.now', { program }));
  }

  /** Progress and buttons of a section; after the last one everything is to be checked. `left`: how many screens come after. */
  show(section: number, next: string, canSeeResults: boolean, left: number): void {
    const { t, titles, sections } = this.page;
    const of = titles.length;
    const short = sections.filter((it) => it.short).length;
    const where = document.querySelector('[data-where]');
    const title = titles[section] ?? t('questionnaire.toCheck');
    if (where)
      where.textContent =
        section < short
          ? t('questionnaire.step', { at: section + 1, of: short, section: title })
          : t('questionnaire.left', { section: title, count: left });
    document.querySelectorAll('[data-segment]').forEach((segment, i) => {
      segment.classList.toggle('usa-step-indicator__segment--complete', i < section);
      segment.classList.toggle('usa-step-indicator__segment--current', i === section);
    });
    this.action('next').textContent = t(`questionnaire.${next}`);
    this.action('next').hidden = section >= of;
    const results = this.action('results');
    results.hidden = !canSeeResults;
    results.classList.toggle('usa-button--outline', section < of);
    results.textContent = t(section < of ? 'questionnaire.results' : 'questionnaire.showResults');
    this.action('back').hidden = false;
  }

  focus(heading: HTMLElement | null): void {
    heading?.focus({ preventScroll: true });
    if (heading?.tagName === 'H2') heading.scrollIntoView();
    else window.scrollTo(0, 0);
  }

  /** The county is chosen from the list of the state, once the list has come. */
  fillCounties(state: Counties[string] | undefined): void {
    const list = this.root.querySelector('#counties');
    const names = Object.values(state?.areas ?? {}).flatMap((some) => some.split(','));
    if (list && names.length) list.replaceChildren(...names.sort().map((name) => new Option(name, name)));
  }
}
