import { FAR, GAP, g, MONEY, NEAR, type RiskRule } from './risk-grammar.ts';
import {
  CANT,
  CHOSEN,
  DEAD_OR_FAR,
  EASE,
  ELSEWHERE,
  FAMILY,
  GIFT,
  HUSH,
  JOB,
  LENDS,
  MOVES,
  ON_ACCOUNT,
  PASS_ON,
} from './risk-signs.ts';

const UPFRONT =
  '(?:visa|medical|exam\\w*|kit|gate pass|uniform|permits?|permiso|tramite|gestion|prevencion|registration|casting card|induction|security|stamping|documentation|attestation|training|course|curso|cours|formation|portfolio|resume|materials?|insurance|seguro|frete|corso|visto|visado|visum|assicurazione|verzekering|schulung|fuhrungszeugnis|gesundheitszeugnis|pages)';
const HANDS_OVER =
  '(?:pay|paid|deposits?|remit|transfer|send|haga|hacer|deposite|abone|pagar|pague|faca|fazer|bezahl\\w*|zahl\\w*|uberweis\\w*|payez|payer|regler|versez|verser|paghi|pagare|versare|versi|betaal\\w*|betalen|stort|storten)';

/** Tricks told in pieces: each piece stands in honest messages too, all of them together in none. */
export const JOINED_RULES: readonly RiskRule[] = [
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
    id: 'task-scam',
    hard: true,
    kind: 'task',
    why: 'High pay by the day for minutes at the phone, told on a messenger or after a deposit, is the bait of task frauds.',
    needs: [],
    also: [EASE, ELSEWHERE],
    patterns: [
      g(
        `(?:[€$£]|r\\$|usd|eur|gbp|aed|inr|rs\\.?) ?\\d[\\d.,]{0,7}(?: ?(?:-|–|to|bis|a|e|y|et|und|and|tot) ?(?:[€$£]|r\\$|usd|eur)? ?\\d[\\d.,]{0,7})? ?(?:usdt?|€|euros?)? ?(?:\\/|per|a|par|por|al|ao|each|every|every single)? ?(?:day|daily|jour|tag|taglich|dia|diari\\w*|giorno|dag|hour, paid)`,
      ),
      g(
        `\\d{2,5}(?: ?(?:-|–|to|bis|a|e|et|und|and|tot) ?\\d{2,5})? ?(?:[€$£]|usdt?|eur|euros?|dollars?|aed|pounds?|reais|dirhams?) ?(?:\\/|per|a|par|por|al|ao|am|pro)? ?(?:day|daily|jour|tag|taglich|dia|diari\\w*|giorno|dag)`,
      ),
      g(
        `(?:dagelijks|taglich|diariamente|ogni giorno|chaque jour|daily) (?:up to |tot |bis zu |hasta |ate |fino a )?(?:[€$£]|r\\$) ?\\d{2,5}`,
      ),
    ],
    unless:
      /day rate|per diem|tagessatz|tjm|engineer|developer|consultant|contract|freelance|nurse|hire (?:a )?car|invoice|rechnung|catering|extras/,
    fires: 'You just like products, 60 minutes a day on your phone, $150-$400 daily. Add Lily on WhatsApp.',
    silent: 'A data engineer for six months, $450 daily, ten minutes from the station. Reach me on WhatsApp.',
  },
  {
    id: 'release-fee',
    hard: true,
    kind: 'money',
    why: 'Millions of a dying or dead stranger that only you may share do not exist.',
    needs: [],
    also: [DEAD_OR_FAR, GIFT],
    patterns: [
      g(
        '(?:[a-z]{0,3}[€$£] ?)?\\d[\\d.,]{0,8} ?(?:m(?:io|ln)?|million\\w*|millones|milioni|milhoes|miljoen)(?: (?:euros?|dollars?|usd|pounds?))?',
      ),
      g('\\d{2,3}[ .,]000(?:[ .,]000)? ?(?:€|\\$|£|euros?|dollars?|usd|pounds?)'),
    ],
    unless: /raised|raising|budget|revenue|portfolio of|fundraising|turnover|charity of|funding/,
    fires: 'I am a widow with 4 million in the bank and want to give it to orphans through you.',
    silent: 'Our charity for orphans raised 4 million last year and needs a bookkeeper.',
  },
  {
    id: 'mule',
    hard: true,
    kind: 'mule',
    why: 'Payments that pass through your own account for a share are laundered money.',
    needs: [],
    also: [ON_ACCOUNT, MOVES],
    patterns: [
      g(
        '(?<!we |wir |nous |they |noi |nos )(?:keep|keeping|keeps|hold back|retain|deduct|behalt\\w*|abzuglich|gard\\w*|te quedas|quedandote|se queda|trattien\\w*|trattenendo|fica com|ficando com|houd\\w*) (?:\\w+ ){0,2}(?:[1-9]|[12]\\d|30) ?(?:%|per ?cent|prozent|procent)',
      ),
    ],
    unless:
      /analyst|look for|money mules|property|rent(?:s|al) |pension|sales|we keep|marketplace|royalt|tax advis|(?<![a-z])vat(?![a-z])/,
    fires: 'You take payments from customers on your private account and forward them, keeping 8% each time.',
    silent: 'Your shop gets payments to your account and the marketplace keeps 8%.',
  },
  {
    id: 'mule',
    hard: true,
    kind: 'mule',
    why: 'Goods that are relabelled in a home were bought with stolen cards.',
    needs: [],
    also: [
      g(
        '(?:parcels?|packages?|boxes|goods|pakete?|paketmanager|colis|paquetes?|pacchi|encomendas|pacotes|pakketten|pakketjes)',
      ),
      g(
        '(?:from home|ships? to you|your home|home address|at home|your door|your place|von zu hause|zuhause|ihre adresse|nach hause|a domicile|chez vous|desde casa|en casa|a casa|em casa|de casa|thuis|vanuit huis)',
      ),
    ],
    patterns: [
      g(
        `(?:new|our|swap|change|replace|print|take off|remove|neue\\w*|umkleb\\w*|uberkleb\\w*|nouvelle\\w*|nueva\\w*|cambia\\w*|nuov\\w+|cambi\\w*|nova\\w*|troca\\w*|nieuwe?)[^.!?\\n]{0,24}(?:labels?|stickers?|ones|etikett\\w*|etiquettes?|etiquetas?|etichett\\w*)${NEAR}(?:post|drop|send|ship|dhl|usps|ups|fedex|schick\\w*|geben|bring\\w*|expedi\\w*|envi\\w*|spedi\\w*|correio\\w*|correos|stuur\\w*|verzend\\w*|breng\\w*)`,
      ),
    ],
    unless: /return label|retourenetikett|returns?|our own office|warehouse|your own shop|etsy|your products/,
    fires: 'Work from home: receive goods, take off labels, print our new ones, drop at the post.',
    silent: 'Send the parcel back from home: print the return label and drop it at the post.',
  },
  {
    id: 'known-person',
    hard: true,
    kind: 'money',
    why: 'A child or an aunt with a new number who needs money today is somebody else.',
    needs: [],
    also: [FAMILY, LENDS, CANT],
    patterns: [
      g(
        '(?:(?:new|temporary|other) (?:number|phone|mobile)|(?:neue|andere) (?:handy)?nummer|neues handy|nouveau (?:numero|telephone)|num(?:ero|) nuevo|nuevo (?:numero|telefono|movil)|nuovo (?:numero|telefono)|novo (?:numero|telemovel|celular)|numero novo|troquei de numero|cambie de numero|ho cambiato numero|(?:rotto il telefono|cayo el movil|roto el movil|handy (?:ist )?kaputt|telefoon (?:is )?(?:stuk|kapot)|phone (?:broke|is broken))[^.!?\\n]{0,30}(?:scriv\\w*|escrib\\w*|schreib\\w*|app|write|text)|(?:nieuw|nieuwe) (?:nummer|telefoon)|nieuwe account|(?:write|reply|scrivimi|reponds|antworte|escribeme|responde) (?:to|on|a|sur|auf|al|para) (?:this|questo|ce|diese\\w*|este|esse) num\\w*)',
      ),
    ],
    unless: /call me to check|ring me (?:first|to)|scam|fraud|betrug|arnaque|estafa|truffa|golpe|oplicht/,
    fires: "Mum it's me, this is my new number. Can you pay a bill of 1,240 for me today? Don't ring.",
    silent: "Mum it's me, this is my new number. Ring me tonight about Sunday lunch.",
  },
  {
    id: 'known-person',
    hard: true,
    kind: 'money',
    why: 'An accident, a lawyer and a sum at once: the call that frightens grandparents.',
    needs: [],
    also: [
      FAMILY,
      g(`(?:${MONEY}|\\d[.,]?\\d{3})`),
      g(
        '(?:gefangnis|kaution|anwalt\\w*|prison|jail|bail|lawyer|avocat|carcel|abogado|fianza|prigione|avvocato|cauzione|cadeia|advogado|gevangenis|borgsom|advocaat)',
      ),
    ],
    patterns: [
      g(
        '(?:i.ve had an accident|i had an accident|ich hatte einen unfall|unfall gebaut|j.ai eu un accident|he tenido un accidente|tuve un accidente|ho avuto un incidente|tive um acidente|ik heb een ongeluk)',
      ),
    ],
    unless: /insurance claim|last year|letztes jahr|versicherung zahlt/,
    fires: 'Grandma, I had an accident, the lawyer needs 4,000 pounds or I go to prison.',
    silent: 'Grandma, I had an accident with the cake; 40 guests and no dessert.',
  },
  {
    id: 'boss-fraud',
    hard: true,
    kind: 'money',
    why: 'A chief who cannot be called and wants money moved in silence is somebody else.',
    needs: [],
    also: [
      HUSH,
      g(
        `(?:wire|transfer|pay|buy|overmaken|betalen|uberweis\\w*|zahl\\w*|virement|virer|payer|acheter|transferencia|transferir|pagar|comprar|bonifico|pagare|comprare|transferir|overmaking)${GAP}(?:\\d|cards?|supplier|leverancier|lieferant\\w*|fournisseur|proveedor|fornitore|fornecedor)|\\d[\\d.,]{2,} ?(?:euro|€|£|\\$|pounds|dollars)[^.!?\\n]{0,30}(?:overmaken|uberweisen|virer|transferir)`,
      ),
    ],
    patterns: [
      g(
        '(?:in a (?:meeting|board meeting|conference)|can.?t (?:talk|take calls|be called)|in (?:einer )?(?:sitzung|besprechung)|nicht telefonieren|en reunion|estoy reunid[oa]|in riunione|em reuniao|in (?:een )?vergadering|kan niet bellen|niet bellen)',
      ),
    ],
    unless: /hiring|salary|interview|role/,
    fires: "I'm in a meeting and can't talk. Please transfer 9,800 to a new supplier and keep it between us.",
    silent: "I'm in a meeting till three, then we talk about the new supplier.",
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
    id: 'developer-lure',
    hard: true,
    kind: 'lure',
    why: 'Code that may not run in a sandbox, or that wants a keychain or a wallet, steals them.',
    needs: [],
    also: [
      g(
        '(?:pull|clone|fork|download|unzip|install|check ?out|klon\\w*|herunterlad\\w*|clon\\w*|telecharg\\w*|descarg\\w*|scaric\\w*|baix\\w*|kloon|git|repo\\w*)',
      ),
      g(
        '(?:run|hit run|running|npm|yarn|pip install|dependencies|docker|execut\\w*|starte?\\w*|ausfuhr\\w*|lanc\\w*|ejecut\\w*|esegu\\w*|rod[ae]\\w*|draai)',
      ),
    ],
    patterns: [
      g(
        '(?:(?:don.?t|do not|not|never|please no|without) (?:use |run it in |in )?(?:an? |the |any )?(?:sandbox|vm|virtual machine|containers?|docker)|(?:kein\\w*|nicht in ein\\w*) (?:vm|sandbox|container|virtuelle\\w*)|pas (?:de|dans une) (?:vm|machine virtuelle|sandbox)|(?:no|sin) (?:uses |usar )?(?:una )?(?:maquina virtual|vm|sandbox)|(?:non|senza) (?:usare )?(?:una )?(?:macchina virtuale|vm|sandbox)|(?:nao|sem) (?:use |usar )?(?:uma )?(?:maquina virtual|vm|sandbox)|(?:geen|niet in een) (?:vm|sandbox|container)|(?:your|the) (?:main|own|real|daily) (?:machine|laptop|computer)[^.!?\\n]{0,24}not)',
      ),
      g(
        `(?:keychain|key ?chain|passwort|password|permission|access)[^.!?\\n]{0,16}(?:just |simply |please )?allow(?: it)?`,
      ),
      g(
        `(?:wallet (?:page|module|connect|button)|connect (?:a|any|your) wallet|metamask)${NEAR}(?:running|before (?:we|the)|sandbox|history|allow)`,
      ),
    ],
    unless: /you don.t need|no need|we use|our stack|kubernetes|workshop|students|needn.t/,
    fires: 'Pull the repo, install the dependencies and start it before the call. Please not in a VM, licence issue.',
    silent: "Our repo runs on any laptop with one install; you don't need a VM or docker.",
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
      g(`turn \\d[\\d.,]{0,6} ?(?:eth|btc|sol|usdt|[€$£]) (?:into|to) \\d`),
    ],
    unless: /we pay you|paid in|your invoice|our product|customers|explorer|developer|engineer/,
    fires: 'We already located your 2 BTC; a miner’s fee is due before release.',
    silent: 'We located your invoice of May; it is paid on Friday.',
  },
  {
    id: 'false-authority',
    hard: true,
    kind: 'money',
    why: 'No authority asks for money or silence in a message.',
    needs: [],
    also: [
      g(
        '(?:arrest\\w*|removal|deport\\w*|warrant|prison|keep this (?:matter )?to yourself|tell nobody|don.?t disconnect|haftbefehl|verhaft\\w*|abschieb\\w*|arrestation|expulsion|detencion|arresto|prisao|aanhouding|uitzetting)',
      ),
    ],
    patterns: [
      g(
        `(?:court|police|home office|immigration|customs|tax office|ministry|officer|gericht|polizei|zoll|finanzamt|tribunal|policia|aduana|hacienda|polizia|tribunale|receita federal|politie|rechtbank|belastingdienst)${FAR}(?:pay|transfer|zahl\\w*|uberweis\\w*|payez|verse\\w*|pague|transfier\\w*|paghi|bonifico|transfir\\w*|betaal|maak)${GAP}(?:${MONEY}|charge|custody account|fine|fd|savings)`,
      ),
    ],
    unless: /lawyer for|software|we are looking|department (?:is|needs|wants)|campaign|charity|film|novel|podcast/,
    fires: 'The Home Office flagged your visa; to avoid removal pay the charge of £840 today.',
    silent: 'The Home Office pays £840 a day for a data analyst.',
  },
  {
    id: 'bank-access',
    hard: true,
    kind: 'phishing',
    why: 'A small sum for a parcel or a toll by card on a strange page is how card data are taken.',
    needs: [],
    also: [
      g('https?:'),
      g(
        '(?:card|settle|pay|penalty|karte\\w*|zahl\\w*|carte|payer|reglez|regler|saisissez|tarjeta|pague|abone|carta|paghi|cartao|kaart|betaal)',
      ),
    ],
    patterns: [
      g(
        `(?:parcel|package|delivery|redelivery|shipment|toll|laptop|paket|sendung|zustellung|maut|colis|livraison|ordinateur|paquete|envio|entrega|peaje|pacco|consegna|pedaggio|encomenda|portagem|pakket|bezorging|zending)[^\\n]{0,90}(?<![\\d.,])\\d[.,]\\d\\d(?!\\d)[^\\n]{0,90}(?:goes back|returned|penalty|held|otherwise|card|final notice|zuruck\\w*|sonst|carte|sinon|tarjeta|devuel\\w*|carta|cartao|devolvid\\w*|kaart|retour|anders)`,
      ),
    ],
    unless: /order confirmation|your order|bestellung|webshop|invoice no|checkout/,
    fires: 'Your parcel is held. Pay 1.99 with your card at https://redeliver.example or it goes back.',
    silent: 'Your parcel is at the shop, open until 9.30 pm, see https://parcels.example.',
  },
  {
    id: 'bank-access',
    hard: true,
    kind: 'phishing',
    why: 'Pictures of a bank card and its PIN open the account.',
    needs: [],
    patterns: [
      g(`(?:photos?|pictures?|scan|fotos?|front and back)[^.!?\\n]{0,40}(?:debit|credit|bank) ?(?:card|karte|kaart)`),
      g(
        '(?:ausweis|id|dni|documento|identite|passport|pass)[^.!?\\n]{0,20}(?:und|and|y|et|e|en) (?:bankkarte|bank card|debit card|tarjeta bancaria|carte bancaire|bancomat|cartao|bankpas|pinpas)[^.!?\\n]{0,20}(?:als foto|photos?|fotos?|senden|schick\\w*|send|stuur)',
      ),
      g(
        '(?:pas|bankpas|karte|carte|tarjeta|carta|cartao|card) (?:en|und|et|y|e|and) (?:uw|je|ihre|deine|votre|su|tu|il|sua|your) (?:pin\\w*|code secret|clave)[^.!?\\n]{0,30}(?:op|ab|recup\\w*|recog\\w*|ritir\\w*|busca|collect|pick)',
      ),
      g('online[- ]banking (?:pin|password|login|name)[^.!?\\n]{0,40}(?:so|activate|payroll|salary|pay)'),
    ],
    unless: /never|niemals|jamais|nunca|nooit|don.t|do not|app for|product/,
    fires: 'Send a front and back photo of your debit card so payroll can activate it.',
    silent: 'Send a photo of the card you drew for Sam.',
  },
  {
    id: 'account-rent',
    hard: true,
    kind: 'mule',
    why: 'Interviews under another name and access to your profile for money are fraud on others.',
    needs: [],
    patterns: [
      g(
        `(?:interviews?)[^\\n]{0,100}(?:under our developers?.? names?|under (?:another|his|their) names?|we feed you|feed you the answers|on your id|in their place)`,
      ),
      g(
        `(?:access|log-?in) to your (?:linkedin |upwork |freelance\\w* )?(?:profile|account)${FAR}(?:${MONEY} (?:a|per|each) (?:week|month|day)|while you sleep|nobody notices)`,
      ),
    ],
    unless: /analytics|audit of your|read-only|agency|your ads/,
    fires: 'You attend interviews on camera under our developers’ names and we feed you the answers.',
    silent: 'You attend interviews with our developers and write down the answers.',
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
    id: 'password-request',
    hard: true,
    kind: 'phishing',
    why: 'A page that wants your mail and its password, or a login to see yourself in a video, steals the account.',
    needs: [],
    also: [g('https?:')],
    patterns: [
      g(
        `(?:mail|e-?mail|work mail|account) (?:and|with|plus|und|et|y|e|en) (?:its|your|the|dein\\w*|ihr\\w*|son|votre|su|tu|la|sua|het) (?:pass ?word|passwort|mot de passe|contrasena|password|senha|wachtwoord)`,
      ),
      g('(?:is (?:this|that|it) you|are you) in (?:the|this|that) (?:video|photo|picture)'),
      g(
        '(?:bist du das|c.est toi|eres tu|sei tu|e voce|ben jij dit) (?:in|dans|sur|en|nel|nesse|neste|op|auf) [^.!?\\n]{0,20}(?:video|foto|photo)',
      ),
    ],
    unless: /never|reset|changed|conference|talk/,
    fires: 'Is this you in the video? https://vid-watch.example log in to see it',
    silent: 'Is this you in the photo of the harbour run? Lovely medal.',
  },
];
