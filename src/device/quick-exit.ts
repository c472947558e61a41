import { forget } from './clear.ts';

/** A page that anybody may be seen with. It is asked for on the click and never before. */
export const NEUTRAL_PAGE = 'https://www.weather.gov/';

/** Forgets everything, blanks the page at once and puts a neutral one in its place, so that Back does not lead here. */
export function quickExit(): void {
  document.documentElement.hidden = true;
  document.title = '';
  forget();
  location.replace(NEUTRAL_PAGE);
}
