import { wholeWords } from './whole-words.ts';

const SEEK =
  '(?:looking for|look for|searching for|seeking|seeks?|need|needs|want|wants|wanted:?|suchen?|sucht|gesucht:?|brauchen?|braucht|fehlen|cherch(?:e|es|ons|ent)|recherch(?:e|ons)|busc(?:o|a|amos|an)|necesit(?:o|a|amos)|se buscan?|cerc(?:o|a|hiamo|ano)|cercasi|procur(?:o|a|amos|am)|precis(?:o|a|amos) de|zoek(?:en|t)?|gezocht:?)';
const SOME =
  '(?:\\d+|an?|one|two|three|five|six|ten|a dozen|more|some|another|eine?n?|noch|une?|des|una?|uma?|een|nog)';
const SEVERAL =
  '(?:\\d+|one more|two|three|four|five|six|eight|ten|a dozen|more|a few|some|zwei|drei|vier|funf|sechs|zehn|ein paar|weitere|noch (?:zwei|drei|ein paar)|deux|trois|quatre|cinq|dix|des|quelques|dos|tres|cuatro|cinco|diez|algun[oa]s|due|tre|quattro|cinque|dieci|alcun[ei]|dois|duas|quatro|dez|twee|drie|vier|vijf|tien|enkele|een paar)';
const FIRMS =
  '(?:companies|firms|manufacturers|hospitals|clinics|practices|restaurants|cafes|shops|retailers|hotels|schools|farms|businesses|brands|garden centres|councils|households|homeowners|customers|resellers|distributors|sponsors|exhibitors|firmen|unternehmen|betriebe|praxen|arztpraxen|backereien|kliniken|hotels|schulen|laden|handler|gemeinden|haushalte|kunden|sponsoren|entreprises|boulangeries|cliniques|cabinets|ecoles|commerces|fermes|mairies|foyers|clients|revendeurs|empresas|panaderias|clinicas|escuelas|tiendas|hoteles|restaurantes|granjas|clientes|aziende|panifici|cliniche|scuole|negozi|alberghi|ristoranti|clienti|padarias|escolas|lojas|hoteis|bedrijven|bakkerijen|praktijken|scholen|winkels|klanten|huishoudens)';
/** Sought are firms and customers, whom nobody employs; folded. */
export const FIRMS_SOUGHT = wholeWords(
  `${SEEK} ${SEVERAL} (?:more |weitere |autres |mas |altre |altri |mais |andere )?(?:[a-z-]+ (?:and |und |et |y |e |en )?)?${FIRMS}`,
);

const PLAYMATES =
  '(?:flat-?mates?|room-?mates?|house-?mates?|lodgers?|tenants?|fourth (?:for|to make|player)|goalkeepers?|keeper|drummers?|tenors?|altos?|sopranos?|basses|singers|players|teammates|running (?:mate|partner)|tennis partner|tandem partner|language partner|penpal|godparents?|bridesmaid|mitbewohner(?:in)?|nachmieter(?:in)?|untermieter(?:in)?|zwischenmieter(?:in)?|mieter(?:in)?|tennispartner(?:in)?|laufpartner(?:in)?|tandempartner(?:in)?|torwart|mitspieler(?:in)?|mitsanger(?:in)?|vierten mann|coloc|colocs|colocataires?|locataires?|partenaire de (?:tennis|course|tandem)|quatrieme pour|choristes|joueurs|companer[oa] de piso|companer[oa]s de piso|inquilin[oa]s?|jugadores|portero|coinquilin[oaei]|inquilin[oi]|compagn[oa] di (?:stanza|corsa|tennis)|giocatori|portiere|quarto per|coristi|colega de casa|colega de quarto|inquilin[oa]|jogadores|goleiro|huisgenoot|huisgenoten|huurder|onderhuurder|keeper|medespelers|vierde voor|tennismaatje|hardloopmaatje|zangers)';
/** Sought is company at home and at play; folded. */
export const PLAYMATES_SOUGHT = wholeWords(
  `(?:${SEEK}|fehlt (?:uns )?(?:noch )?|il nous manque|nos falta|ci manca|falta-nos|missen (?:nog )?)(?: ${SOME}| der| die| the| our| le| la| el| il| o| a| de){0,2} ?(?:[a-z-]+ )?${PLAYMATES}`,
);

/** The reader's offer is turned down or taken, with thanks; folded. */
export const ANSWERS_OFFER = wholeWords(
  '(?:thanks|thank you|flattered)(?: [a-z]+){0,4} (?:for|by) (?:the|your|this|that) (?:[a-z]+ )?(?:offer|proposal)(?! (?:to|from))|(?:i|we) (?:must|have to|.ll have to|will have to|need to) (?:turn (?:it|you|this) down|decline)|i(?:.m happy to|.d love to| gladly| happily)? accept (?:with|your|the|gladly)|dank(?:e|end)?(?: [a-z]+){0,3} fur (?:das|ihr|dein|euer) (?:angebot|jobangebot)|ich nehme (?:gerne? |ihr angebot |dein angebot )?an[:,.]|merci(?: [a-z]+){0,3} (?:pour|de) (?:la|votre|ta|l.|cette) ?(?:proposition|offre)|gracias(?: [a-z]+){0,3} por (?:la|tu|su|vuestra) (?:oferta|propuesta)|grazie(?: [a-z]+){0,3} (?:della|per la|dell.|per l.) ?(?:tua |sua |vostra )?(?:proposta|offerta)|obrigad[oa](?: [a-z]+){0,3} pel[oa] (?:proposta|oferta|convite)|bedankt(?: [a-z]+){0,3} voor (?:het|je|uw|jullie) aanbod',
);
