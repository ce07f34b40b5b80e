import type { PayUnit } from '../../model/goal.ts';
import { Lean } from '../message/lean.ts';

/** ISO codes for what stands at a figure (folded); a bare `$` is read as USD. */
export const CURRENCY_CODES: Readonly<Record<string, string>> = {
  us$: 'USD',
  '$ ca': 'CAD',
  $ca: 'CAD',
  '$ can': 'CAD',
  $can: 'CAD',
  '$ us': 'USD',
  $us: 'USD',
  '$ au': 'AUD',
  '$ nz': 'NZD',
  '$ hk': 'HKD',
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
  '¤': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  'k¤': 'EUR',
  't¤': 'EUR',
  teur: 'EUR',
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
  yen: 'JPY',
  dolar: 'USD',
  dolares: 'USD',
  dollari: 'USD',
  dollaro: 'USD',
  libra: 'GBP',
  libras: 'GBP',
  'libras esterlinas': 'GBP',
  sterline: 'GBP',
  pond: 'GBP',
  rm: 'MYR',
  r: 'ZAR',
  hk$: 'HKD',
  mx$: 'MXN',
  s$: 'SGD',
  rmb: 'CNY',
  zl: 'PLN',
  zloty: 'PLN',
  kronor: 'SEK',
  kroner: 'NOK',
  naira: 'NGN',
  rand: 'ZAR',
  shekels: 'ILS',
  forint: 'HUF',
  rupien: 'INR',
  sterling: 'GBP',
  'pounds sterling': 'GBP',
  'us dollars': 'USD',
  'us dollar': 'USD',
  soles: 'PEN',
  '¥': 'JPY',
  '₦': 'NGN',
  '₱': 'PHP',
  '₩': 'KRW',
  '₫': 'VND',
  '₪': 'ILS',
  '₺': 'TRY',
  '₴': 'UAH',
  '฿': 'THB',
  dirhams: 'AED',
  ksh: 'KES',
  kshs: 'KES',
  kc: 'CZK',
  'swiss francs': 'CHF',
  'canadian dollars': 'CAD',
  'australian dollars': 'AUD',
  'singapore dollars': 'SGD',
  'american dollars': 'USD',
  'norwegian kroner': 'NOK',
  'danish kroner': 'DKK',
  'swedish kronor': 'SEK',
  'kenyan shillings': 'KES',
  'indian rupees': 'INR',
  'polish zloty': 'PLN',
  'schweizer franken': 'CHF',
  'francs suisses': 'CHF',
};

/** What may stand between a figure and its unit. */
export const UNIT_HEAD =
  '^[\\s,.)*]{0,2}[-–]?\\s?(?:\\+\\s?)?(?:(?:for|fur|pour|por|para|per|voor) (?=each|every|jede|chaque|cada|ogni|elke|iedere))?(?:\\(?(?:bruts?|nets?|brutto|bruto|bruta|brutos|lordi|lordo|gross|netto|net|neto|netti|netta|nette[ns]?|netos|netas?|liquidas?|bruttos?|brutas|lorda|ht|plus vat|zzgl\\.? mwst|excl\\.? btw|ex vat|before tax|base|incorporated|brutti|liquido|liquidos|flat|salary|salaris|gehalt|salaire|all in|inclusive|and up|plus|max|(?:you|we|i)(?:.ve)? (?:mentioned|agreed(?: on)?|said|asked for|named|discussed|quoted|talked about))\\)?\\s{0,2}){0,2}';

