import type { rules as source } from '../en/rules.ts';
import type { Translation } from '../types.ts';

export const rules: Translation<typeof source> = {
  'inbox.lists': 'Listas',
  'inbox.lists.all': 'Tudo',
  'inbox.lists.waiting': 'Esperando resposta',
  'inbox.lists.warm': 'Para escrever de novo',
  'inbox.lists.waiting.about':
    'Ofertas dos últimos 30 dias que você não respondeu, conforme sua última leitura, {date}.',
  'inbox.lists.warm.about':
    'Ofertas antigas que combinam com seu objetivo e ainda não deram em nada, as mais adequadas primeiro. Cada uma vem de uma pessoa, não de um envio em massa.',
  'inbox.lists.warm.none': 'Nenhuma oferta antiga combina com seu objetivo, ou ainda não há objetivo confirmado.',
  'inbox.label.ruled': 'Por uma regra sua',
  'rule.make': 'Tratar todas como esta',
  'rule.about':
    'Uma regra vale para todas as mensagens, antigas e novas, até você apagá-la nas configurações. Ela nunca muda um sinal de alerta.',
  'rule.kind': 'Quais mensagens',
  'rule.kind.sender': 'Todas desta pessoa',
  'rule.kind.agency': 'Todas de uma empresa ou agência',
  'rule.kind.phrase': 'Todas com certas palavras',
  'rule.match.agency': 'Empresa ou agência',
  'rule.match.phrase': 'Palavras como estão escritas',
  'rule.label': 'Tratar como',
  'rule.save': 'Criar a regra',
  'rule.short': 'Escreva ao menos três letras.',
  'rule.done': 'Regra criada. Todas as mensagens estão sendo revistas.',
  'rules.title': 'Suas regras',
  'rules.about':
    'Criadas a partir das suas correções. Se várias se aplicam, a mais nova decide; o que você disse de uma única mensagem prevalece sobre todas. Os sinais de alerta ficam como estão.',
  'rules.none': 'Nenhuma ainda. Abra uma mensagem na caixa de entrada e escolha “Tratar todas como esta”.',
  'rules.sender': 'De {match}',
  'rules.agency': 'Da empresa ou agência {match}',
  'rules.phrase': 'Com as palavras “{match}”',
  'rules.count': { one: 'decide {count} abordagem', other: 'decide {count} abordagens' },
  'rules.delete': 'Apagar a regra',
  'rules.deleted': 'Regra apagada. Todas as mensagens estão sendo revistas.',
};
