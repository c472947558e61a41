/** <find-help>: shows one screen at a time, keeps the history, and takes answers from the form to the draft. */
import { CLEAR_EVENT } from '../device/clear.ts';
import { isKiosk } from '../device/kiosk.ts';
import { buildScreen, headingOf } from './build-screen.ts';
import { fillAnswers } from './check-answers.ts';
import { addPerson, answer, type Draft, emptyDraft, personPath, removePerson } from './draft.ts';
import { fieldsOf, keepAlone, remember, store } from './form.ts';
import { fromHousehold } from './from-household.ts';
import { CHECK, Journey, RESULTS } from './journey.ts';
import { MOST_PEOPLE } from './limits.ts';
import { decode } from './link.ts';
import { namesById, nameOf } from './names.ts';
import { PERSON, type Page, readPage } from './page.ts';
import { problemsIn } from './problems.ts';
import { loadRulesData, type RulesData } from './rules-data.ts';
import { sayBack } from './said-back.ts';
import { clearProblems, showProblems } from './show-problems.ts';
import { partsOf, type Step } from './steps.ts';
import * as kept from './store.ts';

/** What a history entry holds: a step, and where Next leads back to after a change. */
interface Entry {
  readonly at: string;
  readonly from?: string | undefined;
}

const unsurePaths = ({ people }: Step): string[] => people.map((i) => personPath(i, 'unsure'));

class FindHelp extends HTMLElement {
  #page!: Page;
  #journey!: Journey;
  #data: RulesData | undefined;
  #now: Entry = { at: '' };
  #cleared = false;
  #pushed = 0;

  connectedCallback(): void {
    this.#page = readPage(this);
    this.#journey = new Journey(this.#page.sections);
    this.#listen();
    const at = this.#begin();
    const entry = history.state as Entry | null;
    this.#go(entry?.at ? entry : { at }, 'replace', false);
    void this.#loadRules();
  }

