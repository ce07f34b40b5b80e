import type { experiments as source } from '../en/experiments.ts';
import type { Translation } from '../types.ts';

export const experiments: Translation<typeof source> = {
  'visibility.tab.series': 'Évolution',
  'visibility.tab.edits': 'Modifications et expériences',
  'visibility.tab.numbers': 'Chiffres du site',
  'visibility.by': 'Par',
  'visibility.by.week': 'semaine',
  'visibility.by.month': 'mois',
  'visibility.months.about':
    'Les mois hachurés ne sont pas connus, ou pas entièrement, ce qui ne veut pas dire qu’il ne s’y est rien passé.',
  'visibility.undated': {
    one: '{count} sollicitation sans date utilisable (absente, future ou d’avant 2003) ne figure dans aucun graphique.',
    other:
      '{count} sollicitations sans date utilisable (absente, future ou d’avant 2003) ne figurent dans aucun graphique.',
  },
  'visibility.notes.day': 'Jour',
  'chart.month': 'Mois',
  'chart.months.title': {
    one: '{count} offre dans les {months} mois affichés',
    other: '{count} offres dans les {months} mois affichés',
  },
  'chart.months.title.at-least': {
    one: 'Au moins {count} offre dans les {months} mois affichés',
    other: 'Au moins {count} offres dans les {months} mois affichés',
  },
  'chart.process.steady': '{name} : dernière valeur {value}, ordinaire entre {lower} et {upper}',
  'chart.process.called': {
    one: '{name} : dernière valeur {value} ; {count} valeur sort des hauts et des bas ordinaires',
    other: '{name} : dernière valeur {value} ; {count} valeurs sortent des hauts et des bas ordinaires',
  },
  'terms.heading': 'Ce que disent les offres',
  'terms.none': 'aucune offre pour en juger',
  'terms.of': 'Sur combien',
  'terms.fit': 'Offres de mission adaptées',
  'terms.fit.title': {
    one: '{count} offre de mission convient à votre objectif ou mérite une question',
    other: '{count} offres de mission conviennent à votre objectif ou méritent une question',
  },
  'terms.fit.no-goal':
    'On saura quelles offres de mission conviennent quand vous aurez confirmé un objectif et que des offres seront venues.',
  'terms.pay': 'Part qui indique la rémunération',
  'terms.pay.title': {
    one: '{count} offre sur {offers} a indiqué la rémunération',
    other: '{count} offres sur {offers} ont indiqué la rémunération',
  },
  'terms.median': 'Médiane de la rémunération indiquée',
  'terms.median.of': { one: 'de la {count} qui l’a indiquée ainsi', other: 'des {count} qui l’ont indiquée ainsi' },
  'terms.median.none':
    'Moins de cinq offres ont indiqué la rémunération dans la même devise, la même unité et le même type de travail ; une médiane sur si peu d’offres serait trompeuse.',
  'terms.response': 'Délai médian avant votre réponse',
  'terms.response.title': {
    one: 'Vous avez répondu à {count} offre sur {offers}, dans la moitié des cas en moins de {time}',
    other: 'Vous avez répondu à {count} offres sur {offers}, dans la moitié des cas en moins de {time}',
  },
  'terms.response.none': 'Aucune réponse de vous aux {offers} offres n’est connue',
  'terms.median.title': {
    one: 'Médiane {amount}, de la {count} qui l’a indiquée ainsi',
    other: 'Médiane {amount}, des {count} qui l’ont indiquée ainsi',
  },
  'terms.median.few': 'moins de cinq offres l’ont indiquée',
  'terms.response.answered': 'Répondu',
  'experiment.heading': 'Expérience',
  'experiment.about':
    'Seul ce qui est annoncé à l’avance se teste honnêtement : une modification, une série, une à la fois.',
  'experiment.next': 'Votre prochaine modification',
  'experiment.what': 'Qu’allez-vous corriger ?',
  'experiment.other': 'Autre chose',
  'experiment.series': 'Suivre cette série',
  'experiment.series.hint': 'Une seule : à en regarder plusieurs, on finit par y trouver quelque chose.',
  'experiment.series.offers': 'Toutes les offres',
  'experiment.declare': 'Annoncer cette modification',
  'experiment.declare.done': 'Annoncée. Faites la modification, puis cliquez sur Beckon sur votre profil.',
  'experiment.declared': 'Annoncée le {date}. Attendue dans : {fields}',
  'experiment.recognised': 'Reconnue : {edit}',
  'experiment.check-in': 'Un point hebdomadaire d’une demi-minute en montre plus ici',
  'experiment.point': 'C’était cette modification',
  'experiment.point.done': 'Noté : c’est la modification annoncée.',
  'experiment.end': 'Terminer cette expérience',
  'experiment.end.done': 'Terminée. Rien de plus n’est compté pour elle.',
  'experiment.past': { one: '{count} expérience antérieure', other: '{count} expériences antérieures' },
  'experiment.past.no-edit': 'aucune modification vue',
  'experiment.state.waiting-for-edit':
    'En attente de votre modification. Faites-la, puis ouvrez votre profil et cliquez sur Beckon.',
  'experiment.state.quiet':
    'La modification est vue. Jusqu’au {date}, rien ne compte : il faut environ une semaine pour qu’un changement apparaisse dans les recherches.',
  'experiment.state.counting':
    'Comptage en cours. Une réponse est attendue vers le {date} ; regardez autant que vous voulez, cela ne fausse pas le test.',
  'experiment.state.open': 'Comptage en cours, mais avec si peu d’offres aucune date de réponse ne peut être promise.',
  'experiment.state.due': 'La réponse est là. Elle figure avec la modification ci-dessous.',
  'experiment.state.ended': 'Terminée.',
  'check-in.heading': 'Point hebdomadaire',
  'check-in.due':
    'À faire maintenant : ouvrez vos apparitions dans les recherches et cliquez-y sur Beckon. Une demi-minute.',
  'check-in.next': 'Prochaine fois le {date}.',
  'check-in.about':
    'Le site dit pour quels intitulés on vous trouve. À côté des intitulés de votre objectif, cela montre où vous en êtes, même quand les offres sont trop rares pour être comptées. C’est décrit, pas testé.',
  'check-in.last': 'Dernière consultation : {date}.',
  'check-in.titles': 'Intitulés pour lesquels on vous trouve, {date}',
  'check-in.title': 'Intitulé',
  'check-in.share': 'Part',
  'check-in.in-goal': 'Dans votre objectif',
  'check-in.yes': 'oui',
  'check-in.wanted': {
    one: '{count} intitulé sur {all} figure dans votre objectif.',
    other: '{count} intitulés sur {all} figurent dans votre objectif.',
  },
  'check-in.wanted.share': {
    one: '{count} intitulé sur {all} figure dans votre objectif, soit {share} des recherches indiquées.',
    other: '{count} intitulés sur {all} figurent dans votre objectif, soit {share} des recherches indiquées.',
  },
  'enter.heading': 'Saisir un chiffre à la main',
  'enter.metric': 'Quel chiffre',
  'enter.titles': 'Intitulés pour lesquels on vous trouve',
  'enter.titles.hint': 'Un par ligne.',
  'enter.wrong': 'Ce n’est pas un nombre entier. Saisissez-le comme le site l’affiche, par exemple 1 204.',
  'enter.done': 'Le chiffre est noté.',
  'error.one-experiment': 'Une autre expérience est en cours. Terminez-la d’abord ou attendez son résultat.',
  'error.date-out-of-range':
    'Cette date est future ou antérieure à mai 2003. Rien n’a été changé ; choisissez un autre jour.',
};
