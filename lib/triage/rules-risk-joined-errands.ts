import { FAR, g, MONEY, NEAR, type RiskRule } from './risk-grammar.ts';
import { MOVES, ON_ACCOUNT } from './risk-signs.ts';

/** Errands in your name for strangers, told in pieces. */
export const JOINED_ERRANDS: readonly RiskRule[] = [
  {
    id: 'mule',
    hard: true,
    kind: 'mule',
    why: 'Payments that pass through your own account for a share are laundered money.',
    needs: [],
    also: [ON_ACCOUNT, MOVES],
    patterns: [
      g(
        '(?<!we |wir |nous |they |noi |nos )(?:keep|keeping|keeps|hold back|retain|deduct|behalt\\w*|abzuglich|gard\\w*|te quedas|quedandote|se queda|trattien\\w*|trattenendo|fica com|ficando com|houd\\w*) (?:\\w+ ){0,2}(?:[1-9]|[12]\\d|30) ?(?:%|per ?cent|prozent|procent)',
      ),
    ],
    unless:
      /analyst|look for|money mules|property|rent(?:s|al) |pension|sales|we keep|marketplace|royalt|tax advis|(?<![a-z])vat(?![a-z])/,
    fires: 'You take payments from customers on your private account and forward them, keeping 8% each time.',
    silent: 'Your shop gets payments to your account and the marketplace keeps 8%.',
  },
  {
    id: 'mule',
    hard: true,
    kind: 'mule',
    why: 'Goods that are relabelled in a home were bought with stolen cards.',
    needs: [],
    also: [
      g(
        '(?:parcels?|packages?|boxes|goods|pakete?|paketmanager|colis|paquetes?|pacchi|encomendas|pacotes|pakketten|pakketjes)',
      ),
      g(
        '(?:from home|ships? to you|your home|home address|at home|your door|your place|von zu hause|zuhause|ihre adresse|nach hause|a domicile|chez vous|desde casa|en casa|a casa|em casa|de casa|thuis|vanuit huis)',
      ),
    ],
    patterns: [
      g(
        `(?:new|our|swap|change|replace|print|take off|remove|neue\\w*|umkleb\\w*|uberkleb\\w*|nouvelle\\w*|nueva\\w*|cambia\\w*|nuov\\w+|cambi\\w*|nova\\w*|troca\\w*|nieuwe?)[^.!?\\n]{0,24}(?:labels?|stickers?|ones|etikett\\w*|etiquettes?|etiquetas?|etichett\\w*)${NEAR}(?:post|drop|send|ship|dhl|usps|ups|fedex|schick\\w*|geben|bring\\w*|expedi\\w*|envi\\w*|spedi\\w*|correio\\w*|correos|stuur\\w*|verzend\\w*|breng\\w*)`,
      ),
    ],
    unless: /return label|retourenetikett|returns?|our own office|warehouse|your own shop|etsy|your products/,
    fires: 'Work from home: receive goods, take off labels, print our new ones, drop at the post.',
    silent: 'Send the parcel back from home: print the return label and drop it at the post.',
  },
  {
    id: 'mule',
    hard: true,
    kind: 'mule',
    why: 'A share of what passes through your account is the wage of a money launderer.',
    needs: [],
    also: [
      g(
        '(?:renvoy\\w*|reenv\\w+|gir[aio]\\w*|girare|pass (?:it |them )?on|passes through|forward\\w*|weiter\\w*|wire us|send us|buy (?:crypto|bitcoins?)|achetez (?:des )?bitcoins?|(?:send|invia|manda|mand[ae]|envia|schicken) (?:the|il|el|o|den) (?:rest|resto)|den rest|goes on to|moviment\\w*|passar|doorst\\w+|stuur\\w*|ontvangen|run through)',
      ),
      g(
        '(?:money|sums|funds|payments?|transfers?|account|iban|vire|virements?|argent|dinero|transferencias?|soldi|bonific\\w+|stipendi|dinheiro|contas?|geld|betalingen|uberweisungen|crypto\\w*|brokers)',
      ),
    ],
    patterns: [
      g(
        '(?:you (?:keep|get|take)|keep|vous gardez|tu gardes|quedando(?:se|te)|se queda|te quedas|si tiene|tiene|trattiene|fica(?:s)? com|voce fica|te da|jij houdt|je houdt|u houdt|sie behalten|du behaltst) (?:un |il |l.|o |el |een |die )?(?:[1-9]|[12]\\d|30) ?%',
      ),
      g(
        '(?:[1-9]|[12]\\d) ?% (?:of each (?:one )?)?(?:stays|is yours|behalten sie|behaltst du|te quedas|houdt u|bleiben|reste|queda|resta|fica|blijft|of what passes|de tudo que passar)',
      ),
      g('(?:pass|send|wire) (?:on |us )(?:nine tenths|[789]\\d ?%)'),
    ],
    unless:
      /marketplace|analyst|look for|money mules|commission on sales|royalt|we keep|referral|rent collect|property|shop sales|tips/,
    fires: 'Money comes to your account, you forward it the same day and you keep 8%.',
    silent: 'You keep 8% of the shop sales; the money is in your account on Friday, and we forward the statement.',
  },
  {
    id: 'account-rent',
    hard: true,
    kind: 'mule',
    why: 'Interviews under another name and access to your profile for money are fraud on others.',
    needs: [],
    patterns: [
      g(
        `(?:interviews?)[^\\n]{0,100}(?:under our developers?.? names?|under (?:another|his|their) names?|we feed you|feed you the answers|on your id|in their place)`,
      ),
      g(
        `(?:access|log-?in) to your (?:linkedin |upwork |freelance\\w* )?(?:profile|account)${FAR}(?:${MONEY} (?:a|per|each) (?:week|month|day)|while you sleep|nobody notices)`,
      ),
    ],
    unless: /analytics|audit of your|read-only|agency|your ads/,
    fires: 'You attend interviews on camera under our developers’ names and we feed you the answers.',
    silent: 'You attend interviews with our developers and write down the answers.',
  },
  {
    id: 'account-rent',
    hard: true,
    kind: 'mule',
    why: 'Accounts, tests and calls in somebody else’s name are fraud, and yours is the name.',
    needs: [],
    patterns: [
      g(
        `(?:interviews?|calls|bids?|online test|a test|sit them|book them|meetings|do the (?:job|work))[^.!?\\n]{0,60}(?:under|in) (?:your (?:own )?|my |another (?:man|person|woman).?s |his |their )(?:name|identity|mc number)`,
      ),
      g(
        `(?:under your name|use my profile|your face|clean (?:us |american )?(?:profile|name))${FAR}(?:split|\\d+ ?%|\\d+/\\d+|they do the work|does the work)`,
      ),
      g(
        `(?:open|opens|opening|opened|sign|run)[^.!?\\n]{0,40}(?:accounts?|companies|contracts?)[^.!?\\n]{0,30}(?:in|under) your (?:own )?name`,
      ),
      g(
        `(?:buy|rent|lend(?: me)?|let us run[^.!?\\n]{0,20}through|hire) (?:your|ur|aged|old|verified) (?:\\w+ ){0,3}(?:accounts?|acct|accs?|profiles?)${NEAR}(?:${MONEY}|week|login|friday)`,
      ),
      g(
        `(?:konto|konten|compte|cuenta|conto|conta|contas|rekening)[^.!?\\n]{0,30}(?:auf|a|em|op|no) (?:ihren|deinen|votre|ton|tu|su|seu|suo|tuo|jouw|uw) (?:namen|nom|nombre|nome|naam)${NEAR}${MONEY}`,
      ),
      g(
        '(?:alugo|compro|alquilo|compriamo|affittiamo) (?:contas|cuentas|conti|perfis|perfiles)|(?:cerchiamo|procuramos) (?:intestatari|titulares) d\\w+ cont[oa]|cpf limpo',
      ),
      g(
        'laptops?[^.!?\\n]{0,40}(?:stay|running|keep|leave)[^.!?\\n]{0,20}(?:on|at your home|running)[^\\n]{0,80}(?:month|log in|\\$|%|remote)',
      ),
    ],
    unless: /column|byline|publish|article|novel|power of attorney|your own business|bank clerk|royalt/,
    fires: 'You have a clean profile: you attend calls under your name, they do the work, we split 70/30.',
    silent: 'You write the column under your name and we split the fee 70/30 with the photographer.',
  },
];