/** Units after a figure, as sources of patterns. */
export const PAY_UNITS: readonly (readonly [PayUnit, string])[] = [
  [
    'hour',
    // "4 000 € au forfait" is no "a u(ur)".
    "(?!au )(?:/|per|an|for (?:each|every|an|one|the)|each|every|pro|je|die|par|de l|por|a la|la|all|a|p\\.?|ogni|cada|chaque|elke|iedere|jeden|jede|jedes)\\s{0,2}['/]?\\s{0,2}(?:(?:taught|contact|teaching|lesson|class|lecture|billable|working|academic|evening|night|weekend|classroom|clinical|full|clock|actual)[\\s-]?)?(?:hours?|hrs?|h|std\\.?|stunde|heure|hora|ora|uur|u|ue)(?![a-z])|/ ?t(?:im(?:e|me|men)?)?(?![a-z])|(?:/|je|pro|per|die)\\s{0,2}(?!viertel|halb)[a-z]{3,24}(?:stunde|uur)|(?:hora|heure)[- ](?:aula|cours)|l.ora(?![a-z])|(?:an|the) hour|[x×] ?\\d{1,3} (?:hours|stunden|heures|horas|ore|uur)(?![a-z])|hourly|hr(?![a-z])|ph(?![a-z])|stundlich|stundenlohn|stundensatz|uurloon|as (?:your|an|the) hourly|l'heure|p/h|p/u(?![a-z])|the hour",
  ],
  [
    'day',
    '(?:/|per|a|each|every|pro|am|je|par|por|al|p\\.?|ogni|cada|chaque|elke|iedere|jeden|jede|jedes)\\s{0,2}/?\\s{0,2}(?:(?:working|field|shoot(?:ing)?|training|teaching|show) |(?:arbeits|einsatz|dreh|seminar|schulungs|werk))?(?:days?|d|tag|jour|j|dia|giorno|gg|dag|giornata|jornada|diem)(?![a-z])|for (?:the|one) day(?![a-z])|fur (?:den|einen) tag(?![a-z])|pour (?:la|une) journee(?![a-z])|por (?:el dia|la jornada|un dia)(?![a-z])|per (?:la|una) giornata(?![a-z])|pel(?:o dia|a diaria)(?![a-z])|voor (?:de|een) dag(?![a-z])|(?:/|per|a|each|every|pro|je|par|por|cada|ogni) (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:pro|je) (?:sam|sonn)s?tag|(?:par|le) (?:samedi|dimanche)|por sabado|(?:per|al) sabato|per (?:zater|zon)dag|[x×] ?\\d{1,3} (?:days|tage|jours|dias|giorni|dagen)(?![a-z])|day rate|(?:out|in)side(?: of)?(?: ir35)?(?= ?[,.;)(|]|$| ir35)|daily|as (?:your|a|the) daily|taglich|tagessatz|tagesgage|diarios|diarias|p/d|pd(?![a-z])|par jour|dagelijks|giornalier[io]|la (?:journee|jornada|giornata)|il giorno|el dia|de dag',
  ],
  [
    'week',
    '(?:/|per|a|in de|in the|each|every|pro|die|par|por|la|a la|alla|de|p\\.?|ogni|cada|chaque|elke|iedere|jeden|jede|jedes)\\s{0,2}/?\\s{0,2}(?:week|wk|woche|semaine|semana|settimana)(?![a-z])|weekly|as (?:your|a|the) weekly|p\\.?/?w\\.?(?![a-z])|the week|wochentlich|wtl\\.|semanales|semanais',
  ],
  [
    'month',
    '(?:/|per|a|in|in de|in the|each|every|pro|im|je|den|par|le|por|al|el|ao|o|il|de|the|p\\.?|ogni|cada|chaque|elke|iedere|jeden|jede|jedes)\\s{0,2}/?\\s{0,2}(?:months?|mo|mth|monat|mois|mes|mese|maand|pm)(?![a-z])|p ?\\/ ?m(?![a-z])|p\\. m\\.?(?![a-z])|x ?1[2-4](?:[.,]5)?(?!\\d)|(?:sur|per|su|auf|en|por) 1[2-5] (?:mois|mensilita|monate|pagas)|monthly(?! (?:orders?|fees?|meetings?|calls?|reports?|visits?|invoic\\w+|newsletter|purchase|quota|target|subscription))|as (?:your|a|the) monthly|i manaden|om maneden|(?:per|pr\\.?) m[ao]ne?ad|monatlich|monatl\\.?|mtl\\.?|mensuels?|mensuales|mensais|mensal|mensili|maandelijks|pcm|p\\.?m\\.?(?![a-z])',
  ],
  [
    'year',
    '(?:/|per|a|each|pro|im|das|je|par|por|al|el|ao|o|all.|l.|het|the|p\\.?|cada|chaque|elk)\\s{0,2}/?\\s{0,2}(?:years?|yr|y|annum|jahr|an|annee|ano|anno|jaar)(?![a-z])|p\\.?a\\.?(?![a-z])|annually|annual|yearly|jahrlich|jahresgehalt|annuels?|anuales|anual|annui|annuo|ral(?![a-z])|lpa|(?:total )?cost to company|t?ctc(?![a-z])|per annum|ote|annee|on a normal',
  ],
  [
    'project',
    '(?:/|per|pro|par|por|an?|each|for (?:each|every|one)|voor een|pour un|pro|je)\\s{0,2}(?:accepted |published |finished |passed |successful |approved |source |standard |day.s )?(?:article|book|buch|boek|livre|livro|libro|post|night|go\\b|wort|palabra|parola|mot|palavra|woord|line|time|head|user|item|lesson|class|visit|photo|image|deliverable|milestone|assignment|ticket|shift|seite|stuck|folie|post|feuillet|cartella|konto|account|piece|question|page|talk|episode|eps?(?![a-z])|vid(?![a-z])|reel|text|video|lesson plan|report|aufgabe|bewertung|rezension|tache|avis|tarea|resena|compito|recensione|tarefa|avaliacao|taak|course|review|chapter|module|session|project|call|survey|unit|workshop|artikel|beitrag|frage|vortrag|seite|articulo|articolo|artigo|parcel|task|design|image|column|course|interview|gig|show|proposal|paket|colis|paquete|pacco|pacote|pakket|dossier|akte|sentence|recording|round|seance|sitzung|sesion|seduta|sessao|sessie|test|drawing|illustration|half[- ]day|halben tag|demi-journee|media jornada|mezza giornata|dagdeel|script|essay|exam(?: paper)?|patient|consult(?:ation)?|home|flat|garment|dress|costume|portrait|scene|track|song|match|game|fixture|tour|trip|annotation|sermon|wedding|funeral|service|evening|concert|performance|appearance|gig|sitting|inspection|refi|closing|signing|delivery|podcast|thumbnail|logo|icon|recipe|storyboard|render|plan|letter|cv|case|file|audit|call-?out|repair|installation|fitting|klausur|korrektur|besuch|einsatz|auftritt|konzert|foto|bild|folge|fuhrung|termin|heft|copie|visite|concert|prestation|dictee|plan|paciente|paziente|foto|capitulo|pieza|consulta|concierto|actuacion|serata|soiree|puntata|tavola|pezzo|concerto|peca|aula|patient|bezoek|optreden|stuk|aflevering|les|house|property|imovel|inmueble|immobile)|each(?=\\s?(?:[,;:)+]|$| –| -| (?:plus|and|for|in|at|by|with|paid|if|when|on)(?![a-z])))|apiece|a pop(?![a-z])|a piece|das stuck|chacune?(?![a-z])|cada un[oa]|cada um(?![a-z])|ciascun[oa]|cadauno|per stuk|(?:por|per|pour|voor|fur) (?:el|la|il|lo|le|o|a|het|de|das|den|die|the|todo el|tutto il|tout le) (?:(?:hele|gesamte[ns]?|ganze[ns]?) )?(?:proyecto|trabajo|encargo|progetto|lavoro|incarico|projeto|trabalho|projet|travail|mission|klus|opdracht|werk|project|projekt|auftrag|arbeit|conjunto)(?![a-z])|(?:up)?on (?:completion|delivery|publication)|when (?:done|finished)|(?:nach|bei) (?:abschluss|abgabe)|flat(?! (?:found|included|provided|share|available|above|if))|fixed|lump sum|one off|upfront|in total|total|pauschal|forfait|all in|for the (?:course|term|project|job|lot|whole|full day|talk|call|half|article|book|report|series|workshop|semester|survey|interview|evening|night|afternoon|morning|weekend|gig|wedding|party|event|set|pair|portrait|photo|picture|video|song|poem)(?![a-z])|fur (?:den|die|das) (?:kurs|vortrag|artikel|gesprach|projekt|interview)|pour (?:la|le|l)|a corpo|in totale|no total|en total|totaal',
  ],
];

