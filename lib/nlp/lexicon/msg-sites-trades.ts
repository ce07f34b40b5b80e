import type { Language } from '../message/language.ts';

/** Where a trade is usually worked at, folded: a workplace only as the sender's or the client's own ("behind our bar"). */
export const OWN_PLACES: Readonly<Record<Language, string>> = {
  en: 'bar|counters?|tills?|checkouts?|parish|creche|(?:children|nursing|residential)(?:.?s)? homes?|guest ?houses?|orchestra pit|(?:computer|music|dining|stock|store|delivery) ?rooms?|crematorium|dispensary|galler(?:y|ies)|(?:assembly|production|packing|bottling) lines?|play ?groups?|pre-?schools?|after-?school clubs?|youth clubs?|car ?wash|joinery|cafeteria|(?:butcher|florist|optician|baker|barber|tailor|dentist|hairdresser|greengrocer|fishmonger|jeweller|undertaker|vet)(?:.s|s)|funeral homes?|dealerships?|paddocks?|night ?clubs?|casino|deli|takeaway|food ?truck|convent|embassy|consulate|conservatory|greenhouses?|fish ?farm|water ?works|planetarium',
  de: '\\w*(?:kindergarten|krippe|hort|buchhandlung|cafe|bar|theke|tresen|salon|pension|herberge|weinberg|weinkeller|pfarrei|kirche|kapelle|kloster|theater|kino|oper|schwimmbad|freibad|hallenbad|wache|gefangnis|justizvollzugsanstalt|kreiss?saal|(?<![a-z])op|operationssaal|kasse|hospiz|galerie|zoo|tierpark|campingplatz|tankstelle|waschstrass?e|autohaus|notariat|muhle|(?<![a-z])bau|(?<![a-z])hof|empfang|fliessband|acker|kiosk|imbiss|spielplatz|turnhalle|sporthalle|jugendclub|verein|tierarzt|zahnarzt|friseur|bestattungshaus|senioren(?:zentrum|heim|residenz)|grundschule|hafen)',
  fr: 'comptoir|bar|caisse|accueil|service (?:de |d.|des )?(?:pediatrie|cardiologie|reanimation|urgences|chirurgie|geriatrie|maternite|radiologie|oncologie|soins|nuit)|salon|auberge|paroisse|eglise|theatre|cinema|opera|piscine|salle|centre equestre|caserne|prison|maison de retraite|maternelle|creche|galerie|zoo|camping|garage|station-service|domaine|officine|cantine|refectoire|peniche|exploitation|quai|port|foyer|internat|garderie|halte-garderie|chalet|refuge|serres?|pepiniere|stand|food ?truck|bloc operatoire|maison medicale|dispensaire|concession|pressing|fleuriste|opticien|coiffeur|notariat|gymnase|patinoire|bibliotheque|mediatheque|parc|cafe|bistrot',
  es: 'barra|mostrador|caja|recepcion|guarderia|hostal|posada|bar|cafe|parroquia|iglesia|teatro|cine|opera|piscina|polideportivo|quirofano|zoo|zoologico|refugio|camping|concesionario|notaria|bufete|ludoteca|comedor|vivero|salon|ambulatorio|puerto|convento|carcel|cuartel|galeria|kiosco|quiosco|puesto|hipica|centro de dia|centro de salud|parvulario|consultorio|olivar|vinas?|establo|casa rural|tanatorio|lavadero|chiringuito|discoteca|embajada|consulado',
  it: 'bancone|banco|cassa|reception|accoglienza|salone|locanda|bar|caffe|parrocchia|chiesa|teatro|cinema|opera|piscina|sala operatoria|sala parto|canile|gattile|campeggio|mensa|vigna|maneggio|casa di cura|asilo(?: nido)?|nido|casa famiglia|ludoteca|galleria|zoo|rifugio|convento|carcere|caserma|concessionaria|notarile|autolavaggio|distributore|edicola|chiosco|stalla|oliveto|uliveto|discoteca|ambasciata|consolato|poliambulatorio|enoteca|pensione|bed and breakfast',
  pt: 'balcao|caixa|rece[p]?cao|enfermaria|salao|pousada|hostel|bar|cafe|paroquia|igreja|teatro|cinema|opera|piscina|bloco operatorio|centro cirurgico|galeria|canil|gatil|parque de campismo|camping|bomba de gasolina|posto de gasolina|cartorio|notario|cantina|refeitorio|infantario|jardim de infancia|picadeiro|vinha|olival|convento|prisao|quartel|quiosque|bercario|posto de saude|centro de saude|banca|estabulo|pavilhao|discoteca|embaixada|consulado|viveiro|forno|sala de partos',
  nl: '\\w*(?:bar|toog|toonbank|kassa|balie|receptie|(?:verpleeg|kinder|kraam|spoed|poli)\\w*afdeling|creche|kapsalon|salon|boekhandel|herberg|cafe|kroeg|kerk|parochie|klooster|theater|bioscoop|opera|zwembad|operatiekamer|operatiezaal|verloskamer|galerie|asiel|camping|tankstation|notariaat|kantine|wijngaard|boomgaard|boot|kinderdagverblijf|peuterspeelzaal|(?<![a-z])kas|kassen|wasstraat|gevangenis|kazerne|haven|(?<![a-z])stand|kiosk|snackbar|dierentuin|spoelkeuken|lopende band|akker|gymzaal|sportzaal|jeugdhuis|wasserette|crematorium|ambassade|consulaat|speeltuin|opvang)',
};
/** Behind what somebody stands. */
export const BEHIND: Readonly<Record<Language, string>> = {
  en: 'behind',
  de: 'hinter',
  fr: 'derriere',
  es: 'detras de|tras',
  it: 'dietro(?: a)?|sulla|nello|sullo',
  pt: 'atras d[oa]',
  nl: 'achter',
};
/** "In the client's bakery", "in der Klinik des Kunden": what stands before the house, and behind it. */
export const OF_CLIENT: Readonly<Record<Language, readonly [before: string, behind: string]>> = {
  en: ['(?:the|an?|my) (?:client|customer).s ', ''],
  de: [
    '(?:der|dem|einer|einem) ',
    ' (?:des|eines|meines|unseres|der|meiner|unserer) (?:kunden|kundin|mandanten|mandantin|auftraggebers|klienten)',
  ],
  fr: ['(?:la |le |l.|une? )', ' (?:du|d.un|de notre|de mon) client'],
  es: ['(?:la|el|una?) ', ' (?:del|de un|de nuestro|de mi) cliente'],
  it: ['(?:la |il |lo |l.|una? |)', ' (?:del|di un|del nostro|del mio) cliente'],
  pt: ['', ' (?:do|de um|do nosso|do meu) cliente'],
  nl: ['(?:de|het|een) ', ' van (?:de|een|onze|mijn) (?:klant|opdrachtgever)'],
};
/** What staff may use of a house besides: "free lunch in our canteen", "you can swim in our pool". */
export const PERK_PLACE =
  /(?:canteen|cafeteria|dining ?rooms?|gyms?|pools?|bars?|pubs?|cafes?|spa|kantine|mensa|schwimmbad|fitnessstudio|cantine|piscine|salle|restaurant|comedor|gimnasio|piscina|palestra|cantina|refeitorio|ginasio|zwembad|sportschool|sportzaal)$/;
