import type { ToldBy } from './domain-told.ts';

/*
 * What people of power, gas and heat handle: parts of plants and nets, permits and forms, markets and tariffs, posts,
 * the cards and rules of fitters. English first, then German, French, Spanish, Portuguese, Dutch and Italian.
 */
export const POWER: ToldBy = {
  sure: `
anemometer|anemometers|anemometry|water and power|power and water|water and electricity|electricity and water|strom und wasser|strom und gas|wasser und strom|gas und strom|agua y luz|luz y agua|agua y electricidad|eau et electricite|gaz et electricite|stroom en gas|gas en licht|luce e gas|luz e gas|agua e luz|wellsite|wellsite geologist|landman|landmen|mineral rights|oil and gas leases|pipeline inspector|pipeline welder|health physicist|health physics|reactor physicist|tariff analyst|standing charges|unit rates|smart thermostat|smart thermostats|connected thermostats|
heat load calculation|hydraulic balancing|solar crew lead|solar car parks|solar canvasser|solar designer|solar finance|solar loans|solar leases|solar incentives|solar permits|solar co-op|community solar|community wind|rooftop solar|off-grid power|minigrid|minigrids|mini grids|solar home systems|pay-as-you-go solar|
energy justice|energy access|energy independence|energy crisis line|energy storage systems|energy arbitrage|power arbitrage|power scheduling|power schedulers|power dispatcher|load dispatcher|system dispatcher|dispatch centre for the grid|control centre engineer|system operations|outage planner|outage planning|outage scheduling|turnaround planner|refinery turnaround|
leading edge repairs|leading-edge repairs|blade technician|blade technicians|blade repairs|turbine blade|turbine blades|yaw|pitch bearings|wind turbine|wind turbines|turbine supplier|wind lidar|wake effects|curtailment|curtailments|negative prices|
isolators|relay panels|relay settings|switching operations|switching schedules|hv authorised person|authorised person hv|senior authorised person|meter fitters|electric meters|gas and electric|dual fuel|dual-fuel|energy switch|prepay cards|energy theft|electricity theft|load research|rate design|rate cases|utility regulation|integrated resource plan|integrated resource planning|resource adequacy|
iso studies|interconnect queue|interconnection|interconnections|balance of plant|grid-scale batteries|battery blocks|megapack|megapacks|cell chemistry|gigafactory|gigafactories|electrolyser maker|electrolysers|electrolyzers|fuel cells|fuel-cell|hydrogen stacks|carbon-free power|nuclear new build|nuclear build|nuclear waste|radioactive waste|
heizlastberechnung|heizlast*|hydraulischer abgleich|heizungsoptimierung|warmepumpenmonteur*|schaltfeld*|schaltmeister*|schaltwart*|trafos|leitwarte|netzfuhrer*|lastverteiler*|stromablesung|ablesedienst|energiegenossenschaft*|burgerenergie*|burgerwind*|sonnenstrom|solarpionier*|energiemanag*|energieeinkauf*|energiewirt*|
technicien de conduite|rondier|rondiere|chef de quart|centrale thermique|centrale electrique|centrales electriques|autoconsommation|economies d'energie|facture d'energie|factures d'energie|marche de l'electricite|
operador de subestaciones|operadora de subestaciones|operador de planta solar|operadora de central|despacho de carga|mercado electrico|electrolinera|electrolineras|electromovilidad|autoconsumo|ahorro energetico|gestor energetico|gestora energetica|instalador electrico autorizado|
operador de usina|operadora de usina|leiturista|eletrotecnico de redes|subestacoes|geracao de energia|geracao solar|gestao de energia|autoproducao|
netplanner|energiemarkt|energiecoach*|energiefixer*|verduurzaming van woningen|isolatieadvies|energiemanag*|
cabina primaria|cabine primarie|centralista|turnista di centrale|tecnico eolico|comunita energetica|mercato elettrico|bolletta energetica|grid strategy|grid edge|grid team|grid access|grid capacity|grid constraint|grid constraints|grid services|grid outage|grid emergency|grid-forming|grid inverter|
grid inverters|grid-tied|grid application|grid applications|grid connections|grid reinforcement|grid resilience|grid modernization|
grid modernisation|grid controller|grid control|grid control room|national grid|behind-the-meter|front-of-the-meter|
g99|g98|g100 scheme|iec 61850|iec 61400|iec 62446|bs 7671|pas 2035|pas 2030|mcs certified|mcs-certified|mcs accredited|mcs installer|trustmark retrofit|
retrofit coordinator|retrofit assessor|retrofit assessors|domestic energy assessor|epc assessor|epc certificates|
sap assessor|sap calculations|sbem|u-values|u-value|u values|thermal bridges|thermal bridging|cold bridges|airtightness test|
air-tightness test|blower door|blower-door|thermographic survey|heat loss survey|heat loss surveys|heat-loss|heat loss calculation|
heat loss calculations|eco4|eco4 scheme|fuel poverty|fuel-poverty|fuel poor|energy poverty|energy debt|energy bills|energy bill|energy tariff|energy tariffs|
energy saving|energy savings|energy advice|energy adviser|energy advisor|energy switching|prepayment meter|prepayment meters|prepay meters|prepay meter|
meter reading|meter-reading|meter installer|meter fitter|meter engineer|smart meters rollout|meter operator|half-hourly|half-hourly data|
pv crews|pv crew|pv installer|pv installers|pv fitter|pv array|pv arrays|pv inverter|pv inverters|pv panels|pv yield|pv modules|rooftop pv|rooftop arrays|floating solar|floating pv|solar arrays|solar array|
solar roofs|solar roof|solar crew|solar crews|solar fitter|solar sales|solar installer|solar installation|solar installations|solar irradiance|solar yield|solar thermal|solar plant|solar plants|solar park|
bifacial|perovskite|perovskites|perovskite cells|photovoltaics|string inverter|string inverters|megawatt-peak|kwp|
turbine maintenance|turbine inspections|turbine inspection|blade inspection|blade inspections|blade repair|blade repair technician|rotor blades|rotor blade|nacelle|nacelles|wind turbine technician|
wind technicians|wind farms|wind parks|wind resource assessment|wind yield|wind tower|wind towers|met mast|met masts|gwo|gwo certified|
monopile|monopiles|jacket foundations|offshore substation|export cable|export cables|inter-array cables|array cables|wind lease|
francis turbine|francis turbines|kaplan turbine|kaplan turbines|pelton turbine|pelton wheel|penstock|penstocks|wicket gate|wicket gates|trash rack|trash racks|headrace|tailrace|
hydro plant|hydro station|hydro scheme|hydro schemes|small hydro|micro-hydro|micro hydro|hydropower boards|hydro power station|dam safety|dam engineer|dam operator|spillway gates|
methane leak|methane leaks|methane leak detection|leak detection and repair|ldar|optical gas imaging|flare stack|flare stacks|gas flaring|
wellhead|wellheads|well pad|well pads|well integrity|well logging|well testing|mud logger|mud logging|mud engineer|drilling engineer|drilling supervisor|drilling rig|drilling rigs|drill rig|
directional drilling|directional driller|toolpusher|roughneck|roughnecks|roustabout|derrickhand|derrickman|blowout preventer|
rig hand|rigs in the north sea|north sea platform|offshore installation manager|offshore oil|fracking|hydraulic fracturing|frac crew|
shale|shale gas|shale oil|tar sands|oil sands|heavy oil|oilfield services|oil services|oil rig|oil rigs|oil well|oil wells|oil company|oil major|oil majors|oil field|oil terminal|
crude trading|crude assays|bunker fuel|fuel oil|refined products|catalytic cracker|cracker unit|fcc unit|tank farm|fuel depot|lng terminal|lng carrier|lng cargoes|lpg|
regasification|compressor station|compressor stations|gas compressor|gas pipeline|gas pipelines|pipeline pigging|cathodic protection|gas main|gas mains|gas leak|gas leaks|gas safe|gas-safe|
gas emergency|gas emergency engineer|gas supplier|gas suppliers|gas shipper|gas turbines|gas plant|gas field|gas fields|gas meters|gas well|gas wells|gas hub|
peaker|peaker plant|peaking plant|peaking plants|gas peaker|ccgt|combined cycle|combined-cycle|chp|chp plant|chp units|combined heat and power|energy from waste|energy-from-waste|
waste-to-energy|waste to energy|turbine hall|turbine halls|cooling tower|cooling towers|power stations|control room operator at a power|generating station|generating stations|generator sets|
nuclear site|nuclear safety|nuclear engineer|nuclear decommissioning|nuclear inspector|nuclear fuel|nuclear plant|nuclear reactor|spent fuel|reactor vessel|reactor vessels|reactor core|reactor cores|fuel rods|control rods|steam generator|steam generators|
fusion reactor|fusion energy|fusion power|stellarator|tritium|hinkley|heysham|sizewell|
heat networks|heat network operator|district energy|heat interface units|heat interface unit|hius|heat pumps installer|heat pump installer|ground source|air source heat|geothermal wells|borehole heat|waste heat|heat recovery plant|
ev charge|ev charge points|ev chargers|ev charging network|ev charge point|charge-point|charging point|charging-point|charging app|charging station|charging hub|charging hubs|chargepoint|chargepoints|charge point|rapid charger|rapid chargers|fast charger|fast chargers|
fast charging|charging tariff|charging tariffs|wallbox|wallboxes|battery farm|battery farms|battery site|battery park|battery plant|battery storage|battery degradation|battery chemistry|battery chemist|
battery pack|battery packs|battery trading|battery optimisation|battery optimization|battery researcher|battery developer|home battery|flow battery|flow batteries|sodium-ion|lithium cells|cathode materials|
redox flow|second-life batteries|energy storage|thermal storage|hydrogen electrolysis|green ammonia|green hydrogen|hydrogen valley|hydrogen pipelines|
power purchase|power purchase agreement|power purchase agreements|ppas|corporate ppa|contracts for difference|contract for difference auctions|cfd auction|feed-in tariff|feed-in tariffs|feed-in|net metering|net-metering|renewables obligation|
capacity auction|capacity auctions|day-ahead market|day-ahead prices|intraday trading|intraday power|imbalance settlement|balancing services|ancillary service|frequency regulation|frequency containment|afrr|spinning reserve|
system operator for|transmission owner|distribution network operator|network operator power|load shedding|black start|power cut|power cuts|power outage|power outages|storm restoration|outage crew|
brownout|brownouts|transformer oil|power transformer|power transformers|distribution transformer|bushings|busbar|busbars|circuit breaker|circuit breakers|protection settings|
fault level|earthing study|earthing studies|cable jointer|cable jointing|cable jointers|overhead line|overhead lines|pylon|pylons|utility poles|transmission towers|transmission line|conductor sag|live-line|live line work|hot-stick|hot stick|
lineworkers|line crew|line crews|linesmen|linespeople|journeyman lineman|journeyman lineworker|bucket truck|wayleave|wayleaves|wayleave officer|easements for lines|
high voltage|high-voltage|hv cables|hv engineer|hv jointer|hv switching|hv/lv|lv networks|lv network|11kv|33kv|132kv|11 kv|33 kv|66 kv|110 kv|132 kv|220 kv|275 kv|380 kv|400 kv|kv lines|
electricity supplier|electricity suppliers|electricity network|electricity networks|electricity grid|electricity bills|electricity board|electricity distribution|electricity generation|electricity retailer|electricity company|electricity meters|
electric cooperative|electric co-op|electrical utility|municipal utility|municipal utilities|rural electric|power cooperative|power board|power corporation|power company|power companies|power generation|power sector|power producers|
energy start-up|energy startup|energy tech|energy cooperative|energy co-op|energy community|energy communities|community energy|energy regulator|energy ministry|energy law|energy lawyer|energy broker|energy procurement|energy billing|energy customers|
energy engineer|energy consultancy|energy utility|energy utilities|energy group|energy assets|energy projects|energy project finance|energy software|energy advice line|energy assessor|energy performance certificates|energy performance|energy monitoring|
energy use of buildings|iso 50001|load management|peak demand|peak load|virtual power plant|virtual power plants|vpp|flexibility services|aggregator of flexibility|
megawatt|megawatts|megawatt-hours|megawatt hours|gigawatt|gigawatts|gigawatt-hours|terawatt-hours|kilowatt-hours|mw of solar|mw of wind|
wood pellet|wood pellets|pellet boiler|pellet boilers|wood chip boiler|biomass boiler|biomass boilers|biogas digester|digester|digesters|anaerobic digester|landfill gas|renewable diesel|biodiesel|ethanol plant|sustainable aviation fuel|
coal mine|coal miner|coal plant|coal-fired|coal power|lignite|colliery|uranium mine|wave energy|tidal turbine|tidal turbines|tidal stream|wave power|
stromkonzern*|stromhandel*|stromausfall*|stromleitung*|stromleitungs*|strombelieferung|stromnetz*|stromzahler*|zahlerwesen|zahlerableser*|zahlermonteur*|zahlerwechsel|smart meter|netzmonteur*|netzmeister*|netzingenieur*|
netzbau*|netzverstarkung*|netzbetrieb*|netzleitstelle*|netzwarte|kabelmonteur*|freileitung*|freileitungsmonteur*|hochspannungs*|hoch- und mittelspannung|transformator*|trafostation*|trafo|leitstelle strom|kraftwerker*|kraftwerks*|heizkraftwerk*|
heizwerk*|warmenetz*|warmeversorg*|warmewende|nahwarme*|fernwarme*|biomasse*|biogas*|pelletheiz*|gaskessel|gaswerk*|gasnetz*|gasspeicher*|gasmonteur*|erdgas*|erdol*|erdwarme*|tiefengeothermie|bohrmeister|wasserkraft*|stauwerk*|stauwart|
staumauer|turbinenwart|maschinist* wasserkraft|windmull*|windanlag*|windpark*|windradmonteur*|servicetechniker* wind|rotorblatt*|rotorblatter|offshore-wind*|photovoltaik*|pv-monteur*|pv-module|solarmodul*|solarmonteur*|solardach*|solarteur*|solarstrom|
mieterstrom|dachanlag*|freiflachenanlag*|wechselrichter*|speicherkraftwerk*|batteriezell*|batterieforsch*|ladepark*|ladepunkt*|ladesaule*|wallbox*|energieberat*|energieausweis*|energiewende|energieversorg*|energiehandel*|gebaudeenergie*|
gemeindewerk*|gemeindewerke|technische werke|elektrizitatswerk*|elektrowerk*|ewz|bkw|uberlandwerk*|umspannwerk*|einspeisung|eeg-umlage|bilanzkreis*|lastmanagement|lastgang*|lastprofil*|kernenergie|reaktorsicherheit|ruckbau kernkraft|
installateur photovoltaique|installatrice photovoltaique|panneaux solaires|panneau solaire|centrale solaire|centrales solaires|parc eolien|parcs eoliens|parc solaire|eoliennes|technicien eolien|technicienne eolienne|technicien de maintenance eolienne|
barrage hydroelectrique|barrages hydroelectriques|hydroelectricite|hydraulicien|microcentrale|centrale nucleaire|centrales nucleaires|chaufferie|chaufferies|chaufferie biomasse|bois-energie|geothermie|pompe a chaleur|borne de recharge|irve|
bornes irve|poste source|postes sources|poste de transformation|lignes haute tension|ligne haute tension|haute tension|monteur de lignes|monteuse de lignes|lignard|lignarde|reseau de distribution d'electricite|distribution d'electricite|raccordement au reseau|
raccordements electriques|compteur linky|linky|compteurs communicants|fournisseur d'electricite|precarite energetique|renovation energetique|audit energetique|audits energetiques|bilan energetique|thermicien|thermicienne|dpe|diagnostiqueur dpe|conseiller france renov|conseillere france renov|france renov|
transition energetique|sobriete energetique|efficacite energetique|energies marines|hydrogene vert|plateforme petroliere|raffinerie|raffineries|gazoduc|stockage d'energie|
instaladora de placas|instalador de placas|placas fotovoltaicas|placas y baterias|instalaciones fotovoltaicas|instaladora solar|huerto solar|huertos solares|parque solar|plantas fotovoltaicas|planta solar|planta fotovoltaica|parque eolico|parques eolicos|
aerogeneradores|central hidroelectrica|centrales hidroelectricas|central nuclear|central termica|ciclo combinado|presa hidroelectrica|linea electrica|lineas electricas|alta tension|media tension|baja tension|liniero|liniera|linieros|tendido electrico|
distribuidora de luz|companias electricas|comercializadoras|factura de la luz|recibo de la luz|tarifa electrica|tarifas electricas|contadores electricos|certificado energetico|certificados energeticos|certificacion energetica|
eficiencia energetica|auditoria energetica|auditorias energeticas|pobreza energetica|transicion energetica|comunidad energetica|comunidades energeticas|aerotermia|geotermia|calderas de biomasa|punto de recarga|gasoducto|oleoducto|pozos petroleros|pozo petrolero|petrolera|petroleras|refinerias|
plataforma petrolera|hidrocarburos|biogas|energias renovables|almacenamiento de energia|
eletricista da distribuidora|linha viva|linhas vivas|linha de transmissao|rede eletrica|redes eletricas|alta tensao|media tensao|concessionaria de energia|concessionarias de energia|distribuidora de eletricidade|conta de luz|medidores de energia|
parque eolico|parques eolicos|eolica offshore|aerogeradores|usina hidreletrica|usina solar|usina eolica|hidreletricas|barragem hidreletrica|painel solar|paineis solares|placa solar|energia fotovoltaica|energia eolica|integradora solar|instalador fotovoltaico|instaladora fotovoltaica|
eficiencia energetica|certificado energetico|perito qualificado sce|transicao energetica|mercado livre de energia|bombas de calor|carregadores eletricos|postos de carregamento|gasoduto|pre-sal|petroleira|petroquimica|plataforma de petroleo|refinaria|refinarias|etanol|biodiesel|hidrogenio verde|
windturbine*|windmolen*|windpark*|zonneweide*|zonnedak*|zonne-installat*|zonnepanel*|pv-installat*|warmtenet*|warmtepomp*|warmtewisselaar*|aardgas*|aardwarmte|gasleiding*|gasmeter*|gasunie|netbeheer*|netaansluiting*|netverzwar*|netuitbreiding|middenspanning*|laagspanning*|hoogspannings*|
transformatorhuisje*|elektriciteitsnet*|elektriciteitscentrale*|energiecentrale*|energieleverancier*|energiebedrijf*|energietransitie|energieadvis*|energielabel*|energiecooperatie*|energiearmoede|energiehandel*|energierekening|kolencentrale|kerncentrale*|biomassacentrale|laadpunt*|laadpal*|laadstation*|
thuisbatterij*|buurtbatterij*|waterkracht*|stroomstoring*|meterkast|slimme meters|monteur laagspanning|
impianto fotovoltaico|impianti fotovoltaici|installatore fotovoltaico|pannelli solari|pannello solare|pale eoliche|turbina eolica|diga idroelettrica|dighe|centrale elettrica|centrali elettriche|centrale nucleare|alta tensione|media tensione|linee elettriche|elettrodotti|cabina elettrica|cabine elettriche|
bollette luce|bolletta elettrica|bollette di luce e gas|fornitore di energia|colonnina di ricarica|colonnine|transizione energetica|poverta energetica|attestato di prestazione energetica|termotecnico|termotecnica|biogas agricolo|metanodotto|metanodotti|piattaforma petrolifera|petrolifer*|raffineria|idrogeno verde`,
  everyday: `
gas and electric|isolator|insulators|curtailment|smart thermostat|smart thermostats|interconnection|interconnections|fuel cells|centralista|rondier|usina|rig worker|blackout|energy bills|energy bill|energy saving|energy savings|power cut|power cuts|power outage|power outages|wallbox|wallboxes|biogas|solar roof|linky|smart meter|chaufferie|
meter reading|megawatt|gigawatt|cooling tower|shale|pylon|pylons|peak load|digester|conta de luz|etanol|transition energetique|energiewende|energietransitie|wind farms|wind farm|u-values|u-value|
oil company|oil rig|oil rigs|fast charger|fast chargers|fast charging|charging station|charging stations|home battery|heat loss survey|dpe|chp|lpg|gas safe|stromausfall|kilowatt-hours|peak demand|national grid|load management|waste heat|wechselrichter|energieausweis|energielabel|energierekening|meterkast`,
  likely: `
market design|raccordement|raccordements|hta|stoker|steam plant|boilerman|load forecasts|billing analyst|the grid|heating controls|keep the lights on|keeps the lights on|keeping the lights on|north sea|undersea cable|undersea cables|yaw|isolators|interconnection|dosimeters|dosimetry|reactors|prepay|centrale|centrali|trasformatori|trafos|masten|thermostats|boilers|heating bills|cold homes|cold houses|fitters|standing charge|home insulation|pv|electrolyte|feeder|barrages|vegetation management|turbines|rig|rigs|wells|boiler room|boiler rooms|boiler plant|kilowatts|kw|tariffs|tariff|voltage|offshore|
inverters|retrofit|loft insulation|dams|dam|weir|reservoir|reservoirs|switching supplier|meter readings|meter|
outage|cathode|cathodes|anode|flare|watts|electrons|mains|heat demand|cables|plant operator|
zahler|netz|turbine|turbinen|einspeiser|warme|kessel|stauseen|stausee|
compteurs|reseau|turbinas|tejado|placas|inversor|contadores|cruzeta|religador|religamos|subestacion movil|telhado|
meters|kabels|turbine idrauliche|contatori|caldaie`,
};
