import { BOUNTY_WORDS, FIRST_PAY, GAP, g, MONEY, NEAR, PAY_OUT, type RiskRule, WORK_WORDS } from './risk-grammar.ts';

const GETS = [...WORK_WORDS, ...BOUNTY_WORDS];
/** Who takes the money: never the firm itself. */
const HANDLER =
  '(?:(?:travel|visa|embassy|medical|immigration|legal|protocol|office|\\w{3,12} office) )?(?:agent|lawyer|officer|treasury|protocol|secretary|travel desk|visa desk|handler|notary|accountant|anwalt|notar|sachbearbeiter\\w*|avocat|notaire|mandataire|gestor|abogado|agente|avvocato|notaio|despachante|advogad[oa]|secretaria|notaris|tussenpersoon|advocaat)';
/** What work needs and honest employers pay. */
const THING =
  '(?:certificat\\w*|courses?|training|exam\\w*|background (?:check|report)|screening|report|portfolio|licen[cs]e|medical|uniform|registration|induction|workbench|starter \\w+|kit|documentation|attestation|insurance|schulung\\w*|zertifikat\\w*|prufung\\w*|formation|assurance|curso|certificado|examen|seguro|corso|certificato|esame|assicurazione|exame|cursus|certificaat|verzekering|keuring)';
const COST =
  '(?:fee|fees|charge|charges|cost|costs|duty|premium|bond|tax|gas|stamp|gebuhr\\w*|kosten|frais|gastos|tasas?|coste|spese|tass[ae]|costo|taxas?|custo|leges)';

