import type { answering as source } from '../en/answering.ts';
import type { Translation } from '../types.ts';

export const answering: Translation<typeof source> = {
  'offer.answered': 'He contestado',
  'offer.answered.done': 'Anotado como contestado.',
  'offer.not-interested': 'No me interesa',
  'offer.not-interested.done': 'Anotado: no interesa. No se ha enviado nada.',
  'popup.waiting.as-of': 'Según su última lectura, {date}.',
  'triage.seen-before': {
    one: 'Esta persona le escribió en otra ocasión.',
    other: 'Esta persona le escribió en otras {count} ocasiones.',
  },
  'triage.seen-answered': { one: 'Usted contestó una vez.', other: 'Usted contestó {count} veces.' },
  'triage.seen-unanswered': 'Hasta ahora no ha contestado.',
  'triage.offered': 'Ofrecido antes',
  'triage.same-firm': {
    one: 'Otra persona de {firm} le escribió.',
    other: 'Otras {count} personas de {firm} le escribieron.',
  },
  'triage.same-firm.offers': {
    one: 'Uno de esos mensajes era una oferta.',
    other: '{count} de esos mensajes eran ofertas.',
  },
  'triage.signs': 'Mensaje personal o envío masivo',
  'inmail.title': 'Qué efecto tiene responder a un InMail',
  'inmail.credit':
    'Cualquier respuesta en 90 días devuelve al remitente el crédito que costó este InMail. El silencio, no.',
  'inmail.ranking':
    'La probabilidad de que alguien responda influye en el orden de los resultados de los reclutadores. No se sabe cuánto cambia una sola respuesta.',
  'inmail.no': 'Pulsar solo «No» impide que el reclutador responda aquí. Una línea suya deja abierta la conversación.',
};
