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
  thanks: 'thank you for your message.',
  thanksRole: 'thank you for your message about the {role} role.',
  before: 'Before we talk, could you tell me:',
  bye: 'Kind regards',
  ask: {
    pay: 'What is the pay range, and per hour or per day?',
    role: 'What would I be doing?',
    company: 'Who is the company or end client, and who is in between?',
    engagement: 'Is it a contract or a permanent role?',
    hours: 'How many hours a week?',
    duration: 'How long is it planned for, and can it be extended?',
    remote: 'Is it remote, hybrid or on site?',
    location: 'Where is it?',
    start: 'When would it start?',
    taxForm: 'On which terms would I be engaged (tax form)?',
    payer: 'Who pays, and within how many days?',
    meetings: 'Which fixed meeting hours are there?',
    exclusivity: 'Are there terms on exclusivity or on rights to my other work?',
    data: 'How would I get access to the data?',
  },
  partTime:
    'The work itself interests me. Could it be done in {hours} hours a week, or begin with a smaller first phase?',
  contractOnly: 'I only take contract work.',
  employed: 'It would be beside my main job.',
  hoursWish: 'About {hours} hours a week would suit me.',
  remoteWish: 'I work remotely.',
  belowRate: 'The rate you name is below what I work for.',
  myRate: 'My rate is {rate}. If that is possible, I would be glad to hear more.',
  decline:
    'This one is not for me. If you look for somebody for other work of this kind, please write again; if I think of a colleague whom it would suit, I will let you know.',
  verify:
    'Before I go on, I would like to check whom I am talking to. Please write to me from your company address; I will also contact the company at an address that I find myself. I do not run code or programs, pay anything or send documents before that.',
  again: 'some time ago you wrote to me about work that would suit me now. Is it, or something like it, still open?',
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
  thanksRole: 'vielen Dank für Ihre Nachricht zur Aufgabe „{role}“.',
  before: 'Bevor wir sprechen, hätte ich gern gewusst:',
  bye: 'Freundliche Grüße',
  ask: {
    pay: 'Wie hoch ist die Vergütung (Spanne), je Stunde oder je Tag?',
    role: 'Was wäre meine Aufgabe?',
    company: 'Wer ist das Unternehmen oder der Endkunde, und wer steht dazwischen?',
    engagement: 'Geht es um einen Auftrag oder um eine Festanstellung?',
    hours: 'Wie viele Stunden pro Woche?',
    duration: 'Wie lange ist es geplant, und ist eine Verlängerung möglich?',
    remote: 'Remote, hybrid oder vor Ort?',
    location: 'Wo ist der Einsatzort?',
    start: 'Wann soll es losgehen?',
    taxForm: 'In welcher Vertragsform würde ich arbeiten?',
    payer: 'Wer bezahlt, und mit welchem Zahlungsziel?',
    meetings: 'Welche festen Besprechungszeiten gibt es?',
    exclusivity: 'Gibt es Klauseln zu Exklusivität oder zu Rechten an meinen anderen Arbeiten?',
    data: 'Wie bekäme ich Zugang zu den Daten?',
  },
  partTime:
    'Die Aufgabe interessiert mich. Ginge sie auch mit {hours} Stunden pro Woche, oder mit einer kleineren ersten Phase?',
  contractOnly: 'Ich nehme nur Aufträge auf freier Basis an.',
  employed: 'Das wäre neben meiner Hauptbeschäftigung.',
  hoursWish: 'Etwa {hours} Stunden pro Woche würden mir passen.',
  remoteWish: 'Ich arbeite remote.',
  belowRate: 'Der genannte Satz liegt unter dem, wofür ich arbeite.',
  myRate: 'Mein Satz ist {rate}. Wenn das möglich ist, höre ich gern mehr.',
  decline:
    'Diese Aufgabe passt für mich nicht. Wenn Sie für Ähnliches wieder jemanden suchen, schreiben Sie mir gern; falls mir jemand Passendes einfällt, melde ich mich.',
  verify:
    'Bevor es weitergeht, möchte ich wissen, mit wem ich spreche. Bitte schreiben Sie mir von Ihrer Firmenadresse; ich frage auch selbst bei der Firma unter einer Adresse nach, die ich unabhängig finde. Vorher führe ich keinen Code und keine Programme aus, zahle nichts und sende keine Unterlagen.',
  again:
    'vor einiger Zeit haben Sie mir wegen einer Aufgabe geschrieben, die mir jetzt passen würde. Ist sie oder etwas Ähnliches noch offen?',
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
  thanks: 'merci pour votre message.',
  thanksRole: 'merci pour votre message au sujet du poste « {role} ».',
  before: 'Avant que nous parlions, pourriez-vous me dire :',
  bye: 'Bien cordialement',
  ask: {
    pay: 'Quelle est la fourchette de rémunération, à l’heure ou à la journée ?',
    role: 'En quoi consisterait mon travail ?',
    company: 'Quelle est l’entreprise ou le client final, et qui est entre nous ?',
    engagement: 'S’agit-il d’une mission ou d’un emploi salarié ?',
    hours: 'Combien d’heures par semaine ?',
    duration: 'Pour combien de temps, et est-ce renouvelable ?',
    remote: 'À distance, hybride ou sur site ?',
    location: 'Où se situe le travail ?',
    start: 'Quand cela commencerait-il ?',
    taxForm: 'Sous quelle forme de contrat ?',
    payer: 'Qui paie, et sous quel délai ?',
    meetings: 'Quels sont les horaires de réunion fixes ?',
    exclusivity: 'Y a-t-il des clauses d’exclusivité ou sur les droits de mes autres travaux ?',
    data: 'Comment aurais-je accès aux données ?',
  },
  partTime:
    'Le travail m’intéresse. Serait-il possible en {hours} heures par semaine, ou avec une première phase plus courte ?',
  contractOnly: 'Je n’accepte que des missions indépendantes.',
  employed: 'Ce serait en plus de mon activité principale.',
  hoursWish: 'Environ {hours} heures par semaine me conviendraient.',
  remoteWish: 'Je travaille à distance.',
  belowRate: 'Le tarif indiqué est inférieur à celui auquel je travaille.',
  myRate: 'Mon tarif est de {rate}. Si c’est possible, j’en saurai volontiers davantage.',
  decline:
    'Ce n’est pas pour moi cette fois. Si vous cherchez quelqu’un pour un travail semblable, écrivez-moi ; si je pense à une personne qui conviendrait, je vous le dirai.',
  verify:
    'Avant d’aller plus loin, je souhaite vérifier à qui je parle. Merci de m’écrire depuis votre adresse d’entreprise ; je contacterai aussi l’entreprise à une adresse que je trouve moi-même. D’ici là je n’exécute ni code ni programme, ne paie rien et n’envoie aucun document.',
  again:
    'il y a quelque temps vous m’avez écrit au sujet d’un travail qui me conviendrait maintenant. Est-il, ou quelque chose de semblable, encore ouvert ?',
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
  thanks: 'gracias por su mensaje.',
  thanksRole: 'gracias por su mensaje sobre el puesto de {role}.',
  before: 'Antes de hablar, ¿podría decirme?',
  bye: 'Un saludo',
  ask: {
    pay: '¿Cuál es el rango de pago, por hora o por día?',
    role: '¿En qué consistiría mi trabajo?',
    company: '¿Qué empresa o cliente final es, y quién está en medio?',
    engagement: '¿Es un proyecto o un puesto fijo?',
    hours: '¿Cuántas horas por semana?',
    duration: '¿Cuánto tiempo está previsto, y se puede prorrogar?',
    remote: '¿En remoto, híbrido o presencial?',
    location: '¿Dónde es?',
    start: '¿Cuándo empezaría?',
    taxForm: '¿Con qué forma de contrato?',
    payer: '¿Quién paga y en qué plazo?',
    meetings: '¿Qué horas fijas de reunión hay?',
    exclusivity: '¿Hay cláusulas de exclusividad o sobre los derechos de mis otros trabajos?',
    data: '¿Cómo tendría acceso a los datos?',
  },
  partTime: 'El trabajo me interesa. ¿Podría hacerse en {hours} horas por semana, o con una primera fase más pequeña?',
  contractOnly: 'Solo acepto trabajo por proyecto.',
  employed: 'Sería además de mi trabajo principal.',
  hoursWish: 'Me convendrían unas {hours} horas por semana.',
  remoteWish: 'Trabajo en remoto.',
  belowRate: 'La tarifa que indica está por debajo de aquella por la que trabajo.',
  myRate: 'Mi tarifa es de {rate}. Si es posible, con gusto escucho más.',
  decline:
    'Esta vez no es para mí. Si busca a alguien para un trabajo parecido, escríbame; si pienso en alguien a quien le convenga, se lo diré.',
  verify:
    'Antes de seguir quiero comprobar con quién hablo. Por favor, escríbame desde su dirección de empresa; también contactaré con la empresa en una dirección que busque yo. Hasta entonces no ejecuto código ni programas, no pago nada y no envío documentos.',
  again: 'hace un tiempo me escribió sobre un trabajo que ahora me convendría. ¿Sigue abierto, o algo parecido?',
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
    role: 'In che cosa consisterebbe il mio lavoro?',
    company: 'Qual è l’azienda o il cliente finale, e chi c’è in mezzo?',
    engagement: 'È un incarico o un’assunzione?',
    hours: 'Quante ore a settimana?',
    duration: 'Per quanto tempo è previsto, ed è rinnovabile?',
    remote: 'Da remoto, ibrido o in sede?',
    location: 'Dove si trova?',
    start: 'Quando comincerebbe?',
    taxForm: 'Con quale forma di contratto?',
    payer: 'Chi paga, e con quali tempi?',
    meetings: 'Quali orari fissi di riunione ci sono?',
    exclusivity: 'Ci sono clausole di esclusiva o sui diritti dei miei altri lavori?',
    data: 'Come avrei accesso ai dati?',
  },
  partTime: 'Il lavoro mi interessa. Si potrebbe fare in {hours} ore a settimana, o con una prima fase più piccola?',
  contractOnly: 'Accetto solo incarichi a progetto.',
  employed: 'Sarebbe accanto alla mia attività principale.',
  hoursWish: 'Mi andrebbero bene circa {hours} ore a settimana.',
  remoteWish: 'Lavoro da remoto.',
  belowRate: 'La tariffa indicata è inferiore a quella per cui lavoro.',
  myRate: 'La mia tariffa è di {rate}. Se è possibile, ascolto volentieri di più.',
  decline:
    'Questa volta non fa per me. Se cerca qualcuno per un lavoro simile, mi scriva pure; se penso a una persona adatta, glielo dirò.',
  verify:
    'Prima di proseguire vorrei verificare con chi parlo. La prego di scrivermi dal Suo indirizzo aziendale; contatterò anche l’azienda a un indirizzo che trovo da me. Fino ad allora non eseguo codice né programmi, non pago nulla e non invio documenti.',
  again:
    'qualche tempo fa mi ha scritto per un lavoro che ora mi andrebbe bene. È ancora aperto, o c’è qualcosa di simile?',
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
  hello: 'Olá,',
  helloName: 'Olá {name},',
  thanks: 'obrigado pela mensagem.',
  thanksRole: 'agradeço a mensagem sobre a função de {role}.',
  before: 'Antes de conversarmos, poderia dizer-me:',
  bye: 'Cumprimentos',
  ask: {
    pay: 'Qual é a faixa de pagamento, por hora ou por dia?',
    role: 'Em que consistiria o meu trabalho?',
    company: 'Qual é a empresa ou o cliente final, e quem está no meio?',
    engagement: 'É um projeto ou um emprego fixo?',
    hours: 'Quantas horas por semana?',
    duration: 'Por quanto tempo está previsto, e pode ser prolongado?',
    remote: 'Remoto, híbrido ou presencial?',
    location: 'Onde é?',
    start: 'Quando começaria?',
    taxForm: 'Com que forma de contrato?',
    payer: 'Quem paga, e em que prazo?',
    meetings: 'Que horários fixos de reunião há?',
    exclusivity: 'Há cláusulas de exclusividade ou sobre os direitos dos meus outros trabalhos?',
    data: 'Como teria acesso aos dados?',
  },
  partTime: 'O trabalho interessa-me. Poderia ser feito em {hours} horas por semana, ou com uma primeira fase menor?',
  contractOnly: 'Só aceito trabalho por projeto.',
  employed: 'Seria além do meu trabalho principal.',
  hoursWish: 'Cerca de {hours} horas por semana seriam boas para mim.',
  remoteWish: 'Trabalho remotamente.',
  belowRate: 'O valor indicado está abaixo daquele pelo qual trabalho.',
  myRate: 'O meu valor é de {rate}. Se for possível, terei gosto em saber mais.',
  decline:
    'Desta vez não é para mim. Se procurar alguém para um trabalho parecido, escreva-me; se me lembrar de alguém a quem sirva, aviso.',
  verify:
    'Antes de continuar, quero confirmar com quem falo. Por favor escreva-me do endereço da empresa; também vou contactar a empresa por um endereço que eu próprio encontre. Até lá não executo código nem programas, não pago nada e não envio documentos.',
  again: 'há algum tempo escreveu-me sobre um trabalho que agora me serviria. Ainda está em aberto, ou algo parecido?',
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
  thanks: 'bedankt voor uw bericht.',
  thanksRole: 'bedankt voor uw bericht over de rol van {role}.',
  before: 'Kunt u me, voordat we bellen, vertellen:',
  bye: 'Met vriendelijke groet',
  ask: {
    pay: 'Wat is de vergoeding (bandbreedte), per uur of per dag?',
    role: 'Wat zou ik gaan doen?',
    company: 'Wie is het bedrijf of de eindklant, en wie zit ertussen?',
    engagement: 'Gaat het om een opdracht of om een vaste baan?',
    hours: 'Hoeveel uur per week?',
    duration: 'Voor hoelang is het gepland, en kan het verlengd worden?',
    remote: 'Op afstand, hybride of op locatie?',
    location: 'Waar is het?',
    start: 'Wanneer zou het beginnen?',
    taxForm: 'In welke contractvorm?',
    payer: 'Wie betaalt, en binnen hoeveel dagen?',
    meetings: 'Welke vaste vergadertijden zijn er?',
    exclusivity: 'Zijn er bepalingen over exclusiviteit of over rechten op mijn andere werk?',
    data: 'Hoe zou ik toegang krijgen tot de gegevens?',
  },
  partTime: 'Het werk spreekt me aan. Zou het in {hours} uur per week kunnen, of met een kleinere eerste fase?',
  contractOnly: 'Ik neem alleen opdrachten aan.',
  employed: 'Het zou naast mijn hoofdbaan zijn.',
  hoursWish: 'Ongeveer {hours} uur per week zou me passen.',
  remoteWish: 'Ik werk op afstand.',
  belowRate: 'Het genoemde tarief ligt onder dat waarvoor ik werk.',
  myRate: 'Mijn tarief is {rate}. Als dat kan, hoor ik graag meer.',
  decline:
    'Dit is niets voor mij. Zoekt u voor soortgelijk werk weer iemand, schrijf me dan gerust; als ik iemand weet bij wie het past, laat ik het weten.',
  verify:
    'Voordat we verdergaan wil ik nagaan met wie ik spreek. Schrijf me alstublieft vanaf uw zakelijke adres; ik neem ook zelf contact op met het bedrijf via een adres dat ik zelf vind. Tot dan voer ik geen code of programma’s uit, betaal ik niets en stuur ik geen documenten.',
  again: 'een tijd geleden schreef u me over werk dat me nu zou passen. Is het, of iets dergelijks, nog open?',
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
