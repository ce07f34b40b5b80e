/*
 * Domain packs: the words by which people of a field state it. A `sure` term is enough on its own; a `likely` one is
 * also used elsewhere ("claims", "grid") and needs a second, different term of the pack. A term that belongs to two
 * fields stands in both packs (mortgages: housing and finance). `*` stands for the rest of a compound.
 */
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
pflegekraft*|pflegende|pfleger|pflegerin|physicians|hospitals|hospitalist|hospitalists|clinician-facing|board certified|dental offices|dental practice|dental practices|doctors|patients' records|patient outcomes|health care|surgeries|doctor's office|care sector|social care|home care|care provider|care providers|nursing staff|hospital system|hospital systems|health services|health service|health sector|health company|health companies|health start-up|health start-ups|health startup|health startups|public hospital|medical practice|gesundheits-it|salud mental|saude mental|sante mentale|ggz-instelling|
bedside|patient flow|patient journeys|patient portal|patient monitoring|patient experience|waiting lists|
waiting times for care|hospital beds|health records|health record|health apps|health app|health economist|
healthcare analyst|clinical data|clinical nlp|clinical ai|clinical coding|medical coder|medical imaging|
medical writer|medical writing|medical records|medical affairs|medical school|medical director|medical doctor|
doctor by training|physician by training|gp practice|family medicine|optometrist|optician|audiologist|
hearing aids|hearing aid|prosthetics|dietitian|nutritionist|speech therapist|radiographer|sonographer|
anaesthetist|anesthesiologist|cancer|tumour|tumor|diabetes|dementia|sepsis|blood bank|blood tests|mri|
ct scans|x-ray|ecg|eeg|wearables for patients|drug safety|drug trials|drug approval|generics|biologics|
biosimilars|antibodies|proteomics|bioinformatics|bioinformatician|microbiology|immunology|virology|toxicology|
regulatory affairs|fda|ema submissions|21 cfr part 11|gcp trials|contract research organization|
contract research organisation|real-world data|pharmacokinetics|patient registries|medical claims|
claims and clinical|prior authorization|prior authorisation|denials management|revenue cycle|
utilization management|care plans|care teams|ambulance|emergency medicine|hiv|malaria|health ministry|nhs trust|
hospital group|hospital chain|health insurer|medical insurance|medicare advantage|accountable care|caregiving|
disability care|psychology practice|psychologist|psychiatrist|addiction|sleep medicine|fertility|maternity|
obstetrics|gynaecology|urology|nephrology|dialysis|orthopaedics|orthopedics|endoscopy|wound care|medicare plan|
krebsforschung|pflege und medizin|spital|spitaler|arztpraxis|arztpraxen|labor fur|medtech-*|diagnostik|therapeut*|
psychotherap*|physiotherap*|hebamme|zahnarzt*|kinesitherap*|sage-femme|pharmacien*|dossier medical|oncologie|
psychologue|infirmieres|medicament*|hospital clinico|atencion primaria|oncologia|psicolog*|odontolog*|
sistema de salud|dispositivos medicos|salud publica|clinicas|laboratorio clinico|saude publica|medica|hospital|
atencao primaria|verpleging|thuiszorg|huisartsen|zorgdata|zorgverlener*|fysiotherap*|apotheek|apotheken|
geneesmiddel*|medisch*|patientenzorg|healthcare|health care|health-care|health tech|healthtech|digital health|
e-health|ehealth|mhealth|health informatics|health data|health system|health systems|public health|
population health|global health|mental health|behavioral health|behavioural health|health economics|
health services research|health outcomes|health plan|health plans|health insurance|health insurers|home health|
health it|health analytics|health equity|women's health|hospitals|clinics|clinical|clinician|clinicians|
medicine|medical|medicare|medicaid|nhs|nurse|nurses|nursing|physician|physicians|surgeon|surgery|surgical|
doctors' offices|general practitioner|icu|intensive care|emergency department|patients|patient care|patient data|
patient safety|patient outcomes|patient records|patient privacy|inpatient|outpatient|readmission|readmissions|
care gaps|care gap|care management|care coordination|care quality|primary care|acute care|elder care|eldercare|
hospice|pharma|pharmaceutical|pharmaceuticals|pharmacy|pharmacies|pharmacist|pharmacology|pharmacovigilance|
pharmacoepidemiology|pharmacometrics|drug discovery|drug development|clinical trial|clinical trials|biotech|
biotechnology|biopharma|life sciences|life science|medtech|medical devices|medical device|diagnostics company|
genomics|oncology|cardiology|radiology|radiologist|pathology|pathologist|dermatology|neurology|psychiatry|
pediatrics|paediatrics|dental|dentist|dentistry|dentists|physiotherapy|physiotherapist|physical therapist|
occupational therapist|midwife|midwifery|paramedic|veterinary|epidemiology|epidemiologist|biostatistics|
biostatistician|disease|diseases|telehealth|telemedicine|therapist|psychotherapist|ehr|emr|ehrs|
emrs|electronic health records|hl7|fhir|hipaa|phi|icd-10|snomed|loinc|omop|hedis|star ratings|quality measures|
claims and ehr|claims & ehr|ehr and claims|payer|payers|payor|payors|payer-provider|value-based care|
risk adjustment|dicom|real-world evidence|real world evidence|gxp|care homes|care home|nursing home|nursing homes|
senior living|assisted living|elderly care|aged care|krankenhaus*|kliniken|klinik|klinikum|klinisch*|
krankenkasse*|krankenversicher*|krankenpfleg*|gesundheit*|medizin*|arzt|arzte|arztin|pflegekraft|pflegedienst|
pflegeheim*|pflegefach*|altenpflege|patienten*|pharmaindustrie|pharmazeut*|apotheke*|labordiagnostik|
rettungsdienst|sante|sante publique|hopital|hopitaux|hospitalier*|clinique|cliniques|medecin|medecins|medecine|
medical*|medicaux|infirmier|infirmiere|soins|pharmacie|pharmaceutique*|essais cliniques|mutuelle|ehpad|salud|
sanidad|sanitari*|hospitales|hospitalari*|clinica|clinico|clinicos|medico|medicos|medicas|enfermer*|pacientes|
farmac*|ensayos clinicos|saude|hospitais|hospitalar*|enfermagem|enfermeir*|planos de saude|gezondheid*|zorg|
zorgsector|zorginstelling*|zorgverzeker*|*verpleegkundige|*verpleegkundigen|ziekenhuis|ziekenhuizen|verpleegk*|huisarts*|patienten|ggz|farmaceut*|
sanita|ospedal*|infermier*|pazienti`,
    likely: `
autism|vaccines|vaccine|newborn|newborns|clinic|
per shift|alerts for clinicians|
hospital-grade|lab|laboratory|drug|drugs|medication|therapies|beds|wards|symptoms|diagnosis|practice manager|
care workers|carers|claims|claims data|care|therapy|patient|providers|provider network|treatment|biology|
biomedical|lab results|caregivers|doctor|doctors|epic extracts|epic clarity|cohort studies|ward|pflege|labor|
cuidados|soin|counsellor|neuroscience|registry data|stroke patients`,
  },
  {
    id: 'housing',
    sure: `
