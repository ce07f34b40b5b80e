import { FAR, g, MONEY, type RiskRule } from './risk-grammar.ts';
import { EASE, ELSEWHERE } from './risk-signs.ts';

const FIGURE = `(?:${MONEY}|\\d[\\d.,]{1,9})`;
/** Within hours or days. */
const SOON = g(
  '(?:(?:in|within|after|every|each|nach|binnen|innerhalb|en|dans|sous|in|entro|dopo|em|ogni) (?:\\w+ )?(?:\\d+|a|one|two|three|five|eight|nine|ten|einer?|der ersten|drei|drie|twee|vier|zwei|zehn|una|cinq|quatre|six|cinco|cinque|trois|dix|tres|diez|sette|dieci|sete|dez|een|vijf) ?(?:minutes?|hours?|hrs|days?|weeks?|stunden|tage?n?|wochen?|heures|jours|semaine|horas|dias|semana|ore|giorni|settimana|uur|dagen|week)|by the weekend|by (?:friday|sunday|monday|thursday)|lunedi|el domingo|over een week|this week|gives? \\d|official giveaway|audited|overnight|once it (?:lands|clears))',
);
const GROWS_BY = g(
  '(?:invest\\w*|inviert\\w*|trad\\w+|bot|robot|algorit\\w*|algoritmo|platform\\w*|plattform|plateforme|plataforma|piattaforma|mining|btc|bitcoin|usdt|crypto|signals?|mentor|exchange|casino|inleg|guarant\\w*|garant\\w*|gegarandeerd|no risk|zero ris\\w+|sans risque|capital asegurado|profit|sin riesgo|ohne risiko|senza rischi\\w*|sem risco|zonder risico|no risk at all|gruppe|grupo|insured|asesor|berater)',
);
const LIKES =
  '(?:(?<!(?:would|we|i|you|they|d|feel|looks?|just) )(?:like|likes|liking|likant|liken|dale like|dar like)|press(?:es|ing)? (?:the )?hearts?|hearts|cuori(?:cini)?|curt(?:e|es|ir|indo)|me gusta|mi piace|(?:subir|escribir|hacer) resenas|subscrever canais|inscrever(?:-se)? em canais|suscribir\\w* a canales|abonner a des chaines|aim(?:ez|er) des videos|likez)';

/** Pay for nothing, sums that multiply and circles that feed on newcomers, told in pieces. */
export const JOINED_GROWTH: readonly RiskRule[] = [
  {
    id: 'task-scam',
    hard: true,
    kind: 'task',
    why: 'High pay by the day for minutes at the phone, told on a messenger or after a deposit, is the bait of task frauds.',
    needs: [],
    also: [EASE, ELSEWHERE],
    patterns: [
      g(
        `(?:[¤$£]|r\\$|usd|eur|gbp|aed|inr|rs\\.?) ?\\d[\\d.,]{0,7}(?: ?(?:-|–|to|bis|a|e|y|et|und|and|tot) ?(?:[¤$£]|r\\$|usd|eur)? ?\\d[\\d.,]{0,7})? ?(?:usdt?|¤|euros?)? ?(?:\\/|per|a|par|por|al|ao|each|every|every single)? ?(?:day|daily|jour|tag|taglich|dia|diari\\w*|giorno|dag|hour, paid)`,
      ),
      g(
        `\\d{2,5}(?: ?(?:-|–|to|bis|a|e|et|und|and|tot) ?\\d{2,5})? ?(?:[¤$£]|usdt?|eur|euros?|dollars?|aed|pounds?|reais|dirhams?) ?(?:\\/|per|a|par|por|al|ao|am|pro)? ?(?:day|daily|jour|tag|taglich|dia|diari\\w*|giorno|dag)`,
      ),
      g(
        `(?:dagelijks|taglich|diariamente|ogni giorno|chaque jour|daily) (?:up to |tot |bis zu |hasta |ate |fino a )?(?:[¤$£]|r\\$) ?\\d{2,5}`,
      ),
    ],
    unless:
      /day rate|per diem|tagessatz|tjm|engineer|developer|consultant|contract|freelance|nurse|hire (?:a )?car|invoice|rechnung|catering|extras/,
    fires: 'You just like products, 60 minutes a day on your phone, $150-$400 daily. Add Lily on WhatsApp.',
    silent: 'A data engineer for six months, $450 daily, ten minutes from the station. Reach me on WhatsApp.',
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
        `${LIKES}[^.!?\\n]{0,60}(?:[¤$£₹]|r\\$|\\d{2,3} ?(?:euro|eur|usd|dolares|reais|¤|\\$)|\\d{2,3} (?:al giorno|todo dia|per day|a day|por dia|daily|every))`,
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
      /developer|engineer|seo|conversion|marketing manager|magazine|critic|influencer campaign|community manager|hours a week|per day rate|hotel reviews? (?:system|widget)/,
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
    id: 'entry-pyramid',
    hard: true,
    kind: 'scheme',
    why: 'A circle that pays the middle with what newcomers bring runs dry at the next round.',
    needs: [],
    also: [
      g(
        '(?:gift|gifts|pay|pays|give|gives|entry|enter|entrance|admission|contribut\\w*|joins?|einstieg|schenk\\w*|gibst|entree|verse\\w*|donnes|entras|entra|entrar|pones|versi|dona|oferec\\w*|geef|geeft)',
      ),
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
];
