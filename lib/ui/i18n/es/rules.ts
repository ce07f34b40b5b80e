import type { rules as source } from '../en/rules.ts';
import type { Translation } from '../types.ts';

export const rules: Translation<typeof source> = {
  'inbox.lists': 'Listas',
  'inbox.lists.all': 'Todo',
  'inbox.lists.waiting': 'Esperan respuesta',
  'inbox.lists.warm': 'Para volver a escribir',
  'inbox.lists.waiting.about': 'Ofertas de los últimos 30 días que no ha contestado, según su última lectura, {date}.',
  'inbox.lists.warm.about':
    'Ofertas anteriores que encajan con su objetivo y aún no llevaron a nada, las más adecuadas primero. Cada una es de una persona, no de un envío masivo.',
  'inbox.lists.warm.none': 'Ninguna oferta anterior encaja con su objetivo, o aún no hay un objetivo confirmado.',
  'inbox.label.ruled': 'Por una regla suya',
  'rule.make': 'Tratar todos como este',
  'rule.about':
    'Una regla vale para todos los mensajes, antiguos y nuevos, hasta que la borre en Ajustes. Nunca cambia una señal de alarma.',
  'rule.kind': 'Qué mensajes',
  'rule.kind.sender': 'Todos los de esta persona',
  'rule.kind.agency': 'Todos los de una empresa o agencia',
  'rule.kind.phrase': 'Todos los que tengan ciertas palabras',
  'rule.match.agency': 'Empresa o agencia',
  'rule.match.phrase': 'Palabras tal como están escritas',
  'rule.label': 'Tratar como',
  'rule.save': 'Crear la regla',
  'rule.short': 'Escriba al menos tres letras.',
  'rule.done': 'Regla creada. Se revisan de nuevo todos los mensajes.',
  'rules.title': 'Sus reglas',
  'rules.about':
    'Creadas a partir de sus correcciones. Si se aplican varias, decide la más reciente; lo que dijo de un mensaje concreto prevalece sobre todas. Las señales de alarma quedan como están.',
  'rules.none': 'Ninguna todavía. Abra un mensaje en la bandeja y elija «Tratar todos como este».',
  'rules.sender': 'De {match}',
  'rules.agency': 'De la empresa o agencia {match}',
  'rules.phrase': 'Con las palabras «{match}»',
  'rules.count': { one: 'decide {count} propuesta', other: 'decide {count} propuestas' },
  'rules.delete': 'Borrar la regla',
  'rules.deleted': 'Regla borrada. Se revisan de nuevo todos los mensajes.',
};
