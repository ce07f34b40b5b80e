/** What a share in per cent is of: parts of regular expressions over folded text. */

/** A share of the week by its name, right behind it. */
export const SHARE_OF =
  '(?:fte|pensum|workload|stelle|position|teilzeit|time|part(?![a-z])|auslastung|mandat(?![a-z])|contract(?!or)|of (?:a )?full|d.un temps|temps|de jornada|jornada|tempo|dienstverband|role|post(?![a-z])|employment|beschaftigung|arbeitszeit|anstellung|equivalent|activity|allocation|engagement|appointment|capacity|load(?! (?:time|reduc|test|shed|factor))|commitment|utili[sz]ation|quotite|pensums|employed|angestellt|basis(?![a-z]))';

/** Small words that join a share to what stands before: "à 80 %", "zu 60 %", "at 50 %". */
export const JOINED =
  /(?:^|(?<![a-z]))(?:auf|zu|a|al|at|for|op|voor)(?: (?:etwa|rund|ca\.?|about|around|environ|circa|ongeveer))?\s{0,2}$/;

/** The post, the work or whoever is wanted, in the clause that a share ends. */
export const POST =
  /(?:pensum|workload|auslastung|teilzeit|part[- ]time|(?<![a-z])fte|taux d.activite|umfang|beschaftigungsgrad|temps partiel|jornada|dedicacion|capacity|contract|contrat|vertrag|mandat|incarico|auftrag|opdracht|(?<![a-z])(?:mission|assignment|engagement|role|post|job|cd[id]|puesto|posto|baan|vaga|impiego|empleo|emprego|poste|project|projekt|this time|diesmal|somebody|someone|jemand\w{0,2}|quelqu.un|alguien|alguem|qualcuno|iemand|personne|persona)(?![a-z])|(?:frau|mann|kraft|leitung|hilfe|assistenz|arzt|arztin)(?![a-z])|(?<![a-z])(?:such(?:en?|t)|gesucht|looking for|seek|hiring|recruit|cherch|recherch|recrut|busca|contrata|cerc(?:o|a|hiamo)|assum|procur|zoek)|stelle|anstell|employment|beschaftigt|unbefristet|permanent|(?<![a-z])(?:work|arbeite?n?|travail|trabaj|trabalh|lavor|werk)|(?<![a-z])(?:have|take|want|need|engage|hire) you(?![a-z])|(?<![a-z])(?:months?|monate?n?|mois|meses|mes[ei]|maanden|maand|years?|jahre?n?|ans|anos|ann[io]|jaar|weeks?|wochen|semaines|semanas|settimane|weken)$)/;

/** What else is had in part: work from home, fares and insurance that somebody pays, what a firm is. */
export const OTHER_SHARE =
  /(?<![a-z])(?:remote|remoto|home|tele(?:work|arbeit|travail|trabajo|trabalho|lavoro|werk)\w{0,4}|distan(?:ce|cia|za)|mobile?s? arbeit\w{0,2}|zu ?hause|thuis\w*|smart ?working|(?:from|von|desde|da|em|en|vanuit) (?:home|daheim|casa|huis)|on-?site|presen\w*|prasenz\w*|transport\w*|trajets?|fahr(?:t|karte)\w*|reis\w*|travel\w*|navigo|pass\w{0,4}|tickets?|mutuelle|prevoyance|prise? en charge|rembours\w*|insurance|versicherung\w*|seguro\w*|assicuraz\w*|verzekering\w*|pension\w*|baja|sick|krank\w*|taggeld\w*|subsidio|maladie|malattia|ziekte|leave|paid|owned|covered|reimbursed|pagad[oa]s?|cubiert[oa]s?|pagat[oaie]|copert[oaie]|rimbors\w*|reembols\w*|vergoed\w*|betaald|bezahl\w*|zahl(?:en|t)|ubernehm\w*|ubernimmt|erstatt\w*|pays?|cover|kosten|bonus|prime|aziend[ae]|empresas?|entreprises?|firma|bedrijf|compan(?:y|ies))(?![a-z])/;
