/** A value, or a function that gives it where it is asked for. The function touches nothing, so it does not matter how often it runs. */
export type Lazy<T extends object> = T | (() => T);

export const force = <T extends object>(x: Lazy<T>): T => (typeof x === 'function' ? (x as () => T)() : x);
