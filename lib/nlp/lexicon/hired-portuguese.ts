import { GOODS, type HiredLexicon, MONTH } from './hired-shared.ts';

/*
 * Portuguese of both shores: who hires one ("as marcas me reservam", "chamam-me quando"), by what one charges, for
 * whom one stands in, which places are left, what is done for the reader.
 */

const COUNT = '(?:\\d{1,2}|um|uma|dois|duas|tres|quatro|cinco|seis|sete|oito|dez|doze|varios|varias|algum|alguma)';
const UNIT =
  '(?:peca|prancha|desenho|palavra|lauda|pagina|hora|dia|diaria|jornada|sessao|projeto|projecto|encomenda|semana|mes|aula|artigo|capitulo|relatorio|casamento|evento|foto|minuto|noite|turno|plantao|servico|trabalho|visita|oficina|processo|edital|auditoria|metro|obra|rota|viagem|frete|cabeca|ilustracao|video|entrega|texto|curso|resultado|causa|caso|parecer|pericia|prato|loja|imovel|atendimento|show|apresentacao|filmagem|temporada|folha|pessoa)s?';
const LACK =
  '(?:falta(?:r|m|rem)?|estao? (?:sem|de (?:ferias|baixa|licenca)|apertad\\w+|lotad\\w+)|adoec\\w+|entra(?:r)? de (?:ferias|licenca|baixa)|aperta(?:r)?|nao da(?:o)? conta|nao chega(?:m)?|transborda\\w*|sobra trabalho|fica(?:r|m)? sem|saiu|sai de licenca|se despede|pede demissao|a meio gas|entupid\\w+|encravad\\w+|no sufoco)';
const HIRE =
  '(?:contratam|contrata|reservam|reserva|alugam|aluga|encomendam|encomenda|subcontratam|agendam|escalam|requisitam|entregam|confiam|adjudicam)';

