import type { WorkKind } from '../../../lib/nlp/message/workplace.ts';

/** One way of saying one fact: what the message is about, its text, what is stated. */
export type Wording<T> = readonly [kind: WorkKind, text: string, stated: T];

/** How a letter that offers work begins in each language: so much that the language is recognised. */
export const DE = 'Guten Tag, wir suchen Verstärkung für unser Team und haben an Sie gedacht. ';
export const ES = 'Buenos días, buscamos a alguien para nuestro equipo y hemos pensado en usted. ';
export const FR = "Bonjour, nous cherchons quelqu'un pour notre équipe et avons pensé à vous. ";
export const IT = 'Buongiorno, cerchiamo qualcuno per il nostro gruppo e abbiamo pensato a lei. ';
export const NL = 'Goedemorgen, we zoeken iemand voor ons team en dachten aan jou. ';
export const PT = 'Bom dia, procuramos alguém para a nossa equipa e pensámos em você. ';
