import type { Language } from '../message/language.ts';

/** Places that trades are worked at, folded, one word each: the last of a Germanic name, the first of a Romance one. */

/** Rooms, vehicles and grounds: nobody's employer. */
export const TRADE_ROOMS: Readonly<Record<Language, string>> = {
  en: 'ward wards deck smelter kiln kilns lock locks tunnel tunnels track tracks cab cockpit galley mortuary darkroom stacks forest woods woodland winery pit pits field fields estate playground slopes hut set sets suite room rooms till tills reception theatre clinic unit units department dispensary apron dock docks roof roofs dig digs excavation loom terrace counter glasshouse glasshouses train trains ambulance ambulances lorry van bus buses base registry forecourt terminal harbour lighthouse reserve stage wings beach piste bench benches oven ovens furnace lathe press shaft seam mine quarry orchard vineyard greenhouse barn yard shed depot workshop kitchen studio lab laboratory classroom branch site vessel ship boat ferry barge rig turbine turbines scaffold scaffolding barracks stall stand tent marquee aisle aisles bakery dairy counter bar cellar rink arena track ring stable stables paddock pen canal lock runway hangar vault archive archives allotment nursery polytunnel garden gardens parlour salon floor floors corridor corridors trench cabin cabins coach coaches bay bays sluice store stores stockroom warehouse plant mill foundry forge pottery sawmill hall halls gym pool court courts pitch hives moor hill fell river reef coast sea wing laundry pharmacy surgery practice school schools shelter station',
  de: 'station werkbank ofen hochofen stollen tunnel fahre kai gleis gleise gleisen maschinenraum magazin depot wald walder forst revier weinberg weinkeller presse bohrinsel feld felder feldern acker gestut piste alm set schnitt flache kasse kassen empfang op kreisssaal kreissaal vorfeld terminal hafen hof reinraum leitwarte leitstand dach dacher dachern graben grabung ausgrabung archiv webstuhl salon terrasse bar theke tresen garten park kutter yacht schiff boot frachter zug zuge zugen bahn bus lkw wagen rettungswagen wache stand halle hallen buhne serverraum insel bau baustelle baustellen werkstatt kuche backstube labor labore studio atelier lager werk stall keller saal raum zimmer klasse klassenzimmer horsaal gewachshaus gewachshausern hangar kanal ufer watt berg bord deck band maschine drehbank herd ambulanz ambulanzen aufnahme tagespflege sprechzimmer behandlungszimmer probenraum werkhalle montagehalle schacht grube steinbruch sagewerk filiale filialen markt laden schwimmbad turnhalle weide',
  fr: 'service services depot etabli classe classes bord pont four tunnel ferry quai quais voies voie foret forets vigne vignes pressoir etable etables crypte piste pistes refuge montage rayon rayons caisse caisses comptoir accueil reception consultation consultations tarmac terminal port ligne toit toits toiture fouille fouilles archives terrasse bar jardin jardins parc chalutier peniche train trains ambulance camion bus marche stand stands stade ile deambulateur amphitheatre amphi amphis scene tournee mer salle salles bloc cuisine cuisines atelier ateliers studio chantier chantiers laboratoire labo bateau navire cargo serre serres chai chais cave caves champs champ carriere mine scierie fournil plateau cabine cabines entrepot hangar usine agence cabinet boutique magasin reserve couloir couloirs banc forge alpage estive etal quartier quartiers unite',
  es: 'planta plantas sucursal sucursales banco bordo cubierta horno hornos tunel ferry muelle via vias capilla sala salas monte montes viña vina vinas lagar plataforma campo campos establo establos piste pistas refugio plato set caja cajas mostrador recepcion quirofano quirofanos paritorio urgencias consulta consultas terminal puerto cabina cabinas tejado tejados cubiertas excavacion archivo archivos fragua terraza barra parque parques barco buque tren trenes ambulancia camion autobus puesto feria estadio isla escenario gira mar aula aulas cocina cocinas taller talleres estudio obra obras laboratorio laboratorios almacen bodega bodegas finca fincas granja invernadero invernaderos cantera mina fabrica nave tienda tiendas obrador huerto huerta jardin patio bloque sotano linea andamio andamios deposito faena pasillo pasillos',
  it: 'reparto reparti corsia corsie deposito banco bordo ponte galleria traghetto molo banchina cappella bosco boschi vigna vigne piattaforma campi campo stalla stalle rifugio piste pista set cassa casse bancone reception accettazione sala sale terminal porto carrozzeria tetto tetti scavo scavi archivio archivi terrazza bar parco giardino giardini barca barche peschereccio nave navi treno treni ambulanza camion autobus stand fiera stadio isola palco mare aula aule cucina cucine officina officine studio cantiere cantieri laboratorio laboratori magazzino cantina cantine serra serre cava miniera fabbrica stabilimento negozio negozi bottega orto forno camera ambulatorio ambulatori linea impalcatura pronto trincea alpeggio',
  pt: 'enfermaria enfermarias agencia agencias atelie atelies atelier deposito bancada bordo conves forno fornos tunel ferry cais capela mata matas floresta plataforma campo campos estabulo estabulos pistas pista refugio set caixa caixas balcao rececao recepcao bloco urgencia urgencias terminal porto telhado telhados escavacao escavacoes arquivo arquivos forja esplanada bar parque jardim jardins barco barcos navio comboio comboios ambulancia camiao autocarro banca feira estadio ilha palco mar sala salas cozinha cozinhas oficina oficinas estudio estudios obra obras laboratorio laboratorios armazem armazens adega adegas quinta vinha vinhas estufa estufas pedreira mina fabrica fabricas loja lojas horta cave consultorio casa andaime andaimes linha servico auditorio trincheira patio corredor',
  nl: 'afdeling afdelingen zaal depot werkbank klas klassen boord dek oven ovens tunnel veerboot kade spoor machinekamer leeszaal kas kassen bos bossen wijngaard kelder platform land veld velden stal stallen piste set winkelvloer werkvloer kassa kassas receptie ok verloskamer spoed woongroep woongroepen terminal haven cleanroom dak daken opgraving archief archieven salon terras bar toog park tuin tuinen kotter trein treinen ambulance vrachtwagen bus stand eiland collegezaal podium zee keuken keukens werkplaats atelier studio bouw bouwplaats bouwplaatsen werf werven lab laboratorium schip boot magazijn loods winkel winkels filiaal filialen fabriek groeve mijn hal hallen lokaal steiger steigers lijn praktijk wijk wijken akker boomgaard kwekerij balie machine band perron controlekamer meldkamer',
};

