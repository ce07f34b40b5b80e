/** One pattern each, so that each is tried only where its own words stand. */
const w = (parts: readonly string[]): readonly RegExp[] =>
  parts.map((part) => new RegExp(`(?<![a-z])(?:${part})(?![a-z])`));

/** Firms that hire, as messages call them instead of naming them. */
const FIRM =
  '(?:compan(?:y|ies)|firms?|banks?|start-?ups?|scale-?ups?|groups?|chains?|insurers?|retailers?|manufacturers?|utilit(?:y|ies)|consultanc(?:y|ies)|brands?|hospitals?|players?|vendors?|fintech|biotech|charity|trust|operator|publisher|council|authority)';
/** Acts for somebody else who would pay. */
export const AGENCY = w([
  '(?:my|our|one of (?:my|our)|a|an|another|direct|end|several|for a|many|pharma|federal|state|nhs|banking|insurance|healthcare|retail|financial) (?:(?!same|your|our|private)[\\w-]{2,14} ){0,3}(?<!private )clients?(?! (?:work|projects?|service|base|meetings?|facing|site|side|relationships?|success|support|portfolio))|the client(?! (?:side|work|base|list))(?:.s)?|clients of (?:mine|ours)|on behalf of|client.s (?:an?|the|in)|client(?: ?-| ?:)|(?<!private )client (?:is|wants|needs|asked|has|=|:|in )|esteemed client|technical recruiter|it recruiter|other agencies|end[- ]client|direct client|prime vendor|implementation partner|for one of our|of one of our|one of them needs',
  '(?:i|we)(?:.m|.re|.ve| am| are| have)? (?:been )?(?:recruit|recruiting|hire|hiring|run searches|act|acting|manage|scout|scouting|source|sourcing|staff|staffing|engaged|retained|instructed|briefed|mandated|partnered|partnering|work|working|search|searching|run a search|running a search|engaged to find|asked to find)(?: exclusively| closely| only)? (?:for|with|by|on behalf of) (?:an?|two|three|several|some|one of the) (?!team|colleague)|i recruit for|we recruit for|(?:i|we)(?:.m|.re|.ve| am| have| are)? (?:been )?(?:engaged|retained|instructed|mandated|asked) to (?:find|fill|hire)|(?:i|we)(?:.m| am|.re| are)? (?:plac(?:ed?|ing)|find|represent|representing|look(?:ing)? after) (?:an?|people|candidates|contractors|freelancw*|talent|several|some|two|three) ?',
  `(?:recruit|recruiting|hiring|sourcing|searching|search|looking|mandate|role|position|job|opening|vacancy|seat|contract|assignment|gig|project)s? (?:for|with|at|on behalf of) an? (?!my)(?:[\\w-]{2,16} ){0,4}?${FIRM}`,
  `(?:a|an) (?:[\\w-]{2,16} ){0,4}?${FIRM}(?: in [a-z]+)? (?:is|are|wants|needs|has asked|asked|seeks|is after|we work with|i work with|i know well)`,
  'they(?:.d| would|.ll| will) (?:hire|employ|pay|like|love|take|want|need)|they (?:pay|want|need|are after|won.t budge|offer|are looking|hire|prefer)|they.re (?:after|looking|hiring|offering)|their payroll|in their [a-z]+ office|the companies pay me|companies pay me|hiring manager (?:is|there|has)|i placed you|placed you at|on (?:all )?(?:the |my |our )?(?:long|short)lists?|mandates?|retained search|exclusive search|search firm|on my books|on my desk|my desk (?:is|covers)|i act for|i look after a|pool of (?:freelance|contract)\\w*|(?:contracted|paid|invoiced|engaged) through us|through us|propose you|put you forward|forward your|submit you|send you over|present you to|represent you|introduce you to (?:them|the (?:client|team|hiring))|i won.t name them|can.t name them|name (?:them )?by phone|tell you who|manning agency|staffing (?:firm|agency|company)|staffing|recruit(?:ment|ing) (?:agency|firm|desk|company|consultant|partner)|recruitment|headhunt\\w*|executive search|umbrella company|(?:talent|search) partners?|we place|i place|expert network|law firm we work|asked (?:us|me) (?:for (?:an?|two|three|people)|to (?:find|look))|has asked (?:us|me)|search desk|recruiter (?:w\\/|with|for)|instructed on a search|work with \\d+\\+? [a-z]+|i do (?:locum|perm|contract|temp)|my firm places|hedge funds mostly',
  '(?:mein|unser|einen|einem|eines|fur einen|ein|meinen|meinem|unseren|unserem|meines|unseres|ihren|der|dem|den|beim|vom) (?:\\w{2,16} )?(?:kunden?|mandant(?:en|in)?|auftraggebers?)|kundenkreis|kundenauftrag|endkunden?|im auftrag|mandanten|im kundenauftrag|(?:fur|bei) (?:einen?|einem|einer|ein|eines|mehrere|das|den) (?:[\\w-]+ ){0,4}(?:\\([a-z ]+\\) )?(?:im [a-z]+ )?(?:suche|besetze|suchen wir|vermittle|vermitteln wir|rekrutiere)|ich besetze|wir besetzen|vermittle ich|ich vermittle|wir vermitteln|personalberatung|personalvermittlung|personaldienstleist\\w*|headhunterin?|zeitarbeit',
  '(?:mon|notre|un|mes|nos|l.un de nos|pour un|le|du|au|chez le) (?:\\w{2,14} )?clients?(?! (?:potentiel|final est nous))|pour le compte|cabinet de recrutement|cabinet de conseil en recrutement|(?:je|nous) (?:recrute|recrutons|cherche|cherchons|recherche|recherchons|recrut\\w+) (?:actuellement )?pour (?:un|une|le|la|l.un)|mission (?:de \\d+ mois |[a-z]+ )?pour (?:un|une)|(?:avec|pour) leur (?:dsi|equipe|direction)|votre dossier|presenter votre (?:profil|cv)|que j.accompagne|je chasse|travaille pour plusieurs|un grand compte|portage',
  '(?:mi|nuestro|un|mis|nuestros|para un|el|del|al) (?:\\w{2,14} )?clientes?(?! potenc)|cliente final|(?:busco|buscamos|seleccion\\w*) para (?:un|una|el|la)|consultora de seleccion|pasarselo a|represento a|buscar talento para|presentarte a',
  '(?:mio|nostro|un|miei|nostri|per un|il|del|al) (?:\\w{2,14} )?client[ei]|per conto di|(?:cerco|cerchiamo|selezion\\w+) per (?:un|una|conto|il|la)|seguendo la selezione|alla ricerca di [^.\\n]{0,60} per un cliente|societa di selezione|per un (?:gruppo|ente|azienda)',
  '(?:meu|nosso|um|meus|nossos|para um|o|do|ao) (?:\\w{2,14} )?clientes?|(?:procuro|procuramos|recruto|recrutamos) para (?:um|uma)|consultoria de recrutamento|conduzo a selecao|atendo (?:startups|bancos|empresas)|em um cliente',
  '(?:mijn|onze|een|voor een|de|bij de) (?:\\w{2,14} )?(?:opdrachtgevers?|klant(?:en)?|relatie)|opdrachtgevers?|mooie bedrijven|bedrijven in portefeuille|in opdracht van|voor (?:een|de) (?:[\\w-]+ ){0,3}(?:zoek ik|zoeken wij|zoeken we)|mag ik je voorstellen|detachering\\w*|detacheerder|namens een|voor een (?:[\\w-]+ ){0,5}ben ik op zoek|ik zit in recruitment',
]);
/** Speaks for whoever would pay. */
export const IN_HOUSE = w([
  'we(?:.re|.ve|.d|.ll)?|our (?!clients?\\b|client\\b|candidates?\\b|network\\b)\\w+|ours|us|i run|i lead|i manage|can pay|do you take on|need an? (?:second|hand|little)|i own|i head|i organi[sz]e|i.m (?:the|building|starting|opening|hiring|expanding|setting)|i am (?:the|building|starting|opening)|i teach|my (?:team|company|start-?up|department|clinic|firm|co-founder|group|lab|shop|book|project|website|site|business|daughter|son|kids?|wife|husband|mother|father|app|idea|demo|practice|restaurant|studio|farm|boss|thesis|house|flat|garden|store|agency|own)|join (?:my|our|us)|in-house|no agency|not an agency|not a recruiter|hiring manager here|(?:talent|people|hr|recruiting) team (?:at|of)|reports? to me|reporting to me|on my team|need (?:somebody|someone|help|a hand)|i need|i want|i.d (?:like|love|pay)|i would pay|i pay|i.ll pay|with me|would pay',
  'wir|unser(?:e|em|en|er|m)? (?!kunde|mandant|auftraggeber|klient)\\w+|bei uns|fur uns|uns|ohne vermittler|ich suche|ich grunde|ich brauche|mein(?:e|em|en)? (?:team|firma|laden|praxis|betrieb|projekt|tochter|sohn|buch|abteilung)|berichten direkt an mich|berichtest an mich',
  'nous|notre (?!client)\\w+|nos (?!clients)\\w+|chez nous|on (?:a|est|cherche|recrute|monte|part|regle|paie|peut|recherche|lance|ouvre|grandit|voudrait|aurait)|que j.encadre|mon (?:equipe|entreprise|fils|livre|projet|atelier|restaurant|cabinet)|ma (?:fille|boite|societe|boutique|start-?up)|je (?:cherche|monte|dirige|recrute|lance|voudrais)|mon equipe|il nous faut|sans intermediaire',
  'nuestr[oa]s? (?!client)\\w+|nos (?:falta|hace falta|gustaria|encantaria|urge|interesa)|[a-z]{2,14}(?:amos|emos|imos)|busco|necesito|monto|mi (?:equipo|empresa|hij[oa]|libro|proyecto|negocio|tienda|restaurante)|conmigo|la (?:universidad|escuela|facultad) [a-z ]{2,30} (?:le|te) invita',
  'la nostra|il nostro (?!client)\\w+|nostr[oaei] (?!client)\\w+|noi|[a-z]{2,14}iamo|ci (?:manca|serve|servirebbe|piacerebbe)|cerco|mi serve|mi[oa] (?:squadra|azienda|figli[oa]|libro|progetto|negozio|ristorante)|team mio',
  'nosso (?!client)\\w+|nossa|nossos (?!client)\\w+|nossas|somos|estamos|procuro|preciso|precisando|minha (?:empresa|equipa|equipe|filha|loja)|meu (?:time|negocio|filho|livro|projeto)|aqui na|aqui no|a gente|pra gente|consigo pagar|pago',
  'wij|we|ons|onze (?!opdrachtgever|klant)\\w+|bij ons|ik zoek|ik run|mijn (?:team|bedrijf|dochter|zoon|boek|project|winkel|restaurant)|voor de minor',
  'your (?:service|services)',
]);
/** In-house signs of somebody who merely pings. */
export const IN_HOUSE_PING = w([
  'our (?!clients?\\b|client\\b|candidates?\\b|network\\b)(?:[\\w-]+ )?(?:team|company|group|office|department|lab|store|studio|business|clinic|school|school|firm|pool|community|bench|people|growth|engineering|data|product)|we.re (?:growing|hiring|building|expanding)|we (?:grow|hire|build|are growing|are hiring|are building|like to meet)|join (?:our|us)|careers at|(?:talent|people|hr|recruiting|hiring) team|recruiting assistant at|i.m building [a-z]+.s|i head|of ours|on our side|a place for you|always after|door.s open|from the hr of|hr of a|i do [a-z]+ furniture|in-house|working (?:here|with us)',
  'bei uns|unser(?:e|em|en|er)? (?:team|firma|unternehmen|abteilung|laden|haus)|wir (?:wachsen|suchen|bauen|stellen ein)',
  'chez nous|notre (?:equipe|entreprise|societe|boite)|on (?:grandit|recrute|recherche)|nous (?:recrutons|grandissons)',
  'nuestr[oa] (?:equipo|empresa|fundacion|organizacion)|estamos creciendo|crecemos|nos gusta',
  '(?:nostr|mi)[oa] (?:team|azienda|gruppo|squadra)|stiamo crescendo|da noi',
  'noss[oa] (?:time|equipa|equipe|empresa)|estamos a crescer|gostamos de|aqui no grupo|aqui na',
  'onze (?:organisatie|afdeling|team|club)|ons (?:team|bedrijf)|bij ons|wij groeien',
]);
/** An expert call for somebody else's question. */
export const CALL_FOR_OTHERS = w([
  'clients?|investors?|investments? (?:firm|fund|house)|(?:hedge|equity) funds?|equity research|private equity|consult(?:ancy|ing firm)|law firm|we connect|network|panel|on behalf of|asked us|matched?|matching|moderat\\w+|(?:market )?research (?:firm|company|agency)|an? (?:\\w+ ){0,2}(?:device|pharma|tech\\w*) company asked|practitioners|soundings|compliance training|deal team|conversations? left|strategy firm|the firm i work for|advising an?',
  'kunden?|mandant\\w*|investor\\w*|fonds|beratung|im auftrag|vermittle|expertennetzwerk',
  'clients?|fonds|investisseurs?|cabinet|pour (?:un|une|le compte) [a-z]+|reseau d.experts|donneur d.ordre',
  'clientes?|fondos?|inversor\\w*|consultora|por encargo|red de expertos',
  'client[ei]|fond[oi]|investitor\\w*|societa di consulenza|per conto|rete di esperti',
  'fundos?|investidor\\w*|consultora|em nome de',
  'klant\\w*|opdrachtgever\\w*|investeerder\\w*|investeringsmaatschappij|in opdracht',
]);
/** … or the asker's own. */
export const OWN_QUESTION = w([
  'we make|we build|we sell|we.re building|our (?:product|app|software|board|users|hospital|team|startup|own|company|prototype)|our [a-z]+ process|i.ll bring|a prototype|seed fund|the agency is|my (?:project|team|startup|company|thesis|book)|user researcher|i lead|i run|i.m (?:stuck|wrestling|building)|we.re about to buy|we think of|skip the middlem[ae]n|help us|for us|from us|one part of a project|with one hard problem',
  'unser(?:e|em|en)? (?:produkt|app|software|team|firma|klinik)|wir (?:bauen|entwickeln)|notre (?:produit|equipe|application)|nuestr[oa] (?:producto|equipo)|nostr[oa] (?:prodotto|team)|noss[oa] (?:produto|equipa)|ons (?:product|team)',
]);
/** Words of a venture that wants the reader to work in it. */
export const VENTURE_WORK = w([
  'co-?founders?|founding|join|partners?|cto|ceo|coo|cfo|hire|hiring|first (?:\\d+ )?people|employee|advis\\w+|chair|seat|equity|split|shares|member|technical|the one|on board|come (?:in|on board)|work (?:with|for)|build (?:it|this|the)|carry|somebody|someone|with me|halves',
  'mitgrund\\w*|anteile|einsteigen|mitmachen|kopf|associe\\w*|cofondat\\w*|parts|rejoin\\w*|soci[oa]s?|cofundador\\w*|participac\\w*|unirte|sumarte|cofondat\\w*|quote|unirti|cofundador\\w*|juntar|mede-?oprichter|aandelen|instappen|meedoen|comigo|conmigo|queremos sumar|alguien|jemand\\w*|quelqu.un|qualcuno|iemand|te vienes',
]);
