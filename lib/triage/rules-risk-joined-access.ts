import { g, NEAR, type RiskRule } from './risk-grammar.ts';

/** Codes, banks, passwords and machines that are to be opened, told in pieces. */
export const JOINED_ACCESS: readonly RiskRule[] = [
  {
    id: 'code-request',
    hard: true,
    kind: 'phishing',
    why: 'Numbers that just came by text open an account; whoever wants them is at its door.',
    needs: [],
    patterns: [
      g(
        `(?:read|type|send|tell|forward|give|answer|reply|schick\\w*|gebt?|geben|nennen|dime|diga\\w*|digan\\w*|me fala|manda|mandi|mi dica|dis-moi|envoie\\w*|donne\\w*|geef|stuur|passa|pasame)[^.!?\\n]{0,50}(?:numbers?(?! (?:on|of|plate)(?! your))|digits|ziffern|zahlen|claves?|numeros?|cifre|chiffres|cijfers|code|codigo|codice|pin)[^.!?\\n]{0,45}(?:by text|text|by sms|sms|just (?:came|got|arrived)|you (?:just )?(?:got|get)|kamen|llegar|llegado|chegou|chegar|arrivat\\w*|recus?|from your app|scanner|authenticator)`,
      ),
      g(`codes? (?:went|came|goes|was sent|is coming|comes) to you[^\\n]{0,60}(?:forward|send|read|tell)`),
      g('(?:get|receive) (?:a|the) (?:number|code) on your (?:phone|mobile)[^\\n]{0,60}(?:tell|which|send|read)'),
      g('(?:de )?code (?:geven|sturen|doorgeven|doorsturen)[^.!?\\n]{0,40}sms'),
      g(
        '(?:per|por|par|via|by) sms [^.!?\\n]{0,24}(?:ziffern|zahlen|chiffres|numeros|cifre|cijfers|digits|numbers)[^\\n]{0,30}(?:schick|gib|envoie|manda|stuur|send|tell)',
      ),
      g('(?:voice|verification|security) code[^.!?\\n]{0,16}you read'),
      g(
        'sms (?:com|con|mit|avec|met|with) [^.!?\\n]{0,20}(?:numeros|numeri|zahlen|ziffern|chiffres|cijfers|numbers|digits)[^\\n]{0,60}(?:fala|diz|manda|dime|dimmi|sag|dis|geef|tell|read|pass)',
      ),
      g('link (?:that )?you (?:get|got|receive) by (?:sms|text)'),
      g(`(?:geef|geeft) (?:de|ons de) code[^.!?\\n]{0,30}door`),
    ],
    unless:
      /never|niemals|jamais|nunca|nooit|don.t (?:share|give|send)|do not (?:share|give)|app store|post ?code|phone number|source code|promo|discount|qr|text me|by text or/,
    fires: 'Read me the number that just came by text, I put yours down by mistake.',
    silent: 'Read me the number of the house, then I come by.',
  },
  {
    id: 'bank-access',
    hard: true,
    kind: 'phishing',
    why: 'A small sum for a parcel or a toll by card on a strange page is how card data are taken.',
    needs: [],
    also: [
      g('https?:'),
      g(
        '(?:card|settle|pay|penalty|karte\\w*|zahl\\w*|carte|payer|reglez|regler|saisissez|tarjeta|pague|abone|carta|paghi|cartao|kaart|betaal)',
      ),
    ],
    patterns: [
      g(
        `(?:parcel|package|delivery|redelivery|shipment|toll|laptop|paket|sendung|zustellung|maut|colis|livraison|ordinateur|paquete|envio|entrega|peaje|pacco|consegna|pedaggio|encomenda|portagem|pakket|bezorging|zending)[^\\n]{0,90}(?<![\\d.,])\\d[.,]\\d\\d(?!\\d)[^\\n]{0,90}(?:goes back|returned|penalty|held|otherwise|card|final notice|zuruck\\w*|sonst|carte|sinon|tarjeta|devuel\\w*|carta|cartao|devolvid\\w*|kaart|retour|anders)`,
      ),
    ],
    unless: /order confirmation|your order|bestellung|webshop|invoice no|checkout/,
    fires: 'Your parcel is held. Pay 1.99 with your card at https://redeliver.example or it goes back.',
    silent: 'Your parcel is at the shop, open until 9.30 pm, see https://parcels.example.',
  },
  {
    id: 'bank-access',
    hard: true,
    kind: 'phishing',
    why: 'Pictures of a bank card and its PIN open the account.',
    needs: [],
    patterns: [
      g(`(?:photos?|pictures?|scan|fotos?|front and back)[^.!?\\n]{0,40}(?:debit|credit|bank) ?(?:card|karte|kaart)`),
      g(
        '(?:ausweis|id|dni|documento|identite|passport|pass)[^.!?\\n]{0,20}(?:und|and|y|et|e|en) (?:bankkarte|bank card|debit card|tarjeta bancaria|carte bancaire|bancomat|cartao|bankpas|pinpas)[^.!?\\n]{0,20}(?:als foto|photos?|fotos?|senden|schick\\w*|send|stuur)',
      ),
      g(
        '(?:pas|bankpas|karte|carte|tarjeta|carta|cartao|card) (?:en|und|et|y|e|and) (?:uw|je|ihre|deine|votre|su|tu|il|sua|your) (?:pin\\w*|code secret|clave)[^.!?\\n]{0,30}(?:op|ab|recup\\w*|recog\\w*|ritir\\w*|busca|collect|pick)',
      ),
      g('online[- ]banking (?:pin|password|login|name)[^.!?\\n]{0,40}(?:so|activate|payroll|salary|pay)'),
    ],
    unless: /never|niemals|jamais|nunca|nooit|don.t|do not|app for|product/,
    fires: 'Send a front and back photo of your debit card so payroll can activate it.',
    silent: 'Send a photo of the card you drew for Sam.',
  },
  {
    id: 'bank-access',
    hard: true,
    kind: 'phishing',
    why: 'No employer, courier or prize needs your banking login or the number of your card.',
    needs: [],
    patterns: [
      g(
        '(?:sign|log|stay logged) ?in(?:to)? (?:to |with |at )?your bank(?:ing)?(?! holiday)|leave your bank\\w* (?:session )?open|bank\\w* session open|log-?in (?:of|for) your (?:online )?bank\\w*|(?:your )?bank username',
      ),
      g(
        `(?:refund|parcel|redelivery|delivery|won|winner|draw|prize|courier|buyer|prime|reactivat\\w*|subscription|bloquead[oa]|gesperrt|bloccat[oa])[^\\n]{0,110}(?:enter|fill in|update|upload|need|introduzca|introduce|saisissez|indiquez|geben sie|inserisca|preencha|vul)[^.!?\\n]{0,40}(?:card number|card details|your card|card,|billing data|pin|numero de (?:la |votre |tu |su |sua )?(?:carte|tarjeta|cartao)|kartennummer|numero della (?:sua )?carta|kaartnummer)`,
      ),
      g(
        `(?:card number|card details|billing data incl\\.?)[^.!?\\n]{0,20}(?:and|,) ?(?:cvv|pin|expiry)|upload both sides of your card|(?:kopie|foto|photo) van (?:uw|je) (?:bankpas|pas)|kopie van uw bankpas`,
      ),
    ],
    unless: /never|niemals|jamais|nunca|nooit|don.t|do not|api|open banking product|developer|fintech/,
    fires: 'Your tax refund of 812 is ready. Fill in your card number to receive it.',
    silent: 'Your refund of 812 goes back to the card you paid with.',
  },
  {
    id: 'password-request',
    hard: true,
    kind: 'phishing',
    why: 'A page that wants your mail and its password, or a login to see yourself in a video, steals the account.',
    needs: [],
    also: [g('https?:')],
    patterns: [
      g(
        `(?:mail|e-?mail|work mail|account) (?:and|with|plus|und|et|y|e|en) (?:its|your|the|dein\\w*|ihr\\w*|son|votre|su|tu|la|sua|het) (?:pass ?word|passwort|mot de passe|contrasena|password|senha|wachtwoord)`,
      ),
      g('(?:is (?:this|that|it) you|are you) in (?:the|this|that) (?:video|photo|picture)'),
      g(
        '(?:bist du das|c.est toi|eres tu|sei tu|e voce|ben jij dit) (?:in|dans|sur|en|nel|nesse|neste|op|auf) [^.!?\\n]{0,20}(?:video|foto|photo)',
      ),
    ],
    unless: /never|reset|changed|conference|talk/,
    fires: 'Is this you in the video? https://vid-watch.example log in to see it',
    silent: 'Is this you in the photo of the harbour run? Lovely medal.',
  },
  {
    id: 'developer-lure',
    hard: true,
    kind: 'lure',
    why: 'Code that may not run in a sandbox, or that wants a keychain or a wallet, steals them.',
    needs: [],
    also: [
      g(
        '(?:pull|clone|fork|download|unzip|install|check ?out|klon\\w*|herunterlad\\w*|clon\\w*|telecharg\\w*|descarg\\w*|scaric\\w*|baix\\w*|kloon|git|repo\\w*)',
      ),
      g(
        '(?:run|hit run|running|npm|yarn|pip install|dependencies|docker|execut\\w*|starte?\\w*|ausfuhr\\w*|lanc\\w*|ejecut\\w*|esegu\\w*|rod[ae]\\w*|draai)',
      ),
    ],
    patterns: [
      g(
        '(?:(?:don.?t|do not|not|never|please no|without) (?:use |run it in |in )?(?:an? |the |any )?(?:sandbox|vm|virtual machine|containers?|docker)|(?:kein\\w*|nicht in ein\\w*) (?:vm|sandbox|container|virtuelle\\w*)|pas (?:de|dans une) (?:vm|machine virtuelle|sandbox)|(?:no|sin) (?:uses |usar )?(?:una )?(?:maquina virtual|vm|sandbox)|(?:non|senza) (?:usare )?(?:una )?(?:macchina virtuale|vm|sandbox)|(?:nao|sem) (?:use |usar )?(?:uma )?(?:maquina virtual|vm|sandbox)|(?:geen|niet in een) (?:vm|sandbox|container)|(?:your|the) (?:main|own|real|daily) (?:machine|laptop|computer)[^.!?\\n]{0,24}not)',
      ),
      g(
        `(?:keychain|key ?chain|passwort|password|permission|access)[^.!?\\n]{0,16}(?:just |simply |please )?allow(?: it)?`,
      ),
      g(
        `(?:wallet (?:page|module|connect|button)|connect (?:a|any|your) wallet|metamask)${NEAR}(?:running|before (?:we|the)|sandbox|history|allow)`,
      ),
    ],
    unless: /you don.t need|no need|we use|our stack|kubernetes|workshop|students|needn.t/,
    fires: 'Pull the repo, install the dependencies and start it before the call. Please not in a VM, licence issue.',
    silent: "Our repo runs on any laptop with one install; you don't need a VM or docker.",
  },
  {
    id: 'developer-lure',
    hard: true,
    kind: 'lure',
    why: 'A test that needs administrator rights, an open wallet or a switched-off guard is the attack.',
    needs: [],
    also: [
      g(
        '(?:administrator\\w*|admin rights|droits administrateur|permisos de administrador|permessi di amministratore|privilegios|root|sudo|wallets?|metamask|portefeuille|cartera|carteira|cryptowallet|token price|firewall|gatekeeper|virenscanner|password (?:for the|of the) archive|passwort|archiv[eo]?|attached archive|attached google drive|zipp\\w*|trust|fiducia|camara virtual|terminal)',
      ),
      g(
        '(?:interview|round|test|candidates?|salary|position|role|an hour|per hour|\\/h|month|hiring|game|gesprach|stelle|stunde|entretien|poste|heure|mois|entrevista|puesto|mes|colloquio|compenso|mensili|ora|prova|vaga|mes|sollicitatie|ronde|salaris|uur|\\d{3}k)',
      ),
    ],
    patterns: [
      g(
        `(?:run|start|open|execute|launch|get|pull|test|clone|unzip)[^.!?\\n]{0,30}(?:repo\\w*|project|script|installer|build|archive|game|file)${NEAR}(?:wallet|metamask|administrator|admin|sudo|archive|token price|start it|on your (?:own )?machine|firewall|password|windows only|trust)`,
      ),
      g(
        `(?:startest|starten|starte|fuhr\\w*|offnen|lad\\w*|execut\\w*|lance\\w*|ouvr\\w*|ejecut\\w*|instala\\w*|abr[ae]\\w*|clone\\w*|esegu\\w*|apri|scarica|instale|corre|corra|descarrega|draai|open\\w*|pak)[^.!?\\n]{0,40}(?:spiel|programm|projekt|skript|script|datei|projet|depot|comando|proyecto|progetto|cartella|file|ficheiro|instalador|installatiescript|programma|map)${NEAR}(?:administrat\\w*|amministrat\\w*|privilegios|sudo|wallets?|portefeuille|cartera|carteira|cryptowallet|virenscanner|firewall|trotzdem|permessi|fiducia|aviso|terminal)`,
      ),
      g(`en la terminal el comando|in het terminal|(?:turn|switch) off gatekeeper|open terminal, paste`),
    ],
    unless: /workshop|course|students|help ?desk|our it (?:team|staff)|pull request|staging server/,
    fires: 'Pull the project, start it on your own machine with MetaMask unlocked before the interview.',
    silent: 'In the role you pull requests from the project and review them on your own machine.',
  },
];
