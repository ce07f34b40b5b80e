import type { hand as source } from '../en/hand.ts';
import type { Translation } from '../types.ts';

/** Offers added by hand: the form, the line in the inbox, the series. */
export const hand: Translation<typeof source> = {
  'hand.about':
    'Ein Angebot, das per Telefon, E-Mail oder persönlich kam. Es steht neben den anderen, wird nicht bewertet und geht in kein Urteil ein.',
  'hand.what': 'Was angeboten wurde',
  'hand.what.hint': 'Etwa: 10 Stunden pro Woche Abrechnungsdaten, eine Klinik in Oslo',
  'hand.pay': 'Bezahlung, falls genannt',
  'hand.pay.hint': 'Etwa: 95 EUR pro Stunde',
  'hand.channel': 'Woher es kam',
  'hand.date': 'Datum',
  'hand.channel.email': 'E-Mail',
  'hand.channel.phone': 'Telefon',
  'hand.channel.in-person': 'Persönlich',
  'hand.channel.referral': 'Über Bekannte',
  'hand.channel.platform': 'Andere Plattform',
  'hand.channel.event': 'Veranstaltung',
  'hand.channel.other': 'Anderswo',
  'hand.mark': 'Von Hand eingetragen',
  'hand.done': 'Das Angebot ist gespeichert.',
  'hand.delete': 'Dieses Angebot löschen',
  'hand.deleted': 'Das Angebot ist gelöscht.',
  'hand.series': 'Von Hand eingetragene Angebote',
  'hand.series.about': 'Nur was Sie eingetragen haben. Es zählt weder zu den Balken oben noch zu einem Urteil.',
  'hand.series.title': {
    one: '{count} von Hand eingetragenes Angebot in der gezeigten Zeit',
    other: '{count} von Hand eingetragene Angebote in der gezeigten Zeit',
  },
  'hand.series.all': 'Alle im Posteingang',
};
