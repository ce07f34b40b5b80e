/** Senders of the site's notification mails. Their names tell what the mail brings. */
export const MAIL_SENDER =
  /\b(?:messages?-noreply|messaging-digest-noreply|inmail-hit-reply|hit-reply|invitations?|notifications-noreply|member)@(?:[a-z]+\.)?linkedin\.com\b/i;

/** Buttons below a message, in the six languages. */
export const BUTTONS: readonly RegExp[] = [
  /^(?:reply|view (?:message|profile|invitation)|accept(?: invitation)?|respond|yes, interested.*|no thanks.*|not interested)\s*(?::|<|\[|https?:|$)/i,
  /^(?:antworten|nachricht (?:ansehen|anzeigen)|annehmen)\s*(?::|<|\[|https?:|$)/i,
  /^(?:répondre|voir le message|accepter)\s*(?::|<|\[|https?:|$)/i,
  /^(?:responder|ver (?:el )?mensaje|aceptar|ver mensagem|aceitar)\s*(?::|<|\[|https?:|$)/i,
  /^(?:beantwoorden|bericht (?:bekijken|weergeven)|accepteren)\s*(?::|<|\[|https?:|$)/i,
];

/** Lines at which a notification mail's own words begin again below the message. */
export const MAIL_END: readonly RegExp[] = [
  ...BUTTONS,
  /^-{5,}$|^_{5,}$|^={5,}$/,
  /^(?:this email was intended for|you are receiving|unsubscribe|learn why we included this)/i,
  /^(?:diese e-mail (?:ist|richtet)|sie erhalten)/i,
  /^(?:cet e-mail (?:est|s'adresse)|vous recevez)/i,
  /^(?:este (?:correo|mensaje|e-mail)|recibes|você (?:está recebendo|recebe))/i,
  /^(?:deze e-mail|u ontvangt|je ontvangt)/i,
  /^©\s*\d{4} linkedin/i,
];

/** Lines of the mail itself that stand between its head and the message. */
export const MAIL_NOISE: readonly RegExp[] = [
  /^linkedin$/i,
  /^https?:\/\/(?:www\.)?linkedin\.com\/comm\/\S*$/i,
  /^\[(?:image|cid)[^\]]*\]$/i,
  /^(?:inmail: )?(?:you have (?:a|\d+) new (?:message|inmail)|new message|new inmail message)s?\b.{0,60}$/i,
  /^(?:sie haben|du hast) (?:eine|\d+) neue nachricht(?:en)?.{0,40}$/i,
  /^vous avez (?:un|\d+) nouveaux? messages?.{0,40}$/i,
  /^(?:tienes|tiene) (?:un|\d+) mensajes? nuevos?.{0,40}$/i,
  /^você tem (?:uma|\d+) novas? mensage(?:m|ns).{0,40}$/i,
  /^(?:je hebt|u hebt) (?:een|\d+) nieuwe? berichte?n?.{0,40}$/i,
];

/** A date or a time on a line of its own, as mails and pages set it below who wrote. */
export const STAMP =
  /^(?:(?:\d{1,2}[:.]\d{2}|\p{L}{3,10}\.? \d{1,2}(?:, \d{4})?|\d{1,2}\.?(?: de)? \p{L}{3,10}\.?(?: \d{4})?)(?:[,·\s]{1,3}\d{1,2}[:.]\d{2})?(?:\s?[ap]m)?)$/iu;
/** How a message begins. */
export const GREETING =
  /^(?:hi|hello|hey|dear|hallo|hoi|guten|liebe|sehr ge|bonjour|salut|cher|hola|buen|estimad|olá|oi|bom|prezad|beste|geacht|goede)/i;

/** Addresses of the site; those of `MAIL_SENDER` bring messages, these news as well. */
export const SITE_SENDER = /@(?:[a-z]+\.)?linkedin\.com\b/i;
export const NEWS_SENDER = /\b(?:notifications-noreply|invitations?)@/i;

/** Header fields of mails in the six languages. */
export const FIELDS: Readonly<Record<'from' | 'date' | 'subject' | 'to', RegExp>> = {
  from: /^(?:from|von|de|van)\s*:\s*/i,
  date: /^(?:date|sent|datum|gesendet|date d'envoi|envoyé|fecha|enviado(?: el| em)?|data|verzonden)\s*:\s*/i,
  subject: /^(?:subject|betreff|objet|asunto|assunto|onderwerp)\s*:\s*/i,
  to: /^(?:to|an|à|para|aan|cc|reply-to|antwort an)\s*:\s*/i,
};

/** "Ravi Solberg via LinkedIn", "Ravi Solberg (LinkedIn)": who wrote, behind the site's name. */
export const VIA =
  /(?:(?<!\s)\s+)?(?:via linkedin|über linkedin|par linkedin|a través de linkedin|por linkedin|pelo linkedin|\(linkedin\))\s*$/i;
/** Subjects that name the sender and say nothing else: "Ravi Solberg just messaged you", "X vous a envoyé un message". */
export const SUBJECT_NAMES: readonly RegExp[] = [
  /^(?:new message from |message from |inmail from |(?:neue )?nachricht von |(?:nouveau )?message de |(?:nuevo )?mensaje de |(?:nova )?mensagem de |(?:nieuw )?bericht van )(.{2,80})$/i,
  /^(.{2,80}?) (?:just )?(?:messaged you|sent you (?:a|an|\d+) (?:new )?(?:messages?|inmails?))\b.*$/i,
  /^(.{2,80}?) hat (?:ihnen|dir) (?:eine|\d+) (?:neue )?(?:nachricht(?:en)?|inmails?) (?:gesendet|geschickt|geschrieben)\.?$/i,
  /^(.{2,80}?) vous a envoyé (?:un|\d+) (?:nouveaux? )?(?:messages?|inmails?)\.?$/i,
  /^(.{2,80}?) (?:te|le) ha enviado (?:un|\d+) (?:nuevos? )?(?:mensajes?|inmails?)\.?$/i,
  /^(.{2,80}?) (?:lhe )?enviou (?:uma?|\d+) (?:novas? )?(?:mensage(?:m|ns)|inmails?)(?: (?:para|a) você)?\.?$/i,
  /^(.{2,80}?) heeft (?:je|u) (?:een|\d+) (?:nieuwe? )?(?:berichte?n?|inmails?) (?:gestuurd|verzonden)\.?$/i,
  /^(?:\p{L}+ ?: )?(.{2,80}?) (?:is (?:still )?waiting for your|wartet (?:noch )?auf (?:ihre|deine)|attend (?:toujours )?votre|(?:está esperando|espera) [ts]u|está (?:aguardando|esperando) (?:a )?sua|wacht (?:nog )?op (?:je|uw)) (?:response|reply|antwort|réponse|respuesta|resposta|antwoord|reactie)$/iu,
  /^(.{2,80}?) (?:would like to connect|wants to connect|möchte sich (?:mit ihnen |mit dir )?vernetzen|souhaite (?:se connecter|rejoindre votre réseau)|quiere conectar|gostaria de se conectar|wil (?:connecten|graag connecten))\b.*$/i,
];
