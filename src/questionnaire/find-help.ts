/** <find-help>: shows one screen at a time, keeps the history, and takes answers from the form to the draft. */
import { CLEAR_EVENT } from '../device/clear.ts';
import { isKiosk } from '../device/kiosk.ts';
import { Engine } from '../worker/engine.ts';
import { buildScreen } from './stage/build-screen.ts';
import { fillAnswers } from './check-answers.ts';
import { dayOf } from './day.ts';
import { isSaid, settleDoor, throughDoor } from './door.ts';
import { addPerson, answer, type Draft, emptyDraft, personPath, removePerson } from './draft.ts';
import { type Entry, readEntry } from './entry.ts';
import { type Field, fieldsOf, keepAlone, remember, restore, store, valuesOf } from './form.ts';
import { Frame } from './frame.ts';
import { CHECK, Journey, RESULTS } from './journey.ts';
import { factOf } from '../facts/answers.ts';
import { wholeMoney } from '../format/money.ts';
import { MOST_PEOPLE } from '../facts/table.ts';
import { nameOf } from './names.ts';
import { PERSON, type Page, pageOf } from './page.ts';
import { problemsIn } from './stage/problems.ts';
import { fetched, isReachable, json, NeedsNewPage, sleep } from './fetched.ts';
import { isQuestions } from './loaded-files.ts';
import { loadResults, loadRules, type RulesData } from './rules-data.ts';
import { sayBack } from './stage/said-back.ts';
import { clearProblems, focusWithinPage, showProblems } from './stage/show-problems.ts';
import type { Open } from './open-facts.ts';
import { partsOf, type Step } from './steps.ts';
import * as kept from './store.ts';
import {
  draftOf,
  type Handed,
  isBegun,
  isSame,
  keptDraft,
  takeDoorName,
  takeFirstChoice,
  takeLink,
  takeOnly,
} from './take-up.ts';
import { unfold } from './stage/unfold.ts';

/** How long somebody waits for the results before the page offers more than waiting. */
const PATIENCE = 8000;
/** How long Next and the results wait for the engine before the page goes on without it. */
const LATE = 400;
// Both in milliseconds.

/** The results have no room for a sentence about what was kept; the answers have. */
const notResults = (entry: Entry): Entry => (entry.at === RESULTS ? { ...entry, at: CHECK } : entry);
/** Whether a step asks for the fact of a path. */
const isAskedIn = (step: Step, path: string): boolean =>
  partsOf(step).some(({ screen }) => screen.facts.includes(factOf(path)));
const isTouched = (field: Field): boolean =>
  ('checked' in field && field.checked) || (field.type === 'text' && field.value !== '');
const unsurePaths = ({ people }: Step): string[] => people.map((i) => personPath(i, 'unsure'));

class FindHelp extends HTMLElement {
  #page!: Page;
  #frame!: Frame;
  #journey!: Journey;
  #engine!: Engine;
  #data: RulesData | undefined;
  /** Why the rules could not be had, while they are not loaded anew. */
  #failure: unknown;
  #loads = 0;
  #now: Entry = { at: '' };
  /** Counts the places shown, so that what comes late for one of them is told from what is wanted now. */
  #turn = 0;
  #cleared = false;
  /** A household of a link, while it is asked whether to use it. */
  #handed: Handed | undefined;
  /** The name of a situation's door, while it is asked whether to use what it says. */
  #door: string | undefined;
  /** What the answers on the screen would still need, once the engine has said it. */
  #ahead: Open | undefined;
  /** Counts what was asked ahead, so that only the last answer counts. */
  #asked = 0;
  /** On the way to the results, the first question that is left open comes before them. */
  #isSeeking = false;

  /** The first question is in the page and can be answered meanwhile. Where the others do not come, the page's own notice stays. */
  connectedCallback(): void {
    const { lang } = document.documentElement;
    const stopWaiting = this.#waitForQuestions();
    fetched(`/${lang}/questions.json`, json(isQuestions(this.#version))).then((file) => {
      const isPressed = stopWaiting();
      this.#open(pageOf(file, this.querySelector('[data-stage] > form')));
      if (isPressed && this.#now.at === 'state') void this.#next();
    }, console.error);
  }

  /** Until the questions have come, the first choice is kept at once, and a press of Next counts once they are there: whether there was one. */
  #waitForQuestions(): () => boolean {
    const wait = new AbortController();
    const { signal } = wait;
    let isPressed = false;
    this.addEventListener(
      'input',
      () => {
        const form = this.querySelector<HTMLFormElement>('[data-stage] > form');
        if (form) kept.keepFirst(valuesOf(form));
      },
      { signal },
    );
    this.querySelector('[data-action=next]')?.addEventListener('click', () => (isPressed = true), { signal });
    return () => {
      wait.abort();
      return isPressed;
    };
  }

  /** The version of the rules that this page and all its files belong to. */
  get #version(): string {
    return document.querySelector<HTMLElement>('[data-results]')?.dataset['version'] ?? '';
  }

