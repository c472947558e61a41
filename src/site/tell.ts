/** Where people say that a fact is wrong, or that a page is not clear: content/site.yaml names it. */
import { compileRules } from '../compile/rules.ts';
import { plain } from '../i18n/fallback.ts';
import { type About, tellHref } from '../format/tell.ts';
import { contentPath, site } from '../i18n/site.ts';

/** The address of a form for issues, or else of an email; undefined where there is neither. */
export const tellTo = site.feedback ?? site.contact ?? undefined;

export const { version: rulesVersion } = compileRules(contentPath());

/** The address of a prepared message; undefined where nobody reads any. */
export const tellAbout = (title: string, ask: string, about: Omit<About, 'version'>): string | undefined =>
  tellTo === undefined
    ? undefined
    : tellHref(tellTo, plain(title), plain(ask), { ...about, version: rulesVersion });
