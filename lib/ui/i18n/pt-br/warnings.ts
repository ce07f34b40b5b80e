import type { warnings as source } from '../en/warnings.ts';
import type { Translation } from '../types.ts';

export const warnings: Translation<typeof source> = {
  'warning.file-damaged': '{file}: danificado, totalmente ilegível',
  'warning.rows-lost': {
    one: '{file}: {count} linha não corresponde às suas colunas',
    other: '{file}: {count} linhas não correspondem às suas colunas',
  },
  'warning.archive-truncated': 'O arquivo está cortado; falta o que vinha depois',
  'warning.direction-unknown': '{file}: não distingue recebido de dado',
  'warning.encoding': '{file}: lido como Windows-1252, como uma planilha salva',
  'warning.another-export': '{file}: deixado de fora, faz parte de outra exportação deste arquivo ZIP',
  'warning.owner-unknown': {
    one: '{count} mensagem da qual não dá para saber de quem é',
    other: '{count} mensagens das quais não dá para saber de quem são',
  },
  'warning.undated': {
    one: '{count} linha sem data utilizável (ausente, futura ou de outro século)',
    other: '{count} linhas sem data utilizável (ausente, futura ou de outro século)',
  },
  'warning.take': 'Importar o que dá para ler',
  'refusal.partly-damaged': 'Parte deste arquivo está danificada',
  'refusal.partly-damaged.do':
    'Nada foi alterado. Baixe-o de novo ou importe o que dá para ler; o que faltar conta como desconhecido.',
};
