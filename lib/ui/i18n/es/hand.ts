import type { hand as source } from '../en/hand.ts';
import type { Translation } from '../types.ts';

/** Offers added by hand: the form, the line in the inbox, the series. */
export const hand: Translation<typeof source> = {
  'hand.about':
    'Una oferta que llegó por teléfono, por correo o en persona. Se guarda junto a las demás, no se evalúa y no entra en ningún veredicto.',
  'hand.what': 'Qué se ofreció',
  'hand.what.hint': 'Por ejemplo: 10 horas a la semana con datos de seguros, una clínica en Oslo',
  'hand.pay': 'Remuneración, si se indicó',
  'hand.pay.hint': 'Por ejemplo: 95 EUR por hora',
  'hand.channel': 'De dónde vino',
  'hand.date': 'Fecha',
  'hand.channel.email': 'Correo electrónico',
  'hand.channel.phone': 'Teléfono',
  'hand.channel.in-person': 'En persona',
  'hand.channel.referral': 'Por alguien conocido',
  'hand.channel.platform': 'Otra plataforma',
  'hand.channel.event': 'Evento',
  'hand.channel.other': 'Otra vía',
  'hand.mark': 'Añadida a mano',
  'hand.done': 'La oferta queda guardada.',
  'hand.delete': 'Borrar esta oferta',
  'hand.deleted': 'La oferta se ha borrado.',
  'hand.series': 'Ofertas añadidas a mano',
  'hand.series.about': 'Solo lo que añadió usted. No cuenta en las barras de arriba ni en ningún veredicto.',
  'hand.series.title': {
    one: '{count} oferta añadida a mano en el periodo mostrado',
    other: '{count} ofertas añadidas a mano en el periodo mostrado',
  },
  'hand.series.all': 'Todas en la bandeja',
};
