/** Messages as pages and scripts get them, made from ICU MessageFormat when the site is built (src/compile/parse-message.ts). */

/** A text with {places}; forms, of which one is chosen; or several of these in a row. */
export type Message = string | Forms | readonly Message[];

/**
 * Forms of a text, one of which is chosen: by the plural form of a number (`plural` names the number, {count} where it
 * names none; `=0` is that number exactly), or by a word (`select` names it). With `lang`, the only form `other` is in that
 * language, because its page's language lacks it.
 */
export interface Forms {
  readonly other: Message;
  readonly [form: string]: Message;
}
