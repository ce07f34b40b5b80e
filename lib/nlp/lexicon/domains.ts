/*
 * Domain packs: the words by which people of a field state it. A `sure` term is enough on its own; a `likely` one is
 * also used elsewhere ("claims", "grid") and needs a second, different term of the pack. A term that belongs to two
 * fields stands in both packs (mortgages: housing and finance). `*` stands for the rest of a compound.
 */
/** By term what stands behind it, before it or anywhere beside it where it means something else; folded. */
export type OtherSenses = Readonly<
  Record<string, { readonly after?: RegExp; readonly before?: RegExp; readonly among?: RegExp }>
>;
export interface DomainPack {
  readonly id: string;
  readonly sure: string;
  readonly likely: string;
  /** Words of everybody's life ("university"): they only add to a likely term. */
  readonly hint?: string;
}
export const DOMAIN_PACKS: readonly DomainPack[] = [
  {
    id: 'healthcare',
    sure: `
pflegekraft*|pflegende|pfleger|pflegerin|hospitalist|board certified|doctors|patients' records|
patient outcomes|surgeries|doctor's office|care sector|social care|home care|care provider|
health service|health sector|health company|health companies|health start-up|health startup|
bedside|patient flow|patient journeys|patient portal|
patient monitoring|patient experience|waiting lists|waiting times for care|health record|health app|
health economist|medical records|
medical school|doctor by training|gp practice|family medicine|optometrist|
optician|audiologist|hearing aid|prosthetics|dietitian|nutritionist|speech therapist|radiographer|sonographer|
anaesthetist|anesthesiologist|cancer|tumour|tumor|diabetes|dementia|sepsis|blood bank|blood tests|mri|ct scans|
x-ray|ecg|eeg|wearables for patients|drug safety|drug trials|drug approval|generics|biologics|biosimilars|
antibodies|proteomics|bioinformatics|bioinformatician|microbiology|immunology|virology|toxicology|
regulatory affairs|fda|ema submissions|21 cfr part 11|gcp trials|contract research organization|
contract research organisation|real-world data|pharmacokinetics|patient registries|medical claims|
prior authorization|prior authorisation|revenue cycle|utilization management|care plans|
care teams|ambulance|emergency medicine|hiv|malaria|health ministry|nhs trust|health insurer|medical insurance|
accountable care|caregiving|disability care|psychology practice|psychologist|psychiatrist|addiction|
sleep medicine|fertility|maternity|obstetrics|gynaecology|nephrology|dialysis|endoscopy|wound care|
krebsforschung|spitaler|arztpraxis|arztpraxen|labor fur|medtech-*|diagnostik|
therapeut*|psychotherap*|physiotherap*|hebamme|zahnarzt*|kinesitherap*|sage-femme|pharmacien*|
oncologie|psychologue|medicament*|atencion primaria|oncologia|psicolog*|odontolog*|dispositivos medicos|medica|
atencao primaria|verpleging|thuiszorg|zorgdata|zorgverlener*|fysiotherap*|apotheek|geneesmiddel*|
medisch*|healthcare|health-care|health tech|healthtech|digital health|e-health|ehealth|mhealth|
health informatics|health data|health system|public health|population health|global health|mental health|
behavioral health|behavioural health|health economics|health outcomes|health plan|health insurance|home health|
health it|health analytics|health equity|women's health|clinics|clinical|clinician|medicine|medicare|medicaid|
nhs|nurse|nursing|physician|surgeon|surgery|surgical|doctors' offices|general practitioner|icu|intensive care|
emergency department|patients|patient care|patient data|patient safety|patient records|patient privacy|inpatient|
outpatient|readmission|care gap|care management|care coordination|care quality|primary care|acute care|
elder care|eldercare|hospice|pharma|pharmaceutical|pharmacy|pharmacist|pharmacology|pharmacovigilance|
pharmacoepidemiology|pharmacometrics|drug discovery|drug development|biotech|biotechnology|biopharma|
life science|diagnostics company|genomics|oncology|cardiology|pathology|pathologist|
psychiatry|pediatrics|paediatrics|dental|dentist|dentistry|physical therapist|occupational therapist|midwife|
midwifery|paramedic|veterinary|epidemiology|epidemiologist|biostatistics|biostatistician|disease|telehealth|
telemedicine|therapist|ehr|emr|hl7|fhir|hipaa|phi|icd-10|snomed|loinc|omop|hedis|star ratings|
quality measures|payer|payor|value-based care|
risk adjustment|dicom|real world evidence|gxp|care home|senior living|assisted living|
elderly care|aged care|krankenhaus*|kliniken|klinisch*|krankenkasse*|krankenversicher*|
krankenpfleg*|gesundheit*|medizin*|arzt|arzte|arztin|pflegeheim*|pflegefach*|altenpflege|patienten*|
pharmaindustrie|pharmazeut*|apotheke*|labordiagnostik|sante|hospitalier*|clinique|medecin|
medecine|medical*|medicaux|infirmier|infirmiere|soins|pharmacie|pharmaceutique*|ehpad|salud|sanidad|
sanitari*|hospitales|clinica|clinico|medico|enfermer*|pacientes|farmac*|saude|hospitais|hospitalar*|
enfermagem|enfermeir*|planos de saude|gezondheid*|zorg|zorgsector|zorginstelling*|zorgverzeker*|*verpleegkundige|
*verpleegkundigen|ziekenhuizen|verpleegk*|huisarts*|ggz|sanita|ospedal*|infermier*|
pazienti`,
    likely: `
autism|vaccine|newborn|clinic|per shift|alerts for clinicians|hospital-grade|lab|laboratory|drug|medication|
therapies|beds|symptoms|diagnosis|practice manager|claims|claims data|care|therapy|patient|
providers|provider network|treatment|biology|biomedical|lab results|doctor|epic extracts|cohort studies|ward|
pflege|labor|cuidados|soin|counsellor|neuroscience|registry data|stroke patients`,
  },
  {
    id: 'housing',
    sure: `
pflegeheim*|altenheim*|seniorenheim*|seniorenresidenz*|ehpad|residencia de mayores|residencias de mayores|
lar de idosos|verpleeghui*|woonzorg*|refinance|nmls|families moved in|realtor|open houses|tenants' union|renter|
rent strike|repairs for tenants|housing cooperative|housing co-op|buy-to-let|home ownership|impayes de loyer|
rent models|rent prices|rent data|rent arrears|rent collection|tenant screening|leaseholders|leasehold|
house builder|housebuilder|home builder|homebuilder|residential construction|construction of homes|property tech|
property data|property listings|property search|property portfolio|property investor|property investment|
property insurance|property lawyer|property law|real property|property developer|land use|land records|
land value|housing benefit|housing benefits|affordable apartments|building permits|home inspection|home inspector|home search|home equity|home improvement|appraisals|
office leases|commercial leases|vacation rentals|holiday lets|holiday rentals|hoa|condominium|reit|
brokerage of homes|housing market|housing policy|housing prices|housing data|housing analytics|housing authority|
housing authorities|housing benefit data|fair housing|public housing|council housing|homelessness|rough sleepers|
gentrification|zoning|title insurance|foreclosure|rmbs|loan-to-value|first flat|first home|buy their first|
dream home|letting agency|estate management|wohnimmobilien|gewerbeimmobilien|bautrager*|mietverwaltung|
nebenkosten*|grundstuck*|hauskauf|maklerburo|gestion locative|syndic|copropriete|hlm|bienes raices|
arrendamiento|pisos|casas y pisos|incorporadora*|loteamentos|
habitacion*|huur|huren|huisvesting|sociale huur|housing|affordable housing|
social housing|housing association|housing finance|real-estate|realty|estate agent|estate agency|
letting agent|lettings|proptech|prop tech|property management|property manager|property market|
property valuation|property values|property tax|property portal|residential property|commercial property|
properties for sale|homebuyers|home buyer|home buying|home loan|home prices|house price|home values|
home valuation|homeowners|homeownership|mortgage|mortgage-backed|mls|avm|automated valuation|
appraisal models|appraiser|assessor|assessor files|parcel data|parcels and deeds|deeds|land registry|rent|rental|
rental market|rent roll|rent control|tenant|tenancy|tenancies|landlord|eviction|multifamily|multi-family|
single-family|short-term rentals|apartment|void days|vacancy rates|condo|senior living|assisted living|
retirement communities|retirement homes|care homes|student housing|leasing agent|facility management|immobilien*|
wohnung*|wohnbau*|wohnraum|mieter*|mieten|mietpreis*|mietrecht|mietspiegel|makler|maklerin|
baufinanzier*|hausverwalt*|hypothek*|immobilier|immobiliere|logement|loyer|locataires|bailleur|foncier|
credit immobilier|inmobiliari*|vivienda|alquiler|alquileres|hipoteca|hipotecari*|imobiliari*|imoveis|imovel|
habitacao|moradia|aluguel|arrendamento|vastgoed*|woning*|huurders|huurprijs*|
huurwoning*|makelaar*|hypotheek*|immobiliare|immobili|affitti|mutui`,
    likely: `
repairs|moved in|buyers|villas|lofts|rooms|houses|apartment buildings|neighbours|sqm|square metres|square feet|
construction|zoning data|residential|property|properties|homes|vacancy|listings|neighbourhoods|neighborhoods|
buildings|flats|appraisal|valuation|brokerage|lease|leasing|tenement|landlord-tenant|airbnb|coworking spaces|
escrow|immo|office buildings|shelters|urban planner|urban planning|urbanisme|urbanismo`,
  },
  {
    id: 'finance',
    sure: `
growth investor|value investor|impact investor|investor relations|seed investor|venture investor|banken*|kredit*|
decentralised finance|decentralized finance|tax software|tax technology|tax tech|directeur financier|
directrice financiere|director financiero|directora financiera|diretor financeiro|diretora financeira|
finanzleit*|finanzvorstand|head of finance|finance lead|loan officer|credito|cross-border payments|
payment rails|inadimplencia|modelos de risco|banco regional|mortgage broker|stockbroker|financial institution|
accounts receivable|credit analyst|savings bank|investment analyst|money transfer|tax manager|tax specialist|
tax accountant|tax partner|tax director|head of tax|tax analyst|tax associate|seed fund|early-stage fund|
venture partner|investment fund|impact investing|stock analyst|equity research|equity analyst|futures trading|
sharpe|hedge|card schemes|chargeback|credit bureau|credit models|credit officer|credit decisioning|
credit portfolios|loan underwriting|loan book|loan servicing|debt collection|collections agency|
buy now pay later|bnpl|invoice financing|leasing company|bank tellers|transaction monitoring|money laundering|
sanctions screening|fraud analyst|fraud models|fraud detection|card fraud|financial fraud|insider trading|
market making|market maker|market risk|counterparty risk|operational risk|model risk|risk officer|value at risk|
regulatory reporting|mifid|psd2|sepa|swift messages|treasurer|treasuries|cash management|liquidity|
balance sheets|financial statements|financial reporting|financial modelling|financial modeling|financial audits|
chief financial officer|finance director|finance chief|finance business partner|controllership|cost accounting|
management accounting|accounts department|accounts assistant|accounting firm|tax advisory|tax law|tax preparer|
quant|quantitative researcher|quantitative developer|trader|trading firm|proprietary trading|stock trading|
options trading|commodities trading|asset allocation|etf|index funds|robo-advisor|robo-advisory|
private wealth|family office|fund administration|fund accounting|limited partners|growth equity|
mergers and acquisitions|crypto exchange|mobile money|microloans|retirement plans|401k plans|credit rating|
bond portfolios|yield curves|basis points|vc fund|stripe integration for banks|bankfachfrau|bankfachmann|
zahlungsdienst*|kontofuhrung|finanzcontroll*|controllerin|rechnungswesen|bilanz*|finanzplan*|fondsmanag*|
vermogensberat*|anlageberat*|steuerfach*|lohnbuchhalt*|finanzamt|borse|borsen*|banque de detail|
credit a la consommation|marche de capitaux|salle de marches|commissaire aux comptes|gestion de patrimoine|
conseiller financier|conseillere financiere|controleur de gestion|controleuse de gestion|
comptabilite|entidad financiera|entidades financieras|banca movil|mercado de capitales|auditoria financiera|
asesor fiscal|asesora fiscal|consultor fiscal|consultora fiscal|gestoria|tesoreria|fondos de inversion|instituicao financeira|
mercado de capitais|emprestimos|controladoria|tesouraria|bolsa de valores|kredietverstrek*|kredieten|
pensioenfonds*|vermogensbeheerder|belastingadvis*|assetmanagement|administratiekantoor|financieel|finance|
financial services|financial markets|financial crime|financial analyst|financial advisor|financial adviser|
financial controller|financial planning|financial planner|financial risk|financial data|fintech|regtech|
wealthtech|bank|banking|retail banking|investment bank|neobank|credit union|central bank|payments|
payment processing|payment fraud|card payments|hedge fund|mutual fund|pension fund|fund managers|fund management|
venture fund|venture capital|private equity|asset management|asset manager|wealth management|wealth manager|
portfolio manager|portfolio management|investment teams|investment management|investment manager|
investment professional|capital markets|equities|bonds|municipal bonds|fixed income|derivatives|trading desk|
trading systems|algorithmic trading|quantitative trading|quantitative finance|brokerage accounts|stock market|
stock exchange|securities|credit risk|credit scoring|credit cards|credit decisions|lending|lender|loans|
loan portfolio|consumer credit|consumer lending|microfinance|mortgage|housing finance|underwriting loans|aml|kyc|
basel iii|accounting|accountant|bookkeeper|bookkeeping|internal auditor|financial auditor|
tax auditor|internal audit|statutory audit|audit manager|tax advisor|tax adviser|tax consultant|month end close|
general ledger|accounts payable|fp&a|cfo|cfa|cpa|chartered accountant|ifrs|gaap|bank accounts|
bankwesen|bankkauf*|sparkasse*|finanzbranche|finanzsektor|finanzwesen|finanzdienst*|finanzbuchhalt*|
finanzindustrie|finanzierung|buchhalt*|steuerberat*|wirtschaftspruf*|
vermogensverwalt*|wertpapier*|banque|bancaire|services financiers|marches financiers|comptable|
tresorerie|gestion d'actifs|controle de gestion|paiements|assurance et banque|secteur financier|banca|banco|
bancari*|servicios financieros|sector financiero|contable|contador|contadora|pagos|inversiones|
financas|servicos financeiros|mercado financeiro|setor financeiro|pagamentos|investimentos|
bankwezen|financiele sector|financiele dienstverlening|boekhoud*|accountancy|betalingsverkeer|vermogensbeheer|
hypotheek*|hypothek*|hipoteca|hipotecari*|baufinanzier*|credit immobilier|finanza|finanziari*|contabil*`,
    likely: `
rails|pensions|accounts|wallets|lend|invoices|cash flow|margin|disputes|risk models|liquid|debt|
forecasting of budgets|budgets|financial|investment|investors|trading|credit|fund|portfolio|loan|default risk|
default forecast|fraud|reconcile|month-end|reconciliation|ledger|tax|audit|auditor|balance sheet|bps|hedging|
pricing of risk|finanz*|financier*|financiele|bolsa|controller|controlling|digital assets|
due diligence for funds|factoring|invoicing|payroll|prestamos|savings accounts|treasury|vc|wealth`,
  },
  {
    id: 'insurance',
    sure: `
*versicherungssoftware|underwriter|claims handler|
health insurer|health insurance|medical insurance|life insurance|car insurance|motor insurance|home insurance|
travel insurance|pet insurance|crop insurance|cyber insurance|insurance broker|insurance agent|insurance carrier|
insurance pricing|insurance fraud|motor and household lines|personal lines|commercial lines|
lines of business insurance|lloyd's|lloyds market|claims leakage|claims department|claims examiner|claims triage|
loss modelling|loss models|catastrophe modelling|catastrophe modeling|combined ratio|policy administration|
underwriting desk|captive insurance|workers' compensation|liability insurance|
title insurance|krankenversicherer|rentenversicher*|berufsgenossenschaft*|maklerpool|sachversicher*|
lebensversicher*|cabinet d'assurance|secteur de l'assurance|
iard|correduria|poliza|apolices|schadeverzeker*|zorgverzeker*|inboedel*|levensverzeker*|insurance|
insurer|insurtech|reinsurance|reinsurer|actuary|insurance claims|property claims|claims adjuster|claims handling|
loss adjuster|loss ratio|reserving|solvency ii|policyholder|property and casualty|property & casualty|p&c|
health plan|motor policies|life and pensions|annuities|guidewire|duck creek|ifrs 17|mga|versicher*|*versicherung|
*versicherungen|*versicherer|ruckversicher*|krankenkasse*|aktuar*|schadenbearbeit*|assurance|
reassurance|actuaire|seguros|reaseguro*|actuari*|siniestros|resseguro*|
atuari*|sinistros|planos de saude|verzeker*|*verzekering|*verzekeraar|herverzeker*|schadebehandel*|
assicura*`,
    likely: `
slip|telematics|pricing|policyholder data|indemnity|actuarial exams|exams to go|motor and household|lapse|
underwriting|claims|premiums|premium pricing|casualty|policies in force|seguro|brokers|reserves`,
  },
  {
    id: 'retail',
    sure: `
sporting goods|footwear|furniture store|bookshop|bookstore|drugstore chain|petrol stations|discounter|
hypermarket|wholesaler|wholesale|mail order|catalogue sales|replenishment|markdown pricing|
store traffic|footfall|luxury brand|beauty brand|jeweller|garden centre|
home improvement stores|diy stores|electronics stores|returns and checkout|product listings|marketplace seller|
amazon seller|amazon fba|etsy|prestashop|woocommerce|returns rate|basket analysis|market basket|cashier|
shop assistant|sales assistant in a shop|customer loyalty|brick and mortar|
pharmacy chain retail|drogerie*|baumarkt*|mobelhaus*|modehandel|modebranche|kassensystem*|filialist|grosshandel|großhandel|großhändler*|
handelskonzern|textilhandel|onlineshop*|commerce en ligne|pret-a-porter|magasin|mode et luxe|vente en ligne|
franquicias de moda|cadena de tiendas|cadena de supermercados|grandes superficies|tienda|rede de lojas|lojista|
ecommerce|winkel|modewinkel*|kassa|groothandel|retail|retailer|retailing|e commerce|online shop|
online store|web shop|webshop|omnichannel|omni-channel|supermarket|grocery|groceries|grocer|merchandising|
merchandiser|merchandise planning|category management|category manager|assortment planning|point of sale|
pos systems|store manager|shop manager|store operations|department store|fashion brand|apparel|shopify|magento|
consumer goods|cpg|direct-to-consumer|d2c|dtc|loyalty programme|loyalty program|shopper|chain of shops|
chain of stores|einzelhandel*|handelsunternehmen|onlinehandel|versandhandel|lebensmittelhandel|supermarkt*|
filialen|konsumguter|commerce de detail|grande distribution|
vente au detail|e-commercant*|supermarche*|comercio electronico|gran consumo|supermercad*|tienda online|
varejo|varejista*|comercio eletronico|retalho|loja online|detailhandel|winkelketen*|webwinkel*|
grande distribuzione|negozi`,
    likely: `
self-checkout|tills|fmcg|customers in store|assortment|sales floor|stockroom|stock levels|stock figures|checkout|store|shopping|
fashion|sku|merchants|promotions|loyalty|handel|filiale|boutique|comercio|cosmetics|cosmetique*|moda|
price tags|rayon|shelf|shelves|shoes|toys`,
  },
  {
    id: 'energy',
    sure: `
windkraft*|battery modelling|battery modeling|battery engineer|battery engineering|battery systems|
battery management|battery cells|
energie*|wind developer|wind industry|solar industry|wind and solar|solar and wind|solar developer|a utility|
the utility|utility customers|utility sector|regional utility|electric utility|energy trader|grid operations|
grid connection|grid engineer|
power curves|power prices|grid data|grid planning|grid models|grid modeller|grid stability|
off-grid|dso|tso|demand forecasting for power|netbedrijf|utility bills|utility companies|electric grid|
grids and storage|transmission operator|transmission grid|transmission lines|substation|
transformers and grid|power electronics|power engineer|power engineering|energy auditor|energy audit|
energy consumption|energy data|energy forecasting|energy prices|energy retail|energy retailer|energy supplier|
energy company|energy companies|energy transition|energy policy|energy analyst|energy engineer|energy manager|
energy management|energy modelling|energy modeling|energy economist|energy networks|energy infrastructure|
electricity prices|electricity demand|electricity market|electricity trading|balancing market|imbalance prices|microgrid|
rooftop solar|solar parks|solar farm|solar panels|pv systems|inverters|wind resource|turbine blades|
gearboxes of turbines|wind energy|biogas|biomass|geothermal|tidal|hydro plants|hydroelectric|
reservoir engineering|reservoir engineer|oil fields|oilfield|petrochemical|offshore rigs|well logs|
pipelines for gas|gas network|coal|mining company|uranium|insulation retrofits|
charging points|charge points|metering data|meter data|meter readings|meters and billing|netzdaten|netzbetrieb|
stromerzeug*|strompreis*|fernwarme|solaranlag*|pv-anlag*|ladeinfrastruktur|
wasserstoff*|fournisseur d'energie|reseau electrique|bornes de recharge|
distribuidora electrica|paneles solares|mercado electrico|energia solar|
gas natural|autoconsumo|setor eletrico|energia eletrica|
distribuidora de energia|usinas|gas e energia|elektriciteit*|warmtepomp*|warmtenet*|gasunie|
energie-infrastructuur|laadpalen|stroomnet|hoogspanning*|energy|renewable energy|renewables|clean energy|
energy sector|energy industry|energy trading|energy markets|energy storage|energy systems|energy efficiency|
solar|photovoltaic|solar installers|wind farm|wind power|wind turbine|offshore wind|onshore wind|hydropower|
hydrogen|nuclear|nuclear power|oil and gas|oil & gas|petroleum|upstream|refinery|refineries|drilling|natural gas|
lng|power grid|power plant|power market|power systems|power trading|electricity|electric utilities|
utility company|utilities sector|smart grid|smart meter|smart metering|grid operator|grid forecasting|
load forecasting|load forecast|transmission system|distribution grid|district heating|heat pump|ev charging|
charging stations|battery storage|demand response|energy consultant|erneuerbare*|stromnetz*|stromversorg*|
stadtwerk|stadtwerke|windpark*|windenergie|solarenergie|kraftwerk*|netzbetreiber*|strommarkt*|warmepump*|
energies renouvelables|electricite|solaire|photovoltaique|nucleaire|reseaux electriques|petrole|
gaz naturel|energia|renovables|energetic*|electricidad|eolica|eolico|fotovoltaic*|petroleo|hidrogeno|
red electrica|renovaveis|eletricidade|hernieuwbare|duurzame energie|windmolen*|zonnepanelen|zonne-energie|
netbeheer*|elettric*|rinnovabili`,
    likely: `
line worker|lineman|linemen|lineworker|battery|bms|baterias|lift|wells|electricians|turbine|kilowatt|kwh|mwh|outages|storage|metering|generation assets|
carbon-free|
wind|utilities|utility|load|batteries|meters|pipelines and refineries|gas|oil|power|strom|netze|watts|megawatts|
mw|gw|electrica|fusion|hydraulique|reactor|seismic`,
  },
  {
    id: 'public-sector',
    sure: `
defence industry|defence sector|defense industry|defense sector|defence contractor|defense contractor|
department of defense|national weather service|national agency|national park service|national institute|
county planner|county officials|county records|county clerk|county health|county council|county departments|
state officials|town council|town planning|city planner|city officials|city administration|city clerk|
public library|public libraries|public schools budget|census data|council housing|borough|social work|
policy adviser|policy advisor|policy officer|public records|for cities|council services|citizens' services|
citizen service|public bodies|public body|public authority|public authorities|public institution|public agencies|
public agency|public finance|public safety|public works|public spending|public interest technology|
publicly funded|federal clients|federal it|
federal contractor|parliament|parliamentary|legislature|legislative|senate office|congress|congressional|
elections|election office|campaign for office|mayor|mayor's office|welfare office|child protection|food stamps|
benefit fraud|benefit payments|pension authority|immigration office|asylum|visa office|border control|
tax administration|tax agency|revenue service|land registry|patent office|courts and tribunals|judiciary|prison|
probation|policing|fire service|fire department|911 dispatch|civil protection|united nations|un agency|
european commission|eu institutions|eu agency|intergovernmental|embassy|diplomat|diplomatic|foreign service|
veteran affairs|nato|intelligence agency|regulatory agency|competition authority|central statistics|
statistics office|national archives|smart city|smart cities|open data portal|bins and potholes|potholes|
parking permits|bundesamt|landesamt|bundesland|landkreis|kreisverwaltung|burgeramt|gemeinde|gemeinden|
verwaltungsdigitalisierung|offentlicher auftraggeber|offentliche hand|agent public|
departement public|ville de|region publique|douanes|armee|service de l'etat|municipio|
servicio publico|aduanas|ejercito|politica publica|sector gubernamental|orgao publico|
servico publico|poder publico|tribunal|tribunais|
publieke dienstverlening|belastingdienst|defensie|public-sector|public service|
public administration|public procurement|public policy|public affairs office|government|governmental|
federal agency|federal agencies|state agency|state agencies|govtech|gov tech|civic tech|civic technology|
civil service|civil servant|municipality|municipalities|city council|city hall|town hall|for a county|
for the county|city of|county of|state of|department of|ministry|ministries|council tax|local authority|
local authorities|social services|social security|welfare benefits|benefits systems|benefits agency|
unemployment benefits|court system|police department|law enforcement|armed forces|military|army|navy|air force|
customs authority|tax authority|tax office|census|statistical office|national statistics|official statistics|
public transport authority|offentlicher dienst|offentlichen dienst|offentlicher sektor|offentlichen sektor|
verwaltung|bundesbehorde*|landesbehorde*|kommune|kommunen|kommunal*|finanzamt|jobcenter|
bundesagentur|bundeswehr|secteur public|service public|fonction publique|
administration publique|collectivite|prefecture|ministere|conseil departemental|conseil regional|
politiques publiques|sector publico|administracion publica|administraciones publicas|
gobierno|ministerio|funcionari*|diputacion|contratacion publica|setor publico|
administracao publica|governo|publieke sector|overheden|
politie|pubblica amministrazione|comune di|regione`,
    likely: `
nhs|social worker|caseworker|policy analyst|town planner|defence|defense|courts|crime|library|archives|records|planners|city|
taxpayers|voters' data|ministers|legislation|grants|county|council|policy|civic|public|citizens|
residents' services|federal|procurement|benefits|regulator|tenders|amt|administracion|cities|commune|
court records|customs|disaster relief|emergency services|humanitarian|justice|justicia|justitie|justiz|parish|
police|public transport|voter|welfare`,
  },
  {
    id: 'education',
    sure: `
school bus|school buses|university admissions|school admissions|college admissions|admissions officer|
teaching assistant|school funding|early years|phonics|lead teacher|student teacher|course creator|online teacher|
lesson planning|classroom teacher|school meals|vice-chancellor|school leader|school board|
school administrator|school counselor|school psychologist|school software|school app|secondary teacher|
math teacher|science teacher|physics teacher|english teacher|language teacher|music teacher|
teacher training|teacher by training|teacher trainer|teaching english|english language teaching|esl|tefl|
language school|exam prep|exam preparation|test prep|learning analytics|learning experience designer|
student loans office|student data|student retention|
student services|student affairs|college professor|community college|vocational training|vocational school|
apprenticeship training|adult education|online education|online course|online learning|digital learning|
educational games|educational software|educational technology|education technology|education policy|
education data|education sector|school system|bootcamp instructor|coding bootcamp|coding school|
university teaching|university administration|university library|university press|associate dean|rector|provost|
phd supervisor|academic publishing|montessori|nursery teacher|nursery school|daycare|special education|
special needs|curriculum developer|curriculum design|assessment design|berufsschul*|
volkshochschul*|universitaten|professorin|bildungs*|kindergarten*|nachhilfe*|
schulung von lehrkraften|lehramt|lehrstuhl|e-learning-*|lyceen*|universite|rectorat|
maitre de conferences|
maitresse de conferences|institutrice|instituteur|creche|profesorado|profesor de|profesora de|catedratic*|
ensenanza|ensenante|formacion profesional|universidad|
instituto publico|escola publica|educador|educadora|universidade|universiteit|universitair|hoogleraar|docent|
leerkracht*|lesgeven|education|edtech|ed tech|higher education|k-12|k12|teacher|school teacher|
head teacher|headteacher|school principal|primary school|secondary school|elementary school|middle school|
grammar school|school district|classroom|pupil|lecturer|professor|assistant professor|associate professor|
adjunct professor|faculty|universities|academic advisor|curriculum|curricula|instructional design|
instructional designer|learning management|learning design|learning designer|elearning|
student outcomes|student success|admissions office|tutor|tutoring|early childhood|preschool|educator|dean of|
learning platform|learning sciences|mooc|lehrkrafte|schulleit*|
grundschul*|gymnasium|bildung|erwachsenenbildung|weiterbildung|dozent|
dozentin|padagog*|schuler|unterricht|unterrichte|erzieher*|enseignant|enseignante|enseignement|professeur|
professeure|lycee|formation professionnelle|formateur|formatrice|eleves|secteur educatif|educacion|
educativ*|docente|docencia|profesor|profesora|profesores|maestra|escuela|colegio|alumnos|
alumnado|instituto de secundaria|pedagog*|educacao|educacional|professora|professores|escola|ensino|alunos|
onderwijs*|leraar|lerares|leraren|docenten|basisschool|middelbare school|hogeschool|leerlingen|scholen|
istruzione|scuola|scuole|insegnante|insegnanti`,
    likely: `
schools|ecole|admissions|bootcamp|learning and development|learning & development|l&d|corporate learning|
pupils' data|students' grades|grades|lecturing|learner|training courses|
teaching|teach|courses|reading scores|formation|academia|academic|academic research|dean|lecture|lectures at|
literacy|pisa|registrar|scholarship|textbook`,
    hint: `
postdoc|postdoctoral|school|students|university|college|campus|studenten|estudiantes|estudantes`,
  },
  {
    id: 'manufacturing',
    sure: `
fabrik*|fertigung*|ingeniero de planta|ingeniera de planta|jefe de planta|director de planta|jefa de planta|
plant engineer|plant operations|paradas de maquina|maker of|tractor maker|tractors|farm machinery|
chip design|parts supplier|steelworks|sawmill|foundries|industrial customers|machine operator|plant operator|
mass production|series production|valves|pumps|compressors|gears|hydraulics|machined parts|
machine parts|precision parts|plant floor|production engineer|production engineering|production manager|
production supervisor|production plant|production sites|production planner|process engineer|
process control engineer|industrial machinery|industrial robots|industrial robotics|industrial ai|
industrial data|industrial sector|industrial maintenance|machine shop|machinist|machine vision on the line|
machine building|robotic welding|welding|welder|metalworking|sheet metal|castings|extrusion|
3d printing|tool and die|toolmaker|injection molding|moulding|moulded|plastics|rubber|glassmaking|ceramics|
cement|paper industry|textile mill|garment factory|furniture maker|food processing|food production|breweries|
brewery|bottling|packaging line|pcb|chip fab|chip maker|chipmaker|chips and wafers|cleanroom|lithography|
car parts|car factory|vehicles plant|truck maker|engine maker|aircraft maker|aviation maintenance|aircraft parts|
shipyard|shipbuilding|rail vehicles|battery factory|gigafactory|battery cells|oee|scrap rate|
downtime of machines|machine downtime|unplanned downtime|maintenance planner|condition monitoring|
vibration analysis|spc|statistical process control|takt time|bill of materials|plm|industriekonzern|
produktionsdaten|produktionsanlag*|fertiger|montagelinie*|zulieferindustrie|
spritzguss*|giesserei*|gießerei*|walzwerk|chemiepark|chemiekonzern|verpackungsmaschin*|anlagenbauer|
automatisierungstechnik|qualitatssicherung in der produktion|usinage|plasturgie|equipementier*|metallurgie|
agroalimentaire|industrial y|plantas industriales|planta industrial|produccion industrial|
mantenimiento industrial|sector industrial|automotriz|metalmecanica|industria alimentaria|
fabricante|linea de produccion|planta fabril|manutencao industrial|producao industrial|
metalurgica|montadora|autopecas|industria alimenticia|productiebedrijf|productieomgeving|machinefabriek|
voedingsindustrie|metaalbewerking|industrieel|industriele|manufacturing|manufacturer|factory floor|
factories|shop floor|shopfloor|production line|production planning|assembly line|assembly plant|
industrial automation|industrial engineer|industrial engineering|industrial iot|iiot|industry 4.0|smart factory|
predictive maintenance|machine tools|machine builder|cnc|plc|scada|lean production|oem|automotive|car maker|
carmaker|automaker|semiconductor|wafer|steel|steelmaker|steel mill|paper mill|foundry|chemical industry|
chemicals|process industry|plant manager|quality control on the line|supplier quality|aerospace|heavy machinery|
packaging industry|pulp and paper|produktion von|produktionsplan*|produktionsleit*|produktionslinie*|
serienfertigung|maschinenbau*|anlagenbau|automobil*|industrie 4.0|werkzeugmaschin*|halbleiter*|stahl*|werkleit*|
zulieferer|chemieindustrie|industrie manufacturiere|industrie automobile|usine|chaine de production|
ligne de production|fabrication|aeronautique|sous-traitant automobile|manufactura|fabrica|
fabricacion|automocion|planta de produccion|siderurgi*|manufatura|industria automotiva|
chao de fabrica|linha de producao|fabricacao|maakindustrie|fabriek|fabrieken|
productielijn*|automobielindustrie|hoogoven*|stabilimento`,
    likely: `
line operator|line worker|chips|paradas|shift|spare parts|robots|bearings|mechanical engineer|production data|plant|factory|assembly|
industrial|scrap|downtime|quality control|werk|aircraft|atelier|defect detection|digital twin|industriel*|
machine vision|machinery|mechatronics|montage|planta|producent|quality inspection|visual inspection`,
    hint: `
six sigma|kaizen|ingeniera industrial|ingeniero industrial`,
  },
  {
    id: 'media',
    sure: `
senior editor|science desk|features editor|newsletter editor|copyeditor|proofreader for publishers|book editor|
online editor|picture editor|sports desk|sports journalist|sports reporter|staff reporter|staff writer|columnist|
correspondent|documentary maker|radio producer|film critic|
record company|data journalist|editorial team|editorial desk|desk editor|
copy editor|copy desk|managing editor|sub-editor|news desk|news agency|news app|news site|news website|
local news|regional newspaper|newspaper group|paywall|print media|book publisher|book publishing|
publishing house|literary agent|audiobook|e-books|cartoonist|illustrated magazines|filmmaker|
film maker|film festival|film editor|video editor|video editing|video production|video producer|
television producer|tv producer|tv series|tv shows|tv ads|documentaries|documentary films|cinematography|
cinematographer|screenwriting|animation studio|animator|visual effects|vfx|
music producer|music production|music label|radio host|
podcast producer|video on demand|vod|ott|set-top|live broadcasts|ad sales|ad server|ad operations|
programmatic advertising|media agency|media agencies|advertising agencies|creative agency|creative agencies|
copywriter in advertising|audience research|audience development|audience data|ratings and reach|creator economy|
photojournalist|photo agency|translator of novels|journalistisch*|
redaktionell*|nachrichtenagentur|zeitschrift*|fernsehsender|radiosender|filmproduktion|medienhauser|
medienproduktion|pressesprecher*|pressestelle|mediaagentur|lektor*|horbuch*|
podcast-*|maison de disques|chaine de television|radio publique|groupe de presse|quotidien regional|realisateur|
realisatrice|monteur video|documentaires|regie publicitaire|agencia de noticias|periodico|revistas|
cadena de television|productora|guionista|documentales|jornal|jornais|emissora|produtora|
audiovisual|radio e tv|nieuwsredactie|dagblad|tijdschrift*|omroepen|televisieproductie|uitgever|
redacteur|journalism|journalist|newsroom|newspaper|publishing|broadcaster|broadcasting|broadcast|
television|tv station|radio station|film production|cinema|documentary|screenwriter|video streaming|
streaming service|streaming platform|music industry|music streaming|record label|media company|media companies|
media group|media house|media industry|media sector|media and entertainment|media & entertainment|news media|
digital media|public media|mass media|media planning|media planner|media buying|media buyer|adtech|
ad-tech|advertising|ad agency|advertising agency|podcast network|podcasts and radio|
public broadcaster|public broadcasting|editor in chief|news editor|reporter|fact-checking|subtitles|journalismus|journalistin|redakteur|
redakteurin|redaktion|verlage|verlagswesen|fernsehen|medienbranche|medienhaus|
medienunternehmen|medien|werbebranche|werbeagentur|journalisme|journaliste|presse|presse ecrite|
presse quotidienne|medias|maison d'edition|redactrice en chef|audiovisuel|audiovisuelle|publicite|periodismo|
periodista|prensa|medios de comunicacion|editorial|publicidad|cine|jornalismo|jornalista|imprensa|midia|
meios de comunicacao|televisao|editora|publicidade|journalistiek|omroep|uitgeverij*|krant|kranten|redactie|
televisie|mediabedrijf|giornalis*|editoria|televisione`,
    likely: `
video platform|viewers|photo studio|showreel|desk|award|essays|books|novels|covers|newsletters|stories|episodes|
press|press officer|producer|media|news|articles for|audience|editor|subscribers|readers|streaming|ads|campaigns|
commercials|composer|content creators|diario|entertainment|film|influencer marketing|magazine|medios|
musician|podcast|podcasting|publisher|radio|redaccion|redaction|revista|tv|youtuber`,
  },
  {
    id: 'logistics',
    sure: `
rail signalling|rail operations|rail network|rail industry|rail infrastructure|rail transport|school bus|
bus routing|bus routes|trade compliance|fleet optimisation|fleet optimization|customs and trade|transport data|
public transport|railway|owner-operator|truckload|one truck|refrigerated transport|refrigerated loads|truck|
cold storage|frozen storage|forwarding|inventory planner|shipping company|shipper|train schedules|
timetables for trains|bus network|delivery network|logistician|s&op|inventory optimisation|
inventory optimization|inventory management|stock replenishment in warehouses|warehouse robots|
warehouse robotics|warehouse operator|warehouse staff|warehouse worker|warehouse supervisor|picking robots|
palletising|pallets|forklift|delivery company|delivery companies|delivery routes|delivery windows|delivery times|
food delivery|parcel service|parcel network|parcel sorting|post office|mail sorting|express delivery|
courier company|couriers' routes|route planner|routing of vans|trucks and drivers|truck driver|lorries|lorry|hgv|
fleet telematics|fleet data|fleet operations|fleet operator|railroad|train operator|airport operations|
flight schedules|crew planning|ocean carriers|shipping containers|shipping industry|shipping routes|
container port|seaport|tanker|ship operator|barges|inland shipping|ferries|customs broker|customs brokerage|
incoterms|transport company|transport companies|transport planning|transport planner|transport operator|
transport network|transportation planning|transportation network|transportation company|dispatch centre|
dispatch center|cross-docking|lagerist*|
lager und transport|lagerhaus|lagerhauser|lkw*|transportunternehm*|fahrzeugflotte*|
flottenmanagement|lieferant*|lieferverkehr|zustell*|containerterminal*|hafen*|reederei*|schienenverkehr|
guterverkehr|luftfracht|seefracht|zoll- und|disponent*|entrepots et transport|camions|
maritime|portuaire|affreteur|affretement|colis|repartidores|camiones|naviera|transporte de mercancia|
mercancias|centro de distribucion|caminhoes|caminhao|navios|ferrovi*|rodoviario|
centro de distribuicao|aduaneiro|supply chain|vrachtwagen*|pakketten|pakketbezorg*|transport en|vervoer*|
scheepvaart*|havenbedrijf|luchtvracht|douane-*|logistics|freight|forwarder|haulage|haulier|trucking|
truck fleet|truckers|fleet management|fleet manager|vehicle routing|route optimization|route optimisation|
route planning|last mile|parcel delivery|parcel carrier|courier|container terminal|container shipping|
shipping line|shipping companies|ports and terminals|port authority|port operations|warehouse operations|
warehouse management|warehouse manager|warehouses|warehousing|warehouse automation|distribution centre|
distribution center|fulfilment|fulfillment|fulfilment centre|fulfillment center|inventory planning|cold chain|
air cargo|customs clearance|3pl|4pl|tms|wms|transportation management|material flow|intralogistics|order picking|
postal service|rail operator|logistik*|spedition*|spediteur*|lieferkette*|frachtver*|fracht|lagerleit*|
fuhrpark*|transportwesen|paketdienst*|logistique|transport routier|
fret|entrepot|transporteur|transitaire*|logistica|cadena de suministro|almacenes|
ultima milla|paqueteria|transportista*|cadeia de abastecimento|transportadora*|frete|armazens|armazem|
ultima milha|logistiek*|toeleveringsketen|vrachtvervoer|expeditie|expediteur*|magazijn*|distributiecentr*|
transportsector|spedizion*|magazzin*`,
    likely: `
same-day delivery|depot|admission|avondploeg|telematics|dispatch|pallet|shipping|on-time delivery|shipment|fleet|vans|
drivers|routes|port|carrier|transport|transportation|inventory|deliveries|lager|transporte|trajets|airline|
airport|aviation|bahn|cargo|dispatcher|dispatching|douane|entregas|envios|flota|flotte|harbor|harbour|
import-export|livraison|mobility provider|parcel|postal|puerto|reparto|ride hailing|ride-hailing|spoor*|
traffic flows|traffic forecasting|versand|vessel`,
  },
  {
    id: 'climate',
    sure: `
forester|forest management|woodland|foresight on climate|flood maps|floods|climate data|climate|
sobre clima|climate journalist|climate reporting|heat waves|heatwaves|weather service|
climate adaptation|climate impact|climate finance|climate solutions|climate startup|
climate start-up|climate action|climate resilience|climate modelling|climate modeling|climate modeller|
climate disclosure|global warming|paris agreement|ipcc|scope 3|scope 1|scope 2|carbon accountant|carbon data|
carbon price|carbon pricing|carbon offset|carbon trading|carbon neutral|carbon neutrality|emission factors|
emissions data|emissions trading|methane|tonnes of co2|co2e|life-cycle assessment|lca|
sustainability consultant|sustainability manager|sustainability officer|sustainability analyst|
sustainability data|sustainability strategy|sustainable finance|
green transition|green tech|greentech|cleantech|clean tech|environmental impact|environmental monitoring|
environmental policy|environmental engineer|environmental ngo|environment agency|nature conservation|
wildlife conservation|ecosystem services|forest carbon|forestry|reforestation|soil carbon|glaciers|glaciology|
sea ice|permafrost|ocean science|oceanographer|atmospheric science|weather forecasting|weather forecasts|
weather data|river levels|flood forecasting|drought|wildfire|extreme weather|remote sensing|
satellite imagery of forests|air quality|air pollution|water quality|waste management|zero waste|
co2-*|okobilanz*|umweltingenieur*|emissionshandel|kreislaufwirtschaft|
meteorolog*|hochwasser*|okosystem*|ecologie|ecologique|climatologue|meteo|biodiversite|
neutralite carbone|environnemental*|gaz a effet de serre|emissions de co2|gestion des dechets|ecologia|
biodiversidad|calidad del aire|economia circular|emisiones|gestion ambiental|ambientais|clima e|emissoes|
biodiversidade|residuos solidos|biodiversiteit|climate tech|
climate change|climate science|climate scientist|climate risk|climate models|climate policy|carbon|
carbon accounting|carbon footprint|carbon markets|carbon credits|carbon removal|carbon capture|carbon emissions|
co2|decarbonization|decarbonisation|net-zero|greenhouse gas|greenhouse gases|ghg|emissions reporting|
sustainability|sustainability reporting|esg|csrd|environmental science|environmental scientist|
environmental engineering|environmental data|environmental consultant|flood risk|flood models|wildfire risk|
sea-level|biodiversity|earth observation|oceanography|ecology|ecologist|deforestation|circular economy|
klima*|nachhaltigkeit*|co2-bilanz*|treibhausgas*|umweltschutz|umweltwissenschaft*|emissionen|climat|climatique|
decarbonation|developpement durable|bilan carbone|empreinte carbone|clima y energia|climatico|climatica|
sostenibilidad|huella de carbono|descarbonizacion|medio ambiente|medioambiental*|mudanca do clima|
sustentabilidade|descarbonizacao|meio ambiente|duurzaamheid*|uitstoot|sostenibilita|ambientale`,
    likely: `
nature|tonnes|planet|rivers|forests|renewable|rainfall|environment|environmental|weather|renewable energy|
recycling|sustainable|clima|ambiental|atmospheric|carbono|conservation|duurzaam|duurzame|ecological|emissions|
environnement|flooding|nachhaltig*|pollution|residuos|sostenible|sustentavel|umwelt*`,
  },
];

