import { forgetAndLeave } from './clear.ts';

/** A page that anybody may be seen with. It is asked for on the click and never before. */
export const NEUTRAL_PAGE = 'https://www.weather.gov/';

/** Forgets everything, blanks the page at once and puts a neutral one in its place. */
export function quickExit(): void {
  forgetAndLeave();
  blank();
  // The step of the questionnaire and the words of a search leave the history entry with it.
  history.replaceState(null, '', location.pathname);
  location.replace(NEUTRAL_PAGE);
}

/** Shows nothing more of this page, and keeps what is still being read of it from coming up. */
export function blank(): void {
  const root = document.documentElement;
  root.hidden = true;
  document.title = '';
  const drop = (): void => document.body?.remove();
  drop();
  new MutationObserver(drop).observe(root, { childList: true });
}
