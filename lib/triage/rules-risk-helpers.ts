import { FAR, GAP, g, MONEY, NEAR, type RiskRule } from './risk-grammar.ts';

const KEEP =
  '(?:keep|hold back|retain|deduct|behalt\\w*|abzuglich|einbehalt\\w*|gard\\w*|conserv\\w*|te quedas|quedate|se queda|trattien\\w*|trattenendo|tieni|fica com|retem|houd\\w*|minus)';
const CARDS = '(?:store|shop|gift|google play|play|apple|steam|amazon|itunes|razer|paysafe|neosurf|xbox)[- ]?cards?';

/** Whose name, money or errand it is: helpers for strangers, and strangers who pose as known ones. */
export const HELPER_RULES: readonly RiskRule[] = [
  {
    id: 'account-rent',
    hard: true,
    kind: 'mule',
    why: 'A face and a name for work that others do is a fraud on the client, and the name is yours.',
    needs: [],
    patterns: [
      g(
        `(?:interviews?|calls?|attend|on camera)${FAR}(?:whisper\\w*|through your headset|in your ear|real dev(?:eloper)? sits)`,
      ),
      g(`interviews?[^\\n]{0,80}(?:types?|tells?|reads?|gives?|feeds?) (?:you )?the answers`),
      g(`laptops?[\\s\\S]{0,100}(?:plug it in|leave it on|keep it (?:on|running))[\\s\\S]{0,100}(?:${MONEY}|month)`),
      g(`(?:share|give us|send us|hand over) (?:the|your) log-?ins?[^\\n]{0,80}(?:\\d+ ?%|${MONEY})`),
      g(`(?:we do the (?:coding|work),? you do the (?:interviews?|calls?)|verification calls you (?:take|do))`),
      g(
        `(?:borrow|rent|lend us|use|louer|emprunter|leihen|mieten|alquilar|prestar|affittare|usare|alugar|huren|lenen) (?:your|ton|votre|dein\\w*|ihr\\w*|tu|su|il tuo|il suo|sua|seu|je|jouw) (?:ads?|ad|business|advertising|seller|developer|freelance\\w*|werbe|verified)[ -]?(?:accounts?|konto|compte|cuenta|profile|manager)`,
      ),
      g(
        `(?:ton|votre|dein\\w*|ihr\\w*|tu|su|il tuo|il suo|sua|seu|jouw|je|your) (?:compte|profil|konto|cuenta|perfil|account|profilo|conta|freelance\\w* account) ?(?:freelance\\w*|verifi\\w*|verificad[oa]|verificato|geverifieerd\\w*)?${NEAR}(?:en ton nom|a ton nom|in deinem namen|in ihrem namen|a tu nombre|en tu nombre|a tuo nome|em seu nome|op jouw naam)${NEAR}\\d+ ?%`,
      ),
      g(
        `(?:remote access|anydesk|teamviewer)${GAP}(?:your )?(?:computer|laptop|pc|profile|account)${FAR}(?:you (?:get|keep|earn|receive)) \\d+ ?%`,
      ),
      g(
        `(?:old|unused|spare|aged|second) (?:profiles?|accounts?|accs?)${GAP}(?:don.?t|do not|dont|no longer|never) use${NEAR}(?:we pay|${MONEY})`,
      ),
    ],
    unless: /your own clients|we never|training sessions?|customer calls recorded/,
    fires: 'You join the interview on camera and our developer whispers through your headset.',
    silent: 'You join the interviews on camera and note what users say.',
  },
  {
    id: 'mule',
    hard: true,
    kind: 'mule',
    why: 'Accounts, cards and firms opened for strangers carry their crimes in your name.',
    needs: [],
    patterns: [
      g(
        `open${GAP}(?:bank |test |crypto |exchange )?(?:accounts?)[^\\n]{0,80}(?:hand over|give us|you give|send us|pass on|forward)${GAP}(?:cards?|tokens?|log-?in|password|credentials|access)`,
      ),
      g(
        `(?:eroffn\\w*|ouvr\\w+|abr\\w+|apr\\w+|open\\w*)${GAP}(?:testkonto|girokonto|konto|konten|comptes?|cuentas?|conti|conto|contas?|rekening\\w*)[^\\n]{0,110}(?:zugangsdaten|karten?|identifiants|cartes?|tarjetas?|claves|credenziali|carte|senhas?|cartao|cartoes|inloggegevens|passen)[^\\n]{0,60}(?:weiter\\w*|ubergeb\\w*|leiten|remett\\w*|transmett\\w*|entreg\\w*|mand\\w*|consegn\\w*|invi\\w*|envi\\w*|door\\w*|stuur\\w*|inlever\\w*)`,
      ),
      g(
        `(?:director|geschaftsfuhrer\\w*|gerant|administrador|amministratore|gerente|bestuurder)(?![a-z])(?: (?:of|der|de|di|da|van) [^.!?\\n]{0,40})?,? ?(?:only |just |nur |seulement |solo |apenas |alleen |so )?(?:on paper|auf dem papier|sur le papier|en el papel|sobre el papel|sulla carta|no papel|op papier)${FAR}(?:accounts?|konten|konto|comptes?|cuentas?|conti|contas?|rekening\\w*|cards?|notary)`,
      ),
      g(
        `(?:betaalrekening|bankrekening|girokonto|konto|compte|cuenta bancaria|conto corrente|conta)${GAP}(?:pinpas|bankpas|bankkarte|karte|carte|tarjeta|carta|cartao)${GAP}(?:niet nodig|nicht brauch\\w*|pas besoin|no (?:usa|necesit)\\w*|non (?:serv|us)\\w*|nao (?:us|precis)\\w*)`,
      ),
      g(
        `(?:pay in|paid in|payments?|transfers?|bonifici|virements?|pagos|transferencias|kundenzahlungen|zahlungen|betalingen|money|funds|pagamentos)${NEAR}(?:to you|to yours?|your account|(?:ihrem|deinem) (?:giro|bank)?konto|votre compte|tu cuenta|su cuenta|(?:tuo|suo) conto|sua conta|jouw rekening)${NEAR}${KEEP} (?:your |die |das |il |el |o )?(?:\\d+ ?%|${MONEY})`,
      ),
      g(`(?:customers|clients|kunden) pay (?:in )?to you${NEAR}(?:send on|pass on|wallet)`),
      g(
        `(?:zahlungen|kundenzahlungen|gelder)${GAP}(?:entgegennehm\\w*|annehm\\w*|empfang\\w*)${GAP}(?:abzuglich|einbehalt\\w*|behalt\\w*)${GAP}(?:weiterleit\\w*|uberweis\\w*)`,
      ),
      g(
        `(?:mine|my account|mein konto|mon compte|mi cuenta|il mio conto|minha conta|mijn rekening) (?:is|ist|est|esta|e|is) (?:blocked|frozen|gesperrt|bloque\\w*|bloquead[oa]|bloccat[oa]|geblokkeerd)${NEAR}(?:give them yours|use yours|deins|le tien|la tuya|il tuo|a sua|die van jou)${NEAR}(?:keep|behalt\\w*|garde\\w*|quedate|tieni|fica|houd)`,
      ),
      g(`reshipping (?:coordinator|agent|clerk|manager|job|position)`),
      g(
        `(?:parcels?|packages?|boxes|pakete?|colis|paquetes?|pacchi|encomendas|pacotes|pakketten|pakketjes)${GAP}(?:your (?:home|door|house|address)|ihre (?:adresse|wohnung)|zu ihnen nach hause|zuhause|chez vous|a votre domicile|a tu casa|su domicilio|a casa (?:tua|sua)|em sua casa|sua casa|bij (?:je|jou|u) thuis)${NEAR}(?:label|etikett|etiquette|etiqueta|etichetta)${NEAR}(?:post office|post|dhl|usps|ups|fedex|drop|courier|correos|posta|poste|correio\\w*|postkantoor)`,
      ),
    ],
    unless:
      /analyst|money mules|returns? label|retouren|return it|never|we keep|property manag\w*|rent collection|hausverwalt\w*|test of|to our own office/,
    fires: 'Boxes arrive at your home, you print the new label and bring them to the post office.',
    silent: 'Your parcel is at the shop; bring the label when you fetch it.',
  },
  {
    id: 'gift-cards',
    hard: true,
    kind: 'money',
    why: 'Cards whose codes are sent on are cash that nobody gets back.',
    needs: [],
    patterns: [
      g(
        `(?:buy|get|pick up|purchase|need)${NEAR}(?:${CARDS}|cards?|vouchers?)${FAR}(?:scratch (?:off )?(?:the )?(?:back|panel|silver|code|them)|silver part|(?:message|send|text|forward|upload|read) (?:me |us )?(?:the )?(?:numbers|codes|photos?|pictures|front))`,
      ),
      g(
        `(?:compra\\w*|kauf\\w*|besorg\\w*|achet\\w*|acquist\\w*|koop|haal)${GAP}(?:tarjetas?|karten|gutschein\\w*|cartes?|carte|buoni|cartoes|vales?|kaarten|bonnen)${GAP}(?:google play|itunes|steam|apple|amazon|paysafe\\w*|neosurf|razer|xbox|netflix)${NEAR}(?:codigos?|codes?|codici|nummern?|numeros?|numeri|fotos?)`,
      ),
      g(
        `(?:google[- ]play|itunes|steam|apple|amazon|paysafe\\w*|neosurf)[- ]?(?:karten|gutscheine?|kaarten|cards?)${NEAR}(?:schick\\w*|stuur|send)${GAP}(?:codes?|nummern?|foto\\w*)`,
      ),
      g(
        `(?:pay|usd|eur|gbp|fee|cost|\\d)[^.!?\\n]{0,30} (?:in|by|with|via) (?:itunes|steam|apple|google play|amazon|paysafe\\w*)(?: or \\w+)? (?:gift )?(?:cards?|vouchers?)`,
      ),
      g(`${MONEY}[^.!?\\n]{0,20} (?:by|via|with|in|par|mit|con|com|per|met) (?:paysafe\\w*|pcs|transcash|neosurf)`),
      g(
        `(?:pay|payment|paid|settle|cost|fee|usd|eur|\\d)[^!?\\n]{0,60}(?:gift )?(?:vouchers?|gift cards?) or (?:crypto|bitcoin|usdt)`,
      ),
    ],
    unless:
      /we (?:pay|give|send|offer)|as a thank|thank[- ]you|participants? (?:get|receive)|you (?:get|receive)|paid (?:out )?(?:as|by) |reward|customers buy|honorar|to friends|our shop/,
    fires: 'I need eight store cards before lunch; scratch the back and message me the numbers.',
    silent: 'Get your store card at the desk and message me when you have it.',
  },
  {
    id: 'release-fee',
    hard: true,
    kind: 'money',
    why: 'Nobody leaves or gives millions to a stranger in a message.',
    needs: [],
    patterns: [
      g(
        `(?:million\\w*|millones|milioni|milhoes|miljoen)${GAP}(?:unclaimed|lies? dormant|dormant|abandoned|fall to the state|nicht abgeholt|non reclame\\w*|sin reclamar|non reclamat\\w*|nao reclamad\\w*)`,
      ),
      g(`(?:present yourself|stand in|act|pose) as (?:the |his |her )?(?:relative|heir|next of kin|beneficiary)`),
      g(
        `(?:faire don d\\w*|leguer|donar|legar|donare|lasciare|doar|spenden|vermachen|donate|schenken|nalaten)${GAP}(?:mes|my|mis|miei|i miei|meus|mein\\w*|mijn) (?:\\d{1,3}[ .,]\\d{3}|\\d+ (?:million|mio)|million\\w*)`,
      ),
      g(
        `(?:located|traced|recovered|found|wiedergefunden|retrouve|localizado|recuperato)${GAP}(?:losses|lost (?:funds|money|crypto)|stolen (?:funds|crypto)|verluste|pertes|perdidas|perdite)${FAR}(?:gas|fee|deposit|tax|gebuhr|frais|tasa|commissione)${GAP}${MONEY}`,
      ),
      g(
        `(?:grant|award|scholarship|endowment|fund)${NEAR}(?:approved|awarded|selected)${NEAR}(?:remit|pay|transfer)${GAP}(?:charge|fee|tax|cost)`,
      ),
    ],
    unless: /series [a-d]|raised|hackathon|charity run|foundation staff|application deadline|grant writer/,
    fires: 'His deposit of 9 million lies unclaimed; present yourself as relative and keep 40%.',
    silent: 'Our fund raised 9 million and looks for an analyst.',
  },
  {
    id: 'romance-money',
    hard: true,
    kind: 'scheme',
    why: 'Love in letters only, and then a bill that you alone can pay.',
    needs: [],
    patterns: [
      g(
        `(?:my dear|dearest|darling|honey|my love|sweetheart|mein schatz|liebling|ma cherie|mon cheri|mon amour|mi amor|carino|amore mio|tesoro|meu amor|lieverd|schatje)${FAR}(?:customs|delivery agent|winnings|platform wants|visa fee|hospital bill|zoll|douane|aduana|dogana|alfandega|gewinn|gains)[\\s\\S]{0,120}(?:lend|pay|send|borrow|leih\\w*|zahl\\w*|prete\\w*|envoi\\w*|presta\\w*|envia\\w*|paga\\w*|empresta\\w*|leen|betaal)[\\s\\S]{0,60}\\d`,
      ),
      g(
        `(?:surgeon|general|engineer|officer|captain|doctor|chirurg\\w*|chirurgien|cirujano|chirurgo|cirurgiao)${GAP}(?:un mission|mission|army|oil rig|peacekeep\\w*|un-\\w+|einsatz)${FAR}(?:box|savings|gold|consignment|delivery agent|coffre|caja|cassa|caixa|kist)[\\s\\S]{0,160}(?:customs|fee|\\d|zoll|douane|aduana|dogana)`,
      ),
    ],
    unless: /hospital (?:client|group|data)|honey (?:jar|farm)/,
    fires: 'My darling, the platform wants a tax before we get the winnings, can you lend me 900?',
    silent: 'My darling, the platform at Leeds is number 9, bring the tickets.',
  },
  {
    id: 'known-person',
    hard: true,
    kind: 'money',
    why: 'A known person with a new number or a new account who needs money today is somebody else.',
    needs: [],
    patterns: [
      g(
        `(?:new|other|neue\\w*|andere\\w*|nouveau|nouvel|nuev[oa]|nuov[oa]|nov[oa]|nieuwe?) (?:phone )?(?:number|account|profile|nummer|handynummer|numero|compte|cuenta|profil|perfil|telefono|telefoon\\w*|numer\\w*)${FAR}(?:bank ?app|banking|app (?:do|del|de la|der|von der) ban\\w+|app bancari\\w+|appli (?:de la )?banque|lost my phone|perdi o|perdi el)${FAR}(?:\\d|pay|transfer\\w*|zahl\\w*|pag\\w+|betal\\w*|payer|overmak\\w*|voorschiet\\w*)`,
      ),
      g(
        `(?:novo numero|numero novo|perdi o telemovel|handy ist kaputt|handy kaputt|telefoon (?:is )?kapot|telephone (?:est )?casse|movil roto|telefono rotto|phone (?:is )?(?:broken|broke))${FAR}(?:app do banco|banking|bank ?app|banca|banque|uberweis\\w*|transfere|transfiere\\w*|virement|bonifico|overmak\\w*|transfer)${FAR}(?:\\d|amanha|morgen|demain|manana|domani|tomorrow)`,
      ),
      g(
        `(?:invoice|rechnung|factuur|facture|factura|fattura|fatura)[\\s\\S]{0,160}(?:new|neue[nms]?|nouve\\w+|nuev[oa]s?|nuov[oaei]|nov[oa]s?|nieuwe?) (?:bank )?(?:account|iban|konto|bankverbindung|compte|rib|cuenta|conto|conta|rekening\\w*)[\\s\\S]{0,100}(?:today|at once|immediately|otherwise|avoid|heute|sofort|sonst|aujourd|immediatement|sinon|hoy|inmediat\\w*|oggi|subito|altrimenti|hoje|vandaag|direct|anders)`,
      ),
      g(
        `(?:audit|under review|account is (?:closed|blocked)|konto ist (?:gesperrt|geschlossen))${FAR}(?:pay|settle|transfer|zahl\\w*|uberweis\\w*)[\\s\\S]{0,80}(?:new account|new iban|neue\\w* konto|account below)`,
      ),
    ],
    unless:
      /next month|from january|ab januar|as of|our new account manager|have not changed|haven.t changed|hacked|nicht geandert|direct debit|mandate|call (?:me|us) (?:first|before)|ring me/,
    fires: 'Because of an audit please pay the open invoice today to the new account below.',
    silent: 'From January our invoice will show a new account; call us before you pay if unsure.',
  },
];
