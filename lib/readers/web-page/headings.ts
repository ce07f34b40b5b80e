export type TextSection = 'about' | 'skills' | 'tools' | 'experience' | 'education' | 'projects' | 'publications';

/** Headings that only a person puts above a text about themselves, folded. */
export const OWN_HEADING =
  /^(?:about (?:me|myself)|who i am|uber mich|zu mir|a propos de moi|qui suis-je ?\??|sobre mi|acerca de mi|sobre mim|over mij|wie ben ik\??)$/;

/** Headings of an offer of work, which also has skills and education below it. */
export const OFFER_HEADING =
  /^(?:about you|requirements|responsibilities|(?:your|ihr|dein|votre|[ts]u|seu|jouw) (?:profile?|perfil|profiel)|requisitos)$/;

/** What people call the parts of a page about themselves, folded, in the six languages. The whole heading must fit. */
export const HEADINGS: readonly (readonly [TextSection, RegExp])[] = [
  [
    'about',
    /^(?:about(?: me| myself)?|who i am|bio(?:graphy)?|profile|summary|uber mich|zu mir|profil|a propos(?: de moi)?|qui suis-je ?\??|sobre mi|acerca de mi|perfil|sobre mim|sobre|over mij|wie ben ik\??)$/,
  ],
  [
    'skills',
    /^(?:(?:technical |core |key )?skills|expertise|technologies|tech stack|kenntnisse|fahigkeiten|kompetenzen|competences|habilidades|competencias|conocimientos|vaardigheden|competenties)$/,
  ],
  // Of somebody who works with them they are skills; on any other page they are what it recommends.
  ['tools', /^(?:(?:my )?tools|werkzeuge?|outils|herramientas|ferramentas|gereedschap(?:pen)?)$/],
  [
    'experience',
    /^(?:(?:work |professional )?experience|employment(?: history)?|career|work history|berufserfahrung|beruflicher werdegang|werdegang|experiences?(?: professionnelles?)?|parcours|experiencia(?: laboral| profesional| profissional)?|werkervaring|ervaring)$/,
  ],
  [
    'education',
    /^(?:education|academic background|ausbildung|studium|bildung|formation|etudes|formacion(?: academica)?|educacion|formacao(?: academica)?|educacao|opleiding(?:en)?)$/,
  ],
  [
    'projects',
    /^(?:(?:selected |side |my )?projects|portfolio|(?:selected )?work|projekte|projets|realisations|proyectos|projetos|projecten)$/,
  ],
  [
    'publications',
    /^(?:(?:selected )?publications|papers|writing|talks|veroffentlichungen|publikationen|publicaciones|publicacoes|publicaties)$/,
  ],
];