  /** Takes up what was kept or handed over; returns the step to begin with. */
  #begin(): string {
    const handed = decode(location.hash);
    // Answers in the address leave it at once, before anything else can read it.
    if (handed !== undefined) history.replaceState(null, '', location.pathname);
    if (handed) {
      this.#draft = { ...fromHousehold(handed), handedOver: true };
      this.#save();
      return CHECK;
    }
    const { draft, broken } = kept.load();
    if (draft) this.#draft = draft;
    if (broken || handed === null)
      this.#note(this.#page.t(`questionnaire.${broken ? 'broken' : 'linkBroken'}`));
    return draft?.at ?? 'state';
  }

  get #draft(): Draft {
    return this.#journey.draft;
  }
  set #draft(draft: Draft) {
    this.#journey.draft = draft;
  }

  async #loadRules(): Promise<void> {
    const notice = this.querySelector<HTMLElement>('[data-no-rules]');
    if (notice) notice.hidden = true;
    try {
      this.#data = await loadRulesData(document.documentElement.lang);
      this.#journey.screen = this.#data.screen;
      this.#journey.settle();
      this.#fillCounties();
      this.dataset['rules'] = 'here';
      if (this.#now.at === RESULTS) void this.#showResults();
    } catch {
      if (notice) notice.hidden = false;
    }
  }

  #listen(): void {
    const page = document.getElementById('main') ?? this;
    page.addEventListener('click', (event) => this.#onClick(event));
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#next();
    });
    this.addEventListener('change', ({ target }) => this.#onInput(target as HTMLInputElement));
    this.addEventListener('input', ({ target }) => this.#onInput(target as HTMLInputElement));
    window.addEventListener('popstate', ({ state }) => {
      this.#pushed--;
      this.#go((state as Entry | null) ?? { at: 'state' }, 'none');
    });
    // A hand-over link opened on this very page is read as on any other.
    window.addEventListener('hashchange', () => {
      if (decode(location.hash) !== undefined) location.reload();
    });
    document.addEventListener(CLEAR_EVENT, () => {
      this.#cleared = true;
      this.#draft = emptyDraft();
      kept.clear();
    });
    // This page has these controls itself.
    document.getElementById('answer-tools')?.remove();
    const save = page.querySelector<HTMLElement>('[data-action=save]');
    if (save) save.hidden = isKiosk();
  }

  #onInput(field: HTMLInputElement): void {
    if (!field.name) return;
    keepAlone(field);
    if (this.#form) sayBack(this.#form, this.#page.t);
  }

  #onClick(event: Event): void {
    const control = (event.target as Element).closest<HTMLElement>('[data-action], [data-retry]');
    if (!control || control.closest('[data-person] a')) return;
    const person = control.closest<HTMLElement>('[data-person]')?.dataset['person'];
    if (control.dataset['retry'] !== undefined) return void this.#loadRules();
    const actions: Record<string, () => void> = {
      back: () => this.#back(),
      results: () => this.#toResults(),
      'add-person': () => this.#addPerson(),
      change: () => this.#change(control, person),
      remove: () => this.#remove(person ?? ''),
      save: () => this.#saveOnDevice(),
      print: () => window.print(),
    };
    actions[control.dataset['action'] ?? '']?.();
  }

  get #form(): HTMLFormElement | null {
    return this.querySelector<HTMLFormElement>('[data-stage] > form');
  }

  /** Shows a place; `how` says what becomes of the history. */
  #go(entry: Entry, how: 'push' | 'replace' | 'none', focus = true): void {
    this.#now = entry;
    if (how === 'push') this.#pushed++;
    if (how !== 'none') history[`${how}State`](entry, '');
    this.#save();
    clearProblems(this);
    this.#hideAll();
    if (entry.at === RESULTS) void this.#showResults();
    else if (entry.at === CHECK) this.#showCheck(focus);
    else this.#showStep(entry.at, focus);
  }

  #hideAll(): void {
    const results = document.querySelector<HTMLElement>('[data-results]');
    if (results) results.hidden = true;
    this.hidden = false;
    this.#part('check').hidden = true;
  }
  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-${name}]`) ?? this;
  }
  #action(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`:is([data-head], .next, .also) [data-action=${name}]`) ?? this;
  }

  /** The step of a key; somebody who is being added or changed is a step of their own. */
  #stepOf(key: string): Step | undefined {
    const [kind, id = ''] = key.split(':');
    if (kind !== PERSON.id) return this.#journey.step(key);
    const i = this.#draft.ids.indexOf(id);
    return { key, section: 1, screen: PERSON, people: [i < 0 ? this.#draft.ids.length : i] };
  }

  #showStep(key: string, focus: boolean): void {
    const step = this.#stepOf(key) ?? this.#journey.steps()[0];
    const form = step && buildScreen(this.#page, this.#draft, step);
    if (!step || !form) return;
    this.#now = { ...this.#now, at: step.key };
    remember(form, this.#draft);
    // The button stands outside the form, so that it can stay at the bottom edge; Enter in a field presses it too.
    form.id = 'question';
    this.#part('stage').replaceChildren(form);
    this.#fillCounties();
    sayBack(form, this.#page.t);
    this.#showFrame(
      step.section,
      step.screen.id === 'people' ? 'everyone' : 'next',
      this.#journey.isPastMoney(step.section),
    );
    this.#action('back').hidden = step.key === 'state';
    const headings = form.querySelectorAll<HTMLElement>('h1, h2');
    if (focus) this.#focus(headings[this.#journey.doneBefore(step)] ?? null);
  }

  #showFrame(section: number, next: string, canSeeResults: boolean): void {
    const { t, titles } = this.#page;
    const of = titles.length;
    const at = Math.min(section + 1, of);
    this.#part('step').textContent = t('questionnaire.step', {
      at,
      of,
      section: titles[section] ?? t('questionnaire.toCheck'),
    });
    this.#part('meter').style.inlineSize = `${Math.round((section / of) * 100)}%`;
    this.#action('next').textContent = t(`questionnaire.${next}`);
    this.#action('next').hidden = section >= of;
    const results = this.#action('results');
    results.hidden = !canSeeResults;
    results.classList.toggle('quiet', section < of);
    results.textContent = t(section < of ? 'questionnaire.results' : 'questionnaire.showResults');
    this.#action('back').hidden = false;
  }

  #showCheck(focus: boolean): void {
    this.#part('stage').replaceChildren();
    this.#part('check').hidden = false;
    this.#journey.settle();
    fillAnswers(this.#part('list'), this.#page, this.#draft, this.#journey.steps());
    this.#showFrame(this.#page.titles.length, 'next', true);
    if (focus) this.#focus(this.#part('check').querySelector('h1'));
  }

  async #showResults(): Promise<void> {
    this.#part('stage').replaceChildren();
    const root = document.querySelector<HTMLElement>('[data-results]');
    const screening = this.#journey.screening();
    const data = this.#data;
    if (!root || !screening || !data) {
      this.#showCheck(true);
      this.#part('no-rules').hidden = !data;
      return this.#note(data ? '' : this.#page.t('questionnaire.loading'));
    }
    this.#note('');
    const { showResults } = await import('../results/show.ts');
    this.hidden = true;
    const stepFor = this.#journey.stepFinder();
    showResults(root, {
      screening,
      household: this.#journey.household(),
      rules: data.rules,
      counties: data.counties,
      names: namesById(this.#draft, this.#page.t),
      questionOf: (path) => this.#questionOf(stepFor(path)),
      goTo: (path) => this.#goTo(path),
      t: this.#page.t,
      lang: document.documentElement.lang,
      words: data.words,
      places: data.places,
    });
    window.scrollTo(0, 0);
  }

  #questionOf(step: Step | undefined): { id: string; text: string } | undefined {
    return step && { id: step.screen.facts[0] ?? '', text: headingOf(this.#page, this.#draft, step) };
  }

  #goTo(path: string): void {
    const step = this.#journey.stepFor(path);
    if (path === CHECK || step) this.#go({ at: step?.key ?? CHECK, from: RESULTS }, 'push');
  }

  #focus(heading: HTMLElement | null): void {
    heading?.focus({ preventScroll: true });
    if (heading?.tagName === 'H2') heading.scrollIntoView();
    else window.scrollTo(0, 0);
  }

  #next(): void {
    const form = this.#form;
    const step = this.#stepOf(this.#now.at);
    if (!form || !step || !this.#take(form, step)) return;
    const known = new Set(this.#journey.steps().map(({ key }) => key));
    this.#journey.settle();
    const { from } = this.#now;
    if (step.screen === PERSON) return this.#go({ at: 'people', from }, 'push');
    if (!from) return this.#go(this.#orLeftOpen(this.#journey.after(step.key)), 'push');
    const at = this.#journey.afterChange(step, known, from);
    this.#go(at === from ? this.#orLeftOpen(at, step.key) : { at, from }, 'push');
  }

  /** Before all answers are shown at the end: what later answers have opened on the way (after `key`). */
  #orLeftOpen(at: string, key?: string): { at: string; from?: string } {
    const left = at === CHECK ? this.#journey.leftOpen(key) : undefined;
    return left === undefined ? { at } : { at: left, from: CHECK };
  }

  /** Takes the form's answers into the draft, unless something is wrong with them. */
  #take(form: HTMLFormElement, step: Step): boolean {
    clearProblems(this);
    const problems = problemsIn(form);
    if (problems.length) {
      showProblems(this, problems, this.#page.t);
      return false;
    }
    if (step.screen === PERSON && step.people[0] === this.#draft.ids.length) addPerson(this.#draft);
    store(form, this.#draft);
    delete this.#draft.handedOver;
    // What a file said it was not sure of is answered now.
    for (const path of ['unsure', ...partsOf(step).flatMap(unsurePaths)]) delete this.#draft.extra?.[path];
    this.#save();
    return true;
  }

  #back(): void {
    if (this.#pushed > 0) return history.back();
    this.#go(
      { at: this.#now.at.startsWith('person:') ? 'people' : this.#journey.before(this.#now.at) },
      'replace',
    );
  }

  /** What is on the screen counts if it is right; a half-typed answer does not hold anybody up. */
  #toResults(): void {
    const form = this.#form;
    const step = this.#stepOf(this.#now.at);
    const isTouched =
      form &&
      fieldsOf(form).some((it) => ('checked' in it && it.checked) || (it.type === 'text' && it.value));
    if (form && step && isTouched && !this.#take(form, step)) return;
    this.#journey.settle();
    this.#go({ at: RESULTS }, 'push');
  }

  #addPerson(): void {
    const { t } = this.#page;
    if (this.#draft.ids.length >= MOST_PEOPLE) return this.#note(t('questionnaire.problem.tooMany'));
    this.#go({ at: `${PERSON.id}:new${this.#draft.ids.length}`, from: this.#now.from }, 'push');
  }

  #change({ dataset }: HTMLElement, person: string | undefined): void {
    const first = person === this.#draft.ids[0];
    if (person)
      this.#go(
        { at: first ? 'you' : `${PERSON.id}:${person}`, from: first ? 'people' : this.#now.from },
        'push',
      );
    else if (dataset['step']) this.#go({ at: dataset['step'], from: CHECK }, 'push');
    else if (dataset['path']) this.#goTo(dataset['path']);
  }

  #remove(person: string): void {
    const i = this.#draft.ids.indexOf(person);
    if (i < 1) return;
    const name = nameOf(this.#draft, i, this.#page.t);
    removePerson(this.#draft, i);
    this.#journey.settle();
    this.#go(this.#now, 'replace');
    this.#note(this.#page.t('questionnaire.removed', { name }));
  }

  #save(): void {
    const { at } = this.#now;
    if (at && !at.startsWith(PERSON.id)) this.#draft.at = at;
    if (!this.#cleared && answer(this.#draft, 'state')) kept.save(this.#draft);
  }

  #saveOnDevice(): void {
    const saved = !isKiosk() && kept.saveOnDevice(this.#draft);
    this.#note(this.#page.t(saved ? 'questionnaire.saved' : 'questionnaire.notSaved'));
  }

  #note(text: string): void {
    const note = this.#part('note');
    note.textContent = text;
    note.hidden = !text;
  }

  #fillCounties(): void {
    const list = this.querySelector('#counties');
    const counties = this.#data?.counties?.[answer(this.#draft, 'state') ?? ''];
    if (!list || typeof counties !== 'object' || !counties) return;
    list.replaceChildren(...Object.keys(counties).map((name) => new Option(name, name)));
  }
}

customElements.define('find-help', FindHelp);
