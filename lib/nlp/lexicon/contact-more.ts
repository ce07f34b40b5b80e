import type { Lexicon } from './intent.ts';

/*
 * Invitations to write or call that name the thing to send or the place to go ("send a photo of the worst face", "ring
 * the office", "schreibts mir", "batta un colpo"), folded; and what others do who call on the writer anyway.
 */

/** What somebody with a job sends, in the words of many trades. */
const THING =
  '(?:photo(?:graph)?s?|pictures?|sketch(?:es)?|drawings?|plans?|scripts?|drafts?|manuscripts?|chapters?|briefs?|specs?|briefings?|measurements?|sizes|samples?|files?|data|sheets?|spreadsheets?|logs?|repos?|links?|demos?|stems|tracks?|scores?|texts?|pdfs?|cvs?|portfolios?|floor ?plans?|addresses|address|postcodes?|dates?|deadlines?|details|outline|problem|mess|worst|yours|it over|them over)';
/** Where a sentence turns to the reader. */
const BEGIN = '(?<=^|[?!.,;:–—|] ?|\\b(?:so|just|then|please|and|or|to) )';
/** Others who ring, write or send: no invitation. */
const OTHERS =
  '(?:trusts|agents|managers|parishes|parents|schools|boards|owners|departments|ministries|clinics|insurers|solicitors|landlords|editors|producers|promoters|registrars|governors|directors|captains|skippers|farmers|vets|surgeons|doctors|wards|hospitals|hotels|kitchens|restaurants|publishers|studios|bands|choirs|museums|galleries|estates|councils|mayors|villages|neighbours|stations|ships|airlines|breweries|dairies|shops|brands|labs|banks|funds|charities|ngos|unions|courts|judges|lawyers|firms|practices|offices|partners|families|couples|brides|students|pupils|farms|plants|mills|yards|garages|builders|architects|contractors|operators|shippers|hauliers|carriers|dealers|buyers|sellers|start-?ups|founders|investors|theatres|orchestras|festivals|universities|academies|colleges|hr|staffing|half the \\w+|everyone|everybody|half of \\w+|the others)';

