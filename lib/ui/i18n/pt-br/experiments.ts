import type { experiments as source } from '../en/experiments.ts';
import type { Translation } from '../types.ts';

export const experiments: Translation<typeof source> = {
  'visibility.tab.series': 'Evolução',
  'visibility.tab.edits': 'Edições e experimentos',
  'visibility.tab.numbers': 'Números do site',
  'visibility.by': 'Por',
  'visibility.by.week': 'semana',
  'visibility.by.month': 'mês',
  'visibility.months.about':
    'Meses hachurados não são conhecidos, ou não por inteiro, o que não quer dizer que não houve nada.',
  'visibility.undated': {
    one: '{count} abordagem não tem data utilizável (ausente, futura ou anterior a 2003) e não está em nenhum gráfico.',
    other:
      '{count} abordagens não têm data utilizável (ausente, futura ou anterior a 2003) e não estão em nenhum gráfico.',
  },
  'visibility.notes.day': 'Dia',
  'chart.month': 'Mês',
  'chart.months.title': {
    one: '{count} oferta nos {months} meses exibidos',
    other: '{count} ofertas nos {months} meses exibidos',
  },
  'chart.months.title.at-least': {
    one: 'Pelo menos {count} oferta nos {months} meses exibidos',
    other: 'Pelo menos {count} ofertas nos {months} meses exibidos',
  },
  'chart.process.steady': '{name}: último valor {value}, comum entre {lower} e {upper}',
  'chart.process.called': {
    one: '{name}: último valor {value}; {count} valor foge dos altos e baixos comuns',
    other: '{name}: último valor {value}; {count} valores fogem dos altos e baixos comuns',
  },
  'terms.heading': 'O que as ofertas dizem',
  'terms.none': 'nenhuma oferta para saber',
  'terms.of': 'De quantas',
  'terms.fit': 'Ofertas por contrato adequadas',
  'terms.fit.title': {
    one: '{count} oferta por contrato combina com seu objetivo ou merece uma pergunta',
    other: '{count} ofertas por contrato combinam com seu objetivo ou merecem uma pergunta',
  },
  'terms.fit.no-goal':
    'Só se saberá quais ofertas por contrato combinam quando você confirmar um objetivo e houver ofertas.',
  'terms.pay': 'Parcela que informa a remuneração',
  'terms.pay.title': {
    one: '{count} de {offers} ofertas informou a remuneração',
    other: '{count} de {offers} ofertas informaram a remuneração',
  },
  'terms.median': 'Mediana da remuneração informada',
  'terms.median.of': { one: 'da {count} que a informou assim', other: 'das {count} que a informaram assim' },
  'terms.median.none':
    'Menos de cinco ofertas informaram remuneração na mesma moeda, unidade e tipo de trabalho; uma mediana de tão poucas seria enganosa.',
  'terms.response': 'Tempo mediano até sua resposta',
  'terms.response.title': {
    one: 'Você respondeu a {count} de {offers} ofertas, metade das vezes em até {time}',
    other: 'Você respondeu a {count} de {offers} ofertas, metade das vezes em até {time}',
  },
  'terms.response.none': 'Nenhuma resposta sua às {offers} ofertas é conhecida',
  'terms.median.title': {
    one: 'Mediana {amount}, da {count} que a informou assim',
    other: 'Mediana {amount}, das {count} que a informaram assim',
  },
  'terms.median.few': 'menos de cinco ofertas a informaram',
  'terms.response.answered': 'Respondidas',
  'experiment.heading': 'Experimento',
  'experiment.about':
    'Só o que é anunciado antes pode ser testado com honestidade: uma edição, uma série, uma de cada vez.',
  'experiment.next': 'Sua próxima edição',
  'experiment.what': 'O que você vai corrigir?',
  'experiment.other': 'Outra coisa',
  'experiment.series': 'Acompanhar esta série',
  'experiment.series.hint': 'Só uma: quem olha muitas acaba achando algo em alguma.',
  'experiment.series.offers': 'Todas as ofertas',
  'experiment.declare': 'Anunciar esta edição',
  'experiment.declare.done': 'Anunciada. Faça agora a edição e depois clique no Beckon no seu perfil.',
  'experiment.declared': 'Anunciada em {date}. Esperada em: {fields}',
  'experiment.recognised': 'Reconhecida: {edit}',
  'experiment.check-in': 'Uma checagem semanal de meio minuto mostra mais aqui',
  'experiment.point': 'Foi esta edição',
  'experiment.point.done': 'Anotado: essa é a edição anunciada.',
  'experiment.end': 'Encerrar este experimento',
  'experiment.end.done': 'Encerrado. Nada mais é contado para ele.',
  'experiment.past': { one: '{count} experimento anterior', other: '{count} experimentos anteriores' },
  'experiment.past.no-edit': 'nenhuma edição vista',
  'experiment.state.waiting-for-edit': 'Esperando sua edição. Faça-a, depois abra seu perfil e clique no Beckon.',
  'experiment.state.quiet':
    'A edição foi vista. Até {date} nada conta: leva cerca de uma semana para uma mudança aparecer nas buscas.',
  'experiment.state.counting':
    'Contando. A resposta deve sair por volta de {date}; olhe quanto quiser, isso não estraga o teste.',
  'experiment.state.open': 'Contando, mas com tão poucas ofertas não dá para prometer data de resposta.',
  'experiment.state.due': 'A resposta chegou. Está junto da edição, abaixo.',
  'experiment.state.ended': 'Encerrado.',
  'check-in.heading': 'Checagem semanal',
  'check-in.due': 'Está na hora: abra suas aparições em buscas e clique ali no Beckon. Meio minuto.',
  'check-in.next': 'A próxima em {date}.',
  'check-in.about':
    'O site diz por quais cargos encontram você. Ao lado dos do seu objetivo, isso mostra em que ponto você está, mesmo quando as ofertas são poucas demais para contar. É descrito, não testado.',
  'check-in.last': 'Última vez: {date}.',
  'check-in.titles': 'Cargos pelos quais encontram você, {date}',
  'check-in.title': 'Cargo',
  'check-in.share': 'Parcela',
  'check-in.in-goal': 'No seu objetivo',
  'check-in.yes': 'sim',
  'check-in.wanted': {
    one: '{count} de {all} cargos está no seu objetivo.',
    other: '{count} de {all} cargos estão no seu objetivo.',
  },
  'check-in.wanted.share': {
    one: '{count} de {all} cargos está no seu objetivo, {share} das buscas informadas.',
    other: '{count} de {all} cargos estão no seu objetivo, {share} das buscas informadas.',
  },
  'enter.heading': 'Inserir um número à mão',
  'enter.metric': 'Qual número',
  'enter.titles': 'Cargos pelos quais encontram você',
  'enter.titles.hint': 'Um por linha.',
  'enter.wrong': 'Isso não é um número inteiro. Insira-o como o site mostra, por exemplo 1.204.',
  'enter.done': 'O número foi anotado.',
  'error.one-experiment': 'Outro experimento está em andamento. Encerre-o primeiro ou espere o resultado.',
  'error.date-out-of-range': 'Essa data é futura ou anterior a maio de 2003. Nada foi alterado; escolha outro dia.',
};
