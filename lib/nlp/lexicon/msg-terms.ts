const w = (s: string): RegExp => new RegExp(`(?<![a-z0-9])(?:${s})(?![a-z0-9])`);

/** Kinds of engagement, most specific first (folded text). */
export const ENGAGEMENTS: readonly (readonly [string, RegExp])[] = [
  ['contract-to-hire', w('contract[- ]to[- ]hire|c2h|temp[- ]to[- ]perm|contract to perm')],
  [
    'fixed-term',
    w(
      'fixed[- ]term|maternity cover|parental leave cover|befristet\\w*|cdd|contrato temporal|tempo determinato|contrato a termo|tijdelijk contract|bepaalde tijd',
    ),
  ],
  ['fractional', w('fractional')],
  ['interim', w('interim\\w{0,4}|interimsmandat|management de transition')],
  [
    'expert-call',
    w(
      'expert (?:call|interview|witness)|paid (?:call|consultation|interview|survey)|phone consultation|consultation|honorarium|advisory board|bezahltes (?:gesprach|interview)|betaald gesprek|entretien remunere|entrevista (?:remunerada|paga)|intervista retribuita',
    ),
  ],
  [
    'contract',
    w(
      'contract(?:or|ors|ing|s)?|freelance\\w*|c2c|corp[- ]to[- ]corp|1099|w2|ir35|day rate|freiberuf\\w*|selbst?standig\\w*|werkvertrag|auf rechnung|tagessatz|stundensatz|independant\\w*|tjm|autonom[oa]s?|por proyecto|partita iva|p\\.? ?iva|libero professionista|recibos verdes|pj|zzp\\W?e?r?|zelfstandige|consulting (?:assignment|project|engagement)|statement of work|sow|project[- ]based|retainer|mission freelance|b2b|gig',
    ),
  ],
  [
    'permanent',
    w(
      'permanent\\w*|perm|direct hire|unbefristet\\w*|festanstellung|cdi|indefinido|tempo indeterminato|clt|efetiv[oa]|sem termo|vaste? (?:baan|dienstverband|contract)|onbepaalde tijd|employee|401k|401\\(k\\)|pension|ral',
    ),
  ],
  [
    'part-time',
    w(
      'part[- ]time|parttime|teilzeit|temps partiel|tiempo parcial|media jornada|tempo parziale|meio periodo|deeltijd|half[- ]time|halbtags|mi-temps',
    ),
  ],
  ['full-time', w('full[- ]time|fulltime|vollzeit|temps plein|jornada completa|tempo pieno|tempo integral|voltijd')],
];

export const TAX_FORMS: readonly (readonly [string, RegExp])[] = [
  ['W2', w('w-?2')],
  ['1099', w('1099')],
  ['C2C', w('c2c|corp[- ]to[- ]corp|corp-corp')],
  ['inside-IR35', w('inside(?: of)? ir ?35|umbrella')],
  ['outside-IR35', w('outside(?: of)? ir ?35')],
  [
    'freelance',
    w(
      'freelance\\w*|freiberuf\\w*|zzp\\W?e?r?|autonom[oa]s?|partita iva|p\\.? ?iva|recibos verdes|independant\\w*|self[- ]employed|selbst?standig\\w*|portage salarial|auto-?entrepreneur|\\bpj\\b|werkvertrag|auf rechnung',
    ),
  ],
  [
    'employment',
    w(
      'employed by us|festanstellung|cdi|clt|unbefristet\\w*|loondienst|vaste? dienstverband|contrato indefinido|tempo indeterminato|employee|permanent employment|fixed[- ]term',
    ),
  ],
];

export const VISA =
  /(?<![a-z])(?<v>(?:visa (?:independent|sponsorship|status)[^.\n,;]{0,30}|no (?:visa )?sponsorship|us citizens?(?: only)?|green card|gc|h-?1b|opt\b|work permit|right to work[^.\n,;]{0,20}|security clearance|(?:sc|dv|bpss|ts\/sci|secret) clear(?:ed|ance)|current bpss|bpss|clearance (?:required|needed)|active clearance|eu (?:passport|citizens?)(?: only)?|arbeitserlaubnis|sicherheitsuberprufung|permis de travail|permiso de trabajo|habilitation))(?![a-z])/;
export const TIME_ZONE =
  /(?<![a-z])(?<v>(?:(?:cet|cest|gmt|utc|est|edt|pst|pdt|cst|mst|ist|bst|eet|brt)(?:\s?[+±-]\s?\d{1,2}(?:\s?h)?)?(?: (?:time ?zone|hours|overlap))?|(?:us|eu|european|uk|eastern|pacific|central) (?:time ?zones?|hours)|(?:overlap|within|at least) [^.\n,;]{0,24}(?:time ?zones?|hours of overlap)|overlap with [^.\n,;]{2,24}))(?![a-z])/;
