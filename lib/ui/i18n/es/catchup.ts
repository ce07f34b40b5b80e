import type { catchup as source } from '../en/catchup.ts';
import type { Translation } from '../types.ts';

export const catchup: Translation<typeof source> = {
  'catchup.title': 'Lo nuevo desde el {date}',
  'catchup.conversations': { one: '{count} conversación nueva', other: '{count} conversaciones nuevas' },
  'catchup.offers': { one: '{count} oferta nueva', other: '{count} ofertas nuevas' },
  'catchup.fit': {
    one: '{count} oferta por contrato encaja con su objetivo o merece una pregunta',
    other: '{count} ofertas por contrato encajan con su objetivo o merecen una pregunta',
  },
  'catchup.payers': 'Quién indicó la remuneración',
  'catchup.answer': 'A quién podría responder',
  'catchup.nobody': 'Nadie nuevo espera respuesta.',
  'catchup.none':
    'No llegó ninguna conversación nueva. Las semanas hasta esta exportación ya se conocen, y eso también vale.',
  'catchup.whole': 'Todo su historial',
  'catchup.steps': 'Una vez al mes: la exportación pequeña',
  'catchup.tick':
    'Marque Mensajes, Invitaciones, Perfil y Cargos, nada más. Esta exportación pequeña suele llegar en minutos.',
  'catchup.after': 'Solo se añade lo nuevo; después verá lo que llegó desde la última vez.',
  'catchup.due': 'Pedir la exportación pequeña y ver lo nuevo',
  'overview.next.none': 'No hay nada pendiente.',
  'data.summary.few':
    'Mucha gente recibe pocas ofertas a tiempo parcial de los reclutadores. Trabajo por contrato en su historial: {contract} de {offers}.',
  'data.summary.open': {
    one: 'Esta persona ofreció trabajo y aún puede responderle',
    other: 'Estas {count} personas ofrecieron trabajo y aún puede responderles',
  },
  'data.summary.still.quiet': {
    one: '{count} mensaje que aún puede responder',
    other: '{count} mensajes que aún puede responder',
  },
};
