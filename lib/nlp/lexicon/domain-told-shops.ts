import type { ToldBy } from './domain-told.ts';

/*
 * What people of shops and web shops handle: goods with their shop, posts at counter and till, shelves and windows,
 * ranges and listings, kinds of market. English first, then German, French, Spanish, Portuguese, Dutch and Italian.
 */
export const SHOPS: ToldBy = {
  sure: `
trolley collector|trolley attendant|trolley boy|trolley park|big four grocers|online furniture|online fashion house|online pharmacy|online bookshop|online bookseller|online florist|online toy|online shoe shop|online shoes|online clothes|online clothing|shoplifting prevention|supermarket trolleys|self-service checkouts|counter assistant|sales floor supervisor|concession counter|window trimmer|window trimmers|superstore|superstores|hypermarkets|frozen aisle|bread aisle|cereal aisle|stockists|return rate|returns analyst|returns desk|e-com|ecom|dtc brand|d2c brand|clothing label|fashion label|market hall|indoor market|
sku count|sku rationalisation|planogrammer|plu codes|price integrity|markdown cadence|sell through|weeks of cover|range architecture|sales densities|like-for-likes|footfall data|store format|
concession manager|concession stands|pop up shop|shop-in-shop|kiosk owner|airport retailer|shopping channel|teleshopping|home shopping|catalogue retailer|mail-order|click-and-collect|kerbside pickup|curbside|instacart|personal shoppers|
store greeter|greeter|supermarket shift|produce manager|produce clerk|produce department|grocery clerk|grocery bagger|checkout clerk|cash register|cash registers|sales clerk|retail associate|stock clerk|overnight stocker|meat cutter|meat department|deli clerk|floral department|
butcher's block|master butcher|greengrocery|bakery shop|cake shop|sweet shop|sweetshop|ice-cream parlour|tea merchant|coffee merchant|spice merchant|rug dealer|art shop|framing shop|charity shops|charity retail|charity shop manager|sneaker resale|consignment store|consignment shop|bridal wear|bridalwear|millinery|tailoring shop|uniform shop|
consumer packaged goods|fast-moving consumer goods|household goods brand|listing with supermarkets|listed in supermarkets|supermarket buyers|supermarkets|retail buyers|retailers|gift trade|
ladendieb|kassierin|kassierer|verkauferin|filialleiter|filialleiterin|frischemarkt|supermarktleit*|marktleiterin|mobelverkauf*|schuhverkauf*|textilverkauf*|buchverkauf*|
chef de secteur|cheffe de secteur|chef de caisse|responsable caisses|employee commerciale|employe commercial|produits frais en magasin|libre-service|enseigne de mode|enseigne de distribution|commerces de proximite|commercants|artisan boucher|boucherie|boucher|bouchere|bijouterie|parfumerie|
jefe de tienda|supervisor de tiendas|supervisora de tiendas|carnicero|carnicera|frutero|frutera|pescadero|pescadera|verdulero|verduleria|kiosquero|
acougueiro|operador de supermercado|repositor|caixa de supermercado|gerente de supermercado|lojista|comerciante|peixaria|
assistent-bedrijfsleider|filiaalchef|caissière|slager|slagerij|bakkerswinkel|groenteboer|kaasboer|visboer|winkelier|
direttore di supermercato|capo negozio|caponegozio|cassiera|profumeria|category lead|category buyer|assistant buyer|buying assistant|fashion buyer|footwear buyer|grocery buyer|wine buyer|toy buyer|
beauty buyer|knitwear buyer|homeware buyer|denim buyer|accessories buyer|childrenswear|merch assistant|merchandise allocator|
stock allocator|range planner|range planning|range review|range reviews|range reset|store reset|store resets|relay team|
visual merchandising|window dresser|window dressing|window dressers|personal shopper|beauty consultant|beauty advisor|beauty adviser|
pharmacy till|pharmacy counter|fragrance counter|make-up counter|makeup counter|perfume counter|beauty counter|cosmetics counter|bakery counter|
shoe fitter|bra fitter|bra fitting|fitting rooms|till supervisor|till operator|behind a till|behind the till|behind the tills|on the tills|on tills|checkout lane|
checkout lanes|checkout staff|checkout girl|checkout boy|self-service tills|self-scan|shopping trolley|shopping trolleys|
basket spend|basket value|average transaction value|units per transaction|footfall counter|footfall counters|
deputy store manager|assistant store manager|store director|store colleagues|store staff|shop staff|shop girl|
saturday girl|night replen|night stocker|night fill|shelf filler|shelf fillers|shelf-edge|shelf edge labels|
gondola end|gondola ends|endcap|endcaps|end-of-aisle|price tickets|price gun|electronic shelf labels|shoplifting|
shoplifter|shoplifters|store detective|store security|retail crime|security tags|multi-site retail|multi-store|
planograms|cashing up|cash up the till|till float|z-reading|till data|till receipts|till receipt|epos|epos data|scanner data|
loyalty data|loyalty points|shop window|shop windows|
window displays|shop display|shop displays|store displays|in-store displays|shopfitter|shopfitters|shopfitting|shop fitter|shop fitters|
delicatessen|deli owner|deli manager|butcher shop|fishmonger|fishmongers|cheesemonger|cheesemongers|wine merchant|
wine merchants|off-licence|off-licences|bottle shop|liquor store|liquor stores|beer shop|ironmonger|ironmongers|
ironmongery|haberdashery|haberdasher|stationers|stationery store|tobacconist|tobacconists|vape shop|vape shops|
flower shop|fabric shop|yarn shop|wool shop|craft shop|art supplies shop|hobby shop|games shop|board game shop|
game store|comic shop|comic book store|guitar shop|instrument shop|camera shop|phone shop|phone store|carpet shop|
bed shop|mattress brand|mattress retailer|furniture shop|furniture store|kitchen showroom|bathroom showroom|
tile showroom|furniture showroom|bike store|bicycle shop|bicycle store|cycle shop|outdoor shop|ski shop|surf shop|
sports shop|sports store|running shop|tack shop|saddlery|feed store|feed stores|farm supply store|country store|
health food shop|health food store|organic shop|zero-waste shop|zero-waste store|packaging-free|village shop|community shop|general store|
tuck shop|gift store|souvenir shop|museum store|airport shop|airport shops|airport retail|travel retail|
outlet store|outlet stores|outlet village|factory outlet|retail park|retail parks|shopping arcade|shopping arcades|strip mall|
mall operator|mall manager|shopping parade|street market|flea market|farmers' market|farmers market|
farmers' markets|farmers markets|craft fairs|craft markets|market pitch|stallholder|stallholders|stall holder|
stall holders|antique shop|antiques shop|second-hand bookshop|secondhand bookshop|thrift shop|vintage clothing|
preloved|pre-loved|second-hand marketplace|secondhand marketplace|second-hand clothes|secondhand clothes|clothes rental|
clothing rental|fashion rental|fashion resale|online grocer|online grocers|online grocery|quick commerce|quick-commerce|q-commerce|dark store|
dark stores|meal kit|meal kits|recipe box|recipe boxes|recipe kits|recipe kit|veg box|veg boxes|vegetable boxes|coffee subscription|
wine club|beauty box|skincare brand|skin care brand|makeup brand|make-up brand|swimwear brand|denim brand|
sneaker brand|footwear brand|shoe brand|jewellery brand|jewelry brand|watch brand|baby brand|toy brand|homeware brand|
sportswear brand|outdoor brand|underwear brand|sock brand|
fmcg brand|fmcg brands|fmcg company|fmcg companies|fmcg sales|fmcg sector|fmcg marketing|
amazon listing|amazon listings|amazon ppc|amazon store|amazon brand|amazon brands|amazon account manager|listing optimisation|
listing optimization|brand registry|helium 10|jungle scout|fba|walmart marketplace|tiktok shop|etsy shop|ebay store|ebay shop|depop|vinted|poshmark|
third-party sellers|3p sellers|online seller|online sellers|marketplace sellers|dropshipping|dropshipper|dropship|product detail page|cart conversion|
basket abandonment|checkout conversion|abandoned baskets|abandoned basket|repeat purchase|repeat purchase rate|returns portal|
return rates|returns handling|size guide|size guides|size charts|gift card|gift cards|promo calendar|promotional calendar|
black friday|cyber monday|january sales|christmas trading|peak trading|seasonal ranges|clothing ranges|own brand|own brands|own-brands|
lightspeed retail|oracle retail|sap retail|retek|dunnhumby|product information management|
sunday trading|challenge 25|age-restricted sales|high street brand|high street brands|high-street chain|high street chain|
high street chains|high street retailer|high street retailers|high street stores|high street store|high street shop|
store estate|store refit|store refits|shop refit|store concept|store concepts|store design|retail design|
chain of bakeries|chain of opticians|chain of pharmacies|bakery chain|pharmacy chain|optician chain|shoe chain|clothing chain|furniture chain|
fashion chain|grocery chain|drugstore|drugstores|chemist's shop|
shops' orders|shop orders|independent shops|independent retailers|independent stores|indie shops|indie retailers|
ladenbesitzer*|kioskbesitzer*|kioskbetreiber*|kioskverkauf*|ladeninhaber*|ladengeschaft*|ladenlokal*|ladentheke|ladenkasse*|ladendetektiv*|ladendieb*|ladenflache*|ladenkette*|
hofladen|hofladen*|weltladen*|unverpackt*|reformhaus*|feinkost*|spielwarenladen|schuhladen*|schuhgeschaft*|blumenladen*|bastelladen|
fahrradladen|fahrradhandel*|fahrradhandl*|mobelgeschaft*|mobelhandler*|elektrofachmarkt*|elektronikmarkt*|getrankemarkt*|getrankehandel*|
weinhandel*|weinhandl*|schmuckgeschaft*|juwelier*|schreibwaren*|zeitschriftenladen|trafikant*|marktstand*|wochenmarkt*|flohmarkt*|
weihnachtsmarkt*|marktkaufmann|marktkauffrau|tante-emma-laden|dorfladen*|fachgeschaft*|fachhandler*|fachmarkt*|modeladen*|modeboutique*|
bekleidungsgeschaft*|bekleidungshaus*|textilgeschaft*|schaufenstergestalt*|schaufensterdeko*|visuelles marketing|gestalter* fur visuelles marketing|
regalauffull*|regalpflege|warenverraum*|warenprasentation*|verkaufsraum*|verkaufstheke*|verkaufstresen|fleischtheke|frischetheke|kasetheke|wursttheke|
fleischereifachverkauf*|backereifachverkauf*|backwarenverkauf*|verkaufsberater* mode|kauffrau im einzelhandel|kaufmann im einzelhandel|
marktmanager*|filialnetz*|filialbetreuung|bezirksleit* einzelhandel|gebietsverkaufsleit*|kassenaufsicht|kassenzettel|kassenbon*|kassensturz|kassentisch|
verkaufsaktion*|inventur im markt|category management|kategorie-management|eigenmarke*|handelsmarke*|discounter*|vollsortiment*|onlinehandler*|online-shop*|
versandhandler*|webshop*|internethandel|warenkorb|retourenquote*|kundenkarte*|
gerant de magasin|gerante de magasin|responsable de magasin|directeur de magasin|directrice de magasin|adjoint de magasin|
adjointe de magasin|mise en rayon|mettre en rayon|employe libre-service|employee libre-service|employe de rayon|employee de rayon|etalagiste*|tete de gondole|
tetes de gondole|caissier|caissiere|caissiers|caissieres|encaissement en magasin|conseillere de vente|conseiller de vente|
vendeur en magasin|vendeur conseil|vendeuse conseil|vendeur de chaussures|vendeuse en pret-a-porter|boutique de vetements|boutiques de vetements|
boutique de createurs|marche de plein air|marches de plein vent|commercant ambulant|commercante ambulante|marchand forain|
brocante|brocanteur|brocanteuse|antiquaire|friperie|fripes|depot-vente|cremerie|fromagerie|fromager|fromagere|caviste|poissonnerie|poissonnier|poissonniere|
primeur|quincaillerie|droguerie|papeterie|maison de la presse|buraliste|bureau de tabac|jardinerie|animalerie|magasin bio|magasins bio|
vrac|epicerie fine|epicerie solidaire|superette|centrale d'achat|centrale d'achats|chef de produit textile|collection enfant|
acheteur non alimentaire|merchandising visuel|agencement de magasins|agencement de boutiques|vitrine de boutique|vitrines de boutiques|panier moyen|fiche produit|fiches produits|
taux de retour|paniers abandonnes|place de marche|carte de fidelite|
encargada de tienda|encargado de tienda|jefa de tienda|jefe de tienda|dependientas|reponedor*|cajero de supermercado|escaparate*|
escaparatismo|mercadillo*|puesto de mercado|puesto en el mercado|fruteria*|carniceria*|pescaderia*|charcuteria*|zapateria*|
papeleria*|jugueteria*|joyeria*|perfumeria*|drogueria*|floristeria*|herbolario|libreria de barrio|ultramarinos|colmado|bazar|
tienda de barrio|tiendas de barrio|tienda de ropa|tiendas de ropa|tienda de muebles|tiendas|tienda fisica|ropa de segunda mano|
abarrotes|tendero|tendera|tienda propia|jefe de seccion|jefa de seccion|lineales|gondola|gondolas|ticket medio|marca blanca|comprador de moda|compradora de moda|
carrito abandonado|ficha de producto|fichas de producto|retail moda|venta al detalle|venta al por menor|comercio de proximidad|pequeno comercio|
comerciante|comerciantes|mayorista de alimentacion|franquicia de tiendas|
gerente de loja|gerente da loja|encarregada de loja|encarregado de loja|lojas|lojinha|lojistas|repositor*|repositora|operadora de loja|operador de loja|
vitrinista|vitrinismo|vitrine da loja|feirante*|feira livre|mercearia*|hortifruti|acougue*|papelaria*|drogaria*|joalheria*|
brecho|brechos|roupa usada|bazar de roupas|comercio de rua|comercio de bairro|comerciario*|gondola*|encarte de ofertas|ticket medio da loja|marca propria|carrinho abandonado|
e-commerce de moda|dark kitchen|compradora de moda|comprador de moda|
winkeleigena*|winkelbediende|winkelchef|winkelvloer|winkelpand|winkelinrichting|winkelhulp|winkelpersoneel|winkelstraat|winkelcentrum|winkelcentra|filiaalhouder|
filiaalleid*|afdelingschef supermarkt|vakkenvuller*|kassiere|caissiere|etaleur|etaleuse|etalage*|marktkoopman|marktkoopvrouw|marktkraam|marktkramen|
kringloopwinkel*|tweedehandskleding|speciaalzaak|speciaalzaken|delicatessenzaak|kaaswinkel|slijterij*|speelgoedwinkel|schoenenwinkel|schoenenzaak|
fietsenwinkel*|fietsenzaak|boekwinkel*|boekenwinkel|bloemenwinkel|dierenwinkel|tuincentrum|tuincentra|drogist*|juwelier|woonwinkel|meubelzaak|verpakkingsvrije winkel|
webwinkel*|webshops|klantenkaart|huismerk*|winkelmandje|retourpercentage|
bottega|botteghe|bottegaio|salumeria|salumiere|salumieri|macelleria|macellaio|pescheria|pescivendolo|ortofrutta|fruttivendolo|alimentari di quartiere|cartoleria|
tabaccheria|tabaccaio|calzature|merceria|edicola|edicolante|enoteca|mercatino|mercato rionale|vetrinista|vetrinistica|allestimento vetrine|visual merchandiser|
banconista|addetto banco|addetta banco|banco gastronomia|responsabile di negozio|store manager|capo reparto supermercato|vicedirettore di supermercato|centro commerciale|centri commerciali|buyer moda|
negoziante|negozianti|e-commerce di moda|scontrino medio|carrello abbandonato|marchio del distributore`,
  everyday: `
cash register|greeter|supermarkets|retailers|boucherie|boucher|slager|sweet shop|cake shop|comerciante|libre-service|indoor market|market hall|superstore|
liquor shop|butchers|deli|malls|mall|newsagents|market stalls|farm shops|pawn shop|car boot|fish shop|
bakery shop|tienda|flohmarkt|weihnachtsmarkt|wochenmarkt|mercadillo|brocante|feira livre|
winkelcentrum|winkelstraat|bazar|vrac|black friday|lojas|tiendas|charcuteria|carniceria|papeleria|farmers' market|farmers market|shop window|
gift card|gift cards|flea market|street market|mercatino|edicola|alimentari|vinted|own brand|gondola|gondolas|friperie|`,
  likely: `
brand manager|price checks|price checker|rival aisles|big grocers|trolleys|own label|shop units|empty units|basket|saturday till|reseller|resellers|panaderia|padaria|panetteria|bakery counter|frozen food|shelf stacking|night replenishment|food brand|drinks brand|snack brand|pet food brand|consumer brand|challenger brand|lifestyle brand|deli|mall|stationer|trolley|trolleys|aisle|aisles|high street|stocktake|stocktaking|stock-take|store managers|garments|knitwear|
denim|sneakers|handbags|accessories|showroom|showrooms|dealership|dealerships|product listing|product catalogue|product pages|product page|
product recommendations|shopping cart|coupons|price tags|price comparison|discounts|footwear|jeans|dresses|market stall|stall|stalls|farmers' stall|
gtin|ean codes|listings on amazon|order value|merch|mystery shopper|over the counter|click rates on products|
customers at the counter|behind the counter|behind a counter|counter staff|
boutiquen|laden|kasse|kassen|schaufenster|theke|regal|regale|kundschaft|kollektion|kollektionen|schmuck|
vitrine|vitrines|rayons|caisses|boutiques|enseignes|enseigne|soldes|etal|
escaparate|mostrador|caja|rebajas|ropa|joyas|
vitrine da loja|balcao|caixa do mercado|promocoes|etalages|toonbank|schappen|klanten in de winkel|assortimenten|
vetrina|bancone|saldi|vestiti`,
};
