import type { automatic as source } from '../en/automatic.ts';
import type { Translation } from '../types.ts';

export const automatic: Translation<typeof source> = {
  'settings.auto': 'Leitura automática',
  'settings.auto.switch': 'Ler as páginas do LinkedIn quando eu as abrir',
  'settings.auto.about':
    'Desligada enquanto você não a ligar. Seu navegador então pergunta se o Beckon pode acessar www.linkedin.com.',
  'settings.auto.does':
    'O que é lido: seu próprio perfil e suas seções, as conversas que você abre, sua lista de conversas, os convites recebidos e seus próprios números, quando a página termina de carregar e enquanto a aba dela está em primeiro plano.',
  'settings.auto.never':
    'Perfis de outras pessoas ficam de fora. O Beckon não clica, não digita, não rola e não envia nada, não adiciona nada à página e não abre nenhuma página por você.',
  'settings.auto.terms':
    'O risco: os termos do LinkedIn proíbem extensões que copiam dados de perfis e não abrem exceção para o seu, e um programa presente em cada página pode ser detectado antes de um que age com um clique. O LinkedIn pode restringir contas por isso. Ninguém pode prometer que não aconteça. A exportação de dados não precisa de nada disso.',
  'settings.auto.back':
    'Você pode desfazer isso a qualquer momento, aqui ou nas configurações do seu navegador; a leitura com um clique continua como antes.',
  'settings.auto.refused':
    'Seu navegador não permitiu. As páginas são lidas como antes, quando você clica no ícone do Beckon.',
};
