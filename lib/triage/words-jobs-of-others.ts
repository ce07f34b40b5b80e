import type { Gated } from '../nlp/message/gate.ts';
import { wholeWords } from './whole-words.ts';

const KIN_EN =
  '(?:my|our|his|her) (?:[a-z]+ )?(?:brother|sister|son|daughter|wife|husband|girlfriend|boyfriend|friend|mate|cousin|neighbou?r|niece|nephew|mother|father|mum|mom|dad|uncle|aunt|flatmate|roommate|brother-in-law|sister-in-law|fiancee?)';
const KIN_DE =
  '(?:meine?|unsere?|seine?|ihre?) (?:[a-z]+ )?(?:bruder|schwester|sohn|tochter|frau|mann|freund|freundin|kumpel|cousin|cousine|nachbar|nachbarin|neffe|nichte|mutter|vater|onkel|tante|mitbewohner|mitbewohnerin|schwager|schwagerin)';
const KIN_FR =
  '(?:mon|ma|notre|son|sa) (?:[a-z]+ )?(?:frere|soeur|sour|sur|fils|fille|femme|mari|copain|copine|ami|amie|cousin|cousine|voisin|voisine|neveu|niece|mere|pere|oncle|tante|coloc|beau-frere|belle-soeur|conjoint|conjointe|pote)';
const KIN_ES =
  '(?:mi|nuestr[oa]|su) (?:[a-z]+ )?(?:hermano|hermana|hijo|hija|mujer|marido|novio|novia|amigo|amiga|primo|prima|vecino|vecina|sobrino|sobrina|madre|padre|tio|tia|cunado|cunada|pareja)';
const KIN_IT =
  '(?:mi[oa]|nostr[oa]|su[oa]) (?:[a-z]+ )?(?:fratello|sorella|figlio|figlia|moglie|marito|fidanzat[oa]|ragazz[oa]|amic[oa]|cugin[oa]|vicin[oa]|nipote|madre|padre|zi[oa]|cognat[oa]|coinquilin[oa])';
const KIN_PT =
  '(?:meu|minha|nosso|nossa) (?:[a-z]+ )?(?:irmao|irma|filho|filha|mulher|marido|esposa|namorad[oa]|amig[oa]|prim[oa]|vizinh[oa]|sobrinh[oa]|mae|pai|ti[oa]|cunhad[oa])';
const KIN_NL =
  '(?:mijn|onze|zijn|haar) (?:[a-z]+ )?(?:broer|zus|zoon|dochter|vrouw|man|vriend|vriendin|neef|nicht|buurman|buurvrouw|moeder|vader|oom|tante|huisgenoot|zwager|schoonzus|maat)';

