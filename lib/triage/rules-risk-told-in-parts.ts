import { FAR, GAP, g, MONEY, NEAR, type RiskRule } from './risk-grammar.ts';

const FIGURE = `(?:${MONEY}|\\d[\\d.,]{1,9})`;
/** The reader is told that the job, the order or the loan is already his. */
const IS_YOURS = g(
  '(?:you(?:.ve| have)? (?:been |are |were )?(?:been )?(?:selected|hired|pre-?hired|chosen|picked|awarded|shortlisted|accepted|passed|qualified)|you(?:.ve| have)? (?:passed|been approved)|you are (?:hired|selected|approved|accepted)|your (?:cv|resume|application|profile|bid|proposal|appointment|post|cabin|place)[^.!?\\n]{0,40}(?:approved|accepted|awarded|selected|won|reserved|complete|ready|passed)|final interview passed|(?:job )?offer is ready|we offer you the job|welcome (?:to the team|aboard)|congratulations|sie (?:sind|wurden) (?:angenommen|ausgewahlt)|(?:bewerbung|stelle)[^.!?\\n]{0,20}(?:angenommen|ihre)|gluckwunsch|sie fangen [^.!?\\n]{0,12} an|vous etes (?:retenue?|selectionnee?|embauchee?)|felicitations|(?:queda|ha sido|fue|esta) (?:usted )?(?:admitid[oa]|seleccionad[oa]|elegid[oa]|aceptad[oa])|el puesto es (?:suyo|tuyo)|enhorabuena|felicidades|(?:ihre|deine) stelle (?:ist )?reserviert|e stat[oa] (?:scelt[oa]|selezionat[oa]|assunt[oa])|congratulazioni|foi (?:aprovad[oa]|selecionad[oa])|vaga garantida|parabens|u bent (?:aangenomen|geselecteerd)|je bent (?:aangenomen|geselecteerd)|welkom in het team|gefeliciteerd)',
);
const PAY_HERE =
  '(?:please (?:pay|transfer|buy|order|send)|kindly (?:pay|transfer|order)|you (?:first )?(?:pay|buy|must (?:first )?(?:pay|buy|acquire|hold))|must be (?:paid|settled)|is to be (?:paid|deposited)|payable|pay|buy|deposit|order the|uberweisen sie|zahlen sie|bezahlen sie|payez|versez|reglez|debe pagar|deve pagare|deve pagar|doit payer|moet betalen|se paga|pague|abone|versi|paghi|faca um pix|faca o pix|transfira|maakt? u|maak|betaalt? u|stort)';
/** Within hours or days. */
const SOON = g(
  '(?:(?:in|within|after|every|each|nach|binnen|innerhalb|en|dans|sous|in|entro|dopo|em|ogni) (?:\\w+ )?(?:\\d+|a|one|two|three|five|eight|nine|ten|einer?|der ersten|drei|zwei|zehn|una|cinq|quatre|six|cinco|cinque|trois|dix|tres|diez|sette|dieci|sete|dez|een|vijf) ?(?:minutes?|hours?|hrs|days?|weeks?|stunden|tage?n?|wochen?|heures|jours|semaine|horas|dias|semana|ore|giorni|settimana|uur|dagen|week)|by the weekend|by (?:friday|sunday|monday|thursday)|lunedi|el domingo|over een week|this week|gives? \\d|official giveaway|audited|overnight|once it (?:lands|clears))',
);
const GROWS_BY = g(
  '(?:invest\\w*|inviert\\w*|trad\\w+|bot|robot|algorit\\w*|algoritmo|platform\\w*|plattform|plateforme|plataforma|piattaforma|mining|btc|bitcoin|usdt|crypto|signals?|mentor|exchange|casino|inleg|guarant\\w*|garant\\w*|gegarandeerd|no risk|zero ris\\w+|sans risque|capital asegurado|profit|sin riesgo|ohne risiko|senza rischi\\w*|sem risco|zonder risico|no risk at all|gruppe|grupo|insured|asesor|berater)',
);
const CHEQUE =
  '(?:ch(?:eck|eque)s?|bank(?:er.?s)? drafts?|money orders?|cashiers? (?:check|cheque)|scheck\\w*|cheques?|assegn[oi])';
