import { DAILY_EVERYDAY } from './domain-daily.ts';
import { OWNED } from './domain-otherwise.ts';
import { TOLD_EVERYDAY } from './domain-told.ts';

/*
 * Terms of the domain packs that everybody's texts hold: things bought and used, places gone to, trades met, programs
 * of many offices. In a title or headline they state a field; in running text they count as likely and need a second,
 * different term of their pack. Folded; singular or as listed in the pack.
 */
const WORDS = `
doctor|surgery|cancer|diabetes|dementia|ambulance|medicine|nurse|surgeon|dentist|disease|maternity|vaccination|
prescription|addiction|malaria|pharmacy|therapist|bedside|ultrasound|implant|generic|gmp|psychologist|transplant|
microbiology|toxicology|carer|caregiver|rehabilitation|x-ray|blood bank|blood test|blood donor|blood donation|
hearing aid|waiting list|arzt|medecin|medico|medica|apotheke|pharmacie|farmacia|soins|vet practice|
sleep medicine|in vitro|phase ii|phase iii|market access|adverse event|animal health|pcr|rent|rental|tenant|
landlord|apartment|deed|mortgage|homeowner|renter|piso|mieten|mieter|huur|huren|loyer|alquiler|aluguel|
vacation rental|holiday rental|holiday let|first flat|first home|dream home|open house|house hunting|
planning permission|planning application|home improvement|service charge|student accommodation|student housing|
tiny home|assessor|syndic|void day|bank|loan|bond|accountant|cfo|quickbooks|xero|netsuite|hyperion|datev|teller|
liquidity|hedge|sharpe|finance|pix|pagos|pagamentos|paiements|banco|banque|banca|ipo|m&a|insolvency|sox|
interchange|acquirer|covenant|reconciliation|impuestos|administrateur|trader|savings bank|bank account|
tax return|tax law|balance sheet|basis point|stock market|fixed asset|double entry|
fraud detection|angel investor|money transfer|digital wallet|mobile wallet|wire transfer|model risk|
operational risk|credit card|budget office|annuity|captive|adjuster|solvency|assurance|surety|sapiens|morbidity|
indemnisation|facultative|mutuelle|car insurance|home insurance|travel insurance|pet insurance|
liability insurance|professional indemnity|term life|health insurance|insurance claim|group life|embedded value|
loss control|supermarket|footwear|bookshop|bookstore|jewellery|jewelry|eyewear|lingerie|cashier|apparel|
replenishment|stockout|magasin|tienda|winkel|loja|negozi|shopify|woocommerce|magento|prestashop|coffee shop|
wine shop|toy shop|shoe shop|cheese shop|garden centre|garden center|convenience store|pdv|surtido|markdown|
shopper|heat pump|petroleum|nuclear|electricity|coal|uranium|tidal|biomass|geothermal|drilling|upstream|
warmepumpe|warmtepomp|ladestation|laadpaal|zonnepanelen|solaranlage|meter reading|inverter|energie|energia|
usinas|mayor|election|prison|congress|parliament|army|navy|military|tribunal|census|embassy|pothole|firefighter|
sheriff|irs|hmrc|parole|senator|asylum|policing|feuerwehr|zoll|gericht|maire|rathaus|finanzamt|policia|
bombero|bombeiro|politie|brandweer|police officer|policeman|ballot|diplomatic|diplomat|constituent|
town hall|city hall|building permit|nato|hafen|burgeramt|caseworker|teacher|tutor|kindergarten|kita|professor|
classroom|universite|universidad|universidade|faculty|daycare|creche|childcare|curriculum|weiterbildung|
ausbilder|ausbilderin|rector|montessori|school trip|school lunch|school meal|school bus|lms|moodle|scorm|
playgroup|after-school|afterschool|lehrer|lehrerin|maestro|maestra|profesor|profesora|docente|docent|juf|escuela|
escola|education|pupil|driving instructor|language school|valve|pump|gear|gearboxes|tractor|welding|welder|
plastics|rubber|ceramics|cement|brewery|breweries|bottling|steel|chemicals|automobile|milling|lathe|tyre|mould|
chassis|conveyor|polymer|compressor|hydraulics|distillery|distilleries|monteur|pcb|plc|scada|spc|plm|fmea|
oem|casting|coatings|drivetrain|powertrain|trs|fabrica|fabrik|usine|maker of|forklift|takt|gemba|cleanroom|tig|
wafer|schlauche|theatre|cinema|comics|novelist|songwriter|songwriting|proofreader|proofreading|voiceover|
playwright|videographer|illustrator|illustration|editorial|broadcast|advertising|television|foley|
subtitles|photo shoot|street photography|wedding photography|newspaper|journalist|reporter|documentary|
documentaries|cine|presse|prensa|imprensa|investigative|correspondent|novelas|jornal|zeitung|buchmesse|
tabloid|byline|dubbing|regisseur|monteuse|schauspieler|comic strip|audiobook|medien|medias|truck|lorry|lorries|
tram|pallet|courier|tanker|railway|locomotive|ferries|autobus|onibus|fulfilment|fulfillment|seaport|warehouse|
cdl|iata|maritime|colis|pakketten|post office|food delivery|flight delay|delivery time|bus route|bus driver|
train driver|air traffic|taxi fleet|letter carrier|mailman|postman|cartero|depot|ibp|wms|tms|otm|woodland|flood|
drought|compost|composting|mangrove|carbon|co2|sustainability|ecology|meteo|kelp|plankton|groundwater|wildfire|
biodiversity|aerosol|copernicus|environmentalist|heatwave|heat wave|zero waste|food waste|tree planting|
air quality|air pollution|water quality|noise pollution|e-waste|rainforest|forest fire|klima|climat|meteorologia|
recyclage|reciclaje|reciclagem|green roof|nature reserve|storm surge|glacier|radio station|tv station|camion|
camiones|camionero|caminhao|caminhoes|vrachtwagen|peat|asthma|epilepsy|grocer|greengrocer|online shop|
online store|web shop|webshop|department store|charity shop|record shop|bike shop|gift shop|museum shop|
market stall|supermarkt|supermarche|supermercado|magistrate|soldier|
united nations|european commission|music school|night school|boarding school|dance school|driving school|solar panel|
national park|coral|reef|brewer|assembly line|production line|van driver|bus conductor|ferry captain|removals|shop assistant|
block of flats|tower block|small house|family house|house extension|loft conversion|tax office|
fire station|fire brigade|polling station|public library|embassies|consulate|soldat|polizei|gendarme|kaufhaus|baumarkt|
buchladen|epicerie|wind park|power line|overhead line|transformer station|bookkeeper|
delivery driver|cargo bike|signal box|level crossing|rolling stock|coast guard|coastguard|air force|peace corps|
parcel hub|ward cook|day clinic|sleep clinic|eye clinic|script editor|podcast|vat|tour manager|screenwriter|casting director|laadpalen|ladesaule`;
/** A term without a plural's s. */
export const plain = (term: string): string => (term.endsWith('s') ? term.slice(0, -1) : term);
const EVERYDAY: ReadonlySet<string> = new Set(
  `${WORDS}|${OWNED}|${TOLD_EVERYDAY}|${DAILY_EVERYDAY}`
    .split(/[|\n]/)
    .map((t) => plain(t.trim()))
    .filter((t) => t !== ''),
);

/** Whether a term, folded, is one of everybody's texts. */
export const isEveryday = (term: string): boolean =>
  EVERYDAY.has(plain(term)) ||
  EVERYDAY.has(plain(term.replaceAll('-', ' '))) ||
  EVERYDAY.has(term.replace(/(?:en|es|e|n)$/, ''));
