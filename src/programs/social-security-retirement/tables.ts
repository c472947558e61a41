import { everywhere, exact, type Tables } from '../../schema/table-kinds.ts';

/** 42 U.S.C. 402. */
export const socialSecurityRetirement: Tables = { 'earliest-age': everywhere(exact) };