export const START =
  /(?<![a-z])(?<v>(?:asap|immediate(?:ly)? (?:start|joiner|joining)|immediate start|start(?:ing|s)?(?: date)?:? (?:is |on |in |from )?(?:asap|immediately|(?:early |mid |late )?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{1,4})?|\d{1,2}(?:st|nd|rd|th)?(?: of)? ?(?:january|february|march|april|may|june|july|august|september|october|november|december)|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?|next (?:week|month|monday)|q[1-4]|(?:as soon as possible)|monday|tomorrow|when[^.\n,;]{3,30})|from \d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)|as soon as possible|start:? asap|ab (?:sofort|\d{1,2}\.\d{1,2}\.?(?:\d{2,4})?|(?:anfang |mitte |ende )?(?:januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember))|zum \d{1,2}\.\s?(?:\d{1,2}\.(?:\d{2,4})?|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember)|zum nachstmoglichen zeitpunkt|kurzfristig|des que possible|a partir (?:du|de|d) ?[^.\n,;]{2,18}|des (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|demarrage:? [^.\n,;]{2,20}|incorporacion (?:inmediata|en [a-z]+)|inicio (?:inmediato|imediato|en [a-z]+|em [a-z]+)|a partir de [^.\n,;]{2,18}|inizio:? [^.\n,;]{2,18}|da subito|per direct|zo snel mogelijk|vanaf [^.\n,;]{2,18}))(?![a-z])/;

/** What the reader is asked for. */
export const ASKS: readonly (readonly [string, RegExp])[] = [
  [
    'call',
    w(
      'quick call|short call|a call|call you|ring you|phone you|quick chat|have a chat|a chat|can we talk|could we (?:talk|speak)|can we speak|shall we talk|shall we speak|jump on|hop on|your number|telefonieren|anrufen|un appel|un point|llamada|hablamos|chiamata|sentirci|ligacao|papo|bellen|belafspraak|minutes of your time|when (?:can|could) (?:we|i)|could you talk|on the phone',
    ),
  ],
  [
    'cv',
    w(
      '(?:your|updated|latest|current) (?:cv|resume|r.sum.)|cv and|resume and|lebenslauf|ihr cv|dein cv|votre cv|ton cv|tu cv|tuo cv|seu (?:cv|curriculo)|je cv|mail me the resume|send (?:me )?(?:the|a) (?:cv|resume)|curriculum',
    ),
  ],
  [
    'rate',
    w(
      '(?:your|expected|what.s your|best) (?:day |hourly |daily )?rate|rate expectation|what (?:do|would|you) (?:you )?charge|ihr (?:stunden|tages)satz|votre tjm|tu tarifa|tua tariffa|je tarief|salary expectation\\w*|gehaltsvorstellung\\w*|pretentions|your fee|expected (?:salary|ctc)|current (?:salary|ctc)|pretensao salarial|expectativa salarial',
    ),
  ],
  [
    'availability',
    w(
      'are you (?:available|free)|when are you free|your availability|notice period|verfugbar\\w*|disponib\\w+|beschikbaar\\w*|kapazitat\\w*|available from',
    ),
  ],
  [
    'apply',
    w(
      'apply (?:here|via|at|through)|application link|register here|answer (?:four|the|some) (?:screening )?questions|fill (?:in|out)|sign up here|bewerben|postuler|aplicar|candidarsi|solliciteren',
    ),
  ],
  [
    'personal-data',
    w(
      'ssn|social security|last 4|date of birth|dob|passport (?:copy|scan|number)|driver.s licen[cs]e|photo id|copy of (?:your )?(?:visa|id|passport|dl|gc)|bank (?:details|account)|iban|visa status',
    ),
  ],
  [
    'referral',
    w(
      'know (?:anyone|someone|somebody|anybody|of anyone)|can you recommend|could you recommend|ken je iemand|kennen sie jemanden|connais\\w* quelqu|conoces a alguien|conosci qualcuno|conhece alguem',
    ),
  ],
  ['profile', w('your github|your portfolio|portfolio link|work samples?')],
];

