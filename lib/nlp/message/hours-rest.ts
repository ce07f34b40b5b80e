import { Lean } from './lean.ts';

/** "The rest", "les trois autres", "the remaining three", in the sentence behind some days, and where they are worked. */
const REST_ELSEWHERE = new Lean(
  /^(?<between>[^.!?;\n\d]{0,50}?)(?<![a-z])(?:(?:and|plus|und|et|y|e|en) (?:one|two|three|zwei|drei|deux|trois|dos|tres|due|tre|dois|duas|twee|drie)|the (?:rest|remainder|others?)|(?:the )?(?:other|remaining) (?:one|two|three|four|days?|[1-4])|(?:der|den) rest|die (?:anderen|ubrigen|restlichen)|le reste|l.autre|les (?:(?:deux|trois|quatre|[2-4]) )?autres|el resto|los (?:(?:otros )?(?:dos|tres|cuatro|[2-4])|demas|otros)|lo demas|il resto|gli altri|l.altro|o resto|os (?:outros|restantes|demais)|de (?:rest|anderen?|overige|resterende))(?: [a-z0-9]{1,8}){0,3}?,? (?:home|remote(?:ly)?|wherever|where you|anywhere|zu ?hause|daheim|mobil|im homeoffice|chez|maison|teletravail|distance|casa|remoto|distancia|teletrabajo|teletrabalho|donde|dove|onde|thuis|huis|waar)(?![a-z])/,
);
/** "Four days a week, two in Leeds and the others from home": they are counted among those. */
const COUNTED_ANEW =
  /(?<![a-z])(?:one|two|three|four|zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro|due|tre|quattro|dois|duas|quatro|twee|drie|of (?:them|which|these)|davon|dont|de los cuales|di cui|dos quais|waarvan)(?![a-z])/;

/** Whether the other days of the week are worked elsewhere, so that those before are days at a place. @param after folded */
export function isRestElsewhere(after: string): boolean {
  const m = REST_ELSEWHERE.pattern.exec(after);
  return m !== null && !COUNTED_ANEW.test(m.groups?.between ?? '');
}
