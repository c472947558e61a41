import { everywhere, exact, type Tables } from '../../schema/table-kinds.ts';

/** 42 U.S.C. 651 to 669b. */
export const childSupportServices: Tables = { 'child-age': everywhere(exact) };
