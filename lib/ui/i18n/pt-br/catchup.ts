import type { catchup as source } from '../en/catchup.ts';
import type { Translation } from '../types.ts';

export const catchup: Translation<typeof source> = {
  'catchup.title': 'O que há de novo desde {date}',
  'catchup.conversations': { one: '{count} conversa nova', other: '{count} conversas novas' },
  'catchup.offers': { one: '{count} oferta nova', other: '{count} ofertas novas' },
  'catchup.fit': {
    one: '{count} oferta por contrato combina com seu objetivo ou merece uma pergunta',
    other: '{count} ofertas por contrato combinam com seu objetivo ou merecem uma pergunta',
  },
  'catchup.payers': 'Quem informou a remuneração',
  'catchup.answer': 'A quem você pode responder',
  'catchup.nobody': 'Nenhuma pessoa nova espera resposta.',
  'catchup.none':
    'Nenhuma conversa nova chegou. As semanas até esta exportação agora são conhecidas, e isso também vale.',
  'catchup.whole': 'Todo o seu histórico',
  'catchup.steps': 'Uma vez por mês: a exportação pequena',
  'catchup.tick':
    'Marque Mensagens, Convites, Perfil e Cargos, nada mais. Essa exportação pequena costuma chegar em minutos.',
  'catchup.after': 'Só o que é novo entra; depois você vê o que chegou desde a última vez.',
  'catchup.due': 'Pedir a exportação pequena e ver o que há de novo',
  'overview.next.none': 'Nada pendente.',
  'data.summary.few':
    'Muita gente recebe poucas ofertas de meio período de recrutadores. Trabalho por contrato no seu histórico: {contract} de {offers}.',
  'data.summary.open': {
    one: 'Esta pessoa ofereceu trabalho e você ainda pode responder',
    other: 'Estas {count} pessoas ofereceram trabalho e você ainda pode responder',
  },
  'data.summary.still.quiet': {
    one: '{count} mensagem que você ainda pode responder',
    other: '{count} mensagens que você ainda pode responder',
  },
};
