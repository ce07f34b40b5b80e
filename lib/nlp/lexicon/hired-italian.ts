import { GOODS, type HiredLexicon, MONTH } from './hired-shared.ts';

/*
 * Italian: who hires one ("mi affidano il piano", "mi ingaggiano"), by what one charges, for whom one stands in, which
 * places are left, what is done for the reader.
 */

const COUNT = '(?:\\d{1,2}|un|uno|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|un paio|qualche)';
const UNIT =
  '(?:pezzo|tavola|disegno|parola|cartella|pagina|ora|giornata|giorno|seduta|sessione|progetto|commessa|settimana|mese|lezione|articolo|capitolo|relazione|matrimonio|evento|foto|minuto|notte|turno|servizio|lavoro|visita|laboratorio|pratica|perizia|metro|cantiere|viaggio|corsa|testa|illustrazione|video|consegna|testo|corso|risultato|causa|caso|parere|piatto|negozio|immobile|spettacolo|ripresa|stagione|persona|ore|giornate|sedute|pezzi|settimane|lezioni|misura|forfait|percentuale|gettone|cottimo|chiamata|prestazione|obiettivo|incarico|commissione)';
const LACK =
  '(?:manca(?:no)?|va(?:nno)? in (?:ferie|maternita|malattia|pensione)|(?:e|sono) (?:in (?:ferie|maternita|malattia|affanno)|a corto|sotto organico|malat[oaie]|al completo)|si ammala(?:no)?|non (?:ce la fa(?:nno)?|arriva(?:no|te)?|basta(?:no)?|reggono)|resta(?:no|te)? (?:senza|scopert[oaie]|a piedi)|scoppia(?:no)?|trabocca(?:no)?|stringe|se ne va|salta un|avete un buco|serve un|vi serve)';

