import type { audit as source } from '../en/audit.ts';
import type { Translation } from '../types.ts';

export const audit: Translation<typeof source> = {
  'audit.caption':
    'Parcela desta lista de verificação. Não é a chance de ser encontrado e nunca se compara com outras pessoas.',
  'audit.replay.caption':
    'Nossos exemplos. O LinkedIn também busca por significado e ordena por critérios que ninguém vê de fora.',
  'audit.told-by-you': 'dito por você',
  'audit.because.not-seen': 'Ainda não lido: {sections}. Abra no seu perfil e leia de novo.',
  'audit.because.only-export': 'Só a exportação de dados mostra isto.',
  'audit.because.no-goal': 'Será verificado depois que você confirmar um objetivo.',
  'audit.because.no-vocabulary': 'Será verificado depois que você colar um anúncio ou ler mensagens de recrutadores.',
  'audit.because.goal-without-domains': 'Seu objetivo não cita nenhuma área.',
  'audit.because.goal-without-titles': 'Seu objetivo não cita nenhum cargo.',
  'audit.because.goal-without-skills': 'Seu objetivo não cita competências.',
  'audit.because.goal-without-level': 'Seu objetivo não cita nenhum nível.',
  'audit.because.goal-without-languages': 'Seu objetivo não cita outro idioma.',
  'audit.because.goal-permanent': 'Seu objetivo é emprego fixo.',
  'audit.because.not-discreet': 'Sua busca não é discreta.',
  'audit.because.discreet': 'Sua busca é discreta: sinais públicos de busca não contam nem custam.',
  'audit.because.ask-discretion': 'Diga primeiro quem pode saber que você procura.',
  'audit.because.language': 'Os textos são curtos demais ou estão em um idioma que não entendemos bem o bastante.',
  'audit.because.ask': 'Nenhuma página mostra estas configurações. Conte para nós uma vez.',
  'audit.because.ask-again': 'Você disse há mais de 180 dias. Diga de novo, por favor.',
  'audit.because.who-sees': '“Aberto a trabalho” está ligado, mas nada do que foi lido diz quem vê. Conte para nós.',
  'audit.because.told': 'Em parte dito por você.',
  'audit.because.off': 'Você desligou esta verificação.',
  'check.title.title': 'Um cargo que se busca, na experiência e no título do perfil',
  'check.title.why': 'Recrutadores filtram por cargo; o título do perfil também é buscado.',
  'advice.title.headline': 'Seu cargo atual diz “{title}”, seu título do perfil não. Comece o título com ele.',
  'advice.title.position':
    'Seu título do perfil diz “{title}”, seu cargo atual não. Se é o que você faz, dê esse nome ao cargo.',
  'advice.title.earlier':
    'Você já foi “{title}”. Se ainda é o que faz, o título do perfil e o cargo atual deveriam dizer isso.',
  'advice.title.none':
    'Nenhum dos cargos do seu objetivo ({titles}) está no seu perfil. Se seu trabalho tem outro nome, adicione esse nome ao objetivo como sinônimo.',
  'check.level.title': 'O nível aparece, e é o mesmo nos dois lugares',
  'check.level.why': 'Buscas incluem ou excluem por palavras de nível; duas diferentes deixam você na pilha errada.',
  'advice.level.above': 'Seu objetivo começa em {aim}, seu cargo diz {now}. É uma informação, não uma falha.',
  'advice.level.differ': 'Seu cargo diz {position}, seu título do perfil {headline}. Use o correto nos dois.',
  'advice.level.headline': 'Seu cargo diz {level}; diga também no título do perfil.',
  'advice.level.position': 'Seu título do perfil diz {level}; seu cargo atual não. Se for verdade, diga lá também.',
  'advice.level.none':
    'Nem o título do perfil nem o cargo indicam um nível. Se seu trabalho tem um, diga; se não, deixe.',
  'check.domain.title': 'As palavras da sua área em dois lugares',
  'check.domain.why': 'Palavras-chave são buscadas, e destacadas, em título, Sobre, experiência e competências.',
  'advice.domain.say':
    'Você escreve “{term}” em um só lugar. Diga em outro: título, Sobre, experiência ou competências.',
  'advice.domain.earn':
    'Nenhuma palavra desta área foi encontrada: {domain}. Primeiros passos, se você ainda não tem trabalho para mostrar nela:',
  'check.skills.title': 'As competências do objetivo na lista de competências',
  'check.skills.why': 'Competências são um filtro próprio, e as grafias contam.',
  'advice.skills.say': 'Seu texto diz “{quote}”, sua lista de competências não. Adicione: {skill}.',
  'advice.skills.earn':
    'Nenhuma evidência encontrada de: {skills}. Se você já fez, diga onde; se não, tire do objetivo ou aprenda.',
  'check.vocabulary.title': 'As palavras de quem escreve para você',
  'check.vocabulary.why':
    'Termos dos seus próprios recrutadores e de anúncios colados são a melhor evidência do que este mercado pede.',
  'advice.vocabulary.ask':
    'Seus recrutadores pedem palavras que seu perfil não tem (entre parênteses, quantos deles): {terms}. Use as que forem verdade.',
  'check.excluded.title': 'Nenhuma palavra que as buscas excluem',
  'check.excluded.why':
    'Quem busca exclui palavras de níveis que não quer: as de quem aprende e, para trabalho técnico, as de gestão.',
  'advice.excluded.word':
    '“{word}”: as buscas do seu objetivo podem excluir isso. Se não é mais assim, tire; se é seu cargo, deixe.',
  'check.positions.title': 'Empregos encerrados, datados e descritos',
  'check.positions.why': 'Um emprego antigo deixado aberto faz você parecer alguém que não é mais.',
  'advice.positions.empty': 'Nenhum cargo está listado. Buscas por cargos atuais não podem encontrar você.',
  'advice.positions.current':
    'Nenhum cargo é atual. Buscas por cargos atuais não podem encontrar você; o trabalho que você faz agora pode constar, com o início verdadeiro.',
  'advice.positions.stale':
    '“{title}” está aberto desde {start} ao lado de um emprego mais novo. Se acabou, encerre-o.',
  'advice.positions.months': 'Falta um mês em “{title}”. Os anos de experiência são contados pelas datas.',
  'advice.positions.describe': '“{title}” é atual e não tem descrição. Duas frases bastam.',
  'check.place.title': 'Localização e setor definidos',
  'check.place.why': 'Os dois são filtros; quem não os tem fica de fora.',
  'advice.place.location': 'Defina sua localização: uma região basta.',
  'advice.place.industry': 'Defina seu setor.',
  'check.independent.title': 'Seu trabalho por contrato aparece como cargo',
  'check.independent.why': 'A busca cobre todos os cargos atuais, não só o primeiro.',
  'advice.independent.complete':
    'Falta início ou descrição em “{title}”. Diga o que faz, para quem e em que parte da semana.',
  'advice.independent.only-if':
    'Se você já trabalha por contrato, liste como cargo com as datas verdadeiras. Se não, não faça nada aqui.',
  'check.second-language.title': 'Um perfil no idioma do mercado',
  'check.second-language.why': 'Busca-se no idioma do mercado.',
  'advice.second-language.add':
    'O mercado do seu objetivo fala {languages}. Adicione um perfil nesse idioma se puder trabalhar nele.',
  'check.inference.title': 'O site vê você como você quer ser visto',
  'check.inference.why':
    'A exportação lista o que o sistema de anúncios do LinkedIn deduz. Um indício: o índice dos recrutadores é outro.',
  'advice.inference.differs':
    'O site deduz: {inferred}. Nada disso está no seu objetivo; ele lê cargos e competências.',
  'check.outcomes.title': 'Resultados com números em um cargo atual',
  'check.outcomes.why': 'A triagem, humana ou automática, cita frases: um verbo, um número, um objeto.',
  'advice.outcomes.move':
    'Seu Sobre diz “{quote}”; “{title}” não cita nenhum resultado. Se pertence a esse cargo, diga também lá.',
  'advice.outcomes.write':
    '“{title}” não cita nenhum resultado com números. O que ficou mais rápido, mais barato, maior ou menor, e em quanto? Só o que você pode provar.',
  'advice.outcomes.none': 'Nenhum cargo atual em que pôr um resultado.',
  'check.portfolio.title': 'Trabalhos que um desconhecido pode abrir com um clique',
  'check.portfolio.why':
    'Quem recebe ofertas por contrato cita primeiro o trabalho visível. Em destaque e os sites de contato são clicáveis; o texto do Sobre, não.',
  'advice.portfolio.slot':
    '{url} está onde não dá para clicar. Ponha em destaque ou nos sites dos seus dados de contato.',
  'advice.portfolio.earn': 'Nenhum link para um trabalho foi encontrado. Uma peça pública basta para começar:',
  'advice.portfolio.hosts': 'Com este objetivo, mostra-se o trabalho em {hosts} ou em um site próprio.',
  'check.teaching.title': 'Ensino, palestras ou textos',
  'check.teaching.why': 'Citado por pessoas que recebem ofertas por contrato; ninguém mediu.',
  'advice.teaching.earn':
    'Nada do tipo foi encontrado. Uma palestra local, um estudo de caso ou uma hora de mentoria por mês bastariam. Não é preciso se não combina com você.',
  'check.hygiene.title': 'Nada pela metade',
  'check.hygiene.why':
    'Um Sobre vazio ou um endereço gerado pelo site dão impressão de inacabado. Tamanho não conta nada.',
  'advice.hygiene.about': 'O Sobre está vazio. Três frases: o que você faz, para quem, como falar com você.',
  'advice.hygiene.vanity': 'Seu endereço ainda termina no que o site gerou ({vanity}). Escolha o seu.',
  'advice.hygiene.long':
    'Mais longo do que o site aceita: {headline} caracteres no título, {about} no Sobre. Aqui não custa nada.',
  'check.recommendations.title': 'Outros falam da sua área',
  'check.recommendations.why': 'Peso baixo, nosso julgamento: o que os outros escrevem é mais difícil de inventar.',
  'advice.recommendations.ask':
    'Recomendações que falam da área do seu objetivo: {count}. Peça a alguém que viu esse trabalho; duas bastam.',
  'check.verification.title': 'Perfil verificado',
  'check.verification.why':
    'O LinkedIn diz que membros verificados são mais vistos. Uma correlação, e afirmação dele próprio.',
  'advice.verification.set':
    'A verificação é grátis e pede um documento de identidade ou um e-mail de trabalho. A escolha é sua.',
  'check.availability.title': 'Condições de contrato na primeira tela',
  'check.availability.why':
    'O título e as primeiras linhas do Sobre decidem. Um desconhecido fica sabendo ali que você aceita contratos, quanto, onde e como falar com você?',
  'advice.availability.check-first':
    'Antes de publicar sua disponibilidade, confira três coisas: as cláusulas do seu contrato sobre trabalho paralelo e invenções, conflitos de interesse e a configuração que compartilha mudanças no perfil.',
  'advice.availability.move-up': 'Você diz mais abaixo (“{quote}”). Leve para o título ou as primeiras linhas.',
  'advice.availability.contract': 'Diga que aceita trabalho por contrato.',
  'advice.availability.hours': 'Diga quantas horas ou dias por semana.',
  'advice.availability.workplace': 'Diga onde: remoto, que fuso horário ou que lugar.',
  'advice.availability.contact': 'Diga como falar com você.',
  'check.discreet.title': 'Convidar sem anunciar',
  'check.discreet.why': 'Um site próprio, ensinar ou uma menção a consultoria traz ofertas sem dizer que você procura.',
  'advice.discreet.loud': '“{quote}” conta a todos, também ao seu empregador. Retire.',
  'advice.discreet.offers':
    '“{quote}” pode ser lido por todos, inclusive seu empregador. Aqui não custa nada; deixe só se ele puder saber.',
  'advice.discreet.earn':
    'Nada convida a ofertas ainda. Um site próprio, uma aula ou uma menção a consultoria convidaria, sem dizer que você procura.',
  'check.reachable.title': 'As mensagens chegam a você',
  'check.reachable.why': 'InMail e solicitações podem ser desligados, e solicitações e spam são pastas à parte.',
  'advice.reachable.path': 'Seu perfil não mostra endereço, número, link de agenda nem convite para escrever.',
  'advice.reachable.inmail':
    'Permita InMail e solicitações de mensagem, para que desconhecidos possam escrever a você.',
  'advice.reachable.public':
    'Deixe seu perfil público visível; buscadores e quem não está conectado não veem outra coisa.',
  'advice.reachable.inboxes': 'Olhe de vez em quando em Outros, solicitações e spam: também chegam ofertas ali.',
  'ask.reachable.inmail': 'Você permite InMail e solicitações de mensagem?',
  'ask.reachable.public': 'Seu perfil público aparece para quem não está conectado?',
  'ask.reachable.path': 'Seu perfil mostra um meio de contato: endereço, número ou link de agenda?',
  'ask.reachable.inboxes': 'Você olhou há pouco em Outros, solicitações e spam?',
  'check.open-to-work.title': '“Aberto a trabalho” diz o mesmo que seu objetivo',
  'check.open-to-work.why': 'Destaca para os recrutadores quem provavelmente vai responder.',
  'ask.open-to-work.recruiters-only': 'Só recrutadores podem ver?',
  'advice.open-to-work.public':
    'A moldura pública está ligada e sua busca é discreta. Mude para “só recrutadores” ou desligue.',
  'advice.open-to-work.off': '“Aberto a trabalho” está desligado. “Só recrutadores” não mostra moldura.',
  'advice.open-to-work.employer':
    'O LinkedIn esconde dos recrutadores da sua empresa mas, nas palavras dele, não pode garantir.',
  'advice.open-to-work.types': 'Os tipos de trabalho escolhidos não cobrem o que seu objetivo quer: {engagement}.',
  'advice.open-to-work.titles': 'Os cargos escolhidos não incluem os do seu objetivo: {titles}.',
  'check.services.title': 'A página de Serviços também oferece',
  'check.services.why': 'Clientes olham e filtram páginas de serviços, e escrevem de graça.',
  'advice.services.set': 'Adicione a página gratuita de Serviços com o trabalho que você já faz.',
  'audit.because.referrals-off': 'Suas conexões não foram contadas.',
  'check.referrals.title': 'Gente da área conhece você',
  'check.referrals.why': 'Citado por quem recebe ofertas por contrato; ninguém mediu.',
  'advice.referrals.meet':
    'Poucas das suas conexões trabalham nas áreas do seu objetivo. Conecte-se com pessoas com quem você de fato trabalhou ou conversou nelas.',
  'steps.healthcare':
    'Saúde: um notebook sobre dados públicos (qualidade de hospitais, amostras de contas médicas, prontuários sintéticos) com uma pergunta respondida; duas páginas de texto; uma palestra em um grupo de informática em saúde.',
  'steps.housing':
    'Habitação: um mapa ou modelo sobre dados públicos (vendas, aluguéis, licenças, censo); um texto curto sobre o que ele não diz; uma palestra em um grupo de habitação ou dados urbanos.',
  'steps.finance':
    'Finanças: uma análise de balanços ou taxas públicas com o erro declarado; um texto; uma palestra em um grupo local de dados financeiros.',
  'steps.insurance':
    'Seguros: um exemplo de preço ou reserva sobre sinistros públicos; um texto sobre os limites; uma palestra em um grupo de atuários ou dados.',
  'steps.retail':
    'Varejo: uma previsão de demanda sobre vendas públicas; um texto com o erro por produto; uma palestra.',
  'steps.energy':
    'Energia: uma previsão de carga ou vento sobre dados públicos da rede; um texto com o erro; uma palestra.',
  'steps.public-sector':
    'Setor público: uma pequena ferramenta sobre dados abertos; um texto; uma palestra em um grupo de tecnologia cívica.',
  'steps.education':
    'Educação: uma aula aberta com exercícios; um texto sobre o que os alunos erraram; uma hora de convidado.',
  'steps.manufacturing':
    'Indústria: uma previsão de falhas sobre dados públicos de sensores; um texto sobre alarmes falsos; uma palestra.',
  'steps.media': 'Mídia: uma análise de um arquivo público; uma peça publicada com método; uma palestra.',
  'steps.logistics':
    'Logística: um exemplo de rotas ou horas de chegada sobre dados públicos de tráfego; um texto; uma palestra.',
  'steps.climate': 'Clima: um modelo sobre dados públicos de tempo ou cheias com o erro; um texto; uma palestra.',
};
