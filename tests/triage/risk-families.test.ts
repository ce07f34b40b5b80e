import { describe, expect, it } from 'vitest';
import { readMessage } from '../../lib/nlp/message/document.ts';
import { triage } from '../../lib/triage/index.ts';
import { assessRisk } from '../../lib/triage/risk.ts';

const risk = (text: string) => assessRisk(readMessage(text), { partial: false });
const hard = (text: string): string[] =>
  risk(text)
    .rules.filter((r) => r.hard)
    .map((r) => r.id);

/** One family of trick each: what is said in several languages, and what looks like it. */
const FAMILIES: Readonly<Record<string, { fires: readonly string[]; silent: readonly string[] }>> = {
  'pay-first': {
    fires: [
      'The deck officer post is yours, salary 5,200 USD a month. Kindly remit 390 USD for the seaman book to our agent before the joining letter is released.',
      'You are hired! Please pay 65 EUR for the hygiene certificate; it comes back with your first salary.',
      'Ihre Stelle ist reserviert. Für die Schulung überweisen Sie bitte 120 Euro, die wir mit dem ersten Gehalt verrechnen.',
      'Votre candidature est retenue. Payez 55 € de frais de dossier pour recevoir le contrat.',
      'Ha sido seleccionada para el hotel. Debe pagar 140 USD por la visa antes del martes.',
      'È stata assunta! Per il corso paghi 60 euro e cominciamo lunedì.',
      'Parabéns, foi aprovado para a vaga! Para receber o crachá pague R$ 70 no PIX hoje.',
      'U bent aangenomen! Maak 80 euro over voor de toegangspas en begin maandag.',
    ],
    silent: [
      'You are hired! We pay for the hygiene certificate, and your first salary comes on the 28th.',
      'Train tickets cost about 60 € and are refunded with your first salary.',
      'Congratulations, your paper was accepted! Please pay the registration fee of 450 EUR by 1 May.',
      'Sie sind angenommen! Die Kosten für das Führungszeugnis übernehmen wir.',
      'El puesto es suyo: 1.900 € al mes. El certificado médico lo pagamos nosotros.',
      'Die Kaution für die Wohnung von 1.200 € zahlen Sie bei der Übergabe.',
    ],
  },
  'task-scam': {
    fires: [
      'You leave a five star note for the bakery, 5 dollars each, and later premium tasks at $40 per review.',
      'Press hearts under songs, £120 a day, our trainer on Telegram tells you more.',
      'Your balance shows 280 USDT. To take it out you must top up 90 first.',
      'Tu mets des étoiles à des hôtels, 20 min par jour, entre 90 et 200 € par jour. Viens sur Telegram.',
      'Mettere cuori ai video, 110 al giorno, scriva a Elisa su Telegram.',
      'Curte 20 fotos e ganha 90 reais por dia, chama a gerente no Telegram.',
    ],
    silent: [
      'We would like photos of the bakery for £120; our number on Telegram is in the profile.',
      'A data engineer for six months, $450 daily. Reach me on WhatsApp.',
      'Our planner would retire this year. I would pay £9,000 for his notes.',
    ],
  },
  'guaranteed-returns': {
    fires: [
      'You put in $80 and take out $120 within the hour.',
      'Every coin you send to the address comes back twice.',
      'Aus 300 € werden in zwei Wochen 2.000 €, garantiert von unserem Bot.',
      'Placez 200 € et recevez 1 500 € en cinq jours, notre robot travaille pour vous.',
      'Invierte 150 y en tres días tienes 900, sin riesgo.',
      'Leg 100 euro in en ontvang binnen drie dagen 900, onze robot handelt voor u.',
    ],
    silent: [
      'We put in 80 hours and took out the old pipes.',
      'Every euro you send is doubled by our matching fund. Donate to the lifeboats!',
      'The salary is 2,900 € and becomes 3,200 € after six months.',
      'Our fund returned 7% a year over ten years; past returns are no guarantee.',
    ],
  },
  mule: {
    fires: [
      'Boxes come to your door, you swap the label and drop them at the post, 2,400 a month.',
      'Customers pay in to you, you send on to our wallet and hold back 6%.',
      'Sie nehmen Zahlungen auf Ihrem Konto an, behalten 7 % und leiten den Rest weiter.',
      'Riceve bonifici sul suo conto, trattiene il 6% e gira il resto a noi.',
      'Ontvang betalingen op je rekening, houd 8% en stuur de rest door.',
    ],
    silent: [
      'Return is free: put the label on the parcel and drop it at the post near you.',
      'Freelancers keep 85% of each sale; payments go to your account every Friday.',
      'As an analyst you would look for money mules who forward payments through their account and keep 8%.',
    ],
  },
  'account-rent': {
    fires: [
      'You join the client call on camera and the real dev sits beside you.',
      'You attend interviews under your name, they do the work, and we split 60/40.',
      'Can we borrow your ads account? You earn 10% of what we spend.',
      'We rent old accounts you don’t use, we pay 150 a month.',
    ],
    silent: [
      'You join the client call on camera and our lead sits beside you in the office.',
      'Could you sit on the interview panel for the receptionist on Monday?',
      'You write the column under your own name, £300 a month.',
    ],
  },
  'code-request': {
    fires: [
      'The site sent my code to your number by mistake, can you pass it on?',
      'Kriegst gleich ne SMS mit nem Code, schick mir den bitte.',
      'Só falta confirmar o código de 6 números que chegou no seu telefone.',
      'Donnez-moi le code que vous venez de recevoir par SMS.',
      'Dime el código que te ha llegado por SMS.',
    ],
    silent: [
      'Please don’t send us the code we sent to your phone; nobody here needs it.',
      'Please don’t send documents here, use the share code from the government page.',
      'Kannst du mir den Code für die Haustür schicken? Ich steh unten.',
      'Read the number on the meter and send it to me by text, please.',
    ],
  },
  'bank-access': {
    fires: [
      'Enter your PIN code for control at https://card-new.example or the account is blocked.',
      'Sign in to your bank through this page so that payroll can read the details.',
      'Connectez-vous avec vos identifiants bancaires sur https://prime.example ce soir.',
    ],
    silent: [
      'You can pay by card at the door; the PIN never leaves the terminal.',
      'You need no login, the bank holiday is on Monday.',
    ],
  },
  'developer-lure': {
    fires: [
      'Pull the repo, install the dependencies and run it before we meet. Please not in a VM, it is a licence issue.',
      'Start the front end locally with npm and connect any wallet with some history.',
      'Press Windows key + R, then Ctrl+V and Enter, after which the calendar shows up.',
      'Ejecuta el proyecto con tu wallet abierta y la terminal como administrador antes de la entrevista.',
    ],
    silent: [
      'Our public repo runs with one install; you don’t need a VM or docker for the test.',
      'You would build the screen where users connect a wallet.',
      'Press the Windows key and R, type winver and tell me the number.',
    ],
  },
  'unsafe-software': {
    fires: [
      'If a "damaged" warning appears, go to the settings and open anyway.',
      'We found two trojans on your computer. Call +1 800 555 0100 at once.',
    ],
    silent: [
      'If Defender shows a warning, stop and call the help desk.',
      'The scan found a virus on your laptop, so IT will bring another one.',
    ],
  },
  'gift-cards': {
    fires: [
      'I need six store cards before noon. Scratch the back and message me the numbers.',
      'Compra tres tarjetas Google Play de 50 y mándame los códigos.',
      'Kauf bitte vier Google-Play-Karten und schick mir die Codes.',
    ],
    silent: [
      'You can buy gift cards in our shop and send the codes to friends.',
      'We buy gift cards for all volunteers at Christmas, send me a mail.',
    ],
  },
  'release-fee': {
    fires: [
      'His deposit of 8 million lies unclaimed; present yourself as relative and keep 30%.',
      'Je suis veuve et malade et souhaite faire don de mes 600 000 euros à une personne de confiance.',
      'I am a widow with 3 million and want to give it to orphans through you.',
    ],
    silent: [
      'Our charity for orphans raised 3 million last year and needs a bookkeeper.',
      'The notary told us that we inherited the house; could you value it? Fee 500 euros.',
    ],
  },
  'known-person': {
    fires: [
      'Mum it’s me, this is my new number. Can you pay a bill of 940 for me today? I’ll pay you back tomorrow.',
      'Mamá, cambié de número. ¿Puedes hacer una transferencia de 600 € hoy? Mañana te lo devuelvo.',
      'Oi mãe, troquei de número. Consegue pagar um boleto de R$ 900 hoje? Amanhã te devolvo.',
      'Because of an audit please pay the open invoice today to the new account below.',
    ],
    silent: [
      'Mum, my phone broke, this is my new number. See you on Sunday.',
      'Our bank details changed in January; the new IBAN is on the invoice. Call Petra if in doubt.',
    ],
  },
  'unseen-home': {
    fires: ['I’m abroad, so viewing is not possible. Transfer the deposit and the keys are sent by DHL.'],
    silent: ['I’m abroad until May; my sister can show you the flat. Deposit when you sign, keys from her.'],
  },
  'entry-pyramid': {
    fires: [
      'You gift €300 to the woman at the centre, bring two friends, and at the centre you receive €2,400.',
      'We are open: the money of new partners pays the older ones.',
    ],
    silent: ['We invite three speakers; each receives €400 and a plane ticket.'],
  },
};

