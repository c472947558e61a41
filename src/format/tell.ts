/** Addresses that open a prepared email or issue about a page. Nothing is sent before the person sends it. */

/** What a message is about. It never holds what somebody answered. */
export interface About {
  /** The path of the page. */
  readonly page: string;
  readonly program?: string;
  readonly rule?: string;
  /** Of the rules. */
  readonly version: string;
}

/**
 * `to` is an email address, or an https address that reads `title` and `body`, as the forms for new issues do. `ask` stands
 * where the person writes; below it stands what the message is about.
 */
export function tellHref(to: string, title: string, ask: string, about: About): string {
  const { page, program, rule, version } = about;
  const facts = { page, program, rule, version };
  const lines = Object.entries(facts).flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
  const body = [ask, '', '', '---', ...lines];
  if (!to.startsWith('https://'))
    return `mailto:${to}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body.join('\r\n'))}`;
  const url = new URL(to);
  url.searchParams.set('title', title);
  url.searchParams.set('body', body.join('\n'));
  return url.href;
}