pflegeheim*|altenheim*|seniorenheim*|seniorenresidenz*|ehpad|residencia de mayores|residencias de mayores|lar de idosos|verpleeghui*|woonzorg*|
refinance|first-time buyers|nmls|families moved in|realtor|open houses|tenants' union|tenants' unions|renters|renter|rent strike|repairs for tenants|housing cooperative|housing co-op|buy-to-let|home ownership|impayes de loyer|
rent models|rent prices|rent data|rent arrears|rent collection|tenant screening|tenants|leaseholders|leasehold|
house builder|housebuilder|housebuilders|home builder|homebuilder|home builders|residential construction|
construction of homes|property tech|property data|property listings|property search|property portfolio|
property portfolios|property investor|property investors|property investment|property insurance|property lawyer|
property law|real property|property developer|property developers|land use|land records|land value|land values|
building permits|home inspections|home inspection|home inspector|home search|home valuations|home equity|
home improvement|appraisals|real estate appraisal|office leases|commercial leases|vacation rentals|holiday lets|
holiday rentals|hoa|condominium|condominiums|residential real estate|reit|reits|brokerage of homes|housing market|
housing markets|housing policy|housing prices|housing data|housing analytics|housing authority|
housing authorities|housing benefit data|fair housing|public housing|council housing|homelessness|rough sleepers|
gentrification|zoning|title insurance|foreclosure|foreclosures|fannie mae|freddie mac|rmbs|loan-to-value|
first flat|first home|buy their first|dream home|letting agency|estate management|wohnimmobilien|
gewerbeimmobilien|bautrager*|mietverwaltung|nebenkosten*|mieterstrom|wohnungsmarkt|grundstuck*|hauskauf|
maklerburo|agence immobiliere|promotion immobiliere|promoteur immobilier|gestion locative|syndic|copropriete|hlm|
marche du logement|bienes raices|promotora inmobiliaria|arrendamiento|pisos|casas y pisos|corretor de imoveis|
corretora de imoveis|condominios|incorporadora*|loteamentos|mercado imobiliario|habitacion*|habitaciona*|woningmarkt|
verhuur van woningen|huur|huren|huisvesting|sociale huur|woningbouw|agenzia immobiliare|agente immobiliare|
housing|affordable housing|social housing|housing association|housing associations|housing finance|real estate|
real-estate|realty|realtor|realtors|estate agent|estate agency|estate agents|letting agent|lettings|proptech|
prop tech|property management|property manager|property managers|property market|property valuation|
property values|property tax|property portal|residential property|commercial property|properties for sale|
home buyers|homebuyers|home buyer|home buying|first-time buyers|home loans|home loan|house prices|home prices|
house price|home values|home valuation|homeowners|homeownership|home sales|mortgage|mortgages|mortgage-backed|mls|
mls feeds|avm|avms|automated valuation|appraisal models|appraiser|appraisers|assessor|assessor files|parcel data|
parcels and deeds|deeds|land registry|rent|rents|rental|rentals|rental market|rent roll|rent control|tenant|
tenancy|tenancies|landlord|landlords|eviction|evictions|multifamily|multi-family|single-family|short-term rentals|
apartment|apartments|void days|vacancy rates|condo|condos|senior living|assisted living|retirement communities|
retirement homes|care homes|student housing|leasing agent|facility management|immobilien*|wohnung*|wohnbau*|
wohnraum|mieter*|mieten|mietpreis*|mietrecht|mietspiegel|makler|maklerin|immobilienmakler*|baufinanzier*|
hausverwalt*|hypothek*|immobilier|immobiliere|immobilieres|immobiliers|logement|logements|logement social|
loyer|loyers|locataires|bailleur|bailleurs|foncier|credit immobilier|agent immobilier|inmobiliari*|vivienda|
viviendas|alquiler|alquileres|inquilinos|hipoteca|hipotecas|hipotecari*|imobiliari*|imoveis|imovel|habitacao|
moradia|aluguel|arrendamento|hipotecario|credito habitacao|vastgoed*|woningcorporatie*|woning*|huurders|
huurprijs*|huurwoning*|makelaar*|hypotheek*|hypotheken|immobiliare|immobili|affitti|mutui`,
    likely: `
repairs|moved in|buyers|
villas|lofts|rooms|houses|apartment buildings|neighbours|sqm|square metres|square feet|construction|zoning data|
residential|property|properties|homes|vacancy|listings|neighbourhoods|neighborhoods|buildings|flats|appraisal|
valuation|brokerage|lease|leases|leasing|tenement|landlord-tenant|airbnb|coworking spaces|escrow|immo|
office buildings|shelters|urban planner|urban planning|urbanisme|urbanismo`,
  },
  {
    id: 'finance',
    sure: `
growth investor|value investor|impact investor|investor relations|seed investor|venture investor|
banken*|kredit*|defi protocols|defi protocol|decentralised finance|decentralized finance|tax software|tax technology|tax tech|
directeur financier|directrice financiere|director financiero|directora financiera|diretor financeiro|diretora financeira|finanzleit*|finanzvorstand|financieel directeur|head of finance|finance lead|finance team|finance teams|
loan officer|credito|cross-border payments|payment rails|inadimplencia|modelos de risco|analista de credito|banco regional|loan officers|mortgage broker|stockbroker|financial institution|asset managers|accounts receivable|credit analyst|savings bank|savings banks|investment analyst|fintech startup|fintech start-up|money transfer|
tax manager|tax specialist|tax accountant|tax partner|tax director|head of tax|tax analyst|tax associate|seed fund|early-stage fund|venture partner|investment fund|investment funds|impact investor|impact investing|stock analyst|equity research|equity analyst|futures trading|sharpe|hedge|card schemes|chargebacks|chargeback|credit bureau|credit bureaus|credit models|credit analyst|credit officer|
credit decisioning|credit portfolios|loan officer|loan underwriting|loan book|loan servicing|debt collection|
collections agency|buy now pay later|bnpl|invoice financing|leasing company|bank tellers|branch banking|
corporate banking|transaction banking|transaction monitoring|money laundering|sanctions screening|fraud analyst|
fraud models|fraud detection|card fraud|financial fraud|insider trading|market making|market maker|market risk|
counterparty risk|operational risk|model risk|risk officer|value at risk|regulatory reporting|mifid|psd2|sepa|
swift messages|treasurer|treasuries|cash management|liquidity|balance sheets|financial statements|
financial reporting|financial modelling|financial modeling|financial audits|chief financial officer|
finance director|finance chief|finance business partner|controllership|cost accounting|management accounting|
accounts department|accounts assistant|bookkeepers|accounting firm|tax advisory|tax law|tax returns|tax preparer|
quant|quants|quant researcher|quantitative researcher|quantitative developer|trader|traders|trading firm|
proprietary trading|stock trading|options trading|commodities trading|asset allocation|etf|etfs|index funds|
robo-advisor|robo-advisory|personal finance|private wealth|family office|family offices|fund administration|
fund accounting|limited partners|growth equity|buyouts|mergers and acquisitions|crypto exchange|stablecoins|
remittances|mobile money|microloans|retirement plans|401k plans|credit rating|credit ratings|
bond portfolios|yield curves|basis points|venture investor|vc fund|stripe integration for banks|bankenaufsicht|
bankfachfrau|bankfachmann|zahlungsdienst*|kontofuhrung|finanzcontroll*|controllerin|rechnungswesen|bilanz*|
finanzplan*|fondsmanag*|vermogensberat*|anlageberat*|steuerfach*|kreditkarten|lohnbuchhalt*|finanzamt|borse|
borsen*|banque de detail|credit a la consommation|marche de capitaux|salle de marches|commissaire aux comptes|
gestion de patrimoine|conseiller financier|conseillere financiere|fonds d'investissement|controleur de gestion|
controleuse de gestion|comptabilite|entidad financiera|entidades financieras|banca movil|mercado de capitales|
tarjetas de credito|riesgo de credito|auditoria financiera|asesor fiscal|asesora fiscal|gestoria|tesoreria|
fondos de inversion|instituicao financeira|credito e cobranca|meios de pagamento|mercado de capitais|
cartoes de credito|emprestimos|risco de credito|controladoria|tesouraria|bolsa de valores|bancaria|
kredietverstrek*|kredieten|pensioenfonds*|vermogensbeheerder|belastingadvis*|assetmanagement|administratiekantoor|
financieel|finance|financial services|financial institutions|financial markets|financial crime|financial analyst|
financial analysts|financial advisor|financial adviser|financial controller|financial planning|financial planner|
financial risk|financial data|fintech|fintechs|regtech|wealthtech|bank|banks|banking|bankers|retail banking|
investment banking|investment bank|private banking|neobank|neobanks|credit union|credit unions|central bank|
payments|payment processing|payment systems|payment rails|payment fraud|card payments|hedge fund|hedge funds|
mutual fund|mutual funds|pension fund|pension funds|fund managers|fund management|venture fund|venture funds|
venture capital|private equity|asset management|asset manager|asset managers|wealth management|wealth manager|
portfolio manager|portfolio management|investment teams|investment management|investment manager|
investment professional|investor relations|capital markets|equities|bonds|municipal bonds|fixed income|
derivatives|trading desk|trading desks|trading systems|algorithmic trading|quant trading|quantitative trading|
quant finance|quantitative finance|brokerage accounts|stock market|stock exchange|securities|credit risk|
credit scoring|credit cards|credit decisions|lending|lender|lenders|loans|loan portfolio|consumer credit|
consumer lending|microfinance|mortgage|mortgages|housing finance|underwriting loans|aml|kyc|anti-money laundering|
fraud detection in banking|basel iii|accounting|accountant|accountants|bookkeeper|bookkeeping|internal auditor|
financial auditor|tax auditor|internal audit|statutory audit|audit manager|tax advisor|tax adviser|tax consultant|
month-end close|month-end|general ledger|accounts payable|accounts receivable|fp&a|cfo|cfa|cfa charterholder|cpa|
chartered accountant|ifrs|gaap|bank accounts|open banking|core banking|banken|bankwesen|bankkauf*|sparkasse*|
finanzbranche|finanzsektor|finanzwesen|finanzdienst*|finanzbuchhalt*|finanzindustrie|finanzierung|buchhalt*|
buchhaltung|steuerberat*|wirtschaftspruf*|zahlungsverkehr|kreditrisik*|kreditinstitut*|vermogensverwalt*|
wertpapier*|banque|banques|bancaire|bancaires|services financiers|marches financiers|comptable|comptables|
expert-comptable|tresorerie|gestion d'actifs|controle de gestion|paiements|assurance et banque|secteur financier|
banca|banco|bancos|bancari*|finanzas|servicios financieros|sector financiero|contable|contables|contabilidad|
contador|contadora|pagos|inversiones|mercados financieros|financas|servicos financeiros|mercado financeiro|
setor financeiro|contabilista|pagamentos|investimentos|bankwezen|financiele sector|financiele dienstverlening|
boekhoud*|accountancy|betalingsverkeer|vermogensbeheer|hypotheek*|hypothek*|hipoteca|hipotecas|hipotecari*|
baufinanzier*|credit immobilier|finanza|finanziari*|contabil*`,
    likely: `