/** A unit said before the figure. */
export const UNIT_BEFORE: readonly (readonly [PayUnit, RegExp])[] = [
  [
    'hour',
    /(?:hourly|hour(?:ly)? fee|stundensatz|stundenlohn|stundenansatz|stundenhonorar|paga oraria|precio hora|taux horaire|tarif horaire|tarifa por hora|tariffa oraria|valor hora|uurtarief|per hour|rate\/hr|hourly rate|hourly pay)[^\n]{0,70}$|(?:stunden|hours|heures|horas|ore|uren)(?: [a-z]+){0,3} (?:zu je|a raison de|a razon de) $|(?<![a-z])(?:(?:je|pro|die) stunde|(?:par|de l.) ?heure|por hora|(?:per|all.|ogni) ?ora|per uur)(?:,|:| (?:zahlen|bezahlen|gibt|bieten|payons|pagamos|paghiamo|offriamo|betalen|bieden))[^\n\d]{0,16}$/,
  ],
  [
    'day',
    /(?:day (?:rate|fee)|daily rate|tagessatz|tagesansatz|tagsatz|tagesgage|tageshonorar|tagespauschale|tarif journalier|gage journalier|cachet journalier|forfait jour|paga giornaliera|compenso giornaliero|valor dia|daggage|tjm|taux journalier|tarifa diaria|tariffa giornaliera|diaria|dagtarief|per (?:[a-z]{4,9} )?day|daily|taglich|dagelijks|al giorno|par jour|al dia|por dia)[^\n]{0,22}$/,
  ],
  [
    'week',
    /(?:weekly (?:rate|pay|fee|wage|payout|income|earning|salary|stipend|guarantee)s?|wochen(?:satz|lohn)|weektarief)[^\n]{0,14}$/,
  ],
  [
    'month',
    /(?:monthly|monatlich|monatsgehalt|monatslohn|monatssalar|maandloon|mensuel|mensual|mensal|mensile|maandsalaris|per month|pro labore)[^\n]{0,22}$/,
  ],
  [
    'year',
    /(?<![a-z])(?:salary|base|annual|yearly|jahresgehalt|zieljahresgehalt|jahreslohn|jahressalar|jahresbrutto|bruttojahresgehalt|gehalt|salaire|fixe|remuneration annuelle|package|salario anual|ral|retribuzione|jaarsalaris|ctc|comp|ote)(?![a-z])[^\n]{0,34}$/,
  ],
  [
    'project',
    /(?<![a-z])(?:paid|pays?|payment(?: is)?|bezahlt|zahlen|payee?|paga|pagamos|betaald?)(?: you)? (?:per|by the|pro|nach|a la|por|al|a|au) (?:visit|piece|job|delivery|drop|item|garment|viewing|inventory|article|page|lesson|session|call|shift|gig|show|photo|picture|episode|house|room|property|report|task|stuck|besuch|auftrag|visite|tache|pieza|visita|encargo|pezzo|incarico|peca|tarefa|bezoek|opdracht|klus)[,:;]? [^\n\d]{0,24}$|(?:advance|stipend|honorarium|speaker fee|speaking fee|fee|flat|fixed price|festpreis|pauschal\w*|forfait|budget|presupuesto|orcamento|preventivo|begroting|lump sum|vorschuss|(?:fixed|set|flat) (?:sum|amount)|festbetrag|feste[rnm]? betrag|montant fixe|somme fixe|(?:importe|precio) fijo|cantidad fija|somma fissa|importo fisso|prezzo fisso|valor fixo|vast bedrag|vaste prijs|prime de|cachet|cache|anticipo|one off|bolsa)[^\n]{0,18}$|(?<![a-z])(?:pro|je|par|por|per|a) (?:test|fall|akte|gutachten|artikel|text|seite|vortrag|kurs|auftrag|stuck|bericht|ubersetzung|dossier|article|texte|rapport|traduction|seance|fiche|informe|articulo|traduccion|texto|encuesta|perizia|articolo|traduzione|relazione|testo|parecer|relatorio|artigo|traducao|vertaling|rapport|tekst|opdracht|report|translation|interview|survey|review|lesson|session|piece) ?:? ?$/,
  ],
];

