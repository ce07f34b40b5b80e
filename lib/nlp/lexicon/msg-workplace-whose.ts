import { Lean } from '../message/lean.ts';

/** Whose way of working a clause tells of, if it isn't the reader's, by the words around it (folded). */

const PERSON =
  '(?:coordinator|manager|boss|head ?teacher|headmaster|headmistress|colleague|predecessor|secretary|accountant|co-?founder|partner|husband|wife|brother|sister|leiter(?:in)?|kolleg(?:e|in)|vorganger(?:in)?|geschaftsfuhrer(?:in)?|chef(?:in)?|mann|bruder|schwester|collegue|directeur|directrice|associee?|mari|frere|soeur|companer[oa]|jefe|jefa|soci[oa]|marido|herman[oa]|preside|collega|titolare|capo|marito|fratello|sorella|colega|chefe|esposa|leidinggevende|voorganger|baas|broer|zus)';
const DET =
  '(?:the|our|my|his|her|der|die|unsere?|meine?|le|la|notre|mon|ma|el|nuestr[oa]|mi|il|la mia|il mio|o|a|noss[oa]|meu|minha|de|het|onze|mijn)';
const DOES =
  '(?:is|works?|sits?|comes?|ist|sitzt|arbeitet|kommt|est|travaille|vient|recoit|esta|trabaja|viene|recibe|e|lavora|riceve|trabalha|vem|atende|werkt|zit|komt)';
/** Whoever works so with the reader, or is the reader. */
const ALL_OF_US =
  '(?:whole|entire|ganze|toute|todo|tutta|hele|team|equipe|equipo|squadra|equipa|crew|company|firm|firma|empresa|entreprise|azienda|bedrijf|stelle|rolle|role|job|post|person|candidate?|candidat[oa]?|contractor|freelancer?|kandidat\\w*|auftragnehmer\\w*|stelleninhaber\\w*|titulaire|consultant|employee|one|mitarbeite\\w*|leute|people|staff|salaries|empleados|dipendenti|colaboradores|medewerkers|developers|engineers|entwickler)';
/** "Unsere Kunden arbeiten …", "la collega che avevamo lavorava …": those who work so by a verb of work. */
const OTHERS_DO = `${DET} (?!${ALL_OF_US}(?![a-z]))[a-z]{3,16}(?: (?!${ALL_OF_US}(?![a-z]))[a-z]{2,14}){0,5}? (?:works|worked|arbeite[nt]|arbeitete[n]?|travaille(?:nt)?|travaillait|trabajan?|teletrabaja|trabajaba|lavora(?:no)?|lavorava|trabalham?|trabalhava|acompanha|werkt|werken|werkte)(?: (?:mostly|also|often|now|auch|oft|aussi|tambien|anche|tambem|ook|tudo|tutto|todo))?`;
/** "The coordinator is only …", "mein Kollege arbeitet …", "yo vivo en Cádiz y trabajo …": somebody else, or the sender. */
export const SOMEBODY_BEFORE = new Lean(
  new RegExp(
    `(?<![a-z])(?:${OTHERS_DO}|${DET} (?:[a-z]{2,12} )?${PERSON} ${DOES}(?: [a-z]{2,10}){0,5}|(?:yo|io|eu)(?: (?!tu|te|ti|voce)[a-z]+){0,5}|ich (?:arbeite|sitze|bin)(?: (?!(?:fur|bei|mit|auf|an)(?![a-z]))[a-z]+){0,3}|je (?:travaille|bosse|suis)(?: (?!(?:pour|avec|chez|a|en|sur)(?![a-z]))[a-z-]+){0,3}|ik (?:werk|zit|ben)(?: (?!(?:voor|met|bij|op|aan)(?![a-z]))[a-z]+){0,3}) $`,
  ),
);
/** "… anch'io", "selber": said of the sender. */
export const ME_TOO_AFTER =
  /^(?: in [a-z]{3,14})? (?:anch.io|anche io|pure io|io stess[oa]|yo tambien|tambien yo|eu tambem|eu mesm[oa]|moi aussi|moi-meme|(?:by|par|von|durch|por|da|door) (?:somebody|someone|another|others|quelqu.un|jemand|anderen|otr[oa]s?|qualcun|altri|outr[oa]s?|iemand)|ich selbst|ich auch|ikzelf|ik ook)(?![a-z])/;