pensions|
rails|
accounts|wallets|lend|invoices|cash flow|margin|portfolios|disputes|risk models|liquid|debt|
forecasting of budgets|budgets|financial|investment|investments|investors|trading|credit|funds|fund|portfolio|
loan|default risk|default forecast|fraud|reconcile|reconciliation|ledger|tax|audit|auditor|auditors|balance sheet|
bps|hedging|pricing of risk|finanzen|finanz*|credito|financier*|financiele|angel investor|banker|bolsa|
controller|controlling|digital assets|due diligence for funds|factoring|forex|invoicing|m&a|payroll|prestamos|
savings accounts|treasury|vc|wealth`,
  },
  {
    id: 'insurance',
    sure: `
*versicherungssoftware|
underwriter|catastrophe models|claims handler|fellow of the institute of actuaries|
health insurer|health insurers|health insurance|medical insurance|life insurer|life insurers|life insurance|
car insurance|motor insurance|home insurance|travel insurance|pet insurance|crop insurance|cyber insurance|
insurance broker|insurance brokers|insurance agent|insurance carrier|insurance carriers|insurance pricing|
insurance fraud|motor and household lines|personal lines|commercial lines|lines of business insurance|lloyd's|
lloyds market|claims handlers|claims leakage|claims department|claims examiner|claims triage|
claims automation for insurers|loss modelling|loss models|catastrophe modelling|catastrophe modeling|
combined ratio|loss ratios|policy administration|underwriting desk|captive insurance|workers' compensation|
workers compensation|liability insurance|title insurance|krankenversicherer|rentenversicher*|
berufsgenossenschaft*|maklerpool|sachversicher*|lebensversicher*|courtier en assurance|courtage d'assurance|
cabinet d'assurance|secteur de l'assurance|assurantiel*|iard|correduria|corredor de seguros|polizas|poliza|
corretora de seguros|apolices|schadeverzeker*|zorgverzeker*|inboedel*|levensverzeker*|insurance|insurer|insurers|
insurtech|reinsurance|reinsurer|reinsurers|actuary|actuaries|actuarial|underwriter|underwriters|insurance claims|
property claims|claims adjuster|claims adjusters|claims handler|claims handling|loss adjuster|loss ratio|
loss reserving|reserving|solvency ii|policyholder|policyholders|property and casualty|property & casualty|p&c|
health plan|health plans|motor policies|life and pensions|annuities|guidewire|duck creek|ifrs 17|mga|versicher*|
*versicherung|*versicherungen|*versicherer|ruckversicher*|krankenkasse*|aktuar*|schadenregulier*|schadenbearbeit*|
assurance|assurances|assureur|assureurs|reassurance|actuaire|actuariat|mutuelle|mutuelles|sinistres|seguros|
aseguradora|aseguradoras|reaseguro*|actuari*|siniestros|seguradora|seguradoras|resseguro*|atuari*|sinistros|
planos de saude|verzeker*|*verzekering|*verzekeraar|*verzekeraars|herverzeker*|schadebehandel*|assicura*`,
    likely: `
slip|slips|
telematics|pricing|policyholder data|adjusters|indemnity|actuarial exams|exams to go|motor and household|lapse|lapses|underwriting|
claims|premiums|premium pricing|casualty|policies in force|seguro|brokers|catastrophe models|cat modelling|
reserves`,
  },
  {
    id: 'retail',
    sure: `
sporting goods|footwear|furniture store|furniture stores|bookshop|bookshops|bookstore|bookstores|drugstore chain|
convenience stores|petrol stations|discounter|discounters|hypermarket|hypermarkets|wholesaler|wholesale|
wholesalers|distribution of consumer goods|mail-order|mail order|catalogue sales|planograms|replenishment|
markdown pricing|store traffic|footfall|retail chain|retail chains|retail buyer|buyer for a fashion|fashion buyer|
luxury brands|luxury brand|beauty brand|beauty brands|jeweller|garden centre|home improvement stores|diy stores|
electronics stores|returns and checkout|product listings|marketplace seller|amazon seller|amazon fba|etsy|
prestashop|woocommerce|returns rate|basket analysis|market basket|cashiers|cashier|shop assistant|shop assistants|
sales assistant in a shop|customer loyalty|loyalty cards|brick-and-mortar|brick and mortar|pharmacy chain retail|
handel und e-commerce|handelskette|handelsketten|drogerie*|baumarkt*|mobelhaus*|modehandel|modebranche|
kassensystem*|filialist|grosshandel|handelskonzern|textilhandel|onlineshop*|commerce en ligne|pret-a-porter|
magasin|mode et luxe|vente en ligne|franquicias de moda|cadena de tiendas|cadena de supermercados|
grandes superficies|tienda|rede de lojas|lojista|supermercado|moda e varejo|ecommerce|winkel|winkelketen|
modewinkel*|kassa|groothandel|webshops|retail|retailer|retailers|retailing|e-commerce|e commerce|online shop|
online shops|online store|online stores|web shop|webshop|omnichannel|omni-channel|supermarket|supermarkets|
grocery|groceries|grocer|grocers|merchandising|merchandiser|merchandisers|merchandise planning|
category management|category manager|assortment planning|point of sale|pos systems|store manager|store managers|
shop manager|store operations|garden centres|garden centers|department store|department stores|fashion brand|
fashion retailer|fashion retail|apparel|shopify|magento|consumer goods|cpg|direct-to-consumer|d2c|dtc|
loyalty programme|loyalty program|shopper|shoppers|marketplace sellers|amazon sellers|chain of shops|
chain of stores|einzelhandel*|handelsunternehmen|onlinehandel|versandhandel|lebensmittelhandel|supermarkt*|
filialen|konsumguter|verkauferin|verkaufer im einzelhandel|commerce de detail|grande distribution|vente au detail|
e-commercant*|supermarche*|magasins|comercio minorista|comercio electronico|venta minorista|gran consumo|
supermercad*|tiendas|tienda online|tiendas online|varejo|varejista*|comercio eletronico|retalho|lojas|loja online|
detailhandel|winkels|winkelketen*|supermarkten|webwinkel*|grande distribuzione|negozi`,
    likely: `
fmcg|customers in store|assortment|sales floor|stockroom|shops|stores|stock levels|stock figures|baskets|checkout|
store|shopping|fashion|sku|skus|merchants|promotions|loyalty|handel|filiale|boutique|boutiques en ligne|comercio|
cosmetics|cosmetique*|moda|price tags|rayon|shelf|shelves|shoes|toys`,
  },
  {
    id: 'energy',
    sure: `
