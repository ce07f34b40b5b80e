/*
 * Words that belong to more fields than the list that holds them says, and words of employers that no list held. Folded;
 * same format as domains.ts.
 */
interface Belongs {
  readonly sure?: string;
  readonly likely?: string;
}

/** Offices that look after everybody's health are of the state and of health. */
const HEALTH_OFFICES =
  'health department|health departments|department of health|public health agency|public health agencies|public health lab|public health laboratory|public health institute|health authority|health authorities|gesundheitsamt|gesundheitsamter|agence regionale de sante|agence de sante|consejeria de salud|consejeria de sanidad|secretaria de saude|secretaria da saude|azienda sanitaria|azienda sanitaria locale';
const TEACHES_NURSES =
  'nurse educator|nurse educators|clinical educator|practice educator|pflegepadagoge|pflegepadagogin|praxisanleiter|praxisanleiterin|formateur infirmier|formatrice infirmiere|formatrice en soins infirmiers|docente de enfermeria|profesora de enfermeria|professora de enfermagem|praktijkopleider';
const CHARGES =
  'depot chargers|depot charging|truck charging|bus charging|fleet charging|solar trackers|solar tracker|seguidores solares|seguidores solaires|suiveurs solaires|nachfuhrsysteme';
/** "Backwarenwerk": a works named for its goods. */
const WORKS_OF =
  'backwarenwerk|fleischwerk|papierwerk|glaswerk|chemiewerk|autowerk|pumpenwerk|kabelwerk|motorenwerk|getriebewerk|reifenwerk|ziegelwerk|sagewerk|betonwerk|kunststoffwerk|walzwerk|huttenwerk|textilwerk|milchwerk|mobelwerk';

export const BELONGS: Readonly<Record<string, Belongs>> = {
  healthcare: {
    sure: `${HEALTH_OFFICES}|trial statistics|trial statistician|dsmb|clinical research organisation|clinical research organization|unblinded statistician|trial protocols|medicaid claims|medicare claims|operadora de planos|operadoras de planos|enfermeira auditora|enfermeiro auditor|enfermera auditora`,
    likely: 'batch release|trials|cros|interim analyses|adaptive designs',
  },
  'public-sector': {
    sure: "umweltamt|umweltamter|umweltbehorde|naturschutzbehorde|agence de l’eau|agence de l'eau|consejeria de medio ambiente|secretaria do ambiente|secretaria do meio ambiente|omgevingsdienst|river board|drainage board|water board",
    likely: 'commissioners',
  },
  insurance: {
    sure: 'life and pensions|life & pensions|pensions and life|leven en pensioen|vie et prevoyance|medicaid claims|medicare claims|operadora de planos|operadoras de planos|enfermeira auditora|enfermeiro auditor|enfermera auditora',
  },
  finance: {
    sure: 'payment company|payment companies|payment firm|payment firms|payments company|payments firm|zahlungsdienstleister|zahlungsanbieter|entreprise de paiement|entreprises de paiement|empresa de pagos|empresas de pagos|empresa de pagamentos|empresas de pagamentos|betaalbedrijf|betaalbedrijven|societa di pagamenti',
    likely: 'close the books|close their books|close your books|close our books|closing the books',
  },
  retail: { likely: 'gmv|marketplaces' },
  education: {
    sure: `${TEACHES_NURSES}|welding academy|training academy|driving academy|flight academy`,
  },
  manufacturing: { sure: `${WORKS_OF}|welding academy`, likely: 'gmp' },
  energy: { sure: CHARGES },
  housing: { sure: 'heimleitung|heimleiter|heimleiterin|aanleunwoning|aanleunwoningen' },
  media: { sure: 'narrative designer|narrative designers|game writer|game writers' },
};
