/** Whether this page was opened by Back, Forward or reload, and so may show what was on it before. */
export function cameBack(): boolean {
  // Some browsers know the one and some the other; where neither does, only a page that came back has a state.
  const { activation } = (window as { navigation?: Navigation }).navigation ?? {};
  if (activation) return ['traverse', 'reload'].includes(activation.navigationType);
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return visit ? visit.type !== 'navigate' : history.state !== null;
}
