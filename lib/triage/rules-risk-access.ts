import { FAR, GAP, GIVE, g, NEAR, type RiskRule } from './risk-grammar.ts';

const YOUR = '(?:your|dein\\w*|ihre?\\w*|ton|ta|tes|votre|vos|tu|tus|su|sus|tuo|tua|suo|sua|seu|je|jouw|uw)';
const PASTE = '(?:ctrl|strg|paste|einfug\\w*|coll\\w*|peg\\w*|incoll\\w*|cole|colar|plak\\w*)';
const BANK_KEY =
  '(?:online[- ]banking (?:name|login|password|credentials)|card number|cvv|cvc|pin ?code|pin|geheimzahl|kartendaten|kartennummer|bankzugang\\w*|zugangsdaten (?:ihrer|deiner) bank|identifiants bancaires|numero de carte|donnees de (?:votre )?carte|credenciales bancarias|datos de (?:la|tu|su) tarjeta|clave bancaria|credenziali bancarie|dati della carta|dados do cartao|senha do banco|dados bancarios e senha|kaartgegevens|bankcodes)';
/** To type something in, where the reader is told to. */
const ENTER =
  '(?:enter|type|log ?in|sign ?in|give[ns]?|confirm|gebt?|geben sie|tragen sie|einloggen|anmelden|saisi\\w+|connect\\w*|renseign\\w+|introduc\\w+|inici\\w+ sesion|acced\\w+|inser\\w+|compil\\w+|acess\\w+|inform\\w+|voer|vul|log)';

