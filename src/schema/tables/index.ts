/** The tables that code reads, by program. What is not named here no code reads: only rules and pages may. */
import { cdctc } from './cdctc.ts';
import { childCare } from './child-care.ts';
import { chip } from './chip.ts';
import { csfp } from './csfp.ts';
import { ctc } from './ctc.ts';
import { eitc } from './eitc.ts';
import { extraHelp } from './extra-help.ts';
import { headStart } from './head-start.ts';
import { lifeline } from './lifeline.ts';
import { liheap } from './liheap.ts';
import { marketplace } from './marketplace.ts';
import { medicaid } from './medicaid.ts';
import { medicare } from './medicare.ts';
import { medicareSavings } from './medicare-savings.ts';
import { pell } from './pell.ts';
import { saversMatch } from './savers-match.ts';
import { schoolMeals } from './school-meals.ts';
import { snap } from './snap.ts';
import { socialSecurityRetirement } from './social-security-retirement.ts';
import { socialSecuritySurvivors } from './social-security-survivors.ts';
import { ssdi } from './ssdi.ts';
import { ssi } from './ssi.ts';
import { ssiStateSupplement } from './ssi-state-supplement.ts';
import { stateTaxCredits } from './state-tax-credits.ts';
import { sunBucks } from './sun-bucks.ts';
import { unemployment } from './unemployment.ts';
import { vaDisability } from './va-disability.ts';
import { vaPension } from './va-pension.ts';
import { wic } from './wic.ts';
import type { Tables } from './kinds.ts';
import { shared } from './shared.ts';

const PROGRAMS: Readonly<Record<string, Tables>> = {
  cdctc,
  'child-care': childCare,
  chip,
  csfp,
  ctc,
  eitc,
  'extra-help': extraHelp,
  'head-start': headStart,
  lifeline,
  liheap,
  marketplace,
  medicaid,
  medicare,
  'medicare-savings': medicareSavings,
  pell,
  'savers-match': saversMatch,
  'school-meals': schoolMeals,
  snap,
  'social-security-retirement': socialSecurityRetirement,
  'social-security-survivors': socialSecuritySurvivors,
  ssdi,
  ssi,
  'ssi-state-supplement': ssiStateSupplement,
  'state-tax-credits': stateTaxCredits,
  'sun-bucks': sunBucks,
  unemployment,
  'va-disability': vaDisability,
  'va-pension': vaPension,
  wic,
};

/** What code reads of a program's parameters.yaml. */
export const tablesOf = (program: string): Tables => PROGRAMS[program] ?? {};

/** What code reads of a file of content/parameters/. */
export const sharedTablesOf = (file: string): Tables => shared[file] ?? {};
