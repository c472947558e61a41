import type { Language } from './language.ts';

const ONES = ['uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'];
const TENS = ['treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa'];
const BELOW_THIRTY =
  'diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve';
const numbers: Record<string, number> = Object.fromEntries([
  ...ONES.slice(1).map((word, i) => [word, i + 2] as const),
  ...BELOW_THIRTY.split(' ').map((word, i) => [word, i + 10] as const),
  ...TENS.flatMap((ten, i) => [
    [ten, (i + 3) * 10] as const,
    ...ONES.map((one, k) => [`${ten} y ${one}`, (i + 3) * 10 + k + 1] as const),
  ]),
]);

const LIST = '(?<list>\\d{1,2}(?:(?: ?, ?(?:y )?| y )(?:de )?\\d{1,2}(?! ?(?:personas|horas|\\d)))*)';
const END =
  '(?! ?(?:%|\\d|,\\d|\\.\\d|mil\\b|dolares|pesos|horas?|semanas?|mes(?:es)?\\b|dias?|millas|por ciento|la hora|al mes|por|a la|/|personas|hijos|ninos|cuartos))';
const KIN =
  'papas|padres|mama|madre|papa|padre|hermanos?|hermanas?|tias?|tios?|primos?|primas?|amigos?|amigas?|familia|abuelos?|abuelas?|abuelita|suegros?|suegra|familiares|parientes|conocidos?';
const CHILD = '(?:hij[oa]s?|nin[oa]s?|bebes?|nen[ea]s?|chamac[oa]s?|chiquit[oa]s?)';
const OWN_BUSINESS =
  /\b(?:(?:por|de) mi (?:propia )?cuenta|uber|lyft|doordash|mi (?:propio )?negocio|independiente|limpio casas por mi cuenta|vendo comida|freelance)\b/;

