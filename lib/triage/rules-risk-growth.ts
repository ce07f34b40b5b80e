import { FAR, FIGURES, GAP, g, INVEST_WORDS, MONEY, NEAR, type RiskRule } from './risk-grammar.ts';

const PUT_IN =
  '(?:put in|pay in|top up|deposit|advance|add your own|zahlst du|zahl\\w* [^.!?\\n]{0,20}ein|du legst|tu avances|vous avancez|tu deposes|metes|pones|ingresas|adelantas|metti|versi|depositi|anticipi|deposita|voce poe|coloca|stort je|je stort|leg je|zet je)';
const TAKE_OUT =
  '(?:take out|take back|withdraw|get back|you (?:get|receive)|receive back|bekommst|erhaltst|on te rend|on vous rend|tu (?:recuperes|retires)|recuperas|retiras|sacas|te devuelven|recibes|riprendi|ritiri|ricevi|prelevi|recebe|saca|retira|krijg je|ontvang je|je krijgt)';
const BIG_STARS =
  '(?:5|five|cinq|cinco|cinque|funf|vijf)[ -]?(?:stars?|\\*|sterne\\w*|etoiles|estrellas|stelle|estrelas|sterren)';
const EACH =
  '(?:each|a piece|apiece|per (?:review|task|rating|order|like)|a day|per day|daily|piece|pro (?:stuck|bewertung)|am tag|l.un|chacun|par (?:jour|avis)|cada un[oa]|por (?:dia|resena|avaliacao)|al (?:dia|giorno)|ciascun[oa]|per (?:recensione|stuk|dag))';