export const SENIORITY: readonly (readonly [string, RegExp])[] = [
  [
    'intern',
    w(
      'intern|internship|trainee|praktikant\\w*|stagiaire|becari[oa]|estagiari[oa]|tirocinante|stagista|working student|werkstudent\\w*',
    ),
  ],
  ['cxo', w('c[tfoimpe]o|chief|ciso|chro')],
  ['vp', w('vp|vice president')],
  [
    'director',
    w(
      'director|head of|direktor\\w*|directeur|directrice|direttore|direttrice|diretor\\w*|directora?|leitung|associate director',
    ),
  ],
  ['principal', w('principal')],
  ['staff', w('staff (?!nurse|accountant)')],
  ['lead', w('lead|team ?lead\\w*|teamleit\\w*|tech lead|leiter\\w*|teamleider')],
  ['senior', w('senior|sr|snr|sénior|experienced|erfahren\\w*|pleno')],
  ['junior', w('junior|jr|graduate|entry[- ]level|berufseinsteiger\\w*|fresher')],
  ['manager', w('manager\\w*|gerente')],
  ['mid', w('mid|mid-level|intermediate|medior')],
];

export const EQUITY_ONLY =
  /(?<![a-z])(?:equity[- ]only|only equity|sweat equity|no salary (?:till|until|yet|for now|before)|no (?:pay|salary|cash)[^.\n]{0,40}(?:equity|shares|stake)|(?:equity|shares|stake)[^.\n]{0,40}(?:no salary|no cash|instead of (?:pay|salary)|no pay)|50\/50 split|kein gehalt[^.\n]{0,40}anteile|anteile statt gehalt|sans salaire[^.\n]{0,40}parts|sin sueldo[^.\n]{0,40}participacion|work for equity|equity instead)(?![a-z])/;

/** Sectors in which offers stand; ids of the domain packs. */
export const DOMAIN_FREE: readonly (readonly [string, RegExp])[] = [
  [
    'healthcare',
    w(
      'hospital\\w*|clinic\\w*|clinical|patients?|health\\w*|pharma\\w*|medical|medicine|ehr|emr|fhir|hl7|hipaa|rehab|nurs\\w+|biotech|life sciences|claims data|krankenhaus\\w*|klinik\\w*|gesundheit\\w*|sante|hopital|salud|sanidad|sanitari[oa]|sanita|ospedal\\w*|saude|zorg|ziekenhuis',
    ),
  ],
  [
    'housing',
    w(
      'housing|real estate|property|properties|tenants?|landlords?|rent(?:al|als|s)?|mortgages?|appraisal|mls|proptech|wohnungs\\w*|immobilien\\w*|miet\\w*|logement|immobilier|vivienda|inmobiliari[oa]|immobiliar[ei]|imobiliari[oa]|aluguel|woning\\w*|vastgoed|hypothe\\w+',
    ),
  ],
  [
    'finance',
    w(
      'bank\\w*|fintech|finance|financial|trading|payments?|lending|hedge fund|accounting|finanz\\w*|banque|banco|banca|credito|financier\\w*|mortgages?',
    ),
  ],
  [
    'insurance',
    w('insur\\w+|actuar\\w+|versicherung\\w*|assurance\\w*|seguros?|assicura\\w*|verzeker\\w*|underwrit\\w+'),
  ],
  ['retail', w('retail\\w*|e-?commerce|stores|grocery|handel|supermarkt|comercio|varejo|detailhandel')],
  [
    'energy',
    w(
      'energy|energi\\w*|wind (?:park|farm|forecast)|solar|grid|utilit(?:y|ies)|stadtwerke|strom\\w*|oil and gas|gas|netzplanung',
    ),
  ],
  [
    'public-sector',
    w(
      'public sector|government|county|city council|ministry|federal|authority|nhs|behorde\\w*|offentlich\\w*|ministere|ayuntamiento|comune|prefeitura|gemeente\\w*|rijksoverheid',
    ),
  ],
  [
    'education',
    w(
      'school|university|bootcamp|students?|course|education|edtech|universitat|hochschule|universite|universidad|universita|universidade|hogeschool',
    ),
  ],
  [
    'manufacturing',
    w('manufactur\\w*|factory|plant|industrial|automotive|fertigung\\w*|werk|usine|fabrica|fabbrica|fabriek'),
  ],
  ['media', w('publish\\w*|newspaper|magazine|streaming|broadcast\\w*|podcast|games?|verlag\\w*|editorial')],
  ['logistics', w('logisti\\w+|freight|shipping|warehouse|supply chain|lieferkette\\w*|spedition')],
  ['climate', w('climate|carbon|emissions|sustainab\\w+|nachhaltig\\w*|klima\\w*|heat pumps?|warmepumpe\\w*')],
];
