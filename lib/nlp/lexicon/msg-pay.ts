import type { PayUnit } from '../../model/goal.ts';

/** ISO codes for what stands at a figure (folded); a bare `$` is read as USD. */
export const CURRENCY_CODES: Readonly<Record<string, string>> = {
  us$: 'USD',
  $: 'USD',
  usd: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  bucks: 'USD',
  k$: 'USD',
  ca$: 'CAD',
  c$: 'CAD',
  cad: 'CAD',
  au$: 'AUD',
  a$: 'AUD',
  aud: 'AUD',
  nz$: 'NZD',
  nzd: 'NZD',
  r$: 'BRL',
  brl: 'BRL',
  reais: 'BRL',
  rs: 'INR',
  '₹': 'INR',
  inr: 'INR',
  rupees: 'INR',
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  'k€': 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  pound: 'GBP',
  pounds: 'GBP',
  quid: 'GBP',
  'k£': 'GBP',
  chf: 'CHF',
  sfr: 'CHF',
  franken: 'CHF',
  franc: 'CHF',
  francs: 'CHF',
  sek: 'SEK',
  nok: 'NOK',
  dkk: 'DKK',
  kr: 'SEK',
  pln: 'PLN',
  czk: 'CZK',
  sgd: 'SGD',
  hkd: 'HKD',
  mxn: 'MXN',
  zar: 'ZAR',
  aed: 'AED',
  jpy: 'JPY',
  '¥': 'JPY',
};

const HEAD =
  '^[\\s,.)]{0,2}[-–]?(?:\\+\\s?)?(?:\\(?(?:bruts?|brutto|bruto|bruta|brutos|lordi|lordo|gross|netto|net|neto|ht|plus vat|zzgl\\.? mwst|excl\\.? btw|ex vat|before tax|base|incorporated|brutti|liquido|liquidos|flat|salary|salaris|gehalt|salaire|all in|inclusive|and up|plus|max)\\)?\\s{0,2}){0,2}';
const after = (units: string): RegExp => new RegExp(`${HEAD}(?:${units})`);

/** A unit after the figure. */
export const PAY_UNITS: readonly (readonly [PayUnit, RegExp])[] = [
  [
    'hour',
    after(
      "(?:/|per|an|each|pro|je|die|par|de l|por|a la|la|all|a|p\\.?)\\s{0,2}['/]?\\s{0,2}(?:hours?|hrs?|h|std\\.?|stunde|heure|hora|ora|uur|u)(?![a-z])|(?:an|the) hour|hourly|hr(?![a-z])|ph(?![a-z])|stundlich|l'heure|p/h|the hour",
    ),
  ],
  [
    'day',
    after(
      '(?:/|per|a|each|pro|am|je|par|por|al|p\\.?)\\s{0,2}/?\\s{0,2}(?:days?|d|tag|jour|j|dia|giorno|dag|giornata|jornada|diem)(?![a-z])|day rate|daily|taglich|tagessatz|diarios|diarias|p/d|pd(?![a-z])|par jour|dagelijks|giornalier[io]',
    ),
  ],
  [
    'week',
    after(
      '(?:/|per|a|each|pro|die|par|por|a la|alla|p\\.?)\\s{0,2}/?\\s{0,2}(?:week|wk|woche|semaine|semana|settimana)(?![a-z])|weekly|wochentlich|semanales|semanais',
    ),
  ],
  [
    'month',
    after(
      '(?:/|per|a|each|every|pro|im|je|par|por|al|ao|a|p\\.?)\\s{0,2}/?\\s{0,2}(?:months?|mo|mth|monat|mois|mes|mese|maand|pm)(?![a-z])|monthly|monatlich|mensuels?|mensuales|mensais|mensal|mensili|maandelijks|pcm|p\\.?m\\.?(?![a-z])',
    ),
  ],
  [
    'year',
    after(
      '(?:/|per|a|each|pro|im|je|par|por|al|ao|p\\.?)\\s{0,2}/?\\s{0,2}(?:years?|yr|y|annum|jahr|an|ano|anno|jaar)(?![a-z])|p\\.?a\\.?(?![a-z])|annually|annual|yearly|jahrlich|jahresgehalt|annuels?|anuales|anual|annui|annuo|ral(?![a-z])|lpa|per annum|ote|annee|on a normal',
    ),
  ],
  [
    'project',
    after(
      '(?:/|per|pro|par|por|a|each|for (?:each|every|one)|voor een|pour un|pro|je)\\s{0,2}(?:accepted |published |finished |approved )?(?:article|post|piece|question|page|talk|episode|text|video|lesson plan|report|course|review|chapter|module|session|project|call|survey|unit|workshop|artikel|beitrag|frage|vortrag|seite|articulo|articolo|artigo|parcel|task|design|image|column|course|interview|gig|show|proposal)|flat|fixed|lump sum|one off|upfront|in total|total|pauschal|forfait|all in|for the (?:course|term|project|job|lot|whole|talk|call|day|half|article|book|report|series|workshop|semester|survey|interview)|fur (?:den|die|das) (?:kurs|vortrag|artikel|gesprach|projekt|interview)|pour (?:la|le|l)|a corpo|in totale|no total|en total|totaal',
    ),
  ],
];