/** Somebody told of, or the sender, has found, begun or lost work, or tells what it brings; by language, folded. */
export const JOBS_OF_OTHERS: readonly Gated[] = [
  wholeWords(
    `(?:he|she|${KIN_EN})(?:.s| has)? (?:just |finally |now |also )?(?:(?:got|found|landed|accepted|took|taken|starts?|started|signed|is starting|lost|quit|left)(?: an?| the| his| her| that)(?: [a-z-]+){0,3} (?:job|position|role|contract|post|internship|apprenticeship|traineeship)|(?:got|been|was|is)(?: now)? (?:hired|taken on|promoted)|(?:starts?|started|works?|is working|is starting)(?: [a-z]+){0,2} (?:as an?|at the|at|for) |earns|(?:is )?mak(?:es|ing) [$¤£\\d]|gets [$¤£\\d])|i(?:.ve| have)? (?:just |finally )?(?:found|landed|accepted|signed|lost)(?: an?| the| my| that)(?: [a-z-]+){0,3} (?:job|position|role|contract|post|internship|apprenticeship)|i(?:.ve| have)? (?:just )?got the (?:[a-z-]+ ){0,2}(?:job|position|contract)|i(?:.ve| have)? (?:just |recently )?started as an?|i start(?:ed)? (?:on|in|next) [^.!?\\n]{0,20} as an?|(?:my|his|her) (?:[a-z-]+ )?(?:contract|job|project|assignment|position) (?:was|is|got|has been|is being) (?:just )?(?:extended|renewed|prolonged|cut|cancelled|ended)|(?:covers|is covering|will cover|stands in) for me|your (?:son|daughter|child|kid|brother|sister)(?:.s)? (?:[a-z]+ )?(?:internship|work experience|apprenticeship|job|placement)`,
  ),
  wholeWords(
    `(?:${KIN_DE}|er|sie|ich) (?:hat|habe|hab) [^.!?\\n]{0,40}(?:stelle|job|vertrag|praktikum|ausbildungsplatz|arbeit|projekt) [^.!?\\n]{0,50}(?:bekommen|erhalten|gefunden|angenommen|gekriegt|unterschrieben|gekundigt|verloren)|${KIN_DE} (?:fangt|beginnt|startet|arbeitet|verdient|kriegt|hat (?:jetzt |endlich )?(?:eine?n? )?(?:neuen?|neue) (?:job|stelle|arbeit|vertrag))|ich (?:fange|habe) [^.!?\\n]{0,40} als [^.!?\\n]{0,40}(?:an|angefangen)|vertritt mich|meine vertretung (?:ist|macht)|(?:mein|sein|ihr) (?:[a-z]+ )?(?:vertrag|projekt|job|einsatz) (?:wurde|ist|wird) [^.!?\\n]{0,30}(?:verlangert|gekundigt|beendet)`,
  ),
  wholeWords(
    `(?:j.ai|il a|elle a|${KIN_FR} a|${KIN_FR} vient de|je viens de) (?:enfin |juste )?(?:decroche|decrocher|trouve|trouver|accepte|accepter|signe|signer|perdu|quitte|commence|commencer|obtenu)r? (?:une?|le|la|son|sa|mon|ma) (?:[a-z-]+ ){0,2}(?:poste|boulot|job|taf|travail|cdi|cdd|contrat|emploi|stage|mission|alternance|apprentissage)|${KIN_FR} (?:commence|travaille|gagne|touche|a ete (?:embauche|pris|prise))|me remplace(?:ra)?|(?:a|j.ai) (?:eu|obtenu) (?:le poste|la place|le job|le boulot)|(?:mon|ma|son|sa) (?:contrat|mission|poste|cdd|stage) (?:a ete|est) (?:prolonge|renouvele|reconduit|termine)e?`,
  ),
  wholeWords(
    `(?:he|ha|${KIN_ES} ha) (?:por fin )?(?:conseguido|encontrado|aceptado|firmado|perdido|dejado|empezado) (?:un|una|el|la|su|mi) (?:[a-z]+ ){0,2}(?:trabajo|puesto|empleo|contrato|plaza|curro|practicas)|${KIN_ES} (?:empieza|empezo|encontro|consiguio|trabaja|gana|cobra)|me (?:sustituye|sustituira)|(?:le|me) (?:han dado|dieron) (?:el puesto|la plaza|el trabajo)|me han (?:renovado|cogido|contratado|prorrogado)|(?:mi|su) (?:contrato|proyecto|trabajo) (?:se ha|ha sido|fue) (?:renovado|prorrogado|ampliado|prolongado)`,
  ),
  wholeWords(
    `(?:ho|ha|${KIN_IT} ha) (?:finalmente |appena )?(?:trovato|ottenuto|accettato|firmato|perso|lasciato|iniziato|cominciato) (?:un|il|la|una|il suo|il mio) (?:[a-z]+ ){0,2}(?:lavoro|posto|contratto|impiego|stage|tirocinio)|${KIN_IT} (?:inizia|comincia|lavora|guadagna|prende|e stat[oa] assunt[oa])|mi sostituisce|(?:ha|ho) (?:avuto|preso|ottenuto) il (?:posto|lavoro)|mi hanno (?:preso|presa|assunto|assunta|rinnovato|prorogato)|(?:il mio|il suo) (?:contratto|progetto|lavoro) (?:e stato|viene) (?:prorogato|rinnovato|prolungato)`,
  ),
  wholeWords(
    `(?:consegui|conseguiu|arranjei|arranjou|encontrei|encontrou|assinei|assinou|arrumei|arrumou|perdi|perdeu) (?:um|uma|o|a|meu|seu) (?:[a-z]+ ){0,2}(?:emprego|vaga|trabalho|contrato|estagio|trampo)|${KIN_PT} (?:comecou|comeca|trabalha|ganha|foi (?:contratad[oa]|efetivad[oa]))|me substitui|(?:ficou|fiquei) com (?:a vaga|o emprego|o lugar)|fui (?:contratad[oa]|efetivad[oa]|promovid[oa])|(?:meu|o meu|seu|o seu) (?:contrato|projeto|trabalho) foi (?:renovado|prorrogado|prolongado)`,
  ),
  wholeWords(
    `(?:ik|hij|ze|zij|${KIN_NL}) (?:heb|heeft) [^.!?\\n]{0,30}(?:baan|contract|functie|stage|job|werk) [^.!?\\n]{0,40}(?:gekregen|gevonden|aangenomen|getekend|opgezegd)|(?:ik|hij|ze|zij|${KIN_NL}) (?:heb|heeft) (?:een|de|het) (?:[a-z]+ )?(?:baan|contract|job|stage|werk) (?:gekregen|gevonden|aangenomen|getekend|opgezegd)|${KIN_NL} (?:begint|werkt|verdient|kreeg|vond|is aangenomen|heeft (?:nu |eindelijk )?een nieuwe? baan)|vervangt (?:me|mij)|(?:heeft|heb) de (?:baan|job|functie)(?: gekregen)?(?! van)|ik ben (?:begonnen|aangenomen) als|(?:mijn|zijn|haar) (?:contract|opdracht|project|baan) (?:is|wordt|werd) (?:[a-z]+ ){0,3}verlengd`,
  ),
];
