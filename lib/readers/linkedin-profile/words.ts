import type { RowSection } from './sections.ts';

/*
 * Interface words in the tested languages (en, de, fr, es, pt, nl), folded. Only ever the last anchor:
 * whatever is told by an address, key or place is not looked up here.
 */

/** Headings of sections. */
export const HEADINGS: Readonly<Partial<Record<RowSection | 'about', string>>> = {
  about: 'about|info|infos|uber mich|acerca de|extracto|sobre|resumo|over',
  experience:
    'experience|berufserfahrung|experience professionnelle|experiences|experience|experiencia|experiencia profesional|werkervaring|ervaring',
  education: 'education|ausbildung|formation|educacion|formacao academica|formacao|educacao|opleiding',
  skills:
    'skills|kenntnisse|kenntnisse und fahigkeiten|competences|conocimientos y aptitudes|aptitudes|competencias|vaardigheden',
  certifications:
    'licenses & certifications|bescheinigungen und zertifikate|licences et certifications|licencias y certificaciones|licencas e certificados|licenties en certificaten',
  projects: 'projects|projekte|projets|proyectos|projetos|projecten',
  publications: 'publications|veroffentlichungen|publicaciones|publicacoes|publicaties',
  languages: 'languages|sprachen|langues|idiomas|talen',
  recommendations: 'recommendations|empfehlungen|recommandations|recomendaciones|recomendacoes|aanbevelingen',
  courses: 'courses|kurse|cours|cursos|cursussen',
  honors:
    'honors & awards|auszeichnungen|distinctions|prix et distinctions|reconocimientos y premios|reconhecimentos e premios|onderscheidingen en prijzen',
  organizations: 'organizations|organisationen|organisations|organizaciones|organizacoes|organisaties',
  services: 'services|dienstleistungen|servicios|servicos|diensten',
  featured: 'featured|im fokus|selection|destacado|em destaque|uitgelicht',
  volunteering: 'volunteering|volunteer experience|ehrenamt|benevolat|voluntariado|vrijwilligerswerk',
};

/** Where one works, when it stands alone without a place. */
export const WORKPLACES =
  /^(?:remote|hybrid|on-?site|vor ort|homeoffice|hybride|a distance|sur site|en remoto|remoto|remota|hibrido|hibrida|presencial|op locatie|op afstand)$/;

/** "Skills:" before a list of a position's skills. */
export const SKILLS_LABEL =
  /^(?:skills|kenntnisse|competences|aptitudes|conocimientos y aptitudes|competencias|vaardigheden)\s*:\s*/;

/** Pronouns as their switch offers them; the custom field is told by its place. */
export const PRONOUNS =
  /^\(?(?:she|he|they|ze|xe|sie|er|elle|il|iel|ella|el|elles?|ela|ele|elu|zij|hij|die|hen)(?:\s?\/\s?\p{L}{2,6}){1,3}\)?$/u;

export const CONNECTIONS = /^(?:connections?|kontakte?|relations?|contactos?|conexao|conexoes|connecties?|connecties)$/;
export const FOLLOWERS = /^(?:followers?|follower:innen|abonnes?|seguidor(?:es|as)?|volgers?)$/;

/** "… open to work" in the top card. */
export const OPEN_TO_WORK =
  /^(?:open to work|offen fur (?:jobs?|jobangebote|arbeit|neue chancen)|auf jobsuche|ouverte? (?:a|au) .{0,40}|en recherche(?: active)?|disponible pour (?:travailler|un emploi)|a l'ecoute d'opportunites|en busca de empleo|buscando empleo|abierto a .{0,40}|disponible para trabajar|aberto a .{0,40}|disponivel para trabalh\p{L}*|open voor werk|op zoek naar werk|beschikbaar voor werk)(?=$|\s*[·:])/u;
export const RECRUITERS_ONLY = /recruiter|reclutador|seleccionador|recrutador|recruteur/;
export const EVERYONE =
  /all linkedin members|everyone|alle linkedin|alle mitglieder|tous les membres|todos los miembros|todos os (?:usuarios|membros)|alle leden/;

/** Endorsements as a row of a skill: a count and this word. */
export const ENDORSEMENT =
  /endorsement|kenntnisbestatigung|bestatigung|recommandation|validacion|aptitudes validadas|recomendac|validacoes|onderschrijving/;

/** Heading of a page that does not exist. */
export const NOT_FOUND =
  /^(?:this page doesn.t exist|page not found|profile not found|diese seite (?:existiert nicht|ist nicht verfugbar)|seite nicht gefunden|cette page n.existe pas|page introuvable|esta pagina no existe|pagina no encontrada|esta pagina nao existe|pagina nao encontrada|deze pagina bestaat niet|pagina niet gevonden)/;
