/** The name of the one policy that the pages' Content Security Policy allows (`trusted-types`). */
export const POLICY = 'every-door-engine';
