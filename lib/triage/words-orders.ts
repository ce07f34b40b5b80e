import { wholeWords } from './whole-words.ts';

/** What the reader takes for a piece of work is asked; folded. */
export const PRICE_ASKED = wholeWords(
  'what (?:do|would|.d) you (?:take|charge|ask|want) for (?:an?|two|three|\\d+|some|something|doing|making|writing)|(?:name|tell me|tell us) your (?:price|figure)|was (?:nehmen sie|nimmst du|nehmt ihr|verlangen sie|verlangst du|wurden sie|wurdest du) (?:fur|denn fur|verlangen|nehmen)|(?:vous prenez|tu prends|prenez.vous|prends.tu|prendriez.vous|demandez.vous) combien pour|combien (?:prenez.vous|prends.tu|prendriez.vous|demandez.vous|vous prenez|tu prends) pour|cuanto (?:cobras|cobra|cobrarias|cobraria|pides|pedirias|llevas) por (?:una?|dos|tres|hacer|un par|\\d+)|quanto (?:prendi|prende|prenderesti|prenderebbe|chiedi|chiede|chiederesti) per (?:una?|un.|due|tre|fare|\\d+)|quanto (?:cobra|cobras|cobraria|cobrarias|leva|levas|levaria|pede) (?:por|para) (?:uma?|dois|duas|tres|fazer|\\d+)|wat (?:vraag|vraagt|reken|rekent|zou) (?:je|jij|u) (?:voor|vragen voor|rekenen voor) (?:een|twee|drie|\\d+)',
);

/** How much room the reader has in the weeks to come; folded. */
export const DIARY_ASKED = wholeWords(
  'how (?:full|busy|booked) (?:is|are|does) (?:your|you)(?: [a-z]+){0,2} (?:in|for|diary|calendar|look\\w*|this|next)|(?:are you|you) (?:still |now )?(?:taking|accepting) (?:on )?(?:commissions|orders|bookings|new (?:clients|work|projects|jobs))|(?:are you|you) booked (?:up|out|solid)|have you (?:any |got )?(?:room|space|capacity) (?:for|in)|wie (?:voll|ausgebucht|ausgelastet) (?:ist|sind|bist) (?:dein|ihr|deine|ihre|du|sie|der)|(?:nimmst du|nehmen sie) (?:noch |gerade )?(?:auftrage|neue kunden|bestellungen)|(?:bist du|sind sie) (?:im |ab |schon )?(?:[a-z]+ )?(?:ausgebucht|ausgelastet)|(?:votre|ton) (?:agenda|planning|carnet)[^.!?\\n]{0,24} (?:plein|rempli|charge|complet)|(?:vous prenez|tu prends|prenez.vous) encore des (?:commandes|clients)|como (?:tienes|tiene|andas|anda) (?:de (?:trabajo|agenda|lleno)|(?:la agenda|[a-z]+) de (?:lleno|llena|libre|trabajo))|(?:aceptas|acepta|coges|cogeis) (?:todavia )?(?:encargos|clientes|pedidos)|(?:hai|ha) l.agenda (?:piena|libera|come)|(?:come|quanto) (?:sei|e) (?:mess[oa] con l.agenda|pien[oa])|(?:prendi|prende|accetti|accetta) ancora (?:ordini|commissioni|lavori|clienti)|como esta a (?:sua|tua) agenda|(?:aceita|aceitas|pega|pegas) (?:ainda )?(?:encomendas|clientes|trabalhos)|hoe vol (?:zit|is|staat) (?:je|uw|jouw)|(?:neem|neemt) (?:je|jij|u) nog (?:opdrachten|klanten|bestellingen)',
);

/** The sender puts the reader's name forward; folded. */
export const NAMED_YOU = wholeWords(
  'i(?:.ve| have)? (?:gave|given|put forward|suggested|proposed|mentioned|said|passed on) (?:them |him |her |us )?your name|ich (?:habe|hab) (?:da |ihnen |denen )?(?:dich|sie|ihren namen|deinen namen) (?:genannt|vorgeschlagen|empfohlen|ins spiel gebracht)|j.ai (?:donne|propose|cite|souffle) (?:votre nom|ton nom|le votre|le tien)|(?:he dado|di|he dicho|propuse|he propuesto) (?:tu|su) nombre|ho fatto il (?:tuo|suo) nome|(?:dei|indiquei|sugeri) o (?:seu|teu) nome|ik heb (?:jou|u|je naam|jouw naam|uw naam) (?:genoemd|doorgegeven|voorgesteld)',
);

/** Work of before, once more; folded. */
export const ONCE_MORE = wholeWords(
  'same (?:again|as (?:last|before))|(?:again )?like last (?:year|time|autumn|spring|summer|winter)|wieder wie (?:letztes|voriges|beim|im|immer)|(?:comme|pareil que) (?:l.an dernier|l.annee derniere|la derniere fois|d.habitude)|(?:como|igual que) (?:el ano pasado|la otra vez|la ultima vez)|come (?:l.anno scorso|l.altra volta|la scorsa)|como (?:no ano passado|ano passado|da ultima vez|da outra vez)|(?:weer )?(?:zoals|net als) vorig(?:e)? (?:jaar|keer)',
);
/** What the sender could go up to; folded. */
export const GOES_UP_TO = wholeWords(
  '(?:i|we)(?:.d)? (?:can|could) (?:go|stretch|come up) (?:up )?to [$¤£]?\\d|(?:ich|wir) (?:kann|konnen|konnte|konnten) (?:bis |auf |bis auf |bis zu )[$¤£]?\\d[^.!?\\n]{0,12}gehen|(?:je|on|nous) (?:peux|peut|pouvons) (?:aller|monter) (?:jusqu.a|a) \\d|(?:puedo|podemos) (?:subir|llegar) (?:a|hasta) \\d|(?:posso|possiamo) (?:arrivare|salire) (?:a|fino a) \\d|(?:posso|podemos) (?:ir|chegar|subir) (?:ate|a) (?:r\\$ ?)?\\d|(?:ik|we|wij) (?:kan|kunnen) tot [$¤£]?\\d',
);