/** Houses: the place of the work where somebody works at one, the kind of a company elsewhere. */
export const TRADE_HOUSES_AT: Readonly<Record<Language, string>> = {
  en: 'creche home homes hospice hospices hostel hostels refuge chambers museum museums hotel hotels restaurant restaurants pub pubs library libraries parish cathedral church zoo aquarium park embassy consulate crematorium pharmacy festival fair market racecourse club observatory waterworks landfill prison prisons court hospital hospitals spa school schools college nursery kindergarten cinema theatre opera brewery distillery refinery centre center camp lodge convent abbey airport station',
  de: 'kita kitas krippe praxis pflegeheim heim wohngruppe hospiz frauenhaus justizvollzugsanstalt gericht muhle giesserei kellerei kapelle lackiererei schmiede topferei museum theater hotel restaurant bucherei bibliothek schule schulen pfarrei dom zoo botschaft standesamt krematorium apotheke autohaus messe festival verein sternwarte raffinerie kino klinik krankenhaus brauerei oper werft flughafen gefangnis kirche',
  fr: 'creche gymnase piscine ehpad foyer centre maison tribunal laiterie moulin musee theatre hotel restaurant bibliotheque ecole ecoles paroisse zoo caserne ambassade pharmacie officine showroom salon festival club capitainerie observatoire dechetterie centrale raffinerie cinema clinique hopital lycee college brasserie abattoir prison haras fonderie chapelle',
  es: 'guarderia piscina clinica residencia albergue centro molino museo teatro peluqueria hotel restaurante biblioteca colegio escuela instituto parroquia zoo cuartel embajada farmacia concesionario mercado festival club observatorio central salon cine hospital yeguada matadero refineria fundicion prision',
  it: 'maneggio nido piscina clinica casa rsa comunita carcere mulino museo teatro salone albergo hotel ristorante biblioteca scuola parrocchia zoo caserma ambasciata farmacia concessionaria mercato festival circolo discarica centrale cinema ospedale caseificio macello raffineria fonderia tribunale municipio palestra asilo',
  pt: 'coudelaria creche piscina clinica lar albergue prisao queijaria moinho museu teatro salao hotel restaurante biblioteca escola paroquia zoo quartel embaixada camara farmacia stand mercado festival clube observatorio aterro central cinema hospital matadouro refinaria fundicao ginasio',
  nl: 'creche opvang sportzaal verpleeghuis hospice gevangenis kapel museum smederij smelterij hotel restaurant buurthuis bibliotheek school scholen parochie dierentuin kazerne ambassade apotheek showroom markt beurs festival club milieustraat centrale bioscoop ziekenhuis kliniek theater raffinaderij zwembad molen slachthuis kerk',
};

/** Rooms that need no article where they are worked at: "on deck", "auf Station", "op zaal". */
export const BARE_PLACES: Readonly<Partial<Record<Language, string>>> = {
  en: 'wards theatre surgery clinic school schools college hospital hospitals deck stage store branch reception court class homes hotels museums restaurants fields lab kitchens sea',
  de: 'station bord deck feldern baustellen dachern wache gericht ambulanzen filialen schulen see',
  nl: 'zaal boord dek school scholen bouwplaatsen zee daken',
};

interface Leads {
  readonly at: string;
  /** Articles and possessives between the preposition and the place. */
  readonly the: string;
}
export const LEADS: Readonly<Record<Language, Leads>> = {
  en: { at: 'in at on inside behind aboard', the: 'the our a an my their this each both his her' },
  de: {
    at: 'in im am an auf beim bei hinter vor unter',
    the: 'der dem den die das einer einem einen unserer unserem unseren unser unsere',
  },
  fr: { at: 'a au aux en dans sur', the: 'le la les l un une notre nos' },
  es: { at: 'en a', the: 'el la los las un una nuestro nuestra' },
  it: {
    at: 'in nel nella nello nell nei nelle negli sul sulla sullo sull sui al allo alla all agli a su',
    the: 'il la lo l i un una nostro nostra',
  },
  pt: { at: 'em no na nos nas ao a num numa', the: 'o a os as nosso nossa' },
  nl: { at: 'in op aan bij voor achter', the: 'de het een ons onze' },
};
/** Contracted with their article. */
export const WITH_ARTICLE =
  'im am beim au aux nel nella nello nell nei nelle negli sul sulla sullo sull sui al allo alla all agli no na nos nas ao num numa';
