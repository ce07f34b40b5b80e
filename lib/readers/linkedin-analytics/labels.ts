import type { MetricDetail, MetricName } from '../../model/metrics.ts';

/*
 * What the analytics pages call their numbers, folded (lower case, no accents), in the six languages. A label decides alone;
 * an unknown wording is "not understood", never the nearest guess.
 */
export const METRIC_LABELS: Readonly<Record<MetricName, RegExp>> = {
  'profile-views':
    /^(?:profile view(?:er)?s?|profilbesucher(?:\/-innen)?|profilaufrufe?|profilansichten|vues? du profil|visiteurs? du profil|visualizaciones del perfil|visitas al perfil|visualizacoes do perfil|visitas ao perfil|profielweergaven|profielbezoekers)$/,
  'search-appearances':
    /^(?:search appearances?|suchtreffer|erscheinen in suchergebnissen|apparitions? dans les (?:resultats de )?recherches?|apariciones en busquedas|ocorrencias? em (?:resultados de )?pesquisas?|aparicoes em pesquisas|zoekresultaten|weergaven in zoekresultaten)$/,
  'all-appearances':
    /^(?:all appearances|alle treffer|alle einblendungen|toutes les apparitions|todas las apariciones|todas as aparicoes|alle weergaven)$/,
  'post-impressions':
    /^(?:(?:post )?impressions?|beitragsimpressions|impressions (?:de|du|des) (?:post|posts|publication|publications)|impresiones(?: de (?:la publicacion|las publicaciones|publicaciones))?|impressoes(?: d[ae]s? publicac(?:ao|oes))?|bijdrageweergaven|weergaven van bijdragen)$/,
  followers:
    /^(?:(?:total |new )?followers|follower(?:innen)?(?: insgesamt)?|abonnes(?: au total)?|(?:total de )?seguidores|(?:totaal aantal )?volgers)$/,
};

/** Windows of time: "Past 90 days", "Letzte 90 Tage", "90 derniers jours". */
export const WINDOW =
  /(?:past|last|letzten?|vergangenen?|derniers?|ultimos|afgelopen|laatste)\s+(\d{1,3})\s+(?:days?|tagen?|jours|dias|dagen)|(\d{1,3})\s+(?:derniers jours|ultimos dias)/;
/** "7 days" in words: "previous week", "Past week". */
export const WEEK =
  /^(?:past|last|previous) week$|^letzte woche$|^(?:la )?semaine derniere$|^semana (?:pasada|passada)$|^afgelopen week$/;

/** A time of another length, or of none that is known: "Past year", "This month", "All time", "Nov 1 – Nov 28". */
export const SOME_WINDOW =
  /\b(?:days?|weeks?|months?|quarter|years?|all time|lifetime|today|yesterday|tage?n?|wochen?|monate?n?|quartal|jahre?n?|heute|gestern|jours?|semaines?|mois|trimestre|ans?|annees?|aujourd'hui|hier|dias?|semanas?|mes|meses|anos?|hoy|ayer|hoje|ontem|weken|maand|maanden|kwartaal|jaar|jaren|dag|dagen|vandaag|gisteren)\b|\b20\d\d\b|\d.{0,30}\s[-–—]\s.{0,30}\d/;

/** What stands beside a percentage that is a change and no share. */
export const COMPARED =
  /\b(?:vs\.?|versus|compared|gegenuber|verglichen|par rapport|en comparacion|con respecto|em comparacao|em relacao|vergeleken|t\.o\.v\.)/;

/** Words that tell which way a number went, folded. */
export const ROSE =
  /\b(?:up|increased?|more|rose|hoher|mehr|gestiegen|anstieg|zunahme|hausse|augmentation|plus|aumento|aumentou|subida|mas|alta|mais|stijging|hoger|meer|gestegen|toename)\b/;
export const FELL =
  /\b(?:down|decreased?|fewer|less|fell|drop|niedriger|weniger|gesunken|ruckgang|abnahme|baisse|diminution|recul|moins|descenso|bajada|disminucion|disminuyo|menos|queda|reducao|diminuicao|caiu|daling|lager|minder|gedaald|afname)\b/;

/** Lists of labels with shares, by their heading. */
export const DETAIL_HEADINGS: readonly (readonly [MetricDetail['kind'], RegExp])[] = [
  [
    'found-for-title',
    /^(?:job titles you were found for|(?:stellen|job)bezeichnungen.*gefunden.*|intitules de poste.*trouve.*|cargos.*(?:encontr|localizad).*|functies waarvoor.*gevonden.*)$/,
  ],
  [
    'searcher-company',
    /^(?:(?:where your searchers work|companies your searchers work at)|(?:unternehmen|wo).*such(?:er|ende).*|(?:entreprises|ou).*(?:recherche|chercheurs).*|(?:empresas|donde|onde).*(?:busca|buscan|pesquis).*|(?:bedrijven|waar).*zoekers.*)$/,
  ],
  [
    'searcher-title',
    /^(?:(?:what your searchers do|job titles of your searchers|searchers' job titles)|was ihre suchenden.*|(?:fonctions|postes) des personnes.*recherche.*|(?:cargos de quienes|a que se dedican).*|(?:cargos de quem|o que fazem).*pesquis.*|wat uw zoekers.*|functies van zoekers.*)$/,
  ],
  [
    'where-appeared',
    /^(?:where you appeared|wo sie erschienen sind|ou vous etes apparu.*|donde apareciste|donde has aparecido|onde voce apareceu|waar u (?:bent )?verschenen.*)$/,
  ],
];

/** Nothing on the site reports more than this about one person; a larger number is something else. */
export const HIGHEST: Readonly<Record<MetricName, number>> = {
  'profile-views': 10_000_000,
  'search-appearances': 10_000_000,
  'all-appearances': 100_000_000,
  'post-impressions': 1_000_000_000,
  followers: 100_000_000,
};
