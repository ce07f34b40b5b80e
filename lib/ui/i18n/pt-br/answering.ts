import type { answering as source } from '../en/answering.ts';
import type { Translation } from '../types.ts';

export const answering: Translation<typeof source> = {
  'offer.answered': 'Já respondi',
  'offer.answered.done': 'Anotado como respondido.',
  'offer.not-interested': 'Não me interessa',
  'offer.not-interested.done': 'Anotado: sem interesse. Nada foi enviado.',
  'popup.waiting.as-of': 'Conforme sua última leitura, {date}.',
  'triage.seen-before': {
    one: 'Esta pessoa escreveu a você em outra ocasião.',
    other: 'Esta pessoa escreveu a você em outras {count} ocasiões.',
  },
  'triage.seen-answered': { one: 'Você respondeu uma vez.', other: 'Você respondeu {count} vezes.' },
  'triage.seen-unanswered': 'Até agora você não respondeu.',
  'triage.offered': 'Oferecido antes',
  'triage.same-firm': {
    one: 'Outra pessoa da {firm} escreveu para você.',
    other: 'Outras {count} pessoas da {firm} escreveram para você.',
  },
  'triage.same-firm.offers': { one: 'Houve uma oferta.', other: 'Houve {count} ofertas.' },
  'triage.signs': 'Carta ou envio em massa',
  'inmail.title': 'O que faz uma resposta a um InMail',
  'inmail.credit':
    'Qualquer resposta em 90 dias devolve ao remetente o crédito que este InMail custou. O silêncio, não.',
  'inmail.ranking':
    'A probabilidade de alguém responder faz parte da ordem dos resultados dos recrutadores. Quanto uma única resposta muda não se sabe.',
  'inmail.no': 'O simples botão Não impede que o recrutador responda aqui. Uma linha sua mantém a conversa aberta.',
};