/** Words that make a figure beside them the reader's pay. */
export const PAY_CUE =
  /(?:\bpa(?:y|ys|ying|id|yout)\b|\brates?\b|salary|\bbase\b|compensation|\bcomp\b|remunerat|\boffer(?:ing)?\b|\bfee\b|stipend|honorar|\bbudget\b|\bearn|\bmake\b|\btjm\b|satz\b|gehalt|vergut|verdien|zahl|bezahl|salaire|tarif|remuner|pay[eo]|pag[aoue]|salari|sueldo|honorari|onorari|retribu|compenso|\bral\b|salaris|vergoeding|betaal|\bctc\b|\blpa\b|\bote\b|\bgage|cachet|cache\b|bolsa|gan[ae]|guadagn|ganh|gagne|verdien|w2|c2c|1099|advance|ask for|charge|quote|set aside|thank.you|senior|band|grade|package|level|for you\b|f.r sie\b|pour vous\b)/;

const NOT_BEFORE =
  'rais(?:ed|ing|e)|levant(?:ando|amos|ou|aram)|capt(?:ando|amos|aram)|lev(?:ons|ent)|gather(?:ing|ed)?|collect(?:ing|ed)?|sammel[nt]|recaud\\w+|raccogli\\w+|arrecad\\w+|series [a-e]\\b[^\\n]{0,6}|seed(?: round)?(?: of)?|(?:small|big|new|first|bridge|angel|next|our|a|the) round|(?:min(?:imum|\\.)?|smallest) (?:cheque|check|ticket|investment|order)(?: size)?(?: of)?|borrowed|emprunte|geliehen|geleend|(?:prestamo|emprestimo|credito) de|(?:subvention|subvencion|subvencao) de|(?:zuschuss|forderung) (?:von|uber)|subsidie van|insured (?:for|at)|(?:kaution|caution|fianza|cauzione|caucao|borgsom|deposit)(?: (?:fur|pour|por|per|de|for|voor)(?: [a-z]+){1,2})?(?: von| de| di| of| van)?|prize (?:fund|money|pot)|preisgeld|(?:seats?|places|tickets?|tuition|inscripcion|inscription|teilnahme|deelname|mensalidade)(?: (?:on|for|in|at|an|am|au|a|en) (?:the |der |dem |la |le |el )?[a-z]+)? (?:costs?|kostet|coute|cuesta|custa|kost)|versichert (?:mit|uber|fur)|(?:schaden|streitwert|schadenshohe) (?:betragt|von|liegt bei|ist)|funding(?: of)?|fund(?:ed)? (?:it |this )?with|(?<!line )grants? of|round of|backed by|invest\\w*(?: of| from)?|valuation(?: of)?|valued at|revenues?(?: of)?|turnover(?: of)?|turning over|turn over|arr(?: of)?|mrr(?: of)?|(?:average|median|mean|market) (?:salary|salaries|wages?|pay|earnings|income|(?:day )?rates?)(?: is| are| of| for [a-z ]{3,24})?(?: (?:has|have) (?:risen|gone up|climbed|dropped|fallen) to)?|durchschnitts(?:gehalt|lohn|satz)|salaire moyen|sueldo medio|salario medio|stipendio medio|gemiddeld salaris|bonus(?:es)?(?: of| up to)?|sign[- ]?on|refer+al(?: fee| bonus)?(?: of)?|refer (?:us |a |an |your |someone|somebody|anyone|anybody)[^\\n]{0,34}|recommend (?:us |a |someone|somebody|anyone|anybody)[^\\n]{0,30}|(?:(?:empfehl\\w+|vermittel\\w+|werb\\w+) (?:sie|du|uns|einen|eine|jemanden)|(?:recommande\\w*|parrain\\w+|coopt\\w+|recom(?:i|m)end\\w+|presenta\\w*|consiglia\\w*|indi(?:que|ca\\w*)) (?:nous |a |un|une|uma?|alguien|alguem|quelqu.un|qualcuno)|tip (?:ons|een|iemand)|draag iemand aan)[^\\n]{0,30}|(?:empfehlungs|werbe|aanbreng)(?:pramie|premie|bonus)(?: von| van)?|finder.s fee(?: of)?|voucher(?: worth| of| for)?|gift ?cards?(?: of| worth)?|gutschein\\w*(?: uber| im wert von)?|vale[- ][a-z]+(?: de)?|(?:cheque|carte|bon)[- ](?:cadeau|d.achat)(?: de)?|tarjeta regalo(?: de)?|buon[oi](?: [a-z]+)? (?:da|di)|cadeaubon(?: van)?|prizes?(?: pool)?(?: of)?|save[sd]?(?: us| me| you)?|saving|rents?|(?:the|whole) grant|(?:i|we) (?:now )?charge(?: them| (?:our |my |the )?(?:clients|customers|people))?|(?:shop|business|firm|company|cafe|restaurant|stall|bar|clinic|practice|market|site) (?:takes?|nets?|grosses?|makes?|does|did|made)|(?:our|the|an?) fine(?: of)?|(?:sells?|selling|rents?) [^\\n]{0,24}(?:at|for)|(?:last|previous|former) [a-z]+ (?:earned|got|asked|was on)|(?:customers|tenants?|guests|patients|competitors?|mieter|locataires|inquilin[oi]s?) (?:pays?|paid|zahlen|paient|pagan|pagano)|costs?(?: us| me| the [a-z]+)?|kostet|kosten|coute(?:nt)?|cuestan?|costan?(?: solo)?|custam?|kost|(?<!fixed )price[ds]?(?: at| is)?|(?:i|we|who|now) (?:now )?(?:draw|make|made|earn|earned)|% of (?:a |the )?(?:salary|price|fee|sale)[^\\n]{0,16}|% (?:of|von|de|di|van)(?: a| your| the)?|worth|converts? (?:at|to)|conversion (?:at|to)|pay (?:us|the|a)|deposit(?: of)?|kaution(?: von)?|frais(?: de)?|top up|laden sie|lade|refund\\w*|kit (?:for|fur)|only for|for just|for only|buy(?:ing)? [^\\n]{0,30}|spend\\w*|donat\\w*|(?:i|we|they|he|she) (?:gave|lent)|ad budget[^\\n]{0,10}|budget for (?:the |our |this )?(?:campaigns?|media|ads?|marketing|launch|event)[^\\n]{0,10}|marketing budget[^\\n]{0,12}|manag\\w+ (?:a )?budget[^\\n]{0,12}|portfolio of|assets of|equity of|(?:travel(?:ling)?|car|meal|clothing|housing|rent|phone|food|child|living|moving|tool|boot) allowance(?: of)?|expenses(?: up to)?(?: of)?|travel(?: budget| time)?(?: of)?|learning budget[^\\n]{0,10}|training budget[^\\n]{0,10}|wire|send (?:me|us)|overpaid[^\\n]{0,30}|release the|los(?:e|es)|win|won|jackpot|lottery[^\\n]{0,20}|insurance[^\\n]{0,10}|relocation[^\\n]{0,14}|relo (?:package|bonus|allowance|assistance|budget)(?: of| up to| worth)?|vr(?: de)?|tuition|then|plus|put in|putting in|sold (?:it )?for|owes?|lost|fine of|penalty of|bring home|brings home|take home|(?:registration|joining|enrol?ment|admin(?:istration)?|processing|visa|training|medical)(?: fee)?|kits?|activation pack|starter pack|licence(?: fee)?|license(?: fee)?|membership|subscription|tickets?(?: sizes?)?(?: from| of)?|entry fee|levee de fonds(?: de)?|leve|chiffre d.affaires(?: de)?|umsatz(?: von)?|facturacion(?: de)?|fatturato(?: di)?|faturamento(?: de)?|omzet(?: van)?|praemie|pramie(?: von)?|prime de cooptation[^\\n]{0,6}|pramie|werbebudget[^\\n]{0,8}|tasas?[^\\n]{0,16}|abonar|abone|versi|pagare|uberweisen sie|uberweise|gastos';
