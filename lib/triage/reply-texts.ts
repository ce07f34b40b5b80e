import type { Language } from '../nlp/message/language.ts';

/** Sentences of a reply in one language; `{…}` is filled from goal and card. */
export interface ReplyTexts {
  readonly hello: string;
  readonly helloName: string;
  readonly thanks: string;
  readonly thanksRole: string;
  readonly before: string;
  readonly bye: string;
  /** Questions by fact; at most four are asked. */
  readonly ask: Readonly<Record<string, string>>;
  readonly partTime: string;
  readonly contractOnly: string;
  readonly employed: string;
  readonly hoursWish: string;
  readonly remoteWish: string;
  readonly belowRate: string;
  readonly myRate: string;
  readonly decline: string;
  readonly verify: string;
  readonly again: string;
  readonly units: Readonly<Record<'hour' | 'day' | 'week' | 'month' | 'year' | 'project', string>>;
}

const en: ReplyTexts = {
  hello: 'Hello,',
  helloName: 'Hello {name},',
  thanks: 'Thank you for your message.',
  thanksRole: 'Thank you for your message about the {role} role.',
  before: 'Before we talk, could you tell me:',
  bye: 'Kind regards',
  ask: {
    pay: 'What is the pay range, and per hour or per day?',
    payYear: 'What is the pay range, per year?',
    role: 'What would I be doing?',
    company: 'Which company or end client is it for, and who is in between?',
    engagement: 'Is it a contract or a permanent role?',
    hours: 'How many hours a week?',
    duration: 'How long is it planned for, and can it be extended?',
    remote: 'Is it remote, hybrid or on site?',
    location: 'Where is it?',
    start: 'When would it start?',
    taxForm: 'On which terms would I be engaged (tax form)?',
    payer: 'Who pays, and within how many days?',
    meetings: 'Are there meetings at fixed hours?',
    exclusivity: 'Are there terms on exclusivity or on rights to my other work?',
    data: 'How would I get access to the data?',
  },
  partTime:
    'The work itself interests me. Could it be done in {hours} hours a week, or begin with a smaller first phase?',
  contractOnly: 'I only take contract work.',
  employed: 'It would be alongside my main job.',
  hoursWish: 'About {hours} hours a week would suit me.',
  remoteWish: 'I work remotely.',
  belowRate: 'The rate you name is below mine.',
  myRate: 'My rate is {rate}. If that is possible, I would be glad to hear more.',
  decline:
    'This one is not for me. If you look for somebody for work of this kind again, please write; if I think of a colleague whom it would suit, I will let you know.',
  verify:
    'Before I go on, I would like to check whom I am talking to. Please write to me from your company address; I will also contact the company at an address that I find myself. I do not run code or programs, pay anything or send documents before that.',
  again: 'Some time ago you wrote to me about work that would suit me now. Is it, or something like it, still open?',
  units: {
    hour: 'an hour',
    day: 'a day',
    week: 'a week',
    month: 'a month',
    year: 'a year',
    project: 'for the project',
  },
};
const de: ReplyTexts = {
  hello: 'Guten Tag,',
  helloName: 'Guten Tag {name},',
  thanks: 'vielen Dank für Ihre Nachricht.',
  thanksRole: 'vielen Dank für Ihre Nachricht zur Position „{role}“.',
  before: 'Bevor wir sprechen, wüsste ich gern:',
  bye: 'Freundliche Grüße',
  ask: {
    pay: 'In welcher Spanne liegt die Vergütung, je Stunde oder je Tag?',
    payYear: 'In welcher Spanne liegt das Jahresgehalt?',
    role: 'Was wäre meine Aufgabe?',
    company: 'Um welches Unternehmen oder welchen Endkunden geht es, und wer steht dazwischen?',
    engagement: 'Geht es um einen Auftrag oder um eine Festanstellung?',
    hours: 'Wie viele Stunden pro Woche?',
    duration: 'Wie lange ist es geplant, und ist eine Verlängerung möglich?',
    remote: 'Remote, hybrid oder vor Ort?',
    location: 'Wo ist der Einsatzort?',
    start: 'Wann soll es losgehen?',
    taxForm: 'In welcher Vertragsform würde ich arbeiten?',
    payer: 'Wer bezahlt, und mit welchem Zahlungsziel?',
    meetings: 'Gibt es feste Besprechungszeiten?',
    exclusivity: 'Gibt es Klauseln zu Exklusivität oder zu Rechten an meinen anderen Arbeiten?',
    data: 'Wie bekäme ich Zugang zu den Daten?',
  },
  partTime:
    'Die Aufgabe interessiert mich. Ginge sie auch in {hours} Stunden pro Woche, oder ließe sich mit einer kleineren ersten Phase beginnen?',
  contractOnly: 'Ich nehme nur Aufträge auf freiberuflicher Basis an.',
  employed: 'Das wäre neben meiner Hauptbeschäftigung.',
  hoursWish: 'Etwa {hours} Stunden pro Woche würden mir passen.',
  remoteWish: 'Ich arbeite remote.',
  belowRate: 'Der genannte Satz liegt unter meinem.',
  myRate: 'Mein Satz liegt bei {rate}. Wenn das möglich ist, höre ich gern mehr.',
  decline:
    'Das ist diesmal nichts für mich. Wenn Sie für Ähnliches wieder jemanden suchen, schreiben Sie mir gern; falls mir jemand Passendes einfällt, melde ich mich.',
  verify:
    'Bevor es weitergeht, möchte ich wissen, mit wem ich spreche. Bitte schreiben Sie mir von Ihrer Firmenadresse; ich frage auch selbst bei der Firma unter einer Adresse nach, die ich unabhängig finde. Vorher führe ich keinen Code und keine Programme aus, zahle nichts und sende keine Unterlagen.',
  again:
    'vor einiger Zeit haben Sie mir wegen einer Aufgabe geschrieben, die mir jetzt passen würde. Ist sie noch offen, oder gibt es etwas Ähnliches?',
  units: {
    hour: 'pro Stunde',
    day: 'pro Tag',
    week: 'pro Woche',
    month: 'im Monat',
    year: 'im Jahr',
    project: 'für das Projekt',
  },
};
const fr: ReplyTexts = {
  hello: 'Bonjour,',
  helloName: 'Bonjour {name},',
  thanks: 'Merci pour votre message.',
  thanksRole: 'Merci pour votre message au sujet du poste « {role} ».',
  before: 'Avant que nous parlions, pourriez-vous me dire :',
  bye: 'Bien cordialement',
  ask: {
    pay: 'Quelle est la fourchette de rémunération, à l’heure ou à la journée ?',
    payYear: 'Quelle est la fourchette de salaire annuel ?',
    role: 'En quoi consisterait mon travail ?',
    company: 'Quelle est l’entreprise ou le client final, et par quels intermédiaires passe-t-on ?',
    engagement: 'S’agit-il d’une mission ou d’un emploi salarié ?',
    hours: 'Combien d’heures par semaine ?',
    duration: 'Pour combien de temps, et est-ce renouvelable ?',
    remote: 'À distance, hybride ou sur site ?',
    location: 'Où se situe le travail ?',
    start: 'Quand cela commencerait-il ?',
    taxForm: 'Sous quelle forme de contrat ?',
    payer: 'Qui paie, et sous quel délai ?',
    meetings: 'Y a-t-il des réunions à heures fixes ?',
    exclusivity: 'Y a-t-il des clauses d’exclusivité ou sur les droits de mes autres travaux ?',
    data: 'Comment aurais-je accès aux données ?',
  },
  partTime:
    'Le travail m’intéresse. Serait-il possible de le faire en {hours} heures par semaine, ou de commencer par une première phase plus courte ?',
  contractOnly: 'Je n’accepte que des missions indépendantes.',
  employed: 'Ce serait en plus de mon activité principale.',
  hoursWish: 'Environ {hours} heures par semaine me conviendraient.',
  remoteWish: 'Je travaille à distance.',
  belowRate: 'Le tarif indiqué est inférieur au mien.',
  myRate: 'Mon tarif est de {rate}. Si c’est possible, j’en saurai volontiers davantage.',
  decline:
    'Ce n’est pas pour moi cette fois. Si vous cherchez quelqu’un pour un travail semblable, écrivez-moi ; si je pense à une personne qui conviendrait, je vous le dirai.',
  verify:
    'Avant d’aller plus loin, je souhaite vérifier à qui je parle. Merci de m’écrire depuis votre adresse d’entreprise ; je contacterai aussi l’entreprise à une adresse que je trouve moi-même. D’ici là, je n’exécute ni code ni programme, ne paie rien et n’envoie aucun document.',
  again:
    'Il y a quelque temps, vous m’avez écrit au sujet d’un travail qui me conviendrait maintenant. Est-ce encore d’actualité, ou avez-vous quelque chose de semblable ?',
  units: {
    hour: 'de l’heure',
    day: 'par jour',
    week: 'par semaine',
    month: 'par mois',
    year: 'par an',
    project: 'pour le projet',
  },
};
const es: ReplyTexts = {
  hello: 'Buenos días:',
  helloName: 'Buenos días, {name}:',
  thanks: 'Gracias por su mensaje.',
  thanksRole: 'Gracias por su mensaje sobre el puesto de {role}.',
  before: 'Antes de hablar, ¿podría decirme lo siguiente?',
  bye: 'Un saludo',
  ask: {
    pay: '¿Cuál es el rango de remuneración, por hora o por día?',
    payYear: '¿Cuál es la banda salarial anual?',
    role: '¿En qué consistiría mi trabajo?',
    company: '¿Cuál es la empresa o el cliente final, y qué intermediarios hay?',
    engagement: '¿Es un proyecto o un puesto fijo?',
    hours: '¿Cuántas horas por semana?',
    duration: '¿Cuánto tiempo está previsto, y se puede prorrogar?',
    remote: '¿En remoto, híbrido o presencial?',
    location: '¿Dónde es?',
    start: '¿Cuándo empezaría?',
    taxForm: '¿Con qué forma de contrato?',
    payer: '¿Quién paga y en qué plazo?',
    meetings: '¿Hay reuniones a horas fijas?',
    exclusivity: '¿Hay cláusulas de exclusividad o sobre los derechos de mis otros trabajos?',
    data: '¿Cómo tendría acceso a los datos?',
  },
  partTime: 'El trabajo me interesa. ¿Podría hacerse en {hours} horas por semana, o con una primera fase más pequeña?',
  contractOnly: 'Solo acepto encargos como profesional independiente.',
  employed: 'Sería además de mi trabajo principal.',
  hoursWish: 'Me convendrían unas {hours} horas por semana.',
  remoteWish: 'Trabajo en remoto.',
  belowRate: 'La tarifa que indica está por debajo de la mía.',
  myRate: 'Mi tarifa es de {rate}. Si es posible, me gustaría saber más.',
  decline:
    'Esta vez no es para mí. Si vuelve a buscar a alguien para un trabajo parecido, escríbame; si se me ocurre alguien a quien le encaje, se lo diré.',
  verify:
    'Antes de seguir quiero comprobar con quién hablo. Por favor, escríbame desde su dirección de empresa; también contactaré con la empresa en una dirección que busque por mi cuenta. Hasta entonces no ejecuto código ni programas, no pago nada y no envío documentos.',
  again:
    'Hace un tiempo me escribió sobre un trabajo que ahora me convendría. ¿Sigue disponible, o tiene algo parecido?',
  units: {
    hour: 'por hora',
    day: 'por día',
    week: 'por semana',
    month: 'al mes',
    year: 'al año',
    project: 'por el proyecto',
  },
};
const it: ReplyTexts = {
  hello: 'Buongiorno,',
  helloName: 'Buongiorno {name},',
  thanks: 'grazie per il messaggio.',
  thanksRole: 'grazie per il messaggio sul ruolo di {role}.',
  before: 'Prima di sentirci, potrebbe dirmi:',
  bye: 'Cordiali saluti',
  ask: {
    pay: 'Qual è la fascia di compenso, all’ora o al giorno?',
    payYear: 'Qual è la fascia di retribuzione annua?',
    role: 'In che cosa consisterebbe il mio lavoro?',
    company: 'Qual è l’azienda o il cliente finale, e quali intermediari ci sono?',
    engagement: 'È un incarico o un’assunzione?',
    hours: 'Quante ore a settimana?',
    duration: 'Per quanto tempo è previsto, ed è rinnovabile?',
    remote: 'Da remoto, ibrido o in sede?',
    location: 'Dove si trova?',
    start: 'Quando comincerebbe?',
    taxForm: 'Con quale forma di contratto?',
    payer: 'Chi paga, e con quali tempi?',
    meetings: 'Ci sono riunioni a orari fissi?',
    exclusivity: 'Ci sono clausole di esclusiva o sui diritti dei miei altri lavori?',
    data: 'Come avrei accesso ai dati?',
  },
  partTime: 'Il lavoro mi interessa. Si potrebbe fare in {hours} ore a settimana, o con una prima fase più piccola?',
  contractOnly: 'Accetto solo incarichi da libero professionista.',
  employed: 'Si affiancherebbe alla mia attività principale.',
  hoursWish: 'Mi andrebbero bene circa {hours} ore a settimana.',
  remoteWish: 'Lavoro da remoto.',
  belowRate: 'La tariffa indicata è inferiore alla mia.',
  myRate: 'La mia tariffa è di {rate}. Se è possibile, mi farebbe piacere saperne di più.',
  decline:
    'Questa volta non fa per me. Se cerca qualcuno per un lavoro simile, mi scriva pure; se penso a una persona adatta, glielo dirò.',
  verify:
    'Prima di proseguire vorrei verificare con chi parlo. La prego di scrivermi dal Suo indirizzo aziendale; contatterò anche l’azienda a un indirizzo che cerco per conto mio. Fino ad allora non eseguo codice né programmi, non pago nulla e non invio documenti.',
  again:
    'qualche tempo fa mi ha scritto per un lavoro che ora mi andrebbe bene. È ancora disponibile, o c’è qualcosa di simile?',
  units: {
    hour: 'all’ora',
    day: 'al giorno',
    week: 'a settimana',
    month: 'al mese',
    year: 'all’anno',
    project: 'per il progetto',
  },
};
const pt: ReplyTexts = {
  hello: 'Olá!',
  helloName: 'Olá, {name}!',
  thanks: 'Agradeço a sua mensagem.',
  thanksRole: 'Agradeço a sua mensagem sobre a função de {role}.',
  before: 'Antes de conversarmos, gostaria de saber:',
  bye: 'Atenciosamente',
  ask: {
    pay: 'Qual é a faixa de remuneração, por hora ou por dia?',
    payYear: 'Qual é a faixa salarial anual?',
    role: 'Em que consistiria o meu trabalho?',
    company: 'Qual é a empresa ou o cliente final, e quais são os intermediários?',
    engagement: 'É um projeto ou um emprego fixo?',
    hours: 'Quantas horas por semana?',
    duration: 'Por quanto tempo está previsto, e pode ser prolongado?',
    remote: 'Remoto, híbrido ou presencial?',
    location: 'Onde é?',
    start: 'Quando começaria?',
    taxForm: 'Com que forma de contrato?',
    payer: 'Quem paga, e em que prazo?',
    meetings: 'Há reuniões em horários fixos?',
    exclusivity: 'Há cláusulas de exclusividade ou sobre os direitos dos meus outros trabalhos?',
    data: 'Como teria acesso aos dados?',
  },
  partTime:
    'O trabalho é do meu interesse. Poderia ser feito em {hours} horas por semana, ou começar com uma primeira fase menor?',
  contractOnly: 'Só aceito trabalho como profissional independente.',
  employed: 'Seria além do meu trabalho principal.',
  hoursWish: 'O ideal para mim seriam cerca de {hours} horas por semana.',
  remoteWish: 'Trabalho remotamente.',
  belowRate: 'O valor indicado está abaixo do meu.',
  myRate: 'O meu valor é de {rate}. Se for possível, gostaria de saber mais.',
  decline:
    'Desta vez não é para mim. Se voltar a procurar alguém para um trabalho parecido, pode escrever; se eu conhecer alguém a quem sirva, aviso.',
  verify:
    'Antes de continuar, quero confirmar com quem falo. Por favor, escreva a partir do endereço da empresa; também vou falar com a empresa por um endereço que procurarei por conta própria. Até lá, não executo código nem programas, não pago nada e não envio documentos.',
  again:
    'Há algum tempo recebi a sua mensagem sobre um trabalho que agora seria do meu interesse. Ainda está em aberto, ou há algo parecido?',
  units: {
    hour: 'por hora',
    day: 'por dia',
    week: 'por semana',
    month: 'por mês',
    year: 'por ano',
    project: 'pelo projeto',
  },
};
const nl: ReplyTexts = {
  hello: 'Goedendag,',
  helloName: 'Goedendag {name},',
  thanks: 'Bedankt voor uw bericht.',
  thanksRole: 'Bedankt voor uw bericht over de rol van {role}.',
  before: 'Kunt u me, voordat we bellen, het volgende vertellen:',
  bye: 'Met vriendelijke groet',
  ask: {
    pay: 'Wat is de bandbreedte van de vergoeding, per uur of per dag?',
    payYear: 'Wat is de bandbreedte van het jaarsalaris?',
    role: 'Wat zou ik gaan doen?',
    company: 'Om welk bedrijf of welke eindklant gaat het, en welke partijen zitten ertussen?',
    engagement: 'Gaat het om een opdracht of om een vaste baan?',
    hours: 'Hoeveel uur per week?',
    duration: 'Voor hoelang is het gepland, en kan het verlengd worden?',
    remote: 'Op afstand, hybride of op locatie?',
    location: 'Waar is het?',
    start: 'Wanneer zou het beginnen?',
    taxForm: 'In welke contractvorm?',
    payer: 'Wie betaalt, en binnen hoeveel dagen?',
    meetings: 'Zijn er vaste vergadertijden?',
    exclusivity: 'Zijn er bepalingen over exclusiviteit of over rechten op mijn andere werk?',
    data: 'Hoe zou ik toegang krijgen tot de gegevens?',
  },
  partTime: 'Het werk spreekt me aan. Zou het in {hours} uur per week kunnen, of met een kleinere eerste fase?',
  contractOnly: 'Ik neem alleen freelanceopdrachten aan.',
  employed: 'Het zou naast mijn hoofdbaan zijn.',
  hoursWish: 'Ongeveer {hours} uur per week zou me goed uitkomen.',
  remoteWish: 'Ik werk op afstand.',
  belowRate: 'Het genoemde tarief ligt onder het mijne.',
  myRate: 'Mijn tarief is {rate}. Als dat kan, hoor ik graag meer.',
  decline:
    'Dit is niets voor mij. Zoekt u voor soortgelijk werk weer iemand, schrijf me dan gerust; als ik iemand weet bij wie het past, laat ik het weten.',
  verify:
    'Voordat we verdergaan wil ik nagaan met wie ik spreek. Schrijf me alstublieft vanaf uw zakelijke adres; ik neem ook zelf contact op met het bedrijf via een adres dat ik zelf vind. Tot dan voer ik geen code of programma’s uit, betaal ik niets en stuur ik geen documenten.',
  again:
    'Een tijd geleden schreef u me over werk dat nu bij me zou passen. Staat het nog open, of is er iets vergelijkbaars?',
  units: {
    hour: 'per uur',
    day: 'per dag',
    week: 'per week',
    month: 'per maand',
    year: 'per jaar',
    project: 'voor het project',
  },
};

export const REPLY_TEXTS: Readonly<Record<Language, ReplyTexts>> = { en, de, fr, es, it, pt, nl };
