import type { catchup as source } from '../en/catchup.ts';
import type { Translation } from '../types.ts';

export const catchup: Translation<typeof source> = {
  'catchup.title': 'Ce qui est nouveau depuis le {date}',
  'catchup.conversations': { one: '{count} nouvelle conversation', other: '{count} nouvelles conversations' },
  'catchup.offers': { one: '{count} nouvelle offre', other: '{count} nouvelles offres' },
  'catchup.fit': {
    one: '{count} offre de mission convient à votre objectif ou mérite une question',
    other: '{count} offres de mission conviennent à votre objectif ou méritent une question',
  },
  'catchup.payers': 'Qui a indiqué la rémunération',
  'catchup.answer': 'À qui vous pourriez répondre',
  'catchup.nobody': 'Personne de nouveau n’attend de réponse.',
  'catchup.none':
    'Aucune nouvelle conversation n’est arrivée. Les semaines jusqu’à cet export sont maintenant connues, et cela compte aussi.',
  'catchup.whole': 'Tout votre historique',
  'catchup.steps': 'Une fois par mois : le petit export',
  'catchup.tick':
    'Cochez Messages, Invitations, Profil et Postes, rien d’autre. Ce petit export arrive en général en quelques minutes.',
  'catchup.after': 'Seul ce qui est nouveau s’ajoute ; vous voyez ensuite ce qui est arrivé depuis la dernière fois.',
  'catchup.due': 'Demander le petit export et voir ce qui est nouveau',
  'overview.next.none': 'Rien à faire pour l’instant.',
  'data.summary.few':
    'Beaucoup de gens reçoivent peu d’offres à temps partiel de la part de recruteurs. Missions dans votre historique : {contract} sur {offers}.',
  'data.summary.open': {
    one: 'Cette personne a proposé du travail et vous pouvez encore répondre',
    other: 'Ces {count} personnes ont proposé du travail et vous pouvez encore répondre',
  },
  'data.summary.still.quiet': {
    one: '{count} message auquel vous pouvez encore répondre',
    other: '{count} messages auxquels vous pouvez encore répondre',
  },
};