/** Money that grows by itself, first by little tasks, then by paying in. */
export const GROWTH_RULES: readonly RiskRule[] = [
  {
    id: 'task-scam',
    hard: true,
    kind: 'task',
    why: 'Stars and downloads for money are the bait; the next tasks cost a deposit.',
    needs: [],
    patterns: [
      g(
        `(?:write|leave|give|post|put|schreib\\w*|hinterlass\\w*|laiss\\w*|ecri\\w*|dej\\w+|escrib\\w+|lasci\\w*|scriv\\w*|deix\\w*|escrev\\w*|schrijf\\w*|laat)${GAP}${BIG_STARS}${NEAR}${MONEY}${NEAR}(?:${EACH}|review|vip|gold)`,
      ),
      g(
        `(?:write|leave|give|post|schreib\\w*|laiss\\w*|ecri\\w*|escrib\\w+|scriv\\w*|escrev\\w*|schrijf\\w*)${GAP}${BIG_STARS}${NEAR}(?:${EACH}) (?:\\w+ )?${MONEY}`,
      ),
      g(
        `(?:google|trustpilot|app store|play store|tripadvisor|amazon)[- ]?(?:reviews?|ratings?|bewertungen|resenas|recensioni|avaliacoes)${GAP}${MONEY} ${EACH}`,
      ),
      g(`avis (?:google|amazon|tripadvisor|trustpilot)${GAP}${MONEY} ${EACH}`),
      g(
        `(?:noter|evaluer|calificar|valorar|recensire|valutare|avaliar|rate|review)${GAP}(?:restaurants?|hoteles|hotels|hotel|webshops?|tiendas|negozi|ristoranti|restaurantes)${NEAR}${MONEY} ?(?:[/-]|per|par|a|al|por|au) ?(?:jour|day|dia|giorno|dag|tag)`,
      ),
      g(
        `(?:producten|produkte|apps|hotels|restaurants?|filmpjes|video.?s|videos) (?:te )?(?:beoordelen|bewerten|testen|liken|raten)${NEAR}(?:${MONEY}|\\d)[^.!?\\n]{0,20}(?:per dag|am tag|pro tag|taglich|dagelijks)${FAR}(?:stort|ontgrendel\\w*|freischalt\\w*|einzahl\\w*|telegram|whats ?app)`,
      ),
      g(
        `(?:mettere|mettendo|dare|dar|dando|dejar) (?:i |gli |un )?(?:like|me gusta|mi piace) (?:a|ai|en|nos) (?:video|videos|post|pagine|reels)${NEAR}(?:${MONEY}|al giorno|ogni giorno|per giorno|al dia|por dia)`,
      ),
      g(`watch \\d+ (?:adverts|ads|videos|clips)${GAP}(?:day|daily)${NEAR}(?:payout|pay|earn|${MONEY})`),
    ],
    unless: /developer|we build|user research|influencer marketing agency|guests|readers|restaurant critic|magazine/,
    fires: 'You leave a five star note for the garage, 4 dollars each; later you do gold orders at $20 per review.',
    silent: 'Our guests leave five star notes and pay $20 for lunch.',
  },
  {
    id: 'task-scam',
    hard: true,
    kind: 'task',
    why: 'A balance that must be topped up before it can be taken out is not there.',
    needs: [],
    patterns: [
      g(
        `(?:to (?:take|cash|pull) (?:it|them|this|the money) out|before you can (?:take|cash|withdraw))${NEAR}(?:top up|deposit|recharge|put in|pay in)`,
      ),
      g(
        `(?:combination|combo|lucky|merged?|prepaid|premium|vip) (?:merchant )?(?:orders?|tasks?|merge|missions?)${FAR}(?:put in|pay in|top up|deposit|recharge|clear the|avanc\\w*)${GAP}\\d`,
      ),
      g(
        `(?:prepaid|premium|vip) (?:merchant )?(?:tasks?|missions?|orders?)${NEAR}(?:put in|pay in|top up|deposit|avanc\\w*)`,
      ),
      g(
        `(?:account|balance|konto|saldo|compte|cuenta|conto)${GAP}(?:minus|negative|im minus|negatif|en negativo|in rosso|negativo)${FAR}(?:clear|settle|top up|recharge|gleich\\w*|recharg\\w*)${GAP}(?:minus|balance|it)${NEAR}(?:receive|get|bekomm\\w*)${GAP}(?:back|${MONEY})`,
      ),
      g(
        `(?:wallet|account|balance|konto|compte|cuenta|conto|conta)[^.!?\\n]{0,24}(?:frozen|locked|blocked|gesperrt|eingefroren|bloque\\w*|gele\\w*|congelad\\w*|bloccat\\w*|bevroren)${NEAR}(?:deposit|top up|pay in|einzahl\\w*|deposez|deposita\\w*|versa\\w*|stort)[^.!?\\n]{0,50}(?:released?|unlock\\w*|withdraw|frei\\w*|liber\\w*|sblocc\\w*|debloqu\\w*|vrij\\w*)`,
      ),
      g(
        `(?:merchant|platform|system|handler|plattform)${GAP}(?:wants?|needs?|asks?|will)${GAP}(?:guarantee|deposit|kaution|garantie|security)${GAP}(?:from you|\\d)${NEAR}(?:per (?:review|task|order)|vip|gold|level)`,
      ),
      g(
        `(?:paliers|niveaux|taches|missions|tareas|tarefas|compiti|opdrachten|aufgaben|levels|tasks)${GAP}(?:debloqu\\w*|desbloque\\w*|sblocc\\w*|ontgrendel\\w*|freischalt\\w*|unlock\\w*)${GAP}(?:depot|deposito|deposit|caution|stort\\w*|borg|einzahl\\w*)`,
      ),
      g(
        `(?:om )?opdrachten te ontgrendelen[^.!?\\n]{0,20}(?:stort|betaal\\w*|maak\\w*)|(?:registrare|attivare) il (?:portafoglio|conto|wallet) con (?:un )?deposito`,
      ),
    ],
    unless: /software|developer|overdraft|game/,
    fires: 'Your balance shows 300 USDT. To take it out you must top up 120 first.',
    silent: 'Your balance shows 300 USD. To take it out, choose your bank in the settings.',
  },
  {
    id: 'guaranteed-returns',
    hard: true,
    kind: 'scheme',
    why: 'A small sum that comes back as a larger one is how the first deposit is taken.',
    needs: [],
    patterns: [
      g(
        `${PUT_IN} ?(?:you |du |tu |je )?(?:r\\$ ?|${'[¤$£] ?'})?\\d[\\d.,]{0,10}${GAP}(?:,|and|und|et|y|e|en|then|dann|puis|luego|poi|depois|dan)${GAP}${TAKE_OUT} (?:\\w+ ){0,2}?(?:[a-z]{0,2}[¤$£] ?)?\\d`,
      ),
      g(
        `(?:every|each|any|whatever|jede\\w*|chaque|toute|cada|ogni|elke) (?:coins?|bitcoins?|btc|eth|amount|betrag|munze|somme|piece|importe|moneda|importo|moneta|valor|moeda|bedrag|munt)${GAP}(?:send|sends?|put|deposit|sende\\w*|schick\\w*|envoy\\w*|env\\w+|invi\\w+|stuur\\w*)${NEAR}(?:twice|double|doubled|2x|doppelt|verdoppelt|double|doble|duplicad\\w*|doppio|raddoppi\\w*|dobro|dobrad\\w*|dubbel|verdubbeld)`,
      ),
      g(
        `(?:lo|la|il|le|es|sie|het) (?:ritrovi|recuperi|reencuentras|recuperas|retrouve\\w*|findest du|zie je) (?:\\w+ )?(?:raddoppiat\\w*|duplicad\\w*|double\\w*|verdoppelt|verdubbeld)`,
      ),
    ],
    unless: /match(?:ed)? fund|donat|gift aid|charity|spende|cashback|rebate|voucher|pension|tax return|unit tests?/,
    fires: 'You put in $50 and take out $68 the same hour.',
    silent: 'You put in 50 hours and get a certificate.',
  },
  {
    id: 'guaranteed-returns',
    hard: true,
    kind: 'scheme',
    why: 'Nothing that is traded never loses; who says so wants the deposit.',
    needs: [INVEST_WORDS],
    patterns: [
      g(
        `(?:not (?:had )?(?:a |one )?(?:single )?losing (?:day|trade|week|month)|never (?:had a )?los(?:es|t|ing)(?: (?:day|trade))?|(?:has )?won every (?:time|trade)|always wins?|gewinnt immer|gagne toujours|siempre gana|gana siempre|vince sempre|sempre ganha|wint altijd|no way to lose|(?:cannot|can.t|can not|impossible to) lose|100 ?% (?:hit|win|success) rate|verlust\\w* (?:ist )?(?:ausgeschlossen|unmoglich)|kein(?:e|en)? verlust\\w*|verliert nie|sans (?:aucune )?perte|ne perd jamais|impossible de perdre|no pierde nunca|nunca pierde|imposible perder|sin perdidas|(?:non|mai) perde(?: mai)?|impossibile perdere|senza perdite|nunca perde|impossivel perder|sem (?:perdas|prejuizo)|verliest nooit|zonder verlies|onmogelijk te verliezen|nooit verlies)`,
      ),
      g(
        `(?:becomes?|turns? into|grows? to|wird zu|werden zu|devien\\w+|se convier\\w+ en|diventa\\w*|vira\\w*|se torna\\w*|wordt|worden) (?:\\w+ ){0,2}${MONEY}${NEAR}(?:lose|risk|smart contract|guarant\\w*|fixed|days|weeks|listing|june|verlier\\w*|risiko|perd\\w*|risque|riesgo|rischi\\w*|risco|risico|tage|jours|dias|giorni|dagen)`,
      ),
      g(
        `(?:earn|make|gives?|returns?|brings?|verdien\\w*|bringt|gagn\\w*|rapporte|ganas?|da|rinde|guadagn\\w*|rende|ganh\\w*|levert|esce|sale)${GAP}\\d+(?:[.,]\\d+)?(?: ?[-–] ?\\d+)? ?%(?: profit| gain| gewinn| de (?:profit|gain|ganancia|lucro)| di (?:profitto|guadagno)| winst)? (?:daily|a day|per day|each day|every day|weekly|a week|taglich|am tag|par jour|al dia|diari[oa]|al giorno|ao dia|por dia|per dag)`,
      ),
      g(
        `(?:in|within|binnen|nach|en|dans|dentro de|entro|em) \\d+ (?:minutes?|minuten|minuti|minutos|hours?|stunden|heures|horas|ore|uur)[^.!?\\n]{0,20}(?:esce|sale|sort|come out|kommen|komt|sai|profit|gewinn)[^.!?\\n]{0,12}\\d+ ?%`,
      ),
    ],
    unless: /productivity|conversion|developer role|analyst role|engineer|customers|churn|support/,
    fires: 'Our trading bot has not had a losing day, put in what you like.',
    silent: 'Our trading desk has had many a losing day and needs an analyst.',
  },
  {
    id: 'trading-lure',
    hard: true,
    kind: 'scheme',
    why: 'A new friend with a relative at the exchange leads to a false trading site.',
    needs: [],
    patterns: [
      g(
        `(?:aunt|uncle|niece|nephew|mentor|cousin|tante|onkel|oncle|tia|tio|zia|zio|oom|mentore)(?:'s|s)? (?:\\w+ ){0,6}?(?:exchange|trades?|trading|invests?|crypto|signals|method|borse|bourse|bolsa|borsa|beurs|piattaforma)${FAR}(?:guide (?:you|me)|teach you|show you|tells me when|ti guida|te guio|te ensen\\w*|je te montre|ich zeige dir|te ensin\\w*|ik leer je|start with|begin with|beginne mit|basta|commence avec|empieza con|comeca com|begin met)[^\\n]{0,60}(?:\\d|slowly|step|passo|paso|method|langsam)`,
      ),
      g(
        `(?:open|apri|abre|abra|eroffne|offne|ouvre|ouvrez|open een) (?:an? |il |un |una |ein |el |la |o |uma )?(?:account|conto|konto|compte|cuenta|conta|rekening) (?:with|via|through|con|mit|avec|com|met) (?:my|mio|il mio|mein\\w*|mon|mi|meu|o meu|mijn) (?:link|code)${GAP}(?:put|deposit|metti|versa|zahl\\w*|verse|mets|mete|ingresa|coloca|stort)\\w* ${FIGURES}`,
      ),
      g(
        `(?:i|we) put ${MONEY} (?:of my own )?(?:inside|in|into)${FAR}add your own${GAP}\\d${FAR}(?:withdraw|take (?:it |them )?out)`,
      ),
      g(
        `(?:add|put in) your own \\d[\\d.,]{0,8}${NEAR}withdraw|your trading (?:desk|account) is open${FAR}add your own`,
      ),
    ],
    unless: /developer|we (?:are )?hir|webinar|newsletter|refer a friend/,
    fires: 'My aunt works at an exchange and tells me when to enter; I can guide you slowly, start with 500.',
    silent: 'My aunt works at an exchange and could tell you about jobs there.',
  },
  {
    id: 'entry-pyramid',
    hard: true,
    kind: 'scheme',
    why: 'Where the money of those who come pays those who came, the last lose all.',
    needs: [],
    patterns: [
      g(
        `(?:money|fees?|entry|geld|einlagen?|inleg|argent|mises?|dinero|soldi|denaro|dinheiro) (?:of|from|von|der|van|des|de|dei|dos|de los) (?:the |de |la )?(?:new|newer|neuen?|nouveaux|nuevos|nuovi|novos|nieuwe) (?:partners?|members?|people|mitglieder\\w*|teilnehmer|membres|socios|miembros|soci|membri|membros|leden)${GAP}(?:pays?|goes|is what pays|bezahlt|finanziert|paie|paga|betaalt)`,
      ),
      g(
        `(?:pay|pays|betaalt|zahlst|paies|payez|pagas|paghi|paga)${GAP}${MONEY}${GAP}(?:instap|entry|einstieg|to get in|entree|entrada|ingresso|once)?${NEAR}(?:each|every|jede\\w*|chaque|cada|ogni|elke) (?:new |neue\\w* |nouveau |nouvelle |nuev\\w+ |nuov\\w+ |nov\\w+ |nieuwe )?(?:partner|member|person|girl|friend|mitglied|membre|personne|socio|persona|socia|membro|pessoa|lid|persoon)${NEAR}(?:${MONEY}|inleg|slice|cut|share)`,
      ),
    ],
    unless: /referral bonus for (?:hires|candidates)|conference|ticket|club|insurance/,
    fires: 'We are open: the money of new members pays the older ones.',
    silent: 'The money of new members pays the club house.',
  },
];
