import { GAP, g, MONEY, NEAR, type RiskRule } from './risk-grammar.ts';

/** Accounts and hands that are lent to others. */
export const ERRAND_RULES: readonly RiskRule[] = [
  {
    id: 'account-rent',
    needs: [
      [
        'interv',
        'call',
        'account',
        'konto',
        'bankkon',
        'compte',
        'cuenta',
        'conto',
        'conta',
        'profil',
        'perfil',
        'rekening',
        'identi',
        'name',
      ],
    ],
    hard: true,
    kind: 'mule',
    why: 'Whoever works under your name leaves you with what follows.',
    patterns: [
      g(
        `(?:rent(?!ed)|buy|lease|need|want|looking for)${GAP}(?:linked ?in|upwork|github|fiverr|freelancer|payoneer|paypal) (?:accounts?|profiles?)(?! (?:writer|manager|review|photo|page|copy|text))`,
      ),
      // A bank account is needed for wages, too: what it is for tells.
      g(`(?:rent(?!ed)|buy|lease)${GAP}bank accounts?(?! (?:manager|team|product))`),
      g(
        `(?:need|want|looking for|brauch\\w*|such\\w*|cherch\\w*|besoin|necesit\\w*|busc\\w*|cerc\\w*|serv\\w*|precis\\w*|zoek\\w*|nodig)${GAP}(?:bank accounts?|bankkonto|bankkonten|comptes? bancaires?|cuentas? bancarias?|conti? correnti?|conto corrente|contas? bancarias?|bankrekening\\w*)${NEAR}(?:to (?:receive|collect|accept|process|take)|(?:payments?|transfers?|money) (?:from|of) (?:our |the )?(?:customers|clients)|you (?:only )?(?:keep|give us)|zahlungen|paiements|cobros|pagos|incassi|recebimentos|betalingen|\\d ?%|(?:rent|pay) (?:you )?${MONEY} (?:a|per) (?:month|week)|card and (?:the )?(?:pin|log-?in))`,
      ),
      g(
        `(?:sit|appear|speak|attend|take)${GAP}(?:interviews?|video calls?|client calls)${GAP}(?:for (?:us|our|me|my|him|her|them)|in place of|instead of|on behalf of|in their place|under (?:your (?:own )?|my )name)`,
      ),
      g(
        `(?:rent|lend|borrow|lease|share|use|work (?:under|through)|let (?:us|our|my)${GAP}use|sell|vermiet\\w*|leih\\w*|nutzen|lou\\w+|pret\\w+|utilis\\w+|alquil\\w+|prest\\w+|usar|affitt\\w+|prestar\\w*|usare|alug\\w+|emprest\\w+|verhur\\w*|lenen|gebruiken)${GAP}(?:your|ihr\\w*|dein\\w*|votre|ton|tu|su|tuo|suo|sua|seu|je|jouw|uw) (?:verified |aged |old |us |own )?(?:linked ?in|upwork|github|freelancer?|fiverr|toptal|facebook|paypal|bank|wise|payoneer)?[- ]?(?:account|konto|bankkonto|compte|cuenta|conto|conta|profile|profil|perfil|profilo|rekening|identity|identitat|id|ausweis|name)${NEAR}(?:month|week|%|percent|\\$|¤|£|login|log-in|bids?|paid|pay|share|monat|mois|mes|mese|maand|prozent|for freelance)`,
      ),
    ],
    unless: /your linkedin profile|client portfolio/,
    fires: 'Rent us your Upwork account for $200 a month.',
    silent: 'We would use your profile picture in the programme.',
  },
  {
    id: 'mule',
    needs: [
      [
        'laptop',
        'computer',
        'pcs',
        'debit',
        'payment',
        'transfer',
        'money',
        'fund',
        'zahlung',
        'geld',
        'paiement',
        'virement',
        'pago',
        'pagos',
        'transfe',
        'pagament',
        'bonific',
        'betaling',
        'parcel',
        'package',
        'paket',
        'colis',
        'paquet',
        'pacchi',
        'encomen',
        'pacote',
        'pakket',
        'bank',
        'compte',
        'cuenta',
        'conto',
        'conta',
        'konto',
      ],
    ],
    hard: true,
    kind: 'mule',
    why: 'Moving money or parcels for strangers is laundering.',
    patterns: [
      g(
        `(?:host|keep|run|look after)${GAP}(?:laptops?|computers?|pcs?)${NEAR}(?:developers?|overseas|abroad|at home|remote team)`,
      ),
      g(
        `(?:debit card|bank account|konto|compte|cuenta|conto|conta)${GAP}(?:in your name|on your name|auf (?:ihren|deinen) namen|a votre nom|a tu nombre|a tuo nome|em seu nome|op jouw naam)`,
      ),
      g(
        `(?![a-z]+ (?:your|ihre|deine|votre|ton|su|tu|(?:il )?(?:suo|tuo)|(?:o )?(?:seu|teu)|je|uw|jouw) (?:payment|zahlung|paiement|pago|pagamento|betaling))(?:receive|collect|accept|process|empfang\\w*|annehmen|recev\\w+|encaiss\\w*|recib\\w+|ricev\\w+|receb\\w+|ontvang\\w*)${NEAR}(?:payments?|transfers?|money|funds|zahlungen|geld|paiements?|virements?|pagos?|transferencias?|pagamenti|bonifici|pagamentos?|transferencias?|betalingen)${NEAR}(?:(?:your|ihr\\w*|dein\\w*|votre|ton|tu|su|tuo|suo|sua|seu|je|jouw|uw|their) (?:own |bank )*(?:account|konto|bankkonto|compte|cuenta|conto|conta|rekening)|pass (?:it|them) on|forward|weiterleit\\w*|keep \\d|behalt\\w*|commission)`,
      ),
      g(
        `(?:parcels?|packages?|pakete?|colis|paquetes?|pacchi|encomendas|pacotes|pakketten|pakketjes)${NEAR}(?:relabel\\w*|re-?label\\w*|re-?ship\\w*|repack\\w*|send them on|forward (?:them|it)|ship (?:them|it)|umverpack\\w*|umetikettier\\w*|weiterleit\\w*|weiterschick\\w*|weiterversend\\w*|reexpedi\\w*|reenvi\\w*|rispedi\\w*|spedisci|reenvi\\w*|doorstur\\w*|opnieuw verst\\w*)`,
      ),
      g(
        `(?:use|using|usar|usiamo|usamos|utilis\\w+|nutzen|gebruik\\w*|through|via|uber|par|por|tramite|pela|pelo)${GAP}(?:your|ihr\\w*|dein\\w*|votre|tu|su|tuo|suo|sua|il tuo|il suo|je|jouw) (?:own |personal )*(?:bank account|bankkonto|compte bancaire|cuenta bancaria|conto corrente|conto bancario|conta bancaria|bankrekening)${NEAR}(?:keep|%|percent|commission|forward|send|pass|\\d ?%)`,
      ),
    ],
    unless:
      /warehouse (?:manager|role|position)|logistics software|payments (?:engineer|team)|payment (?:service|systems?)|direct deposit of your salary|courier company|pay you|analyst|money mules/,
    fires: 'Receive packages at home, relabel and ship them.',
    silent: 'We track parcels with a Go service.',
  },
];