describe('families of tricks', () => {
  for (const [id, { fires, silent }] of Object.entries(FAMILIES)) {
    it.each(fires)(`${id} is proven: %s`, (text) => expect(hard(text)).toContain(id));
    it.each(silent)(`${id} isn’t: %s`, (text) => expect(hard(text)).toEqual([]));
  }

  it('tells a trick once, however many of its wordings are there', () => {
    const ids = risk(
      'You are hired! Please pay 65 EUR for the certificate; it comes back with your first salary. Kindly remit 390 USD to our agent.',
    ).rules.map((r) => r.id);
    expect(ids.filter((id) => id === 'pay-first')).toHaveLength(1);
  });
});

describe('who tells of a fraud', () => {
  it.each([
    'They sent a coding challenge to clone before the interview, I ran npm install like an idiot and my wallet was gone.',
    'Is this genuine? Somebody who says he is from your company wants my bank login before the contract.',
    'Careful, somebody writes in my name and asks you to buy gift cards and send the codes. It isn’t me.',
    'Das ist Betrug, bitte nicht antworten: die wollen, dass man Gutscheinkarten kauft und die Codes schickt.',
  ])('is in no danger himself: %s', (text) => {
    expect(triage({ id: '', text }).risk.level).not.toBe('danger');
  });

  it('still is, where he leads on to somebody', () => {
    expect(hard('I was scammed too. Buy gift cards and send me the codes on Telegram, he got it all back.')).toContain(
      'gift-cards',
    );
  });
});

it('a short note that only reads like a fraud is a caution', () => {
  const { risk: found } = triage({
    id: '',
    text: 'I’ll send my code to your repository tonight, then you can review.',
  });
  expect(found.level).not.toBe('danger');
});
