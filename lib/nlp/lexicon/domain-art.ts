/*
 * Terms of art of each field: its processes, rules, systems and products, institutions and professions. All of them
 * `sure`: several words or a name that other fields don't use. English first; German, French, Spanish, Portuguese and
 * Dutch after it. Same format as domains.ts.
 */
export const TERMS_OF_ART: Readonly<Record<string, string>> = {
  healthcare: `
utilization review|length of stay|bed occupancy|case mix|case-mix|drg|drgs|drg coding|cpt codes|hcpcs|
hcc coding|hcc|icd-11|icd-9|loinc|rxnorm|umls|openehr|epic systems|epic clarity|epic caboodle|cerner|meditech|
athenahealth|allscripts|nextgen healthcare|eclinicalworks|epic hyperspace|epic resolute|epic beaker|
epic cadence|smart on fhir|ihe profiles|hl7v2|c-cda|ccda|health information exchange|hedis measures|cahps|
hcahps|press ganey|meaningful use|macra|acos|bundled payments|capitation|prior auth|prior auths|
denial management|clean claims|claim scrubbing|charge capture|chargemaster|revenue integrity|
clearinghouse claims|837 files|835 files|x12 837|pharmacy benefit|pharmacy benefits|pbm|pbms|340b|
formulary management|drug pricing|medication adherence|medication reconciliation|e-prescription|
clinical decision support|cds hooks|clinical pathways|order sets|sepsis alerts|early warning scores|
triage nurse|nurse triage|nurse practitioner|advanced practice nurse|licensed practical nurse|lpn|lvn|cna|bsn|
registered nurse|charge nurse|scrub nurse|nurse anesthetist|crna|nurse staffing|nurse scheduling|safe staffing|
physician assistant|physician associate|resident physician|attending physician|junior doctor|house officer|
consultant cardiologist|consultant physician|consultant surgeon|consultant psychiatrist|hospital pharmacist|
community pharmacist|pharmacy technician|radiologic technologist|radiology technician|sonography|
echocardiography|respiratory therapist|surgical technologist|medical assistant|medical receptionist|
medical secretary|medical billing|medical biller|medical scribe|health information management|rhia|rhit|
certified coder|clinical documentation|clinical trials unit|clinical operations|clinical research|
clinical development|clinical supply|clinical pharmacology|clinical biostatistics|clinical data management|
cdisc|sdtm|adam datasets|edc systems|medidata|veeva|veeva vault|redcap|site monitoring|trial sites|
informed consent forms|irb|ethics committee submissions|ind filings|nda filings|510k|ivdr|iso 14971|eu mdr|
ce marking for devices|gmp manufacturing of drugs|glp studies|ich guidelines|ich-gcp|drug master file|
cmc regulatory|gamp 5|pharma sales|pharma rep|medical science liaison|medical information|market access|
health technology assessment|heor|qaly|nice submissions|formulary access|rwe|real world data|phase i trials|
phase ii trials|phase iii trials|phase ii|phase iii|first-in-human|biomarkers|biomarker|companion diagnostics|
liquid biopsy|next-generation sequencing|ngs|single-cell|rna-seq|variant calling|gwas|crispr|car-t|gene editing|
monoclonal|peptides|medicinal chemistry|medicinal chemist|structure-based drug design|cheminformatics|adme|
admet|pk/pd|in vitro|in vivo|wet lab|cell culture|pcr|histopathology|digital pathology|whole-slide|radiomics|
mammography|ultrasound|endoscope|endoscopes|ventilator|ventilators|dialysis machines|implants|implantable|
wearable ecg|continuous glucose|cgm|insulin pump|hearing implants|cochlear|ophthalmology|ophthalmologist|
haematology|hematology|rheumatology|endocrinology|gastroenterology|pulmonology|infectious disease|
infectious diseases|geriatrics|geriatrician|neonatology|anaesthesiology|plastic surgeon|trauma surgeon|
orthopaedic surgeon|orthopedic surgeon|transplant|transplants|stroke unit|cath lab|burn unit|maternity ward|
birth centre|doula|lactation|child health|school nurse|occupational health|community health|
community health worker|contact tracing|disease surveillance|syndromic surveillance|pandemic preparedness|
vaccination campaign|vaccination campaigns|who guidelines|nih grant|fqhc|safety-net hospital|
critical access hospital|academic medical center|academic medical centers|teaching hospital|veterans hospital|
urgent care|walk-in clinic|walk-in clinics|retail clinics|dental clinic|dental hygienist|dental nurse|
dental assistant|orthodontic|dental lab|veterinary clinic|veterinary clinics|veterinary nurse|
veterinary surgeon|animal hospital|mental health nurse|clinical psychologist|cognitive behavioural therapy|
cbt therapist|psychotherapist|counselling psychologist|addiction counsellor|suicide prevention|crisis line|
substance abuse|opioid|opioids|palliative nurse|hospice nurse|home health aide|home care nurse|domiciliary care|
care worker in a nursing home|care quality commission|cqc|hipaa-compliant|hitrust|phi data|
deidentification of patient|de-identified patient|patient registry|patient-reported outcomes|patient engagement|
patient scheduling|patient no-shows|no-shows at clinics|patient safety officer|remote patient monitoring|
virtual care|virtual ward|virtual wards|telepsychiatry|teletherapy|care navigator|social determinants of health|
sdoh|risk stratification|readmission rates|hospital readmissions|hospital-acquired|hais|hand hygiene|
surgical site infections|operating room scheduling|theatre lists|elective surgery|waiting list for surgery|
a&e waits|nhs england|nhs digital|integrated care board|integrated care|gp surgery|gp surgeries|
primary care network|pflegegrad*|pflegeplanung|pflegedokumentation|pflegeheimleitung|
krankenhausinformationssystem|kis-*|entlassmanagement|fallpauschale*|notaufnahme*|rettungsdienst*|notarzt*|
anasthesie*|radiolog*|onkolog*|kardiolog*|padiatr*|gynakolog*|chirurg*|orthopad*|dermatolog*|neurolog*|urolog*|
intensivstation*|intensivpflege*|medizintechnik*|medizinprodukt*|medizinisch*|mdr-zulassung|klinische studie*|
studienzentrum|monitor klinischer|pharmakovigilanz|telemedizin*|digitale gesundheitsanwendung*|
telematikinfrastruktur|elektronische patientenakte|kassenarzt*|krankenhausgesellschaft|infirmiere liberale|
infirmier liberal|kinesitherapeute|ide en reanimation|cadre de sante|aide soignante|parcours de soins|
dossier medical partage|pmsi|tarification a l'activite|groupement hospitalier|service hospitalier|
dispositif medical|dispositifs medicaux|pharmacovigilance|medecin generaliste|medecin coordonnateur|
attachee de recherche clinique|essai clinique|laboratoire d'analyses|biologie medicale|enfermera|enfermero|
auxiliar de enfermeria|medico de familia|residente de medicina|urgencias|historia clinica|ensayo clinico|
farmacovigilancia|farmaceutica|laboratorio farmaceutico|industria farmaceutica|atencion al paciente|
hospital publico|tecnico de enfermagem|tecnica de enfermagem|enfermeira|enfermeiro|posto de saude|
unidade basica de saude|ensaios clinicos|prontuario|fila de espera|operadora de saude|verpleegkundige|
wijkverpleegkundige|zorgverleners|ziekenhuisapotheker|medisch specialist*|huisartspraktijk|huisartsenpraktijk|
zorgadministratie|elektronisch patientendossier|klinisch onderzoek|farmacie|medische hulpmiddelen`,
  housing: `
lihtc|section 8|housing choice voucher|housing vouchers|hud-*|low-income housing|workforce housing|
supportive housing|transitional housing|permanent supportive housing|housing first|homeless outreach|
housing counselor|housing counselling|housing navigator|housing officer|housing manager|housing developer|
housing development|housing provider|housing providers|housing trust|housing trusts|housing stock|
housing supply|housing need|housing crisis|housing inspector|housing repairs|housing benefit claims|
registered provider|registered social landlord|arm's length management|tenant services|tenant portal|
tenant engagement|tenant protections|tenant rights|tenants' rights|resident services|resident engagement|
residents' association|rent stabilization|rent stabilisation|rent regulation|rent setting|rent rolls|
rent reviews|rent payments|renters' rights|right to buy|shared ownership|community land trust|
community land trusts|co-housing|cohousing|tiny homes|modular homes|modular housing|manufactured housing|
prefab homes|passive house|passivhaus|retrofit of homes|home energy retrofit|home retrofit|damp and mould|
void property|void properties|void turnaround|lettings team|letting agents|lettings agency|property letting|
block manager|building manager for flats|service charges|ground rent|leasehold reform|freeholder|freeholders|
strata management|body corporate|owners corporation|homeowners association|homeowner association|hoas|
condo board|condo boards|co-op board|superintendent of a building|concierge for flats|residential lettings|
residential sales|residential mortgage|residential mortgages|residential lending|residential property|
residential letting|residential leasing|lease-up|lease-ups|leasing agents|leasing manager|apartment community|
apartment communities|multifamily housing|multifamily properties|garden-style|build-to-rent|buy to let|
single-family rental|single-family rentals|short-let|short-lets|vacation rental|vacation rentals|airbnb hosts|
property host|student lets|student residences|house hunting|house-hunting|house hunters|home seller|
home sellers|home appraisal|home appraisals|home-buying|home sale|house sales|house prices index|
hedonic pricing of homes|repeat-sales|case-shiller|yardi|realpage|appfolio|buildium|entrata|mri software|
mls data|idx feeds|listing agents|listing agent|buyer's agent|buyers' agent|real estate broker|
real estate brokers|realtor association|licensed realtor|real estate agent|real estate agents|
real estate appraiser|real estate developer|real estate developers|real estate development|real estate investor|
real estate investors|real estate investment|real estate finance|real estate private equity|real estate law|
real estate lawyer|real estate attorney|real estate economics|real estate tech|real estate technology|
commercial real estate|cre lending|office leasing|retail leasing|tenant rep|net operating income|cap rates|
cap rate|land development|land acquisition|land surveyor for plots|plot sales|planning permission|
planning applications|planning consultant|building control|building safety act|cladding remediation|
fire safety in flats|home warranty|home warranties|home insurance|title company|title search|title agent|
closing agent|conveyancing solicitor|property solicitor|mortgage advisor|mortgage adviser|mortgage underwriter|
mortgage processor|mortgage servicing|mortgage servicer|mortgage origination|mortgage lender|mortgage lenders|
loan origination for homes|loss mitigation|forbearance|foreclosure prevention|reverse mortgage|
reverse mortgages|heloc|helocs|jumbo loans|fha loans|va loans|gse|gses|freddie|fannie|ginnie mae|tba market|
home mortgage disclosure|hmda|cra lending|assessor|assessors|property assessment|property assessor|
property taxes|property records|cadastre|cadastral|parcel maps|eviction prevention|eviction filings|
eviction records|housing court|landlord registry|landlord-tenant|code enforcement for housing|
wohnungsbaugesellschaft*|wohnungsgenossenschaft*|wohnungsunternehm*|wohnungswirtschaft*|wohnungsverwaltung|
wohneigentum*|wohngeld*|wohnungsnot|wohnungslos*|obdachlos*|mietverwalter*|mieterverein|mieterbund|mieterschutz|
mietvertrag*|mietpreisbremse|betriebskosten*|weg-verwalt*|hausverwalter*|immobilienverwalt*|immobilienkauf*|
immobilienbewert*|immobilienwirtschaft|immobilienfonds|immobilienbranche|grundbuch*|bauspar*|leerstand*|
quartiersmanag*|bailleur social|bailleurs sociaux|office hlm|logement abordable|hebergement d'urgence|
gestion de copropriete|syndic de copropriete|administrateur de biens|gestionnaire de patrimoine immobilier|
promotion immobiliere|marche immobilier|transaction immobiliere|negociateur immobilier|negociatrice immobiliere|
chasseur immobilier|bail commercial|baux|habitat participatif|droit au logement|diagnostic immobilier|
vivienda social|vivienda protegida|vpo|desahucios|parque de viviendas|mercado inmobiliario|agente inmobiliario|
agencia inmobiliaria|promotor inmobiliario|comunidad de propietarios|comunidades de propietarios|
registro de la propiedad|catastro|tasador de inmuebles|tasaciones|alquiler vacacional|
habitacao de interesse social|minha casa minha vida|corretor imobiliario|corretora imobiliaria|
credito imobiliario|mercado imobiliario|inquilino|arrendatario|condominio|administradora de condominios|
cartorio de imoveis|sociale huurwoning*|sociale woningbouw|woningbouwvereniging*|woningnood|huurtoeslag|
huurbeleid|huurachterstand*|makelaardij|taxateur|vastgoedbeheer*|vereniging van eigenaren|hypotheekadviseur*|
nieuwbouwproject*|starterswoning*`,
  finance: `
accounts payable|accounts receivable|ap/ar|ar/ap|month-end closing|year-end close|close process|financial close|
fixed assets|cost accounting for|cost accountant|management accountant|management accounts|
management accounting|financial accountant|fund accountant|fund accounting|fund administration|
fund administrator|nav calculation|transfer agency|transfer agent|custodian bank|custody bank|tax return|
tax returns|tax preparer|tax preparation|enrolled agent|corporate tax|indirect tax|vat returns|transfer pricing|
us gaap|ifrs 9|ifrs 15|ifrs 16|asc 606|sox 404|sox compliance|sarbanes-oxley|coso|external auditor|audit firm|
big 4 audit|forensic accountant|forensic accounting|insolvency practitioner|insolvency|turnaround finance|
restructuring advisory|bookkeepers|sage 50|freshbooks|netsuite|quickbooks online|xero certified|
workday financials|oracle financials|hyperion|anaplan finance|fp&a manager|fp&a analyst|
budgeting and forecasting|variance analysis|cash flow forecasting|cash-flow forecasting|treasury operations|
cash pooling|fx hedging|fx risk|interest rate risk|asset-liability|liquidity risk|basel|basel iv|crr|frtb|xva|
pd models|lgd|ifrs 9 models|cecl|stress testing for banks|ccar|dfast|icaap|model validation|sr 11-7|
scorecards for credit|credit scorecards|credit bureau data|fico|loan default|loan defaults|loan origination|
loan officer|loan processing|loan servicing|loan approvals|nonperforming loans|npl|npls|debt recovery|
collections strategy|consumer lending|sme lending|small business lending|business loans|commercial lending|
commercial loans|syndicated loans|leveraged finance|debt capital markets|equity capital markets|ipo|ipos|
investment banker|m&a advisory|m&a analyst|leveraged buyouts|lbo|private credit|private debt|private placements|
covenants|growth equity|buyout|buyouts|limited partners|general partner|lp reporting|fund of funds|
family office|family offices|sovereign wealth|hedge-fund|long/short|long-short|stat arb|market neutral|
market microstructure|order execution|execution algorithms|smart order routing|fix protocol|low-latency trading|
high-frequency trading|hft|prop trading|options pricing|options trader|rates trader|fx trader|bond trader|
commodities trader|commodity trading|derivatives pricing|structured products|repo desk|prime brokerage|
clearing house|clearinghouse|settlement of trades|post-trade|trade surveillance|best execution|mifid ii|emir|
dodd-frank|finra|series 7|series 63|sec filings|investor reporting|sell-side|buy-side|buy side|sell side|
equity analyst|credit analyst|portfolio analyst|portfolio construction|asset allocation|factor investing|
index funds|etfs|etf|mutual funds|robo-advisor|robo-advisors|robo-adviser|wealth planning|financial planner|cfp|
certified financial planner|chartered financial analyst|caia|registered investment advisor|retirement planning|
401(k)|pension scheme|pension schemes|pension trustee|pension trustees|superannuation|bank branch|bank branches|
bank manager|branch manager of a bank|bank teller|bank clerk|relationship banking|transaction banking|
correspondent banking|cash management services|trade finance|letters of credit|export finance|
supply chain finance|factoring company|neo-bank|challenger bank|digital bank|digital banking|mobile banking|
online banking|banking app|banking apps|banking license|banking-as-a-service|embedded finance|open banking apis|
psd3|sepa instant|swift gpi|iso 20022|ach payments|wire transfers|card issuing|card issuer|card issuers|
card network|card networks|acquirer|acquirers|payment gateway|payment gateways|payment processor|
payment service provider|point-of-sale financing|interchange|chargebacks|card-not-present|3d secure|
tokenization of cards|mobile money|mobile wallets|e-money|remittance|remittances|cross-border payments|
instant payments|real-time payments|buy-now-pay-later|aml compliance|aml analyst|kyc onboarding|kyc flow|
kyc analyst|cdd|customer due diligence|suspicious activity reports|fincrime|financial crimes|anti-fraud|
fraud losses|fraud prevention|fraud risk|fraud strategy|payment fraud|cryptocurrencies|crypto exchange|
crypto exchanges|crypto trading|defi|stablecoin|stablecoins|tokenised assets|credit unions|building society|
building societies|savings and loan|microlending|microcredit|community development finance|cdfi|murex|
bloomberg terminal|factset|temenos|finacle|mambu|avaloq|kontoauszug*|bankkonto*|girokonto*|bankfiliale*|
privatbank*|direktbank*|landesbank*|kreditgeschaft|kreditvergabe|kreditprufung|kreditsachbearbeit*|
finanzbuchhalter*|bilanzbuchhalter*|bilanzierung|jahresabschluss*|monatsabschluss*|umsatzsteuer*|
steuerfachangestellte*|steuerrecht*|wirtschaftspruferin|konzernrechnungswesen|rechnungswesen|zahlungsdienst*|
zahlungsverkehr*|vermogensberat*|anlageberat*|fondsmanag*|bankberater*|finanzplan*|forderungsmanag*|inkasso*|
debitoren*|kreditoren*|bafin|marisk|treasury-*|commissaire aux comptes|expertise comptable|cabinet comptable|
cabinet d'expertise|chef comptable|cheffe comptable|controleur de gestion|controleuse de gestion|
directeur administratif et financier|daf|consolidation financiere|banque de detail|banque privee|
banque d'investissement|conseiller bancaire|conseillere bancaire|conseiller en patrimoine|gestion de patrimoine|
salle des marches|risque de credit|lutte anti-blanchiment|lcb-ft|moyens de paiement|contabilidad financiera|
contador publico|cierre contable|cierres contables|auditoria externa|auditor externo|banca minorista|
banca privada|entidad bancaria|entidades bancarias|cuentas por pagar|cuentas por cobrar|impuestos|
asesoria fiscal|fondos de pensiones|medios de pago|contabilidade|contas a pagar|contas a receber|
fechamento contabil|banco digital|bancos digitais|maquininha*|meio de pagamento|pix|fundos de investimento|
previdencia privada|planejamento financeiro|imposto de renda|escritorio contabil|boekhouder|boekhouding|
administrateur|registeraccountant|assistent-accountant|belastingadviseur|belastingaangifte*|
salarisadministratie|debiteurenbeheer|crediteurenadministratie|bankwezen|kredietrisico*|beleggingsfonds*|
beleggingen|pensioenbeheerder`,
  insurance: `
loss triangles|loss triangle|chain ladder|ibnr|loss development|reserve model|reserves for claims|
reserving actuary|pricing actuary|life actuary|health actuary|pensions actuary|fcas|soa exams|cas exams|
actuarial student|actuarial modelling|actuarial modeling|experience rating|experience studies|mortality tables|
mortality rates|longevity risk|morbidity|lapse rates|lapse models|policy lapses|embedded value|solvency capital|
solvency|orsa|naic|statutory reserves|rbc ratio|iul|universal life|term life|whole life|annuity|
variable annuities|fixed annuities|group life|group benefits|disability insurance|income protection|
critical illness|long-term care insurance|medicare supplement|dental insurance|vision insurance|stop-loss|
stop loss|p&c insurance|p&c insurer|p and c|homeowners insurance|home and contents|contents insurance|
renters insurance|flood insurance|crop insurance|livestock insurance|marine insurance|marine cargo|
hull insurance|cargo insurance|aviation insurance|trade credit insurance|surety bonds|professional indemnity|
professional liability|directors and officers|d&o|e&o|cyber risk insurance|cyber underwriting|general liability|
workers' comp|workers comp|comp claims|auto insurance|auto claims|motor claims|motor insurer|vehicle insurance|
fleet insurance|telematics insurance|usage-based insurance|pay-per-mile insurance|travel insurer|pet insurer|
warranty insurance|insurance company|insurance companies|insurance group|insurance sector|insurance industry|
insurance market|insurance products|insurance sales|insurance platform|insurance tech|insurance data|
insurance operations|insurance consultant|insurance advisor|insurance advisers|insurance policies|
insurance policy|insurance lawyer|insurance law|insurance coverage|coverage disputes|coverage counsel|
bad faith claims|policy admin|policy administration system|policycenter|billingcenter|claimcenter|
guidewire policycenter|guidewire claimcenter|applied epic|majesco|sapiens|insurity|earnix|emblem pricing|
radar pricing|wtw radar|igloo models|remetrica|prophet models|moses models|air worldwide|rms models|verisk|
lexisnexis risk|iso forms|acord forms|bordereaux|bordereau|delegated authority|coverholder|coverholders|
binder business|binding authority|mgas|managing general agent|managing general agents|lloyd's syndicate|
lloyd's market|london market|syndicate at lloyd's|treaty reinsurance|facultative|retrocession|cat bonds|
catastrophe bonds|insurance-linked|cat model|cat models|nat cat|natcat|exposure management|exposure modelling|
accumulation control|hail models|windstorm models|claims adjusting|claims adjustment|claims handler|
claims adjuster|claims adjusters|claims specialist|claims investigator|claims fraud|claims fraud detection|
claims leakage|claims severity|claims frequency|frequency-severity|claims reserving|claims payouts|
claims settlement|claims inflation|first notice of loss|fnol|straight-through claims|subrogation|
recoveries and subrogation|loss assessor|loss assessors|loss prevention engineer|loss control|risk engineering|
risk engineer|risk surveyor|underwriting rules|underwriting guidelines|underwriting workbench|
underwriting automation|underwriting manager|underwriting authority|automated underwriting|medical underwriting|
life underwriting|rate filings|rate making|ratemaking|rating engine|rating engines|gross written premium|gwp|
net premiums|earned premium|written premium|expense ratio|combined ratios|new business premium|
renewal retention|renewals book|broker channel|brokerage of insurance|bancassurance|microinsurance|takaful|
mutual insurer|mutual insurers|captives|captive insurer|risk retention group|third-party administrator|
benefits broker|health plan member|versicherungskaufmann|versicherungskauffrau|versicherungsmakler*|
versicherungsvertrieb*|versicherungstechnik|versicherungsmathemat*|aktuarin|aktuariat|dav-*|schadenversicherung|
sachversicherung|kfz-versicherung|lebensversicherung|krankenversicherung|haftpflicht*|schadenmanagement|
schadenabteilung|schadenquote|schadenregulierung|schadenfall|schadenfalle|bestandsfuhrung*|ruckversicherung|
policen*|underwriterin|industrieversicherung|tarifierung|courtier en assurances|agent general d'assurance|
gestion de sinistres|gestionnaire sinistres|gestionnaire de sinistres|indemnisation|indemnisations|souscripteur|
souscriptrice|assurance vie|assurance-vie|assurance auto|assurance sante|prevoyance|mutuelle sante|
complementaire sante|remboursements de soins|actuaire iard|inspecteur d'assurance|reassureur|reassureurs|
seguro de vida|seguro de salud|seguro de auto|seguros generales|mediador de seguros|corredor de seguros|
corredora de seguros|perito de seguros|peritaje|suscripcion de riesgos|tramitador de siniestros|
tramitacion de siniestros|primas netas|primas emitidas|compania de seguros|companias de seguros|sector seguros|
ramo vida|seguro auto|seguro saude|corretor de seguros|regulacao de sinistros|regulador de sinistros|subscricao|
subscritor|sinistralidade|premio emitido|susep|seguradora|capitalizacao e previdencia|verzekeringsadviseur*|
assurantiekantoor|schadebehandelaar|schaderegeling|schadelast|polisadministratie|polissen|levensverzekering|
autoverzekering|inkomensverzekering*`,
  retail: `
planogram|planogramming|space planning|shelf space|shelf availability|on-shelf availability|out-of-stocks|
stockouts|stock-outs in shops|shrinkage|shrink rate|loss prevention|inventory shrink|sell-through|sell through|
markdowns|markdown optimisation|markdown optimization|clearance pricing|promo pricing|promotion pricing|
price elasticity of groceries|assortment optimisation|assortment optimization|category manager|
category managers|category captain|private label|private labels|own-label|own label|own-brand|
merchandise planner|merchandise planning|merch planning|open-to-buy|visual merchandiser|visual merchandising|
buyer for menswear|menswear|womenswear|ladieswear|kidswear|swimwear|lingerie|sportswear|activewear|athleisure|
streetwear brand|apparel brand|apparel brands|clothing brand|clothing brands|clothes shop|clothes shops|
fashion house|fashion brands|fast fashion|second-hand clothing|resale platform|thrift store|thrift stores|
charity shop|charity shops|luxury retail|jewellery|jewelry|watch retailer|eyewear|beauty retail|cosmetics brand|
cosmetics brands|perfumery|perfumeries|home furnishings|homeware|home goods|furniture retailer|diy chain|
hardware store|hardware stores|builders' merchant|builders merchant|electronics retailer|toy shop|toy shops|
toy store|toy stores|pet shop|pet shops|pet store|pet stores|corner shop|corner shops|newsagent|farm shop|
farm shops|bakery chain|butcher's shop|refill shop|refill shops|concept store|concept stores|flagship store|
flagship stores|pop-up store|pop-up stores|pop-up shop|high street shops|high street retailer|shopping centre|
shopping centres|shopping center|shopping centers|shopping mall|shopping malls|department stores|hypermarket|
cash and carry|warehouse club|discount store|discount stores|dollar stores|dollar store|convenience store|
convenience retail|forecourt retail|duty free|duty-free|travel retail|store associate|store associates|
store clerk|store clerks|shop floor staff in stores|sales associate|sales associates|retail associate|
retail assistant|store lead|store opening|store openings|store network|store formats|store rollout|
store rollouts|new stores|store portfolio|store layout|store clusters|store visits|same-store sales|
like-for-like sales|comp sales|average basket|basket size|average basket value|average order value|aov|
cart abandonment|abandoned carts|product detail pages|product feeds|google shopping|online grocery|
online grocer|online grocers|online fashion|online marketplace|online marketplaces|marketplace seller|
marketplace management|seller onboarding|sellers on amazon|amazon marketplace|amazon vendor|vendor central|
seller central|buy box|ebay seller|etsy shop|etsy seller|zalando partner|shopify plus|shopify store|
shopify stores|shopify developer|shopify apps|bigcommerce|salesforce commerce cloud|sfcc|commercetools|spryker|
shopware|oxid esales|hybris|sap commerce|adobe commerce|magento 2|vtex|tiendanube|nuvemshop|akeneo|pim systems|
retail media|retail analytics|retail data|retail tech|retail technology|retail operations|retail planning|
retail pricing|retail sales|retail management|retail marketing|retail buying|retail buyer|retail stores|
retail store|retail group|retail banking apps for shops|e-pos|pos terminals|point-of-sale systems|self-checkout|
self checkout|scan-and-go|click and collect|click & collect|click-and-collect|curbside pickup|ship-from-store|
buy online pick up in store|bopis|returns desk|loyalty card|loyalty schemes|loyalty scheme|loyalty app|
loyalty members|shopper insights|shopper marketing|footfall counters|footfall data|trade marketing|
trade promotions|trade promotion|key account manager fmcg|grocery retail|grocery retailer|grocery retailers|
grocery chain|grocery chains|supermarket group|supermarket buyer|fresh produce buyer|wholesale buyer|
fashion e-commerce|dtc brand|dtc brands|d2c brand|d2c brands|direct-to-consumer brand|subscription boxes|
subscription box|einzelhandler*|einzelhandlerin|filialnetz|filialbetrieb|filialleit*|marktleit*|verkaufsflache*|
warengruppe*|warenwirtschaft*|sortiment*|category-management|regalplatz*|bestandsfuhrung im handel|
handelsmarke*|lebensmitteleinzelhandel*|leh|textileinzelhandel|modehaus*|kaufhaus*|warenhaus*|fachhandel*|
discounter-*|onlinehandler*|onlinehandlerin|e-commerce-*|webshop-*|verkaufsleit*|handelsbranche|
handelsunternehmen|backereikette|buchhandel*|buchhandlung*|point de vente|points de vente|chef de rayon|
cheffe de rayon|directeur de magasin|directrice de magasin|responsable de magasin|adjoint de magasin|
hote de caisse|hotesse de caisse|vendeur en magasin|vendeuse|merchandiseur|e-commercante|boutique en ligne|
boutiques de mode|enseigne de distribution|enseignes de distribution|centre commercial|centres commerciaux|
drive pieton|commerce de gros|retail manager|comercio al por menor|cadena minorista|cadenas minoristas|
jefe de tienda|jefa de tienda|encargada de tienda|encargado de tienda|dependienta|dependiente de comercio|
punto de venta|puntos de venta|centro comercial|centros comerciales|grandes almacenes|distribucion minorista|
retail de moda|escaparatismo|escaparatista|sector retail|surtido|comercio varejista|rede varejista|
redes varejistas|gerente de loja|vendedora de loja|vendedor de loja|ponto de venda|pontos de venda|pdv|
frente de caixa|loja fisica|lojas fisicas|atacarejo|atacadista|marketplaces de moda|winkelmedewerker|
winkelmanager|winkelformule*|filiaalmanager|assortiment|detaillist*|retailketen|supermarktketen|webwinkelier|
kassamedewerker|vakkenvuller|inkoper mode|modeketen`,
  energy: `
grid code|grid codes|grid connection|grid connections|grid interconnection|interconnection queue|
interconnection queues|interconnection studies|grid congestion|congestion management|grid balancing|
grid flexibility|flexibility markets|flexibility market|frequency response|reactive power|power flow|load flow|
load-flow|short-circuit studies|power quality|harmonics studies|protection engineer|protection engineering|
relay protection|relay settings|switchgear|transformers for substations|high-voltage|high voltage|
medium voltage|hvdc|overhead lines|underground cables|linesman|lineman|linemen|line worker for a utility|
utility pole|utility poles|vegetation management for lines|outage management|outage restoration|
outage prediction|saidi|saifi|distribution network operator|dno|dnos|transmission planner|transmission planning|
iso-ne|pjm|ercot|caiso|miso market|nyiso|ferc|nerc cip|ofgem|public utility commission|utility commission|
utility regulation|utilities regulation|utility rates|utility rate cases|rate case|rate cases|
tariff design for electricity|power purchase agreement|power purchase agreements|ppa|ppas|corporate ppas|
merchant revenue|merchant power|capacity market|capacity markets|ancillary services|intraday market|
intraday trading of power|day-ahead|day-ahead prices|balancing mechanism|nodal prices|locational marginal|
spark spread|gas trading|gas trader|gas storage|gas utility|gas utilities|gas distribution|gas grid|gas fitter|
gas engineer|lng|lng trader|crude oil|oil trader|oil trading|oil and gas|oilfield services|well engineer|
well engineering|wellbore|well completions|subsea|fpso|rig crew|drilling engineer|drilling engineers|
petrophysics|petrophysicist|reservoir simulation|seismic interpretation|pipeline integrity|pipeline operator|
midstream|downstream refining|refinery|hydrocracker|nuclear engineer|nuclear safety|nuclear decommissioning|
reactor physics|small modular reactor|fusion energy|tokamak|uranium mine|pv modules|pv design|pvsyst|pv plant|
pv plants|solar developer|solar project|solar projects|solar installer|solar installers|solar installation|
solar installations|solar plant|solar plants|solar roof|solar roofs|solar farm developer|solar epc|solar assets|
solar asset|agrivoltaics|community solar|utility-scale solar|utility-scale|wind turbines|
wind turbine technician|turbine technician|turbine technicians|wind technician|wind park|wind parks|
wind project|wind projects|wind assessment|wind assets|wake models|wake losses|offshore wind farm|
offshore wind farms|floating wind|scada for turbines|hub height|repowering|battery storage|
battery energy storage|bess|grid batteries|grid battery|grid-scale|grid-scale storage|home batteries|
lithium-ion|battery management system|battery pack|battery packs|electrolyser|electrolyzer|electrolyzers|
electrolysers|green hydrogen|fuel cell|fuel cells|hydrogen storage|power-to-x|ev charging network|
ev charging networks|charge point operator|charge point operators|cpo network|charging infrastructure|
charging network|charging networks|ev charger|ev chargers|ocpp|smart charging|vehicle-to-grid|v2g|
heat pump installer|heat pump installers|heat-pump|ground-source|air-source|district energy|district cooling|
combined heat and power|cogeneration|boiler plant|energy performance certificates|energy performance|
energy retrofits|energy retrofit|energy auditor|energy auditors|energy services company|energy procurement|
energy broker|energy brokers|energy contracts|energy lawyer|energy law|energy regulation|energy regulator|
energy regulators|energy economics|energy modeller|energy modeler|energy system model|energy system models|
energy start-up|energy startup|energy tech|energy utility|energy utilities|energy provider|energy providers|
energy cooperative|energy community|energy communities|energy bills|energy billing|energy use in buildings|
energy demand|energy meters|meter-to-cash|meter to cash|advanced metering|submetering|smart-meter|
smart-meter data|time-of-use|demand-response|demand side response|demand flexibility|peak shaving|load shifting|
load profiles|virtual power|renewable power|renewable project|renewable projects|renewables portfolio|
renewable portfolio|renewables trading|green power|green electricity|guarantees of origin|hydro power|
hydropower plant|dam operator|pumped storage|run-of-river|tidal power|wave energy|geothermal energy|bioenergy|
biomethane|biofuel|biofuels|waste-to-energy|landfill gas|power engineer|power engineers|power utility|
power producer|power producers|independent power producer|power stations|power station|power plant operator|
power plant operators|control room of a power|thermal plant|gas turbine|gas turbines|steam turbine|
steam turbines|coal plant|coal plants|coal phase-out|electricity supplier|electricity suppliers|
electricity retailer|electricity distribution|electricity network|electricity networks|electricity grid|
electricity demand|electricity tariffs|electricity system operator|electrical grid|electrification of|
rural electrification|mini-grid|mini-grids|water utility|water utilities|wastewater treatment plant|
netzanschluss*|netzausbau*|netzentgelt*|netzstabil*|netzfuhrung*|netzleit*|verteilnetz*|ubertragungsnetz*|
bilanzkreis*|regelenergie|redispatch*|direktvermarkt*|stromhandler*|stromvertrieb|energievertrieb|energieberat*|
energiemakler*|energieeffizienz*|energiegenossenschaft*|energiekonzern*|energiedienstleist*|energieanlag*|
mittelspannung*|niederspannung*|schaltanlage*|umspann*|kraftwerksbetrieb*|gaskraftwerk*|kernkraft*|atomkraft*|
blockheizkraft*|biogasanlag*|windrad*|windpark|windparks|windenergieanlag*|solarpark*|solarteur*|pv-planung|
batteriegross*|ladesaul*|ladestation*|elektrolys*|smart-meter-*|zahlerdaten|messstellen*|
reseau de distribution electrique|reseau de transport d'electricite|enedis|edf|gestionnaire de reseau|
centrale nucleaire|centrales nucleaires|surete nucleaire|centrale solaire|centrales solaires|
centrale hydroelectrique|ferme solaire|champ eolien|parcs photovoltaiques|stockage d'energie|pompes a chaleur|
audit energetique|performance energetique|fournisseurs d'energie|hydrogene|biogaz|methanisation|
red de distribucion electrica|redes de distribucion electrica|mercado mayorista de electricidad|
operador del sistema electrico|parque eolico|parques eolicos|planta solar|plantas solares|plantas fotovoltaicas|
instalaciones fotovoltaicas|central nuclear|centrales hidroelectricas|almacenamiento de energia|hidrogeno verde|
bombas de calor|auditoria energetica|certificacion energetica|comunidad energetica|suministro electrico|gasista|
refineria|refinerias|geracao distribuida|geracao de energia|transmissao de energia|distribuicao de energia|
comercializacao de energia|comercializadora de energia|usina solar|usina hidreletrica|hidreletricas|
usinas eolicas|parque solar|parques solares|placas solares|aneel|eletricista de rede|oleo e gas|
plataforma de petroleo|plataformas offshore|netcongestie|netverzwaring|energiehandelaar|energieopwek*|
energiecooperatie*|energiecontract*|zonnepark*|zonnepaneel*|windturbine*|waterstofproject*|warmtepompen|
warmtenetten|laadpaal|slimme meter|slimme meters|kerncentrale|gasnetwerk`,
  'public-sector': `
city manager|city council member|councillor|councilor|alderman|town clerk|county commissioner|
county commissioners|county executive|county agency|county agencies|county governments|state department|
state departments|state university system office|government affairs|government programs|government programmes|
government program manager|municipal court|municipal utility district|municipal finance|municipal budget|
municipal budgets|municipal employee|municipal workers|municipal clerk|municipal engineer|public works director|
public works department|parks and recreation|building department|permitting office|permit office|
permitting system|permitting systems|311 requests|code enforcement|public administrator|public manager|
public official|public officials|public employee|public employees|public servant|public servants|
public policy analyst|public policy advisor|public sector consultant|public-sector clients|
public sector clients|public procurement|public tender|public tenders|public tendering|tender evaluation|
framework agreements for government|government procurement|government contracting|govcon|gsa schedule|gsa|
far compliance|dfars|fedramp|fisma|section 508|authority to operate|ato packages|usds|18f|gds standards|gov.uk|
govuk|service standard assessments|digital service team|us digital response|code for america|civic hacker|
civic hackers|e-governance|egovernment|digital identity for citizens|digital id|citizen portal|citizen portals|
citizen-facing|citizens' assembly|citizens advice|constituents|constituent services|constituency office|
caseworker|caseworkers|casework for an mp|snap benefits|snap enrollment|tanf|medicaid eligibility|
eligibility systems|benefits delivery|benefits administration for a state|unemployment insurance|
unemployment agency|unemployment office|job centre|jobcentre|welfare office|welfare state|welfare system|
social assistance|social benefit|social insurance office|child welfare|child protective services|foster care|
adoption services for a county|youth services office|juvenile justice|criminal justice|public defender|
district attorney|prosecutor|prosecutor's office|court clerk|court clerks|court administration|
court case management|probation officer|probation officers|parole|parole officer|corrections officer|
correctional|correctional facilities|police officer|police officers|police data|police force|police forces|
police reform|policing data|sheriff|sheriff's office|crime analyst|crime data|crime lab|emergency management|
emergency manager|emergency dispatch|dispatch for 911|fire brigade|fire chief|fire department|firefighter|
firefighters|firefighter/paramedic|homeland security|national security|intelligence community|defence ministry|
department of defence|dod|dod clients|dod contracts|armed services|army officer|naval officer|air force officer|
coast guard|veterans affairs|va benefits|military officer|military logistics planning|immigration services|
refugee agency|refugee resettlement|asylum seekers|border agency|border guard|passport office|
passports and visas|consulate|consular|ambassador to|foreign ministry|foreign office|foreign affairs ministry|
diplomatic service|state legislature|legislative aide|legislative analyst|legislative assistant|
legislative director|congressional staff|house of commons|house of lords|parliamentary assistant|
member of parliament|bundestag|landtag|national assembly|senator|senator's|white house|capitol hill|mayoral|
mayors|governor's office|cabinet office|hm treasury|hmrc|irs|dwp|noaa|usda|usaid|usgs|hhs|department of state|
world bank|imf|oecd|undp|unhcr|unesco|who consultant|ngos and governments|statistics bureau|
bureau of statistics|national statistical|statistical agency|labour statistics|labor statistics|
population register|civil registry|civil registration|voter registration|voter registrar|
election administration|election official|election officials|election commission|electoral roll|ballots|
ballot design|polling stations|redistricting|education policy for the ministry|health policy for the ministry|
policy evaluation|policy design|policymaking|policy unit|policy fellow|tax inspector|tax inspectors|
tax collector|tax collection agency|revenue agency|customs officer|customs officers|customs service|
freedom of information|foi requests|records management for a council|participatory budgeting|smart-city|
kommunalpolitik*|kommunalverwaltung*|stadtrat*|gemeinderat*|burgermeister*|oberburgermeister*|landrat*|
landesministerium*|landesregierung*|bundesregierung*|bundesbehorde|bundesamter|bundesdruckerei|bezirksamt*|
bezirksregierung*|ordnungsamt*|burgerservice*|burgerburo*|burgerdienste|einwohnermelde*|standesamt*|
auslanderbehorde*|sozialamt*|jugendamt*|gesundheitsamt*|bauamt*|stadtplan*|stadtkammerei|kammerei*|
onlinezugangsgesetz|ozg|ozg-*|registermodernisierung|e-akte|verwaltungsfach*|verwaltungsrecht*|
verwaltungsmodern*|verwaltungswirt*|verwaltungsangestellt*|beamter|beamtin|beamte|referendar|justizvollzug*|
staatsanwalt*|staatsanwaltschaft|amtsgericht*|landgericht*|polizeibeamt*|polizist*|zollbeamt*|zollverwaltung|
bundespolizei|katastrophenschutz*|vergabestelle*|vergaberecht|offentliche vergabe|offentliche ausschreibung*|
fordermittel*|fonctionnaire|fonctionnaires|fonctionnaire territorial|agent territorial|attache territorial|
attachee territoriale|administrateur territorial|directeur general des services|secretaire de mairie|elus|
elu local|elue locale|commune de|communaute de communes|communaute d'agglomeration|metropole de|
conseil municipal|services de l'etat|administration centrale|administration fiscale|impots|dinum|beta.gouv|
commande publique|marche public|marches publics|acheteur public|acheteuse publique|appel d'offres public|
police nationale|gendarme|sapeur-pompier|sapeurs-pompiers|pole emploi|france travail|securite sociale|urssaf|
funcionario publico|funcionaria publica|empleado publico|empleada publica|administracion local|
administracion autonomica|administracion general del estado|consejeria|diputacion provincial|junta de andalucia|
generalitat|concejal|concejala|alcalde|alcaldesa|alcaldia|municipalidad|secretaria de salud|
secretaria de hacienda|ministerio de|licitaciones publicas|licitacion publica|licitaciones|
contrataciones publicas|compras publicas|guardia civil|policia|bomberos|hacienda publica|agencia tributaria|
gestion publica|gobernanza publica|gestao publica|gestor publico|gestora publica|servidora|concurso publico|
licitacoes|licitacao|pregoeiro|secretaria de estado|secretaria municipal|secretaria da fazenda|
secretaria de saude|governo estadual|governo do estado|vereador|vereadora|prefeito|prefeita|politica publica|
receita federal|policia civil|policia militar|policia federal|bombeiro|bombeiros|camara dos deputados|
tribunal de justica|tribunal de contas|autarquia|autarquias|junta de freguesia|administracao local|
gemeentesecretaris|gemeenteraad*|raadslid|wethouder|burgemeester|provinciehuis|provinciale staten|
rijkswaterstaat|omgevingsdienst*|veiligheidsregio*|beleidsmedewerker|beleidsadviseur|beleidsmaker*|
aanbesteding*|uwv|rijksambtenaar|bestuurskunde|openbaar bestuur|brandweer|politieagent|openbaar ministerie`,
  education: `
key stage|key stages|gcse|gcses|ib diploma|international baccalaureate|ap courses|sat prep|common core|
next generation science standards|no child left behind|title i school|title i schools|iep|ieps|504 plans|
lesson study|lesson plan|lesson-plan|schemes of work|classroom management|classroom aide|
paraprofessional in a school|paraeducator|paraeducators|substitute teacher|substitute teachers|supply teacher|
supply teaching|newly qualified teacher|teaching fellow|teaching fellows|teach for america|teach first|
teacher coach|instructional coach|instructional coaching|instructional leader|literacy coach|reading specialist|
reading intervention|phonics programme|maths mastery|stem education|stem educator|steam education|
steam educator|computer science education|cs education|maker education|robotics club for pupils|
elementary teacher|elementary teachers|elementary school teacher|middle school teacher|high-school teacher|
secondary school teacher|primary teacher|primary school teacher|special education teacher|special ed|
special educator|sen teacher|esl teacher|efl teacher|efl|tesol|tefl|language tutor|private tutor|
private tutoring|online tutor|online tutoring|maths tutor|math tutor|physics tutor|music lessons|piano lessons|
guitar lessons|piano teacher|violin teacher|guitar teacher|art teacher|drama teacher|history teacher|
biology teacher|chemistry teacher|geography teacher|pe teacher|spanish teacher|french teacher|german teacher|
computer science teacher|yoga teacher training|1:1 lessons|one-to-one lessons|private lessons|python lessons|
coding lessons|programming lessons|coding for kids|code club|coding club|coding bootcamps|coding instructor|
bootcamp instructor|bootcamp graduates|teach python|teach programming|programming instructor|course design|
course designer|course development|course developer|course authoring|courseware|curriculum designer|
curriculum lead|curriculum development|curriculum manager|curriculum specialist|curriculum writer|
learning outcomes|learning objectives|assessment literacy|formative assessment|summative assessment|
standardized tests|standardised tests|standardized testing|test scores of pupils|item response theory|
exam board|exam boards|examination board|marking exams|external examiner|lms|lmss|scorm|xapi|canvas lms|
blackboard learn|blackboard lms|brightspace|d2l|moodle|articulate storyline|articulate 360|storyline 360|
rise 360|powerschool|infinite campus|student information system|student information systems|google classroom|
khan academy|coursera instructor|udemy instructor|udemy course|udemy courses|mooc platform|l&d manager|
l&d specialist|l&d teams|l&d partner|learning & development|learning experience design|learning technologist|
learning technologists|educational psychologist|educational psychology|educational researcher|
educational research|education researcher|education researchers|education consultant|education consultants|
education technologist|education economist|education nonprofit|education ngo|education start-up|
education startup|education startups|education publisher|educational publisher|educational publishing|
educational content|educational apps|academic dean|academic director|academic coordinator|academic affairs|
academic adviser|academic advising|academic integrity|academic administrator|academic research group|
faculty member|faculty members|faculty development|tenure-track|tenure track|department chair|visiting lecturer|
visiting professor|visiting scholar|senior lecturer|guest lecturer|university lecturer|university teacher|
adjunct lecturer|adjunct instructor|assistant prof|associate prof|professor of|professor emeritus|
phd students i supervise|doctoral supervisor|doctoral training|graduate school dean|university hospital school|
university research|university press office|university it|university registrar|bursar|bursary|
financial aid office|financial aid counselor|enrolment officer|student recruitment|student recruiter|
student life|student housing office|student experience|student engagement|student support services|
student advisor|student advising|student retention|student dropout|student dropouts|student enrolment|
student enrollment|dropout prevention|alumni relations|alumni office|campus life|college counselor|
college counselling|college counseling|college readiness|college access|career services at a university|
careers adviser in a school|guidance counselor|guidance counsellor|school nurse office|school district|
school districts|school superintendent|superintendent of schools|school board member|school governor|
school governors|school business manager|school business|school leadership team|school improvement|
school inspector|school inspection|ofsted|school network|school networks|school choice|school vouchers|
school year|school-age|school children|schoolchildren|school psychologist|school librarian|school secretary|
school teachers|public schools|private school|private schools|independent school|independent schools|
academy trust|multi-academy trust|charter schools|charter school|international schools|boarding school|
rural schools|district schools|early years educator|early-years|early learning|early childhood education|
childcare|child care centre|nursery nurse|nursery manager|day nursery|day care centre|playgroup|
after-school programme|after-school program|youth worker in schools|summer camp instructor|vocational education|
vocational trainer|vocational teacher|apprenticeship provider|apprenticeship programme|apprentice trainer|
fe college|adult learners|adult learning|literacy programme|literacy program|literacy programs|
training provider|training providers|corporate trainer|corporate training|driving school|music school|
conservatory of music|art school teacher|schulleiter*|schulleiterin|schulverwaltung*|schulentwicklung|
schultrager*|schulbuch*|schulamt*|schulpsycholog*|ganztagsschule*|grundschullehr*|mathelehrer*|mathematiklehr*|
deutschlehrer*|englischlehrer*|musiklehrer*|sportlehrer*|sonderpadagog*|sozialpadagog*|medienpadagog*|
referendariat|lehramtsstudent*|lehramtsstudium|lehrplan*|unterrichtsmaterial*|unterrichtsentwicklung|
hochschullehre|hochschulverwaltung|hochschuldidaktik|universitatsprofessor*|juniorprofessor*|privatdozent*|
lehrbeauftragt*|wissenschaftliche mitarbeiterin an der universitat|volkshochschule*|bildungstrager*|
bildungsplattform*|bildungsforschung*|bildungsreferent*|erwachsenenbildner*|ausbilder|ausbilderin|kita-*|
kindertages*|erzieherin|erzieherinnen|nachhilfelehrer*|sprachschule|musikschule|fahrschule|lernplattform*|
lernsoftware*|e-learning-entwickl*|professeur des ecoles|professeure des ecoles|professeur de|professeure de|
prof de|enseignant-chercheur|enseignants du secondaire|directeur d'ecole|directrice d'ecole|
chef d'etablissement|principal de college|principale de college|proviseur|proviseure|education nationale|
inspecteur de l'education|conseiller principal d'education|surveillant|aesh|formateur d'adultes|
formatrice d'adultes|formation continue|formation pour adultes|organisme de formation|organismes de formation|
centre de formation|conseiller pedagogique|conseillere pedagogique|ingenieure pedagogique|
concepteur pedagogique|conceptrice pedagogique|professeur particulier|cours particuliers|soutien scolaire|
decrochage scolaire|vie scolaire|docente universitario|docente universitaria|profesor universitario|
profesora universitaria|profesor asociado|profesora asociada|profesor particular|clases particulares|
clases de ingles|clases de matematicas|maestro|maestras|maestros|educacion infantil|educacion primaria|
educacion secundaria|educacion especial|educacion superior|educacion publica|orientadora escolar|
orientador escolar|director de colegio|directora de colegio|directora de instituto|coordinadora academica|
coordinador academico|coordinadora pedagogica|coordinador pedagogico|diseno instruccional|
disenadora instruccional|aula virtual|aulas virtuales|plataforma educativa|alumnas|estudiantes de secundaria|
fracaso escolar|abandono escolar|professor universitario|professora universitaria|professor de|professora de|
professores da rede|docente do ensino|diretora de escola|diretor de escola|coordenadora pedagogica|
coordenador pedagogico|orientadora educacional|educacao infantil|educacao basica|educacao a distancia|
educacao superior|evasao escolar|designer instrucional|design instrucional|aulas de ingles|aulas particulares|
reforco escolar|escolas publicas|rede publica de ensino|secretaria de educacao|plataforma de ensino|
basisschoolleraar|leraar in opleiding|leerkrachten|docent op|docent aan|hogeschooldocent|universitair docent|
schooldirecteur|schooldirecteuren|onderwijsadvies*|onderwijsontwikkelaar|onderwijsassistent|onderwijskundig*|
onderwijsinspectie|middelbare scholen|mbo-docent|hbo-docent|lerarenopleiding|opleidingskundige|
kinderdagverblijf|pedagogisch medewerker|huiswerkbegeleid*|studieloopbaan*`,
  manufacturing: `
machining|milling|turning and milling|5-axis|five-axis|cnc|cnc machinist|cnc machinists|cnc operator|
cnc programmer|cam programmer|mastercam|solidcam|edm machining|wire edm|lathe|lathes|grinding machines|
toolmaking|toolmaker|tool maker|die casting|die-casting|forgings|press shop|body shop in a car plant|paint shop|
paint line|powder coating|galvanizing|galvanising|heat treatment|sintering|blow moulding|blow molding|
thermoforming|injection-moulding|injection-molding|moulds|mould design|composites manufacturing|composite parts|
tig welding|mig welding|tig|weld inspector|weld inspection|welding engineer|welders|boilermaker|pipefitter|
pipefitters|millwright|millwrights|metal fabrication|metal fabricator|steel fabrication|structural steel|
pressure vessel|pressure vessels|wafer fab|wafer fabs|wafer etch|wafer yield|300 mm|300mm|fab process|
semiconductor process|semiconductor equipment|etch process|plasma etch|photolithography|deposition tools|
epitaxy|cleanrooms|clean room|chip packaging|backend packaging|die attach|smt line|smt lines|
pick-and-place machines|pcb assembly|pcb design for production|ems provider|contract manufacturer|
contract manufacturing|electronics factory|assembly line worker|assembly worker|assembly workers|line operator|
line operators|line worker|line workers|line lead in a factory|production operator|production operators|
production worker|production workers|production supervisor|production supervisors|production scheduler|
production scheduling|production cell|production cells|production facility|production facilities|
production processes in a plant|production technology|production technologist|production ramp-up|
ramp-up of production|start of production|sop of a car|factory manager|factory director|factory worker|
factory workers|factory automation|factory planning|factory simulation|factory data|plant director|
plant supervisor|plant controller|plant maintenance|plant technician|plant automation|plant closures|
plants in three countries|shift leader in production|shift foreman|foreman in a factory|
reliability engineer for rotating|rotating equipment|industrial electrician|industrial mechanic|
industrial mechanics|preventive maintenance|total productive maintenance|mtbf|mttr of machines|
overall equipment effectiveness|oee|takt|changeover time|changeover times|smed|kaizen events|gemba|gemba walks|
5s audits|lean manufacturing|green belt six sigma|8d reports|ppap|fmea|pfmea|dfmea|control plans|control plan|
apqp|iatf 16949|as9100|iso 9001 in production|iso/ts 16949|vda 6.3|first article inspection|first-article|gd&t|
cmm programming|metrology|metrologist|calibration lab|incoming inspection|quality technician|quality inspector|
quality inspectors|quality engineer, automotive|supplier quality engineer|supplier audits|supplier development|
scrap rates|scrap cost|first-pass yield|first pass yield|yield loss|yield engineer|yield engineering|
non-conformance|nonconformances|nonconformance|root cause on the line|defects per million|ppm defects|
industrial controls|controls engineer|controls technician|automation engineer for plants|automation technician|
plc programmer|plc programming|plcs|siemens s7|tia portal|allen-bradley|rockwell automation|beckhoff|twincat|
codesys|ladder logic|hmi screens|wincc|ignition scada|opc ua|opc-ua|mqtt sparkplug|historian data|osisoft pi|
pi historian|mes system|mes rollout|mes implementation|manufacturing execution system|erp for manufacturers|
production erp|sap pp|sap qm|sap pm|shop-floor|shop-floor data|machine data|sensor data from machines|
vision inspection|visual inspection systems|machine vision systems|industrial vision|cobots|cobot|fanuc|kuka|
robot programmer|robot programming|robot welding|welding robots|industrial robotics engineer|agvs in factories|
tier 1 supplier|tier 2 supplier|tier-1 supplier|automotive tier|automotive oem|automotive oems|
automotive industry|automotive software|automotive engineer|automotive engineering|automotive quality|autosar|
vehicle assembly|vehicle manufacturer|vehicle manufacturers|car manufacturer|car manufacturers|car maker|
truck manufacturer|engine plant|engine plants|powertrain|drivetrain|chassis|body-in-white|crash test|bus maker|
train maker|rolling stock manufacturer|bike maker|bicycle maker|motorcycle maker|aerospace engineer|
aerospace manufacturing|aerostructures|aircraft manufacturer|aircraft assembly|jet engines|
turbomachinery manufacturer|space hardware|satellite manufacturing|shipbuilder|boat builder|boatbuilder|
machine manufacturer|machine makers|machine maker|machinery maker|equipment maker|equipment manufacturer|
equipment manufacturers|tool manufacturer|pump manufacturer|valve manufacturer|sensor manufacturer|
appliance maker|appliance manufacturer|appliances maker|white goods|tyre|tyres|tire plant|glass factory|
glass plant|brickworks|cement plant|cement plants|concrete plant|precast|paper machine|paper machines|pulp mill|
sawmills|furniture factory|textile factory|textile factories|garment factories|garment manufacturing|
spinning mill|weaving mill|shoe factory|leather tannery|toy maker|toy manufacturer|food factory|food factories|
food plant|food manufacturer|food manufacturing|food technologist|meat processing|dairy plant|dairy plants|
dairy processing|bakery plant|industrial bakery|confectionery maker|bottling plant|bottling line|brewery|
brewmaster|distillery|distilleries|packaging machines|packaging plant|packaging manufacturer|packaging engineer|
packaging engineers|chemical plant|chemical engineer|chemical engineers|chemical engineering|process safety|
process chemist|coatings manufacturer|paints and coatings|specialty chemicals|petrochemical plant|
fertilizer plant|steel plant|steel plants|steelworks|steelworker|blast furnace|blast furnaces|rolling mill|
rolling mills|aluminium smelter|smelter|smelters|foundry|foundries|metallurgist|metallurgical|metallurgy|
materials engineer|werkzeugmacher*|werkzeugmechanik*|zerspanungsmechanik*|industriemechanik*|industriekauf*|
industriemeister*|maschinenfuhrer*|maschinenbedien*|maschinenbauingenieur*|maschinenbautechnik*|anlagenfuhrer*|
anlagenmechanik*|anlagenbau|produktionsmitarbeit*|produktionsingenieur*|produktionstechnolog*|produktionswerk*|
produktionsstandort*|produktionssteuer*|produktionssystem*|produktionshalle*|fertigungsingenieur*|
fertigungsplan*|fertigungssteuer*|fertigungslinie*|arbeitsvorbereit*|montagewerk*|montageband|schichtbetrieb|
schichtfuhrer*|instandhalter*|instandhaltungs*|ausschussquote|ausschuss um|rustzeit*|taktzeit*|stillstand*|
stillstande|hochofen*|stahlwerk*|stahlbau*|schweisser|schweisserin|schweissfach*|lackiererei|presswerk*|
karosseriebau|automobilwerk*|automobilzulieferer|zulieferbetrieb*|chemiewerk*|chemikant*|papierfabrik*|
textilfabrik*|mobelfabrik*|brauerei*|braumeister*|molkerei*|lebensmittelproduktion|lebensmitteltechnolog*|
verfahrenstechnik*|verfahrensingenieur*|kunststoffverarbeit*|spritzgiess*|mechatronik*|sps-programm*|
steuerungstechnik|qualitatsprufer*|qualitatsingenieur*|transformation industrielle|performance industrielle|
excellence operationnelle en usine|responsable de production|directeur d'usine|directrice d'usine|
directeur de site industriel|chef d'equipe production|chef de ligne|conducteur de ligne|conductrice de ligne|
operateur de production|operatrice de production|technicien de maintenance|technicienne de maintenance|
responsable maintenance|ingenieur methodes|ingenieure methodes|methodes industrialisation|
amelioration continue en usine|trs|taux de rendement synthetique|lignes d'assemblage|chaine d'assemblage|
atelier d'usinage|usineur|fraiseur|tourneur|soudeur|soudeuse|chaudronnier|outilleur|fonderie|emboutissage|
injection plastique|plasturgiste|constructeur automobile|constructeurs automobiles|equipementier automobile|
industrie pharmaceutique et chimique|chimie industrielle|papeterie industrielle|brasserie industrielle|laiterie|
ingeniero de procesos|ingeniera de procesos|ingeniero de produccion|ingeniera de produccion|jefe de produccion|
jefa de produccion|jefe de mantenimiento|jefe de taller|operario de produccion|operaria de produccion|
operario de fabrica|mantenimiento de planta|linea de montaje|lineas de montaje|planta de montaje|
planta de ensamblaje|tornero fresador|fresador|matricero|matriceria|fundicion|acereria|laminacion en caliente|
cementera|papelera|maquiladora|maquila|sector automocion|proveedor de automocion|industria quimica|
industria textil|mejora continua en planta|engenheiro de processos|engenheira de processos|
engenheiro industrial|engenheiro mecanico de producao|engenheiro de manutencao|gerente industrial|
gerente de planta|supervisor de producao|lider de producao|operador de producao|operador de maquinas|
operadora de maquinas|tecnico de manutencao|torneiro mecanico|ferramenteiro|soldadora|caldeireiro|usinagem|
estamparia|fundicao|injecao plastica|linha de montagem|linhas de montagem|linhas de producao|montadoras|
industria metalurgica|celulose e papel|siderurgica|cervejaria|frigorifico|productiemedewerker|productiemanager|
productietechniek|productieleiding|productiehal|productieplanning|procesoperator*|procestechnologie|
werktuigbouwkund*|machinebankwerker|cnc-draaier|cnc-frezer|frezer|lasserij|staalfabriek|staalbedrijf|
chemiebedrijf|voedingsmiddelenfabriek|zuivelfabriek|brouwerij|assemblagelijn*|onderhoudsmonteur|
onderhoudstechnicus|technische dienst van een fabriek|verpakkingslijn*|halffabricaten`,
  media: `
newswire|wire service|news wire|news reporter|news producer|news anchor|news presenter|news director|
news organisation|news organisations|news organization|news organizations|news outlet|news outlets|
news publisher|news publishers|news startup|news product|news products|news photographer|news photography|
breaking news|beat reporter|city desk|foreign desk|foreign correspondent|war correspondent|political reporter|
political correspondent|business reporter|business journalist|court reporter for a paper|crime reporter|
climate reporter|health reporter|health journalist|tech reporter|tech journalist|technology journalist|
science writer|freelance journalist|investigative reporter|investigative journalist|investigative journalism|
investigations editor|night editor|day editor|assignment editor|opinion editor|opinion page|op-ed page|
op-ed editor|bylines|byline|feature writer|features writer|staff photographer|photo desk|picture desk|
graphics desk|data desk|audience editor|audience engagement editor|engagement editor|community editor|
social media editor|homepage editor|multimedia journalist|mobile journalist|fact checker|fact-checker|
fact checkers|fact checking|press freedom|press photographer|trade magazine|trade magazines|trade press|
trade journal|print magazine|magazine publisher|magazine publishing|magazine writer|magazine journalist|
weekly newspaper|daily newspaper|regional paper|regional papers|local paper|local newspaper|local newspapers|
tabloid|broadsheet|classifieds|subscription revenue of a newspaper|digital subscriptions of|reader revenue|
newsletter strategy for publishers|publishing director|publishing manager|publishing assistant|
editorial assistant|editorial director|editorial manager|editorial coordinator|editorial design|
editorial designer|editorial illustration|editorial illustrator|commissioning editor|acquisitions editor|
production editor|copyeditor|copyediting|copy-editor|copy-editing|proofreader|proofreading|line editor|
line editing|developmental editor|developmental editing|fiction editor|non-fiction editor|typesetting|
typesetter|book designer|book design|book covers|book cover|book fair|book publicist|book publicity|
book marketing|book translator|book trade|books editor|academic publisher|children's publishing|
children's illustrator|children's author|literary fiction|literary magazine|literary journal|literary festival|
ghostwriter|ghostwriting|novels translated|graphic novel|comic books|comic book|television drama|
television news|television series|tv news|tv drama|tv channel|tv channels|tv network|tv networks|tv presenter|
tv host|tv editor|tv rights|tv commercial|tv commercials|tv format|tv formats|public television|
public service broadcaster|public broadcasters|pay-tv|pay tv|linear tv|connected tv|ctv|free-to-air|showrunner|
script editor|script supervisor|scriptwriter|scriptwriting|script writer|screenplay|storyboard|camera operator|
camera assistant|camerawoman|cameraman|cinematographer|director of photography|gaffer|best boy|boom operator|
sound mixer|sound recordist|sound editor|sound editing|foley|dubbing|dubbing studio|voice artist|voice acting|
voiceover|voiceovers|voice-overs|film editing|film score|film scores|film composer|film critic|
film distribution|film distributor|film financing|film fund|film industry|film crew|film set|film sets|
film sales|film school|film director|film directing|feature film|feature films|short film|short films|
documentary film|documentary filmmaker|documentary series|documentary director|documentary producer|
post-production|post production|colourist|colorist|da vinci resolve|davinci resolve|avid media composer|
final cut pro|nuke compositing|rotoscoping|vfx artist|vfx supervisor|matte painter|3d animator|2d animator|
character animator|character animation|animation director|stop-motion|stop motion|motion capture|
radio presenter|radio drama|radio journalist|radio show|radio shows|radio reporter|community radio|public radio|
radio network|podcast host|podcast series|podcast editor|podcast editing|podcast production|podcast company|
podcast advertising|audio producer|audio production|audio drama|audio documentary|audio branding|
music supervisor|music supervision|music licensing|music publishing|music publisher|music rights|
music festivals|music journalism|music critic|music composer|composer for film|composer for games|
recording studio|recording studios|recording engineer|mixing engineer|mastering engineer|session musician|
session musicians|session work|songwriter|songwriting|a&r|record labels|theatre director|theatre producer|
theatre group|theatre festival|stage manager|set design|playwright|dramaturg|dramaturge|game programmer|
game producer|game studios|game artist|game writer|game audio|game engine|game engines|game industry|
game publisher|game publishing|games publisher|games developer|games journalist|gameplay engineer|
gameplay programmer|level designer|level design|narrative designer|narrative design|live-ops|liveops|live ops|
unity developer|unreal developer|indie developer of games|console game|console games|pc games|mobile game|
mobile gaming|aaa games|aaa studio|esport|e-sports|tabletop games|ad exchange|ad exchanges|ad network|
ad networks|ad creative|ad campaign|ad inventory|ad sales|ad tech|ad server|ad servers|ad verification|ad fraud|
ad-supported|real-time bidding|rtb|demand-side platform|demand side platform|supply-side platform|
header bidding|prebid|dsp platform|ssp platform|programmatic ads|programmatic buying|programmatic trader|
display advertising|video advertising|outdoor advertising|out-of-home|dooh|tv advertising|radio advertising|
media buyer|media strategist|media strategy|media owner|media owners|media sales|media measurement|
media monitoring|media research|media researcher|media studies|media scholar|media law|media lawyer|
media literacy|media outlet|media outlets|media organisation|media organisations|media organization|
media production|media producer|media asset management|media archive|media startup|media start-up|media tech|
media technology|media rights|audience measurement|audience ratings|ratings and playlists|reach and ratings|
nielsen ratings|streaming platform|streaming services|music streaming|live streaming|live-streaming|
video streaming|ott platform|transcoding|content recommendation for streaming|content licensing|content rights|
rights management for media|digital rights|subtitler|subtitlers|closed captions|captioning|audio description|
photo editor|photo agency|photojournalism|photo essay|documentary photography|documentary photographer|
fashion photographer|fashion photography|portrait photography|wedding photography|food photographer|
event photographer|street photography|photo studio|photo shoots|illustration|editorial cartoons|cartoonist|
comic strip|creative director at an agency|copywriter at an agency|ad copywriter|advertising copywriter|
advertising campaigns|advertising campaign|creative studio|branding agency|design agency for film|
content studio|journalistinnen|journalisten|reporterin|nachrichtenredakt*|onlineredakt*|politikredakt*|
wirtschaftsredakt*|kulturredakt*|sportredakt*|lokalredakt*|chef vom dienst|ressortleit*|volontariat|
datenjournalis*|investigativ*|fotojournalis*|bildjournalis*|pressefoto*|zeitungsverlag*|buchverlag*|fachverlag*|
verlagsleit*|verlagskauf*|verlagshaus*|verlagsprogramm|fachzeitschrift*|magazinredakt*|leserbrief*|auflage von|
buchmesse|buchgestalt*|sachbuch*|romane und|korrektorat*|lektorat*|ubersetzung von romanen|horspiel*|horfunk*|
radiomoderat*|fernsehredakt*|fernsehproduk*|fernsehmoderat*|filmschnitt|filmschaffend*|filmregie*|
dokumentarfilm*|kameramann|kamerafrau|tonmeister*|tontechnik*|cutterin|spielfilm*|kurzfilm*|trickfilm*|
drehbuchautor*|spielestudio*|game-design*|werbefilm*|werbetext*|mediaplan*|mediaeinkauf|medienredakt*|
medienproduz*|medienforsch*|medienhaus|medienkonzern*|rundfunkanstalt*|offentlich-rechtlich*|theaterpadagog*|
theaterregie*|schauspiel*|dramaturg*|journaux|quotidien national|presse locale|presse regionale|presse magazine|
agence de presse|pigiste|reporter|redaction web|chef d'edition|cheffe d'edition|secretaire de redaction|
journaliste d'investigation|photojournaliste|attachee de presse|relations presse|editrice|editeur de livres|
maison d'edition|maisons d'edition|edition de livres|salon du livre|relecteur|relectrice|correctrice|correcteur|
traduction litteraire|bande dessinee|documentariste|court metrage|long metrage|montage video|monteur|
chef operateur|ingenieur du son|production audiovisuelle|postproduction|chaine tv|chaines de television|
radio locale|animatrice radio|animateur radio|regisseur|regisseuse|scenariste|metteur en scene|
metteuse en scene|studio de jeux|game designer|achat media|agence media|agence de communication et publicite|
regie pub|periodismo de datos|periodismo de investigacion|redactor jefe|redactora jefa|redaccion digital|
corresponsal|reportera|reportero|reportajes|gabinete de prensa|jefa de prensa|jefe de prensa|editor de libros|
editora de libros|casa editorial|sector editorial|correccion de textos|correctora de estilo|corrector de estilo|
traduccion literaria|novelas|feria del libro|cortometraje|cortometrajes|largometraje|largometrajes|
montador de video|montadora|editor de video|editora de video|realizador audiovisual|realizadora|
director de fotografia|postproduccion|produccion de television|produccion de video|television publica|
radio publica|locucion|presentadora de radio|presentador de television|doblaje|estudio de videojuegos|
desarrollo de videojuegos|compra de medios|planificacion de medios|agencia de medios|agencia creativa|
jornalista de dados|jornalismo investigativo|redacao|redator-chefe|editor-chefe|editora-chefe|
assessoria de imprensa|assessora de imprensa|assessor de imprensa|mercado editorial|revisora de textos|
revisor de textos|preparacao de textos|traducao literaria|livros infantis|curta-metragem|longa-metragem|
documentario|documentarios|montagem de filmes|produtora de video|producao audiovisual|producao de video|
emissora de radio|emissora de tv|televisao|locutora|dublagem|estudio de jogos|desenvolvimento de jogos|
compra de midia|midia programatica|planejamento de midia|onderzoeksjournalist*|datajournalist*|verslaggever*|
nieuwslezer*|nieuwsredacteur|eindredact*|hoofdredact*|redactiechef|fotojournalist*|persbureau|regionale omroep|
publieke omroep|boekenvak|boekuitgever*|literaire vertaling|vertaler van romans|documentairemak*|filmmaker|
filmmontage|geluidstechnicus|televisieprogramma*|radiomaker|podcastmaker|mediaplanner|media-inkoop|
reclamebureau*|gamebedrijf`,
  logistics: `
third-party logistics|fourth-party logistics|freight audit|freight management|freight procurement|
freight tender|freight rates|freight forwarder|freight sales|freight costs|freight spend|fcl|lcl|fcl/lcl|
full container load|less than container|ltl|ftl|less-than-truckload|full truckload|drayage|intermodal|
intermodal freight|transloading|cross-border freight|cross-border trucking|flatbed|reefer|tanker trucks|
heavy haul|owner operators|load board|load boards|load planning|load planner|load consolidation|backhaul|
empty miles|empty runs|truck dispatcher|truck dispatch|trucking company|trucking companies|truckers|
trailer pool|trailers and tractors|cdl|cdl-a|hours of service|driver retention|driver scheduling|
driver shortage|driver app for couriers|delivery driver|delivery drivers|delivery rider|delivery riders|
delivery fleet|delivery promise|delivery slots|delivery routing|delivery times|delivery vans|delivery robots|
drone delivery|parcel company|parcel hub|parcel hubs|parcel volumes|parcel locker|parcel operations|
parcel tracking|package delivery|package sorting|sorting hub|sorting hubs|sorting centre|sorting center|
sortation|sortation center|first-attempt delivery|proof of delivery|middle mile|middle-mile|first mile|
first-mile|micro-fulfilment|micro-fulfillment|order fulfilment|order fulfillment|fulfilment operations|
fulfillment operations|fulfilment manager|fulfillment manager|ecommerce fulfilment|e-commerce fulfilment|
e-commerce fulfillment|pick rate|picks per hour|picking and packing|pick-and-pack|order picker|order pickers|
goods-in|goods in|goods receipt|inbound logistics|outbound logistics|dock scheduling|dock doors|yard management|
slotting|rack storage|pallet racking|pallet positions|automated storage|as/rs|autostore|goods-to-person|
conveyor systems|agv|agvs|amrs|amr robots|warehouse associate|warehouse associates|warehouse clerk|
warehouse team|warehouse lead|warehouse management system|warehouse systems|warehouse design|warehouse space|
warehouse network|warehouse shift|warehouse picking|warehouse operative|warehouse operatives|warehouse engineer|
forklift driver|forklift operator|forklift certified|reach truck|cycle counts|cycle counting|inventory accuracy|
inventory control|inventory controller|inventory planner|inventory turns|inventory turnover|stock control|
stock controller|stock accuracy|safety stock|reorder points|demand planner|demand planners|demand planning|
supply planner|supply planners|supply planning|supply & demand planning|sales and operations planning|
s&op process|ibp|sap ibp|sap apo|kinaxis|o9 solutions|blue yonder|jda|manhattan wms|manhattan associates|
sap ewm|ewm|sap tm|oracle otm|otm|korber|project44|fourkites|descartes systems|cargowise|supply chain director|
supply chain consultant|supply chain engineer|supply chain operations|supply chain visibility|
supply chain resilience|supply chain risk|supply chain optimization|supply chain optimisation|supply chain data|
supply chain analytics|supply chain management|supply chain coordinator|supply chain specialist|
supply chain finance for shippers|supply-chain|head of supply chain|vp supply chain|logistics coordinator|
logistics engineer|logistics analyst|logistics planner|logistics operations|logistics provider|
logistics providers|logistics company|logistics companies|logistics network|logistics hub|logistics hubs|
logistics centre|logistics center|logistics tech|logistics startup|logistics start-up|logistics director|
logistics specialist|logistics service|logistics services|logistics costs|logistics property|
humanitarian logistics|military logistics|event logistics|reverse-logistics|returns processing|
customs declarations|customs declaration|customs compliance|customs brokers|customs agent|customs agents|
customs duties|import and export documentation|export documentation|bill of lading|bills of lading|
letters of carriage|hs codes|dangerous goods|hazmat shipping|adr transport|iata|air waybill|air cargo|
air freight|airfreight|air carrier|air carriers|airline operations|airline revenue management|airline network|
airline scheduling|airline pilots|airline pilot|airline crew|crew pairing|crew rostering|crew scheduling|
crew rosters|tail assignment|fleet assignment|flight dispatcher|flight dispatch|flight delays|flight planning|
flight planner|aircraft turnaround|turnaround times at the gate|ground handlers|baggage handling|
baggage handler|airport operator|airport operators|airport planning|airport slots|gate allocation|
air traffic control|air traffic controller|air traffic controllers|shipping agent|ship agent|ship broker|
shipbroker|shipbroking|ship management|ship manager|ship operators|shipping finance|shipping lines|
shipping lanes|vessel operator|vessel operations|vessel schedules|vessel tracking|ais data|bulk carriers|
dry bulk|container line|container lines|container yard|container ships|container volumes|
containers through the port|port captain|port call|port calls|port congestion|port logistics|port planner|
port terminal|berth planning|berth allocation|stevedore|stevedoring|stevedores|longshoremen|dock workers|
dockers|crane operator at a port|quay cranes|terminal operating|terminal operator|terminal operators|
merchant navy|merchant marine|seafarers|deck officer|ship's captain|ferry operator|ferry company|
ferry crossings|tug boats|rail operators|rail company|rail companies|rail freight|rail yard|railcars|rail cars|
rail cargo|rail logistics|rail planner|rail scheduling|rail signal|rail vehicles maintenance depot|
train operating company|train operators|train timetables|train drivers|train dispatcher|train dispatching|
train delays|train punctuality|locomotive|locomotives|signalling engineer|track maintenance|freight wagons|tram|
trams|tram driver|metro line|metro lines|metro trains|subway operator|bus fleet|bus fleets|bus depot|bus depots|
bus network|bus drivers|bus company|coach operator|transit planner|transit planning|transit operations|
transit riders|transit data|transit schedules|gtfs|public transport operator|public transport planning|
mobility operator|ridership|ride-sharing|ridesharing|taxi fleet|taxi dispatch|fleet management|
fleet maintenance|fleet electrification|fleet of vans|fleet of trucks|vehicle fleet|vehicle fleets|van fleet|
route scheduling|route plans|routing and scheduling|vehicle routing problem|vrp|travelling salesman for vans|
courier services|courier network|bike courier|bike couriers|express parcels|postal operator|postal network|
postal services|postal sorting|letter sorting|letters and parcels|mail delivery|removals company|moving company|
cold-chain|temperature-controlled|temperature controlled logistics|refrigerated trucks|refrigerated storage|
freight exchange|freight marketplace|freight tech|freighttech|speditionskauf*|speditionsleit*|transportleit*|
transportmanag*|transportkette*|transportplan*|frachtraum*|frachtkost*|frachtfuhrer*|berufskraftfahrer*|
kraftfahrer*|lkw-fahrer*|kurierfahrer*|kurierdienst*|paketbot*|lagermitarbeit*|lagerfachkraft|lagerlogistik*|
lagermeister*|lagerautomat*|lagerbestand*|lagerverwalt*|fachkraft fur lagerlogistik|gabelstapler*|
staplerfahrer*|kommissionier*|wareneingang*|warenausgang*|versandleit*|versandabteilung|distributionslogistik|
beschaffungslogistik|produktionslogistik|logistikplan*|logistikzentrum*|logistikberat*|logistikkonzern*|
logistikmanag*|disposition im fernverkehr|disponentin|tourenplan*|zollabwicklung|zolldeklar*|zollagent*|
containerschiff*|hafenlogistik|hafenbetrieb*|binnenschiff*|fluglotse*|flughafenbetrieb|luftverkehr*|
fluggesellschaft*|fahrdienstleit*|bahnbetrieb*|bahnlogistik|triebfahrzeug*|zugverkehr|fahrplan*|
verkehrsunternehm*|strassenbahn*|offentlicher nahverkehr|supply-chain-*|lieferkettenmanag*|affreteuse|
affretement|agent de transit|agent de quai|chauffeur poids lourd|chauffeur-livreur|conducteur routier|
exploitant transport|exploitante transport|responsable logistique|directeur logistique|directrice logistique|
gestionnaire de stocks|gestion des stocks|magasinier|magasiniere|preparatrice de commandes|
plateforme logistique|plateformes logistiques|entrepot logistique|supply chain manager|
planificateur de la demande|prestataire logistique|commissionnaire de transport|commissionnaire en douane|
fret aerien|fret maritime|compagnie maritime|compagnie aerienne|controleur aerien|conductrice de train|
conducteur de bus|transport public|transports en commun|port de commerce|terminal a conteneurs|
dernier-kilometre|jefa de almacen|encargado de almacen|operario de almacen|carretillero|carretillera|
preparacion de pedidos|gestion de stocks|gestion de inventarios|jefe de trafico|jefa de trafico|
agente de aduanas|agente de carga|transitario|transitaria|flete|fletes|conductor de camion|camionero|
transporte por carretera|transporte publico|transporte ferroviario|transporte maritimo|transporte aereo|
operaciones portuarias|terminal de contenedores|compania aerea|aerolinea|aerolineas|controlador aereo|
maquinista de tren|director de logistica|directora de logistica|responsable de logistica|coordinadora logistica|
coordinador logistico|planificacion de la demanda|cadena de abastecimiento|cadena de frio|
distribucion de ultima milla|mensajeros|gerente de logistica|analista de logistica|coordenador de logistica|
coordenadora de logistica|auxiliar de logistica|operador de empilhadeira|conferente|estoquista|
gestao de estoque|gestao de estoques|controle de estoque|armazenagem|cross docking|motorista de caminhao|
motoristas de caminhao|agenciamento de carga|agente de cargas|despacho aduaneiro|comercio exterior e logistica|
transporte de passageiros|companhia aerea|companhias aereas|controlador de voo|operacoes portuarias|
porto de santos|roteirizacao|planejamento de demanda|cadeia fria|entrega de ultima milha|motoboy|
logistiek manager|logistiek medewerker|magazijnmedewerker|magazijnmanager|heftruckchauffeur|orderpicker|
orderpickers|planner wegtransport|transportplanner|vrachtwagenchauffeur|vrachtwagenchauffeurs|expediteur|
douanedeclarant|declarant|luchtverkeersleider|luchtvaartmaatschappij|machinist bij|treinmachinist|buschauffeur|
openbaar vervoer|ov-bedrijf|binnenvaartschip*|containerterminal|haven van|havenlogistiek|voorraadbeheer|
voorraadplanner|supply chain planner|pakketdienst|pakketsorteer*|koelketen|koeltransport`,
  climate: `
climate analyst|climate analytics|climate accounting|climate advocacy|climate activist|climate advisor|
climate adviser|climate consultant|climate economist|climate economics|climate engineer|climate fund|
climate funds|climate investing|climate investor|climate justice|climate law|climate lawyer|climate litigation|
climate ngo|climate projections|climate scenarios|climate scenario|climate services|climate stress test|
climate stress tests|climate targets|climate target|climate transition|climate vulnerability|climate hazard|
climate hazards|climate-related|climate-smart|climate smart agriculture|climate neutral|climate neutrality|
physical climate risk|transition risk|tcfd|tnfd|issb|ifrs s2|gri standards|gri report|esrs|sfdr|eu taxonomy|
double materiality|materiality assessment|non-financial reporting|sustainability report|sustainability reports|
sustainability lead|sustainability director|head of sustainability|sustainability advisor|
sustainability adviser|sustainability specialist|sustainability coordinator|sustainability engineer|
sustainability software|sustainability team|sustainability programme|sustainability program|
sustainability goals|sustainability targets|chief sustainability officer|corporate sustainability|
corporate responsibility|sustainable development|sustainable development goals|sdgs|sustainable agriculture|
sustainable aviation|sustainable building|sustainable buildings|sustainable cities|sustainable design|
sustainable fashion|sustainable forestry|sustainable investing|sustainable investment|sustainable materials|
sustainable packaging|sustainable procurement|sustainable sourcing|sustainable supply chains|
sustainable transport|sustainable mobility|esg analyst|esg consultant|esg manager|esg investing|
esg due diligence|esg disclosure|esg disclosures|esg metrics|esg strategy|esg integration|cdp disclosure|
cdp questionnaire|science-based targets|science based targets|sbti|net zero roadmap|net-zero roadmap|
net-zero targets|decarbonisation roadmap|decarbonization roadmap|decarbonizing|decarbonising|decarbonize|
decarbonise|carbon budget|carbon budgets|carbon intensity|carbon border|cbam|carbon tax|carbon market|
voluntary carbon|carbon registry|carbon project|carbon projects|carbon farming|carbon dioxide removal|
carbon sequestration|carbon stocks|carbon storage|carbon neutral|carbon-neutral|carbon negative|low-carbon|
low carbon|zero-carbon|zero carbon|embodied carbon|whole-life carbon|blue carbon|biochar|direct air capture|
dac plant|ccs|ccus|mrv|redd+|verra|gold standard credits|emissions inventory|emission inventory|
emission inventories|emissions inventories|emissions factor|emissions factors|emissions accounting|
emissions reduction|emissions targets|emissions monitoring|ghg protocol|ghg inventory|ghg accounting|
ghg emissions|co2 emissions|co2 accounting|scope 1-3|scope 1, 2|scope 3 emissions|methane emissions|
methane leaks|fugitive emissions|environmental justice|environmental regulation|environmental regulations|
environmental permit|environmental permits|environmental permitting|environmental protection|
environmental protection agency|environmental agency|environmental assessment|environmental assessments|
environmental remediation|environmental chemist|environmental chemistry|environmental economist|
environmental economics|environmental educator|environmental education|environmental journalist|
environmental journalism|environmental sensors|environmental technology|environmental technician|
environmental specialist|environmental manager|environmental management|environmental officer|
environmental product declarations|environmental engineer|environmental engineers|environmental geology|
environmental modelling|environmental modeling|environmental statistics|environmental biologist|
environmental biology|environmental activist|environmentalist|environmental humanities|iso 14001|iso 14064|
iso 14040|brownfield|brownfields|contaminated land|contaminated sites|groundwater|groundwater remediation|pfas|
soil remediation|soil science|soil scientist|soil health|soil erosion|regenerative agriculture|
regenerative farming|agroecology|agroforestry|water resources|water resource management|water quality|
water scarcity|river restoration|river basin|river basins|flood defence|flood defences|flood defense|
flood management|flood modelling|flood modeling|flood modeller|flood hazard|flood warning|flood warnings|
flood protection|coastal erosion|coastal resilience|coastal engineer|coastal engineering|storm surge|
storm surges|sea-level rise|sea level rise|shoreline management|sponge city|nature restoration|nature reserve|
nature reserves|nature-based|natural capital|national park ranger|park ranger|ranger in a national park|
wildlife biologist|wildlife ecology|wildlife corridors|wildlife management|wildlife monitoring|wildlife trade|
habitat restoration|habitat survey|habitat surveys|habitat mapping|ecological restoration|ecological survey|
ecological surveys|ecological consultant|ecological consultancy|biodiversity net gain|biodiversity credits|
biodiversity data|biodiversity monitoring|species monitoring|endangered species|invasive species|botanist|
ornithologist|entomologist|marine ecology|marine protected|fisheries science|fisheries management|kelp|plankton|
ocean acidification|ocean currents|ocean temperature|ocean conservation|ocean plastic|plastic pollution|
microplastics|forest ecology|forest ecologist|forest fires|forest fire|forest inventory|forest monitoring|
forest restoration|forest engineer|forest carbon|tropical forests|rainforest|rainforests|amazon rainforest|
urban trees|urban forest|tree canopy|heat resilience|urban heat islands|cooling centres|wildfire models|
wildfire modelling|wildfire modeling|wildfire smoke|wildfire mitigation|fire weather|weather forecaster|
weather forecasters|weather model|weather prediction|numerical weather|nowcasting of rain|seasonal forecasts|
rainfall models|rainfall data|weather stations|weather radar|weather risk|meteorologists|atmospheric chemistry|
atmospheric scientist|atmospheric physics|aerosols|cmip6|cmip|era5|reanalysis data|copernicus data|copernicus|
sentinel-2|sentinel-1|landsat|ndvi|land cover|land-cover|land use change|land-use change|earth system|
earth system model|earth system models|earth science|earth scientist|earth sciences|geospatial for conservation|
cryosphere|glaciologist|snow hydrology|paleoclimate|palaeoclimate|ice core|circularity|circular design|
circular fashion|circular business|recyclability|recycler|recyclers|recycling plant|recycling rates|
recycling rate|recycling programme|waste prevention|waste sorting|waste collection|waste streams|food waste|
food-waste|composting|compost|e-waste|zero-waste|reuse systems|reusable packaging|leed ap|breeam|dgnb|
green building|green buildings|green roofs|green roof|green infrastructure|green economy|green jobs|
green finance|green bond|green deal|green hydrogen policy|green startup|green start-up|just transition|
clean air|clean air zone|air-quality|air quality monitoring|particulate matter|pm2.5|noise pollution|
klimaanpassung*|klimarisik*|klimaschutzmanag*|klimabericht*|klimaberat*|klimaziel*|klimapolit*|klimastrategie*|
klimafinanz*|klimaaktiv*|klimawissenschaft*|klimaneutral|treibhausgasbilanz*|co2-reduktion|co2-fussabdruck|
dekarbonisier*|nachhaltigkeitsbericht*|nachhaltigkeitsmanag*|nachhaltigkeitsberat*|nachhaltigkeitsbeauftragt*|
umweltmanag*|umwelttechnik*|umweltanalytik|umweltpadagog*|umweltplaner*|umweltokonom*|umweltverband*|
umweltbericht*|umweltvertraglich*|umweltmonitoring|biodiversitat*|biotop*|renatur*|gewasserokolog*|
wasserwirtschaft*|altlasten*|bodenschutz*|waldbau|waldumbau|forstwirt*|forster|forsterin|forstwissenschaft*|
landschaftsplan*|landschaftsokolog*|abfallwirtschaft*|recyclinghof|wetterdienst*|wettermodell*|starkregen*|
hochwasservorhersage|luftqualitat*|luftreinhalt*|gletscher*|adaptation au changement climatique|
risques climatiques|politique climatique|finance durable|finance verte|responsable rse|consultant rse|
consultante rse|reporting extra-financier|taxonomie verte|taxonomie europeenne|bilan ges|bilans carbone|
neutralite carbone|comptabilite carbone|credits carbone|analyse de cycle de vie|acv|eco-conception|
ecoconception|etude d'impact|etudes d'impact|charge d'etudes faune|faune et flore|naturaliste|garde forestier|
forestier|gestion forestiere|protection de la nature|renaturation|qualite de l'air|qualite de l'eau|
ressource en eau|risque inondation|risques naturels|trait de cote|collecte des dechets|valorisation des dechets|
tri des dechets|recyclage|reemploi|previsionniste meteo|meteorologue|adaptacion al cambio climatico|
accion climatica|riesgo climatico|riesgos climaticos|finanzas sostenibles|consultora de sostenibilidad|
consultor de sostenibilidad|informes de sostenibilidad|gestora ambiental|gestor ambiental|educacion ambiental|
educadora ambiental|evaluacion de impacto ambiental|estudios de impacto ambiental|calidad del agua|
gestion del agua|recursos hidricos|cuenca hidrografica|gestion de residuos|tratamiento de residuos|
restauracion ecologica|conservacion de la naturaleza|conservacion marina|biologa marina|biologo marino|ecologo|
ecologa|guarda forestal|ingeniero forestal|ingeniera forestal|gestion forestal|creditos de carbono|
mercados de carbono|neutralidad climatica|inventario de emisiones|deforestacion|adaptacao climatica|
risco climatico|acao climatica|justica climatica|financas sustentaveis|consultora de sustentabilidade|
relatorio de sustentabilidade|gestao ambiental|educacao ambiental|engenharia ambiental|engenharia florestal|
engenheira florestal|engenheiro florestal|analista ambiental|tecnica ambiental|fiscal ambiental|qualidade do ar|
qualidade da agua|bacia hidrografica|gestao de residuos|conservacao da natureza|restauracao florestal|
unidade de conservacao|bioma|biologa marinha|oceanografa|oceanografo|mercado de carbono|inventario de emissoes|
economia circular|klimaatrisico*|klimaatbeleid|klimaatneutraal|klimaatwetenschap*|klimaatactivist*|
klimaatadviseur*|duurzaamheidsadvies*|duurzaamheidsmanager|duurzaamheidsverslag*|co2-reductie|co2-voetafdruk|
verduurzaming*|milieukunde|milieuadvies*|milieu-inspecteur|milieueffect*|milieudefensie|natuurbescherming|
natuurmonumenten|boswachter|bosbeheer|bosbouw*|ecologen|waterkwaliteit|waterbeheer*|hoogwater*|bodemsanering|
luchtkwaliteit|afvalverwerking|afvalbeheer|kringloop*|circulaire economie|weerman|meteoroloog`,
};
