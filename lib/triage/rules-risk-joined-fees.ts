import { FAR, GAP, g, MONEY, NEAR, type RiskRule } from './risk-grammar.ts';
import { CHOSEN, JOB, PASS_ON } from './risk-signs.ts';

const UPFRONT =
  '(?:visa|medical|exam\\w*|kit|gate pass|uniform|permits?|permiso|tramite|gestion|prevencion|registration|casting card|induction|security|stamping|documentation|attestation|training|course|curso|cours|formation|portfolio|resume|materials?|insurance|seguro|frete|corso|visto|visado|visum|assicurazione|verzekering|schulung|fuhrungszeugnis|gesundheitszeugnis|pages)';
const HANDS_OVER =
  '(?:pay|paid|deposits?|remit|transfer|send|haga|hacer|deposite|abone|pagar|pague|faca|fazer|bezahl\\w*|zahl\\w*|uberweis\\w*|payez|payer|regler|versez|verser|paghi|pagare|versare|versi|betaal\\w*|betalen|stort|storten)';
const FIGURE = `(?:${MONEY}|\\d[\\d.,]{1,9})`;
/** The reader is told that the job, the order or the loan is already his. */
const IS_YOURS = g(
  '(?:you(?:.ve| have)? (?:been |are |were )?(?:been )?(?:selected|hired|pre-?hired|chosen|picked|awarded|shortlisted|accepted|passed|qualified)|you(?:.ve| have)? (?:passed|been approved)|you are (?:hired|selected|approved|accepted)|your (?:cv|resume|application|profile|bid|proposal|appointment|post|cabin|place)[^.!?\\n]{0,40}(?:approved|accepted|awarded|selected|won|reserved|complete|ready|passed)|final interview passed|(?:job )?offer is ready|we offer you the job|welcome (?:to the team|aboard)|congratulations|sie (?:sind|wurden) (?:angenommen|ausgewahlt)|(?:bewerbung|stelle)[^.!?\\n]{0,20}(?:angenommen|ihre)|gluckwunsch|sie fangen [^.!?\\n]{0,12} an|vous etes (?:retenue?|selectionnee?|embauchee?)|felicitations|(?:queda|ha sido|fue|esta) (?:usted )?(?:admitid[oa]|seleccionad[oa]|elegid[oa]|aceptad[oa])|el puesto es (?:suyo|tuyo)|enhorabuena|felicidades|(?:ihre|deine) stelle (?:ist )?reserviert|e stat[oa] (?:scelt[oa]|selezionat[oa]|assunt[oa])|congratulazioni|foi (?:aprovad[oa]|selecionad[oa])|vaga garantida|parabens|u bent (?:aangenomen|geselecteerd)|je bent (?:aangenomen|geselecteerd)|welkom in het team|gefeliciteerd)',
);
const PAY_HERE =
  '(?:please (?:pay|transfer|buy|order|send)|kindly (?:pay|transfer|order)|you (?:first )?(?:pay|buy|must (?:first )?(?:pay|buy|acquire|hold))|must be (?:paid|settled)|is to be (?:paid|deposited)|payable|pay|buy|deposit|order the|uberweisen sie|zahlen sie|bezahlen sie|payez|versez|reglez|debe pagar|deve pagare|deve pagar|doit payer|moet betalen|se paga|pague|abone|versi|paghi|faca um pix|faca o pix|transfira|maakt? u|maak|betaalt? u|stort)';
const CHEQUE =
  '(?:ch(?:eck|eque)s?|bank(?:er.?s)? drafts?|money orders?|cashiers? (?:check|cheque)|scheck\\w*|cheques?|assegn[oi])';
const THIRD =
  '(?:(?:the |his |her |our |my )?(?:(?:rest|remainder|balance)(?! of (?:the|our|my|your) (?:rent|fee|bill|loan))|difference|extra|driver|operator|shipper|mover|movers?|vendor|supplier|interpreter|guy|carpenter|printer|florist|caterer|owner|agent|courier|other [¤$£]|part|share|third party)|den rest|le reste|el resto|il resto|o resto|de rest|lieferant\\w*|fournisseur|proveedor|fornitore|fornecedor|leverancier)';

