/** Who runs a program or sets its rules, as files for machines name them (keys: `agency` of program.yaml). */
const AGENCIES: Readonly<Record<string, string>> = {
  cms: 'Centers for Medicare & Medicaid Services',
  'dol-eta': 'Employment and Training Administration, U.S. Department of Labor',
  fcc: 'Federal Communications Commission',
  'federal-student-aid': 'Federal Student Aid, U.S. Department of Education',
  'hhs-acf': 'Administration for Children and Families',
  'hhs-occ': 'Office of Child Care, Administration for Children and Families',
  'hhs-ocs': 'Office of Community Services, Administration for Children and Families',
  irs: 'Internal Revenue Service',
  ssa: 'Social Security Administration',
  'state-medicaid': 'State Medicaid agencies',
  'state-tax-office': 'State tax offices',
  'usda-fns': 'Food and Nutrition Service, U.S. Department of Agriculture',
  va: 'U.S. Department of Veterans Affairs',
};

/** The name of an agency; one that has no name here comes as its key. */
export const agencyName = (agency: string): string => AGENCIES[agency] ?? agency;
