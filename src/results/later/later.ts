/** "Later": what birthdays, a birth and the new year change, and days to remember. It is loaded when somebody opens it. */
import { longDate } from '../../format/date.ts';
import { list } from '../../format/list.ts';
import { element } from '../dom.ts';
import type { View } from '../port.ts';
import { together } from '../say.ts';
import { asShown, type ShownResult } from '../shown.ts';
import { type Change, changeOf, type Future, futuresOf } from './futures.ts';
import { fillReminders } from './reminders.ts';

/** Only the last view asked for is shown. */
let asked = 0;

/** Fills the section for a view. Every home is asked about in the same way, one after another. */
export async function showLater(root: HTMLElement, view: View): Promise<void> {
  const own = ++asked;
  const likely = view.screening.results.map(asShown).filter(({ outcome }) => outcome === 'likely');
  fillReminders(root, view, likely);
  const lines = await linesOf(view, likely);
  if (own !== asked) return;
  root
    .querySelector('[data-slot="later-lines"]')
    ?.replaceChildren(...lines.map((text) => element('li', '', text)));
}

async function linesOf(view: View, likely: readonly ShownResult[]): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const future of futuresOf(view.household, view.screening.asOf)) {
    const then = await view.screen(future.household, future.day);
    lines.push(...linesFor(view, future, changeOf(view.screening, then)));
  }
  const renewed = likely.filter(({ program }) => view.words[program]?.renew !== undefined);
  return renewed.length
    ? [
        ...lines,
        view.t('results.later.renew', {
          programs: namesOf(
            view,
            renewed.map((r) => r.program),
          ),
        }),
      ]
    : lines;
}

/** A sentence for each way in which programs change. */
function linesFor(view: View, { what, who, day }: Future, change: Change): string[] {
  const isSelf = who?.id === view.household.people[0]?.id;
  const key = what === 'birthday' ? `birthday.${isSelf ? 'you' : 'other'}` : what;
  const places = {
    name: view.names[who?.id ?? ''] ?? who?.id ?? '',
    age: who?.age ?? 0,
    date: longDate(day, view.lang),
  };
  return (['starts', 'more', 'less', 'ends'] as const).flatMap((how) => {
    const programs = change[how].filter((id) => view.words[id]);
    if (!programs.length) return [];
    const said = view.t(`results.later.${key}.${how}`, { ...places, programs: namesOf(view, programs) });
    const soon = how === 'starts' ? programs.map((id) => view.words[id]?.soon) : [];
    return [together(view, [said, ...soon])];
  });
}

const namesOf = (view: View, programs: readonly string[]): string =>
  list(
    programs.map((id) => view.words[id]?.short ?? id),
    view.lang,
  );
