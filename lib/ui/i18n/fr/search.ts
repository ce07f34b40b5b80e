import type { search as source } from '../en/search.ts';
import type { Translation } from '../types.ts';

export const search: Translation<typeof source> = {
  'profile.tab.search': 'Comme un recruteur cherche',
  'search.about':
    'Des recherches telles que les taperait un recruteur qui a votre objectif en tête, confrontées à ce qui a été lu de votre profil.',
  'search.caption':
    'Nos exemples. LinkedIn cherche aussi par le sens et classe selon des critères que personne ne voit de l’extérieur.',
  'search.none': 'Sans objectif, il n’y a rien à chercher',
  'search.row': 'Votre place dans la liste des résultats',
  'search.row.about': 'Nom, début du titre, poste actuel, lieu : la plupart se décident sur cela seul.',
  'search.row.no-headline': 'aucun titre lu',
  'search.row.current': 'Actuellement : {what}',
  'search.row.cut': 'Votre titre continue, mais la liste le coupe à peu près ici.',
  'search.found': 'Vous trouve',
  'search.lost': 'Ne vous trouve pas',
  'search.unknown': 'Pas encore connu',
  'search.clause.met': 'trouvé',
  'search.clause.lost': 'vous perd ici',
  'search.clause.unknown': 'section non lue',
  'search.field.title': 'Intitulé ou titre',
  'search.field.keywords': 'Mots-clés',
  'search.field.skills': 'Compétences',
  'search.field.location': 'Lieu',
  'search.edit': 'Modifier cette recherche',
  'search.edit.hint':
    'Un seul de ces termes suffit ; séparez-les par des virgules. Vide, cette partie est laissée de côté.',
  'search.edit.go': 'Relancer',
  'search.reset': 'Revenir à nos exemples',
  'search.ad': 'Une annonce face à votre profil',
  'search.ad.label': 'Texte d’une annonce',
  'search.ad.hint': 'Il est comparé ici et n’est pas conservé.',
  'search.ad.go': 'Comparer',
  'search.ad.all': 'attesté',
  'search.ad.some': 'en partie attesté',
  'search.ad.nothing': 'aucune trace',
  'search.ad.none': 'Aucune exigence n’a été comprise dans ce texte.',
  'search.ad.count': {
    one: 'Exigence attestée dans votre profil : {shown} sur {count}',
    other: 'Exigences attestées dans votre profil : {shown} sur {count}',
  },
  'search.ad.years.named':
    'Années demandées : {asked}. Années dans les postes qui le mentionnent, d’après leurs dates : {shown}.',
  'search.ad.years.all': 'Années demandées : {asked}. Années dans vos postes, d’après leurs dates : {shown}.',
  'search.ad.caption':
    '« Aucune trace » veut dire que les mots n’ont pas été trouvés, pas que vous ne savez pas le faire.',
  'report.title': 'Emportez le rapport',
  'report.about': 'Le rapport et votre profil en fichiers. Votre tarif plancher n’y figure pas.',
  'report.markdown': 'Rapport en Markdown',
  'report.json': 'Rapport en JSON',
  'report.json-resume': 'Profil en JSON Resume',
  'report.print': 'Imprimer',
  'report.nothing': 'Rien n’a encore été audité.',
};