const THIRD =
  '(?:(?:the |his |her |our |my )?(?:(?:rest|remainder|balance)(?! of (?:the|our|my|your) (?:rent|fee|bill|loan))|difference|extra|driver|operator|shipper|mover|movers?|vendor|supplier|interpreter|guy|carpenter|printer|florist|caterer|owner|agent|courier|other [€$£]|part|share|third party)|den rest|le reste|el resto|il resto|o resto|de rest|lieferant\\w*|fournisseur|proveedor|fornitore|fornecedor|leverancier)';
const LIKES =
  '(?:(?<!(?:would|we|i|you|they|d|feel|looks?|just) )(?:like|likes|liking|likant|liken|dale like|dar like)|press(?:es|ing)? (?:the )?hearts?|hearts|cuori(?:cini)?|curt(?:e|es|ir|indo)|me gusta|mi piace|aim(?:ez|er) des videos|likez)';

/** More tricks told in pieces, from the pieces of older frauds. */
export const PARTS_RULES: readonly RiskRule[] = [
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
    id: 'guaranteed-returns',
    hard: true,
    kind: 'scheme',
    why: 'A sum that becomes many times as much within days is a promise of thieves.',
    needs: [],
    also: [SOON, GROWS_BY],
    patterns: [
      g(
        `(?:invest|put in|put|deposit|send|start with|lay|invierte|invierta|deposita|deposito (?:minimo )?|mete|investi|metti|versi|invista|coloca|leg|stort|investeer|zahl\\w*|setze?|investis\\w*|placez|mets|pose|give me|send me)[^.!?\\n]{0,20}${FIGURE}[^!?\\n]{0,50}(?:receive|get|gets?|returns?|make it|makes?|becomes?|withdraw|recibe|recibes|devolvemos|cobras|ricevi|recupera|receba|recebe|levanta|saca|ontvang\\w*|krijg|erhalt\\w*|bekomm\\w*|machen|recois|recevez|touche|tienes|i give you|you have|hai|ne ricavi|tens)[^.!?\\n]{0,30}\\d[\\d.,]{0,8}\\d`,
      ),
      g(
        `${FIGURE} (?:becomes?|became|turn(?:s|ed) into|grew to|diventano|diventa|werden|wurden|devien\\w+|se convierten|viram|worden|werd)[^.!?\\n]{0,16}\\d[\\d.,]{0,8}\\d`,
      ),
      g(
        `(?:aus|trasforma|transforma|avec|con|met|with) ${FIGURE}[^.!?\\n]{0,40}(?:machen|werden|ne ricavi|in|en|jai fait|j.ai fait|haalde|made) [^.!?\\n]{0,20}\\d[\\d.,]{2,}`,
      ),
      g(
        `send ${FIGURE}[^!?\\n]{0,60}(?:we )?(?:return|get|receive|give) (?:back )?\\d[^!?\\n]{0,20}(?:back|audited|official)`,
      ),
      g(`(?:stands?|stood) at ${FIGURE}[^.!?\\n]{0,20} (?:after|in) \\w+ (?:days|hours)`),
      g(
        '(?:doubling|tripling|doubles?|verdoppelt|double|duplica|dobla|doblo|raddoppia|dobra|verdubbelt) (?:my|your|the|any|tu|su|mijn|je|il tuo|seu)[^.!?\\n]{0,20}(?:money|usdt|btc|deposit|investment|inversion|geld|inleg|soldi|dinheiro)',
      ),
    ],
    unless:
      /salary|gehalt|salaire|sueldo|stipendio|matched|charity|pension|developer|analyst|customers|tests?|research grant/,
    fires: 'Put in $250 and our algorithm returns $900 in three days.',
    silent: 'Put in 250 words and our editor returns them in three days.',
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
  {
    id: 'task-scam',
    hard: true,
    kind: 'task',
    why: 'Nobody pays for likes and hearts; the pay is the bait for a deposit.',
    needs: [],
    also: [
      g(
        '(?:telegram|whats ?app|whatsapp|zap|deposit\\w*|top up|load|stort|ingres\\w*|dal? (?:la )?gerente|mentor\\w*|receptionist|taakgroep|trainer|task ?group|app (?:ons|mij|sanne)|assistant)',
      ),
    ],
    patterns: [
      g(
        `${LIKES}[^.!?\\n]{0,60}(?:[€$£₹]|r\\$|\\d{2,3} ?(?:euro|eur|usd|dolares|reais|€|\\$)|\\d{2,3} (?:al giorno|todo dia|per day|a day|por dia|daily|every))`,
      ),
      g(`(?:earn|gana|ganha|ganhe|guadagna\\w*|verdien\\w*|gagne\\w*)[^!?\\n]{0,60}${LIKES}`),
      g(
        `(?:${MONEY}|(?:one|two|three|five) (?:dollars?|euros?|pounds)) (?:per|for (?:each|every)) (?:(?:five[- ]star|5[- ]star|star) )?(?:review|rating|like|channel|task)s?`,
      ),
      g(
        `(?:hotels?|restaurants?|winkels|negozi|tiendas|lojas|maps|product) (?:reviews?|bewerten|noter|beoordelen)[^!?\\n]{0,60}(?:a day|daily|per dag|am tag|par jour|al giorno)`,
      ),
      g(
        `(?:notez|noter|bewerten|valutare|calificar|avaliar)[^.!?\\n]{0,50}(?:restaurants?|hotels?|hoteles|sternen|ristoranti|apps)[^!?\\n]{0,80}${MONEY}`,
      ),
      g(
        `(?:titles|films|apps|products|items|data)[^.!?\\n]{0,20} to optimi[sz]e|optimi[sz]e (?:\\d+ )?(?:titles|films|apps|product data|products)`,
      ),
    ],
    unless:
      /developer|engineer|seo|conversion|marketing manager|magazine|critic|influencer campaign|per day rate|hotel reviews? (?:system|widget)/,
    fires: 'Earn by liking, 15 likes are £45: add our receptionist on WhatsApp.',
    silent: 'We would like photos of the shop for £45; my number is on WhatsApp.',
  },
  {
    id: 'task-scam',
    hard: true,
    kind: 'task',
    why: 'A level, a payout or a set that money unlocks never pays.',
    needs: [],
    patterns: [
      g(
        `(?:to )?unlock (?:level|the (?:next|payout)|your (?:payout|commission|withdrawal)|next)[^.!?\\n]{0,40}(?:load|pay|buy|deposit|top up|send)`,
      ),
      g(
        `(?:put in|add|use) your own money to continue|top up the difference[^.!?\\n]{0,40}(?:comes back|commission)|(?:balance|account) (?:may |will |can )?(?:turn|go|goes|is) negative${FAR}(?:combination|commission|comes back)`,
      ),
      g(
        `withdraw[^.!?\\n]{0,30}(?:by )?(?:paying|after paying|once you pay)[^.!?\\n]{0,40}(?:clearance|tax|fee|gift card)`,
      ),
      g('deposit the same amount(?: once)?|match the two'),
    ],
    unless: /game|developer|software/,
    fires: 'To unlock level 2, load €60 in USDT.',
    silent: 'To unlock the door, load the app.',
  },
  {
    id: 'entry-pyramid',
    hard: true,
    kind: 'scheme',
    why: 'A circle that pays the middle with what newcomers bring runs dry at the next round.',
    needs: [],
    also: [
      g(
        '(?:bring|brings?|invite|introduces?|sign up|recruit|wirb\\w*|einlad\\w*|invit\\w*|chama\\w*|portano|porta|traes|brengt?|join after|passengers|joined)[^.!?\\n]{0,40}(?:two|three|five|eight|new|friends|mates|sisters|zwei|drei|neue|deux|trois|dos|tres|due|tre|persone|duas|twee|drie|\\d)|eight (?:new|who)',
      ),
      g(
        `(?:receive|receives?|received|get|land with|yield|disbursed|recevr\\w*|recib\\w*|cobras|ricev\\w*|arrivano|recebes?|ontvang\\w*|schenken)[^.!?\\n]{0,60}(?:${MONEY}|\\d[.,]?\\d{3}|\\d+ grand|vezes)`,
      ),
    ],
    patterns: [
      g(
        `(?:circle|at the cent(?:er|re)|in the cent(?:er|re)|flower|mandala|kreis|person in der mitte|blume|ronde|table du don|celula|tablero|telar|tavola del dono|al centro|flor do meio|kring|persoon (?:bovenaan|in het midden)|a plane|pilot|generation)`,
      ),
    ],
    unless: /plane ticket|speakers|garden|florist|quilt|reading circle|sewing|airport|flight school|turning circle/,
    fires: 'You gift €500 to the woman at the centre; bring two friends and at the centre you receive €4,000.',
    silent: 'Our sewing circle meets at the centre; bring two friends and get a discount.',
  },
  {
    id: 'entry-pyramid',
    hard: true,
    kind: 'scheme',
    why: 'Money that comes from those who join later is a pyramid.',
    needs: [],
    patterns: [
      g(
        '(?:money|paid|cash) (?:comes )?from (?:whoever|everyone who|those who|the people who) joins? (?:after|below|under)',
      ),
      g('(?:goes|go|flows?|passed) to (?:whoever|the one who|those who) (?:invited|brought|recruited|came before)'),
      g('every(?:one| person|body)? (?:below|under|beneath) you pays'),
      g(
        `(?:join|entry|joins you)[^.!?\\n]{0,16}${MONEY}[^!?\\n]{0,60}(?:sign up|bring|friends|mates)[^!?\\n]{0,30}(?:get your|pays? (?:you )?back|money back)`,
      ),
    ],
    fires: 'It is simple, you get the money from whoever joins after you.',
    silent: 'You get the minutes from whoever took them.',
  },
  {
    id: 'code-request',
    hard: true,
    kind: 'phishing',
    why: 'Numbers that just came by text open an account; whoever wants them is at its door.',
    needs: [],
    patterns: [
      g(
        `(?:read|type|send|tell|forward|give|answer|reply|schick\\w*|gebt?|geben|nennen|dime|diga\\w*|digan\\w*|me fala|manda|mandi|mi dica|dis-moi|envoie\\w*|donne\\w*|geef|stuur|passa|pasame)[^.!?\\n]{0,50}(?:numbers?(?! (?:on|of|plate)(?! your))|digits|ziffern|zahlen|claves?|numeros?|cifre|chiffres|cijfers|code|codigo|codice|pin)[^.!?\\n]{0,45}(?:by text|text|by sms|sms|just (?:came|got|arrived)|you (?:just )?(?:got|get)|kamen|llegar|llegado|chegou|chegar|arrivat\\w*|recus?|from your app|scanner|authenticator)`,
      ),
      g(`codes? (?:went|came|goes|was sent|is coming|comes) to you[^\\n]{0,60}(?:forward|send|read|tell)`),
      g('(?:get|receive) (?:a|the) (?:number|code) on your (?:phone|mobile)[^\\n]{0,60}(?:tell|which|send|read)'),
      g('(?:de )?code (?:geven|sturen|doorgeven|doorsturen)[^.!?\\n]{0,40}sms'),
      g(
        '(?:per|por|par|via|by) sms [^.!?\\n]{0,24}(?:ziffern|zahlen|chiffres|numeros|cifre|cijfers|digits|numbers)[^\\n]{0,30}(?:schick|gib|envoie|manda|stuur|send|tell)',
      ),
      g('(?:voice|verification|security) code[^.!?\\n]{0,16}you read'),
      g(
        'sms (?:com|con|mit|avec|met|with) [^.!?\\n]{0,20}(?:numeros|numeri|zahlen|ziffern|chiffres|cijfers|numbers|digits)[^\\n]{0,60}(?:fala|diz|manda|dime|dimmi|sag|dis|geef|tell|read|pass)',
      ),
      g('link (?:that )?you (?:get|got|receive) by (?:sms|text)'),
      g(`(?:geef|geeft) (?:de|ons de) code[^.!?\\n]{0,30}door`),
    ],
    unless:
      /never|niemals|jamais|nunca|nooit|don.t (?:share|give|send)|do not (?:share|give)|app store|post ?code|phone number|source code|promo|discount|qr|text me|by text or/,
    fires: 'Read me the number that just came by text, I put yours down by mistake.',
    silent: 'Read me the number of the house, then I come by.',
  },
  {
    id: 'bank-access',
    hard: true,
    kind: 'phishing',
    why: 'No employer, courier or prize needs your banking login or the number of your card.',
    needs: [],
    patterns: [
      g(
        '(?:sign|log|stay logged) ?in(?:to)? (?:to |with |at )?your bank(?:ing)?(?! holiday)|leave your bank\\w* (?:session )?open|bank\\w* session open|log-?in (?:of|for) your (?:online )?bank\\w*|(?:your )?bank username',
      ),
      g(
        `(?:refund|parcel|redelivery|delivery|won|winner|draw|prize|courier|buyer|prime|reactivat\\w*|subscription|bloquead[oa]|gesperrt|bloccat[oa])[^\\n]{0,110}(?:enter|fill in|update|upload|need|introduzca|introduce|saisissez|indiquez|geben sie|inserisca|preencha|vul)[^.!?\\n]{0,40}(?:card number|card details|your card|card,|billing data|pin|numero de (?:la |votre |tu |su |sua )?(?:carte|tarjeta|cartao)|kartennummer|numero della (?:sua )?carta|kaartnummer)`,
      ),
      g(
        `(?:card number|card details|billing data incl\\.?)[^.!?\\n]{0,20}(?:and|,) ?(?:cvv|pin|expiry)|upload both sides of your card|(?:kopie|foto|photo) van (?:uw|je) (?:bankpas|pas)|kopie van uw bankpas`,
      ),
    ],
    unless: /never|niemals|jamais|nunca|nooit|don.t|do not|api|open banking product|developer|fintech/,
    fires: 'Your tax refund of 812 is ready. Fill in your card number to receive it.',
    silent: 'Your refund of 812 goes back to the card you paid with.',
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
        '(?:[€$£] ?)?\\d[\\d.,]{0,8} ?(?:m|million\\w*|millions|millones|milioni|milhoes|miljoen)(?: (?:euros?|dollars?|usd))?',
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
    unless: /charity|podcast|novel|hospital data|helpline|campaign/,
    fires: 'Good evening beautiful soul, my card is blocked on the rig, could you help with $900?',
    silent: 'The helpline for lonely people is stuck without a doctor; we pay 900 a week.',
  },
  {
    id: 'developer-lure',
    hard: true,
    kind: 'lure',
    why: 'A test that needs administrator rights, an open wallet or a switched-off guard is the attack.',
    needs: [],
    also: [
      g(
        '(?:administrator\\w*|admin rights|droits administrateur|permisos de administrador|permessi di amministratore|privilegios|root|sudo|wallets?|metamask|portefeuille|cartera|carteira|cryptowallet|token price|firewall|gatekeeper|virenscanner|password (?:for the|of the) archive|passwort|archiv[eo]?|attached archive|attached google drive|zipp\\w*|trust|fiducia|camara virtual|terminal)',
      ),
      g(
        '(?:interview|round|test|candidates?|salary|position|role|an hour|per hour|\\/h|month|hiring|game|gesprach|stelle|stunde|entretien|poste|heure|mois|entrevista|puesto|mes|colloquio|compenso|mensili|ora|prova|vaga|mes|sollicitatie|ronde|salaris|uur|\\d{3}k)',
      ),
    ],
    patterns: [
      g(
        `(?:run|start|open|execute|launch|get|pull|test|clone|unzip)[^.!?\\n]{0,30}(?:repo\\w*|project|script|installer|build|archive|game|file)${NEAR}(?:wallet|metamask|administrator|admin|sudo|archive|token price|start it|on your (?:own )?machine|firewall|password|windows only|trust)`,
      ),
      g(
        `(?:startest|starten|starte|fuhr\\w*|offnen|lad\\w*|execut\\w*|lance\\w*|ouvr\\w*|ejecut\\w*|instala\\w*|abr[ae]\\w*|clone\\w*|esegu\\w*|apri|scarica|instale|corre|corra|descarrega|draai|open\\w*|pak)[^.!?\\n]{0,40}(?:spiel|programm|projekt|skript|script|datei|projet|depot|comando|proyecto|progetto|cartella|file|ficheiro|instalador|installatiescript|programma|map)${NEAR}(?:administrat\\w*|amministrat\\w*|privilegios|sudo|wallets?|portefeuille|cartera|carteira|cryptowallet|virenscanner|firewall|trotzdem|permessi|fiducia|aviso|terminal)`,
      ),
      g(`en la terminal el comando|in het terminal|(?:turn|switch) off gatekeeper|open terminal, paste`),
    ],
    unless: /workshop|course|students|help ?desk|our it (?:team|staff)|pull request|staging server/,
    fires: 'Pull the project, start it on your own machine with MetaMask unlocked before the interview.',
    silent: 'In the role you pull requests from the project and review them on your own machine.',
  },
  {
    id: 'account-rent',
    hard: true,
    kind: 'mule',
    why: 'Accounts, tests and calls in somebody else’s name are fraud, and yours is the name.',
    needs: [],
    patterns: [
      g(
        `(?:interviews?|calls|bids?|online test|a test|sit them|book them|meetings|do the (?:job|work))[^.!?\\n]{0,60}(?:under|in) (?:your (?:own )?|my |another (?:man|person|woman).?s |his |their )(?:name|identity|mc number)`,
      ),
      g(
        `(?:under your name|use my profile|your face|clean (?:us |american )?(?:profile|name))${FAR}(?:split|\\d+ ?%|\\d+/\\d+|they do the work|does the work)`,
      ),
      g(
        `(?:open|opens|opening|opened|sign|run)[^.!?\\n]{0,40}(?:accounts?|companies|contracts?)[^.!?\\n]{0,30}(?:in|under) your (?:own )?name`,
      ),
      g(
        `(?:buy|rent|lend(?: me)?|let us run[^.!?\\n]{0,20}through|hire) (?:your|ur|aged|old|verified) (?:\\w+ ){0,3}(?:accounts?|acct|accs?|profiles?)${NEAR}(?:${MONEY}|week|login|friday)`,
      ),
      g(
        `(?:konto|konten|compte|cuenta|conto|conta|contas|rekening)[^.!?\\n]{0,30}(?:auf|a|em|op|no) (?:ihren|deinen|votre|ton|tu|su|seu|suo|tuo|jouw|uw) (?:namen|nom|nombre|nome|naam)${NEAR}${MONEY}`,
      ),
      g(
        '(?:alugo|compro|alquilo|compriamo|affittiamo) (?:contas|cuentas|conti|perfis|perfiles)|(?:cerchiamo|procuramos) (?:intestatari|titulares) d\\w+ cont[oa]|cpf limpo',
      ),
      g(
        'laptops?[^.!?\\n]{0,40}(?:stay|running|keep|leave)[^.!?\\n]{0,20}(?:on|at your home|running)[^\\n]{0,80}(?:month|log in|\\$|%|remote)',
      ),
    ],
    unless: /column|byline|publish|article|novel|power of attorney|your own business|bank clerk|royalt/,
    fires: 'You have a clean profile: you attend calls under your name, they do the work, we split 70/30.',
    silent: 'You write the column under your name and we split the fee 70/30 with the photographer.',
  },
  {
    id: 'mule',
    hard: true,
    kind: 'mule',
    why: 'A share of what passes through your account is the wage of a money launderer.',
    needs: [],
    also: [
      g(
        '(?:renvoy\\w*|reenv\\w+|gir[aio]\\w*|girare|pass (?:it |them )?on|passes through|forward\\w*|weiter\\w*|wire us|send us|buy (?:crypto|bitcoins?)|achetez (?:des )?bitcoins?|(?:send|invia|manda|mand[ae]|envia|schicken) (?:the|il|el|o|den) (?:rest|resto)|den rest|goes on to|moviment\\w*|passar|doorst\\w+|stuur\\w*|ontvangen|run through)',
      ),
      g(
        '(?:money|sums|funds|payments?|transfers?|account|iban|vire|virements?|argent|dinero|transferencias?|soldi|bonific\\w+|stipendi|dinheiro|contas?|geld|betalingen|uberweisungen|crypto\\w*|brokers)',
      ),
    ],
    patterns: [
      g(
        '(?:you (?:keep|get|take)|keep|vous gardez|tu gardes|quedando(?:se|te)|se queda|te quedas|si tiene|tiene|trattiene|fica(?:s)? com|voce fica|te da|jij houdt|je houdt|u houdt|sie behalten|du behaltst) (?:un |il |l.|o |el |een |die )?(?:[1-9]|[12]\\d|30) ?%',
      ),
      g(
        '(?:[1-9]|[12]\\d) ?% (?:of each (?:one )?)?(?:stays|is yours|behalten sie|behaltst du|te quedas|houdt u|bleiben|reste|queda|resta|fica|blijft|of what passes|de tudo que passar)',
      ),
      g('(?:pass|send|wire) (?:on |us )(?:nine tenths|[789]\\d ?%)'),
    ],
    unless:
      /marketplace|analyst|look for|money mules|commission on sales|royalt|we keep|referral|rent collect|property|shop sales|tips/,
    fires: 'Money comes to your account, you forward it the same day and you keep 8%.',
    silent: 'You keep 8% of the shop sales; the money is in your account on Friday, and we forward the statement.',
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
];
