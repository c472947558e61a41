export * from './amount.ts';
export * from './lazy.ts';
export * from './needs.ts';
export * from './one-of.ts';
export * from './truth.ts';
