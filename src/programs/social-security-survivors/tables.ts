import { everywhere, exact, table, type Tables } from '../../schema/table-kinds.ts';

/** 42 U.S.C. 402(e) to (h). */
export const socialSecuritySurvivors: Tables = {
  ages: everywhere(table({ widow: exact, disabled: exact })),
};