/** Money that isn't the reader's pay, told by the words before it. */
export const NOT_PAY_BEFORE = new RegExp(
  `(?<![a-z])(?:${NOT_BEFORE})(?: is| was| are| gerade| aktuell| derzeit| currently| now| just| actuellement| actualmente| ahora| attualmente| adesso| agora)?\\s{0,2}[(:]?\\s{0,2}(?:(?:about|around|roughly|over|of|from|up to|an?|our|another) )?[~≈]?$`,
);
/** … or by the words after it. */
export const NOT_PAY_AFTER = new Lean(
  /^[\s)+]{0,2}(?:(?:%|percent|prozent|years?\b|yrs|jahre\b|ans\b|anos\b|anni\b|jaar|months?\b|monate\b|mois|meses|mesi|maanden|weeks?\b|wochen\b|hours?\b|hrs\b|stunden(?!lohn|satz)|at \d[\d.,]* ?%|minutes?|min\b|mins\b|people|employees|users|customers|clients|staff|pages|words|questions?|stores|days?\b(?! rate)|tage\b|x\b(?! ?(?:1[2-4](?!\d)|\d{1,3} (?:days?|hours?|tage?n?|stunden|jours|heures|dias|horas|giorni|ore|dagen|uur)(?![a-z])))|th\b|st\b|nd\b|rd\b|am\b(?! tag)|pm\b(?! )|uhr|uur\b)|(?:to share|refer+al|for (?:a )?(?:recommend|refer+)ing|(?:(?:welcome|retention|joining|sign-up|completion|starting|loyalty) )?bonus|(?:[a-z]+ )?voucher|(?:[a-z]+ )?gift ?card|gutschein|prize|equity|in equity|in funding|funding|(?:pre-?)?seed|series|round|raised|budget for ads|of funding|of revenue|in revenue|in sales|in savings|signing|sign[- ]on|relocation|allowance|deposit|refundable|fee to|starter|for (?:a |each |every |any )?(?:successful )?(?:referral|introduction|friend)|is signed|of seed|(?:de |di |of |d.)?(?:inversion|investimento|investimenti|investissement|investment|investering|financiacion|financement|finanziamento|financiamento)(?![a-z])|op (?:voor|om)(?![a-z])|of (?:orders|sales|goods|claims|payments)|in (?:claims|orders|fines|losses|assets|premiums?)|(?:thank.you|bounty|reward)[^\n]{0,24}(?:if|when) |(?:grant |aid )?(?:programme|scheme)|arr\b|mrr\b|a seat|a ticket|per seat|entry|worth of|cost|lottery|grant bid|bid\b|raise\b|debt|loan|mortgage|turnover|portfolio|fund\b|finder|of my own|of our own|of (?:his|her|their) own|travel|for travel|licen[cs]e|(?:aan |de |di |an )?(?:subsidie|subvention|subvencion|sovvenzione|fordermittel|fordergeld)|de bienvenue|cooptation|umsatz|startkapital|de facturacion|di fatturato)|k?\s{0,2}(?:followers|subscribers|members))/,
);
/** A voucher, in brackets or not: "$40 (Visa e-gift card)". */
export const VOUCHER_AFTER =
  /^\s?\(?(?:as an? |an? |en |em |in |de )?(?:[a-z-]{2,12} ){0,2}(?:e-)?(?:gift ?cards?|vouchers?|\w*gutscheine?|tokens?|cheques?[- ]cadeaux?|(?:carte|bon)s?[- ]cadeau|tarjetas? regalo|buon[oi] regalo|cadeaubon|(?:coffee|bookshop|store|prepaid|visa|mastercard|debit) cards?)(?![a-z])/;
/** A year's pay in millions, where money is counted so. */
export const YEARLY_AFTER =
  /^[^.\n]{0,12}(?:total cost to company|cost to company|t?ctc|(?:a|per) year|per annum|p\.a)(?![a-z])/;
/** What an employee would get after a contract is converted. */
export const AFTER_CONVERSION =
  /(?<![a-z])(?:convert\w*|conversion|after conversion|if you go perm|once permanent)(?![a-z])[^\n]{0,50}$/;
/** A unit of time right behind a figure. */
export const RATE_AFTER =
  /^\s{0,2}(?:(?:a|per|an|each|pro|par|por|al|am|im|die|de l.|la|l.|je|de|per|p\.?)\s?(?:hour|day|month|year|annum|hr|h|d|tag|stunde|std|monat|jahr|heure|jour|journee|mois|an|hora|dia|jornada|mes|ano|ora|giorno|giornata|mese|anno|uur|dag|maand|jaar)(?![a-z])|\/\s?(?:hour|hr|h|std|day|d|tag|jour|j|dia|giorno|dag|month|mo|monat|mois|mes|mese|maand|year|yr|jahr|an|ano|anno|jaar|uur)(?![a-z])|p\/?h(?![a-z])|p\/?d(?![a-z])|p[./]?m(?![a-z])|pcm|p\.?a(?![a-z]))/;
export const FOR_YOU =
  /^\s?(?:for you|fur (?:dich|sie)|pour (?:toi|vous)|para (?:ti|usted|voce)|per (?:te|lei)|voor (?:jou|u|je))(?![a-z])/;
// "Moved the rate up to $95" tells the rate itself.
export const UP_TO = new Lean(
  /(?<![a-z])(?:max(?:\.|imum|imal\w*|imo|ima|imale)? (?:hourly |daily )?(?:rate|uurtarief|dagtarief|tarief|stundensatz|tagessatz|tjm|tarif|tarifa|tariffa|budget|salary|gehalt)(?: is| of| von| de| di| van)?:?|(?<!(?<![a-z])(?:moved|raised|increased|bumped|pushed|brought|put|lifted|took|gone|went|comes?|came|got|gets?) (?:[a-z']+ ){0,3})up ?to|max\.?|maximum|bis zu|bis|jusqu.a|hasta|fino a|ate|tot|maximaal|no more than|not more than|(?:won.t|can.t|cannot|will not|not) go (?:above|over|beyond|past|higher than)|nicht (?:uber|mehr als)|pas (?:au-dela de|plus de)|no (?:pasan|pasamos|mas) de|non (?:oltre|piu di)|nao (?:passa|passam|mais) de|niet (?:boven|meer dan)|capped at|(?:ceiling|cap|(?:upper )?limit(?= )|obergrenze|limite|limiet|plafond|tope|tetto|teto)(?::| (?:is|of|at|ist|von|bei|est|de|es|e|di))?|at most|hochstens|maximal|maximo|massimo|arriva(?:re)? a|llegar a|chegar a(?:os)?|oplopen tot|(?:can|could|would|might|.ll) go (?:as (?:high|far) as|to)|peut aller jusqu.a|peut atteindre)\s{0,2}(?:a |de |of |an )?$/,
);
export const FROM =
  /(?<![a-z])(?:from|starting at|starting from|starts at|starts from|at least|min\.?|mind\.|minimum|minimaal|minstens|ten minste|ab|mindestens|au moins|al menos|almeno|pelo menos|(?:ral|compenso|stipendio|tariffa) da|a partir de|des|desde|a partire da|vanaf|no less than|upwards of|over|mehr als|more than|north of)\s{0,2}(?:about |around )?$/;
export const MOST_AFTER = new Lean(
  /^\s{0,2}(?:(?:\/|an?|per|pro|par|por|al?|p|die|je) ?\/?(?:day|d|hour|hr|h|month|tag|stunde|std|monat|jour|heure|dia|hora|giorno|ora|dag|uur|year|annum)\.?,? )?\(?(?:max(?:imum)?\b(?!\.? ?[\d–-]+ ?(?:h|hours?|hrs|std|stunden|heures|horas|ore|uur|days|tage)(?![a-z]))|(?:on )?(?:c2c |w2 |1099 |all in |gross |all-in )?(?:(?<=(?:c2c|w2|1099) )max(?:imum)?\b|(?:is|as) (?:the|our|my|their)(?: (?:absolute|hard|client.s))? (?:ceiling|maximum|max|limit|cap|top)|ist (?:die obergrenze|das maximum|schluss)|est (?:le|notre) (?:maximum|plafond)|es (?:el|nuestro) (?:maximo|tope)|e (?:il|o|nosso) (?:massimo|tetto|maximo|teto)|is (?:het|ons) (?:maximum|plafond))|at most|tops|maximal|hochstens|al massimo|au maximum|como maximo|no maximo|hooguit)/,
);
export const LEAST_AFTER =
  /^(?: ?(?:\/|an?|per) ?(?:hour|hr|h|day|d|month|mo|year|yr)(?=\+))?\s{0,1}(?:\+(?! ?[\da-z£$¤])|and up|upwards|aufwarts|or more|minimum|min\b|oder mehr)/;
/** Between two sums that are the ends of one range. */
export const RISING =
  /^[^.;\n\d]{0,40}(?<![a-z])(?:to|rising to|up to|bis|bis zu|a|jusqu.a|hasta|fino a|ate|tot|(?<both>and|und))\s{0,2}$/;
/** "Between £48 an hour and £55": without such a word "and" joins two kinds of pay. */
export const BETWEEN = /(?<![a-z])(?:between|zwischen|entre|tra|fra|tussen)(?: (?:about|around|etwa|rund))? $/;
/** Somebody else is to be named and paid. */
export const FOR_OTHERS =
  /(?<![a-z])(?:not asking you|who would you (?:trust|recommend|suggest)|not you, you|frage nicht (?:dich|sie) selbst|ce n.est pas (?:toi|vous)|no te lo pido a ti|non lo chiedo a te)(?![a-z])/;
/** Two rates for two ways of being paid. */
export const TAX_SPLIT =
  /(?:\bw-?2\b|\bpaye\b|\bc2c\b|\bcorp\b|\b1099\b|inside|outside|umbrella|freelanc|employ|\bpj\b|\bclt\b|ltd|incorporated|angestellt|freiberuf|weekends?|saturdays?|sundays?|nights?|mon-fri|feiertage|dimanches?)/;