export const es: Language = {
  numbers,
  thousand: /(\d+(?:\.\d)?) ?(?:mil|k)\b/g,
  // Una ciudad con el nombre de otro estado no es un lugar aquí.
  places: {
    'kansas city': '',
    'washington dc': 'DC',
    'washington d.c.': 'DC',
    'new york': 'NY',
    'new jersey': 'NJ',
    'new mexico': 'NM',
    'north carolina': 'NC',
    'south carolina': 'SC',
    'north dakota': 'ND',
    'south dakota': 'SD',
    'west virginia': 'WV',
    'virginia del oeste': 'WV',
    'new hampshire': 'NH',
    nuevayork: 'NY',
    pennsylvania: 'PA',
    louisiana: 'LA',
    mississippi: 'MS',
    missouri: 'MO',
    tejas: 'TX',
    tenesi: 'TN',
    'carolina del norte': 'NC',
  },
  inPlace: 'en|de',
  between: /(?:\.(?!\d)|[;!?\n])+ ?|, (?:y |pero )?| y (?!\d)| pero | con | - /,
  others:
    /\b(?:espos[oa]s?|marido|pareja|novi[oa]|prometid[oa]|mama|madre|papa|padre|papas|padres|herman[oa]s?|hij[oa]s?|nin[oa]s?|niet[oa]s?|amig[oa]s?|ti[oa]s?|el|ella|ellos|el gana|ella gana|ellos ganan|vecin[oa]|gente|dueno|casero|mi ex)\b(?<!\b(?:madre|padre|mama|papa) solter[oa])(?<!(?:^|[^a-z])el(?= (?:seguro|desempleo|mes|ano|ssi|welfare|trabajo|proximo|huracan|campo|ejercito)))(?! solter[oa])/,
  denied: /\b(?:no|nunca|ya no|ni|sin|si|antes)(?: \w+){0,2} ?$/,
  ignored: [
    /\b(?:casi|a punto de|voy a|vamos a|puedo|podria|miedo de|miedo a)(?: \w+)? (?:quedar(?:me|nos)?|estar|vivir|terminar) (?:sin (?:casa|hogar|techo)|en la calle)/,
    /\b(?:menos de|mas de|hasta|arriba de|abajo de|por lo menos|maximo de|minimo de) \$? ?\d+(?: (?:al|por|a la) \w+)?/,
    /\b(?:naci en|desde|en) (?:19|20)\d\d\b/,
  ],
  rules: [
    {
      kind: 'size',
      value: '2',
      pattern: /\bsolo (?:somos )?(?:yo y mi|mi) (?:hij[oa]|espos[oa]|mama|papa|bebe)(?: y yo)?\b/,
    },
    // Primero los demás: sus edades no son las de quien escribe.
    {
      kind: 'grandchild',
      pattern: new RegExp(
        `\\bniet[oa]s?\\b(?: \\w+)?,? (?:de |tienen? |que tienen? |\\()?${LIST}(?: anos)?${END}`,
      ),
    },
    {
      kind: 'child',
      pattern: new RegExp(
        `\\b${CHILD}(?: \\w+)?(?:,| son)?(?: que)?(?: tienen?| de| tiene solo)+ ${LIST}(?: anos?)?(?! ?mes)${END}`,
      ),
    },
    { kind: 'child', pattern: new RegExp(`\\b${CHILD},? \\(?${LIST}(?: anos)?\\)?${END}`) },
    {
      kind: 'spouse',
      pattern: new RegExp(
        `\\b(?:espos[oa]|marido|mujer)(?: \\w+)?,?(?: que)? (?:tiene |de |\\()?(?<n>\\d\\d)(?: anos)?\\b${END}`,
      ),
    },
    {
      kind: 'partner',
      pattern: new RegExp(
        `\\b(?:pareja|novi[oa]|prometid[oa])(?: \\w+)?,?(?: que)? (?:tiene |de |\\()?(?<n>\\d\\d)(?: anos)?\\b${END}`,
      ),
    },
    {
      kind: 'parent',
      where: /\bvive[n]? con(?:migo| nosotros)\b/,
      pattern: new RegExp(
        `\\b(?:mama|madre|papa|padre)(?: \\w+)?,?(?: que)? (?:tiene |de |\\()(?<n>\\d\\d)(?: anos)?\\b${END}`,
      ),
    },
    // Cuántos.
    {
      kind: 'size',
      pattern:
        /\b(?:somos|estamos|vivimos)(?: una familia de| como| en total)? (?<n>\d{1,2})(?: personas| en (?:la |mi )?(?:casa|familia)| en total)?(?! ?(?:anos|herman|hij))/,
    },
    { kind: 'size', pattern: /\b(?:familia|hogar|casa) de (?<n>\d{1,2})\b(?! ?anos)/ },
    { kind: 'size', pattern: /\b(?<n>\d{1,2}) personas en (?:la|mi|nuestra) (?:casa|familia)\b/ },
    {
      kind: 'size',
      plus: 2,
      pattern:
        /\b(?:espos[oa]|marido|mujer|pareja)(?: y|,) (?:mis |nuestros )?(?<n>\d) (?:hijos|hijas|ninos)\b/,
    },
    {
      kind: 'size',
      value: '1',
      own: true,
      pattern: /\b(?:viv[oi](?: aqui)? sol[oa]|estoy sol[oa]|sol[oa] en (?:mi|la) casa|soy yo sol[oa])\b/,
    },
    // Quien escribe.
    {
      kind: 'age',
      own: true,
      pattern: new RegExp(
        `\\b(?:tengo|cumpli|cumplo|voy a cumplir|yo)(?: ya| casi| apenas| solo| recien)? (?<n>\\d{2,3})(?: anos)?\\b${END}`,
      ),
    },
    {
      kind: 'age',
      own: true,
      pattern:
        /\b(?:de|edad:?) (?<n>\d{2,3}) anos\b(?! (?:trabajando|viviendo|aqui|casad|de (?:trabaj|experiencia)))/,
    },
    {
      kind: 'age',
      own: true,
      pattern:
        /(?<!hace |llevo |por |durante )\b(?<n>\d{2,3}) anos\b(?! (?:trabajando|viviendo|en|aqui|casad|de))/,
    },
    { kind: 'age', own: true, pattern: /(?:^|[,.] )(?<n>[1-9]\d)(?=,|\.|$)/ },
    {
      kind: 'pregnant',
      value: 'true',
      own: true,
      pattern:
        /\b(?:embarazada|encinta|espero (?:un |a mi )?bebe|estoy esperando (?:un )?bebe|voy a tener un bebe)\b/,
    },
    {
      kind: 'veteran',
      value: 'true',
      own: true,
      pattern:
        /\b(?:soy (?:un |una )?veteran[oa]|veteran[oa] (?:discapacitad[oa]|de \d\d)|servi en (?:el ejercito|la marina|la fuerza aerea)|fui (?:soldado|marine))\b/,
    },
    {
      kind: 'disabled',
      value: 'true',
      own: true,
      pattern:
        /\b(?:discapacitad[oa]|incapacitad[oa]|deshabilitad[oa]|tengo (?:una )?discapacidad|(?:ando|estoy) en silla de ruedas)\b/,
    },
    // La casa.
    {
      kind: 'rent',
      pattern: /\b(?:renta|alquiler) (?:es |cuesta |son |sale )?(?:de |en )?(?:como )?\$? ?(?<n>\d{3,4})\b/,
    },
    {
      kind: 'rent',
      pattern: /\b(?:rento|rentamos|alquilo|alquilamos)[^.,\d]{0,24} (?:por|en) \$? ?(?<n>\d{3,4})\b/,
    },
    {
      kind: 'rent',
      pattern:
        /\b(?:pago|pagamos)(?: como)? \$? ?(?<n>\d{3,4})(?: dolares)?(?: al mes| mensuales)? (?:de|por la|en) (?:renta|alquiler)/,
    },
    {
      kind: 'housing',
      value: 'homeless',
      own: true,
      pattern:
        /\b(?:(?:estoy|estamos|vivo|vivimos) en (?:la calle|(?:mi|el|un|nuestro) (?:carro|coche))|duermo en (?:mi|el|un) (?:carro|coche|parque)|dormimos en (?:el|nuestro) carro|sin hogar|sin techo|desamparad[oa]|no tengo (?:casa|donde vivir|donde dormir))\b/,
    },
    { kind: 'housing', value: 'shelter', pattern: /\ben un (?:albergue|refugio|shelter)\b/ },
    {
      kind: 'housing',
      value: 'withOthers',
      pattern: new RegExp(
        `\\b(?:viv[oi]|vivimos|me quedo|nos quedamos|estoy quedandome|estamos) con (?:mi|mis|un|una|unos|su) (?:${KIN})\\b`,
      ),
    },
    {
      kind: 'housing',
      value: 'own',
      pattern:
        /\b(?:casa propia|duen[oa] de (?:mi|la|una) casa|(?:mi|la) casa (?:ya )?es (?:mia|propia)|casa (?:ya )?esta pagada|(?:mi|la|de) hipoteca|soy propietari[oa])\b/,
    },
    {
      kind: 'housing',
      value: 'rent',
      pattern:
        /\b(?:rento|rentamos|alquilo|alquilamos|rentando|alquilando|(?:mi|nuestra|la) renta|(?:debo|debemos|pago|pagamos) (?:la |de |\d )?(?:meses de )?(?:renta|alquiler)|renta de|el alquiler|mi casero)\b/,
    },
    // Lo que pasó.
    {
      kind: 'hardship',
      value: 'jobLoss',
      pattern:
        /\b(?:(?:perdi|perdio|perdimos|perder) (?:mi|su|el|nuestro) (?:trabajo|empleo)|me (?:despidieron|corrieron (?:del|de mi) trabajo|descansaron|botaron del trabajo)|lo despidieron|la despidieron|me quede sin (?:trabajo|empleo)|quedo sin trabajo)\b/,
    },
    {
      kind: 'hardship',
      value: 'deathInFamily',
      pattern:
        /\b(?:(?:se )?(?:murio|fallecio) (?:mi|nuestro|nuestra)|(?:mi|nuestr[oa]) (?:espos[oa]|marido|mama|papa|madre|padre|hij[oa]|herman[oa]|abuel[oa]|pareja) (?:se )?(?:murio|fallecio))\b/,
    },
    {
      kind: 'hardship',
      value: 'evictionRisk',
      pattern:
        /\b(?:desaloj\w+|(?:me|nos) (?:van a |quieren )?(?:sacar|echar|correr) (?:del|de la|de mi|de nuestro) (?:apartamento|casa|departamento)|(?:debo|debemos) (?:la |\w+ meses de |\d meses de |\$? ?\d+ (?:dolares )?de )?(?:renta|alquiler|hipoteca)|renta atrasada|atrasad[oa]s? (?:con|en) la (?:renta|hipoteca)|ejecucion hipotecaria|no puedo pagar la renta)\b/,
    },
    {
      kind: 'hardship',
      value: 'utilityShutoff',
      pattern:
        /\b(?:(?:cortar|cortaron|quitaron|quitar|desconectar|desconectaron|cortan|cortando) (?:la luz|el gas|el agua|la electricidad|los servicios)|aviso de corte)\b/,
    },
    {
      kind: 'hardship',
      value: 'foodRunningOut',
      pattern:
        /\b(?:no (?:tenemos|tengo|hay)(?: nada de| suficiente| que)? com(?:ida|er)|sin comida|(?:tengo|tenemos|tienen|pasamos|pasando) hambre|se (?:me|nos) acabo la comida|nada que comer)\b/,
    },
    {
      kind: 'hardship',
      value: 'disaster',
      pattern:
        /\b(?:huracan|tornado|inundacion|se inundo|incendio|terremoto|temblor|se quemo (?:mi|nuestra|la) casa)\b/,
    },
    {
      kind: 'hardship',
      value: 'domesticViolence',
      pattern:
        /\b(?:(?:me|nos) (?:pega|golpea|maltrata|ahorca)|violencia domestica|abusiv[oa]|me golpeo|me pego mi)\b/,
    },
    {
      kind: 'hardship',
      value: 'leavingIncarceration',
      pattern:
        /\b(?:(?:sali|salir|salgo|salio|saliendo) de (?:la )?(?:carcel|prision)|libertad condicional|estoy en probatoria)\b/,
    },
    {
      kind: 'hardship',
      value: 'leavingMilitary',
      pattern:
        /\b(?:(?:sali|salir|salgo|saliendo|dejo|deje) (?:de |d)?(?:el|la) (?:ejercito|marina|fuerza aerea|servicio militar)|baja militar)\b/,
    },
    {
      kind: 'hardship',
      value: 'newBaby',
      pattern:
        /\b(?:acab[oa] de (?:nacer|dar a luz|tener)|recien nacid[oa]|nacio (?:mi|nuestr[oa])|di a luz|tuve (?:un|a mi) bebe)\b/,
    },
    {
      kind: 'noIncome',
      value: 'true',
      own: true,
      pattern:
        /\b(?:no (?:tengo|tenemos|hay) ingresos?|sin ingresos?|no gano nada|no (?:me )?entra (?:nada de )?dinero|cero ingresos)\b/,
    },
  ],
  income: {
    types: [
      ['unemployment', /\bdesempleo\b/],
      ['ssi', /\bssi\b|ingreso suplementario/],
      [
        'socialSecurityDisability',
        /\bssdi?\b|\b(?:pension|cheque|pago|seguro social|beneficios?) (?:de|por) (?:discapacidad|incapacidad)|\b(?:recibo|cobro) [^,]{0,16}(?:discapacidad|incapacidad)/,
      ],
      ['veteransPension', /\bpension (?:de |del )?(?:veteran[oa]s?|va)\b/],
      ['veteransDisability', /\bdel va\b|compensacion de veteran/],
      ['socialSecurity', /\bseguro social\b|\bdel social\b/],
      ['childSupport', /\bmanutencion\b|\bpension alimenticia\b|\bchild support\b/],
      ['pension', /\bpension\b/],
      ['tanf', /\btanf\b|\bwelfare\b|\bcash aid\b|ayuda en efectivo/],
      ['selfEmployment', OWN_BUSINESS],
    ],
    ownBusiness: OWN_BUSINESS,
    earns:
      /\b(?:gano|ganamos|ganando|saco|sacamos|me pagan|nos pagan|sueldo|salario|cobro|mi trabajo|ingresos?(?: es| son| de)?|trabajo)\b/,
    noIncome:
      /\b(?:renta|rento|rentamos|alquiler|alquilo|hipoteca|biles|recibo de|debo|debemos|deuda|ahorros?|ahorrado|banco|cuesta|gasto|prestamo|guarderia|pago|pagamos|ganaba|estampillas|cupones|prima|luz)\b/,
    periods: [
      ['twoWeeks', /\b(?:cada (?:2|dos) semanas|bisemanal|cada 14 dias)\b/],
      [
        'halfMonth',
        /\b(?:por quincena|a la quincena|quincenal(?:es)?|cada quincena|cada 15 dias|2 veces al mes)\b/,
      ],
      ['hour', /\b(?:la|por|a la|cada) hora\b|\/ ?hora\b/],
      ['week', /\b(?:a la|por|cada|la) semana\b|\bsemanal(?:es)?\b/],
      ['month', /\b(?:al|por|cada) mes\b|\bmensual(?:es)?\b/],
      ['year', /\b(?:al|por|cada) ano\b|\banual(?:es)?\b/],
    ],
    monthly: /\b(?:seguro social|ssi|ssdi?|pension|tanf|manutencion|discapacidad|incapacidad)\b/,
    retired: /\b(?:me )?jubil|\bretirad[oa]/,
  },
};
