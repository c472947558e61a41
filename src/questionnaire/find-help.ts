/** <find-help>: shows one screen at a time, keeps the history, and takes answers from the form to the draft. */
import type { Screening } from '../engine/types.ts';
import type { View } from '../results/port.ts';
import type { Household } from '../schema/household.ts';
import { CLEAR_EVENT } from '../device/clear.ts';
import { isKiosk } from '../device/kiosk.ts';
import { buildScreen, headingOf } from './build-screen.ts';
import { fillAnswers } from './check-answers.ts';
import { doorIn, isSaid, settleDoor, throughDoor } from './door.ts';
import { addPerson, answer, type Draft, emptyDraft, personPath, removePerson } from './draft.ts';
import { readDraft } from './check-draft.ts';
import { type Entry, readEntry } from './entry.ts';
import { fieldsOf, keepAlone, remember, restore, store, valuesOf } from './form.ts';
import { fromHousehold } from './from-household.ts';
import { toHousehold } from './household.ts';
import { CHECK, Journey, RESULTS } from './journey.ts';
import { factOf } from '../facts/answers.ts';
import { MOST_PEOPLE } from '../facts/table.ts';
import { decode, encode } from './link.ts';
import { namesById, nameOf } from './names.ts';
import { PERSON, type Page, readPage } from './page.ts';
import { problemsIn } from './problems.ts';
import { isReachable, loadRulesData, NeedsNewPage, type RulesData } from './rules-data.ts';
import { sayBack } from './said-back.ts';
import { clearProblems, focusWithinPage, showProblems } from './show-problems.ts';
import { fillPhones } from './phones.ts';
import { partsOf, type Step } from './steps.ts';
import * as kept from './store.ts';

/** How long somebody waits for the results, in milliseconds, before the page offers more than waiting. */
const PATIENCE = 8000;

/** The results have no room for a sentence about what was kept; the answers have. */
const notResults = (entry: Entry): Entry => (entry.at === RESULTS ? { ...entry, at: CHECK } : entry);
/** Whether a step asks for the fact of a path. */
const isAskedIn = (step: Step, path: string): boolean =>
  partsOf(step).some(({ screen }) => screen.facts.includes(factOf(path)));
const unsurePaths = ({ people }: Step): string[] => people.map((i) => personPath(i, 'unsure'));

class FindHelp extends HTMLElement {
  #page!: Page;
  #journey!: Journey;
  #data: RulesData | undefined;
  /** Why the rules could not be had, while they are not loaded anew. */
  #failure: unknown;
  #loads = 0;
  #now: Entry = { at: '' };
  #cleared = false;
  /** A household of a link, while it is asked whether to use it. */
  #handed: Household | undefined;
  /** The name of a situation's door, while it is asked whether to use what it says. */
  #door: string | undefined;