  #open(page: Page): void {
    this.#page = page;
    this.#frame = new Frame(this, page);
    this.#journey = new Journey(page.sections);
    this.#listen();
    const { draft, broken } = keptDraft(page);
    if (draft) this.#draft = draft;
    if (broken) this.#frame.note(page.t(`questionnaire.broken.${broken}`));
    const entry = readEntry(history.state) ?? { at: this.#draft.at ?? 'state' };
    const chosen = takeFirstChoice(this.#frame.form, this.#draft) && entry.at !== 'state';
    if (!this.#takeLink(entry) && !this.#takeDoor(entry) && !this.#takeOnly())
      this.#go(
        chosen ? { at: 'state', from: entry.at } : broken ? notResults(entry) : entry,
        'replace',
        false,
      );
    void this.#loadRules();
    this.querySelector('[data-not-ready]')?.remove();
  }

  /** Takes up the household of a link, or asks first where there are answers already; false where there is no link. */
  #takeLink(entry: Entry): boolean {
    const handed = takeLink(this.#page);
    if (handed === undefined) return false;
    if (handed === null) {
      this.#go(notResults(entry), 'replace');
      this.#frame.note(this.#page.t('questionnaire.linkBroken'));
      return true;
    }
    if (!handed.isPart && isSame(handed, this.#draft)) this.#go({ at: CHECK }, 'replace');
    else if (!isBegun(this.#draft)) this.#useLink(handed);
    else {
      this.#wait(entry);
      this.#handed = handed;
      this.#frame.askLink(handed.isPart ? 'sentence' : 'link');
    }
    return true;
  }

  /** Takes up what a situation's page already says, or asks first where there are answers; false where nothing is said. */
  #takeDoor(entry: Entry): boolean {
    const { doors, t } = this.#page;
    const name = takeDoorName(doors);
    const door = name === undefined ? undefined : doors[name];
    if (!door) return false;
    this.#door = name;
    delete this.#draft.only;
    if (isSaid(this.#draft, door)) this.#go(notResults(entry), 'replace');
    else if (isBegun(this.#draft)) {
      this.#frame.part('door-text').textContent = t('questionnaire.door.text', { what: door.says });
      this.#wait(entry);
      this.#frame.ask('door');
    } else this.#useDoor(entry);
    return true;
  }

  /** From a program's page: what that program still needs is asked, and every answer is kept; false where none led here. */
  #takeOnly(): boolean {
    const only = takeOnly();
    if (only === undefined) return false;
    this.#draft = { ...this.#draft, only };
    this.#seek('replace');
    return true;
  }

  /** Every program again, with what was answered. */
  #checkAll(): void {
    delete this.#draft.only;
    this.#seek('push');
  }

  /** Goes to the first question that is left open, and to the results where none is. */
  #seek(how: 'push' | 'replace'): void {
    this.#isSeeking = true;
    this.#go({ at: RESULTS }, how);
  }

  /** Says that one program alone is checked, once its name is there. */
  #sayOnly(): void {
    this.#frame.sayOnly(this.#data?.words.programs[this.#draft.only ?? '']?.short);
  }

  /** Until somebody chooses, everything stays as it is. */
  #wait(entry: Entry): void {
    this.#now = entry;
    this.#turn++;
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
    this.#frame.sayFilled(says);
  }

  #useLink(handed: Handed | undefined): void {
    if (!handed) return;
    this.#draft = draftOf(handed, this.#draft);
    this.#frame.note('');
    // What a part leaves out is asked for from the first question on.
    this.#go({ at: handed.isPart ? 'state' : CHECK }, 'replace');
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
    this.#frame.part('no-rules').hidden = true;
    this.#engine?.end();
    const engine = (this.#engine = new Engine());
    try {
      await loadRules(this.#version, engine);
      this.#journey.screen = (household) => engine.ask('screen', { household, day: dayOf(household) });
      void this.#settle();
      const { lang } = document.documentElement;
      this.#data = await loadResults(lang, this.#version, engine, () => this.#moreCame());
      this.#journey.forget();
      this.#frame.part('no-rules').hidden = true;
      this.#fillCounties();
      this.#sayOnly();
      if (this.#now.at === RESULTS && !this.#handed) await this.#showResults();
      else await this.#settle();
      this.dataset['rules'] = 'here';
    } catch (problem) {
      // Whoever tries again no longer waits for what was tried before.
      if (this.#data || load !== this.#loads) return;
      this.#failure = problem;
      this.#sayNoRules('noRules');
    }
  }

  /** A file that results can do without has come after them. */
  #moreCame(): void {
    this.#journey.forget();
    this.#fillCounties();
    if (this.hidden) void this.#showResults(false);
  }

  /** Tries again: on a new page where this one is out of date or hangs, unless its answers are kept nowhere else. */
  async #retry(): Promise<void> {
    const isStuck = this.#failure === undefined || this.#failure instanceof NeedsNewPage;
    if (isStuck && kept.hasAnswers() && (await isReachable())) return location.reload();
    this.#data = undefined;
    const loading = this.#loadRules();
    if (this.#now.at === RESULTS) this.#waitForResults();
    await loading;
  }

  #sayNoRules(key: 'noRules' | 'slow'): void {
    this.#frame.sayNoRules(key, answer(this.#draft, 'state') ?? '');
  }

  #listen(): void {
    const page = document.getElementById('main') ?? this;
    for (const part of [page, document.querySelector('[data-head]')])
      part?.addEventListener('click', (event) => this.#onClick(event as MouseEvent));
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#next();
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
    window.addEventListener(
      'hashchange',
      () => this.#takeLink(this.#now) || this.#takeDoor(this.#now) || this.#takeOnly(),
    );
    document.addEventListener('click', focusWithinPage);
    document.addEventListener(CLEAR_EVENT, () => {
      this.#cleared = true;
      this.#draft = emptyDraft();
      // The engine holds the answers that it was asked about.
      this.#journey.forget();
      this.#engine.end();
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
    const { form } = this.#frame;
    if (!form) return;
    this.#draft.typed = { ...this.#draft.typed, [this.#now.at]: valuesOf(form) };
    this.#save();
    const next = this.#unfold(form, false);
    const block = field.closest<HTMLElement>('[data-part]');
    if (block && !problemsIn(block).length) void this.#askAhead(form, next);
  }

  /** Asks what the answers on the screen would still need, and shows the further question that this opens. It does not wait long. */
  async #askAhead(form: HTMLFormElement, next: Draft): Promise<void> {
    const asked = ++this.#asked;
    const open = await Promise.race([this.#journey.ahead(next), sleep(LATE)]);
    if (asked !== this.#asked || form !== this.#frame.form) return;
    this.#ahead = open ?? this.#ahead;
    this.#unfold(form, true);
  }

  /** Shows the questions of the screen as far as those before them are answered; the draft with what is answered. */
  #unfold(form: HTMLFormElement, isFresh: boolean): Draft {
    const key = this.#now.at;
    if (key.startsWith(`${PERSON.id}:`)) {
      const next = structuredClone(this.#draft);
      store(form, next);
      return next;
    }
    const next = unfold(form, {
      page: this.#page,
      draft: this.#draft,
      typed: this.#draft.typed?.[key] ?? {},
      part: this.#now.part,
      open: this.#ahead ?? this.#journey.open,
      isFresh,
      partsWith: (draft, open) => this.#journey.partsWith(key, draft, open),
    });
    this.#fillCounties();
    sayBack(form, this.#page.t);
    this.#sayWorth(form);
    return next;
  }

  /** Says at each question what its answer could add. What is said stays while the question does. */
  #sayWorth(form: HTMLFormElement): void {
    const parts = this.#journey.partsWith(this.#now.at, structuredClone(this.#draft), this.#journey.open);
    for (const part of parts) {
      const worth = this.#journey.couldAdd(part);
      const block = form.querySelector(`[data-part="${part.screen.id}"]`);
      const text = block?.querySelector<HTMLElement>('[data-worth][hidden]');
      if (!worth || !text) continue;
      text.textContent = this.#page.t(`questionnaire.worth.${worth.period}`, {
        amount: wholeMoney(worth.most),
      });
      text.hidden = false;
    }
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
      'use-link': () => this.#useLink(this.#handed),
      'use-door': () => this.#useDoor(this.#now),
      'keep-mine': () => this.#go(this.#now, 'replace'),
      'not-door': () => this.#go(this.#now, 'replace'),
      'check-all': () => this.#checkAll(),
    };
    actions[control.dataset['action'] ?? '']?.();
  }

  /** Shows a place; `how` says what becomes of the history. */
  #go(entry: Entry, how: 'push' | 'replace' | 'none', focus = true): void {
    const before = (how === 'none' ? entry.depth : this.#now.depth) ?? 0;
    const at = this.#journey.allowed(entry.at);
    this.#now = { ...entry, at, depth: how === 'push' ? before + 1 : before };
    this.#turn++;
    this.#ahead = undefined;
    this.#asked++;
    this.#journey.see(at);
    // Whoever is asked something first goes to the results by their own wish.
    if (at !== RESULTS) this.#isSeeking = false;
    if (how !== 'none') history[`${how}State`](this.#now, '');
    this.#handed = undefined;
    this.#door = undefined;
    this.#save();
    this.#frame.clear(this.#failure !== undefined);
    this.#sayOnly();
    if (at === RESULTS) void this.#showResults();
    else if (at === CHECK) void this.#showCheck(focus);
    else this.#showStep(at, focus);
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
    const part = step && partsOf(step).find(({ screen }) => screen.id === this.#now.part);
    const form = step && this.#formOf(part ?? step);
    if (!step || !form) return;
    this.#now = { ...this.#now, at: step.key, part: part?.screen.id };
    remember(form, this.#draft);
    this.#frame.stage(form);
    this.#unfold(form, true);
    const livesAlone = this.#draft.ids.length === 1;
    this.#frame.show(
      step.section,
      step.screen.id !== 'people' ? 'next' : livesAlone ? 'alone' : 'everyone',
      this.#journey.isPastShort(step.section),
      this.#journey.left(step.key),
    );
    this.#frame.action('back').hidden = step.key === 'state';
    this.#sayFilled((path) => step.key === 'state' || isAskedIn(step, path));
    const headings = form.querySelectorAll<HTMLElement>('h1, h2');
    if (focus) this.#frame.focus(headings[part ? 0 : this.#journey.doneBefore(step)] ?? null);
  }

  /** The form of a step as it was left: with what was answered, or else typed. */
  #formOf(step: Step): HTMLFormElement | undefined {
    const draft = this.#draft;
    const asLeft = { ...draft, answers: { ...draft.answers, ...draft.typed?.[step.key] } };
    const shown = this.#frame.form;
    // The first screen came with the page, and somebody may be choosing on it.
    const isFirst = step.key === 'state' && shown?.dataset['screen'] === 'state' && shown.id === '';
    if (!isFirst) return buildScreen(this.#page, asLeft, step);
    restore(shown, asLeft);
    return shown;
  }

  /** Brings the open questions in line with the answers; it does not wait long, and false says that another place is shown by now. */
  async #settle(): Promise<boolean> {
    const turn = this.#turn;
    this.#journey.settle();
    this.ariaBusy = 'true';
    await Promise.race([this.#journey.screening(), sleep(LATE)]);
    this.ariaBusy = null;
    return turn === this.#turn;
  }

  async #showCheck(focus: boolean): Promise<void> {
    this.#frame.stage();
    this.#frame.part('check').hidden = false;
    this.#sayFilled(() => true);
    this.#journey.settle();
    const fill = (): string => {
      const steps = this.#journey.steps();
      fillAnswers(this.#frame.part('list'), this.#page, this.#draft, steps);
      return steps.map(({ key }) => key).join();
    };
    const shown = fill();
    this.#frame.show(this.#page.titles.length, 'next', true, 0);
    if (focus) this.#frame.focus(this.#frame.part('check').querySelector('h1'));
    if (
      (await this.#settle()) &&
      shown !==
        this.#journey
          .steps()
          .map(({ key }) => key)
          .join()
    )
      fill();
  }

  async #showResults(focus = true): Promise<void> {
    const turn = this.#turn;
    const data = this.#data;
    if (!data) return this.#waitForResults();
    const late = setTimeout(() => turn === this.#turn && focus && this.#waitForResults(), LATE);
    const screening = await this.#journey.screening();
    clearTimeout(late);
    if (turn !== this.#turn) return;
    const left = this.#isSeeking ? this.#journey.leftOpen() : undefined;
    this.#isSeeking = false;
    if (left !== undefined) return this.#go({ at: left, from: CHECK }, 'replace');
    const root = this.#frame.results;
    if (!root || !screening) return this.#waitForResults(true);
    this.#frame.clear(false);
    this.#frame.stage();
    this.#frame.note('');
    this.hidden = true;
    try {
      const [page, journey, engine] = [this.#page, this.#journey, this.#engine];
      const { words, places } = data;
      const goTo = (path: string): void => this.#goTo(path);
      data.showResults(root, { page, journey, engine, words, places, screening, goTo }, focus);
      if (focus) window.scrollTo(0, 0);
    } catch (problem) {
      console.error(problem);
      root.hidden = true;
      this.hidden = false;
      this.#waitForResults(true);
    }
  }

  /** The answers, and why there are no results yet: they are being loaded or worked out, or cannot be had. */
  #waitForResults(isBroken = this.#failure !== undefined): void {
    const turn = this.#turn;
    void this.#showCheck(true);
    if (isBroken) return this.#sayNoRules('noRules');
    this.#frame.note(this.#page.t('questionnaire.loading'));
    setTimeout(() => {
      if (turn === this.#turn && !this.hidden && this.#failure === undefined) this.#sayNoRules('slow');
    }, PATIENCE);
  }

  #goTo(path: string): void {
    const step = this.#journey.stepFor(path);
    if (path === CHECK || step)
      this.#go({ at: step?.key ?? CHECK, part: step?.screen.id, from: RESULTS }, 'push');
  }

  async #next(): Promise<void> {
    const { form } = this.#frame;
    const step = this.#stepOf(this.#now.at);
    if (!form || !step || !this.#take(form, step)) return;
    const { from } = this.#now;
    if (step.screen === PERSON) {
      this.#go({ at: 'people', from }, 'push');
      return void this.#settle();
    }
    const known = new Set(this.#journey.steps().map(({ key }) => key));
    // Whoever goes elsewhere meanwhile stays there.
    if (!(await this.#settle())) return;
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
  #take(form: HTMLFormElement, step: Step, problems = problemsIn(form)): boolean {
    clearProblems(this);
    if (problems.length) {
      showProblems(this, problems, this.#page.t);
      return false;
    }
    if (step.screen === PERSON && step.people[0] === this.#draft.ids.length) {
      if (this.#isFull()) return false;
      addPerson(this.#draft);
    }
    if (step.screen === PERSON) store(form, this.#draft);
    else this.#draft = this.#unfold(form, false);
    delete this.#draft.typed?.[this.#now.at];
    delete this.#draft.handedOver;
    settleDoor(this.#draft, (path) => isAskedIn(step, path));
    // What a file said it was not sure of is answered now.
    for (const path of ['unsure', ...partsOf(step).flatMap(unsurePaths)]) delete this.#draft.extra?.[path];
    this.#frame.note(this.#save() ? '' : this.#page.t('questionnaire.savedElsewhere'));
    return true;
  }

  #back(): void {
    if (this.#now.depth) return history.back();
    this.#go(
      { at: this.#now.at.startsWith('person:') ? 'people' : this.#journey.before(this.#now.at) },
      'replace',
    );
  }

  /** What is on the screen counts if it is right; a question that nobody has answered does not hold anybody up. */
  #toResults(): void {
    const { form } = this.#frame;
    const step = this.#stepOf(this.#now.at);
    if (form && step && fieldsOf(form).some(isTouched)) {
      const all = problemsIn(form);
      const isPerson = step.screen === PERSON;
      const wrong = isPerson ? all : all.filter(({ field }) => fieldsOf(field).some(isTouched));
      if (!this.#take(form, step, wrong)) return;
    }
    this.#journey.settle();
    this.#go({ at: RESULTS }, 'push');
  }

  /** Whether nobody more can be added; it is then said. */
  #isFull(): boolean {
    const isFull = this.#draft.ids.length >= MOST_PEOPLE;
    if (isFull) this.#frame.note(this.#page.t('questionnaire.problem.tooMany'));
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
    else if (dataset['step']) this.#go({ at: dataset['step'], part: dataset['part'], from: CHECK }, 'push');
    else if (dataset['path']) this.#goTo(dataset['path']);
  }

  #remove(person: string): void {
    const i = this.#draft.ids.indexOf(person);
    if (i < 1) return;
    const name = nameOf(this.#draft, i, this.#page.t);
    removePerson(this.#draft, i);
    this.#go(this.#now, 'replace');
    this.#frame.note(this.#page.t('questionnaire.removed', { name }));
    void this.#settle();
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
    this.#frame.note(this.#page.t(saved ? 'questionnaire.saved' : 'questionnaire.notSaved'));
  }

  #fillCounties(): void {
    this.#frame.fillCounties(this.#data?.counties?.[answer(this.#draft, 'state') ?? '']);
  }
}

customElements.define('find-help', FindHelp);
