import type { refusals as source } from '../en/refusals.ts';
import type { Translation } from '../types.ts';

export const refusals: Translation<typeof source> = {
  'refusal.not-own-profile': 'Este parece ser o perfil de outra pessoa',
  'refusal.not-own-profile.do':
    'O Beckon lê só o seu. Nada foi lido nem guardado. Abra seu perfil no menu “Eu” e clique de novo.',
  'refusal.ownership-unknown': 'Não conseguimos saber se este perfil é seu',
  'refusal.ownership-unknown.do':
    'Nada foi guardado. Entre na conta, abra seu perfil no menu “Eu”, espere carregar e clique de novo.',
  'refusal.login-wall': 'O site pede que você entre na conta',
  'refusal.login-wall.do': 'Entre lá primeiro, abra seu perfil ou uma mensagem e clique no Beckon de novo.',
  'refusal.challenge': 'O site está verificando quem você é',
  'refusal.challenge.do': 'Termine antes a verificação de segurança. O Beckon fica de fora até lá.',
  'refusal.not-found': 'Esta página não existe',
  'refusal.not-found.do': 'Confira o endereço ou abra seu perfil no menu “Eu”.',
  'refusal.still-loading': 'A página ainda está carregando',
  'refusal.still-loading.do': 'Dê um momento a ela e leia de novo.',
  'refusal.unsupported-page': 'Nada para ler aqui',
  'refusal.unsupported-page.do':
    'O Beckon lê seu próprio perfil do LinkedIn, suas conversas e páginas que você escreveu. Você também pode colar uma mensagem abaixo.',
  'refusal.browser-page': 'Esta é uma página do próprio navegador',
  'refusal.browser-page.do':
    'Aqui os navegadores não deixam entrar extensões. Abra seu perfil ou uma mensagem em uma aba.',
  'refusal.no-permission': 'Sem acesso a esta página agora',
  'refusal.no-permission.do':
    'O acesso vai do seu clique até a página mudar. Clique de novo no ícone do Beckon na barra.',
  'refusal.not-understood': 'Não entendemos esta página',
  'refusal.not-understood.do':
    'Talvez seja nova ou esteja em teste. Nada foi guardado. O relatório de diferenças abaixo não contém nenhuma palavra sua; você pode enviá-lo a nós.',
  'refusal.not-an-export': 'Isto não é uma exportação de dados do LinkedIn',
  'refusal.not-an-export.do': 'Escolha o arquivo ZIP do e-mail do site, sem alterar e sem descompactar.',
  'refusal.too-large': 'Este arquivo é grande demais',
  'refusal.too-large.do': 'Peça ao site a exportação pequena, só com as partes listadas aqui.',
  'refusal.damaged': 'Este arquivo está danificado',
  'refusal.damaged.do': 'Baixe-o mais uma vez. O que você tinha guardado não mudou.',
  'refusal.empty': 'Não há nada dentro',
  'refusal.empty.do': 'Se você esperava algo, leia a página de novo quando ela mostrar ou baixe o arquivo outra vez.',
  'refusal.other-owner': 'Isto é de outra pessoa',
  'refusal.other-owner.do':
    'O Beckon guarda os dados de uma só pessoa. Se for você com outro nome ou endereço, diga e será adicionado. Senão, nada foi guardado.',
  'refusal.reader-failed': 'A leitura desta página falhou',
  'refusal.reader-failed.do':
    'Nada se perdeu. Recarregue a página e tente de novo; se continuar, envie o relatório de diferenças.',
  'refusal.confirm': 'Sou eu, adicionar',
  'refusal.drift': 'Copiar relatório de diferenças',
  'refusal.drift.parts': {
    one: '{count} parte desta página foi construída de um jeito que o Beckon não conhece. Ela ficou de fora, não foi adivinhada. O relatório não contém nenhuma palavra sua.',
    other:
      '{count} partes desta página foram construídas de um jeito que o Beckon não conhece. Elas ficaram de fora, não foram adivinhadas. O relatório não contém nenhuma palavra sua.',
  },
  'refusal.drift.bare':
    'Copiado sem a estrutura da página. Clique no ícone do Beckon naquela página e copie de novo para ter o relatório completo.',
};
