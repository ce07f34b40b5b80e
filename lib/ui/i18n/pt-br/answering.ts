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
  'triage.same-firm.offers': {
    one: 'Uma dessas mensagens era uma oferta.',
    other: '{count} dessas mensagens eram ofertas.',
  },
  'triage.signs': 'Mensagem pessoal ou envio em massa',
  'inmail.title': 'O efeito de responder a um InMail',
  'inmail.credit':
    'Qualquer resposta em 90 dias devolve ao remetente o crédito que este InMail custou. O silêncio, não.',
  'inmail.ranking':
    'A probabilidade de alguém responder influencia a ordem dos resultados dos recrutadores. Não se sabe quanto uma única resposta muda.',
  'inmail.no': 'Clicar só em “Não” impede que o recrutador responda aqui. Uma linha sua mantém a conversa aberta.',
};
