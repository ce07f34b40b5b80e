/*
 * Fields told by a task: a verb and what it is done to ("we stamp brackets", "I cut trailers", "counting puffins"), where neither
 * word alone would name the field. Folded text.
 */

/** "I stamp brackets by the million": goods that nobody makes one by one. */
const MADE =
  'hinges|screws|bolts|nuts and bolts|rivets|valves|pumps|tiles|bricks|gears|springs|hoses|cables|batteries|tyres|tires|bearings|bumpers|radiators|compressors|boilers|pipes|tubes|castings|forgings|brackets|seals|gaskets|motors|transformers|turbines|gearboxes|lifts|elevators|cranes|tractors|trailers|caravans|lorries|buses|trains|wagons|aircraft|car seats|mattresses|fridges|freezers|ovens|washing machines|dishwashers|power tools|drills|lawnmowers|light bulbs|lamps|lenses|sensors|circuit boards|switchgear|plugs and sockets|helmets|nappies|diapers|cardboard|corrugated|bottles|cans|lids|crisps|biscuits|noodles|pet food|adhesives|glue|detergents?|fertilisers?|fertilizers?|plastics|foam|insulation|plasterboard|cement|float glass|carpets|yarn|medical devices|catheters|syringes|tablets by the million|heat exchangers|steel|aluminium|aluminum|brass fittings|door handles|locks|zips|brushes|buckets|crates|pallets|wire|chains|car parts|dashboards|headlights|wing mirrors|exhausts|wheels|axles';
const MAKES =
  'make|makes|making|made|mould|moulds|moulding|mold|stamp|stamps|stamping|cast|casts|casting|pour|pours|extrude|extrudes|machine|machines|machining|assemble|assembles|assembling|weld|welds|welding|forge|forges|manufacture|manufactures|press|presses|wind|winds|winding|anneal|harden|galvanise|plate|plates|coat|coats';
const PARTS_OF_DE =
  'schrauben|ventile|pumpen|getriebe|federn|kabel|batterien|reifen|lager|kessel|rohre|motoren|turbinen|aufzuge|krane|traktoren|anhanger|sitze|matratzen|kuhlschranke|leuchten|linsen|sensoren|fliesen|ziegel|flaschen|dosen|kekse|nudeln|klebstoffe|dammstoffe|teppiche|beschlage|bremsen|achsen|dichtungen|spritzen';
const PARTS_OF_ROMANCE =
  'vis|vannes|valves|pompes|ressorts|cables|pneus|roulements|chaudieres|tuyaux|moteurs|tornillos|valvulas|bombas|muelles|neumaticos|rodamientos|calderas|tubos|motores|parafusos|molas|rolamentos|azulejos|ladrillos|tijolos|botellas|garrafas|galletas|bolachas|viti|valvole|pompe|molle|cavi|pneumatici|cuscinetti|caldaie|tubi|motori|piastrelle|mattoni|bottiglie|schroeven|pompen|veren|kabels|banden|lagers|ketels|buizen|motoren|tegels|bakstenen|flessen|koekjes';

const ON_SCREEN =
  "commercials|documentaries|feature films|features for|trailers|promos|soaps|sitcoms|dramas|tv series|radio spots|tv spots|adverts|tv ads|radio ads|cartoons|music videos|talk shows|chat shows|game shows|quiz shows|cookery shows|shows for|short films|nature films|reality shows|children['’]s programmes|radio plays|audiobooks|interviews for|interviews down|episodes of|reportages|news packages";
const IN_PRINT =
  "thrillers|novels|obituaries|headlines|crosswords|horoscopes|jingles|sitcoms|soaps|screenplays|film reviews|book reviews|restaurant reviews|leaders for|op-eds|a column|columns for|features for|picture books|comics|whodunnits|crime fiction|literary fiction|children['’]s books|dialogue for|plays for radio|blurbs|profiles for|longreads|reportage";

const CREATURES =
  'eels|puffins|bats|newts|toads|frogs|birds|seabirds|waders|geese|storks|swifts|eagles|vultures|otters|beavers|salmon|trout|sturgeon|wolves|lynx|bears|elephants|rhinos|seals|dolphins|porpoises|turtles|butterflies|bees|bumblebees|moths|dragonflies|orchids|lichens|mosses|corals|oysters|reefs|mangroves|wetlands|peatlands?|bogs|fens|meadows|forests|rainforests?|woodlands?|hedges|hedgerows|habitats|species|glaciers|dunes|saltmarsh(?:es)?|seagrass|kelp|rivers|rivers? banks|floodplains?|aquifers|coastlines?|microplastics|deforestation|wildfires';
