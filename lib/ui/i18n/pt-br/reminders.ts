import type { reminders as source } from '../en/reminders.ts';
import type { Translation } from '../types.ts';

export const reminders: Translation<typeof source> = {
  'settings.notify': 'Lembretes na área de trabalho',
  'settings.notify.about':
    'Quando chega a hora de um lembrete que você criou. A notificação diz quantos estão pendentes e nada mais: nenhum nome, nenhuma palavra de mensagem. No modo discreto nenhuma aparece. Sem ela, o ícone na barra mostra o número.',
  'settings.notify.refused': 'Seu navegador não permitiu. O ícone na barra continua mostrando o número.',
};