export const HIRED_PORTUGUESE: HiredLexicon = {
  said: [
    {
      id: 'booked-portuguese',
      words: [
        `me ${HIRE}\\b|${HIRE}-me\\b`,
        '(?:me (?:chamam|chama|procuram|acionam|convocam|ligam)|(?:chamam|procuram|acionam|ligam|convocam)-me) (?:\\S+ ){0,3}?(?:quando|se|para (?:um|uma|o|a|os|as|cobrir|apagar|substituir)|pra|assim que|antes de)\\b',
        '(?:me pagam|me paga|pagam-me|paga-me) (?:por|a|ao|pela|pelo|uma?|o|cada|conforme)\\b(?! (?:salario|renda|aluguel))',
        '(?:me contrat[ae]|me reserv[ae]|me alugu?[ae]|contrate-me|reserve-me|alugue-me|encomende-me|chame-me quando|me chame (?:quando|se|para|pra))\\b|(?:pode|podem|podes) (?:me |contratar-me|alugar-me|reservar-me|encomendar-me)(?:contratar|alugar|reservar|encomendar|chamar (?:para|quando))?',
        '(?:alugo|vendo|empresto|ofereco) (?:\\S+ )?(?:minhas?|meus?|as|os) (?:maos|voz|horas|tempo|servicos|cabeca|bracos|carrinha|camara|camera|camiao|caminhao)\\b|(?<=[a-z] )alugavel\\b|diarista\\b|de aluguel\\b(?= (?:para|por|$))',
        '(?:trabalho|escrevo|desenho|traduzo|filmo|cozinho|programo|costuro|rodo) para (?:vari[oa]s|divers[oa]s|quem (?:me|pagar|quiser|precis)|terceiros|outr[oa]s|pequen[oa]s|editoras|agencias|estudios|produtoras)\\b',
        '(?:tr[ae]to|cuido|olho) (?:d[oa]s?|por) (?:\\S+ ){1,4}de quem (?:vive|mora|nao|esta|precisa|viaja)',
      ],
    },
    {
      id: 'billed-portuguese',
      words: [
        `(?:cobro|faturo|facturo|trabalho|recebo|preco|orcamento|honorarios|pagamento|valor|tarifa|contrato|me alugo) (?:sempre |so |fechado |fixo |unico )?(?:por|a|ao|a cada|pela|pelo|conforme) (?:o |a |cada )?${UNIT}\\b`,
        `preco (?:fechado|fixo|unico) (?:por|antes|sem)|um preco por ${UNIT}|avencas?\\b(?= (?:mensa\\w+|trimestra\\w+|a partir|com|todas|sem|desde|livre))|(?:minha|a) diaria\\b(?! (?:da rotina|escolar))|pagam a diaria|por diaria|(?:as|vinte|dez|doze|\\d+|e \\w+) avencas|recibo verde|passo recibo|passo fatura|nota fiscal (?:propria|emitida|minha)|emito nota|\\bcnpj (?:proprio|ativo|meu)|sou (?:mei|me)\\b|simples nacional\\b(?= ?[,.|])|ato isolado`,
        '(?:r\\$ ?\\d+|\\d+ ?(?:€|euros?|reais)) (?:a|o|por|ao) (?:hora|dia|sessao|aula|peca|pagina|palavra|diaria|visita|servico|foto|metro)\\b',
        '(?:sem chefe|meu proprio (?:patrao|chefe)|minha propria (?:patroa|chefe)|por minha conta|por conta e risco)\\b|por conta propria',
      ],
    },
    {
      id: 'stand-in-portuguese',
      words: [
        '(?:faco|pego) (?:\\S+ ){0,2}?(?:plantoes|substituicoes|folgas)\\b|(?:cubro|tapo|asseguro) (?:\\S+ ){0,2}?(?:ferias|baixas|folgas|licencas|plantoes (?:avulsos|em|de|onde)|substituicoes|ausencias|turnos (?:soltos|avulsos)|buracos (?:na|de|em) \\w+)\\b',
        `(?:quando|se|onde|enquanto|assim que) [^.!?]{0,60}${LACK}[^.!?]{0,40}?,? (?:eu )?(?:chego|entro|vou|apareco|cubro|me (?:sento|ponho|encaixo)|sento-me|ponho-me|assumo|seguro|subo|desenrasco)\\b`,
        `(?:chego|entro|vou|apareco|assumo|seguro|desenrasco|ajudo|chame|ligue|chamem)\\b[^.!?]{0,60}\\b(?:quando|se|onde|enquanto|assim que) [^.!?]{0,60}${LACK}`,
        'entre (?:um|uma|o|a) \\w+ que (?:sai|saiu|se foi|parte) e (?:o|a) (?:proxim[oa]|seguinte|que|nov[oa])|ate (?:chegar|encontrar(?:em)?|contratar(?:em)?|acharem) (?:\\S+ ){0,2}?(?:titular|nov[oa]|definitiv[oa]|substitut[oa]|alguem)\\b',
      ],
    },
    {
      id: 'diary-portuguese',
      words: [
        '(?:aceito|abro|pego|recebo|topo) (?:\\S+ ){0,2}?(?:encomendas?|reservas|pedidos|comissoes|causas|casos|alun[oa]s|noivas|casamentos|obras)\\b(?! (?:no site da|da loja))',
        `(?:aceito|cabe|cabem) (?:a |o |mais |ainda |so )(?:${COUNT}|\\w+esim[oa](?: \\w+)?)\\b`,
        `(?:cabem-me|me cabem|cabe-me|me cabe|sobram?|restam?|tenho|ha|ainda ha|restam-me|tenho ainda) (?:ainda |so |livres? )?${COUNT}(?: \\S+)? (?:vagas?|datas?|dias|semanas?|lugares?|empresas|familias|clientes?|manhas|tardes|sabados|projetos|turnos|horarios)\\b(?! (?:de garagem|de emprego|em aberto na))`,
        `${MONTH} (?:esta |ja |ja esta |ainda |ainda esta |segue )*(?:tomad[oa]|cheio|lotado|fechado),? (?:mas )?(?:\\S+ )?(?:nao|livre|ainda)|${MONTH} (?:esta |segue |ainda |ainda esta |continua )*(?:livre|vago|vazio|aberto)\\b`,
        `(?:no maximo|nao mais de|ate|so|nunca mais de|normalmente) (?:cabem-me |aceito |faco )?${COUNT} (?:\\S+ ){0,2}(?:de cada vez|por vez|ao (?:mes|ano|semestre|trimestre)|por (?:temporada|semana|ano|mes|trimestre|semestre))\\b`,
        `(?:pego|faco|aceito|atendo|acompanho|cabem-me|escrevo) (?:so |apenas |ate )?${COUNT} (?:\\S+ ){1,3}(?:por|ao|a cada) (?:ano|mes|trimestre|temporada|semestre)\\b`,
        'agenda (?:cheia|lotada|fechada|tomada) ate\\b[^.!?]{2,40}',
      ],
    },
    {
      id: 'for-you-portuguese',
      words: [
        '(?:arranjo|conserto|monto|pinto|instalo|reparo|desenho|escrevo|traduzo|corrijo|reviso|diagramo|programo|ilustro|fotografo|gravo|edito|construo|costuro|estofo|cozinho|limpo|podo|mudo|transporto|afino|restauro|organizo|decoro|subo (?:no|ao)|levo|redijo|narro|modelo|imprimo|soldo|fabrico|reformo|cuido d[oa]s?|passeio|maquio|maquilho|penteio|faco|trato d[oa]s?|toco n[oa]) (?:\\S+ )?(?:teus?|tuas?|seus?|suas?|vossos?|vossas?) (?:\\w+ )?(?:text\\w*|sites?|lojas?|jardim|telhado|cozinha|casamento|festa|filme|video|logo|marca|contas|contabilidade|servidor|app|maquina|catalogo|vitrine|montra|casa|sala|moveis|piano|cavalo|cachorro|cao|livro|tese|manuscrito|roupa|bolo|cadeiras?|fantasia|vestido|carro|mota|moto|bicicleta|computador|instagram|redes)',
        '(?:te|lhe|lhes|vos) (?:devolvo|entrego|monto|preparo|escrevo|conserto|desenho|pinto|instalo|cozinho|corrijo|reparo|edito|gravo|afino)\\b|(?:devolvo|entrego|monto|preparo|conserto|desenho|pinto|corrijo|reparo|edito)-(?:te|lhe|lhes|vos)\\b',
        '(?:me diga|me diz|diga-me|me manda|me mande|mande-me|manda-me|envie-me|me envie|me conte|conte-me|traga-me|me traga) (?:\\S+ ){1,12}?(?:e|que) (?:eu|te|lhe|ja)\\b',
        '(?:me mandas?|mandas-me|me trazes?|trazes-me|voce (?:me )?manda) [^.!?]{2,40} e (?:em|eu|te|lhe|o|a)\\b|(?:datas|vagas|agenda) (?:abertas?|livres?) (?:para|em|a partir)',
        '(?:^|[.!?:;–|] ?)(?:voce|tu|voces) (?:poe|poes|traz|trazes|manda|mandas|fala|falas|decide|decides|escolhe|escolhes|canta|dita|conta|contas|viaja|dorme)(?: [^.!?,;]{0,40})?[,;] ?(?:e )?eu [a-z]+\\b',
        'entro,[^.!?]{3,80}(?:e saio|e vou embora|e sigo)\\b',
      ],
    },
  ],
  no: [
    '(?:o meu|a minha|meu|minha|nosso|nossa|o|a) (?:chefe|patrao|patroa|empresa|diretor[a]?|banco|mae|pai|mulher|marido|filh[oa]s?|familia|prefeito|escola|hospital) (?:\\S+ )?(?:mal |nao |ja )?(?:me \\w+|\\w+-me)',
    '(?:colegas|alun[oa]s|estudantes|criancas|pais|leitores|pacientes|utentes|vizinhos|usuarios|moradores) [^.!?]{0,20}\\b(?:me \\w+|\\w+-me)',
    `(?:preco|custo|margem)s? por ${GOODS}`,
    'me chamam de\\b|chamam-me (?:de|o|a)\\b',
    '(?:nao (?:faco|aceito|vendo|trabalho)) [^.!?]{0,30}|por semana\\b',
  ],
  employed: [
    '(?:concursad[oa]|efetiv[oa]\\b(?= ?[,.])|servidor[a]? public[oa]|funcionari[oa] public[oa]|nao faco privado|nos quadros|aposentad[oa]|reformad[oa]|carteira assinada)\\b',
  ],
  cues: {
    given: [
      '(?:me (?:mandam|enviam|trazem|passam|repassam|deixam)|(?:mandam|enviam|trazem|passam|deixam|pedem)-me) (?:\\S+ )?(?:os?|as?|seus?|suas?|um|uma|trabalhos?|textos|planos|pecas|ficheiros|arquivos)\\b',
    ],
    price: [
      '(?:orcamento|preco|honorarios|avencas?) (?:por|em|sem|antes|fechado|na hora|mensais|mensal|gratuito)|pro-?bono|primeira (?:aula|sessao|conversa|consulta) (?:gratis|gratuita|sem)|sinal de \\d+|(?:cobro|faturo)\\b|por cento d[oae]',
    ],
    piece: [
      '(?:depois|e) (?:desapareco|vou-me embora|vou embora|sumo|saio de cena|passo a pasta|sigo viagem)\\b|(?:um|uma|dois|duas) \\w+ (?:de cada vez|por vez)|(?:entre uma|de) \\w+ e (?:a )?outra|por (?:temporada|empreitada|safra|campanha)|dias (?:soltos|avulsos)|por noite\\b|ate a ultima',
    ],
    capacity: ['(?:vagas? (?:para|em|abert)|lista de espera|horarios livres|so em|depois so)\\b'],
    'for-you': [
      '(?:teus?|tuas?|vossos?|vossas?) (?:\\w+ )?(?:text\\w*|site|loja|jardim|telhado|cozinha|casamento|festa|filme|logo|marca|contas|contabilidade|app|maquina|catalogo|montra|casa|moveis|piano|livro|tese|equipa)\\b',
      '(?:para|a|de) (?:pequenas (?:empresas|editoras|marcas)|pequenos (?:negocios|comercios|restaurantes)|ongs|restaurantes e|quem (?:nao|vive|mora|precisa)|prefeituras? (?:pequenas|,)|pme|pmes)\\b',
    ],
    kit: [
      '(?:marquesa as costas|minha (?:cadeira|marquesa|maquina|maca|oficina|carrinha|van|moto) (?:cabe|vai|vem|anda)|(?:carrinha|equipamento|material|ferramenta|maquina|estudio|atelie|veiculo) (?:propri[oa]|pag[oa]|meu|minha)|kombi\\b)',
    ],
    reach: [
      '(?:desloco-me|me desloco|ao domicilio|a domicilio|em todo o (?:pais|brasil|estado|distrito)|por todo o|e arredores|e regiao|vou (?:a|ate) (?:escritorios|casa|sua|tua|voce|empresas|ai)|itinerante|pelo sertao|pelo interior)\\b',
    ],
  },
};
