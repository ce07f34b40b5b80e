import { FAR, GAP, g, MONEY, type RiskRule } from './risk-grammar.ts';
import { CANT, DEAD_OR_FAR, FAMILY, GIFT, HUSH, LENDS } from './risk-signs.ts';

/** Strangers who pose as the dying, the loving, the known or the powerful, told in pieces. */
export const JOINED_PEOPLE: readonly RiskRule[] = [
  {
    id: 'release-fee',
    hard: true,
    kind: 'money',
    why: 'Millions of a dying or dead stranger that only you may share do not exist.',
    needs: [],
    also: [DEAD_OR_FAR, GIFT],
    patterns: [
      g(
        '(?:[a-z]{0,3}[¤$£] ?)?\\d[\\d.,]{0,8} ?(?:m(?:io|ln)?|million\\w*|millones|milioni|milhoes|miljoen)(?: (?:euros?|dollars?|usd|pounds?))?',
      ),
      g('\\d{2,3}[ .,]000(?:[ .,]000)? ?(?:¤|\\$|£|euros?|dollars?|usd|pounds?)'),
    ],
    unless: /raised|raising|budget|revenue|portfolio of|fundraising|turnover|charity of|funding/,
    fires: 'I am a widow with 4 million in the bank and want to give it to orphans through you.',
    silent: 'Our charity for orphans raised 4 million last year and needs a bookkeeper.',
  },
  {
    id: 'release-fee',
    hard: true,
    kind: 'money',
    why: 'Gold, trunks and accounts without an owner are offered to everybody and exist nowhere.',
    needs: [],
    also: [
      g(
        '(?:died|passed away|widow\\w*|your surname|same surname|your late|without (?:an )?owner|peacekeep\\w*|soldier|sgt|sergeant|military|militare|militaire|soldat|diplomat|barrister|notary|notaire|notaio|inherit\\w*|heritage|herencia|eredita|heranca|erfenis|erbe|geerbt|witwe|veuve|decede|difunt[oa]|partner abroad|account officer|palliative|funcionario de un banco)',
      ),
      g(
        `(?:keep|half is yours|share|split|is yours|yours|for you|receive (?:a |\\d)|per ?cent|\\d ?%|\\d\\d?/\\d\\d?|${MONEY} (?:for|is|to)|fee|courier|stamp|frais|spese|kosten|gastos|anwaltskosten|certificado|seal)`,
      ),
    ],
    patterns: [
      g(
        '(?:[¤$£] ?)?\\d[\\d.,]{0,8} ?(?:m|million\\w*|millions|millones|milioni|milhoes|miljoen)(?: (?:euros?|dollars?|usd))?(?! (?!(?:lies|is|was|has|left|euros?|dollars?|pounds?)(?![a-z]))[a-z]+s(?![a-z]))',
      ),
      g(
        '(?:kilos?|kg) (?:of|d|de|di|gold) ?.?(?:gold|or|oro|ouro|goud)?|trunks? of (?:cash|gold|money)|cassa d.oro|kiste (?:mit )?gold|coffre d.or|caja de oro|account without (?:an )?owner|unclaimed (?:funds|deposit)|fondos a su nombre|fonds a votre nom|vermogen geerbt',
      ),
    ],
    unless: /raised|raising|budget|revenue|turnover|funding|series|jeweller|museum|portfolio of|salary|novel/,
    fires: 'A client with your surname died and left 9.4 million; half is yours.',
    silent: 'Our founder died and left the museum 9.4 million, so we hire a curator; share this.',
  },
  {
    id: 'romance-money',
    hard: true,
    kind: 'scheme',
    why: 'A lonely stranger abroad with a blocked card asks everybody.',
    needs: [],
    also: [
      g(
        '(?:rig|offshore|petrol\\w*|plataforma|syria|siria|yemen|soldier|sgt|mission|missao|mision|army|blocked|stuck|stranded|diplomat|customs|aduana|alfandega|dogana|leave papers|box|caixa|caja|flight)',
      ),
      g(
        `(?:help (?:me )?(?:out )?with|could you (?:help|send|lend)|costs?|pay|needs?|lend|pag[ae]\\w*|pide\\w*|deposita)[^.!?\\n]{0,40}(?:${MONEY}|\\d{3})`,
      ),
    ],
    patterns: [
      g(
        '(?:beautiful soul|good (?:evening|morning) beautiful|hello beautiful|felt (?:something|a connection)|(?:american |a )?(?:soldier|nurse|doctor|engineer)[^.!?\\n]{0,30}lonely|lonely|my darling|my love|brother in christ|querida amiga|minha querida|tu regalo|enviei-te uma caixa|diplomat\\w* (?:with|is at))',
      ),
    ],
    unless: /charity|podcast|film|scene|novel|hospital data|helpline|campaign/,
    fires: 'Good evening beautiful soul, my card is blocked on the rig, could you help with $900?',
    silent: 'The helpline for lonely people is stuck without a doctor; we pay 900 a week.',
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
    id: 'known-person',
    hard: true,
    kind: 'money',
    why: 'New bank data with a plea not to call are those of a thief.',
    needs: [],
    also: [
      g(
        '(?:(?:don.t|do not|please don.t|cannot|can.t) (?:call|ring|phone|reply|answer)|phones are being moved|on a flight|in surgery|under audit|lines are being moved|nicht anrufen|bitte keine anrufe|ne pas appeler|no llame\\w*|non chiam\\w*|nao ligue|niet bellen)',
      ),
    ],
    patterns: [
      g(
        `(?:new|changed|neue\\w*|nouve\\w+|nuev\\w+|nuov\\w+|nov[oa]s?|nieuwe?) (?:bank )?(?:ibans?|account(?: details)?|bank details|bankverbindung|konto|rib|cuenta|conto|conta|rekening\\w*)|changed our bank|bank (?:was|has been|were) (?:changed|merged)`,
      ),
    ],
    unless: /have not changed|haven.t changed|hacked|fraud|account manager/,
    fires: 'We have changed our bank: pay the invoice to the new IBAN today and don’t call, I am on a flight.',
    silent: 'We have changed our bank; call us and we read you the new IBAN.',
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
        `(?:wire|transfer|pay|buy|overmaken|betalen|uberweis\\w*|zahl\\w*|virement|virer|payer|acheter|transferencia|transferir|pagar|comprar|bonifico|pagare|comprare|transferir|overmaking)${GAP}(?:\\d|cards?|supplier|leverancier|lieferant\\w*|fournisseur|proveedor|fornitore|fornecedor)|\\d[\\d.,]{2,} ?(?:euro|¤|£|\\$|pounds|dollars)[^.!?\\n]{0,30}(?:overmaken|uberweisen|virer|transferir)`,
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
];