windkraft*|solaranlage*|battery modelling|battery modeling|battery engineer|battery engineering|battery systems|energie*|
wind developers|wind developer|wind industry|solar industry|wind and solar|solar and wind|solar developer|solar developers|renewables developer|
a utility|the utility|utility customers|utility sector|regional utility|electric utility|water utility|energy trader|energy traders|power curves|power prices|power traders|grid data|grid planning|grid models|grid modeller|grid stability|off-grid|dso|tso|demand forecasting for power|energiebedrijven|netbedrijf|
utility bills|utility companies|electric grid|grids and storage|transmission operator|transmission grid|
transmission lines|power lines|substations|substation|transformers and grid|power electronics|power engineer|
power engineering|energy auditor|energy audits|energy audit|energy consumption|energy data|energy forecasting|
energy prices|energy retail|energy retailer|energy supplier|energy suppliers|energy company|energy companies|
energy transition|energy policy|energy analyst|energy engineer|energy manager|energy management|energy modelling|
energy modeling|energy economist|energy networks|energy infrastructure|electricity prices|electricity market|
electricity markets|electricity trading|day-ahead market|balancing market|imbalance prices|virtual power plant|
virtual power plants|microgrid|microgrids|rooftop solar|solar parks|solar farms|solar farm|solar panels|
pv systems|pv plants|inverters|wind resource|turbine blades|gearboxes of turbines|wind energy|biogas|biomass|
geothermal|tidal|hydro plants|hydroelectric|reservoir engineering|reservoir engineer|oil fields|oilfield|
petrochemical|petrochemicals|offshore platforms|offshore rigs|well logs|pipelines for gas|gas network|
gas networks|lng terminals|coal|mining company|uranium|heat networks|insulation retrofits|charging points|
charge points|ev chargers|metering data|meter data|meter readings|meters and billing|netzdaten|netzbetrieb|
energieversorg*|energiehandel|energiedaten|energiemarkt|stromerzeug*|strompreis*|gasnetz|fernwarme|solaranlag*|
pv-anlag*|ladesaulen|ladeinfrastruktur|umspannwerk*|wasserstoff*|batteriespeicher|fournisseur d'energie|
transition energetique|renovation energetique|parcs eoliens|parc eolien|reseau electrique|marche de l'electricite|
panneaux solaires|bornes de recharge|distribuidora electrica|eficiencia energetica|paneles solares|
sector energetico|mercado electrico|energia solar|gas natural|autoconsumo|transicion energetica|setor energetico|
setor eletrico|energia eletrica|distribuidora de energia|usinas|parques eolicos|gas e energia|energietransitie|
energiebedrijf|energieleverancier|elektriciteit*|warmtepomp*|warmtenet*|gasunie|energie-infrastructuur|laadpalen|
stroomnet|hoogspanning*|energy|renewable energy|renewables|clean energy|energy sector|energy industry|
energy trading|energy markets|energy storage|energy systems|energy efficiency|solar|photovoltaic|photovoltaics|
solar installers|wind farm|wind farms|wind power|wind turbine|wind turbines|offshore wind|onshore wind|hydropower|
hydrogen|nuclear|nuclear power|oil and gas|oil & gas|petroleum|upstream|refinery|refineries|drilling|natural gas|
lng|power grid|power grids|power plant|power plants|power market|power markets|power systems|power trading|
electricity|electric utility|electric utilities|utility company|utilities sector|smart grid|smart grids|
smart meter|smart meters|smart metering|grid operator|grid operators|grid forecasting|load forecasting|
load forecast|transmission system|distribution grid|district heating|heat pumps|heat pump|ev charging|
charging stations|battery storage|demand response|energy consultant|energie|energie*|erneuerbare*|stromnetz*|
stromversorg*|stadtwerke|windkraft|windpark*|windenergie|solarenergie|photovoltaik|kraftwerk*|netzbetreiber*|
strommarkt*|warmepump*|energiewirtschaft|energies renouvelables|electricite|eolien|eolienne*|solaire|
photovoltaique|nucleaire|reseaux electriques|petrole|gaz naturel|energia|energias renovables|renovables|
energetic*|electricidad|eolica|eolico|fotovoltaic*|petroleo|hidrogeno|red electrica|energias renovaveis|
renovaveis|energetico|eletricidade|petroleo e gas|energiesector|hernieuwbare|duurzame energie|windmolen*|
windparken|zonnepanelen|zonne-energie|netbeheer*|elettric*|rinnovabili`,
    likely: `
battery|
lift|wells|electricians|
turbine|kilowatt|kwh|mwh|outages|storage|metering|generation assets|carbon-free|wind|utilities|utility|load|
turbines|batteries|meters|pipelines and refineries|gas|oil|power|strom|netze|watts|megawatts|mw|gw|electrica|
electricas|fusion|hydraulique|reactor|reactors|seismic`,
  },
  {
    id: 'public-sector',
    sure: `
defence industry|defence sector|defense industry|defense sector|defence contractor|defense contractor|ministry of defence|ministry of defense|department of defense|defence ministry|national weather service|national agency|national park service|national institute|
municipal records|municipal water|municipal planning|county planners|county planner|county officials|county records|county clerk|county health|county council|county departments|state officials|state government|town council|town planning|city planners|city planner|city officials|city administration|city clerk|public library|public libraries|public schools budget|census data|council housing|borough|boroughs|social work|policy adviser|policy advisor|policy officer|government relations|public records|
for cities|city government|municipal services|municipal data|council services|borough council|citizen services|
citizens' services|citizen service|public bodies|public body|public authority|public authorities|
public institutions|public institution|public agencies|public agency|public finance|public safety|public works|
public records|public spending|public interest technology|public prosecutor|publicly funded|digital government|
digital public services|e-government|government digital|government agency|government agencies|government data|
government clients|government contracts|government department|government services|federal clients|federal it|
federal contractor|state government|state legislature|parliament|parliamentary|legislature|legislative|
senate office|congress|congressional|elections|election office|campaign for office|mayor|mayor's office|
welfare office|child protection|food stamps|social benefits|benefit fraud|benefit payments|pension authority|
immigration office|asylum|visa office|border control|tax administration|tax agency|revenue service|land registry|
patent office|courts and tribunals|judiciary|justice ministry|ministry of justice|prison|prisons|probation|
policing|firefighters|fire service|fire department|911 dispatch|civil protection|united nations|un agency|
european commission|eu institutions|eu agency|intergovernmental|embassy|diplomat|diplomatic|foreign service|
veteran affairs|nato|intelligence agency|regulatory agency|competition authority|central statistics|
statistics office|national archives|smart city|smart cities|open data portal|bins and potholes|potholes|
parking permits|bundesamt|landesamt|bundesland|landkreis|kreisverwaltung|burgeramt|stadtwerk und verwaltung|
stadt und gemeinde|gemeinde|gemeinden|verwaltungsdigitalisierung|offentlicher auftraggeber|offentliche hand|
feuerwehr|agent public|agents publics|collectivite territoriale|departement public|ville de|region publique|
ministeres|prefectures|douanes|gendarmerie|armee|service de l'etat|gobierno local|gobiernos locales|municipio|
municipios|ministerios|servicio publico|servicios publicos|aduanas|ejercito|politica publica|sector gubernamental|
prefeituras|municipio de|governo federal|orgao publico|orgaos publicos|servico publico|servicos publicos|
poder publico|tribunal|tribunais|ministerio publico|gemeentelijke|ambtenaar|ambtenaren|rijksdienst|waterschappen|
publieke dienstverlening|belastingdienst|defensie|public sector|public-sector|public service|public services|
public administration|public procurement|public policy|public affairs office|government|governments|governmental|
local government|federal government|federal agency|federal agencies|state agency|state agencies|govtech|gov tech|
civic tech|civic technology|civil service|civil servant|civil servants|municipal government|municipality|
municipalities|city council|county council|city hall|town hall|county government|for a county|for the county|
city of|county of|state of|department of|ministry|ministries|ministry of|council tax|local authority|
local authorities|social services|social security|welfare benefits|benefits systems|benefits agency|
unemployment benefits|court system|police department|law enforcement|armed forces|military|army|navy|
air force||customs authority|tax authority|tax office|census|statistical office|
national statistics|official statistics|public transport authority|open government|offentlicher dienst|
offentlichen dienst|offentliche verwaltung|offentlichen verwaltung|offentlicher sektor|offentlichen sektor|
verwaltung|behorde|behorden|bundesbehorde*|landesbehorde*|ministerium|bundesministerium|kommune|kommunen|
kommunal*|kommunalverwaltung|stadtverwaltung|landratsamt|rathaus|finanzamt|jobcenter|bundesagentur|bundeswehr|
polizei|secteur public|service public|services publics|fonction publique|administration publique|collectivites|
collectivites territoriales|collectivite|mairie|mairies|prefecture|ministere|conseil departemental|
conseil regional|politiques publiques|marches publics|sector publico|administracion publica|
administraciones publicas|ayuntamiento|ayuntamientos|gobierno|ministerio|funcionari*|politicas publicas|
diputacion|contratacion publica|setor publico|administracao publica|prefeitura|governo|camara municipal|
servidor publico|servidora publica|publieke sector|overheid|overheden|overheids*|gemeente|gemeenten|gemeentelijk*|
rijksoverheid|ministerie|waterschap|politie|pubblica amministrazione|comune di|regione`,
    likely: `
social worker|policy analyst|town planner|
defence|defense|
courts|crime|library|archives|records|planners|
city|taxpayers|voters' data|ministers|legislation|grants|county|council|municipal|policy|civic|public|citizens|
residents' services|federal|procurement|benefits|regulator|tenders|amt|administracion|cities|commune|
court records|customs|disaster relief|emergency services|humanitarian|justice|justicia|justitie|justiz|parish|
police|provincie|provincies|public transport|regulators|voter|voters|welfare|zoll`,
  },
  {
    id: 'education',
    sure: `
