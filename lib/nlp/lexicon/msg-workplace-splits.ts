/** More ways of parting a week, and presence told by the body, folded; alternatives of regular expressions, one family a line. */

const FEW =
  '(?:one|two|three|four|[1-4]|ein|einen|zwei|drei|vier|une?|deux|trois|quatre|uno|dos|tres|cuatro|due|tre|quattro|um|dois|duas|quatro|een|twee|drie)';
const DAYS = '(?:days?|tage?n?|jours?|dias?|giorn[io]|giornate|dagen|dag)';
const WEEKLY =
  '(?: ?(?:an?|per|each|every|/|pro|die|par|por|a la|alla|na) ?(?:week|wk|woche|semaine|semana|settimana)| weekly| wochentlich)';
const OFFICE = '(?:office|buro|bureau|oficina|ufficio|escritorio|kantoor)';
const TIMES =
  '(?:once|twice|thrice|(?:[1-4]|two|three|four) ?(?:x|times)|einmal|zweimal|dreimal|[1-4] ?mal|(?:une|deux|trois|[1-4]) fois|una vez|(?:dos|tres|[2-4]) veces|una volta|(?:due|tre|[2-4]) volte|uma vez|(?:duas|tres|[2-4]) vezes|(?:een|twee|drie|[1-4]) keer)';
const OTHERS =
  '(?:the (?:others?|rest|remaining)|die (?:anderen|ubrigen)|den rest|der rest|les (?:deux |trois )?autres|le reste|los (?:otros|demas)|el resto|gli altri|il resto|os outros|o resto|de andere|de rest|de overige)';
const AS_ONE_LIKES =
  '(?:wherever|anywhere|elsewhere|where you|from (?:home|wherever|anywhere)|at home|(?:von )?wo (?:sie|du|immer|es)|uberall|mobil|daheim|zu hause|(?:d.)?ou (?:vous|tu|bon|cela|ca)|chez (?:vous|toi)|(?:votre|ton) (?:canape|salon)|(?:desde )?donde (?:tu |usted |mas )?(?:quier|prefier|este|te |le )|(?:en|desde) (?:tu |su )?(?:casa|sofa)|(?:da )?dove (?:vuo|prefer|ti |le )|da casa|a casa|(?:de )?onde (?:quis|prefer|lhe|te |estiver)|(?:em|de) casa|(?:van)?waar (?:je|u|het)|thuis)[a-z]{0,9}';

export const HYBRID_SPLITS: readonly string[] = [
  // "3 days in / 2 out", "office thrice a week".
  `${FEW} days? in ?(?:/|,|and|&|\\+|-) ?${FEW}(?: days?)? (?:out|off ?site|home|away)|${OFFICE},? (?:is )?${TIMES}${WEEKLY}|${TIMES}${WEEKLY},? (?:in |at |from |en |in het |op )?(?:the |la |l.)?${OFFICE}(?! (?:cleaning|clean))`,
  // "Two days at the atelier, three where you like".
  `${FEW} ${DAYS}${WEEKLY}? (?:in|at|on|with|im|am|beim|bei|au|aux|a|chez|dans|en|na|no|nel\\w{0,2}|sul\\w{0,2}|all\\w?|op|bij|aan)(?![a-z])[^.;\\n]{2,28},? (?:and |und |et |y |e |en )?(?:${OTHERS}(?: ${FEW})?|${FEW})(?: ${DAYS})?,? ${AS_ONE_LIKES}`,
];

