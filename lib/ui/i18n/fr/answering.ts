import type { answering as source } from '../en/answering.ts';
import type { Translation } from '../types.ts';

export const answering: Translation<typeof source> = {
  'offer.answered': 'J’ai répondu',
  'offer.answered.done': 'Noté : vous avez répondu.',
  'offer.not-interested': 'Ne m’intéresse pas',
  'offer.not-interested.done': 'Noté : cela ne vous intéresse pas. Rien n’a été envoyé.',
  'popup.waiting.as-of': 'D’après votre dernière lecture, le {date}.',
  'triage.seen-before': {
    one: 'Cette personne vous a écrit à une autre occasion.',
    other: 'Cette personne vous a écrit à {count} autres occasions.',
  },
  'triage.seen-answered': { one: 'Vous avez répondu une fois.', other: 'Vous avez répondu {count} fois.' },
  'triage.seen-unanswered': 'Vous n’avez pas répondu jusqu’ici.',
  'triage.offered': 'Proposé auparavant',
  'triage.same-firm': {
    one: 'Une autre personne de {firm} vous a écrit.',
    other: '{count} autres personnes de {firm} vous ont écrit.',
  },
  'triage.same-firm.offers': {
    one: 'Un de ces messages était une offre.',
    other: '{count} de ces messages étaient des offres.',
  },
  'triage.signs': 'Message personnel ou envoi en masse',
  'inmail.title': 'L’effet d’une réponse à un InMail',
  'inmail.credit':
    'Toute réponse dans les 90 jours rend à l’expéditeur le crédit que cet InMail a coûté. Le silence, non.',
  'inmail.ranking':
    'La probabilité de réponse entre dans le classement des résultats des recruteurs. On ignore ce que change une seule réponse.',
  'inmail.no':
    'Cliquer seulement sur « Non » empêche le recruteur de répondre ici. Une ligne de votre main laisse la conversation ouverte.',
};
