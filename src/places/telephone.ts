/** tel: address of a number as it is written, such as 1-877-847-3663 or 2-1-1. */
export function telephone(number: string): string {
  const digits = number.replaceAll('-', '');
  return `tel:${digits.length > 3 ? '+' : ''}${digits}`;
}

/** sms: address of a number as it is written; short numbers, such as 741741, stay as they are. */
export function textTo(number: string): string {
  const digits = number.replaceAll('-', '');
  return `sms:${digits.length > 6 ? '+' : ''}${digits}`;
}
