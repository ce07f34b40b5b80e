import type { edits as source } from '../en/edits.ts';
import type { Translation } from '../types.ts';

export const edits: Translation<typeof source> = {
  'edit.field.headline': 'Titre',
  'edit.field.location': 'Lieu',
  'edit.field.industry': 'Secteur',
  'edit.field.about': 'Infos',
  'edit.field.openToWork': 'Ouvert aux opportunités',
  'edit.field.experience': 'Postes',
  'edit.field.experience.description': 'Textes des postes',
  'edit.field.education': 'Formation',
  'edit.field.skills': 'Compétences',
  'edit.field.certifications': 'Certifications',
  'edit.field.projects': 'Projets',
  'edit.field.publications': 'Publications',
  'edit.field.languages': 'Langues',
  'edit.field.services': 'Services',
  'edit.field.courses': 'Cours',
  'edit.field.honors': 'Distinctions',
  'edit.field.organizations': 'Organisations',
  'edit.field.featured': 'Sélection',
  'edit.field.volunteering': 'Bénévolat',
  'edit.field.links': 'Liens de contact',
  'edit.added': '{field} : ajouté {what}',
  'edit.removed': '{field} : enlevé {what}',
  'edit.replaced': '{field} : {from} est devenu {what}',
  'edit.by-hand': '{field} : changé, d’après votre souvenir',
  'edit.open-to-work-on': '« Ouvert aux opportunités » activé',
  'edit.open-to-work-off': '« Ouvert aux opportunités » désactivé',
  'edit.more': { one: 'et {count} autre', other: 'et {count} autres' },
  'beside.open-to-work': '« Ouvert aux opportunités » a été activé ou désactivé',
  'beside.note': 'Votre note : {text}',
  'beside.year-end': 'Fin d’année : budgets épuisés, bureaux fermés',
  'beside.new-year': 'Début d’année : nouveaux budgets, plus d’embauches',
  'beside.summer': 'Vacances d’été dans une grande partie de l’hémisphère nord',
  'effect.note.nothing-observed-before': 'Aucun jour avant cette modification n’est connu.',
  'effect.note.nothing-observed-after': 'Aucun jour après la semaine de repos n’est encore connu.',
  'effect.note.edit-date-unsure':
    'On ne sait pas assez bien quand cette modification a eu lieu. Resserrez ses dates à quatre semaines au plus.',
  'effect.note.clusters-in-short-history':
    'Les offres sont venues par grappes et moins de douze semaines sont connues avant : hasard et changement ne se distinguent pas.',
  'effect.note.too-early': 'C’est trop tôt : même un doublement ne se verrait souvent pas encore.',
  'effect.note.low-volume': 'Trop peu d’offres avant : même un doublement se verrait à peine en un an.',
  'effect.note.within-drift': 'Le rythme a changé, mais pas plus que les marchés ne le font d’eux-mêmes en six mois.',
  'effect.note.clustered': 'Les offres viennent par grappes ; les chiffres pèsent donc moins.',
  'effect.note.merged-edits': 'Les modifications d’une même semaine comptent pour une seule.',
  'effect.note.frozen': 'Clos : une autre modification a suivi ou six mois sont passés. Rien de plus n’est compté.',
  'effect.note.not-tested': 'Non testé : seule une modification annoncée à l’avance reçoit un verdict.',
  'effect.note.mixed-rules':
    'Les messages d’avant et d’après ont été jugés selon des règles différentes : pas de verdict.',
  'effect.note.no-placebo':
    'Votre historique est trop court pour vérifier combien de fois ce test parlerait sans modification.',
  'effect.note.moves-anyway': 'Le même test parle à plus d’une date sur dix sans aucune modification.',
  'effect.note.same-last-year': 'Les mêmes semaines de l’an dernier ont changé de même.',
  'plan.no-history':
    'Aucun jour de votre messagerie n’est encore connu : rien ne peut être prévu. Un export de données apporte l’historique.',
  'plan.low-volume':
    'Avec {perWeek} par semaine, même un doublement resterait sans doute invisible six mois. Compter les offres ne répond pas ici ; le point hebdomadaire ci-dessous en montre plus.',
  'plan.learnable': {
    one: 'Avec {perWeek} par semaine, un doublement se verrait en {count} semaine environ une fois sur deux. Un changement plus petit peut ne jamais se voir.',
    other:
      'Avec {perWeek} par semaine, un doublement se verrait en {count} semaines environ une fois sur deux. Un changement plus petit peut ne jamais se voir.',
  },
  'plan.one-at-a-time':
    'Une autre expérience est en cours. Une seule à la fois : deux se brouilleraient. Terminez-la d’abord ou attendez qu’elle soit réglée.',
};
