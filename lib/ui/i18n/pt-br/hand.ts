import type { hand as source } from '../en/hand.ts';
import type { Translation } from '../types.ts';

/** Offers added by hand: the form, the line in the inbox, the series. */
export const hand: Translation<typeof source> = {
  'hand.about':
    'Uma oferta que veio por telefone, e-mail ou pessoalmente. Fica ao lado das outras, não é avaliada e não entra em nenhum veredito.',
  'hand.what': 'O que foi oferecido',
  'hand.what.hint': 'Por exemplo: 10 horas por semana com dados de saúde, uma clínica em Oslo',
  'hand.pay': 'Remuneração, se informada',
  'hand.pay.hint': 'Por exemplo: 95 EUR por hora',
  'hand.channel': 'De onde veio',
  'hand.date': 'Data',
  'hand.channel.email': 'E-mail',
  'hand.channel.phone': 'Telefone',
  'hand.channel.in-person': 'Pessoalmente',
  'hand.channel.referral': 'Por alguém conhecido',
  'hand.channel.platform': 'Outra plataforma',
  'hand.channel.event': 'Evento',
  'hand.channel.other': 'Outro lugar',
  'hand.mark': 'Adicionada à mão',
  'hand.done': 'A oferta foi guardada.',
  'hand.delete': 'Apagar esta oferta',
  'hand.deleted': 'A oferta foi apagada.',
  'hand.series': 'Ofertas adicionadas à mão',
  'hand.series.about': 'Só o que você adicionou. Não conta nas barras acima nem em nenhum veredito.',
  'hand.series.title': {
    one: '{count} oferta adicionada à mão no período mostrado',
    other: '{count} ofertas adicionadas à mão no período mostrado',
  },
  'hand.series.all': 'Todas na caixa de entrada',
};
