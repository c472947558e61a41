// The only place that names a locale. Words come in many languages, but the letters people get from US offices
// write numbers in one way, so numbers and money look the same in every language.
const numbers = 'en-US';
const dates: Record<string, string> = { en: 'en-US', es: 'es-US' };

/** The locale for figures, the same in every language. */
export const numberLocale = numbers;

/** The locale for words (months, "and", plurals) of a language; a test language borrows English. */
export function wordLocale(lang: string): string {
  return dates[lang] ?? (Intl.DateTimeFormat.supportedLocalesOf(lang)[0] ? lang : numbers);
}

/** Makes a value once for each language: plurals, dates and lists take long to set up. */
export function byLanguage<T>(make: (lang: string) => T): (lang: string) => T {
  const made = new Map<string, T>();
  return (lang) => {
    const it = made.get(lang) ?? make(lang);
    made.set(lang, it);
    return it;
  };
}