/** Tools of event streams: beside them nobody watches films. */
const STREAMS =
  /\b(?:kafka|flink|spark|pulsar|kinesis|batch|events? a (?:day|second)|data engineer\w*|p99|etl|pipelines?)\b/;

/** Tools of data warehouses: beside them a warehouse holds tables. */
const DATA_STACK = /\b(?:dbt|snowflake|bigquery|redshift|looker|databricks|kimball|etl|elt|sql|fivetran|airflow)\b/;
const LENT =
  /\b(?:mortgages?|loans?|credit|lending|securities|equity|bonds?|debt|ipo|leasing|sba|home loans?|fha|va)(?: (?:and|&) \w+)? $/;
const REPORTER =
  /\b(?:journalists?|reporters?|correspondent|staff writer|newspaper|tageszeitung|journal local|podcast\w*|periodista|journaliste|jornalista)\b/;
const PLUMBER =
  /(?<!\b(?:trained|began|started|qualified|worked|once) as an? )\b(?:plumb(?:er|ers|ing)|klempner\w*|sanitar\w*|plombi\w+|fontaner\w*|encanador\w*|loodgieter\w*)\b/;
const POWER = /\b(?:power|gas|energy|electricity|renewables?|wind|solar|carbon|certificates?|oil|grain|timber) $/;
/** Programs named after things: beside their like nobody smelts or ships. */
const TOOLS =
  /\b(?:solidity|slither|echidna|ethereum|evm|hardhat|docker|kubernetes|k8s|helm|argo|terraform|rust|devops|palantir|type(?:face)? design\w*|typefaces?)\b/;