school bus|school buses|
university admissions|school admissions|college admissions|admissions officer|
teaching assistant|school funding|early years|phonics|lead teacher|student teacher|course creator|online teacher|lesson plans|lesson planning|classroom teacher|school meals|kita|kita-platz*|kitas|vice-chancellor|
head teacher of|school leader|school leaders|school board|school boards|school administrator|school counselor|
school psychologist|school software|school app|school apps|secondary teacher|maths teacher|math teacher|
science teacher|physics teacher|english teacher|language teacher|music teacher|teacher training|
teacher by training|teacher trainer|teaching english|english language teaching|esl|tefl|language school|
language schools|tutors|tutoring company|exam prep|exam preparation|test prep|learning analytics|
learning experience designer|learning and development|l&d|corporate learning|student loans office|student data|
student retention|student services|student affairs|college admissions|college professor|community college|
vocational training|vocational school|apprenticeship training|adult education|online education|online course|
online learning|digital learning|educational games|educational software|educational technology|
education technology|education policy|education data|education sector|school system|school systems|
bootcamp instructor|coding bootcamp|coding school|lecturers|university lecturer|university teaching|
university administration|university library|university press|associate dean|rector|provost|phd supervisor|
academic publishing|montessori|nursery teacher|nursery school|daycare|special education|special needs|
curriculum developer|curriculum design|assessment design|gymnasiallehrer*|berufsschul*|volkshochschul*|
universitaten|hochschulprofessor*|professorin|bildungs*|kindergarten*|nachhilfe*|schulung von lehrkraften|lehramt|
lehrstuhl|e-learning-*|lyceen*|universite|rectorat|enseignants-chercheurs|enseignante-chercheuse|
ingenierie pedagogique|ingenieur pedagogique|maitre de conferences|maitresse de conferences|institutrice|
instituteur|creche|profesorado|profesor de|profesora de|catedratic*|ensenanza|ensenante|formacion profesional|
tecnologia educativa|centros educativos|centro educativo|universidad|instituto publico|pedagogia|rede de ensino|
escola publica|ensino medio|ensino fundamental|educador|educadora|universidade|universidades|
docencia universitaria|pedagoga|tecnologia educacional|onderwijs|universiteit|universitair|hoogleraar|docent|
leerkracht*|lesgeven|education|edtech|ed-tech|ed tech|higher education|k-12|k12|teacher|teachers|school teacher|
head teacher|headteacher|school principal|primary school|secondary school|high school teacher|elementary school|
middle school|grammar school|school district|school districts|classroom|classrooms|pupils|pupil|lecturer|
professor|assistant professor|associate professor|adjunct professor|faculty|universities|academic advisor|
curriculum|curricula|instructional design|instructional designer|learning management|learning design|
learning designer|e-learning|elearning|online courses|student outcomes|student success|admissions office|tutor|
tutoring|pedagogy|early childhood|kindergarten|preschool|educator|educators|teaching assistant|dean of|
learning platform|learning platforms|learning sciences|moocs|mooc|lehrer|lehrerin|lehrkraft|lehrkrafte|schule|
schulen|schulleit*|grundschul*|gymnasium|hochschule|hochschulen|hochschullehr*|bildung|bildungswesen|
bildungssektor|bildungsbereich|erwachsenenbildung|weiterbildung|dozent|dozentin|padagog*|schuler|unterricht|
unterrichte|kita|erzieher*|enseignant|enseignante|enseignants|enseignement|professeur|professeure|professeurs|
lycee|lycees|college et lycee|formation professionnelle|formateur|formatrice|formateurs|eleves|
pedagogi*|secteur educatif|enseignement superieur|universites|educacion|educativ*|docente|docentes|docencia|
profesor|profesora|profesores|maestro de primaria|maestra|escuela|escuelas|colegio|alumnos|alumnado|
instituto de secundaria|pedagog*|educacao|educacional|professora|professores|escola|escolas|ensino|
ensino superior|alunos|onderwijs*|leraar|lerares|leraren|docenten|basisschool|middelbare school|hogeschool|
leerlingen|scholen|istruzione|scuola|scuole|insegnante|insegnanti`,
    likely: `
schools|ecole|ecoles|colegios|
admissions|
bootcamp|pupils|
pupils' data|students' grades|grades|lecturing|learner|training courses|teaching|teach|courses|learners|
reading scores|formation|academia|academic|academic research|academics|dean|lecture|lectures at|literacy|maestro|
pisa|postdoc|postdoctoral|postdoctoral researcher|registrar|scholarship|textbook|textbooks`,
    hint: `school|students|university|college|campus|studenten|estudiantes|estudantes`,
  },
  {
    id: 'manufacturing',
    sure: `
fabrik*|fertigung*|
ingeniero de planta|ingeniera de planta|jefe de planta|director de planta|jefa de planta|plant engineer|plant operations|paradas de maquina|maker of|makers of|tractor maker|tractors|farm machinery|chip design|chipmakers|parts supplier|steelworks|sawmill|foundries|industrial customers|machine operators|machine operator|plant operator|mass production|series production|produktionsleiter|fertigungsleit*|
valves|pumps|compressors|gears|hydraulics|machined parts|machine parts|precision parts|plant floor|manufacturing plant|manufacturing engineer|manufacturing engineering|manufacturing data|
manufacturing execution|production engineer|production engineering|production manager|production supervisor|
production plant|production lines|production sites|production planner|process engineer|process control engineer|
industrial machinery|industrial robots|industrial robotics|industrial ai|industrial data|industrial sector|
industrial maintenance|machine shop|machinist|machine vision on the line|machine building|robot cells|
robotic welding|welding|welder|metalworking|sheet metal|castings|extrusion|3d printing|additive manufacturing|
tool and die|toolmaker|injection molding|moulding|moulded|plastics|rubber|glassmaking|ceramics|cement|
paper industry|textile mill|textile mills|garment factory|furniture maker|furniture manufacturer|food processing|
food production|breweries|brewery|bottling|packaging lines|packaging line|consumer electronics manufacturing|
electronics manufacturing|pcb|semiconductor fab|chip fab|chip maker|chipmaker|chips and wafers|cleanroom|
lithography|car parts|car factory|automotive supplier|automotive suppliers|vehicles plant|truck maker|
engine maker|aircraft maker|aviation maintenance|aircraft parts|shipyard|shipyards|shipbuilding|rail vehicles|
battery factory|gigafactory|battery cells|oee|scrap rate|downtime of machines|machine downtime|unplanned downtime|
maintenance planner|condition monitoring|vibration analysis|spc|statistical process control|lean six sigma|
takt time|bill of materials|plm|industrieunternehmen|industriekonzern|produktionsbetrieb|produktionsdaten|
produktionsanlag*|fertiger|fertigungs*|montagelinie*|automobilzulief*|zulieferindustrie|automobilhersteller|
maschinenbauer*|spritzguss*|giesserei*|walzwerk|chemiepark|chemiekonzern|verpackungsmaschin*|anlagenbauer|
automatisierungstechnik|qualitatssicherung in der produktion|site industriel|sites industriels|
production industrielle|usinage|plasturgie|equipementier*|automobile|metallurgie|agroalimentaire|
maintenance industrielle|industrial y|plantas industriales|planta industrial|produccion industrial|
mantenimiento industrial|ingeniero industrial|sector industrial|automotriz|metalmecanica|industria alimentaria|
fabricante|linea de produccion|chao-de-fabrica|planta fabril|manutencao industrial|producao industrial|
metalurgica|montadora|autopecas|industria alimenticia|productiebedrijf|productieomgeving|fabrikant|machinefabriek|
machinebouwer|voedingsindustrie|metaalbewerking|industrieel|industriele|manufacturing|manufacturer|manufacturers|
factory floor|factories|shop floor|shopfloor|production line|production planning|assembly line|assembly lines|
assembly plant|industrial automation|industrial engineer|industrial engineering|industrial iot|iiot|industry 4.0|
smart factory|predictive maintenance|machine tools|machine builder|cnc|injection moulding|plc|scada|mes systems|
lean manufacturing|lean production|six sigma black belt|oem|oems|automotive|car maker|car makers|carmaker|
carmakers|automaker|automakers|semiconductor|semiconductors|wafer|steel|steelmaker|steel mill|paper mill|foundry|
chemical industry|chemicals|process industry|plant manager|plant engineer|quality control on the line|
supplier quality|aerospace|heavy machinery|packaging industry|pulp and paper|fertigung*|produktion von|
produktionsplan*|produktionsleit*|produktionslinie*|serienfertigung|maschinenbau*|anlagenbau|automobil*|
automobilindustrie|industrie 4.0|werkzeugmaschin*|halbleiter*|stahl*|stahlwerk|fabrik|fabriken|werkleit*|
zulieferer|chemieindustrie|instandhaltung|industrie manufacturiere|industrie automobile|usine|usines|
chaine de production|ligne de production|lignes de production|fabrication|aeronautique|siderurgie|
sous-traitant automobile|manufactura|industria manufacturera|fabrica|fabricas|fabricacion|automocion|
industria automotriz|planta de produccion|lineas de produccion|siderurgi*|manufatura|industria automotiva|
industria automobilistica|chao de fabrica|linha de producao|fabricacao|maakindustrie|fabriek|fabrieken|
productielijn*|machinebouw|automobielindustrie|hoogoven*|produzione industriale|stabilimento`,
    likely: `
