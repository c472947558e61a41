/** The tables that code reads, by program. What is not named here no code reads: only rules and pages may. */
import { acaFamilyPlanning } from './aca-family-planning/tables.ts';
import { cdctc } from './cdctc/tables.ts';
import { childCare } from './child-care/tables.ts';
import { childSupportServices } from './child-support-services/tables.ts';
import { chip } from './chip/tables.ts';
import { communityHealthCenters } from './community-health-centers/tables.ts';
import { csfp } from './csfp/tables.ts';
import { ctc } from './ctc/tables.ts';
import { eitc } from './eitc/tables.ts';
import { extraHelp } from './extra-help/tables.ts';
import { fdpir } from './fdpir/tables.ts';
import { headStart } from './head-start/tables.ts';
import { homeVisiting } from './home-visiting/tables.ts';
import { jobCorps } from './job-corps/tables.ts';
import { legalAid } from './legal-aid/tables.ts';
import { lifeline } from './lifeline/tables.ts';
import { liheap } from './liheap/tables.ts';
import { marketplace } from './marketplace/tables.ts';
import { medicaid } from './medicaid/tables.ts';
import { medicaidHcbs } from './medicaid-hcbs/tables.ts';
import { medicare } from './medicare/tables.ts';
import { medicareSavings } from './medicare-savings/tables.ts';
import { pell } from './pell/tables.ts';
import { ryanWhite } from './ryan-white/tables.ts';
import { saversMatch } from './savers-match/tables.ts';
import { schoolMeals } from './school-meals/tables.ts';
import { scsep } from './scsep/tables.ts';
import { seniorFarmersMarket } from './senior-farmers-market/tables.ts';
import { snap } from './snap/tables.ts';
import { socialSecurityRetirement } from './social-security-retirement/tables.ts';
import { socialSecuritySurvivors } from './social-security-survivors/tables.ts';
import { ssdi } from './ssdi/tables.ts';
import { ssi } from './ssi/tables.ts';
import { ssiStateSupplement } from './ssi-state-supplement/tables.ts';
import { stateTaxCredits } from './state-tax-credits/tables.ts';
import { sunBucks } from './sun-bucks/tables.ts';
import { tefap } from './tefap/tables.ts';
import { unemployment } from './unemployment/tables.ts';
import { usdaRuralRental } from './usda-rural-rental/tables.ts';
import { vaDisability } from './va-disability/tables.ts';
import { vaHealth } from './va-health/tables.ts';
import { vaPension } from './va-pension/tables.ts';
import { weatherization } from './weatherization/tables.ts';
import { wic } from './wic/tables.ts';
import type { Tables } from '../schema/table-kinds.ts';
import { shared } from './shared/tables.ts';

const PROGRAMS: Readonly<Record<string, Tables>> = {
  'aca-family-planning': acaFamilyPlanning,
  cdctc,
  'child-care': childCare,
  'child-support-services': childSupportServices,
  chip,
  'community-health-centers': communityHealthCenters,
  csfp,
  ctc,
  eitc,
  'extra-help': extraHelp,
  fdpir,
  'head-start': headStart,
  'home-visiting': homeVisiting,
  'job-corps': jobCorps,
  'legal-aid': legalAid,
  lifeline,
  liheap,
  marketplace,
  medicaid,
  'medicaid-hcbs': medicaidHcbs,
  medicare,
  'medicare-savings': medicareSavings,
  pell,
  'ryan-white': ryanWhite,
  'savers-match': saversMatch,
  'school-meals': schoolMeals,
  scsep,
  'senior-farmers-market': seniorFarmersMarket,
  snap,
  'social-security-retirement': socialSecurityRetirement,
  'social-security-survivors': socialSecuritySurvivors,
  ssdi,
  ssi,
  'ssi-state-supplement': ssiStateSupplement,
  'state-tax-credits': stateTaxCredits,
  'sun-bucks': sunBucks,
  tefap,
  unemployment,
  'usda-rural-rental': usdaRuralRental,
  'va-disability': vaDisability,
  'va-health': vaHealth,
  'va-pension': vaPension,
  weatherization,
  wic,
};

/** What code reads of a program's parameters.yaml. */
export const tablesOf = (program: string): Tables => PROGRAMS[program] ?? {};

/** What code reads of a file of content/parameters/. */
export const sharedTablesOf = (file: string): Tables => shared[file] ?? {};
