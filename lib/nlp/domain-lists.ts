import { LIKELY } from './domain-strengths.ts';
import type { DomainTerm } from './domains.ts';
import { fold } from './message/fold.ts';

/*
 * Kinds of customers in one list, "Banken und Versicherungen", "hospitals, insurers and councils": there each names a
 * field, whatever it may mean alone.
 */

/** Sectors and the houses in them, folded; what a list of customers is made of. */
const HOUSE =
  /^(?:bank(?:s|ing|en|wesen)?|banques?|banca|banc[oh][si]?|banche|lenders?|fintechs?|pension funds|pensioenfondsen|insur(?:ers?|ance)|assurances?|assureurs?|mutuelles?|versicher(?:er|ung(?:en)?)|verzekera?(?:ars|ing(?:en)?)|seguros|aseguradoras|seguradoras|assicur(?:azioni|atori)|krankenkassen|health(?:care| care)?|hospitals?|clinics?|care homes|pharma\w*|biotechs?|gesundheitswesen|krankenhauser|klinik(?:en|um)|hopita(?:l|ux)|cliniques?|sante|hospitales|clinicas|salud|hospitais|saude|ziekenhuizen|klinieken|zorg(?:instellingen)?|ospedali|cliniche|sanita|retail(?:ers?)?|supermarkets?|grocers|e-?commerce|handel|einzelhandel|supermarkte|onlineshops|supermarches|distribution|supermercados|webshops|supermarkten|supermercati|energy|utilit(?:y|ies)|grid operators|network operators|stadtwerke|netzbetreiber|energie\w*|energia|energeticas|electricas|netbeheerders|councils?|municipalit(?:y|ies)|ministr(?:y|ies)|government|public sector|town halls|kommunen|gemeinden|behorden|ministerien|verwaltung(?:en)?|collectivites|mairies|ministeres|secteur public|ayuntamientos|ministerios|administraciones|sector publico|camaras|autarquias|ministerios|gemeente[ns]?|ministeries|overheid|overheden|comuni|ministeri|schools?|universities|colleges|education|schulen|hochschulen|universitaten|ecoles|lycees|universites|colegios|universidades|escuelas|escolas|educacion|educacao|onderwijs|scholen|universiteiten|scuole|universita|istruzione|manufactur(?:ers?|ing)|factor(?:y|ies)|industry|machine builders|maschinenbau\w*|automotive|industrie|fabriken|hersteller|usines|industriels|fabricas|industria|fabrieken|maakindustrie|fabbriche|carriers|hauliers|logistics?|warehouses|trucks|freight|shipping|ports|logistik|speditionen|transporteurs|logistique|logistica|transportistas|almacenes|transportadoras|vervoerders|logistiek|corrieri|magazzini|media|publishers|newspapers|broadcasters|newsrooms|verlage|sender|zeitungen|editeurs|presse|editoriales|editoras|uitgevers|editori|landlords|housing associations|estate agents|property|real estate|wohnungs\w+|immobilien\w*|bailleurs|promoteurs|foncieres|inmobiliarias|imobiliarias|woningcorporaties|immobiliari)$/;
/** What stands between two items of a list; an adjective or an article may. */
const JOINT =
  /^(?:,| ?\/| ?&| ?\+|,? (?:and|or|und|oder|sowie|et|ou|y|o|e|en|of|plus)) ?(?:(?:the|an?|two|three|some|die|der|das|des|les|la|le|l[’']|los|las|el|os|as|de|het|i|le|gli|large|small|public|private|local|online|big) ?){0,2}$/;

const isHouse = (t: DomainTerm): boolean => HOUSE.test(fold(t.quote));
/** Whether two kinds of customers stand side by side in a list. */
export const areListed = (folded: string, a: DomainTerm, b: DomainTerm): boolean => {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return (
    a.domain !== b.domain &&
    second.start > first.end &&
    second.start - first.end < 30 &&
    isHouse(a) &&
    isHouse(b) &&
    JOINT.test(folded.slice(first.end, second.start))
  );
};

/** Whether a term is one of several kinds of customers in a row. */
export const isListed = (folded: string, t: DomainTerm, found: readonly DomainTerm[]): boolean =>
  isHouse(t) && found.some((other) => areListed(folded, t, other));

/** Makes likely kinds of customers sure where they stand in a list of such. */
export const withListed = (text: string, found: readonly DomainTerm[]): DomainTerm[] => {
  const folded = fold(text);
  const listed = found.filter((t) => t.strength >= LIKELY && isHouse(t));
  return found.map((t) =>
    t.strength === LIKELY && listed.includes(t) && listed.some((other) => areListed(folded, t, other))
      ? { ...t, strength: 1 }
      : t,
  );
};
