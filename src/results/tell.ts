/** "Does this look wrong?" in a row: a prepared message that names the program, and the rule that the person points at. */
import { tellHref } from '../format/tell.ts';
import { element } from './dom.ts';
import type { View } from './port.ts';

/** A rule as the row says it. */
export interface SaidRule {
  readonly id: string;
  readonly text: string;
}

/** Fills the block of a row; the page has none where nobody reads messages. Nothing of the answers goes along. */
export function fillTell(view: View, row: HTMLElement, program: string, rules: readonly SaidRule[]): void {
  const link = row.querySelector<HTMLAnchorElement>('a[data-to]');
  const select = row.querySelector<HTMLSelectElement>('[data-feedback] select');
  if (!link || !select) return;
  const { to = '', version = '' } = link.dataset;
  const { t } = view;
  const title = t('results.tell.subject', { program: view.words[program]?.short ?? program });
  const page = `/${view.lang}/find/`;
  const say = (): void => {
    link.href = tellHref(to, title, t('results.tell.ask'), { page, program, rule: select.value, version });
  };
  for (const { id, text } of new Map(rules.map((rule) => [rule.id, rule])).values()) {
    const option = element('option', '', text);
    option.value = id;
    select.append(option);
  }
  select.onchange = say;
  say();
}