/** Whose purchases are goods for the house, not for shelves. */
const BUYS_FOR_USE =
  /\b(?:hospitals?|factor(?:y|ies)|manufactur\w*|aerospace|steel|castings?|shipyards?|machine(?:ry|s)?|engines?|foundry|chemicals?|construction|utilit(?:y|ies)|council|restaurants?|hotels?|sommelier|kitchens?|media buyer)\b/;
/** Plants and parks that a portfolio holds: no fund's. */
const ASSETS =
  /portfolio manag\w+[,:–|-]* ?(?:of |for |[–|-] ?)?(?:onshore |offshore |utility-scale )?(?:wind|solar|hydro|battery|storage|renewables?|pv)\b(?! (?:equit|funds?|stocks?|investments?))/;
/** What is examined besides books of account. */
const AUDITS_OTHERWISE =
  /(?:night|accessibility|security|quality|seo|safety|environmental|iso(?: \d+)?|fire|code|contract|brand|content|ux|data|energy|site|process|supplier|clinical|waste) $/;
const GIVES = /\b(?:foundation|charity|donors|ngo|stiftung|fondation|fundacion)\b/;
const MEMBERS = /\b(?:charity|ngo|think[- ]tank|trade (?:association|union|body)|foundation)\b/;
const WATER = /\bwater $/;
const INSURES =
  /\b(?:(?:re)?insur\w+|versicher\w+|assur(?:ance|eur)\w*|seguros|loss adjust\w*|catastrophe model\w*|underwrit\w*|(?:re)?asegur\w+|(?:res)?segurador\w*|schadenregul\w*)\b/;

