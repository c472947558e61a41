/** placeholder until the compiled rules are there */
export function amountText({
  of,
}: {
  of: string;
  path: readonly (string | undefined)[];
  state?: string | undefined;
  lang: string;
}): string {
  return of;
}