  connectedCallback(): void {
    this.#page = readPage(this);
    this.#journey = new Journey(this.#page.sections);
    this.#listen();
    const isWhole = this.#takeUp();
    const entry = readEntry(history.state) ?? { at: this.#draft.at ?? 'state' };
    const chosen = this.#takeFirstChoice() && entry.at !== 'state';
    if (!this.#takeLink(entry) && !this.#takeDoor(entry))
      this.#go(
        chosen ? { at: 'state', from: entry.at } : isWhole ? entry : notResults(entry),
        'replace',
        false,
      );
    void this.#loadRules();
    this.querySelector('[data-not-ready]')?.remove();
  }

  /** Takes up what was kept; false where not all of it could be read, which is said. */
  #takeUp(): boolean {
    const { draft, broken } = kept.load((value) => readDraft(value, this.#page.household));
    if (draft) this.#draft = draft;
    if (broken) this.#note(this.#page.t(`questionnaire.broken.${broken}`));
    return !broken;
  }

  /** A choice that was made on the first screen before this script was there counts as typed. */
  #takeFirstChoice(): boolean {
    const form = this.#form;
    const values = form ? valuesOf(form) : {};
    const [state] = values['state'] ?? [];
    if (state === undefined || state === answer(this.#draft, 'state')) return false;
    this.#draft.typed = { ...this.#draft.typed, state: values };
    return true;
  }

  /** Takes up the household of a link, or asks first where there are answers already; false where there is no link. */
  #takeLink(entry: Entry): boolean {
    const handed = decode(location.hash, this.#page.household);
    if (handed === undefined) return false;
    // Answers in the address leave it at once, before anything else can read it.
    history.replaceState(history.state, '', location.pathname);
    if (handed === null) {
      this.#go(notResults(entry), 'replace');
      this.#note(this.#page.t('questionnaire.linkBroken'));
      return true;
    }
    this.#handed = handed;
    const { answers, typed = {} } = this.#draft;
    const isSame = encode(toHousehold(fromHousehold(handed))) === encode(toHousehold(this.#draft));
    if (isSame) this.#go({ at: CHECK }, 'replace');
    else if (answers['state'] || Object.keys(typed).length) this.#ask(entry, 'link');
    else this.#useLink();
    return true;
  }

  /** Takes up what a situation's page already says, or asks first where there are answers; false where nothing is said. */
  #takeDoor(entry: Entry): boolean {
    const name = doorIn(location.hash, this.#page.doors);
    const door = name === undefined ? undefined : this.#page.doors[name];
    if (!door) return false;
    history.replaceState(history.state, '', location.pathname);
    const { answers, typed = {} } = this.#draft;
    this.#door = name;
    if (isSaid(this.#draft, door)) this.#go(notResults(entry), 'replace');
    else if (answers['state'] || Object.keys(typed).length) {
      this.#part('door-text').textContent = this.#page.t('questionnaire.door.text', { what: door.says });
      this.#ask(entry, 'door');
    } else this.#useDoor(entry);
    return true;
  }

  /** Asks whether to use the answers of a link or of a situation; until then everything stays as it is. */
  #ask(entry: Entry, by: 'link' | 'door'): void {
    this.#now = entry;
    this.#hideAll();
    this.#part('stage').replaceChildren();
    this.#part(by).hidden = false;
    for (const part of document.querySelectorAll<HTMLElement>('[data-head], .next, .also'))
      part.hidden = true;
    this.#focus(this.#part(by).querySelector('h1'));
  }

  #useDoor(entry: Entry): void {
    const door = this.#page.doors[this.#door ?? ''];
    if (this.#door === undefined || !door) return;
    this.#draft = throughDoor(this.#draft, this.#door, door);
    this.#go(notResults(entry), 'replace');
  }

  /** Says what a situation has filled in: on the first screen, where it is asked, and before all answers. */
  #sayFilled(isHere: (path: string) => boolean): void {
    const { door } = this.#draft;
    const says = door?.paths.some(isHere) ? this.#page.doors[door.name]?.says : undefined;
    const part = this.#part('filled');
    part.textContent = says === undefined ? '' : this.#page.t('questionnaire.door.filled', { what: says });
    part.hidden = says === undefined;
  }

  #useLink(): void {
    if (!this.#handed) return;
    const { savedAt } = this.#draft;
    const draft: Draft = { ...fromHousehold(this.#handed), handedOver: true };
    this.#draft = { ...draft, ...(savedAt === undefined ? {} : { savedAt }) };
    this.#note('');
    this.#go({ at: CHECK }, 'replace');
  }

  get #draft(): Draft {
    return this.#journey.draft;
  }
  set #draft(draft: Draft) {
    this.#journey.draft = draft;
  }

  async #loadRules(): Promise<void> {
    const load = ++this.#loads;
    this.#failure = undefined;
    this.#part('no-rules').hidden = true;
    const version = document.querySelector<HTMLElement>('[data-results]')?.dataset['version'] ?? '';
    try {
      this.#data = await loadRulesData(document.documentElement.lang, version, () => this.#moreCame());
      this.#journey.screen = this.#data.screen;
      this.#journey.settle();
      this.#fillCounties();
      this.#part('no-rules').hidden = true;
      this.dataset['rules'] = 'here';
      if (this.#now.at === RESULTS && !this.#handed) this.#showResults();
    } catch (problem) {
      // Whoever tries again no longer waits for what was tried before.
      if (this.#data || load !== this.#loads) return;
      this.#failure = problem;
      this.#sayNoRules('noRules');
    }
  }

  /** A file that results can do without has come after them. */
  #moreCame(): void {
    this.#fillCounties();
    if (this.hidden) this.#showResults(false);
  }

  /** Tries again: on a new page where this one is out of date or hangs, unless its answers are kept nowhere else. */
  async #retry(): Promise<void> {
    const isStuck = this.#failure === undefined || this.#failure instanceof NeedsNewPage;
    if (isStuck && kept.hasAnswers() && (await isReachable())) return location.reload();
    const loading = this.#loadRules();
    if (this.#now.at === RESULTS) this.#waitForResults();
    await loading;
  }

  /** One notice, with whom to call and a way to try again. */
  #sayNoRules(key: 'noRules' | 'slow'): void {
    this.#note('');
    const notice = this.#part('no-rules');
    this.#part('no-rules-text').textContent = this.#page.t(`questionnaire.${key}`);
    fillPhones(this.#part('phones'), this.#page.phones[answer(this.#draft, 'state') ?? '']);
    notice.hidden = false;
  }

  #listen(): void {
    const page = document.getElementById('main') ?? this;
    for (const part of [page, document.querySelector('[data-head]')])
      part?.addEventListener('click', (event) => this.#onClick(event as MouseEvent));
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#next();
    });
    this.addEventListener('change', ({ target }) => this.#onInput(target as HTMLInputElement));
    this.addEventListener('input', ({ target }) => this.#onInput(target as HTMLInputElement));
    window.addEventListener('popstate', ({ state }) => {
      const entry = readEntry(state);
      if (entry) this.#go(entry, 'none');
      // An address within the page, typed or from a link, is no step: we stay where we are.
      else history.replaceState(this.#now, '');
    });
    // A hand-over link opened on this very page is read as on any other.
    window.addEventListener('hashchange', () => this.#takeLink(this.#now) || this.#takeDoor(this.#now));
    document.addEventListener('click', focusWithinPage);
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
    const form = this.#form;
    if (!form) return;
    sayBack(form, this.#page.t);
    this.#draft.typed = { ...this.#draft.typed, [this.#now.at]: valuesOf(form) };
    this.#save();
  }

  #onClick(event: Event): void {
    const control = (event.target as Element).closest<HTMLElement>('[data-action], [data-retry]');
    if (!control || control.closest('[data-person] a')) return;
    const person = control.closest<HTMLElement>('[data-person]')?.dataset['person'];
    if (control.dataset['retry'] !== undefined) return void this.#retry();
    const actions: Record<string, () => void> = {
      back: () => this.#back(),
      results: () => this.#toResults(),
      'add-person': () => this.#addPerson(),
      change: () => this.#change(control, person),
      remove: () => this.#remove(person ?? ''),
      save: () => this.#saveOnDevice(),
      print: () => window.print(),
      'use-link': () => this.#useLink(),
      'use-door': () => this.#useDoor(this.#now),
      'keep-mine': () => this.#go(this.#now, 'replace'),
      'not-door': () => this.#go(this.#now, 'replace'),
    };
    actions[control.dataset['action'] ?? '']?.();
  }

  get #form(): HTMLFormElement | null {
    return this.querySelector<HTMLFormElement>('[data-stage] > form');
  }

  /** Shows a place; `how` says what becomes of the history. */
  #go(entry: Entry, how: 'push' | 'replace' | 'none', focus = true): void {
    const before = (how === 'none' ? entry.depth : this.#now.depth) ?? 0;
    const at = this.#journey.allowed(entry.at);
    this.#now = { ...entry, at, depth: how === 'push' ? before + 1 : before };
    if (how !== 'none') history[`${how}State`](this.#now, '');
    this.#handed = undefined;
    this.#door = undefined;
    this.#save();
    clearProblems(this);
    this.#hideAll();
    if (at === RESULTS) this.#showResults();
    else if (at === CHECK) this.#showCheck(focus);
    else this.#showStep(at, focus);
  }

  #hideAll(): void {
    const results = document.querySelector<HTMLElement>('[data-results]');
    if (results) results.hidden = true;
    this.hidden = false;
    this.#sayFilled(() => false);
    for (const part of ['check', 'link', 'door']) this.#part(part).hidden = true;
    this.#part('no-rules').hidden = this.#failure === undefined;
    for (const part of document.querySelectorAll<HTMLElement>('[data-head], .next, .also'))
      part.hidden = false;
  }
  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-${name}]`) ?? this;
  }
  #action(name: string): HTMLElement {
    return (
      document.querySelector<HTMLElement>(`:is([data-head], .next, .also) [data-action=${name}]`) ?? this
    );
  }

  /** The step of a key; somebody who is being added or changed is a step of their own. */
  #stepOf(key: string): Step | undefined {
    const start = `${PERSON.id}:`;
    if (!key.startsWith(start)) return this.#journey.step(key);
    const i = this.#draft.ids.indexOf(key.slice(start.length));
    return { key, section: 1, screen: PERSON, people: [i < 0 ? this.#draft.ids.length : i] };
  }

  #showStep(key: string, focus: boolean): void {
    // A step that is gone, as after an answer that removed it, gives way to the one before.
    const step = this.#stepOf(key) ?? this.#journey.step(this.#journey.before(key));
    const form = step && this.#formOf(step);
    if (!step || !form) return;
    this.#now = { ...this.#now, at: step.key };
    remember(form, this.#draft);
    // The button stands outside the form, so that it can stay at the bottom edge; Enter in a field presses it too.
    form.id = 'question';
    if (form !== this.#form) this.#part('stage').replaceChildren(form);
    this.#fillCounties();
    sayBack(form, this.#page.t);
    this.#showFrame(
      step.section,
      step.screen.id === 'people' ? 'everyone' : 'next',
      this.#journey.isPastMoney(step.section),
    );
    this.#action('back').hidden = step.key === 'state';
    this.#sayFilled((path) => step.key === 'state' || isAskedIn(step, path));
    const headings = form.querySelectorAll<HTMLElement>('h1, h2');
    if (focus) this.#focus(headings[this.#journey.doneBefore(step)] ?? null);
  }

  /** The form of a step as it was left: with what was answered, or else typed. */
  #formOf(step: Step): HTMLFormElement | undefined {
    const draft = this.#draft;
    const asLeft = { ...draft, answers: { ...draft.answers, ...draft.typed?.[step.key] } };
    const shown = this.#form;
    // The first screen came with the page, and somebody may be choosing on it.
    const isFirst = step.key === 'state' && shown?.dataset['screen'] === 'state' && shown.id === '';
    if (!isFirst) return buildScreen(this.#page, asLeft, step);
    restore(shown, asLeft);
    return shown;
  }

  #showFrame(section: number, next: string, canSeeResults: boolean): void {
    const { t, titles } = this.#page;
    const of = titles.length;
    const at = Math.min(section + 1, of);
    const where = document.querySelector('[data-where]');
    if (where)
      where.textContent = t('questionnaire.step', {
        at,
        of,
        section: titles[section] ?? t('questionnaire.toCheck'),
      });
    document.querySelectorAll('[data-segment]').forEach((segment, i) => {
      segment.classList.toggle('usa-step-indicator__segment--complete', i < section);
      segment.classList.toggle('usa-step-indicator__segment--current', i === section);
    });
    this.#action('next').textContent = t(`questionnaire.${next}`);
    this.#action('next').hidden = section >= of;
    const results = this.#action('results');
    results.hidden = !canSeeResults;
    results.classList.toggle('usa-button--outline', section < of);
    results.textContent = t(section < of ? 'questionnaire.results' : 'questionnaire.showResults');
    this.#action('back').hidden = false;
  }

  #showCheck(focus: boolean): void {
    this.#part('stage').replaceChildren();
    this.#part('check').hidden = false;
    this.#journey.settle();
    this.#sayFilled(() => true);
    fillAnswers(this.#part('list'), this.#page, this.#draft, this.#journey.steps());
    this.#showFrame(this.#page.titles.length, 'next', true);
    if (focus) this.#focus(this.#part('check').querySelector('h1'));
  }

  #showResults(focus = true): void {
    this.#part('stage').replaceChildren();
    const root = document.querySelector<HTMLElement>('[data-results]');
    const data = this.#data;
    const screening = data && this.#journey.screening();
    if (!root || !data || !screening) return this.#waitForResults();
    this.#note('');
    this.hidden = true;
    try {
      data.showResults(root, this.#viewOf(data, screening), focus);
      if (focus) window.scrollTo(0, 0);
    } catch (problem) {
      console.error(problem);
      root.hidden = true;
      this.hidden = false;
      this.#waitForResults();
    }
  }

  #viewOf(data: RulesData, screening: Screening): View {
    const stepFor = this.#journey.stepFinder();
    return {
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
    };
  }

  /** The answers, and why there are no results yet: they are being loaded, or could not be. */
  #waitForResults(): void {
    this.#showCheck(true);
    if (this.#data || this.#failure !== undefined) return this.#sayNoRules('noRules');
    this.#note(this.#page.t('questionnaire.loading'));
    setTimeout(() => {
      if (!this.#data && this.#failure === undefined && this.#now.at === RESULTS) this.#sayNoRules('slow');
    }, PATIENCE);
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
    if (step.screen === PERSON && step.people[0] === this.#draft.ids.length) {
      if (this.#isFull()) return false;
      addPerson(this.#draft);
    }
    store(form, this.#draft);
    delete this.#draft.typed?.[this.#now.at];
    delete this.#draft.handedOver;
    settleDoor(this.#draft, (path) => isAskedIn(step, path));
    // What a file said it was not sure of is answered now.
    for (const path of ['unsure', ...partsOf(step).flatMap(unsurePaths)]) delete this.#draft.extra?.[path];
    this.#note(this.#save() ? '' : this.#page.t('questionnaire.savedElsewhere'));
    return true;
  }

  #back(): void {
    if (this.#now.depth) return history.back();
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

  /** Whether nobody more can be added; it is then said. */
  #isFull(): boolean {
    const isFull = this.#draft.ids.length >= MOST_PEOPLE;
    if (isFull) this.#note(this.#page.t('questionnaire.problem.tooMany'));
    return isFull;
  }

  #addPerson(): void {
    if (this.#isFull()) return;
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

  /** Keeps the draft; false where the device holds newer answers, which stay. */
  #save(): boolean {
    const { typed = {} } = this.#draft;
    if (this.#now.at) this.#draft.at = this.#now.at;
    const isEmpty = !answer(this.#draft, 'state') && !Object.keys(typed).length && !this.#draft.door;
    if (this.#cleared || isEmpty) return true;
    return kept.save(this.#draft);
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
