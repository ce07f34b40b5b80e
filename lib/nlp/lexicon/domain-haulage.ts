/*
 * Logistics told by the yard, the hold, the rails and the ramp: posts, vehicles, papers, measures and places in the words of
 * those who move goods and people. By the rule of domains.ts.
 */

export const HAULAGE = {
  sure: `
lost luggage|lost baggage|articulated lorries|articulated lorry|short haul pilot|grain siding|rail siding|
versandmitarbeit*|verkehrsplan*|opnv|facteur a velo|regulateur de flotte|coursier|coursiere|marinero mercante|marinera mercante|
planificador de rutas|planificadora de rutas|planificacion de rutas|planeador de rotas|planeamento de rotas|taxista|tassista|
controlador de trafego|controladora de trafego|piloto de barra|conducteur op de|sluiswachter*|matroos|traslocator*|addetto al carico|
addetta al carico|pianificatore trasporti|pianificatrice trasporti|pianificazione trasporti|
turboprop|turboprops|lng carrier|lng carriers|removal man|aircraft refueller|aircraft refuelling|ship chandler|
container repair|car transporter|wagon keeper|metro control|cycle hire|cycle-hire|level crossing|crossing keeper|expediter|
timetable planner|timetable planning|vessel scheduler|
purser|ferry purser|ferry boats|ferryman|ship's purser|bosun|boatswain|able seaman|able seafarer|chief mate|
second mate|third mate|ship's cook|ship's engineer|ship's officer|marine pilot|marine pilots|tug master|
tugboat|tugboats|towage|mooring crew|mooring gang|linehandler|vts operator|vessel traffic|lock keeper|pilot boat|
seamen|seafaring|merchant ship|merchant ships|merchant vessel|merchant fleet|cargo ship|cargo ships|
cargo vessel|cargo vessels|box ship|box ships|ro-ro|roro|feeder vessel|feeder vessels|coaster skipper|bulk carrier|
car carrier|car carriers|bunkering|bunker fuel|charterer|charterers|charter party|ship charter|demurrage|laytime|
freight rates|freight rate|freight audit|freight desk|freight clerk|freight forwarder|freight train|freight trains|
freight terminal|freight yard|freight village|freight broker|port agent|port agency|port state control|port logistics|port planning|port workers|port worker|port trucks|port terminals|ports and shipping|container depot|container freight|container handling|container ports|container terminals|container crane|
container cranes|container tracking|container leasing|gantry crane driver|reach stacker|straddle carrier|stevedores|
dockworker|lashing gang|cargo securing|cargo handling|cargo handler|cargo agent|cargo theft|cargo planner|
cargo planning|cargo operations|cargo hub|cargo bikes|cargo bike|bike courier|bike couriers|bicycle courier|
motorcycle courier|marine surveyor|ship surveyor|hull surveyor|classification society|maritime law|maritime lawyer|
inland waterway|inland waterways|waterway transport|barge skipper|bargee|
shunter|shunting|shunting yard|marshalling yard|switchman|brakeman|yard conductor|freight conductor|yardmaster|trackman|
track worker|trackworker|track engineer|track inspection|permanent way|p-way|pway|railroader|class i railroad|
short line railroad|stationmaster|station master|platform staff|ticket inspector|revenue protection|train announcements|
train cleaner|train cleaning|train maintenance|train fleet|train planner|train timetables|train tickets|
train companies|train company|trainsets|train guard|train operators|bogies|pantographs|
signalman|signalwoman|pilotman|ertms|etcs|interlocking|possession planning|rail engineer|rail engineering|rail projects|
rail franchise|rail passengers|rail passenger|rail depot|rail depots|rail control|rail controller|rail replacement|
rail safety|rail ticketing|rail fares|rail timetable|rail terminal|rail wagons|rail freight|rail logistics|rail journeys|
railwayman|railway engineer|railway station|railway staff|railway company|railway operator|railways|wagon repair|
wagon loads|tram driver|tram operator|tram network|tramway|tube driver|tube trains|metro system|
metro operations|light rail|bus driver|bus drivers|bus station|bus garage|bus timetables|bus mechanic|
bus priority|bus scheduler|bus scheduling|bus network|coach company|coach firm|minibus driver|minibuses|paratransit|dial-a-ride|demand-responsive transport|park and ride|ticketing for transit|
e-scooter sharing|scooter sharing|mobility as a service|micromobility|shared mobility|travel demand model|transport modelling|transport modeling|transport modeller|transport modeler|transport simulation|transport clerk|
transport supervisor|transport coordinator|transport controller|transport administrator|
transport consultant|transport engineer|transport authority|transport law|transport operations|
transport software|transport management|transportation analyst|transportation engineer|
transportation modeler|transportation data|transportation coordinator|transportation manager|freight transport|
road transport|road haulage|road freight|air transport|sea transport|sea freight|ocean freight|
artic driver|artics|class 1 driver|class 2 driver|class one driver|7.5 tonne driver|7.5 tonner|
tachograph|tachographs|tacho card|digi-tacho|curtainsider|curtain-sider|walking floor|
low loader|low-loader|tipper driver|tanker driver|multi-drop|multidrop|van rounds|parcel van|parcel vans|parcel rounds|
parcel depot|parcel courier|parcel firm|van drivers|drivers' hours|driver hours|driver cpc|transport cpc|
operator's licence|operator licence|o-licence|load securing|load planning|load consolidation|loading dock|loading docks|
loading bay|loading bays|dock leveller|dock supervisor|dock manager|goods inwards|goods out|goods-out|goods in|goods-in|
goods received|dispatch clerk|despatch clerk|despatch manager|despatch team|traffic office|
traffic clerk|import clerk|export clerk|import coordinator|export coordinator|
import-export clerk|export shipping|shipping clerk|shipping coordinator|shipping manager|
shipping department|shipping desk|shipping documents|shipping paperwork|shipping rates|
shipping agents|shipping lines|shipping operations|shipping and receiving|receiving clerk|receiving dock|
materials handler|material handler|materials handling|material handling|storeman|storewoman|storesman|stores clerk|
bonded warehouse|bonded store|customs warehouse|customs bonded|customs entries|customs agency|customs agents|
customs brokers|customs paperwork|customs consultant|customs procedures|customs tariffs|customs software|customs filing|
tariff code|tariff codes|tariff classification|commodity codes|rules of origin|ata carnet|ata carnets|transit documents|
aeo status|import duties|incoterm|dangerous goods|hazardous cargo|luggage handling|baggage systems|
turnaround coordinator|aircraft turnarounds|load controller|loadmaster|weight and balance|notams|flight ops|
flight crew|flight crews|flight attendants|flight schedule|flight operations|check-in agent|
check-in desks|gate agent|gate agents|airline pilots|airline captain|airline check-in|airline ground staff|airline ops|
airline revenue|airline alliances|airline pricing|airline industry|airliner|airliners|first officer|
a320|a330|a350|b737|type rating|type-rated|cabin manager|slot coordination|airport security|airport ground|
airport shuttle|airport baggage|airport staff|airfield operations|apron control|apron controller|air cargo|
air freight|airspace|air navigation|aviation safety|aviation security|bush pilot|cargo pilot|ferry pilot|
high-bay|high bay racking|reach truck|counterbalance truck|counterbalance forklift|forklift driver|forklift drivers|
forklift operator|forklifts|fork-lift|flt driver|voice picking|pick-by-voice|pick by voice|pick-to-light|pick faces|
pick face|put wall|put-to-light|pick rates|pick path|pick errors|mispicks|cold store|cold stores|
coldstore|chill store|freezer store|dock-to-stock|pallet truck|pallet jack|pallet network|pallet pattern|pallet patterns|
palletised|palletized|pallet wrap|pallet spaces|pallet pooling|pallet moves|roll cage|roll cages|stillages|
inbound dock|outbound dock|returns centre|returns warehouse|returns logistics|line haul|linehaul|trunking driver|
night trunk|trunk routes|milk runs|otif|on time in full|on-time in full|bullwhip|stock picker|stock pickers|
order fulfilment|order fulfillment|e-commerce fulfilment|dispatch bay|dispatch hall|warehouse floor|warehouse shifts|
warehouse temp|warehouse trainer|warehouse rack|warehouse racking|warehouse layout|warehouse racks|warehouse safety|
warehouse hand|warehouse night|warehouse labour|warehouse labor|
warehouse planner|warehouse coordinator|warehouse administrator|sorting office|sorting depot|sorting belts|post sorting|
postwoman|posties|postie|letters and parcels|mail carriers|mail van|postal service|
man with a van|man and van|man-and-van|two men and a van|piano mover|piano movers|piano moving|piano removals|
office moves|office removals|house moves|house removals|home removals|moving crew|moving crews|furniture removals|
removal men|removals crew|removals estimator|art shipping|art shipper|art courier|moving trucks|fleet electrification|fleet planner|fleet engineer|fleet mechanic|
fleet controller|fleet administrator|fleet supervisor|fleet coordinator|fleet tracking|fleet fuel|fleet maintenance|
fleet of trucks|fleet of lorries|fleet of buses|truck fleet|truck routes|truck loads|truckloads|truck mechanic|
truck parking|truck platooning|truckers|trucker|long-haul|long haul driver|owner operator|owner-operator|
road train|road trains|delivery rounds|delivery round|delivery driver|delivery drivers|
delivery van|delivery depot|delivery riders|delivery bikes|drone deliveries|
route optimiser|route optimizer|route optimisation|route planners|routing software|stops per route|
stops an hour|drops a day|drops per day|miles empty|dead miles|empty kilometres|empty kilometers|detention fees|
detention and demurrage|eta predictions|estimated arrivals|truck eta|supply chains|supply-chain|
supply and distribution|distribution depot|distribution warehouse|
load carriers|load carrier|returnable packaging|
inventory clerk|inventory planners|materials planner|
poids lourd|poids lourds|semi-remorque|semi-remorques|super lourd|permis ce|permis c|conducteur livreur|conductrice livreuse|
chauffeur-livreur|chauffeur livreur|tournee de livraison|quai de chargement|quais de chargement|
chef d'equipe logistique|agent logistique|agente logistique|agent d'exploitation|agente d'exploitation|agent de tri|
centre de tri|plateforme logistique|factrice|cariste|caristes|chariot elevateur|preparatrice de commandes|
preparation de commandes|commissionnaire de transport|commissionnaire en douane|declarant en douane|
declarants en douane|chambre froide|entreposage frigorifique|transport frigorifique|demenageuse|aiguilleur|aiguilleuse|agent de circulation|chef de gare|cheffe de gare|conducteur de tram|
conductrice de tram|conducteur de metro|conductrice de metro|traminot|cheminot|cheminote|chef de train|controleur sncf|
controleuse sncf|voie ferree|voies ferrees|materiel roulant|fret ferroviaire|transport ferroviaire|ferroviaire|batelier|
bateliere|marinier|peniche de fret|navire|navires|marine marchande|capitaine au long cours|second capitaine|
officier de marine marchande|matelot|grutier portuaire|lamaneur|remorqueur|pilote de ligne aerienne|
hotesse de l'air|agent d'escale|agente d'escale|bagagiste|bagagistes|piste avion|transporteurs|affretement|approvisionnements|
camionera|camioneros|trailero|trailera|conductor de trailer|conductora de trailer|tractocamion*|carga pesada|
transporte pesado|transporte terrestre|transporte de carga|transporte frigorifico|camara frigorifica|camaras frigorificas|
mozo de almacen|moza de almacen|jefe de almacen|jefa de almacen|encargado de almacen|encargada de almacen|almacenista|
almacenero|almacenera|montacargas|montacarguista|carretilla elevadora|carretillas|preparador de pedidos|
preparadora de pedidos|muelle de carga|muelles de carga|reparto de paquetes|mensajero|mensajera|
cartera rural|cartero rural|despacho de aduanas|agencia de aduanas|agente aduanal|aduana|aduanas|
naviero|buque|buques|marino mercante|marina mercante|estiba|estibadores|terminal portuaria|
operaciones portuarias|jefe de estacion|jefa de estacion|guardagujas|ferroviario|
ferroviaria|tranvia|conductor de metro|conductora de metro|conductora de autobus|chofer|choferes|azafata de vuelo|
tripulante de cabina|tcp de cabina|auxiliar de vuelo|controladora aerea|piloto comercial|
piloto de linea|flota de camiones|flota de vehiculos|mudanza|
empilhador|empilhadores|operador de empilhador|operadora de empilhador|empilhadeira|empilhadeirista|
operador de empilhadeira|camara frigorifica|camaras frigorificas|gestora de frota|gestor de frota|gestao de frota|
gestao de frotas|frota de|frotas|camiao|camioes|camionista|carreta|carreteiro|motorista de camiao|motorista de caminhao|
motorista de carreta|motorista de pesados|pesados de mercadorias|motorista de autocarro|autocarro|autocarros|
fiel de armazem|operador de armazem|operadora de armazem|auxiliar de armazem|operador logistico|operadora logistica|
expedicao|estafeta|estafetas|distribuidor de encomendas|encomendas expresso|cais de carga|transitario|despacho aduaneiro|
alfandega|estiva|navio|marinheiro|mestre de embarcacao|rebocador|chefe de estacao|revisor da cp|
maquinista da cp|metroviario|comissaria de bordo|comissario de bordo|assistente de bordo|piloto de linha aerea|mudancas|
vrachtwagenchauffeur*|chauffeur ce|chauffeur internationaal|vrachtchauffeur*|vrachtauto*|trekker-oplegger|oplegger*|
heftruck*|reachtruck*|orderverzamel*|laadperron|laaddock*|koelhuis|koelhuizen|vrieshuis|vletterman|sleepboot*|binnenschip*|binnenvaart*|matrozen|stuurman|zeeman|zeevarend*|koopvaardij|
scheepsexpert*|scheepsmakelaar*|scheepsagent*|scheeps*|havenarbeid*|havenwerk*|havenmeester*|containeroverslag|overslag*|
kraanmachinist*|kademeester|kadewerk*|rederijen|averij|douanedeclarant*|douane-expedit*|douaneagent*|verhuiz*|
pianoverhuiz*|pakketsort*|pakketchauffeur*|postsorteer*|postbezorg*|fietskoerier*|treindienst*|
verkeersleider*|seinhuis|rangeerder*|spoorweg*|spoorvervoer|goederentrein*|stadsvervoer|openbaar vervoer|trambestuurd*|
metrobestuurd*|buslijn*|buschauffeur*|taxichauffeur*|luchthaven*|vliegveld*|stewardess|cabinepersoneel|wagenpark*|
wagenparkbeheer*|rittenplann*|ritplann*|transportplann*|magazijnier*|
hochregal*|kuhlhaus*|tiefkuhllager*|kuhllager*|laderampe*|verladerampe*|ladungstrager*|europalette*|palettenlager*|
hubwagen|schubmaststapler*|staplerschein|umschlaglager*|verladung*|verlader*|ladungssicherung*|
lademeister*|lagerarbeit*|lagerhelfer*|lagerleiter*|lagerchef*|lageristin|lagerplatz*|pickerin|packerin|sattelzug*|sattelschlepper*|auflieger*|trucker*|lastwagen*|lastzug*|fernfahrer*|kraftverkehr*|fahrtenschreiber|
lenkzeit*|sprinterfahrer*|paketfahrer*|paketfahrer*|paketauto*|auslieferungsfahr*|lieferfahr*|zustellbasis|briefzentrum*|
postbot*|fahrradkurier*|lastenradkurier*|klaviertransport*|mobeltransport*|entrumpelung*|messebau-touren|
schwertransport*|kuhltransport*|gefahrgut*|zolldeklarant*|zollanmeld*|verzollung*|zolltarif*|containerbrucke*|
containerhafen*|rheinhafen*|binnenhafen*|hafenkran*|hafenlots*|matrose|nautik*|
seeschifffahrt|frachtschiff*|containerreederei|seemann|seeleute|lokomotivfuhr*|zugbegleit*|zugfuhrer*|zugchef*|zugverkehr*|
guterzug*|guterzuge|guterbahn*|rangierbahnhof*|stellwerk*|weichensteller*|bahnoperateur*|bahnunternehm*|
bahnspedit*|schienenguter*|gleisbau*|trambahn*|tramfahr*|tramchauff*|u-bahn-fahrer*|
linienbus*|buschauffeur*|fahrplan*|flugbegleit*|flugbetrieb*|flugdienst*|fluglots*|flugzeugabfertig*|gepackabfertig*|
bodenverkehrsdienst*|luftfahrtunternehm*|fuhrparkleit*|flottenleit*|tourendispo*|camionista|camionisti|autotrasportator*|bilico|autoarticolat*|patente ce|patente c|merci pericolose|trasporti eccezionali|
trasporto merci|trasporti su gomma|magazzinier*|carrello elevatore|muletto|muletti|celle frigorifere|cella frigorifera|
banchina di carico|facchino|facchini|traslochi|trasloco|corriere espresso|fattorino|postino|postina|portalettere|
smistamento pacchi|pacchi|dogana|doganale|doganalista|spedizionier*|capostazione|ferroviere|ferroviera|ferrovie|
deviatore|tranviere|tranviera|tranvie|autista di autobus|conducente di autobus|assistente di volo|assistenti di volo|hostess di volo|controllore di volo|marittimi|
comandante di nave|ufficiale di coperta|portuale|portuali|rimorchiator*|ormeggiator*|nave cargo|armatore|armatori`,
  likely: `
train manager|
port health|
siding|sidings|loco|locos|cranes|galley|by rail|by barge|by lorry|by van|felixstowe|europoort|maasvlakte|push back|pushback|
peniche|peniches|schipper|marittimo|marinero|marinheiro|
deckhand|dark store|dark stores|weighbridge|station manager|trailer|
bike share|bikeshare|bike-share|bike-sharing|bus lane|bus lanes|tail lift|tail lifts|tail-lift|car sharing|carsharing|car-sharing|demenagement|
crane driver|quay|berth|fairway|crew change|bonded|duty drawback|import licence|export licence|tractor unit|multi-stop|
apron|spot rates|consignment|consignee|totes|racking|stretch wrap|scanner gun|punctuality|passengers|commuters|
locomotives|wagons|minibus|taxi|traffic engineer|traffic signals|traffic modelling|journey planner|trip planner|movers|
parcels|baggage|ferry|barge|airports|remorque|livraisons|convoi|aeroport|furgoneta|muelle|palets|trenes|
aeropuerto|comercio exterior|maquinista|paletes|carrinha|motoristas|comboios|trens|aeroporto|comercio externo|rampe|fahrer|
guterwagen|lieferungen|ritten|chauffeurs|treinen|lading|trossen|loods|matroos|furgone|furgoni|banchina|bancali|treni`,
};