/** "… but not this one", "maar deze rol niet": said of other work. */
export const NOT_THIS_AFTER = new Lean(
  /^[^.!?\n]{0,28}?[ ,;–-](?:but|though|aber|doch|mais|pero|ma|mas|maar) (?:(?:not|nicht|pas|no|non|nao|niet) (?:this|that|diese[rsn]?|ce(?:tte|lui-ci|lle-ci)?|est[ae]|quest[oa]|deze|dit)(?![a-z])|(?:this|that|diese[rs]?|cette|celui-ci|celle-ci|est[ae]|quest[oa]|deze|dit)(?: [a-z]+){0,2} (?:isn.t|is not|doesn.t|can.t|cannot|won.t|wouldn.t|not|nicht|pas|no|non|nao|niet)(?![a-z]))/,
);
const PROBATION =
  '(?:probation\\w*|probezeit|trial (?:period|months?)|periode d.essai|l.essai|periodo (?:de prueba|di prova|de experiencia)|la prueba|la prova|proeftijd)';
/** "… might be possible after probation", "lo valoraremos": what may come later. */
export const LATER_AFTER = new Lean(
  new RegExp(
    `^(?: (?:work|working|days?|option))? (?:(?:might|could|may) (?:[a-z]+ ){0,2}(?:possible|discussed|considered|an option|looked at|negotiated|come later)|(?:(?!you|your|and|or)[a-z]+ ){0,4}(?:after|nach|apres|tras|despues de|dopo|apos|na|once|vanaf) (?:(?:the|your|a|an|der|la|il|lo|o|de|je|uw|successful|passed|bestandener|pass(?:ing)?) ){0,2}${PROBATION}|(?:lo|la|se|si|da|a) (?:valor|valut|estudi|avali)[a-z]+|(?:spater|plus tard|mas adelante|piu avanti|mais tarde)(?! (?:als|que|che))(?![a-z])|(?:is )?(?:bespreekbaar|a discuter|a voir)(?![a-z]))`,
  ),
);
/** … said before it: "nach der Probezeit ist …". */
export const LATER_BEFORE = new Lean(
  new RegExp(
    `(?<![a-z])(?:after|once|nach|apres|tras|despues de|dopo|apos|na) (?:(?:the|your|a|an|der|la|il|lo|o|de|je|uw|bestandener) ){0,2}${PROBATION}[^.!?;\\n]{0,24}$`,
  ),
);
/** How some or many houses do it says nothing of one job. */
export const SOME_BEFORE = new Lean(
  /(?<![a-z])(?:some|many|several|a few|a couple|others|another|the rest|both|einige|manche|viele|meist\w*|oft|manchmal|teils|sowohl|certain(?:e?s)|plusieurs|beaucoup|souvent|la plupart|algun[oa]s|much[oa]s|varios|la mayoria|tanto|alcun[ie]|molt[ie]|divers[ie]|sia|perlopiu|la maggior parte|algum?[ao]?s|muit[oa]s|vari[oa]s|a maioria|sommige|veel|vaak|meestal|zowel)(?: (?!of it|you|your|is|are)[a-z]+){0,3} $/,
);
/** … or said in the same breath. */
export const SOME_SAID =
  /^(?:meist\w*|teils|teilweise|partly|perlopiu|principalmente|la plupart|mayormente|grotendeels|deels) /;
/** "Clients who hire remotely." */
export const HIRE_BEFORE = /(?<![a-z])(?:hires?|hiring|recruits?|recruiting|work|works) $/;
/** "Lunch is free in the office on Fridays." */
export const TREAT_BEFORE =
  /(?<![a-z])(?:lunch|breakfast|coffee|fruit|yoga|drinks|pizza|beers?|cake|parking|canteen|mittagessen|obst|kuchen|parkplatz|dejeuner|petit-?dejeuner|fruits|almuerzo|fruta|pranzo|frutta|almoco|fruit|borrel)(?! (?:lady|cook|chef|assistant|supervisor))(?![a-z])[^.,!?;\n]{0,32}$/;
