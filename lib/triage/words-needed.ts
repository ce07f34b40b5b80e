import type { Gated } from '../nlp/message/gate.ts';
import { wholeWords } from './whole-words.ts';
import { SUM } from './words-sums.ts';

/** The same to its last figure, with a currency on one side. */
const MONEY =
  '(?:(?:[$¤£] ?|(?:eur|chf|usd|gbp|r\\$) ?)\\d(?:[\\d.,]{0,8}\\d)?k?|\\d(?:[\\d.,]{0,8}\\d)?k? ?(?:[$¤£]|euros?|eur|pounds|quid|dollars|francs|franken|reais|chf))';

/** Somebody of the sender's is gone or ill, so that a place stands empty; by language, folded. */
export const GONE: readonly Gated[] = [
  wholeWords(
    '(?:(?:the|our|my) (?:[a-z-]+ ){0,2}[a-z-]+)(?: (?:who|we) (?:always )?(?:had|used|did [a-z]+))?(?:.s| has| is)? (?:just |suddenly |now )?(?:left(?! (?:her|his|their|him|over|an?|the|\\d))|quit|vanished|dropped out|walked out|fell ill|fallen ill|off sick|in hospital|let us down|resigned|retired|retiring|retires|broke (?:his|her) [a-z]+|broken (?:his|her) [a-z]+|mov(?:ing|ed) (?:away|abroad|to)|getting married|on (?:maternity|parental|sick) leave|going on (?:maternity|parental|sick) leave)|(?:we.ve|we have|been) been let down|let us down|left us (?:in the lurch|stranded|high and dry)',
  ),
  wholeWords(
    '(?:unsere?|der|die|mein|meine) (?:[a-z-]+ )?[a-z-]+ (?:ist (?:uns )?(?:krank|ausgefallen|abgesprungen|weg|verletzt|im krankenhaus|in rente|in elternzeit)|fallt (?:uns )?(?:aus|weg)|hat (?:uns )?(?:gekundigt|abgesagt|hingeschmissen|sitzen lassen|sitzenlassen|sich (?:den|die|das) [a-z]+ gebrochen)|verlasst uns|zieht weg|geht (?:in|bald in|nachstes) [a-z]*(?:rente|elternzeit|mutterschutz|pension))|hat uns (?:im stich|hangen|sitzen) ?(?:ge)?lassen',
  ),
  wholeWords(
    '(?:notre|le|la|mon|ma|l.)(?: |.)?(?:[a-z-]+ )?[a-z-]+ (?:nous (?:quitte|lache|plante)|demenage|(?:se |)part en retraite|nous a (?:laches?|plantes?|quittes?|laisses?)|s.est (?:desistee?|casse|blessee?)|est (?:malade|partie?|tombee? malade|en arret|en conge)|part (?:a la retraite|en conge|en retraite)|a demissionne)|nous (?:a|ont) (?:fait faux bond|laches?|plantes?|laisse tomber)',
  ),
  wholeWords(
    '(?:se nos|se me|nos) (?:jubila|va|ha ido|fue|marcha|ha roto|ha puesto (?:mal[oa]|enferm[oa])|ha dejado|ha fallado|dejo|fallo)|(?:nuestr[oa]|el|la|mi) (?:[a-z]+ )?[a-z]+ (?:se (?:ha roto|jubila|ha ido|ha puesto|fue|va de baja)|esta (?:de baja|enferm[oa])|nos ha (?:dejado|fallado))|nos ha(?:n)? dejado (?:tirados|colgados|en la estacada)',
  ),
  wholeWords(
    '(?:ci|mi) (?:ha|hanno) (?:lasciat[oi]|piantat[oi]|mollat[oi]|dato buca)|(?:il|la|nostr[oa]|mi[oa]|l.)(?: |.)?(?:nostr[oa] |mi[oa] )?[a-z]+ (?:si e (?:ammalat[oa]|rott[oa]|fatt[oa] male|licenziat[oa]|tirat[oa] indietro)|va in (?:pensione|maternita)|e (?:malat[oa]|in maternita|andat[oa] via|in malattia))',
  ),
  wholeWords(
    '(?:nos|me) (?:deixou|deixaram) (?:na mao|pendurados|ficar mal)|deixou-nos (?:na mao|pendurados|ficar mal)|(?:noss[oa]|o|a|minha|meu) (?:[a-z]+ )?[a-z]+ (?:desistiu|adoeceu|quebrou|partiu|saiu|se aposentou|reformou-se|vai (?:se aposentar|reformar-se|sair de licenca)|esta (?:doente|de licenca|de baixa)|nos deixou|pediu (?:demissao|as contas))',
  ),
  wholeWords(
    '(?:onze|de|mijn) (?:[a-z-]+ )?[a-z-]+ (?:is (?:ziek|uitgevallen|weg|vertrokken|geblesseerd|met (?:pensioen|zwangerschapsverlof))|valt uit|heeft (?:afgezegd|ontslag|opgezegd|ons laten zitten)|gaat (?:met|binnenkort met) (?:pensioen|verlof|zwangerschapsverlof)|(?:stopt|vertrekt) (?:ermee|per|in|eind))|(?:heeft|hebben) ons laten zitten|laat ons (?:zitten|in de steek)',
  ),
];

