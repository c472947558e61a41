import type { Language } from './language.ts';

const ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const numbers: Record<string, number> = Object.fromEntries([
  ...ONES.slice(1).map((word, i) => [word, i + 2] as const),
  ...TEENS.map((word, i) => [word, i + 10] as const),
  ...TENS.flatMap((ten, i) => [
    [ten, (i + 2) * 10] as const,
    ...ONES.flatMap((one, k) => [' ', '-'].map((sign) => [ten + sign + one, (i + 2) * 10 + k + 1] as const)),
  ]),
]);

const LIST = '(?<list>\\d{1,2}(?:(?: ?, ?(?:and )?| and | & )\\d{1,2}(?! ?(?:of us|people|hours?|\\d)))*)';
const END =
  '(?! ?(?:%|\\d|,\\d|\\.\\d|k\\b|dollars|bucks|hours?|hrs?|weeks?|months?|mos?\\b|days?|miles|percent|an hour|a month|a week|a year|/|of us|kids|children|people))';
const KIN =
  'parents|mom|mother|mama|dad|father|sister|brother|aunt|uncle|cousin|friends?|family|grandma|grandmother|grandpa|grandparents|in-laws|relatives|roommates?|son and his|daughter and her';
const YEARS = '(?:years? old|year-old|yrs? old|y/o|yo\\b|-year-old)';

const OWN_BUSINESS =
  /\bself[- ]employed\b|\b(?:uber|lyft|doordash|instacart|freelanc\w+|gig work|my own business|my business|side jobs|1099)\b/;