const PEOPLE_DE = '(?:patienten|klienten|leuten|familien|senioren|schulern|kunden|menschen)';
const PEOPLE_NL = '(?:mensen|clienten|patienten|klanten|gezinnen|ouderen|leerlingen)';
export const NEAR_BY_BODY: readonly string[] = [
  // In the homes of those who are cared for or taught.
  `bei (?:den |unseren |alten )?${PEOPLE_DE} (?:zu ?hause|daheim)|beim (?:patienten|klienten|kunden) (?:zu ?hause|daheim)|bij (?:de |onze )?${PEOPLE_NL} thuis|(?:au domicile d(?:es|e nos)|chez (?:les|nos)) (?:patients|beneficiaires|personnes agees|familles|particuliers|gens|eleves)|en (?:las casas?|casa) de (?:los |las |nuestros )?(?:pacientes|clientes|alumnos|usuarios|mayores|familias)|a casa (?:dei|delle|degli) (?:nostri )?(?:pazienti|clienti|assistiti|anziani|alunni|famiglie)|(?:em|na) casa d[oa]s (?:nossos )?(?:doentes|pacientes|utentes|clientes|alunos|idosos)|in (?:people|patients?|clients?|pupils?|residents?|families|tenants?).{0,2}s?.? (?:own )?homes(?![a-z])`,
  // On one's feet, beside somebody, at a machine.
  '(?:walk|walking|patrol|patrolling) (?:the|our) (?:plant|floor|shop ?floor|site|sites|wards?|line|grounds|warehouse|yard|works|mill|fields|farm|beat)(?![a-z])|arpenter (?:l.|le |la |les )(?:usine|terrain|chantiers?|ateliers?)|recorrer (?:la planta|la obra|el taller|la fabrica|las obras|el almacen)|girare (?:in|per|per lo) (?:stabilimento|cantiere|reparto)|percorrer (?:a fabrica|a obra|o armazem)|durch (?:das|unser) werk (?:gehen|laufen)|over de werkvloer lopen|door de fabriek lopen|a pie de (?!foto|pagina|letra|calle|guerra|igualdad|firma)[a-z]+|(?:serez|seriez|seras|serais|travaillerez|travaillerais) (?:assise? )?(?:juste )?a cote de (?:moi|nous)|(?:estaras?|estarias?|trabajaras?|trabajarias?|sentaras?) [^.,;\\n]{0,12}(?:a mi lado|junto a (?:mi|nosotros))|(?:sarai|saresti|lavorerai|lavoreresti|siederai|siederesti) (?:proprio )?(?:accanto|vicino|di fianco) a (?:me|noi)|(?:ficas?|ficarias?|trabalhas?|trabalharias?|sentas?) [^.,;\\n]{0,24}ao (?:meu lado|lado d[oa] (?:meu|minha|nosso|nossa))|(?:je|u) (?:zit|werkt|staat) [^.,;\\n]{0,16}naast (?:mij|ons)|(?:sitzen|sitzt|arbeiten|arbeitest) (?:sie |du )?(?:dann |dabei |direkt )?neben (?:mir|uns)|so you(?:.d|.ll| would| will)(?: have to| need to)? be there(?= ?[,.;!\\n]|$| too| as well)',
  // The reader would come to it.
  'you(?:.d|.ll| would| will| must)(?: have to| need to)? (?:come|commute|drive|cycle) (?:in |over |up |down |out )?to (?:the|our) (?!point|end|office|meeting|party|interview)[a-z]{4,14}(?! (?:for|to) )|(?:viendr(?:iez|ez|ais|as)|dev(?:riez|rez|rais) venir) (?:a l.|au |aux |dans (?:le |la |l.|nos |notre ))[a-z]{4,}|(?:vendrias?|tendrias? que venir) (?:al|a la|a nuestr[oa]) [a-z]{4,}|(?:verresti|verrebbe|dovresti venire) (?:in|al|alla|nel|nella) [a-z]{4,}|(?:virias?|terias? de vir) (?:ao|a|ate ao|ate a) [a-z]{4,}',
];

/** "None of that home office": refused by a word for nothing. */
export const NOTHING_OF_HOME =
  '(?:nada de|niente|nix mit|nichts mit|rien en|niks met) (?:el |lo |o )?(?:teletrabajo|teletrabalho|remoto|home ?office|smart working|telelavoro|teletravail|thuiswerken|remote)';