/** A sum that lies ready for what the reader is to do; folded. */
export const SET_ASIDE = wholeWords(
  `there(?:.s| is| are) (?:about |around )?${SUM}[\\d.,]{0,12}k? ?[$¤£]?(?: euros?| pounds| quid| dollars| francs)?(?: [a-z]+)? (?:in the (?:tin|kitty|pot|budget|till|box)|for (?:whoever|it|this|that|the job|your (?:trouble|time|help)))|${MONEY}(?: [a-z]+)? (?:bereit(?:liegen|stehen)?|(?:liegen|stehen|warten) (?:dafur |schon )?(?:bereit|da)|de cote|da parte|opzij|aparte|de lado|beiseite)|(?:put|set|laid) (?:by|aside) (?:about |around |some )?${SUM}|${MONEY} (?:is |are |was |has been |have been |we.ve |we have |i.ve |i have )?(?:put|set|laid|earmarked) (?:by|aside|for)|(?:i|we)(?:.ve| have)? (?:earmarked|saved|budgeted|pencilled in|thought of|had in mind|was thinking of) (?:about |around |some )?${SUM}|(?:legt|legen|lege|gibt|geben)(?: [a-z-]+){0,3} ${SUM}[\\d.,]{0,12} ?(?:¤|euro|franken)? (?:hin|dafur|dazu)|(?:wir haben|ich habe|ich hatte|wir hatten|sind|haben wir|habe ich)(?: [a-z]+){0,3} ${SUM}[\\d.,]{0,12} ?(?:¤|euro|franken)?(?: [a-z]+){0,2} (?:eingeplant|vorgesehen|zuruckgelegt|reserviert|beiseite|gedacht)|(?:habe|dachte|haben|dachten)(?: [a-z]+)? an (?:etwa |rund |so )?${SUM}|(?:j.ai|nous avons|on a|j.avais) (?:prevu|mis de cote|reserve|budgete|pense a|garde) (?:environ |dans les )?${SUM}|(?:he|hemos|tengo|tenemos|habia|habiamos) (?:apartad[oa]s?|reservad[oa]s?|pensado en|previstos?|guardad[oa]s?) (?:unos )?${SUM}|(?:ho|abbiamo|avevo|avevamo) (?:messo da parte|pensato a|previsto|stanziato|tenuto da parte|in mente) (?:circa |sui )?${SUM}|pensav(?:o|amo) a (?:circa )?${SUM}|(?:separei|separamos|reservei|reservamos|guardei|pensei em|pensamos em|temos guardados?|tenho guardados?|temos reservados?) (?:uns )?${SUM}|(?:heb|hebben|had|hadden|is|ligt|staat)(?: [a-z]+){0,3} ${SUM}[\\d.,]{0,12} ?(?:¤|euro)?(?: [a-z]+){0,2} (?:opzij|gereserveerd|voor over|klaar|uitgetrokken)|(?:dacht|dachten) aan (?:ongeveer )?${SUM}`,
);