export const en: Language = {
  numbers,
  thousand: /(\d+(?:\.\d)?) ?k\b/g,
  // A city by the name of another state is no place here.
  places: {
    'kansas city': '',
    'washington dc': 'DC',
    'washington d.c.': 'DC',
    'd.c.': 'DC',
    'north carolina': 'NC',
  },
  inPlace: 'in|from|near',
  between: /(?:\.(?!\d)|[;!?\n])+ ?|, (?:and |but )?| and | but | with | plus | - /,
  others:
    /\b(?<!single )(?:husbands?|wife|wifes|spouse|partner|boyfriend|girlfriend|fiance|mom|mother|dad|father|parents|brother|sister|sons?|daughters?|kids?|child|children|grandson|granddaughter|grandkids|friend|uncle|aunt|he|she|they|roommate|neighbor|people|landlord|ex)\b(?!s? (?:support|tax|care))/,
  denied:
    /\b(?:not|dont|doesnt|isnt|arent|wasnt|never|no longer|if|unless|without|wont|cant|before)(?: \w+){0,2} ?$/,
  ignored: [
    /\b(?:about to|going to|gonna|might|could|will|afraid of|scared of|dont want to|worried about)(?: \w+)? (?:be|become|becoming|being|end up|ending up|going) (?:homeless|on the street)/,
    /\b(?:under|over|less than|more than|below|above|up to|at least|at most) \$? ?\d+(?: (?:an?|per) \w+)?/,
    /\b(?:born in|since|in|from) (?:19|20)\d\d\b/,
  ],
  rules: [
    {
      kind: 'size',
      value: '2',
      pattern:
        /\b(?:just|only) me and my (?:son|daughter|kid|baby|husband|wife|mom|dad|boyfriend|girlfriend)\b/,
    },
    // People first: their ages must not be taken for the writer's.
    {
      kind: 'grandchild',
      pattern: new RegExp(`\\bgrand(?:son|daughter|kids?|children|child)s?\\b[^.\\d$]{0,14}?${LIST}${END}`),
    },
    { kind: 'grandchild', pattern: new RegExp(`\\bmy (?<n>\\d{1,2}) ?${YEARS} grand`) },
    {
      kind: 'child',
      pattern: new RegExp(
        `\\b(?:my|our|a|an|have an?|with an?|and an?) (?<n>\\d{1,2}) ?${YEARS} (?:sons?|daughters?|boy|girl|kid|child|baby|toddler)`,
      ),
    },
    {
      kind: 'child',
      pattern: new RegExp(`\\b(?:have|got|raising|with|of|and) (?:an?|my|our) (?<n>\\d) ?${YEARS}`),
    },
    { kind: 'child', pattern: new RegExp(`\\bmy (?<n>[1-9]|1[0-7]) ?${YEARS}`) },
    {
      kind: 'child',
      pattern: new RegExp(
        `\\b(?:sons?|daughters?|kids?|children|child|boys?|girls?)(?: \\w+)?(?:,| is| are|s|,? ages?|,? aged| who is| who are|,? whos| turning| \\()+ ?(?:ages? |aged )?${LIST}${END}`,
      ),
    },
    { kind: 'child', pattern: new RegExp(`\\b(?:son|daughter)s? (?<n>\\d{1,2})\\b${END}`) },
    {
      kind: 'spouse',
      pattern: new RegExp(`\\b(?:husband|wife|spouse)(?:,| is|s| who is| whos| \\()+ ?(?<n>\\d\\d)\\b${END}`),
    },
    { kind: 'spouse', pattern: new RegExp(`\\bmy (?<n>\\d\\d) ?${YEARS} (?:husband|wife|spouse)`) },
    {
      kind: 'partner',
      pattern: new RegExp(
        `\\b(?:partner|boyfriend|girlfriend|fiancee?)(?:,| is|s| who is| whos| \\()+ ?(?<n>\\d\\d)\\b${END}`,
      ),
    },
    {
      kind: 'parent',
      where: /\bliv(?:es|ing) with (?:me|us)\b|\bmoved in\b|\bin (?:my|our) home\b/,
      pattern: new RegExp(
        `\\b(?:mom|mother|dad|father)(?:,| is|s| who is| whos| \\()+ ?(?<n>\\d\\d)\\b${END}`,
      ),
    },
    {
      kind: 'parent',
      where: /\bliv(?:es|ing) with (?:me|us)\b|\bmoved in\b/,
      pattern: new RegExp(`\\bmy (?<n>\\d\\d) ?${YEARS} (?:mom|mother|dad|father)`),
    },
    // How many.
    { kind: 'size', pattern: /\b(?:family|household|home) of (?<n>\d{1,2})\b/ },
    {
      kind: 'size',
      pattern:
        /\b(?<n>\d{1,2}) (?:of us|people in (?:my|our|the) (?:home|house|household|family|apartment)|in (?:my|our) (?:household|family))\b/,
    },
    {
      kind: 'size',
      pattern:
        /\b(?:we are|were|theres|there are) (?<n>[2-9])(?= ?(?:$|,|\.|in\b|people|total|altogether))(?: people)?/,
    },
    {
      kind: 'size',
      plus: 2,
      pattern:
        /\b(?:husband|wife|spouse|partner|boyfriend|girlfriend)(?: and|,| \+| &) (?:my |our )?(?<n>\d) (?:kids|children)/,
    },
    {
      kind: 'size',
      value: '2',
      pattern: /\b(?:just the 2 of us|its just my (?:husband|wife|son|daughter) and (?:me|i))\b/,
    },
    {
      kind: 'size',
      value: '1',
      pattern:
        /\b(?:liv(?:e|ing) (?:all )?(?:alone|by myself|on my own)|by myself|just me(?! and)|i am alone)\b/,
      own: true,
    },
    // The writer.
    {
      kind: 'age',
      own: true,
      pattern: new RegExp(
        `\\b(?:i am|im|ill be|i will be|i just turned|i turned|i turn|im turning|turned|i|me)(?: an?| now| only| about| almost)?,? (?<n>\\d{2,3})\\b${END}(?: ?${YEARS})?`,
      ),
    },
    { kind: 'age', own: true, pattern: new RegExp(`\\b(?<n>\\d{2,3}) ?${YEARS}`) },
    { kind: 'age', own: true, pattern: /\b(?:aged?|age is|age:) (?<n>\d{2,3})\b/ },
    { kind: 'age', own: true, pattern: /\b(?<n>\d\d) ?[fm]\b/ },
    { kind: 'age', own: true, pattern: /(?:^|[,.] )(?<n>[1-9]\d)(?=,|\.|$| and\b(?! \d))/ },
    {
      kind: 'pregnant',
      value: 'true',
      own: true,
      pattern: /\b(?:pregnant|expecting (?:a baby|twins|my|our)|having a baby|baby (?:is )?due|im due)\b/,
    },
    {
      kind: 'veteran',
      value: 'true',
      own: true,
      pattern:
        /\b(?:veteran|vet|served in the (?:army|navy|military|marines|air force))\b(?!s|erans? pension|(?: \w+)? (?:benefits|affairs))/,
    },
    {
      kind: 'disabled',
      value: 'true',
      own: true,
      pattern:
        /\b(?:disabled|handicapped|have a disability|on disability|use a wheelchair|in a wheelchair)\b/,
    },
    // The home.
    { kind: 'rent', pattern: /\brent (?:is|of|costs|runs|for|at)(?: about| around)? ?\$? ?(?<n>\d{3,4})\b/ },
    { kind: 'rent', pattern: /\brent(?:ing)? [^.,\d]{0,24}? for \$? ?(?<n>\d{3,4})\b/ },
    {
      kind: 'rent',
      pattern:
        /\bpay(?:ing)?(?: about| around)? \$? ?(?<n>\d{3,4})(?: (?:a|per) month)? (?:(?:in|for|of) )?rent/,
    },
    { kind: 'rent', pattern: /(?<!\bow(?:e|es|ing) )\$ ?(?<n>\d{3,4}) (?:in )?rent\b/ },
    {
      kind: 'housing',
      value: 'homeless',
      pattern:
        /\b(?:homeless|sleep(?:ing)? (?:in (?:my|our|the) (?:car|truck|van)|outside)|liv(?:e|ing) (?:in (?:my|our|a) (?:car|truck|van|tent)|on the streets?)|on the streets?)\b/,
      own: true,
    },
    { kind: 'housing', value: 'shelter', pattern: /\b(?:in|at) an? (?:homeless |family |womens )?shelter\b/ },
    {
      kind: 'housing',
      value: 'withOthers',
      pattern: new RegExp(
        `\\b(?:liv(?:e|ing)|stay(?:ing)?|moved in|crashing) (?:with|w\/?) (?:my|a|some|our|his|her) (?:${KIN})\\b`,
      ),
    },
    {
      kind: 'housing',
      value: 'own',
      pattern:
        /\b(?:own (?:a|my|our|the) (?:own )?(?:house|home|condo|trailer|mobile home)|homeowner|(?:my|our|a) mortgage|mortgage (?:is|of|paid))\b/,
    },
    {
      kind: 'housing',
      value: 'rent',
      pattern:
        /\b(?:(?:we|i) (?:still )?rent|renting|renters?|(?:my|our|the) rent|behind on (?:my |our |the )?rent|pay(?:ing)? rent|rent (?:is|an?|for|in)|months of rent|owe rent|my landlord|our landlord)\b/,
    },
    { kind: 'housing', value: 'rent', pattern: /^rent\b|, rent\b/ },
    // What has happened.
    {
      kind: 'hardship',
      value: 'jobLoss',
      pattern:
        /\b(?:lost (?:my|his|her|our|their|the) jobs?|(?:laid|layed) off|(?:got|was|been|were) (?:fired|let go)|losing my job|lost work|fired from)\b/,
    },
    {
      kind: 'hardship',
      value: 'deathInFamily',
      pattern:
        /\b(?:my|our) (?:late )?(?:husband|wife|spouse|partner|mom|mother|dad|father|son|daughter|brother|sister|grandma|grandmother|grandpa|parents?|child|baby)(?: just| recently)? (?:has )?(?:died|passed)\b|\bdeath of my\b/,
    },
    {
      kind: 'hardship',
      value: 'evictionRisk',
      pattern:
        /\b(?:evict(?:ed|ion|ing)|behind on (?:my |our |the )?(?:rent|mortgage)|foreclos(?:ure|ed|ing)|cant pay (?:my |our |the )?rent|owe (?:\w+ )?(?:months )?(?:of )?rent|owe \$? ?\d+ (?:in|of) rent)\b/,
    },
    {
      kind: 'hardship',
      value: 'utilityShutoff',
      pattern:
        /\b(?:(?:electric(?:ity)?|power|lights?|gas|water|utilit(?:y|ies)|heat)[^.,]{0,24}(?:shut ?off|shutting off|cut ?off|turned off|disconnected|is off|are off)|(?:shut ?off|shutting off|shut|cut|cutting|turning|turn|disconnect(?:ed|ing)?)(?: off)? (?:my|our|the) (?:electric(?:ity)?|power|lights?|gas|water|heat|utilities)|(?:shut ?off|disconnect(?:ion)?) notice)\b/,
    },
    {
      kind: 'hardship',
      value: 'foodRunningOut',
      pattern:
        /\b(?:no food|out of food|nothing to eat|hungry|starving|ran out of food|not enough food|no groceries)\b/,
    },
    {
      kind: 'hardship',
      value: 'disaster',
      pattern:
        /\b(?:hurricane|tornado|flooded|flood|wildfire|house fire|earthquake|burned down|storm damage)\b/,
    },
    {
      kind: 'hardship',
      value: 'domesticViolence',
      pattern:
        /\b(?:(?:hits|beats|hurts|chokes|abuses|hit|beat) (?:me|us)|abusive|domestic (?:violence|abuse)|abused by|being abused|violent (?:husband|boyfriend|partner|ex))\b/,
    },
    {
      kind: 'hardship',
      value: 'leavingIncarceration',
      pattern:
        /\b(?:out of (?:prison|jail)|released from (?:prison|jail|custody)|left prison|leaving prison|on parole|home from (?:prison|jail))\b/,
    },
    {
      kind: 'hardship',
      value: 'leavingMilitary',
      pattern:
        /\b(?:leaving|getting out of|got out of|separating from|just left|retiring from|discharged from|out of) the (?:army|navy|marines?|air force|coast guard|military|service)\b/,
    },
    {
      kind: 'hardship',
      value: 'newBaby',
      pattern:
        /\b(?:was (?:just )?born|just had (?:a|my|our|the) baby|newborn|gave birth|new baby|had a baby)\b/,
    },
    {
      kind: 'noIncome',
      value: 'true',
      own: true,
      pattern:
        /\b(?:no income|zero income|income is (?:zero|0|nothing)|no money coming in|dont have (?:any )?income|0 income|make nothing|nothing coming in)\b/,
    },
  ],
  income: {
    types: [
      ['unemployment', /\bunemployment\b/],
      ['ssi', /\bssi\b|supplemental security/],
      [
        'socialSecurityDisability',
        /\bssdi?\b|social security disability|\bdisability (?:check|benefits?|payments?)?/,
      ],
      ['veteransPension', /\b(?:va|veterans?) pension/],
      ['veteransDisability', /\b(?:va|veterans?) (?:disability|compensation)|\bfrom the va\b/],
      ['socialSecurity', /\bsocial security\b|\bsoc sec\b/],
      ['pension', /\bpension\b/],
      ['childSupport', /\bchild support\b/],
      ['alimony', /\balimony\b/],
      ['tanf', /\btanf\b|\bcash (?:aid|assistance)\b|\bwelfare\b/],
      ['workersCompensation', /\bworkers comp/],
      ['selfEmployment', OWN_BUSINESS],
    ],
    ownBusiness: OWN_BUSINESS,
    earns:
      /\b(?:earn(?:ing|s)?|mak(?:e|ing)|bring(?:ing)? (?:home|in)|take home|salary|wages?|paycheck|from (?:my )?(?:job|work)|my job|a job|get paid|pays?|paid|clear|income(?: is| of)?|work)\b/,
    noIncome:
      /\b(?:rent|mortgage|bills?|owe|debt|savings?|saved|bank|costs?|pay for|spend|loan|daycare|pay(?:ing)? child support|used to|was making|made|food stamps|snap|ebt|deductible|premium|insurance)\b/,
    periods: [
      ['twoWeeks', /\b(?:biweekly|bi-weekly|every (?:2|other) weeks?|every 14 days)\b/],
      ['halfMonth', /\b(?:twice a month|2 times a month|semi-?monthly)\b/],
      ['hour', /(?:\b(?:an|per|a) |\/ ?)(?:hour|hr)\b|\bhourly\b/],
      ['week', /(?:\b(?:a|per|each|every) |\/ ?)(?:week|wk)\b|\bweekly\b/],
      ['month', /(?:\b(?:a|per|each|every) |\/ ?)(?:month|mo)\b|\bmonthly\b/],
      ['year', /(?:\b(?:a|per|each|every) |\/ ?)(?:year|yr)\b|\b(?:yearly|annually|annual)\b/],
    ],
    monthly: /\b(?:social security|ssi|ssdi?|pension|tanf|child support|disability|alimony)\b/,
    retired: /\bretire/,
  },
};
