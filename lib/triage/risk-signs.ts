import { g, MONEY } from './risk-grammar.ts';

/** What frauds say besides the trick itself: single signs prove nothing, a rule asks for several. Folded text. */

export const JOB = g(
  '(?:salary|wages|stipend|position|vacanc\\w+|shortlist\\w*|offer letter|joining|employer|recruit\\w*|candidates?|hiring|film extras|extras needed|models needed|net|gehalt|stelle|bewerbung|arbeitsvertrag|par mois|poste|embauche|candidature|mensuales|sueldo|salario|puesto|curriculum|cupos|vacante|al mese|stipendio|lavoro|assunzione|mensais|vaga|curriculo|emprego|salaris|vacature|baan|a month|per month|monthly|per year|part-?time|final round|resume)',
);
export const CHOSEN = g(
  '(?:selected|shortlist\\w*|approved|accepted|pre-?hired|hired|congratulations|chosen|first choice|reserved|offer letter|urgent hiring|no interview|needed|before (?:we|you|your)|slots?|to confirm|secures?|angenommen|ausgewahlt|gluckwunsch\\w*|retenue?s?|felicitations|selectionnee?|aceptad[oa]|admitid[oa]|elegid[oa]|aprobad[oa]|enhorabuena|felicidades|aprovad[oa]|parabens|selecionad[oa]|restam|selezionat[oa]|approvat[oa]|congratulazioni|complimenti|aangenomen|geselecteerd|gefeliciteerd)',
);
export const EASE = g(
  '(?:no (?:need )?(?:skills?|cv|interview)|any age|over 2\\d|spare time|whenever you like|from (?:your|the) (?:phone|sofa|home)|from phone|on your phone|(?:\\d+|thirty|forty|twenty) ?min(?:ute)?s?(?: a day| daily| per day| par jour| al dia| al giorno| por dia| per dag| am tag| werk)?|(?:an?|one|two|1|2) hours?(?: or so| a day| daily| work)|\\d+ clicks|easy work|simple (?:tasks?|work)|vom handy|nebenbei|aucune competence|depuis (?:ton|votre) telephone|sin entrevista|desde (?:el|tu) movil|dal (?:telefono|cellulare)|pelo celular|ervaring niet nodig|vanaf je telefoon|halfuurtje)',
);
export const ELSEWHERE = g(
  '(?:telegram|whats ?app|signal|wechat|viber|deposit\\w*|depot|credit\\w+ \\d+|top up|prepaid|borg|kaution|ingresar|caucao|recarga|ricarica|opwaarderen)',
);
export const DEAD_OR_FAR = g(
  '(?:widow\\w*|late (?:husband|wife|client|father|engineer|mr)|cancer|terminal\\w*|illness|incurable|months to live|sickbed|unclaimed|without an owner|peacekeeping|security (?:firm|company)|next of kin|orphans?|orphelins?|veuve|maladie|witwe|verstorben\\w*|unheilbar\\w*|viuda|enfermedad|huerfanos|vedova|malattia|orfani|viuva|doenca|orfaos|weduwe|ongeneeslijk\\w*|wezen)',
);
export const GIFT = g(
  '(?:(?:you.d |you |and )?keep \\d+ ?(?:%|per ?cent)|\\d+ ?(?:%|per ?cent) (?:is|for) (?:for )?you\\w*|for yourself|through you|foreign partner|i want (?:you|to (?:give|donate|send))|help me give|use it for|entrust|faire don|leguer|vererben|nalaten|honest person|ehrliche\\w* (?:person|menschen)|personne honnete|persona honesta|persona onesta|pessoa honesta|eerlijk (?:mens|persoon)|personne de (?:confiance|foi)|vertrauensperson|ihnen (?:schenken|spenden|vermachen)|donar\\w*|persona de confianza|donare|persona di fiducia|doar|pessoa de confianca|schenken|betrouwbaar persoon|deliver to a trust\\w+ person|god (?:showed|led))',
);
export const FAMILY = g(
  '(?:mum|mom|mummy|dad|daddy|grandma|grandpa|gran|nan|aunt\\w*|uncle|son|daughter|mama|papa|oma|opa|mutti|vati|tante|onkel|maman|mamie|papi|tata|tonton|abuela|tia|mamma|papa|nonna|zia|mae|pai|vovo|filh[oa]|mam|pap)',
);
export const LENDS = g(
  `(?:pay|zelle|transfer|lend|send|bizum|pix|boleto|zahl\\w*|uberweis\\w*|virement|virer|payer|avancer|pagar|transfer\\w+|hacer|fazer|bonific\\w*|pagare|overmaken|overmaak|betalen|voorschieten|tikkie)[^?\\n]{0,80}(?:${MONEY}|\\d[.,]?\\d{2})|(?:${MONEY}|\\d[.,]?\\d{2,3})[^?\\n]{0,40}(?:voorschieten|overmaken|betalen|uberweisen|vorstrecken|virement|bonifico|pagar|transferir)|(?:bill|rechnung|factura|facture|bolletta|boleto|rekening)[^?\\n]{0,30}(?:pay|bezahlen|zahlen|pagar|payer|pagare|betalen)`,
);
export const CANT = g(
  '(?:bank|banking|banca|banque|banco|don.t (?:ring|call)|can.?t (?:ring|call|talk|get in(?:to)?)|mic|back (?:on|tomorrow)|pay you back|tonight|morgen|zuruck|demain|rembours\\w*|manana|devuelvo|domani|restitui\\w*|amanha|devolvo|bellen kan niet|terug|pas doet het niet|card (?:is |was )?(?:declined|blocked)|today|heute|oggi|hoy|hoje|vandaag|quickly|schnell|subito|rekeningnummer|before noon|avant midi)',
);
export const HUSH = g(
  '(?:not a word|tell nobody|(?:speak|talk) to (?:nobody|no one)|between us|keep (?:it|this)[^.!?\\n]{0,30}(?:to yourself|quiet|secret|between)|discre\\w+|confidential\\w*|vertraulich|unter uns|entre nous|confidentiel\\w*|entre nosotros|discret[oa]|tra (?:di )?noi|riservat[oa]|entre nos|sigilo|onder ons|tussen ons|met spoed|urgent\\w*|dringend)',
);
export const PASS_ON = g(
  '(?:(?:forward|send|transfer|wire|wiring|sending|pass|pay)[^.!?\\n]{0,40}(?:rest|balance|remaining|remainder|difference|money|part|what is left|to (?:our|a|the) \\w+)|wiring [¤$£]?\\d|(?:rest|differenz|restbetrag)[^.!?\\n]{0,30}(?:uberweis\\w*|weiter\\w*)|(?:transferez|reverser|revers\\w+|virez)[^.!?\\n]{0,40}|(?:transfier\\w+|envi\\w+|reenvi\\w+) (?:el|lo que|la) (?:resto|queda|diferencia)|(?:invi\\w+|gir\\w+|vers\\w+) (?:il|la) (?:resto|differenza)|(?:envi\\w+|transfir\\w+|repass\\w+) (?:o|a) (?:resto|restante|diferenca)|(?:stuur|maak) (?:de|het) (?:rest|verschil))',
);
export const ON_ACCOUNT = g(
  '(?:(?:your|his|her|own|private|business|personal|ihr\\w*|dein\\w*|votre|ton|su|tu|tuo|suo|sua|seu|je|jouw|uw) (?:own |private |bank |business |personal )*(?:account|konto|girokonto|bankkonto|compte|cuenta|conto|conta|rekening)|bank account older)',
);
export const MOVES = g(
  '(?:takes? payments?|payments?|transfers?|cards?|money|uberweisungen|zahlungen|gelder|virements|paiements|pagos|transferencias|ingresos|bonifici|pagamenti|pagamentos|depositos|betalingen|overboekingen)[^\\n]{0,160}(?:forward\\w*|send|pass|through|weiter\\w*|transferez|renvoy\\w*|reenv\\w*|envi\\w*|gir\\w+|invi\\w*|repass\\w*|door\\w*|hold back|keep)|run (?:customer |client )?payments through',
);