chips|paradas|shift|shifts|spare parts|
conveyors|robots|bearings|gearboxes|mechanical engineer|production data|plant|factory|assembly|industrial|scrap|
downtime|quality control|werk|aircraft|atelier|defect detection|digital twin|digital twins|industriel|industriel*|
industrielle|industriels|kaizen|machine vision|machinery|mechatronics|montage|planta|producent|quality inspection|
visual inspection`,
  },
  {
    id: 'media',
    sure: `
senior editor|science desk|features editor|newsletter editor|copyeditor|proofreader for publishers|book editor|online editor|picture editor|sports desk|sports journalist|sports reporter|staff reporter|staff writer|columnist|correspondent|documentary maker|radio producer|film critic|book covers|public broadcaster|public broadcasting|music festival|record company|games company|test games|game tester|ad campaigns for brands|
reporters|data journalist|data journalism|investigative|editorial team|editorial desk|desk editor|copy editor|
copy desk|managing editor|sub-editor|news desk|news agency|news app|news site|news website|local news|
regional newspaper|newspaper group|paywall|paywalls|print media|book publisher|
book publishing|publishing house|literary agent|audiobooks|audiobook|e-books|cartoonist|illustrated magazines|
film-maker|filmmaker|film maker|film festival|film editor|video editor|video editing|video production|
video producer|television producer|tv producer|tv series|tv shows|tv ads|documentaries|documentary films|
cinematography|cinematographer|screenplays|screenwriting|animation studio|animator|visual effects|vfx|
game designer|game design|game developer|game development|games studio|mobile games|esports|video game|
music producer|music production|music label|radio host|radio producer|radio stations|podcast producer|
streaming platforms|streaming services|video on demand|vod|ott|set-top|sports broadcasting|live broadcasts|
ad sales|ad server|ad operations|programmatic advertising|media agency|media agencies|advertising agencies|
creative agency|creative agencies|copywriter in advertising|audience research|audience development|audience data|
ratings and reach|creator economy|photojournalist|photo agency|theatre|theater company|theatre company|
translator of novels|journalistisch*|redaktionell*|lokalzeitung|tageszeitung|nachrichtenagentur|zeitschrift*|
fernsehsender|radiosender|filmproduktion|medienhauser|medienproduktion|pressesprecher*|pressestelle|mediaagentur|
buchverlag|lektor*|spieleentwickl*|videospiele|horbuch*|podcast-*|maison de disques|chaine de television|
radio publique|groupe de presse|quotidien regional|realisateur|realisatrice|monteur video|documentaires|
jeux video|regie publicitaire|agence de publicite|agencia de noticias|periodico|periodicos|revistas|
cadena de television|productora|produccion audiovisual|videojuegos|agencia de publicidad|locutora|locutor|
editora de|guionista|documentales|jornal|jornais|emissora|produtora|audiovisual|agencia de publicidade|roteirista|
jogos|radio e tv|nieuwsredactie|dagblad|tijdschrift*|omroepen|televisieproductie|uitgever|documentairemaker|
gamestudio|redacteur|journalism|journalist|journalists|newsroom|newsrooms|newspaper|newspapers|publishing|
broadcaster|broadcasters|broadcasting|broadcast|television|tv station|radio station|film production|cinema|
documentary|screenwriter|video streaming|streaming service|streaming platform|music industry|music streaming|
record label|media company|media companies|media group|media house|media industry|media sector|
media and entertainment|media & entertainment|news media|digital media|public media|mass media|media planning|
media planner|media buying|media buyer|media buyers|adtech|ad tech|ad-tech|advertising|ad agency|
advertising agency|podcast network|podcasts and radio|video games|games industry|game studio|editor-in-chief|
editor in chief|news editor|reporter|fact-checking|subtitles|journalismus|journalistin|redakteur|redakteurin|
redaktion|zeitung|zeitungen|verlag|verlage|verlagswesen|rundfunk|fernsehen|medienbranche|medienhaus|
medienunternehmen|medien|werbebranche|werbeagentur|film- und fernsehen|horfunk|journalisme|journaliste|presse|
presse ecrite|presse quotidienne|medias|maison d'edition|redactrice en chef|redacteur en chef|audiovisuel|
audiovisuelle|publicite|periodismo|periodista|periodistas|prensa|medios de comunicacion|editorial|publicidad|cine|
jornalismo|jornalista|imprensa|midia|meios de comunicacao|televisao|editora|publicidade|journalistiek|omroep|
uitgeverij*|krant|kranten|redactie|televisie|mediabedrijf|reclamebureau|giornalis*|editoria|televisione`,
    likely: `
video platform|viewers|photo studio|showreel|
desk|award|essays|books|novels|covers|
newsletters|stories|episodes|press|press officer|producer|media|news|articles for|audience|audiences|editor|subscribers|viewers|
readers|streaming|ads|campaigns|comics|commercials|composer|content creators|diario|entertainment|film|films|
gaming|influencer marketing|magazine|magazines|medios|monteuse|musician|podcast|podcaster|podcasting|podcasts|
publisher|publishers|radio|redaccion|redaction|revista|tv|youtuber`,
  },
  {
    id: 'logistics',
    sure: `
rail signalling|rail operations|rail network|rail industry|rail infrastructure|rail transport|school bus|bus routing|bus routes|
trade compliance|fleet optimisation|fleet optimization|customs and trade|transport data|public transport|
railway|railways|owner-operator|truckload|one truck|refrigerated transport|refrigerated loads|truck|
cold storage|frozen storage|forwarding|inventory planner|haulier company|shipping company|shipper|shippers|port terminals|train schedules|timetables for trains|bus network|delivery network|magazijn|
logistician|logistics manager|logistics data|logistics platform|logistics sector|logistics software|
supply chain analyst|supply chain manager|supply chain planner|supply chain planning|demand and supply planning|
s&op|inventory optimisation|inventory optimization|inventory management|stock replenishment in warehouses|
warehouse robots|warehouse robotics|warehouse operator|warehouse staff|warehouse worker|warehouse supervisor|
warehouse logistics|fulfilment centres|fulfillment centers|pick rates|picking robots|palletising|pallets|
forklifts|forklift|delivery company|delivery companies|delivery drivers|delivery routes|delivery windows|
delivery times|food delivery|parcel service|parcel network|parcel sorting|parcel lockers|post office|mail sorting|
express delivery|courier company|couriers|couriers' routes|route planner|routing of vans|
trucks and drivers|truck drivers|truck driver|lorries|lorry|hgv|fleet telematics|fleet data|
fleet operations|fleet operator|freight rates|freight brokerage|freight broker|freight train|freight trains|
rail network|railroad|train operator|air freight|airport operations|flight schedules|crew planning|ocean freight|
ocean carriers|sea freight|shipping containers|shipping company|shipping industry|shipping routes|container port|
seaport|seaports|tanker|tankers|ship operator|barges|inland shipping|ferries|customs broker|customs brokerage|
incoterms|transport company|transport companies|transport planning|transport planner|transport operator|
transport network|transportation planning|transportation network|transportation company|dispatch centre|
dispatch center|cross-docking|returns logistics|reverse logistics|last mile delivery|logistiker*|logistikleit*|
logistikunternehm*|logistikdienst*|lagerist*|lager und transport|lagerhaus|lagerhauser|lkw*|spediteur|
transportunternehm*|transportlogistik|transportplanung|fahrzeugflotte*|flottenmanagement|lieferant*|lieferverkehr|
zustell*|containerterminal*|hafen*|reederei*|schienenverkehr|guterverkehr|luftfracht|seefracht|zoll- und|
disponent*|chaine logistique|supply-chain|entrepots et transport|transporteur routier|livreurs|camions|
ferroviaire|maritime|portuaire|affreteur|affretement|colis|repartidores|camiones|naviera|ferroviari*|
transporte de mercancia|mercancias|centro de distribucion|centros de distribucion|cadena logistica|
operador logistico|operadora logistica|caminhoes|caminhao|navios|ferrovi*|transporte rodoviario|rodoviario|
cadeia logistica|centro de distribuicao|aduaneiro|supply chain|vrachtwagen*|bezorging|bezorgers|pakketten|
pakketbezorg*|transport en|vervoer*|vervoerder*|scheepvaart*|havenbedrijf|luchtvracht|douane-*|logistics|
logistics company|supply chains|freight|freight forwarding|freight forwarder|freight forwarders|forwarder|haulage|
hauliers|haulier|trucking|truck fleet|truckers|fleet management|fleet manager|vehicle routing|route optimization|
route optimisation|route planning|last-mile|last mile|parcel delivery|parcel carrier|courier|container terminal|
container terminals|container ships|container shipping|shipping line|shipping lines|shipping companies|
ports and terminals|port authority|port operations|warehouse operations|warehouse management|warehouse manager|
warehouses|warehousing|warehouse automation|distribution centre|distribution center|distribution centres|
distribution centers|fulfilment|fulfillment|fulfilment centre|fulfillment center|inventory planning|cold chain|
rail freight|air cargo|customs clearance|3pl|4pl|tms|wms|transportation management|material flow|intralogistics|
order picking|postal service|rail operator|logistik*|spedition*|spediteur*|lieferkette*|frachtver*|fracht|
lagerlogistik|lagerverwaltung|lagerleit*|intralogistik|fuhrpark*|transportwesen|tourenplanung|paketdienst*|
versandlogistik|logistique|transport routier|chaine d'approvisionnement|fret|entrepots|entrepot|transporteur|
transporteurs|livraison du dernier kilometre|transitaire*|logistica|cadena de suministro|transporte de mercancias|
almacenes|ultima milla|paqueteria|transportista*|cadeia de suprimentos|cadeia de abastecimento|transportadora*|
frete|armazens|armazem|ultima milha|logistiek*|toeleveringsketen|vrachtvervoer|vrachtwagens|expeditie|expediteur*|
magazijn*|distributiecentr*|transportsector|spedizion*|magazzin*`,
    likely: `