/** Fees, cheques and coins, told in pieces: each piece stands in honest messages too, all of them together in none. */
export const JOINED_FEES: readonly RiskRule[] = [
  {
    id: 'pay-first',
    hard: true,
    kind: 'money',
    why: 'Whoever was chosen for a job and must pay for its papers first is robbed.',
    needs: [],
    also: [JOB, CHOSEN],
    patterns: [
      g(`${HANDS_OVER}${GAP}${MONEY}${GAP}${UPFRONT}`),
      g(`${HANDS_OVER}${GAP}${UPFRONT}${GAP}${MONEY}`),
      g(
        `(?:fee|fees|deposit|security|bond) (?:of|is) ${MONEY} (?:is paid|for (?:uniform|medical|visa)|secures|through|by upi|via)`,
      ),
      g(`(?:only|just) (?:need )?${MONEY} (?:today|now)[^.!?\\n]{0,30} for the (?:portfolio|registration|photos|book)`),
      g(
        `(?:approved|certified|partner|recommended|official) (?:\\w+ )?(?:writer|photographer|academy|clinic|trainer|vendor|agent)${GAP}(?:for|costs?|at) ${MONEY}`,
      ),
    ],
    unless:
      /we (?:pay|cover|reimburse|refund)|paid by us|employer pays|pays? nothing|never pay|wir (?:zahlen|ubernehmen)|nous (?:payons|prenons)|pagamos|noi paghiamo|wij betalen|betalen wij|conference|tuition|per person|you.ll be paid|we.ll pay|paid training|paid course|(?:you|they) asks? |asked (?:me|for)|pay (?:rise|range|band)|day rate|we (?:send|give) you/,
    fires: 'Selected candidates deposit ₹38,000 for medical and visa stamping; salary QAR 9,500 a month.',
    silent: 'Selected candidates get a salary of QAR 9,500 a month; we pay medical and visa.',
  },
  {
    id: 'pay-first',
    hard: true,
    kind: 'money',
    why: 'A lender who wants money before the loan lends nothing.',
    needs: [],
    also: [
      g(
        '(?:loans?|lend|kredite?|darlehen|prets?|credit|prestamos?|credito|prestit[oi]|emprestimos?|lening\\w*|krediet)',
      ),
      g(
        '(?:approved|granted|bewilligt|accorde|concedid[oa]|bad credit|no check|no papers|without papers|ohne schufa|sans justificatif|sin aval|sin nomina|senza busta paga|sem consulta|zonder bkr|anyone|everybody)',
      ),
    ],
    patterns: [
      g(
        `(?:insurance|fee|premium|charge|deposit|versicherung|gebuhr|assurance|frais|seguro|comision|assicurazione|spese|taxa|verzekering|kosten)[^.!?\\n]{0,40}(?:first|before|in advance|vorab|vorher|d.abord|avant|antes|primero|prima|primeiro|eerst|vooraf|vor (?:der|dem))`,
      ),
      g(
        `(?:first|1st|erste|premiere?|primera?|prima|primeira|eerste) (?:re)?(?:payment|instal\\w*|rate|mensualite|cuota|rata|parcela|termijn)[^.!?\\n]{0,60}(?:activate|so that we|ahead|before|in advance|vorab|d.avance|por adelantado|in anticipo|vooraf)`,
      ),
    ],
    unless: /no fee|pay us nothing|you pay nothing|regulated by/,
    fires: 'I lend money, no check, even with bad credit. You send the insurance of 190 first.',
    silent: 'We lend money to sole traders, even with bad credit; no fee before the contract.',
  },
  {
    id: 'pay-first',
    hard: true,
    kind: 'money',
    why: 'A job or an order that is already yours costs you nothing.',
    needs: [],
    also: [IS_YOURS],
    patterns: [
      g(
        `${PAY_HERE}${GAP}${MONEY}${GAP}(?:fee|bond|registration|certificat\\w*|clearance|badge|card|licen[cs]e|guarantee|permit|uniform|kit|medical|insurance|shipping|seguro|gestion|tramite|pratica|exame|apostila|cracha|visto|visa|examen|medico|corso|curso|cours|formazione|borg|verklaring|toegangspas|dienstausweis|fuhrungszeugnis|schulung\\w*|frais|formation|stamp)`,
      ),
      g(
        `(?:fee|bond|registration|certificat\\w*|clearance|badge|licen[cs]e|guarantee|permit|uniform|kit|medical|insurance|seguro|gestion|pratica|exame|apostila|cracha|borg|verklaring|toegangspas|dienstausweis|schulung\\w*|frais|formation|deposit)${GAP}${FIGURE}${NEAR}(?:payable|must be (?:paid|settled)|is to be (?:paid|deposited)|goes to|pay (?:now|today|it)|pague|se paga|private account|own account|western union|prepa\\w+|pix|bizum|vouchers?)`,
      ),
      g(
        `(?:fur|per|para|por|pour|voor) (?:la |le |el |o |a |de |den |das |die |il |ihre |deine )?(?:corso|curso|cours|fuhrungszeugnis|dienstausweis|schulung\\w*|pratica|visto|exame\\w*|exame admissional|gestion\\w*|tramite|visado|formation|dossier|verklaring[^.!?\\n]{0,20}|toegangspas|cracha|apostila)${GAP}(?:uberweisen|zahlen|versi|paghi|faca|pague|transfira|abone|haga|payez|versez|maakt?|betaalt?)${GAP}${MONEY}`,
      ),
      g(
        `(?:buy|order|purchase)${GAP}(?:laptop|printer|desk|equipment|licen[cs]e|workstation|terminal|activation card)${NEAR}(?:our (?:supplier|vendor)|own card|at this shop|reimburse|paid back|make you whole|first pay)`,
      ),
    ],
    unless:
      /we (?:pay|cover|reimburse the)|nothing to pay|free of charge|never pay|conference|your paper|tuition|trophy|award ceremony|gala|winner package|badge and crystal|of the year|wir (?:zahlen|ubernehmen)|wij betalen|expense/,
    fires: 'You are hired! Please pay 59 USD for the badge and start on Monday.',
    silent: 'You are hired! Your badge is free of charge, the first pay of 590 USD comes on Friday.',
  },
  {
    id: 'odd-payment',
    hard: true,
    kind: 'money',
    why: 'Fees and recovered money that cost coins or prepaid cards first are never seen again.',
    needs: [],
    patterns: [
      g(`(?:needs?|requires?|asks?|pay|due|send|fee)[^.!?\\n]{0,80}${MONEY} in (?:bitcoin|btc|usdt|crypto)`),
      g(
        `(?:recover\\w*|located|traced|wiederbeschaff\\w*|recuper\\w*|recupero)${FAR}(?:miner.?s|release|gas|network|unlock\\w*|tax|withdrawal) (?:fee|cost|charge)\\w*`,
      ),
      g(`(?:mint|minting)${NEAR}gas fee${GAP}${MONEY}`),
      g(
        `(?:transporteur|courier|carrier|shipper|spediteur|transportista|corriere|transportadora|koerier)${FAR}(?:assurance|insurance|versicherung|seguro|assicurazione|verzekering)[^\\n]{0,60}(?:rembours\\w*|refund\\w*|reimburs\\w*|erstatt\\w*|prepaid|prepayee|reembols\\w*|devuelv\\w*|rimbors\\w*|terug\\w*)`,
      ),
      g(`turn \\d[\\d.,]{0,6} ?(?:eth|btc|sol|usdt|[¤$£]) (?:into|to) \\d`),
    ],
    unless: /we pay you|paid in|your invoice|our product|customers|explorer|developer|engineer/,
    fires: 'We already located your 2 BTC; a miner’s fee is due before release.',
    silent: 'We located your invoice of May; it is paid on Friday.',
  },
  {
    id: 'odd-payment',
    hard: true,
    kind: 'money',
    why: 'Who finds lost coins against an advance steals once more.',
    needs: [],
    also: [g(`(?:advance|fee|tax|gas|deposit|upfront|in advance|${MONEY})`)],
    patterns: [
      g('recover[^.!?\\n]{0,30}(?:crypto|coins|money|funds|bitcoin)[^.!?\\n]{0,12}you(?:.ve)? lost'),
      g(
        'you lost (?:money|coins|crypto|funds)[^.!?\\n]{0,30}(?:broker|scam|exchange)[\\s\\S]{0,120}(?:located|traced|recover)',
      ),
    ],
    unless: /i lost|same here|happened to me|ombudsman|helpline/,
    fires: 'I can recover the crypto you lost. Advance of $300 and I start.',
    silent: 'The police could not recover the crypto I lost.',
  },
  {
    id: 'gift-cards',
    hard: true,
    kind: 'money',
    why: 'Debts and fines that are to be paid in cards or vouchers are invented.',
    needs: [],
    patterns: [
      g(
        `(?:buy|purchase|koop|haal|compra|kauf\\w*)[^.!?\\n]{0,24}(?:cards?|cadeaubon\\w*|gutschein\\w*|vouchers?|bonnen)[^!?\\n]{0,90}(?:read (?:out )?the|send|photograph|show|type|typen|mag je|schick\\w*)[^.!?\\n]{0,24}(?:codes|numbers|backs)`,
      ),
      g(`cadeaubon\\w*${FAR}codes`),
      g(
        `(?:settle|pay|secures?|versando|payer|pagar|zahlen|betalen|voldoen)[^.!?\\n]{0,50}(?:in|with|by|via|con|en|em|mit|met) (?:any )?(?:vouchers|gift cards?|giftcards|paysafe\\w*|ricariche|recargas|prepaid (?:card|code)s?|tarjeta prepago|carte prepayee|wertkarten)`,
      ),
    ],
    unless:
      /we (?:pay|give|send)|as a thank|thank[- ]you|participants|you (?:get|receive)|customers|as a present|to friends|our shop|birthday|colleagues?.s|leaving|survey/,
    fires: 'Settle the debt within the hour with vouchers from any petrol station.',
    silent: 'Participants get vouchers from any petrol station.',
  },
  {
    id: 'fake-check',
    hard: true,
    kind: 'money',
    why: 'A cheque or an overpayment of which you send a part on bounces later.',
    needs: [],
    also: [PASS_ON],
    patterns: [
      g(
        `(?:money orders?|banker.?s draft|certified cheque|cashier.?s che\\w+|bank cheque|cheque de banque|bankscheck|cheque bancario|assegno circolare|cheque visado|bankcheque)${FAR}(?:cash them|cash it|deposit\\w*|pay in|bank it|encaiss\\w*|gardez|clear\\w*|einlos\\w*|einreich\\w*|cobr\\w+|ingres\\w+|incass\\w+|versa\\w*|descont\\w+|inn?en)`,
      ),
      g(
        `(?:paid|sent|transferred|bezahlt|uberwiesen|verse|paye|pagado|enviado|pagato|versato|pago|enviado|betaald|overgemaakt) (?:you )?(?:${MONEY}|\\d[\\d.,]{2,8}) (?:too much|zu viel|de trop|de mas|in piu|a mais|te veel)`,
      ),
    ],
    unless: /background check|credit note|count it against|next invoice|refund us by|overpaid tax/,
    fires: 'A banker’s draft comes by post: pay in, keep your share and send the rest to the owner.',
    silent: 'A banker’s draft is fine: pay in and send the receipt.',
  },
  {
    id: 'fake-check',
    hard: true,
    kind: 'money',
    why: 'A cheque of which a part goes on to somebody else bounces when your own money is gone.',
    needs: [],
    also: [
      g(
        '(?:deposit\\w*|bank it|pop it in|cash it|cash|put it in your|lands|clears?|cleared|in your account|by phone|einlos\\w*|einreich\\w*|behalten|encaiss\\w*|gard\\w+|cobr\\w+|ingres\\w+|incass\\w+|versa\\w*|keep|retain|innen|your fee)',
      ),
      g(
        `(?:send|forward|pay|zelle|give|pass|wire|goes|cashapp|hand|transfer|uberweis\\w*|revers\\w+|transfer\\w*|invi\\w+|gir\\w+|envi\\w+|stuur|maak)[^.!?\\n]{0,40}${THIRD}|the rest is for|${THIRD} (?:goes|by|through)`,
      ),
    ],
    patterns: [
      g(
        `(?:mail\\w*|send\\w*|post\\w*|get|got|receive|enclosed|comes|deliver\\w*|make|erhalten|bekommen|recevr\\w*|enviar\\w*|recibir\\w*|ricev\\w*|receber\\w*|ontvang\\w*|payment|pay|supplied|will be)${GAP}${CHEQUE}`,
      ),
      g(
        `(?:my|our|his|the|a) ${CHEQUE}[^.!?\\n]{0,40}(?:a bit higher|higher|more than|too (?:high|much)|e-?mailed|delivered by courier)`,
      ),
    ],
    unless:
      /background check|health check|sanity check|spell|check ?list|check in|security check|check (?:the|your|whether|if|with|out|it)/,
    fires: 'I’m sending a check for $3,900: deposit it, keep 400 and zelle the rest to the driver.',
    silent: 'I’m sending a cheque for the rest of the rent; keep the receipt.',
  },
];
