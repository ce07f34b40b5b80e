/*
 * Climate and environment told by waters, woods, species, weather and waste: surveys, plans, rules, works and posts in the words
 * of those who do them. By the rule of domains.ts.
 */

export const EARTH = {
  sure: `
quadrats|quadrat|sea grass|lake sediments|lake sediment|beetle banks|eco-anxiety|climate anxiety|landslide risk|landslide warnings|snowmelt|
sewage outfalls|pollen cores|
vogelkund*|ornitholog*|ornitolog*|stadtklima*|technicien riviere|animateur nature|animatrice nature|
el nino|la nina|storm track|storm tracks|cloud physics|emission trading|fisheries biologist|fishery biologist|ecotoxicology|
ecotoxicologist|seed bank|cetacean|cetaceans|bioacoustics|wolf monitoring|whale acoustics|reuse network|repair and reuse|
landfill engineer|landfill manager|landfill operator|
adaptation plan|adaptation plans|adaptation planner|adaptation planning|adaptation officer|adaptation finance|national adaptation plan|loss and damage|unfccc|cop28|cop29|cop30|cop31|ndcs|
green climate fund|gcf proposals|vulnerability maps|vulnerability mapping|blue carbon|blue-carbon|
mangrove|seagrass|saltmarsh|salt marsh|saltmarshes|salt marshes|managed retreat|managed realignment|seawall|seawalls|coastal flooding|coastal adaptation|coastal change|coastal protection|coastal defence|coastal defences|
coastal habitats|dune management|dune grass|dunes restoration|beach nourishment|oyster reefs|oyster restoration|
kelp forest|kelp forests|kelp restoration|marine ecology|marine ecologist|marine biology|marine science|marine scientist|
marine litter|marine mammals|marine habitats|marine reserve|marine sanctuary|sea turtles|whale survey|whale surveys|
fish stocks|fish passes|fish passage|flood resilience|flood-resilient|flood resilient|flood barriers|flood officer|flood planner|flood planning|flood engineer|flood engineering|
flood scheme|flood schemes|flood alleviation|flood risks|flood map|flood zones|flood data|flood alerts|
flood forecasts|flood forecaster|flood mitigation|flood adaptation|flood storage|flood model|surface water flooding|surface-water flooding|property-level resilience|river flooding|river engineer|river engineering|
river ecology|river ecologist|river keeper|riverkeeper|river warden|river health|river gauges|river gauge|
river survey|river surveys|river quality|river pollution|river clean-up|dam removal|weir removal|stream gauge|
stream gauges|stream restoration|wetlands|wetland restoration|peat bog|peat bogs|peat restoration|bog restoration|
blanket bog|rewetting|fen restoration|beaver reintroduction|species reintroduction|hedgerow survey|
hedgerow planting|wildflower meadow|wildflower meadows|meadow restoration|grassland restoration|pollinator survey|
pollinator surveys|pollinator habitat|bat survey|bat surveys|bat surveyor|newt survey|newt surveys|great crested newts|
badger survey|badger surveys|bird survey|bird surveys|breeding bird|butterfly survey|butterfly transects|
ecological clerk of works|biodiversity net gain|bng assessments|phase 1 habitat|ukhab|edna|environmental dna|camera trap|
camera traps|protected species|species surveys|species survey|species recovery|iucn|wildlife ranger|
wildlife officer|wildlife warden|wildlife ecologist|wildlife survey|wildlife surveys|wildlife reserve|wildlife law|wildlife crime|wildlife crossings|anti-poaching|countryside ranger|countryside officer|reserve warden|reserve manager|reserve officer|nature officer|nature recovery|nature finance|nature credits|nature markets|
nature policy|nature warden|nature protection|land management for nature|land restoration|
land degradation|desertification|silviculture|silviculturist|forest stand|forest stands|forest carbon|forest conservation|
forest officer|forest science|forest scientist|forest ecologist|forest ecology|forest health|forest owner|forest owners|
forest guard|forest guards|forest worker|forest policy|forest protection|forest fires|forest loss|forest planning|
forest technician|forest manager|forest economist|forestry worker|forestry officer|woodland manager|
woodland officer|woodland management|woodland creation|woodlands officer|tree planter|tree inventory|
tree surveys|tree survey|street trees|urban trees|urban forester|urban forestry|urban ecology|urban ecologist|
urban cooling|urban nature|urban climate|heat action plan|heat action plans|heat officer|chief heat officer|heat mitigation|heat adaptation|cool roofs|cooling centers|heat stress maps|rain garden|rain gardens|sustainable drainage|suds design|suds scheme|swales|bioswale|bioswales|depaving|permeable paving|green walls|blue-green|green corridors|drought index|drought indices|
drought monitoring|drought planning|drought plan|drought warning|drought resilience|reservoir rules|reservoir levels|catchment management|catchment officer|catchment partnership|catchment hydrology|catchment modelling|
catchment model|river catchment|river catchments|hydrogeolog*|aquifer|aquifers|borehole monitoring|groundwater model|
groundwater modelling|water framework directive|water stewardship|water footprint|water conservation|
nutrient neutrality|nitrate pollution|sewage spills|sewage pollution|storm overflows|bathing water|eutrophication|algal bloom|
algal blooms|limnolog*|lake ecology|tide gauge|tide gauges|ice sheet|ice shelf|ice shelves|ice cores|ice loss|glacier|
glacier mass|snow cover mapping|snow hydrology|avalanche forecaster|avalanche forecasting|
avalanche warning|polar research|polar scientist|polar science|ocean model|ocean models|ocean modeller|ocean scientist|
ocean data|ocean policy|ocean plastics|ocean clean-up|ocean cleanup|ocean health|ocean observing|ocean observations|
ocean waves|ocean buoys|argo floats|ocean heat|ocean governance|deep-sea mining|
hurricane model|hurricane models|hurricane modeling|hurricane modelling|
hurricane risk|cyclone model|cyclone models|cyclone risk|cyclone warnings|typhoon models|storm modelling|storm modeling|
storm models|storm forecasting|severe weather|weather forecast|weather warnings|weather warning|weather observer|
weather observations|weather station|weather modeller|weather modelling|weather modeling|weather office|weather bureau|
weather balloon|weather balloons|weather satellites|weather extremes|weather agency|met office|
met service|meteorologist|meteorology|meteorological|radiosonde|radiosondes|rainfall gauges|rain gauges|
rainfall radar|seasonal forecasting|monsoon forecasts|monsoon forecasting|agroclimat*|agro-climatic|phenology|
climate-smart|emissions inventory|emissions inventories|emission data|emission reductions|emissions reduction|
emissions cuts|emissions modelling|emissions modeling|emissions trading|emissions permits|emissions target|emissions market|
emissions factors|emissions calculator|emissions report|emission reporting|footprint calculator|product footprint|
product footprints|environmental product declaration|environmental product declarations|epd verification|
cradle-to-cradle|cradle to cradle|cradle to grave|cradle-to-gate|life cycle assessment|life-cycle assessments|life cycle analysis|
lifecycle assessment|lifecycle assessments|ecovadis|eudr|deforestation-free|offset projects|offset project|
carbon-offset|nature-related|secr report|b corp assessment|b corp certification|pas 2060|crrem|gresb|green claims|greenwashing|
green skills|green policy|green recovery|green procurement|green public procurement|
eco-design|ecodesign|ecolabel|ecolabels|sustainability lead|sustainability director|sustainability advisor|
sustainability adviser|sustainability coordinator|sustainability engineer|sustainability team|sustainability report|
sustainability reports|sustainability standards|sustainability certification|sustainability software|
environmental advisor|environmental adviser|environmental auditor|environmental audit|environmental audits|
environmental campaigner|environmental campaigns|environmental charity|environmental charities|environmental coordinator|
environmental geochemist|environmental health scientist|environmental historian|environmental hydrologist|
environmental impacts|environmental inspector|environmental lab|environmental laboratory|environmental lead|
environmental licensing|environmental markets|environmental microbiolog*|environmental modeller|environmental physics|environmental physicist|environmental planning|environmental regulator|environmental reporting|environmental reporter|environmental research|environmental researcher|
environmental sampling|environmental statement|environmental statements|
environmental studies|environmental survey|environmental surveys|environmental systems analyst|environmental toxicologist|
environment correspondent|environment editor|environment officer|environment manager|environment reporter|environment adviser|
climate fresk|carbon literacy|climate communicator|transition pathways|net zero plan|two-degree|
1.5 degrees|1.5-degree|1.5°c|paris-aligned|zero-carbon|zero carbon|zero-emission|zero emission|
fossil-free|fossil fuel phase-out|coal phase-out|extinction rebellion|fridays for future|planetary boundaries|
landfill gas|leachate|materials recovery facility|
material recovery facility|refuse collector|refuse collection|refuse collectors|refuse lorry|refuse lorries|bin lorry|
bin lorries|bin crew|bin crews|bin rounds|bin man|binman|binmen|dustman|dustcart|garbage truck|garbage trucks|waste transfer station|waste carrier|waste collector|waste collectors|waste pickers|
waste picker|waste reduction|waste recovery|waste officer|waste manager|waste planner|waste planning|waste adviser|
waste advisor|waste auditor|waste audits|waste technician|waste treatment|waste stream|waste policy|waste contracts|
waste-to-energy|waste facilities|waste sector|waste industry|solid waste|
hazardous waste|household waste|plastic waste|textile waste|organic waste|skip hire|skip lorry|kerbside collection|
kerbside recycling|curbside recycling|bottle bank|deposit return|deposit-return|recycling centre|recycling center|
recycling officer|recycling coordinator|recycling manager|recycling operative|recycling collection|recycling collections|
recycling technology|recycling company|recycling firm|recycling plants|recycling rates|recycling yard|textile recycling|
plastic recycling|tyre recycling|paper recycling|
e-waste recycling|chemical recycling|recycled plastic|recycled plastics|recyclers|upcycled|reuse centre|reuse center|reuse hub|reuse shop|refill stations|reusable cups|surplus food|food rescue|
food surplus|regenerative farm|regenerative farms|soil carbon|soil biology|soil ecologist|
soil sampling|soil restoration|composting site|natural england|natural resources wales|
nature scot|sepa permits|defra|environment act|clean air act|clean water act|superfund|nepa reviews|endangered species act|
contaminated soil|spill response|oil spill response|noise modelling|air dispersion|dispersion modelling|
dispersion modeling|air sensors|low-cost air sensors|pm10|nitrogen dioxide|ozone layer|aerosol research|
adaptation au changement|plan d'adaptation|plans d'adaptation|ilot de chaleur|ilots de chaleur|desimpermeabilisation|
reboisement|zone humide|tourbiere|tourbieres|mangroves|haies champetres|corridors ecologiques|trame verte|
natura 2000|garde forestier|garde forestiere|garde-forestier|garde nature|garde du littoral|conservatoire du littoral|
sylviculture|sylviculteur|sylvicultrice|technicien forestier|technicienne forestiere|ecologue|ornithologue|entomologue|botaniste|hydrologue|hydrogeologue|glaciologue|oceanographe|meteorologue|
previsionniste meteo|bassin versant|bassins versants|gestion de l'eau|agence de l'eau|technicien de riviere|
technicienne de riviere|submersion marine|recul du trait de cote|erosion cotiere|eboueur|eboueuse|ripeur|dechetterie|decheterie|compostage|ressourcerie|recyclerie|zero dechet|
eco-organisme|analyse de cycle de vie|analyse du cycle de vie|empreinte environnementale|fresque du climat|
transition ecologique|transition bas-carbone|plan climat|pcaet|charge de mission climat|
charge de mission biodiversite|responsable developpement durable|conseiller environnement|conseillere environnement|
technicien environnement|technicienne environnement|qualite des eaux|sites et sols pollues|depollution|
plan de adaptacion|planes de adaptacion|adaptacion al cambio|adaptacion climatica|islas de calor|isla de calor|
refugios climaticos|glaciologa|glaciologo|glaciar|glaciares|oceanografo|hidrologo|hidrologa|hidrogeolog*|meteorologo|
meteorologa|prediccion meteorologica|cuencas hidrograficas|confederacion hidrografica|humedal|marismas|manglar|
manglares|arrecife|arrecifes|reforestacion|repoblacion forestal|guarda forestal|guardabosques|guardaparques|
brigadista forestal|bombero forestal|monte publico|ingenieria forestal|tecnico forestal|tecnica forestal|
especies invasoras|especies protegidas|fauna silvestre|vida silvestre|restauracion de rios|caudales ecologicos|
sequias|riesgo de inundacion|mapas de inundacion|basurero municipal|recogida de residuos|recicladora|
planta de reciclaje|vertedero|vertederos|relleno sanitario|compostaje|economia verde|analisis de ciclo de vida|
educador ambiental|tecnico ambiental|tecnica ambiental|evaluacion ambiental|estudios de impacto ambiental|calidad ambiental|
plano de adaptacao|planos de adaptacao|adaptacao climatica|alteracoes climaticas|ilhas de calor|ilha de calor|
eng. do ambiente|engenharia do ambiente|engenheira do ambiente|engenheiro do ambiente|ambiente e sustentabilidade|
hidrologa|hidrologo|meteorologista|previsao do tempo|bacias hidrograficas|bacia do rio|manguezal|manguezais|
sapal|recifes|sapador florestal|sapadores florestais|vigilante da natureza|guarda-florestal|
fogos florestais|incendios florestais|especies ameacadas|fauna silvestre|risco de inundacao|
alagamentos|enchente|residuos solidos|residuos urbanos|coleta seletiva|recolha seletiva|aterro sanitario|
catadores|cooperativa de catadores|reciclador*|ecoponto|compostagem|analise de ciclo de vida|avaliacao de impacto ambiental|
tecnico de ambiente|tecnica de ambiente|tecnico ambiental|economia circular|
klimaatadapt*|klimaat*|hittestress|hitteplan|wadi's|tegelwip*|groenblauw*|wateroverlast|
waterbergings*|rivierherstel|beekherstel|hydrologisch*|grondwater*|
veenweide*|vernatting|natuurherstel|natuurinclusief|natuuradvies*|natuurbeheerder|natuurinspecteur|vleermuisonderzoek*|
ecologisch*|ecoloog|stadsecoloog|vogelteller|soortenbescherm*|bosbeheer*|bosbouwer|boswachter*|meteorolog*|weerbureau|
weersvoorspell*|afvalinzamel*|afvalbeleid|afvalcoach|vuilnisman|vuilniswagen|milieustraat|recycling van|circulariteit|
milieuambtenaar|milieuadvies*|milieuvergunning*|milieueffectrapport*|milieutechn*|levenscyclusanalyse|
hitzeschutz*|hitzeaktionsplan*|hitzeplan*|hitzebeauftragt*|entsiegel*|dachbegrun*|fassadenbegrun*|schwammstadt|
baumscheiben|baumkataster|regenwassermanag*|geookolog*|hochmoor*|wiedervernass*|vernass*|auenrenatur*|
flussrenatur*|bachrenatur*|hochwasserschutz*|hochwasserrisik*|pegelrohr*|grundwasser*|wasserhaushalt*|wasserrahmenricht*|
gewasserschutz*|gewasserokolog*|limnolog*|hydrogeolog*|bodenkund*|flora-fauna*|ffh-*|artenschutz*|artenvielfalt|
fledermauskart*|vogelkart*|biotopkart*|streuobst*|blumenwiese*|forstamt*|forstbetrieb*|forsteinricht*|forstrevier*|
forstwirtschaft*|forstdirekt*|forsterin|waldarbeit*|waldbesitz*|waldpadagog*|waldschutz*|waldinventur*|wildtierman*|
umweltberat*|umweltbeauftrag*|umweltreferent*|umweltamt*|umweltschutz*|umweltinspekt*|umweltlabor*|umweltprojekt*|
umweltdezern*|umweltbundesamt|emissionsbilanz*|thg-bilanz*|okobilanzier*|lebenszyklusanaly*|co2-fussabdruck*|
co2-fußabdruck*|verkehrsverlager*|mullabfuhr*|mullwerker*|mullwagen*|abfallberat*|abfallbeauftrag*|
abfalltechn*|wertstoffhof*|deponie*|recyclingbetrieb*|lebensmittelrettung|
wettervorhersage*|wetterstation*|wetterbeobacht*|wetterdaten|wetterradar*|gletscherforsch*|polarforsch*|meeresforsch*|
meeresbiolog*|meeresschutz|kustenschutz*|deichschutz|deichverband*|
adattamento climatico|adattamento ai cambiamenti|isole di calore|isola di calore|rischio alluvione|rischio alluvioni|
rischio idraulico|bacino idrografico|bacini idrografici|consorzio di bonifica|rinaturazione|
zone umide|torbiera|torbiere|idrolog*|idrogeolog*|glaciolog*|ghiacciai|oceanograf*|meteorolog*|
previsioni meteo|riforestazione|rimboschimento|carabinieri forestali|guardia forestale|selvicolt*|biolog* marin*|specie protette|specie invasive|fauna selvatica|parco naturale|parchi naturali|area protetta|
aree protette|netturbin*|operatore ecologico|raccolta rifiuti|discarica|discariche|isola ecologica|compostaggio|
riciclaggio dei rifiuti|impianto di riciclo|impronta di carbonio|analisi del ciclo di vita|valutazione ambientale|
valutazione di impatto ambientale|educatrice ambientale|educatore ambientale|tecnico ambientale|bonifica dei suoli|
bonifiche ambientali|inquinamento`,
  likely: `
sedges|lichens|pollen|runoff|reservoirs|landslides|landslide|outfalls|sewage|nitrates|nitrate|ponds|puffins|mussels|snow depth|emits|refills|
beach clean|beach cleans|beach clean-up|whale|whales|wolves|
landfill|landfills|repair cafe|repair cafes|ghiacciaio|flood wall|flood walls|
flood|ocean|forest|species|wildlife|habitat|hedgerow|wildflowers|beavers|dunes|estuary|catchment|borehole|hurricane|
cyclone|typhoon|monsoon|isobars|forecaster|heat stress|two degrees|offsetting|offsets|upcycling|saplings|buoys|nowcasting|
pesticides|ranger|transition plan|low-carbon|low carbon|citizen science|reusables|footprinting|sea wall|
nature-friendly|waste site|red list|protected area|
foret|forets|riviere|inondations|secheresse|dechets|faune|flore|deux degres|renaturation|cuenca|bosques|residuo|
floresta|florestas|cheias|mangue|moor|stadtbaume|entsorgung|mehrweg|unverpackt|wertstoff|wald|walder|tonnen co2|
ontharden|vergroening|stikstof|bossen|rifiuti|alluvioni|boschi|riciclo|foreste|inquinamento`,
};
