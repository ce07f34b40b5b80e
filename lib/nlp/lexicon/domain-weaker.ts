/*
 * Words that sound like a field and are told by others as often: sciences of life beside medicine, what carries people and
 * not goods, programs, degrees. Whatever list holds them, they count no more than this. Folded; same format as domains.ts.
 */

/** With something else of the field they make it. */
export const WEAKER: Readonly<Record<string, string>> = {
  healthcare:
    'bioinformatics|bioinformatik|bioinformatique|bioinformatica|microbiology|microbiologist|mikrobiologie|mikrobiologe|mikrobiologin|microbiologie|microbiologia|microbiologa|microbiologo|microbioloog|toxicology|toxicologist|toxikologe|toxikologin|toxicologue|toxicologo|toxicologa|single cell|single-cell|wet lab|x-rays|x-ray',
  climate:
    'ecology|hydrogeologist|hydrogeology|hydrogeologe|hydrogeologin|hydrogeologue|hidrogeologo|hidrogeologa|hidrogeologia|idrogeologo|hydrogeoloog|recycler',
  finance: 'sap fi|sap fico|sap fi/co|chasing invoices|fraud detection|anti-fraud|gerente de contas',
  media:
    'ott|tontechniker|tontechnikerin|ingenieur du son|ingenieure du son|tecnico de sonido|tecnica de sonido|tecnico de som|tecnica de som|geluidstechnicus|tecnico del suono|fonico|sound engineer|sound engineers',
  retail: 'wholesaler|wholesalers|wholesale',
  logistics: 'ferries',
  education: 'promovendus|promovenda|doctorante|doctorant|doktorand|doktorandin|doctorando|doctoranda',
  'public-sector': 'catasto|provincia di',
};

/** Only beside a sure word of the field they help: trams and ferries carry people. */
export const HARDLY: Readonly<Record<string, string>> = {
  logistics:
    'tram|autobus|autobuses|bus company|bus companies|bus timetable|transit agency|transit authority|rail signalling|rail & signalling|interlocking|interlockings|level crossing|level crossings',
};

/** Healers of animals, and their houses: no field of these. */
export const NONE_OF_IT: Readonly<Record<string, string>> = {
  healthcare:
    'tierarzt*|tierklinik|tierkliniken|tierarztpraxis|dierenarts|dierenartsen|dierenkliniek|dierenklinieken|veterinaire|veterinaires|veterinari*|clinique veterinaire|cliniques veterinaires|clinica veterinaria|clinicas veterinarias|cliniche veterinarie|hospital veterinario|vet practice|vet practices|vet clinic|vet clinics|veterinary clinic|veterinary clinics|veterinary practice|veterinary hospital|animal hospital|animal hospitals|animal health',
};