/** Codes, logins, machines and names that the reader is to lay open. */
export const ACCESS_RULES: readonly RiskRule[] = [
  {
    id: 'code-request',
    hard: true,
    kind: 'phishing',
    why: 'Who lets a code go to your phone is opening your account, not his.',
    needs: [],
    patterns: [
      g(
        `(?:sent|sends|send|sending|schickt|geschickt|geht|envoye\\w*|enviad[oa]|envio|mando|mandat[oa]|mandou|gestuurd|stuurt)${GAP}(?:my|mein\\w*|mon|mi|il mio|meu|o meu|mijn) (?:\\w+ )?(?:code|codigo|codice|pin)${GAP}(?:to|an|a|au|al|para|naar|sur|op) (?:o )?${YOUR} (?:number|phone|nummer|handy|numero|telef\\w*|telefoon|mobile|cell)`,
      ),
      g(
        `(?:sms|text|nachricht|message|mensaje|messaggio|mensagem|bericht|whats ?app) (?:mit|with|avec|con|com|met) (?:\\w+ ){0,3}(?:codes?|codigo|codice|digits|ziffern|chiffres|cifre|cifras|cijfers)${NEAR}(?:schick|send|paste|tell|forward|gib|leite|envoie\\w*|renvoie\\w*|transmets|donne|mandame\\w*|envia\\w*|manda\\w*|passa\\w*|inoltra\\w*|stuur|geef)`,
      ),
      g(
        `${GIVE}${GAP}(?:codigo|codice|code|kode) (?:de|di|da|a|of|van|mit|with|met|com|con) (?:\\d|seis|sei|six|sechs|zes)(?: (?:digit\\w*|numer\\w*|cifr\\w*|chiffres|ziffern|cijfers))?`,
      ),
    ],
    unless: /never|niemals|jamais|nunca|nooit|don.t share|do not share|discount|promo|qr|invite code/,
    fires: 'The site sent my code to your number by mistake, I need it in five minutes.',
    silent: 'I sent my code to your repository on Monday.',
  },
  {
    id: 'password-request',
    hard: true,
    kind: 'phishing',
    why: 'A page that wants mail and password for a badge, a file or a complaint is a copy made to steal them.',
    needs: [['URL']],
    patterns: [
      g(
        `(?:sign ?in|log ?in|claim|enter|object|appeal|einloggen|anmelden|connect\\w+|inicia\\w*|acced\\w+|compil\\w+|acess\\w+|inloggen|log)${NEAR}(?:e-?mail|mail|correo|user ?name|address)[^.!?\\n]{0,12}(?:,|and|und|et|y|e|en|plus) (?:\\w+ ){0,2}(?:pass ?word|passwort|mot de passe|contrasena|senha|wachtwoord)`,
      ),
      g(
        `(?:log ?in|sign ?in|prov\\w+)${GAP}(?:with )?your (?:profile|account|linkedin|office(?: 365)?|microsoft|google) (?:data|details|password)${NEAR}https?:`,
      ),
      g(
        `(?:approve|accept|allow|press allow|tap allow|confirm|autoris\\w*|aprueb\\w*|acept\\w*|approv\\w*|autorizz\\w*|autoriz\\w*|bestatig\\w*|erlaub\\w*|keur)${NEAR}(?:access to your (?:mailbox|mail|inbox|drive|files)|read and change all|zugriff auf (?:ihr|dein)\\w* (?:postfach|mails)|acces a votre (?:boite|messagerie)|acceso a (?:tu|su) (?:buzon|correo)|accesso alla (?:tua|sua) (?:casella|posta)|acesso (?:ao|a) (?:seu|sua) (?:e-?mail|caixa)|toegang tot (?:je|uw) (?:mailbox|mail))`,
      ),
    ],
    unless: /never ask|reset|was changed|password manager|single sign|first login|on your first day|hr system|handbook/,
    fires: 'Claim the badge with your work email and password at https://gold-badge.example today.',
    silent: 'You sign in with your work email at https://wiki.example; we never ask for the password.',
  },
  {
    id: 'bank-access',
    hard: true,
    kind: 'phishing',
    why: 'Card data, a PIN or the login of a bank are typed into the bank and nowhere else.',
    needs: [],
    patterns: [
      g(`${ENTER}${NEAR}${BANK_KEY}[\\s\\S]{0,80}https?:`),
      g(
        `(?:log ?in|sign ?in|connect\\w*|einloggen|anmelden|inicia\\w*|acced\\w+|acess\\w+)${GAP}https?:[^\\s]{3,60}[^.!?\\n]{0,40}${BANK_KEY}`,
      ),
      g(`(?:give|given|send|need|tell|share)${GAP}card number[^.!?\\n]{0,30}(?:expiry|expiration|cvv|cvc)`),
      g(
        `(?:card|karte|carte|tarjeta|carta|cartao|pas|pinpas|bankpas) (?:plus|and|with|und|mit|et|avec|y|con|e|com|en|met) (?:\\w+ )?(?:pin|pincode|pin-code|geheimzahl|code secret|codigo secreto)${GAP}(?:inlever\\w*|inleveren|abgeb\\w*|hand\\w*|lend|remett\\w*|entreg\\w*|consegn\\w*)`,
      ),
    ],
    unless: /never|niemals|jamais|nunca|nooit|do not|don.t|first day|after signing|payment form|shop checkout/,
    fires: 'Enter your PIN code for control at https://card-renewal.example or the account is blocked.',
    silent: 'You can pay by card; the PIN never leaves the terminal.',
  },
  {
    id: 'false-authority',
    hard: true,
    kind: 'money',
    why: 'No bank keeps a safe account for you; the money moved there is gone.',
    needs: [],
    patterns: [
      g(
        `(?:move|transfer|send|bring|uberweis\\w*|transf\\w+|vir\\w+|transfier\\w*|spost\\w*|bonific\\w*|zet|maak)${NEAR}(?:safe (?:account|wallet)|sichere\\w* konto|compte (?:securise|de securite)|cuenta segura|conto (?:sicuro|protetto)|conta segura|veilige rekening|kluisrekening)`,
      ),
    ],
    unless: /never|niemals|jamais|nunca|nooit|no bank|escrow/,
    fires: 'Here is the fraud desk of the bank: move what is left to the safe account I opened.',
    silent: 'No bank asks you to move money to a safe account.',
  },
  {
    id: 'developer-lure',
    hard: true,
    kind: 'lure',
    why: 'A task that starts by itself, wants a wallet or a trusted folder is an attack, not a test.',
    needs: [],
    patterns: [
      g(`(?:run|start|launch|open)${NEAR}(?:locally|front ?end|yarn|npm|app|game|build)${NEAR}connect${GAP}wallet`),
      g(
        `(?:clone|vs ?code|archive|folder|unzip|workspace|repo\\w*)${NEAR}(?:say yes to|hit|press|click|choose|select|accept)[^.!?\\n]{0,16}trust`,
      ),
      g(
        `git clone${FAR}(?:trust the (?:authors?|folder)|starts by itself|without (?:a )?(?:container|vm|sandbox)|(?:don.t|do not) use (?:a )?(?:container|vm|sandbox|docker))`,
      ),
      g(`unzip${FAR}(?:paste[^.!?\\n]{0,60}(?:terminal|line)|terminal[^.!?\\n]{0,60}paste|sudo)`),
      g(
        `(?:press|hold|druck\\w*|appuy\\w*|presion\\w*|pulsa|premi|aperte|pressione|druk)${GAP}(?:windows|win)[^.!?\\n]{0,12}r(?![a-z])${NEAR}${PASTE}`,
      ),
    ],
    unless: /workshop|course|tutorial|students|our docs/,
    fires: 'Run the front end locally with npm, connect any wallet with some history, then the contract comes.',
    silent: 'You would build the front end where users connect a wallet.',
  },
  {
    id: 'unsafe-software',
    hard: true,
    kind: 'lure',
    why: 'Who tells you to pass over a warning of your computer knows what it warns of.',
    needs: [],
    patterns: [
      g(
        `(?:damaged|unknown developer|unidentified developer|warnings?|complains?|smartscreen|gatekeeper|defender|warnung\\w*|avertissement\\w*|advertencia|avviso|aviso|waarschuwing)${NEAR}(?:open anyway|run anyway|allow anyway|keep anyway|trotzdem (?:offnen|ausfuhren|zulassen)|(?:ouvrir|executer) quand meme|(?:abrir|ejecutar) de todos modos|apri comunque|(?:abrir|executar) mesmo assim|toch openen)`,
      ),
      g(
        'right[- ]click ?(?:>|->|and|,|then)? ?(?:on )?"?open"?[^.!?\\n]{0,30}(?:system|mac|warn\\w*|complain\\w*|developer)',
      ),
      g(
        `(?:don.t worry about|ignore|click away|skip)${GAP}(?:warnings?|alerts?|messages?) (?:from|of) (?:windows|defender|your antivirus|smartscreen|macos)`,
      ),
      g(
        `(?:in-house|own|proprietary)${GAP}(?:tool|app|client|software)${NEAR}(?:get|download|install)${GAP}(?:for (?:mac|windows)|https?:)`,
      ),
      g(
        `install${GAP}(?:add-?on|extension)${NEAR}(?:not (?:yet )?in the (?:chrome |web |browser )?store|from our (?:page|site))`,
      ),
      g(
        `(?:we|scan|system|wir|nous|hemos|abbiamo) (?:saw|found|detected|see|gefunden|erkannt|detecte|detectado|rilevato)${GAP}(?:trojan\\w*|virus\\w*|malware|spyware)${FAR}(?:(?:call|ring|rufen sie|appelez|llame|chiami|bel) ?(?:us |at once |now |immediately |sofort )?(?:on |at |unter |au |al )?[+\\d]|connects? to your)`,
      ),
    ],
    unless: /google meet|microsoft teams|we develop|support engineer|notari[sz]ed|we build/,
    fires: 'If a "damaged" warning appears, go to the settings and open anyway.',
    silent: 'If a warning appears, stop and tell our support.',
  },
  {
    id: 'extortion',
    hard: true,
    kind: 'money',
    why: 'A threat with recordings is sent to thousands; paying brings the next one.',
    needs: [],
    patterns: [
      g(
        `(?:recordings?|videos?|footage|recorded you|pictures|aufnahmen?|aufgezeichnet|enregistrement\\w*|videos?|grabacion\\w*|registrazion\\w*|gravac\\w+|opnames?|beelden)${GAP}(?:camera|webcam|kamera|cam(?:era)?)${FAR}(?:btc|bitcoin|usdt|eth|monero|wallet)`,
      ),
      g(
        `(?:\\d|pay|send|zahl\\w*|pag\\w+|betaal)[^.!?\\n]{0,20}(?:btc|bitcoin|usdt|monero)${FAR}(?:recordings?|footage|your camera|webcam|contacts will|everybody will see|aufnahmen|enregistrements|grabaciones|registrazioni|gravacoes|opnames)`,
      ),
    ],
    unless: /customer|support|security cameras?|we sell|developer|podcast/,
    fires: 'I have the recordings from your camera; 0.03 BTC and they are gone.',
    silent: 'I have the recordings from the camera in the yard for the insurance.',
  },
];
