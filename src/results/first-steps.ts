/** "Start here": what to do first, one step for each application. */
import { list } from '../format/list.ts';
import { channelsFor, isTax, readable } from '../places/channels.ts';
import { callButton, hidden, linkButton } from './channels-list.ts';
import { element, slot } from './dom.ts';
import type { View } from './port.ts';
import { together } from './say.ts';
import { likelyPeople, type ShownResult } from './shown.ts';

const MOST = 3;
const A_YEAR = { month: 12, year: 1, once: 1 } as const;

interface Step {
  readonly results: readonly ShownResult[];
  /** The one application that starts them; none where each has its own way. */
  readonly application?: { readonly name: string; readonly url: string; readonly minutes?: number };
}

/** The most urgent step first, then health coverage, then what is worth most. */
export function firstSteps(view: View, likely: readonly ShownResult[]): Step[] {
  const steps: Step[] = [];
  let open = [...likely];
  const take = (isIn: (result: ShownResult) => boolean, application?: Step['application']): void => {
    const results = open.filter(isIn);
    open = open.filter((result) => !isIn(result));
    steps.push({ results, ...(application && { application }) });
  };
  const applications = view.places?.applications[view.household.state] ?? [];
  const startedBy = (covers: readonly string[]): number =>
    open.filter(({ program }) => covers.includes(program)).length;
  for (;;) {
    const [best] = [...applications].sort((a, b) => startedBy(b.covers) - startedBy(a.covers));
    if (!best || startedBy(best.covers) < 2) break;
    take(({ program }) => best.covers.includes(program), best);
  }
  for (let [first] = open; first; [first] = open) {
    const way = wayOf(view, first);
    take((result) => wayOf(view, result) === way);
  }
  return steps.sort((a, b) => worth(view, b) - worth(view, a)).slice(0, MOST);
}

/** What has the same address is asked for at once. */
function wayOf(view: View, { program }: ShownResult): string {
  if (isTax(program)) return 'tax';
  const [first] = view.places ? channelsFor(view.places, view.household.state, program) : [];
  return first?.kind === 'online' && first.href !== undefined ? first.href : program;
}

/** Only for the order. No home gets as many dollars a year as what is urgent or covers somebody's health counts here. */
function worth(view: View, { results }: Step): number {
  const isUrgent =
    view.household.hardships?.includes('foodRunningOut') && results.some((r) => r.program === 'snap');
  const hasCover = results.some(({ program }) => view.words[program]?.isFreeCover);
  const dollars = results.reduce((sum, { estimate }) => {
    const { max = 0, period = 'year' } = estimate ?? {};
    return sum + max * A_YEAR[period];
  }, 0);
  return dollars + (isUrgent ? 2e6 : 0) + (hasCover ? 1e6 : 0);
}

export function fillSteps(root: HTMLElement, view: View, likely: readonly ShownResult[]): void {
  const block = root.querySelector<HTMLElement>('[data-plan]');
  if (!block) return;
  const steps = firstSteps(view, likely);
  block.hidden = !steps.length;
  const title = view.t('results.steps.title', { count: steps.length });
  const items = steps.map((step, i) => stepItem(view, step, i));
  // After a few answers the way to surer results comes first.
  const isEarly = likely.some(({ taking }) => taking.length);
  const rest = isEarly ? items.splice(0) : [];
  block.querySelector('[data-slot="steps-first"]')?.replaceChildren(...items);
  block.querySelector('[data-slot="steps-rest"]')?.replaceChildren(...rest);
  const more = block.querySelector('details');
  if (more) more.hidden = !isEarly;
  slot(block, 'plan-title', isEarly ? '' : title);
  slot(block, 'steps-more', title);
}

function stepItem(view: View, step: Step, i: number): HTMLElement {
  const { results, application } = step;
  const names = results.map(({ program }) => view.words[program]?.short ?? program);
  const programs = list(names, view.lang);
  const [first] = results;
  const item = element('li', 'step');
  const mark = element('span', 'arch', String(i + 1));
  const [part, ways] = [element('div'), element('div', 'step-ways')];
  // The list says it already.
  mark.ariaHidden = 'true';
  item.append(mark, part, ways);
  item.dataset['step'] = String(i + 1);
  const isReturn = first !== undefined && isTax(first.program);
  const key = isReturn ? 'tax' : application && results.length > 1 ? 'one' : 'apply';
  part.append(element('h3', '', view.t(`results.steps.${key}`, { programs })));
  const people = [...new Set(results.flatMap(likelyPeople))].map((id) => view.names[id] ?? id);
  const minutes = application?.minutes;
  const about = together(view, [
    application && view.t('results.steps.name', { name: application.name }),
    minutes !== undefined && view.t('results.steps.minutes', { minutes }),
    people.length > 0 &&
      people.length < view.household.people.length &&
      view.t('results.steps.for', { people: list(people, view.lang) }),
  ]);
  if (about) part.append(element('p', 'small', about));
  if (first) ways.append(...buttons(view, first.program, programs, application?.url, i === 0));
  return item;
}

/** Where to apply, and at the first step the number to call; at the others that stands where there is no address. */
function buttons(
  view: View,
  program: string,
  programs: string,
  url: string | undefined,
  isMain: boolean,
): HTMLElement[] {
  const ways = view.places ? channelsFor(view.places, view.household.state, program) : [];
  const online = ways.find((way) => way.kind === 'online');
  const place = ways.find((way) => way.kind === 'inPerson');
  const phone = ways.find((way) => way.kind === 'phone');
  const found: HTMLElement[] = place ? [element('p', '', view.t(place.label))] : [];
  const href = url ?? online?.href;
  if (href) {
    const label = view.t(url ? 'places.channels.online' : (online?.label ?? ''));
    const made = linkButton(href, label, isMain ? 'usa-button' : 'usa-button usa-button--outline');
    made.append(hidden(`: ${programs}`), element('span', 'print-only', ` ${readable(href)}`));
    found.push(made);
  }
  if (phone?.href && (isMain || !found.length)) found.push(callButton(view, phone, programs));
  return found;
}