export const PERK_BEFORE =
  /(?<![a-z])(?<!(?:serv|mix|pour|cook|prepar|mak|sell|bak|carr|kell|koch|zubereit|cuisin|cocin|cucin|cozinh|kok|bereid)\w{0,5} (?:[a-z]{1,8} )?)(?:beer|pint|tea|bier|biere|cerveza|birra|cerveja|lunch(?:es)?|meals?|breakfasts?|food|eat|free|discount\w*|swim|work ?out|drinks?|essen|mittag\w*|kostenlos\w*|gratis|dejeuners?|repas|comida|almuerzo|comer|nadar|pranzo|pasti|mangiare|nuotare|almoco|refeicoes|comer|eten|zwemmen)(?: (?!cook|chef|staff|host|wait|server|shift|service|team|duty)[a-z]+){0,3} $/;
/** "We sell wine in our gallery" tells of the house. */
export const TRADED_BEFORE =
  /(?<![a-z])(?:we|wir|nous|wij) (?:[a-z]{3,10} )?(?:sell|serve|show|exhibit|stock|brew|display|verkaufen|zeigen|servieren|vendons|servons|exposons|verkopen|schenken|tonen) [^.!?;\n]{2,36}$|(?<![a-z])(?:vendemos|servimos|exponemos|vendiamo|serviamo|esponiamo|expomos) [^.!?;\n]{2,36}$/;