same-day delivery|admission|
avondploeg|
telematics|parcels|dispatch|pallet|shipping|on-time delivery|shipments|shipment|fleet|vans|drivers|routes|ports|port|
carriers|carrier|transport|transportation|inventory|deliveries|lager|transporte|trajets|airline|airlines|airport|
airports|aviation|bahn|bus operator|cargo|dispatcher|dispatchers|dispatching|douane|entregas|envios|fleets|
flight operations|flota|flotte|harbor|harbour|import-export|livraison|livraisons|mobility provider|parcel|pickers|
postal|puerto|puertos|railway|railways|reparto|ride hailing|ride-hailing|spoor*|traffic flows|traffic forecasting|
transportes|transports|trucks|versand|vessel|vessels`,
  },
  {
    id: 'climate',
    sure: `
foresters|forester|forest management|woodland|foresight on climate|
flood maps|floods|climate data|climate|reportajes sobre clima|sobre clima|climate journalist|climate reporting|heat waves|heatwaves|weather service|
climate adaptation|climate impact|climate finance|climate-tech|climate solutions|climate startup|climate start-up|
climate action|climate resilience|climate modelling|climate modeling|climate modeller|climate disclosure|
climate reporting|global warming|paris agreement|ipcc|scope 3|scope 1|scope 2|carbon accountant|carbon footprints|
carbon data|carbon price|carbon pricing|carbon offset|carbon offsets|carbon trading|carbon neutral|
carbon neutrality|emission factors|emission reductions|emissions data|emissions trading|methane|tonnes of co2|
co2e|life cycle assessment|life-cycle assessment|lca|sustainability consultant|sustainability manager|
sustainability officer|sustainability analyst|sustainability data|sustainability strategy|sustainable finance|
esg analyst|esg data|esg reporting|esg ratings|green bonds|green transition|green tech|greentech|cleantech|
clean tech|environmental impact|environmental impact assessment|environmental monitoring|environmental policy|
environmental engineer|environmental sciences|environmental ngo|environment agency|nature conservation|
wildlife conservation|ecosystem services|forest carbon|forestry|reforestation|soil carbon|glaciers|glaciology|
sea ice|permafrost|ocean science|oceanographer|atmospheric science|weather forecasting|
weather models|weather forecasts|weather data|meteorological|hydrological|river levels|flood forecasting|
flood maps|drought|droughts|wildfires|wildfire|extreme weather|remote sensing|satellite imagery of forests|
air quality|air pollution|water quality|waste management|zero waste|klimatolog*|klimaforsch*|klimaneutral*|co2-*|
okobilanz*|okologie|okologisch*|umweltingenieur*|emissionshandel|kreislaufwirtschaft|meteorolog*|hochwasser*|
naturschutz|okosystem*|ecologie|ecologique|climatologue|meteo|meteorologie|biodiversite|economie circulaire|
neutralite carbone|environnemental*|gaz a effet de serre|emissions de co2|gestion des dechets|climaticas|
climaticos|ecologia|biodiversidad|calidad del aire|economia circular|emisiones|gestion ambiental|ambientais|
clima e|mudanca climatica|emissoes|biodiversidade|residuos solidos|meteorologia|klimaatadaptatie|
klimaatverandering|co2-uitstoot|circulaire economie|biodiversiteit|weer en klimaat|climate|climate tech|
climate change|climate science|climate scientist|climate risk|climate models|climate data|climate policy|carbon|
carbon accounting|carbon footprint|carbon markets|carbon credits|carbon removal|carbon capture|carbon emissions|
co2|decarbonization|decarbonisation|net zero|net-zero|greenhouse gas|greenhouse gases|ghg|emissions reporting|
sustainability|sustainability reporting|esg|csrd|environmental science|environmental scientist|
environmental engineering|environmental data|environmental consultant|flood risk|flood models|wildfire risk|
sea level|sea-level|biodiversity|earth observation|meteorology|meteorologist|hydrology|hydrologist|oceanography|
ecology|ecologist|deforestation|circular economy|klima*|klimaschutz|klimawandel|klimaforschung|nachhaltigkeit*|
co2-bilanz*|treibhausgas*|umweltschutz|umweltwissenschaft*|emissionen|climat|climatique|changement climatique|
decarbonation|developpement durable|transition ecologique|bilan carbone|empreinte carbone|clima y energia|
cambio climatico|climatico|climatica|sostenibilidad|huella de carbono|descarbonizacion|medio ambiente|
medioambiental*|mudancas climaticas|mudanca do clima|sustentabilidade|descarbonizacao|meio ambiente|klimaat*|
duurzaamheid*|uitstoot|cambiamento climatico|sostenibilita|ambientale`,
    likely: `