const WATCHES =
  'count|counts|counting|survey|surveys|surveying|monitor|monitors|monitoring|ring|ringing|tag|tags|tagging|protect|protects|protecting|restore|restores|restoring|reintroduce|reintroducing|rewild|rewilding|replant|replanting|rewet|rewetting';

const HEAVY =
  'sofas|fridges|pianos|furniture|white goods|machinery|blood and organs|organs|grain|cattle|livestock|timber|logs|fuel|milk|groceries|parcels|letters|pallets|containers|freight|cargo|cars for dealers|new cars|gravel|cement|steel|chemicals|vegetables|fruit|flowers|fish|frozen food|horses|art|exhibitions|stage sets|boats|wind turbine blades|coal|waste paper';

export const TASKS: readonly { readonly domain: string; readonly told: RegExp }[] = [
  {
    domain: 'manufacturing',
    told: new RegExp(
      `\\b(?:(?:we|i|my (?:crew|team|shift|line))(?: [a-z]+)? )(?:${MAKES}) (?:[a-z-]+ ){0,2}(?:${MADE})\\b`,
      'g',
    ),
  },
  {
    domain: 'manufacturing',
    told: new RegExp(
      `\\b(?:wir|ich|die|der) (?:fertigen?|fertigt|produzieren?|produziert|giessen|gie(?:ss|ß)en|pressen|stanzen|montieren|bauen) (?:[a-z-]+ ){0,2}(?:${PARTS_OF_DE})\\b`,
      'g',
    ),
  },
  {
    domain: 'manufacturing',
    told: new RegExp(
      `\\b(?:fabriquons|fabrique|fabricamos|fabrico|fabrican|produzimos|produzco|producimos|produciamo|produco|fabbrichiamo|maken|produceren|assemblons|ensamblamos) (?:[a-z-]+ ){0,2}(?:${PARTS_OF_ROMANCE})\\b`,
      'g',
    ),
  },
  // "From coil to radiator", "changeovers under ten minutes on the filler".
  {
    domain: 'manufacturing',
    told: /\b(?:changeovers?|rejects?|scrap|downtime|stoppages|yield|rework)\b[^.!?\n]{0,40}\b(?:on|at|of) (?:the |my |our |a |one )?(?:[a-z-]+ ){0,2}(?:line(?: \d+)?|press|presses|filler|packer|labeller|palletiser|palletizer|extruder|kiln|furnace|oven|lathe|bench|trim station|station|robot cell|weld cell|bottler|wrapper|caster|reactor|mixer|looms?|moulder)\b/g,
  },
  {
    domain: 'manufacturing',
    told: /\b(?:keep|keeping|run|running|set up|setting up|mind|minding|feed|feeding|service|servicing|rebuild|rebuilding) (?:the |my |our |two |three |four |six |\d+ )?(?:[a-z-]+ ){0,2}(?:presses|lathes|looms|extruders|kilns|furnaces|bottling lines?|packing lines?|filling lines?|palletisers?|moulding machines|sewing lines?|rolling mill|spindles|cnc machines|stamping lines?|paint line|weld cells?|robot cells?|blister packers?|mixers and|injection machines)\b/g,
  },
  {
    domain: 'media',
    told: new RegExp(
      `\\b(?:cut|cuts|cutting|edit|edits|editing|shoot|shoots|shooting|direct|directs|directing|film|filming|grade|grades|grading|voice|voices|voiced|voicing|narrate|narrates|narrating|dub|dubs|dubbing|subtitle|subtitles|subtitling|score|scores|scoring|produce|produces|producing|light|lighting|cast|casting|book guests for) (?:[a-z-]+ ){0,3}(?:${ON_SCREEN})\\b`,
      'g',
    ),
  },
  {
    domain: 'media',
    told: new RegExp(
      `\\b(?:i|we|who|ghost|now|mostly) (?:write|writes|draft|edit|edits|proof|proofread|translate|translates|publish|publishes|illustrate|typeset|index|commission|set) (?:[a-z-]+ ){0,2}(?:${IN_PRINT})\\b`,
      'g',
    ),
  },
  {
    domain: 'media',
    told: /\b(?:editor|editing|layout|columnist|column|writer|writing|designer|reporter|illustrator|photographer|cartoons?|cartoonist|pages|subbing|sub-editing|write|draw) (?:[a-z-]+ ){0,3}(?:an?|the|two|three|several|trade|local) (?:[a-z-]+ ){0,2}(?:weekly|weeklies|monthly|monthlies|quarterly|fortnightly)\b(?! (?:[a-z]+ )?(?:report|newsletter|meeting|review|summary|update|status|basis|call|sync|plan|digest|email|note|retro|dashboard|kpi))/g,
  },
  {
    domain: 'media',
    told: /\b(?:review|reviewing|reviewed) (?:[a-z-]+ ){0,2}(?:restaurants|films|books|albums|plays|concerts|theatre|tv|exhibitions|wines?|novels) for (?:an?|the|two|three|several|[a-z]+ (?:weekl|month|paper|magazin))/g,
  },
  {
    domain: 'media',
    told: /\b(?:sell|selling|sold|booking|book) (?:[a-z-]+ ){0,3}(?:ad slots|ad space|advertising space|airtime|classifieds|(?:inside )?back covers?|double-page spreads|billboards?|poster sites)\b/g,
  },
  {
    domain: 'logistics',
    told: /\b[a-z\d,.]{1,20} (?:tonnes|tons|pallets|crates|loads|truckloads|containers|boxes|parcels) (?:of (?!co2|carbon|waste|emissions)[a-z]+ )(?:[a-z]+ )?from [a-z]+ to [a-z]+\b/g,
  },
  {
    domain: 'logistics',
    told: new RegExp(
      `\\b(?:move|moves|moving|haul|hauls|hauling|truck|trucks|trucking|drive|drives|driving|ferry|ferries|ferrying|transport|transporting|freight|shift|shifting|carry|carries|carrying|ship|ships|shipping|deliver|delivers|delivering|load|loads|loading|unload|unloading) (?:[a-z-]+ ){0,3}(?:${HEAVY})\\b[^.!?\\n]{0,40}?\\b(?:by (?:van|lorry|truck|rail|barge|sea|air|road|ship|train|cargo bike|bike)|up (?:the motorway|\\w+ flights)|across (?:the (?:border|alps|channel)|europe)|overnight|(?:to|for|between) (?:ports?|depots?|shops|dealers|supermarkets|farms|mills))\\b`,
      'g',
    ),
  },
  {
    domain: 'logistics',
    told: /\b(?:get|move|moving|carry|carrying|haul) (?:your|a|the|their) (?:[a-z-]+ )?(?:piano|sofa|household|furniture|flat) (?:up|down|across|to)\b|\b(?:trace|tracing|find|finding|chase|chasing) (?:lost|missing|delayed) (?:luggage|suitcases|bags at|baggage|parcels|shipments|containers|pallets)\b|\btwo-(?:man|person) deliver(?:y|ies)\b|\bpick(?:ing)?, pack(?:ing)?\b/g,
  },
  {
    domain: 'logistics',
    told: /\b(?:rosters?|schedules?|timetables?|shifts|duties|routes) (?:for|of) (?:[a-z\d,]+ ){0,3}(?:bus drivers|train drivers|drivers|pilots|cabin crew|crews|couriers|lorries|trucks|vans|trains|buses|trams|ferries|vessels|ships|aircraft|postmen|riders)\b/g,
  },
  {
    domain: 'climate',
    told: new RegExp(`\\b(?:${WATCHES}) (?:[a-z-]+ ){0,2}(?:${CREATURES})\\b`, 'g'),
  },
  {
    domain: 'climate',
    told: /\b(?:tell|telling|show|work out|calculate|measure|measuring|cut|cutting|lower|lowering|count|counting|report) (?:[a-z-]+ ){0,3}(?:what (?:[a-z]+ ){1,4}emits?|emissions|footprints?|greenhouse gas(?:es)?|tonnes of co2)\b|\bputs? (?:the |some )?(?:bends|meanders|curves) back\b/g,
  },
];
