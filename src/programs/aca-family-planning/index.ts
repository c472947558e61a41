/** What rules may ask of this program. */
export {
  clinicIncome,
  clinicLimit,
  isOfChildbearingAge,
  stateFamilyPlanningLimit,
  stateHasFamilyPlanning,
} from './planning.ts';
