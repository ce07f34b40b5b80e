import type { promises as source } from '../en/promises.ts';
import type { Translation } from '../types.ts';

export const promises: Translation<typeof source> = {
  'welcome.does.click':
    'Lê uma página quando você clica ali no ícone dele. Nunca sozinho, a menos que você ligue isso nas configurações.',
  'welcome.does.local':
    'Guarda o que leu neste computador. Não tem servidor, e seu navegador o impede de enviar qualquer coisa.',
  'welcome.never.change': 'Nunca clica, digita, rola nem muda nada em uma página, e nunca envia mensagens.',
  'welcome.honest.terms':
    'Os termos do LinkedIn proíbem extensões que copiam dados de perfis e não abrem exceção para o seu. Ninguém pode prometer que ler não tem risco. A exportação de dados é o caminho do próprio LinkedIn e não precisa de leitura.',
  'welcome.honest.work':
    'Não use em um computador do trabalho nem em um perfil de navegador sincronizado pelo seu empregador.',
  'welcome.honest.disk':
    'Os dados não são criptografados no disco. Quem puder abrir este perfil do navegador pode lê-los. As mensagens também são de outras pessoas.',
};