/**
 * Terms that mean something else in these surroundings (tested on the folded text right after or before the match, or anywhere in it).
 * Only what people of other fields write often.
 */
export const NOT_THE_DOMAIN: OtherSenses = {
  // "I care about", "a patient teacher": the verb and the adjective, not the trade.
  care: {
    before: /\b(?:i|we|you|they|who|take|takes|taking|with|dont|don['’]t|really|deeply|genuinely|to|handle with) $/,
    after: /^ (?:about|deeply|that|how|less|more about|of (?:the|your|our|everything|it))\b/,
  },
  patient: {
    after:
      /^ (?:debug|listen|teach|explan|explain|with|and|enough|work|ear|hands?\b|persist|capital|approach|mind|soul|colleague|problem)/,
    before: /\b(?:be|am|very|endlessly|calm|curious|kind|stay|remain|friendly|thorough)(?:,| and)? $/,
  },
  // "A/R" is accounts receivable where bills are spoken of; "A&R" finds musicians.
  'a/r': { among: /\b(?:days|denials|receivables?|billing|invoices?|revenue|collections|ledger)\b/ },
  // Who underwrites loans or securities insures nobody.
  underwriter: { before: LENT },
  underwriting: { before: LENT },
  // What is traded names the field: power and gas are no bank's.
  trading: { before: POWER },
  'trading desk': { before: POWER },
  // Water has its own works and meters.
  utility: { before: WATER },
  utilities: { before: WATER },
  meters: { before: WATER, among: /\bwater (?:utilit|compan|works|board|meter|suppl)/ },
  // Whoever insures against floods insures.
  floods: { among: INSURES },
  floodings: { among: INSURES },
  inundaciones: { among: INSURES },
  enchentes: { among: INSURES },
  wildfires: { among: INSURES },
  // A branch of banking, and who buys for the works.
  retail: {
    after: /^ (?:bank|banking|investors?|clients? (?:of|at) (?:a|the) bank|lending|credit|broker|trader|funds?)\w*\b/,
  },
  transport: { after: /^ (?:layer|protocol|stream|order)/ },
  procurement: { among: /\b(?:suppliers?|savings|category|indirect|sourcing|spend)\b/ },
  'buyer,': { among: BUYS_FOR_USE },
  buyer: { among: BUYS_FOR_USE },
  cosmetics: { among: /\bmanufactur|factory/ },
  foundry: { among: TOOLS, before: /(?:cloud|type|ai|start-?up|idea) $/ },
  // Cells of a car's or a lamp's: goods of a plant.
  battery: {
    before: /(?:acid|car|laptop|phone) $/,
    after: /^ (?:included|of tests|recycl)/,
  },
  'portfolio manager': { among: ASSETS },
  // Clothes drawn, shown and photographed are not yet sold.
  fashion: { after: /^ (?:stylist|design|photograph|model|blog|show|week|school|student|illustrat)/ },
  airport: { after: /^ (?:runs?|transfers?|hotels?|lounge|taxi)\b/ },
  audit: { before: AUDITS_OTHERWISE },
  audits: { before: AUDITS_OTHERWISE },
  auditor: { before: AUDITS_OTHERWISE },
  hedge: {
    after: /^s? (?:your|our|my|his|her|bets|trim|cutt|lay)/,
    among: /\b(?:garden\w*|lawns?|landscap\w*|prun\w+)\b/,
  },
  pisos: { before: /camarer[oa]s? de $/ },
  // Retail banking.
  minorista: { before: /(?:banca|banco) $/ },
  // What testers of interfaces call them with, and what museums and libraries lend.
  postman: {
    among:
      /\b(?:apis?|openapi|swagger|selenium|cypress|qa|rest|json|jmeter|test(?:s|ing|er|automation)?|developer|sql|devops|graphql)\b/,
  },
  loan: { among: /\b(?:museums?|librar\w+|exhibit\w*|galler(?:y|ies)|registrar|archives?)\b/ },
  loans: { among: /\b(?:museums?|librar\w+|exhibit\w*|galler(?:y|ies)|registrar|archives?)\b/ },
  // Names of newspapers.
  dispatch: { before: /\bthe (?:\w+ )?$/, among: REPORTER },
  courier: { among: REPORTER },
  // What trucks pull.
  trailers: { among: /\b(?:trucks?|drivers?|freight|transport|fleet)\b/ },
  // What foundations give away.
  grants: { among: GIVES },
  fund: { among: GIVES },
  doctor: { before: /(?:database|spin|script|computer|laptop|code|guitar) $/ },
  // What machines do, and a program for drawing.
  playwright: {
    among: /\b(?:tests?|testing|qa|cypress|selenium|e2e|end-to-end|typescript|javascript|automation|sdet)\b/,
  },
  // Apps are sold in stores, too.
  stores: { among: /\b(?:apps?|ios|android|react native|flutter)\b/ },
  lab: {
    among: /\b(?:secondary school|physics|school science)\b/,
    before: /(?:home|computer|digital|innovation|design|media|language|fab|photo|dark|data|media|living) $/,
  },
  // A licence that people of many trades hold.
  forklift: { after: /^(?:,? (?:and|&) \w+)? (?:licen[cs]e|certificat|ticket|permit)/ },
  // What reporters write about.
  courts: { before: /(?:tennis|basketball|food|squash|badminton|padel|sports) $/, among: REPORTER },
  councils: { before: /works $/, among: REPORTER },
  'local council': { among: REPORTER },
  crime: { among: REPORTER },
  // Who fits boilers works in homes, not for a utility.
  'heat pump': { among: PLUMBER },
  heating: { after: /^ up/, among: PLUMBER },
  boiler: { among: PLUMBER },
  gas: { among: PLUMBER },
  'gas engineer': { among: PLUMBER, before: /(?:heating (?:and|&)|plumb\w+ (?:and|&)) $/ },
  pumps: { before: /(?:insulin|infusion|breast|syringe|heat) $/, after: /^ up/ },
  insurance: {
    after: /^ (?:against|policy (?:for|of))/,
    before: /(?:liability|indemnity|own|with|full|including|public|incl\.?) $/,
  },
  'learning platform': { before: /(?:machine|deep|reinforcement|federated|transfer)[ -]$/ },
  'learning design': { before: /(?:machine|deep)[ -]$/ },
  'streaming platform': {
    before: /(?:data|event|kafka|log|message)[ -]$/,
    among: /\b(?:kafka|flink|spark|pulsar|kinesis)\b/,
  },
  'streaming service': { before: /(?:data|event|kafka|log|message)[ -]$/ },
  reporter: { before: /(?:talk|speak|chat)(?:ing)? (?:to|with) $/ },
  reporters: { before: /(?:talk|speak|chat)(?:ing)? (?:to|with) $/ },
  teacher: { before: /(?:yoga|pilates|meditation|fitness|mindfulness) $/ },
  // An aide in Portuguese and Spanish, not a valuer.
  assessor: {
    before: /\bloss $/,
    after: /^ (?:de |parlament|juridic|especial|tecnic|legislativ|politic|financ|fiscal|executiv|pedagogic)/,
  },
  buildings: { before: /(?:public|federal|historic|office|school) $/ },
  welder: { before: /underwater $/ },
  houses: { before: /(?:opera|publishing|fashion|auction|cultural|design|investment|game|media|play|coffee|full) $/ },
  entrepots: { after: /^ de donnees/ },
  entrepot: { after: /^ de donnees/ },
  // Bills of care are the payer's and provider's business, not a bank's.
  fraud: {
    among:
      /\b(?:benefits? (?:fraud|office|agency)|(?:fraud|investigator|officer),? benefits|welfare|medicaid|medicare|health ?care|health (?:plans?|claims))\b/,
  },
  industrial: {
    before: /(?:poligono|parque|zona) $/,
    after: /^ (?:design|strength|grade|music|action)|^ (?:&|and) logistics/,
  },
  housing: {
    after:
      /^ of (?:the |a )?(?:sensor|pump|motor|machine|lamp|gear|device|camera)|^ (?:support|benefit|allowance|voucher|crisis grant)|^ and food support/,
  },
  climate: {
    before: /(?:team|work|office|working|social|current|economic|political|business|engagement) $/,
    after: /^ (?:of|for) (?:change|fear|trust|doubt)/,
  },
  conservation: { after: /^ (?:of energy|law)/ },
  // Heads of anything have deputies; at a school they are one without "of".
  'deputy head': {
    after:
      /^ of (?!school|sixth|year|faculty|department|english|maths|science|music|primary|upper|lower|junior|boarding|languages)/,
  },
  // What court reporters write of.
  tribunales: { among: /\b(?:periodista|cronista|redactora?|reporter[oa])\b/ },
  tribunaux: { among: /\b(?:journaliste|chroniqueu\w+|reporter)\b/ },
  energy: {
    before:
      /(?:high|my|full of|lots? of|so much|boundless|bring|endless|positive|creative|personal|their|your|inner) $/,
    after: /^ (?:and|,) (?:enthusiasm|passion|humou?r|drive|curiosity|empathy)|^ to (?:the|a|every|any)|^ use per/,
  },
  education: { before: /(?:my|formal|continuing|level of|years of|lack of|by) $/, after: /^:|^\s*\n/ },
  // Who fits turbines and panels cuts no film.
  monteur: {
    among: /\b(?:und|heizung\w*|fernwarme|elektro\w*|kabel\w*|netz\w*|der|die|das|bei|im|een|het|bij)\b/,
    after: /^ (?:in|von|im|zonne|warmte|fur|voor|elektr)/,
  },
  // Italian for machines that press.
  presse: {
    among:
      /\b(?:stampi|stampaggio|lamier[ae]|officina|progettista|ingegnere|operai[oa]|macchine|idrauliche|meccanic[oa])\b/,
  },
  // Fields of a form.
  picker: { before: /(?:date|time|colou?r|file|emoji|image|font|cherry) $/ },
  'plant operator': { before: /(?:power|treatment|desalination|solar) $/ },
  presses: { among: /\b(?:moulds?|ovens?|plastics?|hydraulic|stamping|tiles?)\b/ },
  media: {
    // "Una y media", "em média": half and average in Spanish and Portuguese.
    before: /(?:social|mixed|rich|paid|storage|culture|physical|earned|owned|\b(?:y|una|la|en|em|na)) $/,
    after:
      /^ (?:requests?|enquir|inquir|contacts?|quer(?:y|ies)|relations|training|attention|appearances|jornada|horas?|docena|por)\b/,
  },
  // "A diario", "cierre diario": the adjective.
  diario: { before: /\b(?:a|al|cierre|informe|reporte|parte|trabajo|uso|balance|ritmo|dia a|contacto|pedido) $/ },
  film: {
    among: /\b(?:photograph\w*|fotogra\w*|packaging|trays?|plastics?|wrap|laminat\w+|bioplastics?|verpackung\w*)\b/,
    before: /(?:watch|love|like|favou?rite|thin) $/,
    after: /^ (?:buff|fan|lover|nerd|photography)/,
  },
  films: { before: /(?:watch|love|like|old|horror|bad|good|silent|fan of) $/ },
  tv: { before: /(?:watch|smart|reality) $/ },
  radio: { before: /(?:listen to the|ham|old) $/ },
  press: {
    after: /^ (?:at\b|office\b(?!r)|enquir|inquir|requests?|contacts?|releases?\b)/,
    before: /(?:the|drill|bench|french|printing|my|please) $/,
  },
  streaming: { among: STREAMS },
  property: { after: /^ (?:graphs?|wrappers?|based tests?)\b/ },
  factories: { among: /\bpatterns\b/ },
  energie: { after: /^ und (?:geduld|freude|leidenschaft|humor)/ },
  plants: {
    after: /^ (?:[\d.,]+ )?(?:trees|seeds|hedges|ideas)\b/,
    before: /(?:test|too many|some|many|house|office|water(?:s|ing)? the|my|dying|pot|potted|lots of) $/,
    among: /\b(?:biolog|botan|garden|horticult|ecolog)\w*/,
  },
  payroll: { before: /(?:or|on|off|the|your|our|onto) $/, after: /^ or\b/ },
  // Who speaks for members or donors governs nobody.
  'policy officer': { among: MEMBERS },
  'policy adviser': { among: MEMBERS },
  'policy advisor': { among: MEMBERS },
  'asset manager': {
    among:
      /\b(?:logistics parks?|industrial parks?|real estate|offices?|sheds|residential|solar|wind|hydro|battery|storage|buildings?|rail|digital|software)\b/,
  },
  shop: {
    before:
      /(?:machine|tool|paint|body|print|job|barber|talking|one-stop|dev|repair|press|welding|chop|betting|closed|talk|set up|work) $/,
    after: /^ (?:floor|talk|steward|drawing)/,
  },
  plant: {
    after: /^ (?:shop|nurser|lover|whisperer|based|pot|science|biolog|genetic)/,
    before: /(?:house|power|pot|robert) $/,
  },
  magazine: { before: /(?:featured in|published in|quoted in|in) .{0,20}$/ },
  steel: { before: /(?:nerves of|of) $/ },
  publishing: { after: /^ (?:packages|libraries|articles|papers|events|messages|to)/ },
  publisher: { before: /event $/ },
  publishers: { before: /event $/ },
  broadcast: { after: /^ (?:messages|events|variable|variables|join|joins)/ },
  fulfillment: { before: /(?:personal|request|self) $/ },
  fulfilment: { before: /(?:personal|request|self) $/ },
  warehouses: { before: /(?:data|cloud|sql) $/, among: DATA_STACK },
  zorg: { before: /\b(?:ik|wij|we) $/, after: /^ (?:dat|ervoor|voor de|voor het|ik)\b/ },
  assurance: {
    // French for insurance; in an English sentence it is an auditor's word.
    among: /^(?![\s\S]*\b(?:le|la|les|des|du|une|et|en|sante|vie|chez)\b)[\s\S]*\b(?:the|and|of|at|for)\b/,
    before:
      /(?:quality|audit(?:ing)?|audit (?:&|and)|information|software|revenue|product|safety|self|data|mission|model|test) $/,
  },
  cities: { before: /\b(?:in|across|from|two|three|four|five|six|seven|several|many|other|big|\d+) $/ },
  clima: {
    after:
      /^ (?:laboral|organi[sz]a\w+|organizzativo|social|de (?:trabajo|trabalho|confian\w+)|aziendale|interno|familiar)/,
  },
  city: { after: /^ (?:hospital|centre|center|break|guide)/ },
  banco: { after: /^ de (?:dados|datos|imag|sangre|alimentos|horas|pruebas|preguntas|testes)/ },
  banque: { after: /^ (?:d['’]images|de (?:donnees|sons|sang))/ },
  bancos: { after: /^ de (?:dados|datos|imag|sangre|alimentos|horas|pruebas|preguntas|testes)/ },
  'shop floor': { among: /\b(?:retail|basket|shopper|supermarket|stores?)\b/ },
  payments: { before: /(?:late|my|no) $/ },
  warehousing: { before: /(?:data|cloud) $/ },
  warehouse: {
    after: /^ to (?:web|code|coding|data|tech|software|it)\b/,
    before: /(?:data|cloud|the|sql|analytics|lake|a modern|snowflake|bigquery) $/,
    among: DATA_STACK,
  },
  carbon: { after: /^ (?:copy|fibre|fiber|design|dating)/ },
  upstream: { after: /^ (?:contribut|open|project|repo|data|system|source|service|table|patch|job|fix|change)/ },
  drilling: { after: /^ (?:down|into)/ },
  solar: { after: /^ (?:system|eclipse)/ },
  nuclear: { after: /^ (?:physic|norm|family)/ },
  defense: { before: /(?:thesis|in|self|cyber|phd) $/, after: /^ in depth/ },
  defence: { before: /(?:thesis|in|self|cyber|phd) $/, after: /^ in depth/ },
  army: { before: /(?:swiss|one man|one-person) $/, after: /^ knife/ },
  police: { before: /(?:grammar|ceremony|fashion|style|code|fun) $/, after: /^ (?:style|the)/ },
  drug: { after: /^-free/ },
  'cold storage': { among: /\b(?:s3|tiers?|backups?|archival|wallets?|blob)\b/ },
  'state of': {
    before: /\b(?:in|within|across|throughout|any|every|each|this|the current) (?:the )?$/,
    after: /^ (?:the|mind|art|a|ai|things|our|data|flow|play|your|affairs|charge)/,
  },
  'department of': {
    after:
      /^ (?:computer|statistic|mathemat|physic|economic|data|one|engineering|psycholog|bio|chem|it|marketing|linguistic|informatic)/,
  },
  'city of': { after: /^ (?:birth|lights?|residence|my)/ },
  deeds: { before: /(?:good|by|words and|not words but) $/ },
  rent: {
    after: /^ (?:is (?:due|paid|late)|money|day|gets paid|comes|the runway|a car|(?:myself|me|us) (?:out|by))/,
    before: /(?:to pay the|pay the|pays the|pay my|pays my) $/,
  },
  rental: { before: /(?:car|bike|scooter|equipment|ski|boat|vehicle) $/ },
  rentals: { before: /(?:car|bike|scooter|equipment|ski|boat|vehicle) $/ },
  tenant: { before: /multi[- ]$|single[- ]$/, after: /^ (?:isolation|id)/ },
  tenants: { before: /multi[- ]$|saas $/ },
  tenancy: { before: /multi[- ]$/ },
  apartment: { before: /(?:my|her|his|our|small|tiny|an) $/ },
  surgical: { after: /^ (?:precision|focus)/, before: /(?:with|almost) $/ },
  clinic: {
    after: /^ (?:for|of) (?:slow|broken|legacy|messy|code|bugs)/,
    before: /(?:rights|immigration|bike|ski|repair|tax|design|code|cv|resume|seo|writing|data|career|legal) $/,
  },
  medicine: { before: /(?:best|own) $/ },
  professor: { before: /(?:my|with) $/ },
  bank: {
    before: /(?:food|data|power|blood|break the|question|image|question) $/,
    after: /^ (?:holiday|lobby|robber|heist|and agency|nurses?\b|staff\b|shifts?\b)/,
  },
  banks: { before: /(?:river|memory|sound|data|power|question|land|food|blood|piggy) $/ },
  bonds: { before: /(?:build|strong|lasting|form|human|team|chemical) $/ },
  derivatives: { before: /(?:partial|second|first|of) $/ },
  accountant: { before: /carbon $/ },
  medien: { before: /(?:sozialen?|neuen?) $/ },
  accounting: { before: /(?:carbon|emissions|cost|ghg|job|memory) $/, after: /^ for (?:the|a|all|every)/ },
  universities: {
    before: /(?:degrees? from|studied at|studies at|graduated from|graduate of|two|three|several) (?:two |three )?$/,
  },
  hochschule: { before: /(?:studium|studiert|abschluss).{0,30}$/ },
  schools: { before: /(?:business|drama|law|art|of|summer|two|boarding|graduate) $/, after: /^ of thought/ },
  faculty: { before: /(?:critical|every) $/ },
  curriculum: { after: /^ (?:learning|vitae)/ },
  entertainment: { before: /home $/ },
  parcel: { after: /^ data|^ and deed/ },
  parcels: { after: /^ and deed/ },
  port: { after: /^ \d/ },
  environment: {
    before:
      /(?:work|working|test|production|staging|development|dev|cloud|runtime|agile|paced|team|startup|international|an|any|multicultural) $/,
  },
  sustainability: { before: /(?:software|code|financial) $/ },
  phi: { after: /^[-\s]?(?:\d|beta|coefficient)/ },
  lending: { after: /^ (?:a|an|my) /, before: /(?:tool|book) $/ },
  cfo: { before: /(?:to the|assistant to the|to|reports for the|for the|for|with the|the) $/ },
};

/** Before a term, in its sentence: a wish or a hobby, not the person's field. Folded. */
export const WISH =
  /\b(?:volunteer(?:ing|s)? (?:at|in|for|with)|interested in|(?:curious|read|reading) about|fascinated by|hoping to|hope to|would (?:like|love) to (?:work|move|join|get)|want(?:s|ed)? to (?:move|work|get|break|go|switch|join)|moving into|break(?:ing)? into|transition(?:ing)? (?:in)?to|dream(?:ing|s)? of|not (?:in|interested)|no (?:experience|background) in|outside (?:of )?work|spare time|free time|hobb(?:y|ies)|weekends|interesse an|mochte in|interesse a|je souhaite|me gustaria|gostaria)\b[^.!?\n|]*$/;

/** Before a term, in its sentence: work that is looked for. Folded. */
export const SOUGHT =
  /\b(?:looking for|seeking|searching for|in search of|open to|sucht?|suche|auf der suche nach|(?:re)?cherche|a la recherche|busco|busca|buscando|en busca de|procuro|em busca de|op zoek naar|zoekt?)\b[^.!?\n|]*$/;

/**
 * Likely terms that state a field on their own in a title or headline, where people name what they work in; in a
 * sentence they still need company.
 */
export const ENOUGH_IN_HEADLINES: ReadonlySet<string> = new Set(
  'clima|carbono|depot|courts|schools|ecole|ecoles|vaccines|vaccine|clinic|pensions|fleet|wonen|warehouse|ledger|animation|dispatcher|battery|tax|utilities|utility|admissions|customs|trading|credit|loan|fraud|treasury|payroll|controlling|radio|film|tv|news|publisher|magazine|entertainment|airport|aviation|cargo|parcel|dispatch|wind|oil|gas|underwriting|premiums|shops|stores|fashion|factory|plant|industrial|weather|environmental|council|police|welfare|school|teaching|drug|drugs|laboratory|neuroscience|property|properties|buildings|recycling|flats|conservation|dean|media|civic|county|federal|cities|justice|shipping|transport|investment|investments|funds|wealth|aircraft|machinery|mechatronics|subscribers|audience|residential|homes|appraisal|valuation|patient|therapy|biomedical|merchants|cosmetics|nachhaltig|umwelt|energie|produktion|residuos|shop|assortment|metering'.split(
    '|',
  ),
);
