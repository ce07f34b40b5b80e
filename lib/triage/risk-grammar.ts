/** What an entry of the tables of warning signs holds. Several entries may share an id: one trick, told in several ways. */
export interface RiskRule {
  readonly id: string;
  readonly why: string;
  readonly hard: boolean;
  /** Soft signs of different kinds add up. */
  readonly kind:
    | 'money'
    | 'task'
    | 'messenger'
    | 'data'
    | 'phishing'
    | 'lure'
    | 'mule'
    | 'identity'
    | 'scheme'
    | 'filter';
  readonly patterns: readonly RegExp[];
  /** Word beginnings without which it cannot fire: of each list, one must be there. */
  readonly needs: readonly (readonly string[])[];
  /** What must stand somewhere in the texts too: pieces that prove nothing alone. */
  readonly also?: readonly RegExp[];
  /** Words nearby that make it harmless. */
  readonly unless?: RegExp;
  readonly fires: string;
  readonly silent: string;
}

export const g = (source: string): RegExp => new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z])`, 'g');
/** Not inside a word: "their" holds no "heir". */
const EDGE = '(?:(?<![a-z])|(?![a-z]))';
/** A short way within a sentence. */
export const GAP = `[^.!?\\n]{0,60}${EDGE}`;
export const NEAR = `[^\\n]{0,110}${EDGE}`;

/** To withdraw in Spanish and French; who retires in English does something else. */
export const WITHDRAW =
  '(?:retir(?:ar\\w*|as|a|o|ad[oa]\\w*|er|ez|ons|en|emos|ando|ada)|retir(?:es?) (?:tu|tus|su|sus|seu|seus|sua|suas|ton|ta|tes|votre|vos|el|la|los|le|les))(?![a-z])';

export const GIVE =
  '(?:send|tell|give|reply|answer|respond|read|share|forward|pass|provide|enter|write|submit|type|text|message|dm|show|confirm|need|come back|schick\\w*|senden|nennen|gib|geben|teilen|antworte\\w*|mitteilen|ubermitteln|bestatig\\w*|eingeben|envoy\\w*|communiqu\\w*|donn\\w*|repond\\w*|indiqu\\w*|transmett\\w*|confirm\\w*|conferm\\w*|saisi\\w*|envia\\w*|envie\\w*|dime|digame|facilit\\w*|responde\\w*|introduc\\w*|comparte|invia\\w*|mand\\w*|comunic\\w*|rispond\\w*|inseri\\w*|inform\\w*|diga\\w*|stuur\\w*|geef|deel|doorgeven|antwoord\\w*|vul\\w*|bevestig\\w*|prove|supply|passe|passez|rispedisci|mande|fornec\\w*)(?:s|ing)?(?![a-z])';
export const CODE =
  '(?:(?:verification|security|sms|one[- ]time|confirmation|backup|recovery|access|login|2fa|two[- ]factor|authentication) ?codes?|(?:\\d|four|six|eight)[- ]?digits? ?(?:code|number|pin)?|otp|pass ?codes?|codes? (?:from|on|in|shown on) (?:your|the) (?:phone|sms|text|message|screen|handset|authenticator|e-?mail)|codes? (?:we|you|i|that|which|just|sent|shown) ?(?:just|have|received|sent|get|got|texted|your|the|will)?|(?:number|code) (?:your|that your) (?:authenticator|app|phone)|backup codes?|tan\\b|(?:bestatigungs|sicherheits|zugangs|sms-?|einmal|verifizierungs)code|code,? den (?:sie|du|wir)|\\d-?stellige[nr]? (?:code|zahl|pin)|code (?:de (?:verification|securite|secours|confirmation)|recu|a (?:six|\\d) chiffres|sms)|codigo (?:de (?:verificacion|seguridad|verificacao|seguranca|confirmacion|confirmacao|seis)|que|recibido|recebido|sms)|codice (?:di (?:verifica|sicurezza|conferma)|che|ricevuto|a (?:sei|\\d)|sms)|(?:verificatie|beveiligings|sms-?|herstel)codes?|code die|(?:zes|\\d)-?cijferige code)';
export const SECRET =
  '(?:pass ?words?|log-?in (?:details|data|credentials)|credentials|bank (?:login|log-in|password)|(?:\\w{2,14})?passwort\\w*|kennwort\\w*|zugangsdaten|anmeldedaten|mot de passe|identifiants|contrasena|credenciales|credenziali|senha|palavra-?passe|credenciais|(?:\\w{2,14})?wachtwoord|inloggegevens)';
export const SEED =
  '(?:seed (?:phrase|words?)|(?:12|24|twelve|twenty[- ]four)[- ](?:seed |recovery )?words?(?: phrase)?|recovery (?:phrase|words)|secret (?:phrase|words|key)|private keys?|wallet phrase|wiederherstellungs(?:phrase|worter|schlussel)|seed-?phrase|phrase (?:de recuperation|secrete)|frase (?:semilla|de recuperacion|di recupero|segreta|semente|de recuperacao)|herstel(?:zin|woorden))';
export const MESSENGER = '(?:whats ?app|telegram|wechat|viber|signal|google chat|hangouts|kik|wa\\.me|t\\.me)';
export const FEE =
  '(?:(?:consular|consulate|embassy|permit|courier|background check|assessment|notary|membership club|reservation|seat|stamp|medical|uniform|agency|registration|training|processing|application|admin(?:istration)?|activation|joining|onboarding|release|customs|clearance|transfer|visa|file|security|handling|entry|insurance|legal) (?:fee|deposit|charge)s?|(?:visa|travel|permit|customs|document|paper) (?:handling|processing|clearance|paperwork)|mandatory (?:course|training|certificate)|curso obrigatorio|curso obligatorio|corso obbligatorio|formation obligatoire|pflichtschulung|verplichte (?:cursus|training)|starter (?:kit|pack|package)|training (?:kit|material|pack)|refundable (?:fee|deposit)|small (?:fee|deposit)|(?:anmelde|bearbeitungs|schulungs|einschreibe|freischalt|vermittlungs)gebuhr\\w*|kaution|starter(?:paket|set)|(?:visum|visa|konsulats|botschafts)gebuhr\\w*|frais (?:consulaires|de (?:visa|dossier|formation|inscription|traitement|gestion))|caution|kit de demarrage|(?:gastos|tasas?) consulares|(?:gastos|tasas?|cuota|costes) de (?:visado|gestion|tramitacion|inscripcion|formacion|registro|alta)|fianza|deposito (?:inicial|previo|reembolsable)|(?:spese|tasse) consolari|(?:quota|spese|tass[ae]) (?:di (?:visto|iscrizione|gestione|registrazione|attivazione|formazione|pratica)|iniziale)|cauzione|taxas? consulares|taxas? (?:de (?:visto|inscricao|registo|registro|cadastro|liberacao|formacao|adesao|ativacao|matricula))|caucao|(?:inschrijf|administratie|trainings|borg|activatie|visum|consulaire )kosten|waarborgsom|borgsom|startpakket|starterspakket)';
export const PAY_VERB =
  '(?:pay|paying|paid|buy|purchase|transfer|deposit|top up|send|cover|settle|wire|order|zahl\\w*|bezahl\\w*|uberweis\\w*|kauf\\w*|hinterleg\\w*|einzahl\\w*|pay[ez]{0,2}|payer|vers\\w+|regl\\w+|achet\\w+|deposer|pagar|pague|paga\\w*|abon\\w+|ingres\\w+|deposit\\w*|transfer\\w*|compr\\w+|versar\\w*|versa|acquist\\w+|anticip\\w+|bonific\\w*|depositar|betal\\w*|maak|overmaken|stort\\w*|koop\\w*)s?(?![a-z])';
export const FIRST =
  '(?:before|first|upfront|up front|in advance|to (?:start|release|unlock|activate|receive|begin|reserve|secure|claim|get)|refund\\w*|reimburs\\w*|get (?:it|that) back|with your first (?:salary|pay)|vorab|zuerst|vorher|erstattet|zuruck|freischalt\\w*|avant|d.abord|a l.avance|rembours\\w*|debloquer|antes|por adelantado|previo|reembols\\w*|devolv\\w*|desbloquear|para (?:empezar|liberar|recibir|comecar|receber)|prima|anticip\\w*|rimbors\\w*|sbloccare|per (?:iniziare|ricevere|attivare)|adiantad\\w*|liberar|vooraf|eerst|terug(?:betaald|gestort)?|vrijgeven|om te (?:beginnen|starten))';

export const SUM =
  '(?:(?:rs\\.?|r\\$|us\\$|inr|usd|eur|gbp|[¤$£₹])\\s?\\d|\\d[\\d.,]{0,12}\\s?(?:¤|\\$|£|rs|usd|eur|euros?|dollars?|pounds?|reais))';

/** A way across sentences and lines, to be used once in an expression. */
export const FAR = `[\\s\\S]{0,200}${EDGE}`;
/** A sum in any of the currencies that messages name, with its figures. */
export const MONEY =
  '(?:(?:[a-z]{0,3}[¤$£₹]|rs\\.?|inr|usdt?|eur|gbp|cad|aud|nzd|chf|pln|kwd|aed|sar|qar|zar|sek|nok|dkk) ?\\d[\\d.,]{0,12}|\\d[\\d.,]{0,12}(?: 000)? ?(?:[¤$£₹]|rs|usdt?|usdc|eur|gbp|cad|aud|nzd|chf|pln|kwd|aed|btc|eth|euros?|dollars?|pounds?|reais|riyals?|dirhams?|rupees|francs?|franken|zl|kr))';
/** A figure or a sum. */
export const FIGURES = `(?:${MONEY}|\\d[\\d.,]{1,12})`;
/** To hand over money, as the reader is told to. */
export const PAY_OUT =
  '(?:pay|remit|settle|transfer|purchase|wire|send|zahl\\w*|bezahl\\w*|uberweis\\w*|vers(?:er|ez|e)|regl(?:er|ez|e)|payer|payez|virez|abon(?:a|ar|as|e|en)|pag(?:a|ar|ue|o|uen|are|hi|hiate)|ingres(?:a|ar|e)|transfier[ea]|transfir[ae]|vers(?:a|are|i|ate)|bonific\\w*|deposit(?:a|ar|e|i|are)|betaal\\w*|betal\\w*|stort\\w*|maak)';
/** Each time "one's own first …": pay that never comes. */
export const FIRST_PAY =
  '(?:first|second|1st|erste[nmr]?|zweite[nmr]?|premi(?:er|ere)|deuxieme|primer[oa]?|segund[oa]|prim[oa]|primeir[oa]|eerste|tweede) (?:month.?s )?(?:salary|wages?|pay(?:check|ment)?|pay-?out|stipend|job|shift|milestone|invoice|month|week|gehalt|lohn|rechnung|salaire|paie|facture|mission|nomina|sueldo|salario|pago|factura|stipendio|busta paga|salario|pagamento|fatura|loon|salaris|factuur)';

/** Word beginnings of work that the reader is said to get. */
export const WORK_WORDS = [
  ...[
    'job',
    'role',
    'position',
    'post',
    'vacanc',
    'contract',
    'employ',
    'salary',
    'wages',
    'stipend',
    'shortli',
    'hired',
  ],
  ...['appoint', 'recruit', 'onboard', 'joining', 'freelanc', 'candidat', 'applican', 'applicat', 'approved', 'slot'],
  ...[
    'stelle',
    'vertrag',
    'bewerb',
    'gehalt',
    'heimarb',
    'emploi',
    'contrat',
    'salaire',
    'embauch',
    'candida',
    'puesto',
  ],
  ...[
    'empleo',
    'contrato',
    'sueldo',
    'vacante',
    'expedien',
    'lavoro',
    'contratt',
    'stipendi',
    'assunt',
    'vaga',
    'emprego',
  ],
  ...[
    'salario',
    'perfil',
    'baan',
    'vacature',
    'functie',
    'salaris',
    'visa',
    'visum',
    'visado',
    'visto',
    'wage',
    'data',
  ],
  ...['workbenc', 'casting', 'agencies', 'minerals', 'camp', 'ticket', 'refinery', 'nurse', 'milesto', 'bid'],
] as const;
/** … and of money, papers or prizes that the reader is said to get. */
export const BOUNTY_WORDS = [
  ...[
    'grant',
    'award',
    'prize',
    'winner',
    'winning',
    'endowm',
    'inherit',
    'legacy',
    'estate',
    'loan',
    'credit',
    'kredit',
  ],
  ...[
    'pret',
    'prestamo',
    'prestito',
    'emprest',
    'lening',
    'stipendi',
    'million',
    'unclaim',
    'diploma',
    'permit',
    'fund',
  ],
  ...[
    'timeshar',
    'buyer',
    'payout',
    'losses',
    'don',
    'donat',
    'donacion',
    'erbe',
    'notaire',
    'heritage',
    'herencia',
    'eredita',
    'heranca',
    'erfenis',
  ],
] as const;
/** … and of money that is said to grow. */
export const INVEST_WORDS = [
  ...[
    'invest',
    'trading',
    'trade',
    'trader',
    'crypto',
    'krypto',
    'cripto',
    'bitcoin',
    'btc',
    'usdt',
    'eth',
    'coin',
    'token',
  ],
  ...['bot', 'arbitra', 'forex', 'wallet', 'portefeu', 'broker', 'listing', 'einstieg', 'rendite', 'fondi', 'fondos'],
  ...[
    'inleg',
    'bourse',
    'bolsa',
    'borsa',
    'liquid',
    'mev',
    'solidity',
    'returns',
    'profit',
    'gains',
    'exchang',
    'plattfor',
  ],
] as const;
