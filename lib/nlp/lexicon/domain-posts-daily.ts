/*
 * Posts put together from a thing and what somebody does with it ("kiln operator", "bus scheduler", "crime reporter", "flood
 * modeller"): each list of things with the posts that leave no other sense.
 */
const each = (things: string, posts: string): string =>
  things
    .split('|')
    .flatMap((thing) => posts.split('|').map((post) => `${thing} ${post}`))
    .join('|');

const OPERATES = 'operator|setter|minder|hand|fitter|foreman|shift lead|apprentice|mechanic|technician|supervisor|line';
/** Machines and steps of a plant. */
const MACHINES =
  'kiln|furnace|mixer|extruder|extrusion|lathe|winder|loom|filler|filling|palletiser|labeller|bagging|coating|blending|moulding|molding|canning|weaving|spinning|knitting|dyeing|stamping|forging|foundry|die-casting|galvanising|anodising|plating|annealing|pickling|lamination|laminating|slitting|corrugating|flexo|gravure|granulation|encapsulation|dough|biscuit|bottling|brewhouse|boning|pasteurising|smelter|potroom|press brake|grinder|milling machine|injection moulding|blow moulding|cnc|edm|sewing|embroidery machine|tufting|tannery|sawmill|paper machine|pulp|calendering|compounding|vulcanising|wafer|etch|sinter|blast furnace|hot strip|rolling mill|enrobing|spray dryer|reactor batch|packing machine|wrapping machine|foam|upholstery';

const DRIVES = 'planner|planning|scheduler|scheduling|dispatcher|controller|supervisor|coordinator|clerk|manager';
const VEHICLES =
  'truck|lorry|bus|coach fleet|tram|ferry|tanker|barge|trailer|vessel|aircrew|freight|cargo|pallet|parcel|haulage|linehaul|baggage|railcar|wagon|courier|container terminal|rail freight|crew roster';
const WHEELS = 'truck|lorry|bus|tram|hgv|trailer|locomotive|wagon|forklift';
const SHIPS = 'ferry|tugboat|barge|tanker|container ship|coaster|pilot boat|cargo ship|dredger|trawler supply';

const WRITES = 'editor|reporter|correspondent|journalist|subeditor|sub-editor';
const BEATS =
  'business|crime|political|politics|health|science|technology|tech|education|environment|climate|arts|culture|foreign|sports|sport|football|food|travel|fashion|music|film|books|property|consumer|transport|defence|court|city hall|night news|weekend|features|home affairs|labour|religion|investigations|lifestyle|obituaries';
const MAKES_SHOWS =
  'editor|producer|presenter|researcher|publicist|director|runner|scriptwriter|archivist|lawyer|critic|scheduler|executive|make-up artist|costume designer|wardrobe supervisor|sound recordist|production';
const SHOWS =
  'tv|television|radio|film|podcast|documentary|drama|newspaper|magazine|tabloid|broadcast|animation|light entertainment|factual|reality tv|game show|tv sport|audiobook';

const KEEPS =
  'ranger|warden|ecologist|restoration|conservation|modeller|modelling|modeler|modeling|mapping|monitoring|adviser|advisor';
const LANDSCAPES =
  'flood|river|woodland|forest|wildlife|coastal|marine|soil|wetland|peatland|catchment|countryside|nature|habitat|estuary|moorland|seabird|salmon|grassland|groundwater|glacier|reef|drought|wildfire|air quality|water quality|emissions|erosion|avalanche|storm surge|rainfall|sea-level|ocean';
const OFFICES = 'officer|manager|scientist|policy|planner|campaigner|researcher|technician';
const CARES =
  'flood|river|woodland|forest|wildlife|wetland|peatland|catchment|countryside|nature|habitat|recycling|waste|landfill|soil|air quality|water quality|net zero|decarbonisation|rewilding|reuse|composting|carbon reduction|ocean';

export const POSTS_DAILY: Readonly<Record<string, string>> = {
  manufacturing: each(MACHINES, OPERATES),
  logistics: `${each(VEHICLES, DRIVES)}|${each(WHEELS, 'driver|mechanic|fitter|driver trainer|driving instructor|maintenance|workshop')}|${each(SHIPS, 'captain|skipper|deckhand|crew|engineer|mate|bosun|operator')}`,
  media: `${each(BEATS, WRITES)}|${each(SHOWS, MAKES_SHOWS)}`,
  climate: `${each(LANDSCAPES, KEEPS)}|${each(CARES, OFFICES)}`,
};

/** Terms that are only likely in running text, but name what one works in where a headline or title holds them. */
export const ENOUGH_DAILY: readonly string[] =
  'telematics|ride-hailing|ride hailing|dispatching|ferry|barge|deckhand|dark store|traffic modelling|traffic signals|journey planner|weighbridge|taxi|minibus|bike share|bike-sharing|car sharing|landfill|wildlife|catchment|hurricane|typhoon|cyclone|rewilding|pesticides|citizen science|publicist|footage|movers|same-day delivery|beach clean'.split(
    '|',
  );