export const CONTACT_MORE: Lexicon = {
  yes: [
    // short: a channel and that it is open or preferred, a question, a verb alone
    `${BEGIN}(?:(?:my |the )?(?:inbox|mailbox|messages|chat)(?: is| are)? (?:always )?open(?= *(?:$|[.,;!|–—]))|open (?:to|for) (?:messages|dms|mail|inmails?|calls))`,
    '(?:whatsapp|signal|telegram|threema|inmail|linkedin|e-?mail|sms|text|phone)(?: (?:is|works))? (?:best|preferred|first|please|works|ok|okay|fine|bevorzugt|de preference|preferido|mejor|melhor|meglio|graag|liever)\\b',
    '(?:easiest|quickest|best|fastest|simplest|am (?:besten|einfachsten|schnellsten)|le plus simple|lo mas facil|o mais facil|il modo migliore|het makkelijkst) ?:? (?:right |straight )?(?:here|on linkedin|via|by|through|over|hier|uber|per|ici|par|aqui|por|qui|per|op)\\b',
    `(?<=^|[.!?|–—] ?)(?:whatsapp|signal|telegram|dms?|pn|mp|message|write|inmail)(?: here| me| us)?(?= *(?:[.!]|$))(?<=(?:^|[.!?|–—] ?)(?:message|write) (?:here|me|us)|whatsapp|signal|telegram|dms?|pn|mp|inmail)`,
    `${BEGIN}write,? (?:and )?i(?:[’']ll)? (?:answer|reply)\\b|ring the bell\\b|${BEGIN}(?:tea|coffee)(?:[’']s| is) on me\\b|${BEGIN}come by (?:the|my|our) \\w+`,
    '(?<=^|[.!?|–—¿] ?)(?:on (?:en |se )?parle|on (?:en )?discute|hablamos|charlamos|conversamos|falamos|bora (?:conversar|falar)|vamos falar|reden wir|sprechen wir|quatschen wir|praten we|ne parliamo|ci sentiamo|parliamone|sentiamoci) ?(?=[?!.]|$)|(?<=^|[.!?|–—] ?)(?:koffie|kaffee|un cafe|ein kaffee|coffee|caffe|interesse|interested|curious|neugierig|curieux|curieuse) ?(?=\\?$)',
    '(?:contact|kontakt|contacto|contato|contatto) (?:en |in |per |par |por |via |via |no |su )(?:mp|pn|dm|privat\\w*|prive|privado|direct|inmail|linkedin|mail|message|mensaje|mensagem)\\b|anschreiben (?:lohnt|erwunscht|willkommen|gern)|(?:frag|schreib|ruf|meld)(?:t|en sie)? (?:einfach|ruhig|gern)(?= *(?:$|[.,!]))',
    // what to send, told after a condition or a question
    `(?:^if you (?:have|need|want|know|see|own|run)\\b[^.!?]{2,60}, |(?:\\?|:|;) ?)(?:just |do |please )?(?:send|mail|post|bring|show|forward) (?:both|all|one|some|them|it|those|either|photos?|plans|pictures?)(?: over| along| across| me)?(?= *(?:$|[.,;!]))`,
    `(?<=^|[.!?|–—] ?)(?:book|request|reserve|arrange|schedule|ask for) (?:a |an |your |the )?(?:[a-z-]+ )?(?:viewing|tour|demo|visit|tasting|quote|fitting|trial|appraisal|valuation|survey|appointment|session)s? ?(?::|at|on|via|here|through|by)(?= *(?:https?:|www|\\w+\\.[a-z]|here|mail|phone|my|the|$))`,
    // English
    `${BEGIN}(?:send|mail|email|post|bring|show|forward|share|upload|throw|sling|fling|chuck|ping|wire|fax|drop)(?: over| in| across)? (?:me |us )?(?:a |an |the |your |one |some |two |three |any |over )+(?:\\w+ ){0,2}?${THING}\\b(?= *(?:$|[.,;:!?)]|and|to|of|at|via|by|by|with|first|here|–))`,
    'send me yours\\b|(?:show|tell|send|bring) me (?:yours|where it hurts|the (?:worst|mess|damage|problem))\\b',
    `${BEGIN}(?:ring|call|phone|text|visit|write to|ask) (?:the|my|our) (?:office|shop|studio|surgery|desk|workshop|clinic|practice|agent|agency|switchboard|secretary|front desk|bar|bakery|yard|wife|husband|assistant|manager|publisher)\\b`,
    '(?:message|write|call|book|ask|enquire|order|apply|contact|reach me) (?:\\w+ )?(?:through|via|over|under) (?:my|the|our) (?:wife|husband|agent|agency|site|page|form|publisher|office|shop|assistant|manager|website|profile|contact page)\\b',
    '(?:use|fill in|fill out) (?:the|my|our|that) (?:\\w+ )?form\\b',
    '(?<=^|[?!.,;:–—] ?|\\b(?:so|just|then|please|and) )(?:shout|holler|whistle|yell|knock|ping|ring|text|dm|pm|write)(?: (?:soon|early|now|first|any ?time|ahead|twice|loudly|louder|if\\b|when\\b|before\\b|for\\b|please))(?! (?:in|on|about) )',
    '(?:come|drop|pop|stop|swing|call) (?:in|by|round|over|past) (?:for|and|any|on|to|at|with)\\b(?! (?:when|if|a (?:fortnight|week|month|year|season)))',
    '(?:ask|look) for (?:the )?[a-z]+(?: [a-z]+)? (?:at the|behind the|in the|on the) (?:bar|desk|counter|door|reception|back|yard|gate)\\b',
    '(?:dms?|pms?|messages|texts?|emails?|mails?|calls|voicemails?|e-?mail|letters|questions|requests) (?:are |is )?(?:best|preferred|welcome|work|fine|please|first|ok|always answered|answered|anytime|any time|too)\\b',
    '(?:side gigs?|work|interest|questions?|ideas?|projects?|jobs?|offers?)\\??[^.!?]{0,30},? (?:dm|pm|inbox|inmail)(?= *(?:$|[.,;!]))',
    `(?:you[’']ll find me|${BEGIN}(?:find|reach|catch) me) (?:at|on|in|by|behind|under|through|via|most)\\b`,
    '(?:reply|respond) here\\b|(?:reply|write back|get back) to (?:me|this)\\b',
    '(?:happy|glad|free) to (?:give|send|do) (?:you )?(?:a|an) (?:quote|estimate|price|call|look|second opinion)\\b',
    '(?:my|the) (?:number|e-?mail|phone|extension)(?: is|:| stands| hangs) ?(?=\\d|\\+|\\S+@|on (?:the|my)|below|above|at the)',
    '(?:test|try) me(?: out)?(?= *(?:$|[.!]))|(?:first (?:look|call|chat|hour) (?:costs|is) (?:nothing|free|on me))',
    `${BEGIN}(?:let me have|post me|bring me|hand me|mail over) (?:your|the|a|an|some)\\b|${BEGIN}(?:ask|enquire|leave (?:word|a (?:note|message|card))) (?:at|with|behind|in|on) (?:the|my)\\b`,
    `${BEGIN}(?:give|buzz) (?:me|us|the \\w+) (?:a )?(?:bell|ring|buzz|shout|tinkle|call|nudge)\\b|${BEGIN}come and (?:see|find|visit|talk to|say)\\b|(?:the )?message button|${BEGIN}say what (?:hurts|you|it|is)\\b`,
    "(?:text|texts|call|calls|mail|messages?|dms?|letters)(?:[’']s)? (?:is |are )?(?:fine|ok|okay|best|welcome|(?:after|before|between) (?:\\d|six|five|seven|eight|nine|noon|lunch|dark|hours))\\b|(?:mail|e-?mail|number|address)(?:[’']s| is) (?:in|on|under|at|below|above) (?:the|my|this)\\b",
    // German
    '(?:einfach |gern\\w* |ruhig )(?:durchrufen|anrufen|vorbeikommen|durchklingeln|anklopfen|reinschauen|melden)\\b|(?:immer )?her damit\\b|meldet sich(?= bei mir| hier|$|[.!])',
    // elsewhere, one verb more
    '(?:envoyez|transmettez|apportez) (?:vos|votre|un|une|le|les|la)\\b|(?:pregunta|preguntad|consulta|consultad|pide|escribe) sin compromiso\\b|(?<=^|[.!?;:–] ?)(?:passa|passate|vieni|venite) (?:in|a|al|alla|dal|pure|quando)\\b|(?:mandate|manda|lasciate|lascia|scrivete|scrivi) (?:due righe|un[ao]? \\w+|pure|le|il|i)\\b',
    '(?:schreib|schick|ruf|sag|meld|erzahl|zeig|frag|klopf|komm|funk|mail|simse?)(?:t|ts|en sie|et)? (?:es |mir |uns |mich |dich |euch |sich |einfach |gern\\w* |doch |ruhig |mal |an |durch |vorbei |bei mir |auf )+(?=\\w|$|[.,;!:])',
    '(?:schreibts|schreibt|ruft|meldet|schickt|mailt|sagt|fragt|erzahlen sie|zeigen sie|sagen sie|fragen sie|rufen sie|schreiben sie|mailen sie|schicken sie|kommen sie|melden sie) (?:mir|mich|uns|an|euch|sich|vorbei|einfach|gern\\w*|doch|bitte|ruhig)\\b',
    '(?:sms|anruf|mail|e-mail|nachricht|zettel|zuruf|pn|dm|brief|postkarte|kurze nachricht) (?:genugt|reicht|langt|gern\\w*|willkommen|geht|erbeten|bevorzugt)\\b',
    '(?:anfragen|bewerbungen|angebote|briefings|skizzen|plane|manuskripte|termine|buchung|hinweise|fragen) (?:bitte |gern\\w* )?(?:an|per|unter|uber|via|bei) (?=\\S+@|\\d|mail|mich|meine|das|www|https?:|telefon|e-mail)',
    '(?:tel|telefon|mobil|handy|durchwahl|sms|signal|whatsapp)(?:onisch)?(?: unter)?:? ?(?=\\+|\\d[\\d ()/.-]{5})',
    // French
    '(?:repondez|ecrivez|appelez|sonnez|passez|soufflez|racontez|montrez|dites|proposez|demandez|laissez|glissez|venez|parlez|telephonez|contactez|envoyez|reservez)[- ](?:moi|nous)\\b',
    '(?:reponds|ecris|appelle|passe|souffle|raconte|montre|dis|propose|demande|laisse|viens|parle|envoie)[- ]moi\\b',
    '(?:reservez|prenez|bloquez|demandez|commandez) (?:une |un |votre |vos |le |la )?(?:seance|rendez-vous|creneau|date|devis|place|table|appel|visite|atelier)\\b',
    "(?:passez|venez|poussez) (?:me voir|nous voir|a l[’']atelier|au (?:cabinet|bureau|magasin)|la porte|dire)\\b",
    "(?:un |par )?(?:sms|texto|mot|message|mail|courriel|coup de fil|appel) (?:suffit|et (?:je|c[’']est|on)|bienvenu|de preference)\\b|au (?:telephone|bout du fil)(?= |:)|(?:tel|telephone|portable) ?:? ?0\\d",
    '(?:devis|infos?|renseignements?|candidatures?|inscriptions?|reservations?|prises? de rendez-vous) (?:sur|au|via|par|a) (?=\\S+@|0\\d|\\w+\\.|le site|telephone|mail|demande)',
    // Spanish
    '(?:dime|decidme|digame|dime|cuentame|contadme|pasame|pasadme|mandame|mandadme|enviame|enviadme|pideme|pedidme|avisame|avisadme|avisad|llamadme|llamame|escribidme|preguntame|preguntadme|buscame|buscadme|silbame|silbadme|ensename|ensenadme|hablame|habladme|escribeme)\\b',
    '(?:me dices|me decis|me cuentas|me llamas|me escribes|me avisas|me escribis|me mandas|me lo cuentas)\\b(?! que)',
    '(?:pasate|pasaos|acercate|acercaos|ven|venid|asomate) (?:por|a|al|cuando)\\b',
    '(?:pedir|pide|pedid|pidan) (?:cita|presupuesto|hora|precio) (?:en|al|por|a)\\b|(?:cita|presupuesto|pedidos|reservas|consultas|encargos) (?:en el|al|por|en) (?!\\d+ ?(?:h\\b|horas|dias|min))(?=\\d|\\S+@|tel|whatsapp|mail|correo|la web|mi web)',
    '(?:tel|telf|movil|telefono|whatsapp|wasap)\\.?:? ?[69]\\d',
    // Portuguese
    '(?:diz-me|diga-me|conta-me|conte-me|manda-me|mande-me|envia-me|envie-me|escreve-me|escreva-me|liga-me|ligue-me|apita|apite|pergunta-me|mostra-me|mostre-me|avisa-me|avise-me|procura-me|procure-me|me (?:liga|ligue|conta|conte|avisa|avise|escreve|diz|diga|procura|procure|envia|envie|mande|manda|chame|chama))\\b(?! (?:que|mandat\\w*|mandados))',
    '(?:passa|passe|aparece|apareca|bate|bata) (?:la|na|no|ca|pela|pelo|a porta)\\b',
    '(?:orcamentos?|marcacoes|encomendas|pedidos|reservas|inscricoes|contactos?|contatos?) (?:pelo|pela|por|no|na|via|em) (?=\\d|\\S+@|tel|whatsapp|zap|e-?mail|site|mensagem|insta\\w*|dm|telefone)',
    '(?:tel|telef|telemovel|telefone|zap|whatsapp|fone)\\.?:? ?\\(?\\d',
    // Italian
    '(?:scrivetemi|scrivimi|chiamatemi|chiamami|mandatemi|mandami|inviatemi|inviami|fatemi|fammi|ditemi|dimmi|raccontatemi|raccontami|telefonatemi|cercatemi|cercami|contattatemi|passatemi|portatemi|mostratemi|bussate|bussa|citofonate|citofona|suonate|passate|fate un fischio|fatevi vivi|fatti viv[oa])\\b',
    'batt[ai]? un colpo\\b|basta (?:una|un) (?:mail|messaggio|telefonata|squillo|sms|fischio|riga)\\b|(?:un|una) (?:messaggio|mail|telefonata|squillo|riga) (?:basta|e sono)\\b',
    '(?:si prenota|prenotazioni|prenotate|preventivi|informazioni|info|appuntamenti|iscrizioni|ordini|richieste|tariffario)[^.!?]{0,24} (?:al|allo|a|su|via|per|presso|scrivendo) (?=\\d|\\S+@|tel|mail|whatsapp|sito|telefono|mess\\w+|\\w+\\.\\w)',
    '(?:tel|cell|telefono|cellulare|whatsapp)\\.?:? ?[03]\\d',
    // Dutch
    '(?:bellen|appen|mailen|sms\\w*|schrijven|langskomen|binnenlopen|vragen|aankloppen|een berichtje|mailtje|belletje|appje) (?:mag|is (?:prima|genoeg|welkom)|volstaat|graag|via|op|altijd)\\b',
    '(?<!\\b(?:ik|we|wij) )(?:bel|app|mail|schrijf|stuur|vraag|kom|klop|loop|solliciteer|reserveer|meld) (?:maar |gerust |gewoon |even |eens |me |mij |ons |je |langs |aan |binnen |een |je )+(?=\\w|$|[.,;!:])',
    '(?:aankloppen|aanmelden|inschrijven|reserveren|boeken|bestellen|afspraak|afspraken|offerte|vragen|aanvragen) (?:\\S+ )?(?:via|op|bij|per) (?=\\S+@|\\d|\\w+[.-]|mail|telefoon|het formulier|mij)',
    '(?:bereiken|bereik|bereikt|vinden|bellen|treffen) (?:je |u |jullie )?(?:ons|mij|me) (?:op|via|bij|onder)\\b',
    '(?:tel|telefoon|mobiel|gsm)\\.?:? ?[0+]\\d',
    '(?:graag|liefst|interesse|vragen)\\??[^.!?]{0,24},? (?:dm|pb|appje|mailtje)(?= *(?:$|[.,;!]))',
  ],
  no: [
    `${OTHERS} (?:\\w+ ){0,3}?(?:ring|call|text|phone|write(?: to)?|message|mail|email|wire|send|ping|page|contact|reach|ask|book|buzz|dm|whistle for) (?:to )?me\\b`,
    '(?:they|he|she|who|that|which|people|clients|customers|readers|users|patients|somebody|someone|one|it|and) (?:\\w+ )?(?:ring|rings|call|calls|text|texts|phone|phones|write to|writes to|message|mail|mails|send|sends|wire|page|pages|ask|asks|book|books) me\\b',
    "(?:when|whenever|once|after|before|until|because|where) [^.!?;]{0,80}\\b(?:ring|call|text|phone|write to|send|page|ask) me\\b(?! (?:now|here|at|on|under|first|and i[’']ll tell|on \\+?\\d|:))",
    'call me (?:off|in|out|up when|when|back when|whenever|a |an |old|crazy|the|to (?:court|sea))\\b',
    '(?:ngos|ongs|empresas|clientes|escolas|agencias|eles|elas|elles|ils|sie|ellos|ellas|loro|ze|que|qui|die|die mich) (?:\\w+ )?me (?:manda\\w*|chama\\w*|liga\\w*|llaman?|escriben?|mandan|buscan|appellent|ecrivent|chiamano|scrivono|bellen|mailen)\\b',
    'give me mandates\\b|me mandates\\b',
    'send me (?:one|two|a|the|their|his|her) (?:child|children|pupil|patient|sick|sample|dog|boy|girl|apprentice|student|case)s?\\b',
    "(?:do not|don[’']t|never|no need to|stop|please no|not) (?:\\w+ )?(?:phone|ring|text|write|send|call|mail|shout|dm|ask|knock)\\b",
    '(?:bitte (?:nicht|keine)|nicht|keine) (?:\\S+ )?(?:anrufen|schreiben|mailen|anfragen|schicken)\\b',
  ],
};