export const HIRED_ITALIAN: HiredLexicon = {
  said: [
    {
      id: 'booked-italian',
      words: [
        'mi (?:ingaggiano|ingaggia|assoldano|commissionano|commissiona|affidano|incaricano|noleggiano|prenotano|prenota|scritturano|subappaltano|appaltano|convocano|reclutano per)\\b(?! (?:i miei|ai))',
        'mi (?:chiamano|chiama|cercano|contattano|telefonano|reclamano) (?:\\S+ ){0,3}?(?:quando|se|per (?:un|una|le|la|i|il|gli|coprire|spegnere|sostituire)|appena|prima che|nei (?:picchi|momenti))\\b',
        'mi (?:pagano|paga|pagate|retribuiscono) (?:a|al|per|in base|ogni)\\b(?! (?:lo stipendio|non far))',
        'mi (?:hanno|tengono) (?:in rubrica|in agenda|nel (?:giro|cassetto))|(?:si|mi) (?:affitto|noleggio|presto)\\b(?= (?:a|per|con|anche))|(?:^|[.!?;:|–] ?)affittasi\\b(?! (?:casa|appartament\\w+|camer\\w+|box|local\\w+|stanz\\w+))|a noleggio\\b(?= ?[.,;|]|$)|(?:ingaggia|chiama|assolda|prenota|affitta|noleggia)(?:te)?mi (?:a|per|quando|se)\\b|potete (?:ingaggiarmi|prenotarmi|avermi|chiamarmi (?:per|quando)|affidarmi)',
        '(?:lavoro|scrivo|disegno|traduco|giro|cucino|programmo|cucio|monto|suono) (?:\\S+ )?per (?:vari[ei]?|divers[ei]|piu|terzi|chi (?:mi|paga|vuole|non|capita)|altr[ei]|piccol[ei] (?:marchi|aziende|case|editori|studi)|editori|agenzie (?:e|di)|case (?:editrici|di produzione))\\b',
        '(?:presto|vendo|offro|metto in vendita) (?:\\S+ )?(?:le mie|la mia|il mio|i miei) (?:mani|voce|penna|ore|tempo|braccia|testa|servizi|occhi|orecchie)\\b',
        `(?:committent[ei]|clienti) per volta|${COUNT} (?:o ${COUNT} )?(?:committent[ei]|mandanti|clienti fissi)\\b|(?:miei|mio) committent[ei]\\b`,
        '(?:collezioni|siti|libri|matrimoni|stagioni|edizioni|progetti) (?:\\S+ ){0,3}?(?:con|per) (?:due|tre|quattro|cinque|piccoli|diversi|vari) (?:\\w+ )?(?:brand|marchi|editori|clienti|aziende|studi|maison)\\b',
      ],
    },
    {
      id: 'billed-italian',
      words: [
        `(?:lavoro|fatturo|pagamento|compenso|tariffa|tariffe|preventivo|prezzo|parcella|onorario|conteggio|mi faccio pagare|chiedo|ingaggio|disponibile) (?:sempre |solo |fiss[oa] |chius[oa] |unic[oa] )?(?:a|al|all[’'] ?|per|su) (?:ogni )?${UNIT}\\b(?! (?:pieno|di lavoro dip))`,
        `(?<=^|[.,;:|–(] ?)(?:a|al) (?:giornate?|giornata|ore|gettone|cottimo|chiamata|forfait|commessa|progetto|pezzo|parola|cartella|lezione|seduta|stagione|percentuale|prestazione|corpo)\\b(?! (?:di|del|chiusa))`,
        "p\\. ?iva\\b|\\bpiva\\b|ritenuta d[’']acconto|prestazion[ei] occasional[ei]|regime forfettario|forfettari[oa]\\b|tariffario\\b|parcella\\b|fattura (?:mia|elettronica|a parte|a fine)|emetto fattura|con fattura|ditta individuale|mi segno le ore|segno le ore|senza capi\\b|padron[ea] di me stess[oa]|in proprio (?:dal|da|con|e)\\b|cococo\\b|co\\.co\\.co",
        '(?:si prenota|si paga|si salda|pago|pagate) (?:la|il|a|per|alla|al) (?:singol[oa] )?(?:lezione|seduta|sessione|ora|giornata|pezzo|consegna|visita)\\b|(?:lezione|seduta|giornata|ora) singola|niente pacchetti',
        "\\d+ ?(?:€|euro) (?:a|l[’']|al|alla|per) ?(?:ora|giorno|seduta|lezione|pezzo|pagina|cartella|giornata|visita|foto|persona)\\b",
      ],
    },
    {
      id: 'stand-in-italian',
      words: [
        '(?:copro|sostituisco|tappo|rimpiazzo|supplisco) (?:\\S+ ){0,3}?(?:ferie|maternita|malattie|turni|assenze|buchi|colleghi|medici|farmacisti|titolari|guardie|permessi)\\b|sostituzioni (?:di|per|ferie|estive|maternita|in|anche)\\b',
        `(?:quando|se|dove|finche|appena|mentre) [^.!?]{0,70}${LACK}[^.!?]{0,50}?,? (?:io )?(?:arrivo|entro|vengo|subentro|copro|salgo|mi (?:siedo|metto|presento|infilo)|prendo|guido|tengo|reggo|corro)\\b`,
        `(?:arrivo|entro|vengo|subentro|corro|mi (?:siedo|metto|presento|infilo)|chiamatemi|fischiate)\\b[^.!?]{0,60}\\b(?:quando|se|dove|finche|appena|mentre) [^.!?]{0,60}${LACK}`,
        "tra (?:un|una|il|la) \\w+ che (?:se ne va|parte|esce|lascia) e (?:il|la|l[’'])|fin(?:che|o a quando) non (?:trov|arriv|assum)\\w+|passo la campanella|a chi resta\\b",
        'interinal[ei] (?:\\S+ ){0,4}?mi\\b|(?:due|tre|qualche) settiman[ae] qui,? (?:un|una|due|qualche)',
      ],
    },
    {
      id: 'diary-italian',
      words: [
        '(?:accetto|prendo|apro|seguo|ritiro|assumo) (?:\\S+ ){0,2}?(?:commissioni|incarichi|prenotazioni|ordini su misura|commesse|mandati|cause|allievi|sposi|matrimoni|manoscritti|clienti nuovi|nuovi clienti|lavori)\\b',
        `(?:mi fermo|arrivo|mi limito)(?: volentieri)? (?:a|al massimo a) ${COUNT} (?:\\S+ )?(?:l[’']anno|al mese|a stagione|alla volta|per volta|per stagione)`,
        `(?:al massimo|non piu di|massimo|mai piu di|solo) ${COUNT} (?:\\S+ ){0,2}(?:l[’']anno|al mese|a stagione|alla volta|per volta|per stagione|per trimestre)`,
        `(?:restano|resta|ho ancora|mi restano|ne restano|avanzano|ho|mi avanza|rimangono) (?:ancora |libere? |liber[ei] )?${COUNT} (?:\\S+ )?(?:posti|post[oi]|date|settimane|giornate|buchi|buco|sabati|mattine|finestre|giorni|sere|turni|week-?end|spazi)\\b(?! (?:auto|letto|di lavoro vacant))`,
        `${MONTH} (?:e |resta |ancora |e ancora |quasi )*(?:liber[oa]|vuot[oa]|apert[oa])\\b|(?:dal|da) (?:\\d{1,2} |meta |fine |inizio )?(?:${MONTH}|lunedi)(?: \\w+)? (?:sono |ho l[’']agenda |di nuovo |sono di nuovo )*(?:scaric[oa]|liber[oa]|vuot[oa]|a spasso)`,
        "una (?:sedia|casella|poltrona|finestra) (?:e |resta |si e )?(?:vuota|libera|liberata)|mi ha appena liberat[oa]|agenda piena fino|(?:lista|tempi) d[’']attesa",
      ],
    },
    {
      id: 'for-you-italian',
      words: [
        "(?:riparo|monto|dipingo|imbianco|installo|disegno|scrivo|traduco|correggo|impagino|programmo|illustro|fotografo|registro|costruisco|cucio|tappezzo|cucino|pulisco|poto|trasloco|trasporto|accordo|restauro|riordino|arredo|organizzo|porto|redigo|modello|stampo|saldo|fabbrico|ristrutturo|accudisco|trucco|pettino|sistemo|rimetto a posto|svuoto|aggiusto|curo|salgo sul) (?:\\S+ )?(?:il|la|i|le|lo|gli|l[’'])? ?(?:vostr[oaie]|tu[oaie]|tuoi|sua)\\b",
        '(?:vi|te lo|te la|ve lo|ve la|ti) (?:riconsegno|restituisco|monto|preparo|scrivo un|aggiusto|disegno|dipingo|installo|cucino|correggo|riparo|costruisco|cucio|traduco)\\b',
        '(?:dimmi|ditemi|datemi|dammi|mandatemi|mandami|portatemi|portami|passatemi|raccontatemi) [^.!?]{3,60}(?:,| e|:) (?:io |vi |ti |e )?(?:[a-z]+o)\\b',
        '(?:mi mandi|mi mandate|mi porti|mi portate) [^.!?]{2,40} e (?:in|te|ve|io|lo|la)\\b|(?:date|agenda|iscrizioni) (?:apert[ae]|liber[ae]) (?:per|a|da)',
        '(?:^|[.!?:;–|] ?)(?:voi|tu) (?:mettete|portate|parlate|mandate|scegliete|cantate|dettate|dormite|metti|porti|parli|mandi|scegli) ?[^.!?,;]{0,40}[,;] ?(?:e )?io [a-z]+\\b',
        '(?:su misura|su richiesta)\\b[^.!?]{0,30}(?:basta|mail|scriv|telefon|messaggi)|\\w+ per (?:agenzie|marchi|aziende|imprese|comuni|studi|case editrici|scuole) (?:senza|in crisi|che non)\\b',
        '(?:incroci\\w+|mappo|calcolo|scrivo|redigo|verifico|progetto|rilievo) (?:\\S+ ){1,8}?per i comuni\\b',
      ],
    },
  ],
  no: [
    "(?:il mio|la mia|il|la|l[’'])? ?(?:capo|capa|azienda|direttore|direttrice|datore|dirigente|preside|mamma|papa|moglie|marito|figli[oa]?|famiglia|ditta) [^.!?]{0,20}\\bmi \\w+",
    '(?:colleghi|alunni|studenti|bambini|genitori|lettori|pazienti|utenti|vicini|clienti affezionati) [^.!?]{0,20}\\bmi \\w+',
    `(?:prezzo|costo|margine)\\w* (?:per|a|al) ${GOODS}`,
    'mi chiamano (?:il|la|lo|tutti)\\b',
  ],
  employed: [
    '(?:a tempo indeterminato|dipendente (?:pubblic[oa]|di|del|della|comunale|statale)|di ruolo\\b|assunt[oa] (?:a|in|nel|dal)|in pensione|pensionat[oa])\\b',
  ],
  cues: {
    given: [
      'mi (?:passano|mandano|spediscono|portano|girano|consegnano|lasciano|danno|mettono) (?:\\S+ )?(?:la scheda|il (?:file|testo|manoscritto|capo|girato|materiale|progetto|caso|pezzo|piano)|i (?:file|testi|capi|pezzi|disegni|lavori)|le (?:chiavi|foto|tavole|pratiche|stoffe)|lavori|testi|pratiche|pezzi|disegni|un mese)\\b',
    ],
    price: [
      '(?:preventivo|parcella|onorario|tariffa|tariffe|prezzo) (?:chiaro|fisso|chiuso|in|entro|a|sul|prima|gratuito|alla)|acconto\\b|senza impegno|sopralluogo gratuito|primo (?:incontro|colloquio) gratuito|fattur\\w+\\b',
    ],
    piece: [
      `(?:per|in) (?:${COUNT}|sei-nove|tre-sei)(?: o ${COUNT}|-${COUNT})? (?:mesi|settimane|giorni|giornate)\\b(?! fa)|poi (?:passo|me ne vado|saluto|sparisco|riparto|tolgo il disturbo)|${COUNT} (?:alla|per) volta|a (?:settimana|giornata|settimane|giornate)\\b|consegno`,
      "(?:un[oa]?|due|tre|quattro) (?:l[’']anno|per stagione|a stagione|al mese)\\b",
    ],
    capacity: ["(?:posti (?:liberi|rimasti)|lista d[’']attesa|su appuntamento|prenotazioni)\\b"],
    'for-you': [
      "(?:vostr[oaie]|tuo|tua|tuoi|tue) (?:\\w+ )?(?:test\\w*|sito|negozio|giardino|tetto|cucina|matrimonio|festa|film|logo|marchio|contabilita|app|macchina|catalogo|vetrina|casa|mobili|piano|libro|tesi|squadra|evento)\\b|se siete un[’' ]",
      '(?:per|ai?|agli|da) (?:piccol[ei] (?:aziende|imprese|marchi|comuni|editori)|(?:agenzie|marchi|aziende|imprese|comuni|scuole|studi) (?:e|che|senza|in crisi|di pianura)|eredi|cooperative e|chi (?:non|vuole|cerca))\\b',
    ],
    kit: [
      '(?:(?:col|con il|con) (?:mio )?(?:furgone|attrezzatura|strumenti|macchina|lettino)|(?:furgone|attrezzatura|lettino|macchina|studio|strumenti|sala) (?:mi[oa]|propri[oa]|mie|miei|a mie)|in (?:motorino|bici|furgone)\\b)',
    ],
    reach: [
      '(?:a domicilio|domiciliare|mi sposto|giro (?:\\S+ ){1,6}in (?:motorino|bici|auto|furgone)|in tutta (?:italia|la (?:regione|provincia))|e dintorni|e provincia|anche di domenica|di mezza \\w+)\\b',
    ],
  },
};