nature|tonnes|planet|rivers|forests|oceans|renewable|rainfall|environment|environmental|weather|floods|
renewables|renewable energy|recycling|sustainable|umwelt|clima|ambiental|atmospheric|carbono|circularity|
conservation|duurzaam|ecological|emissions|environnement|flooding|nachhaltig*|pollution|residuos|sostenible|
sustentavel|umwelt*`,
  },
];

/** Tools of data warehouses: beside them a warehouse holds tables. */
const DATA_STACK = /\b(?:dbt|snowflake|bigquery|redshift|looker|databricks|kimball|etl|elt|sql|fivetran|airflow)\b/;

const REPORTER =
  /\b(?:journalists?|reporters?|correspondent|staff writer|podcast\w*|periodista|journaliste|jornalista)\b/;
const PLUMBER = /\b(?:plumb(?:er|ers|ing)|klempner\w*|sanitar\w*|plombi\w+|fontaner\w*|encanador\w*|loodgieter\w*)\b/;

/**
 * Terms that mean something else in these surroundings (tested on the folded text right after or before the match, or anywhere in it).
 * Only what people of other fields write often.
 */
export const NOT_THE_DOMAIN: Readonly<
  Record<string, { readonly after?: RegExp; readonly before?: RegExp; readonly among?: RegExp }>
> = {
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
  // What machines do, and a program for drawing.
  playwright: {
    among: /\b(?:tests?|testing|qa|cypress|selenium|e2e|end-to-end|typescript|javascript|automation|sdet)\b/,
  },
  // Apps are sold in stores, too.
  stores: { among: /\b(?:apps?|ios|android|react native|flutter)\b/ },
  lab: { before: /(?:home|computer|digital|innovation|design|media|language|fab|photo|dark|data|media|living) $/ },
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
  pumps: { before: /(?:insulin|infusion|breast|syringe|heat) $/, after: /^ up/ },
  insurance: {
    after: /^ (?:against|policy for)/,
    before: /(?:liability|indemnity|own|with|full|including|public|incl\.?) $/,
  },
  'learning platform': { before: /(?:machine|deep|reinforcement|federated|transfer)[ -]$/ },
  'learning design': { before: /(?:machine|deep)[ -]$/ },
  'streaming platform': {
    before: /(?:data|event|kafka|log|message)[ -]$/,
    among: /\b(?:kafka|flink|spark|pulsar|kinesis)\b/,
  },
  'streaming service': { before: /(?:data|event|kafka|log|message)[ -]$/ },
  illustrator: {
    before: /adobe $|(?:photoshop|indesign|figma|premiere|xd|canva),? (?:and |& )?$/,
    after: /^(?:,| and| &|\/) ?(?:photoshop|indesign|figma|premiere|after effects|lightroom)/,
  },
  teacher: { before: /(?:yoga|pilates|meditation|fitness|mindfulness) $/ },
  plants: { among: /\b(?:biolog|botan|garden|horticult|ecolog)\w*/ },
  // An aide in Portuguese and Spanish, not a valuer.
  assessor: {
    after: /^ (?:de |parlament|juridic|especial|tecnic|legislativ|politic|financ|fiscal|executiv|pedagogic)/,
  },
  buildings: { before: /(?:public|federal|historic|office|school) $/ },
  welder: { before: /underwater $/ },
  houses: { before: /(?:opera|publishing|fashion|auction|cultural|design|investment|game|media|play|coffee|full) $/ },
  entrepots: { after: /^ de donnees/ },
  entrepot: { after: /^ de donnees/ },
  // Bills of care are the payer's and provider's business, not a bank's.
  fraud: { among: /\b(?:medicaid|medicare|health ?care|health (?:plans?|claims))\b/ },
  industrial: { after: /^ (?:design|strength|grade|music|action)|^ (?:&|and) logistics/ },
  housing: { after: /^ (?:support|benefit|allowance|voucher|crisis grant)|^ and food support/ },
  grid: { before: /(?:css|ag|layout|data|bento|flex) $/, after: /^ (?:layout|system of|search)/ },
  battery: { after: /^ (?:included|of tests)/ },
  climate: { before: /(?:team|work|office|working|social|current|economic|political|business|engagement) $/ },
  conservation: { after: /^ (?:of energy|law)/ },
  energy: {
    before: /(?:high|my|full of|lots? of|so much|boundless|bring|endless|positive|creative|personal) $/,
    after: /^ (?:and|,) (?:enthusiasm|passion|humou?r|drive|curiosity|empathy)|^ to (?:the|a|every|any)|^ use per/,
  },
  education: { before: /(?:my|formal|continuing|level of|years of|lack of|by) $/, after: /^:|^\s*\n/ },
  media: { before: /(?:social|mixed|rich) $/ },
  film: { before: /(?:watch|love|like|favou?rite|thin) $/, after: /^ (?:buff|fan|lover|nerd|photography)/ },
  films: { before: /(?:watch|love|like|old|horror|bad|good|silent|fan of) $/ },
  tv: { before: /(?:watch|smart|reality) $/ },
  radio: { before: /(?:listen to the|ham|old) $/ },
  magazine: { before: /(?:featured in|published in|quoted in|in) .{0,20}$/ },
  steel: { before: /(?:nerves of|of) $/ },
  publishing: { after: /^ (?:packages|libraries|articles|papers|events|messages|to)/ },
  publisher: { before: /event $/ },
  publishers: { before: /event $/ },
  broadcast: { after: /^ (?:messages|events|variable|variables|join|joins)/ },
  fulfillment: { before: /(?:personal|request|self) $/ },
  fulfilment: { before: /(?:personal|request|self) $/ },
  warehouses: { before: /(?:data|cloud|sql) $/, among: DATA_STACK },
  zorg: { before: /\b(?:ik|en|wij|we) $/, after: /^ (?:dat|ervoor|voor de|voor het|ik)\b/ },
  assurance: {
    // French for insurance; in an English sentence it is an auditor's word.
    among: /^(?![\s\S]*\b(?:le|la|les|des|du|une|et|en|sante|vie|chez)\b)[\s\S]*\b(?:the|and|of|at|for)\b/,
    before:
      /(?:quality|audit(?:ing)?|audit (?:&|and)|information|software|revenue|product|safety|self|data|mission|model|test) $/,
  },
  city: { after: /^ (?:hospital|centre|center|break|guide)/ },
  circular: { after: /^ (?:import|reference|saw)/ },
  banco: { after: /^ de (?:dados|datos|imag|sangre|alimentos|horas)/ },
  bancos: { after: /^ de (?:dados|datos|imag|sangre|alimentos|horas)/ },
  'shop floor': { among: /\b(?:retail|basket|shopper|supermarket|stores?)\b/ },
  payments: { before: /(?:late|my|no) $/ },
  warehousing: { before: /(?:data|cloud) $/ },
  warehouse: { before: /(?:data|cloud|the|sql|analytics|lake|a modern|snowflake|bigquery) $/, among: DATA_STACK },
  carbon: { after: /^ (?:copy|fibre|fiber|design|dating)/ },
  upstream: { after: /^ (?:contribut|open|project|repo|data|system|source|service|table|patch|job|fix|change)/ },
  drilling: { after: /^ (?:down|into)/ },
  solar: { after: /^ (?:system|eclipse)/ },
  nuclear: { after: /^ (?:physic|norm|family)/ },
  defense: { before: /(?:thesis|in|self|cyber|phd) $/, after: /^ in depth/ },
  defence: { before: /(?:thesis|in|self|cyber|phd) $/, after: /^ in depth/ },
  army: { before: /(?:swiss|one man|one-person) $/, after: /^ knife/ },
  police: { after: /^ (?:style|the)/ },
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
    after: /^ (?:the runway|a car|(?:myself|me|us) (?:out|by))/,
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
    before: /(?:rights|immigration|bike|ski|repair|tax|design|code|cv|resume|seo|writing|data|career|legal) $/,
  },
  medicine: { before: /(?:best|own) $/ },
  professor: { before: /(?:my|with) $/ },
  bank: { before: /(?:food|data|power|blood|break the|question|image|question) $/, after: /^ holiday/ },
  banks: { before: /(?:river|data|power|question|land|food|blood|piggy) $/ },
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
  edition: { before: /(?:first|second|third|limited|special|new|\d(?:st|nd|rd|th)) $/ },
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
  /\b(?:volunteer(?:ing|s)? (?:at|in|for|with)|interested in|curious about|fascinated by|hoping to|hope to|would (?:like|love) to (?:work|move|join|get)|want(?:s|ed)? to (?:move|work|get|break|go|switch|join)|moving into|break(?:ing)? into|transition(?:ing)? (?:in)?to|dream(?:ing|s)? of|not (?:in|interested)|no (?:experience|background) in|outside (?:of )?work|spare time|free time|hobb(?:y|ies)|weekends|interesse an|mochte in|interesse a|je souhaite|me gustaria|gostaria)\b[^.!?\n|]*$/;

/** Before a term, in its sentence: work that is looked for. Folded. */
export const SOUGHT =
  /\b(?:looking for|seeking|searching for|in search of|open to|suche|auf der suche nach|(?:re)?cherche|a la recherche|busco|buscando|en busca de|procuro|em busca de|op zoek naar|zoek)\b[^.!?\n|]*$/;

/**
 * Likely terms that state a field on their own in a title or headline, where people name what they work in; in a
 * sentence they still need company.
 */
export const ENOUGH_IN_HEADLINES: ReadonlySet<string> = new Set(
  'courts|schools|ecole|ecoles|colegios|vaccines|vaccine|clinic|pensions|fleet|wonen|warehouse|ledger|photographer|photography|animation|dispatcher|grid|battery|tax|utilities|utility|admissions|customs|trading|credit|loan|fraud|treasury|payroll|controlling|radio|film|television|tv|news|publisher|magazine|entertainment|gaming|freight|airline|airport|aviation|cargo|parcel|dispatch|trucks|wind|oil|gas|underwriting|premiums|shops|stores|fashion|factory|plant|industrial|weather|environmental|council|municipal|police|welfare|school|students|teaching|drug|drugs|laboratory|lab|neuroscience|property|properties|buildings|commercial leases|recycling|conservation|dean|civic|county|federal|cities|justice|shipping|transport|investment|investments|funds|wealth|aircraft|machinery|mechatronics|subscribers|audience|editorial|residential|homes|appraisal|valuation|patient|therapy|biomedical|caregivers|merchants|cosmetics|nachhaltig|umwelt|energie|produktion'.split(
    '|',
  ),
);
