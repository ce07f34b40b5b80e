import type { Wording } from './wording.ts';

/** Tools and methods field by field, names that are people or plain words elsewhere, and what only looks like a tool. */
export const TOOLS_BY_FIELD: readonly Wording<readonly string[]>[] = [
  // Data, models that learn, statistics, actuaries.
  ['job', 'The event stream comes through RudderStack into MotherDuck.', ['RudderStack', 'MotherDuck']],
  ['job', 'We lack someone for slowly changing dimensions.', ['slowly changing dimensions']],
  ['job', 'You would set up Label Studio and train YOLOv8.', ['Label Studio', 'YOLOv8']],
  ['job', 'The trial needs a power calculation before June.', ['power calculation']],
  ['job', 'Markov modeling for a small biotech, two months.', ['Markov modeling']],
  ['job', 'Interrupted time series on clinic visits, £4k.', ['Interrupted time series']],
  ['job', 'ORSA report and Bornhuetter-Ferguson, three days a week.', ['ORSA', 'Bornhuetter-Ferguson']],
  // Software, clouds, security, machines.
  ['job', 'Testcontainers and GraalVM, €650 a day.', ['Testcontainers', 'GraalVM']],
  ['job', 'Our watchOS app reads HealthKit.', ['watchOS', 'HealthKit']],
  ['job', 'Landing zones first, then Karpenter.', ['Landing zones', 'Karpenter']],
  ['job', 'Could you write our DPIA? £500 a day.', ['DPIA']],
  ['job', 'Field-oriented control on a motor board.', ['Field-oriented control']],
  // Trials, laboratories, land and climate.
  ['job', 'CSRs and patient narratives, EUR 95 an hour.', ['CSRs', 'patient narratives']],
  ['job', 'ERA5 and netCDF, some Python.', ['ERA5', 'netCDF', 'Python']],
  ['job', 'A bench scientist for protein purification and SEC-MALS.', ['protein purification', 'SEC-MALS']],
  // Design, trade, offices, crafts.
  ['job', 'You would plan diary studies for us.', ['diary studies']],
  ['job', 'Server-side tagging and consent mode for a shop.', ['Server-side tagging', 'consent mode']],
  ['job', 'Disclosure review, six weeks, evenings.', ['Disclosure review']],
  ['job', 'Our freelance stylist does balayage.', ['balayage']],
  ['job', 'Two days of dry stone walling.', ['dry stone walling']],
  // One part of a tool, a bare list, a tool as a sentence.
  ['job', 'We write Pallas kernels and JAX kernels.', ['JAX kernels']],
  ['job', 'Baker, nights. Sourdough, brioche, bagels. £14 an hour.', ['Sourdough', 'brioche', 'bagels']],
  ['job', 'Sourdough, naturally. £14 an hour.', ['Sourdough']],
  ['job', 'A cap table and three scenarios. Excel. £900.', ['Excel']],
  // People, towns and plain words.
  ['job', 'Robyn or Meridian, as you like.', ['Robyn', 'Meridian']],
  ['job', 'Experience with Foundry is asked for.', ['Foundry']],
  ['job', 'Backend in Nix, Go and Postgres.', ['Nix', 'Go', 'Postgres']],
  ['job', 'We need a Python developer for six months.\n\nThanks,\nRobyn', ['Python']],
  ['job', 'We need a Rust developer.\n\nBest, Dante', ['Rust']],
  ['job', 'Ana, Frida and I would like to hire a nurse.', []],
  ['job', 'Our office in Ashby needs a bookkeeper who knows Xero.', ['Xero']],
  ['job', 'The shop is in Clover Street. Boost your income with us.', []],
  // Verbs, markets, places, initials, virtues.
  ['job', 'The post is yours. React before Friday?', []],
  ['job', 'SQL and Tableau // Malvern PA // $50/hr', ['SQL', 'Tableau']],
  ['job', 'You know Go or Elixir, stubborn.', ['Go', 'Elixir']],
  ['job', 'Required: kdb+, C++20.\nYours faithfully,\nR. Blythe', ['kdb+', 'C++20']],
  ['job', 'They want their reports moved from Cognos to Tableau.', ['Cognos', 'Tableau']],
  ['job', 'We have moved from Jira to Confluence.', ['Confluence']],
  ['job', 'Are you the one who gave the dbt talk in Porto?', []],
  ['job', 'Our pharmacovigilance people need a biostatistician.', []],
  ['teaching', 'Can you teach grown-ups on Saturdays?', []],
];
