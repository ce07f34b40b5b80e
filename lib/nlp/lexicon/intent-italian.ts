import type { Lexicon } from './intent.ts';

/* Italian for taking contract work, looking for work and being reached; folded, by the rules of intent.ts. */

export const CONTRACT_ITALIAN: Lexicon = {
  yes: [
    '(?:con |a |titolare di |regime )?partita iva\\b',
    'liber[oaie] professionist[aei]\\b',
    'in (?:libera professione|proprio)\\b',
    'lavoro (?:autonomo|in proprio|a progetto|su commissione|su incarico|a giornata|a contratto)\\b',
    '(?:collaboro|collaborazioni|collaborazione|incarich[io]|contratti|lavori) (?:a progetto|occasional[ei]|estern[aei]|saltuari\\w*)\\b',
    '(?:accetto|prendo|seguo|cerco) (?:\\S+ ){0,3}(?:nuovi |nuove )?(?:clienti|commesse|incarichi|commissioni|lavori|progetti (?:brevi|esterni|freelance))\\b',
    '(?:su|a) commissione\\b',
    'prevent[io]v[oi] (?:gratuit[oi]|entro|in|su|senza|via)\\b',
    '(?:per|un) (?:un )?preventiv[oi]\\b',
    'tariff[ae] (?:a |al |oraria|orarie|giornalier[ae]|per )',
    'a (?:giornata|cottimo|parola|corpo)\\b',
    '(?:disponibile|liber[oa]|aperta?o?) (?:\\S+ ){0,4}(?:per|a) (?:nuovi |nuove |brevi )?(?:progetti|incarichi|collaborazioni|commesse|commissioni|consulenze|sostituzioni)\\b',
    'sopralluog\\w+ gratuit\\w+',
    'temporary manager\\b',
    'lavor[oa] (?:come|da) freelance\\b',
    'consulente (?:indipendente|esterno|esterna|autonomo|autonoma)\\b',
  ],
  no: [
    '(?:cerchiamo|assumiamo|gestisco|seleziono|coordino|affianco|assisto|consulenza per) (?:\\S+ ){0,5}(?:partita iva|liberi professionisti|freelance|collaboratori)\\b',
    'agli? (?:liberi professionisti|partite iva)\\b|per (?:liberi professionisti|partite iva)\\b|di liberi professionisti\\b',
  ],
};

export const OPEN_ITALIAN: Lexicon = {
  yes: [
    'cerco (?:\\S+ ){0,3}(?:lavoro|impiego|occupazione|posto|ruolo|posizione|opportunita|azienda|squadra|team|stage|tirocinio|apprendistato|contratto)\\b',
    '(?:in|alla) (?:cerca|ricerca) (?:attiva )?(?:di|del|della) (?:un |una |uno |nuov[aoie] |prim[ao] |mi[ao] )*(?:lavoro|impiego|occupazione|posto|ruolo|posizione|opportunita|sfid[ae]|stage|tirocinio|squadra|collaborazion[ei])\\b',
    'apert[oa] a (?:nuov[ei] |valutare |altre )+(?:\\S+ )?(?:opportunita|proposte|sfide|offerte|ruoli|posizioni)\\b',
    'apert[oa] a (?:proposte|offerte|opportunita)\\b',
    'valuto (?:nuove |volentieri )*(?:opportunita|proposte|offerte)\\b',
    "(?:disponibile|liber[oa]) (?:da|dal|dall[a’']|a partire da|per (?:nuov[ei]|un)|subito|immediatamente|fin da)\\b",
    'disponibilita (?:immediata|da |dal )',
    '(?:attualmente|ora|al momento) (?:disoccupat[oa]|senza lavoro|in mobilita|in disponibilita)\\b',
    'sono (?:disoccupat[oa]|senza lavoro|in cerca)\\b',
    '(?:il mio )?contratto (?:scade|finisce|termina)\\b',
    'mi piacerebbe (?:cambiare|lavorare|passare|entrare)\\b',
    'vorrei (?:cambiare (?:azienda|settore|lavoro)|tornare a lavorare|rientrare)\\b',
  ],
  no: [
    'non (?:cerco|sono in cerca|sono alla ricerca|disponibile)\\b',
    'cerco (?:\\S+ ){0,3}(?:sviluppat\\w+|collaborat\\w+|colleghi|clienti|fornitori|soci)\\b',
  ],
};

export const CONTACT_ITALIAN: Lexicon = {
  yes: [
    '(?:scrivetemi|scrivimi|scriveteci|chiamatemi|chiamami|contattatemi|contattami|telefonatemi|telefonami|mandatemi|mandami|scrivete pure|scrivi pure)\\b',
    'messaggi (?:apert[io]|benvenuti)\\b',
    'rispondo (?:a tutti|sempre|entro|volentieri)\\b',
  ],
  no: ['non (?:scrivetemi|scrivimi|chiamatemi|chiamami|contattatemi)\\b'],
};