/** What the reader would do, in the moods in which it is wished for: "would you come", "te vendrias"; by language, folded. */
export const YOU_WOULD: readonly Gated[] = [
  wholeWords(
    'you.d (?:come (?:to|in|out|over)|work|travel|visit|write|edit|translate|teach|review|check|draw|build|lead|manage|cover|look after|be (?:based|working|responsible|one of|in (?:our|the)|on (?:our|the|a))|get (?:about |around |some )?(?:\\d+|one|two|three|four|five|a few|a couple)(?: (?:or|to) [a-z\\d]+)?(?: or so| of them| [a-z]+s)? (?:a|per|each|every) (?:day|week|month|quarter|year)|bill|invoice|report|join)|have you (?:got )?(?:the )?time (?:to|for)|do you have (?:the )?time (?:to|for)|fancy (?!seeing|meeting|a |an )[a-z]+ing|(?:are )?you up for [a-z]+ing',
  ),
  wholeWords(
    '(?:hast du|haben sie|hattest du|hatten sie|habt ihr) (?:[a-z]+ )?(?:zeit|lust|luft|kapazitat\\w*|platz) (?:fur|auf|zu|dafur|uns|im|ab|noch)|(?:wurdest du|wurden sie|konntest du|konnten sie|magst du|mogen sie) (?:[a-z]+ ){0,4}[^.!?\\n]{0,40}(?:ubernehmen|machen|schreiben|ubersetzen|einspringen|aushelfen|bauen|zeichnen|unterrichten|prufen|kommen|helfen)|wenn du.?s [^.!?\\n]{0,40},',
  ),
  wholeWords(
    '(?:viendrais|viendriez|ferais|feriez|travaillerais|travailleriez|prendrais|prendriez|accepterais|accepteriez|pourrais|pourriez)[- ](?:tu|vous) [^.!?\\n]{0,60}\\?|(?:as-tu|auriez-vous|aurais-tu|avez-vous) (?:le temps|du temps|de la place|un creneau|envie)',
  ),
  wholeWords(
    '(?<!que )(?<!que lo )(?:te |se )?(?:vendrias?|animarias?|animas|encargarias?|ocuparias?|harias|haria usted|traducirias|escribirias|podrias (?:hacer|venir|traducir|escribir|encargar|revisar|dar|venirte)[a-z]*)|(?:tienes|tiene|tendrias|tendria) (?:tiempo|hueco|ganas|un hueco)|(?:sabrias|querrias|quieres) (?:hacer|venir|traducir|escribir|encargar|revisar|dar)[a-z]*',
  ),
  wholeWords(
    '(?<!cosa )(?<!che )(?:verresti|verrebbe|metteresti|faresti|farebbe|lavoreresti|scriveresti|tradurresti|prenderesti|te la senti|se la sente|ti andrebbe|le andrebbe|potresti (?:fare|venire|tradurre|scrivere|occupart[a-z]+|rived[a-z]+|dare))|(?:hai|ha|avresti|avrebbe) (?:tempo|voglia|posto) (?:di|per|da)',
  ),
  wholeWords(
    '(?<!que )(?:virias|viria|farias|faria|aceitarias|aceitaria|toparias?|trabalharias?|traduzirias?|escreverias?|podias (?:fazer|vir|traduzir|escrever|rever|dar)|poderia (?:fazer|vir|traduzir|escrever|rever|dar))|(?:tens|tem|terias|teria) (?:tempo|vontade|vaga na agenda|espaco)',
  ),
  wholeWords(
    '(?:heb|heeft|hebt) (?:je|jij|u) (?:[a-z]+ )?(?:tijd|zin|ruimte|plek) (?:om|voor|in)|(?:zou|kun|kan|wil|wilt|kunt) (?:je|jij|u) [^.!?\\n]{0,50}(?:vertalen|schrijven|maken|bouwen|komen|overnemen|doen|helpen|nakijken|geven|invallen|tekenen)',
  ),
];

const PAY_HEAD =
  '(?:pay|rate|how much|fee|budget|compensation|salary|wage|money|vergutung|honorar|satz|gehalt|lohn|bezahlung|remuneration|tjm|salaire|tarif|pago|tarifa|retribucion|salario|honorarios|compenso|paga|tariffa|remuneracao|valor|pagamento|vergoeding|tarief|salaris|betaling)';
const PERSON_HEAD =
  '(?:who|role|position|profile|job|title|looking for|wanted|needed|skills|requirements|wer|rolle|position|profil|stelle|gesucht|qui|poste|profil|mission|recherche|quien|puesto|perfil|rol|buscamos|chi|ruolo|profilo|cerchiamo|figura|quem|vaga|cargo|funcao|procuramos|wie|functie|profiel|rol|gezocht)';
/** A sheet of a job: a line headed by who is sought, and one headed by the pay; folded. */
export const SHEET_PERSON = new RegExp(`(?:^|\\n)[^\\n:a-z]{0,4}${PERSON_HEAD}(?: [a-z]+)? ?: `);
export const SHEET_PAY = new RegExp(`(?:^|\\n)[^\\n:a-z]{0,4}${PAY_HEAD}(?: [a-z]+)? ?: [^\\n]{0,30}\\d`);

