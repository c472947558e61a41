/** The address of a page in a language: pathTo('es', 'programs/snap') -> "/es/programs/snap/". */
export function pathTo(lang: string, page = ''): string {
  const [path = '', hash] = page.split('#');
  const middle = path === '' ? '' : `${path.replace(/\/$/, '')}/`;
  return `/${lang}/${middle}${hash === undefined ? '' : `#${hash}`}`;
}
