import type { rules as source } from '../en/rules.ts';
import type { Translation } from '../types.ts';

export const rules: Translation<typeof source> = {
  'inbox.lists': 'Listas',
  'inbox.lists.all': 'Todo',
  'inbox.lists.waiting': 'Esperan respuesta',
  'inbox.lists.warm': 'Para volver a escribir',
  'inbox.lists.waiting.about': 'Ofertas de los últimos 30 días que no ha contestado, según su última lectura, {date}.',
  'inbox.lists.warm.about':
    'Ofertas anteriores que encajan con su objetivo y no llevaron a nada, las mejores primero. Cada una es una persona, no una lista de envío.',
  'inbox.lists.warm.none': 'Ninguna oferta anterior encaja con su objetivo, o aún no hay un objetivo confirmado.',
  'inbox.label.ruled': 'Por una regla suya',
  'rule.make': 'Tratar todos como este',
  'rule.about':
    'Una regla vale para todos los mensajes, antiguos y nuevos, hasta que la borre en Ajustes. Nunca cambia una advertencia.',
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
    'Nacidas de sus correcciones. Si valen varias, decide la más reciente; lo que dijo de un mensaje concreto prevalece. Las advertencias quedan como están.',
  'rules.none': 'Ninguna todavía. Abra un mensaje en la bandeja y elija «Tratar todos como este».',
  'rules.sender': 'De {match}',
  'rules.agency': 'De la empresa o agencia {match}',
  'rules.phrase': 'Con las palabras «{match}»',
  'rules.count': { one: 'decide {count} contacto', other: 'decide {count} contactos' },
  'rules.delete': 'Borrar la regla',
  'rules.deleted': 'Regla borrada. Se revisan de nuevo todos los mensajes.',
};