/** For whom one who recruits seeks; folded. */
export const CLIENT = wholeWords(
  '(?:my|our|a|the|one of my|one of our) (?:[a-z-]+ )?clients?|(?:mein|unser|ein|dieser) (?:[a-z]+ )?(?:kunde|mandant|auftraggeber)|(?:mon|notre|un) (?:[a-z]+ )?(?:client|donneur d.ordre)|(?:mi|nuestro|un) (?:[a-z]+ )?cliente|(?:il mio|il nostro|nostro|un) (?:[a-z]+ )?(?:cliente|committente)|(?:o meu|meu|o nosso|nosso|um) (?:[a-z]+ )?cliente|(?:mijn|onze|een) (?:[a-z]+ )?(?:klant|opdrachtgever)',
);
/** From which pay on the reader would move; folded. */
export const FROM_WHICH_PAY = wholeWords(
  '(?:from|at|for) (?:what|which) (?:rate|figure|salary|day rate|money) (?:would|does|do|is|might|could)|what (?:would it take|rate would|salary would|figure would|money would)|(?:ab|zu|bei|unter) (?:welchem|welcher|was fur einem) (?:satz|gehalt|tagessatz|stundensatz|summe|betrag)|a partir de (?:quel|quelle|que|cual|cuanto|quanto) (?:tarif|salaire|tjm|somme|tarifa|sueldo|cifra|valor|salario)|(?:a|per|da) (?:quale|che) (?:tariffa|cifra|ral|stipendio)|(?:vanaf|voor) welk (?:tarief|salaris|bedrag)',
);
/** A no of earlier, and the question whether it still holds; folded. */
export const ASKS_AGAIN = wholeWords(
  '(?:has|have|did|is) (?:anything|something|things|that|your situation|your mind) (?:changed?|different|moved)(?: since| now)?\\?|(?:is it |is that |are you )?still (?:a )?(?:no|the same answer|not looking)\\?|(?:immer noch|weiterhin|nach wie vor) (?:ein )?nein\\?|toujours (?:un )?non ?\\?|sigue siendo (?:que |un )?no\\?|(?:ancora|sempre) (?:un )?no\\?|continua (?:a ser |sendo )?(?:que |um )?nao\\?|(?:nog steeds|nog altijd) (?:een )?nee\\?|hat sich (?:da |bei (?:dir|ihnen) )?(?:et)?was (?:geandert|getan|verandert)|(?:quelque chose|ca|votre situation|ta situation) a(?:.t.il)? change|(?:ha |se ha )?cambi(?:o|ado) algo|algo (?:ha cambiado|cambio)|e cambiato qualcosa|qualcosa e cambiato|(?:mudou|algo mudou|alguma coisa mudou) ?(?:alguma coisa|algo|entretanto)?\\?|is er (?:iets|wat) veranderd|(?:nu|inmiddels) anders\\?',
);
/** No place is free yet; folded. */
export const NOTHING_YET = wholeWords(
  'no (?:desk|chair|seat|vacancy|place|opening) (?:to offer|to fill|free|open)|(?:no|not an?|isn.t an?|without an?) (?:concrete|specific|particular|fixed|named|open|actual|formal) (?:role|position|vacancy|job|post|brief|opening)|nothing (?:concrete|specific|formal|on the table|open) (?:yet|about it|right now|today|at the moment)|before (?:there.s|there is|we have) an? (?:[a-z]+ )?(?:desk|chair|seat|role|job|vacancy|opening)|(?:keine?|noch keine?) (?:konkrete|bestimmte|offene) (?:stelle|position|rolle|vakanz)|nichts konkretes|(?:pas|aucun) (?:encore )?(?:de |d.)?poste (?:precis|ouvert|defini|en particulier)|rien de (?:concret|precis)|(?:no|sin|ninguna?) (?:traigo |tengo |hay |tenemos )?(?:una |un )?(?:plaza|puesto|vacante|oferta|posicion) (?:cerrad[oa]|concret[oa]|abiert[oa]|definid[oa])|nada (?:concreto|cerrado|fechado|definido|firmado|en firme)|(?:niente|nulla) di (?:concreto|preciso|definito)|(?:nessuna|non ho una|non c.e una) posizione (?:precisa|aperta|concreta|specifica)|(?:nao tenho|nao ha|sem|nenhuma) (?:uma )?(?:vaga|posicao) (?:concreta|aberta|fechada|especifica|definida)|(?:nog )?(?:geen|niets) (?:concrete|concreets|vaste|specifieke|openstaande)(?: (?:rol|functie|vacature|plek))?',
);
