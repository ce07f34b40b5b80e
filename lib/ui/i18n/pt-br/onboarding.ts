import type { onboarding as source } from '../en/onboarding.ts';
import type { Translation } from '../types.ts';

export const onboarding: Translation<typeof source> = {
  'welcome.title': 'Descubra se o trabalho certo consegue encontrar você',
  'welcome.lead':
    'O Beckon lê seu próprio perfil e as mensagens que enviam a você, aqui neste computador, e mostra o que falta, o que merece resposta e se uma edição mudou algo.',
  'welcome.step': 'Passo {step} de {total}',
  'welcome.does': 'O que o Beckon faz',
  'welcome.does.evidence': 'Mostra a evidência de cada afirmação e diz “desconhecido” onde não olhou.',
  'welcome.never': 'O que ele nunca faz',
  'welcome.never.others': 'Nunca lê o perfil de outra pessoa.',
  'welcome.never.promise': 'Nunca promete que você será encontrado. Ninguém pode.',
  'welcome.honest': 'O que você deve saber',
  'welcome.honest.lost':
    'Desinstalar o Beckon apaga os dados dele. Mover uma pasta descompactada também, assim como reiniciar o Firefox com uma instalação temporária. Um backup sobrevive a tudo isso.',
  'welcome.honest.phone': 'Não funciona em celulares.',
  'welcome.honest.few':
    'Muita gente recebe poucas ofertas de meio período de recrutadores. Seu próprio histórico vai mostrar como é no seu caso.',
  'welcome.next': 'Continuar',
  'welcome.back': 'Voltar',
  'welcome.skip': 'Pular, vou olhar primeiro',
  'welcome.goal': 'Que trabalho você quer?',
  'welcome.goal.about': 'Escolha o mais próximo; você pode mudar tudo depois.',
  'welcome.way': 'Como o Beckon deve conhecer você?',
  'welcome.way.export': 'Com a exportação de dados do LinkedIn',
  'welcome.way.export.about':
    'O caminho oficial, sem ler nenhuma página. Contém seu perfil e todas as mensagens; chega por e-mail, as pequenas em minutos.',
  'welcome.way.click': 'Clicando nas minhas próprias páginas',
  'welcome.way.click.about': 'Mostra o perfil como os outros veem. Veja a nota sobre os termos do LinkedIn.',
  'welcome.way.paste': 'Colando uma mensagem',
  'welcome.way.paste.about': 'Experimente com uma mensagem. Nada é guardado.',
  'welcome.click.title': 'Ler seu perfil',
  'welcome.click.1': 'Abra o LinkedIn e vá ao seu próprio perfil: “Eu”, depois “Ver perfil”.',
  'welcome.click.2': 'Role uma vez até o fim, para a página carregar tudo.',
  'welcome.click.3': 'Clique no ícone do Beckon na barra ou pressione {shortcut}.',
  'welcome.done': 'Abrir o Beckon',
  'export.title': 'Obter sua exportação de dados',
  'export.1':
    'No LinkedIn, em um computador: “Eu”, depois “Configurações e privacidade”, depois “Privacidade dos dados”.',
  'export.2': 'Escolha “Obter uma cópia dos seus dados” e depois a segunda opção, para escolher partes.',
  'export.3':
    'Marque Perfil, Cargos, Formação, Competências, Mensagens, Convites, Recomendações e Vagas. Essas exportações pequenas costumam chegar em minutos; a completa leva até um dia.',
  'export.4': 'Peça o arquivo. O LinkedIn envia um e-mail com um link válido por 72 horas.',
  'export.5': 'Baixe o ZIP e solte-o aqui. Deixe-o compactado.',
  'export.requested': 'Já pedi',
  'export.waiting': 'Esperando sua exportação',
  'export.waiting.since': 'Pedida {when}. O link do e-mail vale por 72 horas.',
  'export.waiting.late': 'Pedida {when}. Se nenhum e-mail chegou, olhe no spam ou peça mais uma vez.',
  'export.waiting.meanwhile': 'Enquanto isso',
  'export.waiting.goal': 'Diga ao Beckon que trabalho você quer',
  'export.waiting.paste': 'Cole uma mensagem que você já tem',
  'export.waiting.cancel': 'Não estou mais esperando',
  'export.lacks': 'O que a exportação não contém',
  'export.lacks.list':
    'Como seu perfil aparece para os outros, quem o viu, aparições em buscas, Em destaque, Serviços e se sua moldura de “aberto a trabalho” aparece. Isso fica “desconhecido” até você ler a página.',
};
