/*
 * Italian words of each field: posts, places of work, processes. All of them `sure` by the rule of domains.ts, save the
 * `likely` ones of the second table. Same format; words that other languages spell alike and mean otherwise are left out.
 */
export const ITALIAN_SURE: Readonly<Record<string, string>> = {
  healthcare: `
fisioterap*|ostetric*|operatore socio-sanitario|operatrice socio-sanitaria|in una rsa|casa di cura|case di cura|
casa di riposo|case di riposo|laboratorio analisi|laboratorio di analisi|cartella clinica|cartelle cliniche|pronto soccorso|
sala operatoria|sale operatorie|dispositivi medici|dispositivo medico|sperimentazione clinica|sperimentazioni cliniche|studi clinici|
caposala|logopedist*|anestesist*|radiolog*|cardiolog*|chirurg*|pediatr*|terapia intensiva|azienda sanitaria|aziende sanitarie|asl di|
ambulatori*|odontoiatr*|odontotecnic*|studio dentistico|studi dentistici|studi medici|farmaceutic*|salute pubblica|reparto di medicina|degenza|degenze|biomedicale|
elettromedical*|soccorritore|soccorritrice|igienista dentale|assistenza domiciliare|medici di base|ricerca clinica`,
  housing: `
case popolari|edilizia residenziale|edilizia popolare|compravendita immobiliare|compravendite immobiliari|compravendite|condomini*|
affitto|locazion*|inquilin*|alloggi*|housing sociale|agenzia immobiliare|agenzie immobiliari|mutuo casa|catasto|catastal*`,
  finance: `
ragionier*|commercialist*|revisore dei conti|revisione contabile|revisione legale|societa di revisione|gestore patrimoni|gestione patrimoni|
gestore patrimoniale|fatturazione e bilancio|ufficio contabilita|pagamenti digitali|sistemi di pagamento|controllo di gestione|
controller di gestione|busta paga|buste paga|cedolini|paghe e contributi|recupero crediti|credito al consumo|bancari|bancaria|sportello bancario|
banche|consulenza fiscale|consulente fiscale|tributarista|dichiarazioni dei redditi|responsabile amministrativ*|direttore finanziario|
direttrice finanziaria|mercati finanziari|fondi di investimento|cooperativa di credito|antiriciclaggio|rischi di credito|rischio di credito`,
  insurance: `
sinistri|liquidatore|liquidatrice|liquidatori|polizze|polizza|attuari|attuario|attuaria|attuariale|attuariali|riassicura*|assicurat*|assicurazion*|franchigie`,
  retail: `
punto vendita|punti vendita|cassier*|gdo|grande distribuzione|supermercat*|ipermercat*|addetto vendite|addetta vendite|abbigliamento|
libraio|libraia|in libreria|ferramenta|commess*|negozio|negozi|commercio al dettaglio|vendita al dettaglio|gioielleria|profumeria|erboristeria|scaffalist*`,
  energy: `
parco eolico|parchi eolici|eolico|eolica|fotovoltaic*|pompe di calore|pompa di calore|centrale idroelettrica|centrali idroelettriche|
centrale termica|colonnine di ricarica|rete elettrica|reti elettriche|diagnosi energetica|diagnosi energetiche|certificazione energetica|
certificazioni energetiche|certificatore energetico|efficienza energetica|efficientamento energetico|consulente energetico|comunita energetiche|
teleriscaldamento|gas naturale|elettrodott*|accumulo energetico|contatori elettrici|settore energetico`,
  'public-sector': `
ufficio anagrafe|agenzia delle entrate|ministero|ministeri|vigile del fuoco|vigili del fuoco|ufficio tributi|ufficio tecnico comunale|
bandi di gara|carabinier*|esercito italiano|aeronautica militare|marina militare|prefettura|dogana|doganal*|polizia|questura|tribunale|tribunali|
cancelliere|assessorato|assessore|sindaco|protezione civile|enti locali|ente locale|ente pubblico|enti pubblici|servizi sociali|
del comune di|comunale|comunali|concorso pubblico|funzionari*|settore pubblico|politiche pubbliche|biblioteca civica|inps|provincia di`,
  education: `
maestra elementare|maestro elementare|professore di|professoressa|professoresse|ricercatore universitario|ricercatrice universitaria|
dirigente scolastic*|formatore|formatrice|formatori|liceo|licei|ripetizioni|segreteria scolastica|scolastic*|asilo nido|asili nido|
istituto comprensivo|istituto tecnico|alunn*|didattic*|insegnament*|docenza|docenti|corso di laurea|dottorand*|ateneo|
scuola materna|scuola dell'infanzia|istituto professionale|universita di|universita degli`,
  manufacturing: `
capoturno|stampi e presse|stampi|lamiera|lamiere|fonderia|fonderie|saldator*|saldatura|addetto al montaggio|addetta al montaggio|stampaggio|
officina meccanica|officine meccaniche|industria alimentare|industria meccanica|industria tessile|perito meccanico|macchine utensili|
macchina utensile|progettista meccanic*|capo reparto|caporeparto|mobilificio|mobilifici|manifattur*|macchine automatiche|
macchine per imballaggio|caseificio|caseifici|settore tessile|metalmeccanic*|tornitore|fresator*|tornitura|fresatura|carpenteria metallica|
linea di produzione|linee di produzione|responsabile di produzione|responsabile produzione|direttore di produzione|direttore di stabilimento|
impianti industriali|automazione industriale|manutentor*|verniciatura|pressofusione|acciaieri*|pastificio|birrificio|conceria|
calzaturifici*|fabbrica|fabbriche|operai metalmeccanici|collaudator*|pezzi di ricambio|elettromeccanic*|scarti di produzione|stamperia|cartiera|vetreria`,
  media: `
addetto stampa|addetta stampa|ufficio stampa|uffici stampa|fonico|fonici|regista|registi|sceneggiat*|conduttrice radiofonica|
conduttore radiofonico|direttore della fotografia|direttrice della fotografia|traduttore letterario|traduttrice letteraria|romanzi|
agenzia pubblicitaria|agenzie pubblicitarie|operatore di ripresa|operatrice di ripresa|casa editrice|case editrici|editore|editori|
redattor*|redazione|testata|testate|doppiagg*|doppiator*|pubblicita|produzione televisiva|produzioni televisive|casa di produzione|
attore|attrice|fumett*|emittente|emittenti|telegiornale|montaggio video`,
  logistics: `
trasporti internazionali|corriere|corrieri|capotreno|macchinista|mulettista|mulettisti|carrellista|flotta aziendale|autotrasport*|
trasporto merci|autista di|autisti|camionist*|spedizionier*|magazzinier*|interporto|scalo merci|trasporto pubblico|ferrovi*|
consegne a domicilio|ultimo miglio|ufficio traffico|autoarticolat*|catena di fornitura|addetta alla logistica|addetto alla logistica`,
  climate: `
gestione rifiuti|gestione dei rifiuti|economia circolare|guardaparco|raccolta differenziata|qualita dell'aria|cambiamento climatico|
cambiamenti climatici|climatic*|biodiversita|impatto ambientale|consulente ambientale|ingegneria ambientale|ingegnere ambientale|
bilancio di sostenibilita|decarbonizzazione|forestale|forestali|dissesto idrogeologico|tutela ambientale`,
};

export const ITALIAN_LIKELY: Readonly<Record<string, string>> = {
  healthcare: `ricoveri`,
  finance: `fatture|bilancio|bilanci|crediti|pagamenti`,
  insurance: `periti|perito|danni`,
  energy: `impianti termici|caldaie`,
  manufacturing: `operaio|operai|produzione|impianti|scarti|montaggio|meccanico|meccanica|tessile|ceramica|stabilimenti`,
  media: `edizioni|riprese|quotidiano|quotidiani`,
  logistics: `trasporti|consegne|camion`,
  climate: `ambiente|rifiuti|foreste`,
  education: `corsi|studenti|lezioni`,
  'public-sector': `comuni|cittadini`,
  retail: `vetrine|clienti in negozio|moda|scaffali`,
};