/** A unit said before the figure. */
export const UNIT_BEFORE: readonly (readonly [PayUnit, RegExp])[] = [
  [
    'hour',
    /(?:hourly|stundensatz|stundenlohn|taux horaire|tarif horaire|tarifa por hora|tariffa oraria|valor hora|uurtarief|per hour|rate\/hr|hourly rate|hourly pay)[^\n]{0,70}$/,
  ],
  [
    'day',
    /(?:day rate|daily rate|tagessatz|tjm|taux journalier|tarifa diaria|tariffa giornaliera|diaria|dagtarief|per day|daily|taglich)[^\n]{0,22}$/,
  ],
  [
    'month',
    /(?:monthly|monatlich|monatsgehalt|mensuel|mensual|mensal|mensile|maandsalaris|per month|pro labore)[^\n]{0,22}$/,
  ],
  [
    'year',
    /(?<![a-z])(?:salary|base|annual|yearly|jahresgehalt|zieljahresgehalt|gehalt|salaire|fixe|remuneration annuelle|package|salario anual|ral|retribuzione|jaarsalaris|ctc|comp|ote)(?![a-z])[^\n]{0,16}$/,
  ],
  [
    'project',
    /(?:advance|stipend|honorarium|speaker fee|speaking fee|fee|flat|fixed price|festpreis|pauschal\w*|forfait|budget|lump sum|vorschuss|prime de|cachet|cache|anticipo|one off|bolsa)[^\n]{0,18}$/,
  ],
];

/** Words that make a figure beside them the reader's pay. */
export const PAY_CUE =
  /(?:\bpa(?:y|ys|ying|id|yout)\b|\brates?\b|salary|\bbase\b|compensation|\bcomp\b|remunerat|\boffer\b|\bfee\b|stipend|honorar|\bbudget\b|\bearn|\bmake\b|\btjm\b|satz\b|gehalt|vergut|verdien|zahl|bezahl|salaire|tarif|remuner|pay[eo]|pag[aoue]|salari|sueldo|honorari|onorari|retribu|compenso|\bral\b|salaris|vergoeding|betaal|\bctc\b|\blpa\b|\bote\b|\bgage|cachet|cache\b|bolsa|gan[ae]|guadagn|ganh|gagne|verdien|w2|c2c|1099|advance|ask for|charge|quote)/;
/** Money that isn't the reader's pay, told by the words before it. */
export const NOT_PAY_BEFORE =
  /(?:rais(?:ed|ing|e)|series [a-e]\b[^\n]{0,6}|seed(?: round)?(?: of)?|funding(?: of)?|funded with|round of|backed by|invest\w*(?: of| from)?|valuation(?: of)?|revenue(?: of)?|turnover(?: of)?|arr(?: of)?|bonus(?: of)?|sign[- ]?on|referral(?: fee| bonus)?(?: of)?|voucher(?: worth| of| for)?|gift ?cards?(?: of| worth)?|gutschein\w*(?: uber| im wert von)?|prizes?(?: pool)?(?: of)?|save[sd]?|saving|costs?|price[ds]?|worth|converts? (?:at|to)|conversion (?:at|to)|fee of|pay (?:us|the|a)|deposit(?: of)?|kaution(?: von)?|frais(?: de)?|top up|laden sie|lade|refund\w*|kit (?:for|fur)|only for|for just|for only|buy[^\n]{0,30}|spend\w*|donat\w*|ad budget[^\n]{0,10}|marketing budget[^\n]{0,12}|manag\w+ (?:a )?budget[^\n]{0,12}|portfolio of|assets of|equity of|allowance(?: of)?|expenses(?: up to)?(?: of)?|travel(?: budget)?(?: of)?|learning budget[^\n]{0,10}|wire|send (?:me|us)|overpaid[^\n]{0,30}|release the|win|won|jackpot|lottery[^\n]{0,20}|insurance[^\n]{0,10}|relocation[^\n]{0,14}|vr(?: de)?|tuition|then|plus)\s{0,2}[(:]?\s{0,2}$/;
/** … or by the words after it. */
export const NOT_PAY_AFTER =
  /^[\s)+]{0,2}(?:(?:%|percent|prozent|years?\b|yrs|jahre\b|ans\b|anos\b|anni\b|jaar|months?\b|monate\b|mois|meses|mesi|maanden|weeks?\b|wochen\b|hours?\b|hrs\b|stunden|minutes?|min\b|mins\b|people|employees|users|customers|clients|staff|pages|words|questions?|stores|days?\b|tage\b|x\b|th\b|st\b|nd\b|rd\b|am\b(?! tag)|pm\b(?! )|uhr|uur\b)|(?:referral|bonus|voucher|gift ?card|gutschein|prize|equity|in equity|in funding|funding|seed|series|round|raised|budget for ads|of funding|of revenue|in revenue|in savings|signing|sign[- ]on|relocation|allowance|deposit|refundable|fee to|starter|is signed|of seed|arr\b|a seat|a ticket|per seat|entry|worth of|cost)|k?\s{0,2}(?:followers|subscribers|members))/;
/** Two rates for two ways of being paid. */
export const TAX_SPLIT =
  /(?:\bw-?2\b|\bc2c\b|corp[- ]to[- ]corp|\b1099\b|inside|outside|umbrella|freelanc|employ|\bpj\b|\bclt\b|ltd|incorporated|angestellt|freiberuf)/;
