import type { visibility as source } from '../en/visibility.ts';
import type { Translation } from '../types.ts';

export const visibility: Translation<typeof source> = {
  'visibility.title': 'Visibilidade',
  'visibility.weeks': 'Abordagens ao longo do tempo',
  'visibility.range': 'Período',
  'visibility.range.weeks': '{count} semanas',
  'visibility.range.all': 'todas as semanas',
  'visibility.weeks.about': 'Semanas hachuradas não são conhecidas, o que não quer dizer que não houve nada.',
  'visibility.empty.title': 'Ainda sem histórico',
  'visibility.empty':
    'Uma exportação de dados traz de uma vez todo o histórico de abordagens. Ler suas mensagens de vez em quando preenche as semanas daqui em diante.',
  'visibility.edits': 'Suas edições',
  'visibility.edits.none': 'Nenhuma edição notada ainda. Leia seu perfil de novo depois de mudá-lo.',
  'visibility.edits.between': 'entre {from} e {to}',
  'visibility.edit.name': 'Nome desta edição',
  'visibility.edit.declared': 'Anunciada',
  'visibility.edit.noise': 'Não é minha edição',
  'visibility.edit.noise.done': 'Deixada de lado por não ser sua.',
  'visibility.notes': 'O que mais aconteceu',
  'visibility.notes.add': 'Adicionar uma nota',
  'visibility.notes.hint': 'Uma publicação, férias, “aberto a trabalho” ligado: coisas que podem explicar uma mudança.',
  'visibility.notes.remove': 'Remover',
  'visibility.notes.removed': 'Nota removida.',
  'visibility.metrics': 'Números que o site informa',
  'visibility.metrics.about':
    'Visualizações do perfil e aparições em buscas são somas móveis. Pontos dentro dos limites são altos e baixos comuns.',
  'visibility.metrics.none':
    'Abra suas visualizações do perfil ou aparições em buscas e clique ali no ícone do Beckon.',
  'visibility.metric.profile-views': 'Visualizações do perfil',
  'visibility.metric.search-appearances': 'Aparições em buscas',
  'visibility.metric.all-appearances': 'Todas as aparições',
  'visibility.metric.post-impressions': 'Impressões de publicações',
  'visibility.metric.followers': 'Seguidores',
  'visibility.metric.window': { one: 'em {count} dia', other: 'em {count} dias' },
  'effect.up': 'Mais ofertas desde esta edição do que o acaso explica',
  'effect.down': 'Menos ofertas desde esta edição do que o acaso explica',
  'effect.no-clear-change': 'Nenhuma mudança clara até agora',
  'effect.not-enough-data': 'Dados insuficientes para dizer',
  'effect.already-moving': 'Seu ritmo já estava mudando antes',
  'effect.counts': '{before} {beforeDays} antes, {after} {afterDays} desde então',
  'effect.interval': 'Entre {low} e {high} vezes o ritmo anterior, a 95%',
  'effect.interval.open': 'Pelo menos {low} vezes o ritmo anterior, a 95%',
  'effect.weeks': {
    one: 'Em metade dos casos, uma duplicação aparece em {count} semana observada após a semana de espera',
    other: 'Em metade dos casos, uma duplicação aparece em {count} semanas observadas após a semana de espera',
  },
  'effect.weeks.halving': {
    one: 'Em metade dos casos, uma queda pela metade aparece em {count} semana observada após a semana de espera',
    other: 'Em metade dos casos, uma queda pela metade aparece em {count} semanas observadas após a semana de espera',
  },
  'effect.since': '“Desde” não é “por causa de”.',
};