/** More ways to say that the reader pays before anybody pays him. */
export const FEE_RULES: readonly RiskRule[] = [
  {
    id: 'pay-first',
    hard: true,
    kind: 'money',
    why: 'Money that "comes back with the first pay" never comes back: the pay is not there either.',
    needs: [GETS],
    patterns: [
      g(
        `(?:pay|paid|cost|costs|fee|deposit|payment|licen[cs]e|registration|certificat\\w*|training|course|exam|transfer|verification|advance|activate|kit|package|box|kosten|gebuhr\\w*|kaution|zahl\\w*|frais|caution|vers\\w+|coste|cuota|fianza|pag\\w+|abon\\w+|costo|quota|cauzione|taxa|seguro|custo|caucao|borg|betaal\\w*)${GAP}${MONEY}${NEAR}(?:refund\\w*|reimburs\\w*|credited|adds?|added|returned|giv(?:en|e) (?:it )?back|pay (?:it|that) back|comes? back|get (?:it|that) back|erstatt\\w*|zuruck|angerechnet|verrechnet|rembours\\w*|rendu\\w*|deduit\\w*|reembols\\w*|devolv\\w*|devuelv\\w*|descont\\w*|rimbors\\w*|restitui\\w*|volta|devolvid\\w*|terug\\w*|verrekend)${GAP}(?:with|on|in|to|from|after|by|mit|auf|avec|sur|de|con|en|sul\\w*|n[oa]|com|met|bij)${GAP}(?:${FIRST_PAY}|invoice no|invoice 1)`,
      ),
      g(
        `(?:refund\\w*|reimburs\\w*|credited|erstatt\\w*|zuruck\\w*|rembours\\w*|reembols\\w*|devuelv\\w*|rimbors\\w*|devolv\\w*|volta|terug\\w*)${GAP}(?:with|on|in|to|from|after|mit|auf|avec|sur|con|en|n[oa]|com|met|bij) (?:your |the |invoice |deine\\w* |ihre\\w* |votre |la |le |tu |su |il |o |a |seu |je |de )?(?:${FIRST_PAY})${NEAR}(?:pay (?:here|now|by|via|it)|transfer|zahl\\w*|payez|paga|pague|betaal)`,
      ),
    ],
    unless:
      /travel|train tickets?|tickets? cost|relocation|moving costs|receipts?|umzug|reisekosten|demenagement|mudanza|trasloco|mudanca|verhui|we pay|wir zahlen|pension|payroll tax|overpaid/,
    fires: 'The compliance course costs 70 EUR, which is refunded with your first salary.',
    silent: 'Moving costs of 700 EUR are reimbursed with your first salary.',
  },
  {
    id: 'pay-first',
    hard: true,
    kind: 'money',
    why: 'A fee that goes to an agent, a lawyer or an officer before the papers come is the fraud.',
    needs: [GETS],
    patterns: [
      g(
        `${PAY_OUT}${GAP}${MONEY}${NEAR}(?:with|on|from|mit|avec|sur|con|com|met|bij|al|sul) (?:your |the |deinem |dem |votre |la |le |el |il |tu |su |o |seu |het |je |uw )?${FIRST_PAY}`,
      ),
      g(
        `(?:remit|kindly (?:pay|transfer|purchase|send))${GAP}${MONEY}${NEAR}(?:to (?:our|the|my)|agent|officer|western union|papers?|certificate|passport|link|${COST})`,
      ),
      g(`(?:remit|kindly (?:pay|transfer|purchase|send))${GAP}(?:${COST}|${THING})${GAP}${MONEY}`),
      g(
        `(?:pay|paid|settle|transfer|send|zahl\\w*|bezahl\\w*|uberweis\\w*|pay[ez]{1,2}|versez|vers\\w+|abona\\w*|pag\\w+|ingres\\w+|betaal\\w*|betal\\w*)${GAP}${MONEY}${GAP}(?:to|by|at|an|a|al|para|ao|aan|our|unser\\w*) (?:our |the |my |unser\\w* |notre |nuestr\\w+ |nostr\\w+ |noss\\w+ |onze )?${HANDLER}`,
      ),
      g(
        `(?:${COST}|${THING}|card|pass|tickets?|booking)${GAP}${MONEY}${NEAR}(?:(?:pay|paid|abona\\w*|zahl\\w*|versez|versar\\w*|pag\\w+|betal\\w*)${GAP}(?:to|our|an|a|ao|aan) (?:the |our |unser\\w* |notre |nuestr\\w+ |nostr\\w+ |noss\\w+ |onze )?${HANDLER})`,
      ),
      g(
        `(?:we charge|cobramos|wir berechnen|nous demandons|chiediamo|wij vragen)${GAP}${MONEY}${GAP}(?:wise|western union|moneygram|pix|bizum|em nome|in the name|a nombre|au nom|a nome|auf den namen)`,
      ),
    ],
    unless:
      /we (?:pay|cover|reimburse|refund)|employer pays|never pay|wir (?:zahlen|ubernehmen)|nous payons|pagamos|paghiamo|wij betalen|asks? (?:me|for|\d)|vraagt|invoice (?:us|them)|letting agent|estate agent/,
    fires: 'Your post is approved. Pay the attestation fee, 95 USD, to our lawyer and the visa comes.',
    silent: 'Your post is approved. We pay the visa fee of 95 USD to our lawyer.',
  },
  {
    id: 'pay-first',
    hard: true,
    kind: 'money',
    why: 'Papers, tools or pay that a payment must release first are never released.',
    needs: [GETS],
    patterns: [
      g(
        `(?:to (?:release|issue|activate|unlock|print|process|receive|secure)|for the (?:issue|release|printing) of|before the|prior to(?: the)? (?:release|issue) of|(?:um|zur) [^.!?\\n]{0,40}(?:freizugeben|freigabe|freizuschalten|ausstellung)|pour (?:debloquer|activer|recevoir|imprimer)|para (?:liberar|activar|imprimir\\w*|recibir|ativar|receber|emitir)|per (?:sbloccare|attivare|ricevere|stampare)|om [^.!?\\n]{0,40} (?:vrij te geven|te activeren|te ontvangen))${GAP}(?:contract|letter|appointment|permit|visa|visado|visto|visum|papers?|paper|file|expediente|dossier|vertrag|contrat|contrato|contratto|laptop|notebook|portatil|salary|payment|award|grant|prize|winnings|funds|money|payout|sale|loan|arbeitsvertrag|imprimirlo)${NEAR}(?:remit|you (?:must |first )?(?:pay|send|transfer)|pay|purchase|zahl\\w*|uberweis\\w*|payer|payez|versez|abonar|debes|basta pagar|faca o pagamento|pague|falta|paghi|pagare|versare|betaal\\w*|betalen)${GAP}${MONEY}`,
      ),
      g(
        `(?:as soon as|once you(?:'ve| have)?|en cuanto|des que|sobald|appena|assim que|zodra) ?(?:you|nos|vous|du|sie|ci|voce|je|u)?[^.!?\\n]{0,30}(?:transferred|pay|send|hagas|ingres\\w+|pagues|versez|payez|uberweis\\w*|zahl\\w*|versi|paghi|bonific\\w*|pague|depositar|fizer|betaalt|stort|overmaakt)${GAP}${MONEY}${GAP}(?:insurance|shipping|kit|material|seguro|envio|gastos|versicherung|versand|assurance|envoi|frais|assicurazione|spedizione|frete|verzekering|verzending)`,
      ),
      g(
        `(?:${THING}|${COST})${GAP}(?:before|prior to|vor(?: der)?|avant|antes d\\w{1,3}|prima d\\w{1,5}|voor(?: de)?) (?:the )?(?:pay-?out|disburs\\w*|release of the (?:loan|funds)|auszahlung|versement|deblocage|desembolso|erogazione|liberacao|uitbetaling)`,
      ),
      g(
        `(?:transfer|pay|zahl\\w*|verse\\w*|pag\\w+|betaal\\w*)${GAP}(?:insurance|premium|fee|gebuhr\\w*|versicherung\\w*|prozent|%|assurance|frais|seguro|comision|tasa|commissione|assicurazione|taxa|premie)${GAP}(?:before (?:the )?pay-?out|zahlst du [^.!?\\n]{0,20}vorher|vor (?:der )?auszahlung|vorher|avant (?:le )?versement|antes de cobrar|prima dell.erogazione|antes de receber|voor (?:de )?uitbetaling)`,
      ),
      g('gebuhr von \\d+ ?%[^.!?\\n]{0,30}zahl\\w* [^.!?\\n]{0,30}(?:vorher|vorab|zuerst)'),
    ],
    unless: /we (?:pay|cover|reimburse)|nothing to pay|no fee|subscription|membership|per month|tuition|studiengebuhr/,
    fires: 'To release your contract please pay the exam of 60 USD today.',
    silent: 'To receive your contract please sign; the first 60 USD are paid on Monday.',
  },
  {
    id: 'pay-first',
    hard: true,
    kind: 'money',
    why: 'Whoever hires pays for what he asks for; a candidate who must pay it himself is robbed.',
    needs: [GETS],
    patterns: [
      g(
        `(?:candidates?|applicants?|appointees?|nurses|bewerber\\w*|candidats?|candidatos?|candidati|kandidat\\w*)${GAP}(?:who |must |have to )?(?:pay|bear|cover|settle|zahlen|tragen|paient|pagan|pagano|pagam|betalen)${GAP}(?:themselves|mandatory|${THING})${GAP}${MONEY}`,
      ),
      g(`(?:borne by|at the expense of) (?:the |every )?(?:appointee|candidate|applicant|nurse|winner|beneficiary)`),
      g(
        `(?:is your only (?:outlay|cost|expense)|(?:you|they) (?:only|just) (?:cover|transfer|pay|bear)|(?:only|just) (?:cover|transfer)|you cover only|only you pay|(?:restent?|reste) a votre charge|quedan? a su cargo|resta(?:no)? a suo carico|ficam? a seu cargo|gehen nur zu ihren lasten|(?:du|sie) (?:zahlst|zahlen) nur)${GAP}(?:${COST}|${THING}|lmia)${GAP}${MONEY}`,
      ),
      g(
        `(?:${COST}|affidavit)${GAP}${MONEY}${GAP}(?:is your only (?:outlay|cost|expense)|(?:restent?|reste) a votre charge|quedan? a su cargo|resta(?:no)? a suo carico|ficam? a seu cargo)`,
      ),
      g(`(?:affidavit|acte|escritura|atto|escritura|akte) (?:of|de|von|di|van) ${MONEY} (?:is|est|es|e|ist)`),
      g(
        `(?:photographer|portfolio|book|shooting|fotograf\\w*|photographe|fotografo)${GAP}${MONEY}${GAP}(?:in advance|upfront|up front|vorab|d.avance|por adelantado|in anticipo|adiantad\\w*|vooraf)`,
      ),
      g(
        `${PAY_OUT}${GAP}(?:kit|${THING})${GAP}(?:bizum|pix|paypal|payid|upi|western union|moneygram|cash ?app|zelle|itunes|steam)`,
      ),
      g(
        `${PAY_OUT}${GAP}${MONEY}${GAP}(?:kit|${THING})${GAP}(?:bizum|pix|paypal|payid|upi|western union|moneygram|cash ?app|zelle|itunes|steam)`,
      ),
      g(
        `(?:training|certificat\\w*|course|registration|user id|workbench|starter package|formation|schulung|curso|corso|cursus|verification|sponsorship bond|membership card|induction card)[^\\n]{0,30}(?:cost|costs|charge|fee|kosten|kostet|coute|cuesta|costa|kost)?[:,(]? ?${MONEY}${NEAR}(?:pay here|pay it (?:to|by|via)|refundable|get it back|in two parts|hier bezahlen|payez ici|paga aqui|paga qui|pague aqui|betaal hier)`,
      ),
    ],
    unless:
      /per seat|per user|per month|a month|students|tuition|we (?:pay|cover|reimburse)|never pay|pay nothing|workshop|webinar|early bird|conference|learn(?:ers|ing)|our course|tickets? for/,
    fires: 'All candidates must pay the background report themselves (USD 40).',
    silent: 'Candidates pay nothing; we pay the background report (USD 40).',
  },
  {
    id: 'unseen-home',
    hard: true,
    kind: 'money',
    why: 'A flat that nobody can see, paid before the keys come by post, is not for rent.',
    needs: [],
    patterns: [
      g(
        `(?:can.?t show (?:it|you)|viewing (?:is )?(?:not|im)possible|not possible to view|no viewings? possible|besichtigung (?:ist )?(?:leider )?nicht moglich|visite (?:est )?impossible|no (?:puedo|es posible) (?:ensenar\\w*|visitar\\w*)|visita non (?:e )?possibile|nao (?:posso|e possivel) (?:mostrar|visitar)|bezichtig\\w* (?:is )?(?:helaas )?niet mogelijk)[\\s\\S]{0,160}(?:deposit|first month|kaution|miete|caution|loyer|fianza|deposito|alquiler|caparra|cauzione|caucao|borg|huur)[\\s\\S]{0,120}(?:keys?|schlussel|cles?|clefs?|llaves|chiavi|chaves|sleutels?)`,
      ),
      g(
        `(?:keys?|schlussel|cles?|clefs?|llaves|chiavi|chaves|sleutels?)[^.!?\\n]{0,40}(?:by (?:post|mail|courier|dhl)|per (?:post|dhl|kurier|posta|corriere)|par la poste|por (?:correo|mensajero|correio)|per pakketpost|met dhl)[^.!?\\n]{0,50}(?:after|once|when|sobald|nachdem|nach|des que|apres|cuando|despues|appena|dopo|depois|assim que|zodra|nadat|na)[^.!?\\n]{0,30}(?:pay|paid|transfer\\w*|deposit|kaution|caution|fianza|caparra|caucao|borg|zahl\\w*|betal\\w*)`,
      ),
      g(
        `(?:i.?m (?:abroad|offshore|away)|ich bin im ausland|je suis a l.etranger|estoy en el extranjero|sono all.estero|estou no exterior|ik zit in het buitenland)[\\s\\S]{0,160}(?:transfer|pay|uberweis\\w*|virement|versez|transfier\\w+|bonific\\w+|transfer\\w*|overmaak\\w*|maak)[\\s\\S]{0,100}(?:keys?|schlussel|cles?|clefs?|llaves|chiavi|chaves|sleutels?)[\\s\\S]{0,40}(?:sent|posted|dhl|ups|courier|post|geschickt|envoy\\w*|envi\\w+|invi\\w+|sped\\w+|opgestuurd|gestuurd)`,
      ),
    ],
    unless: /video viewing|my (?:sister|brother|neighbour|friend) can show|scam/,
    fires: "I work on a ship so I can't show it. Pay deposit and first month, then the keys come by courier.",
    silent: 'After the viewing we sign, and you pay deposit and first month when you get the keys.',
  },
];
