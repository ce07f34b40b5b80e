/*
 * What people of banks, accounts and insurance have on their desks: forms, closes, kinds of loans and funds; wordings,
 * claims files, perils and sums insured. Seven languages, English first; by the rule of domains.ts a `sure`
 * term is enough on its own, a `likely` one needs company.
 */
export const MONEY_OBJECTS: Readonly<Record<string, { readonly sure: string; readonly likely: string }>> = {
  finance: {
    sure: `
trial balance|journal entries|accrual|prepayments|nominal ledger|debtor days|credit control|credit controller|
petty cash|cash book|cashbook|self-assessment returns|1040s|1099s|w-2s|itin|fbar|tax season|tax prep|tax filing|
tax compliance|tax technician|tax lawyer|tax barrister|tax planning|tax reliefs|schedule c|k-1s|sales tax|
corporation tax|capital gains|inheritance tax|estate tax|r&d tax|p60s|liquidations|receivership|bankruptcy|
distressed debt|13-week cash|thirteen-week cash|cash-flow forecasts|covenant tests|credit line|credit facility|
credit limit|revolving facility|term sheet|debt sculpting|debt advisory|debt financing|debt fund|debt capital|
project financing|financial model|financial modeller|dcf|pitch books|pitchbooks|cap table|carried interest|
capital call|drawdown notices|fund accounts|settlements desk|currency desk|interest rate swap|rate swaps|
swaps desk|repo market|gilts|bond desk|bond market|bond issues|tick data|brokerage firm|broker-dealer|
prime broker|isas|sipp|pension transfer|transfer values|pensions team|pensions administration|pensions adviser|
pensions lawyer|pensions manager|defined benefit|ifa firm|ifas|cash machine|atm|card machine|card terminal|
direct debit|standing orders|bacs|ach files|payment orders|payment files|payment service provider|payment app|
payment services|payment provider|suspicious activity reports|suspicious transactions|sars filings|credit file|
credit score|credit report|credit reference|credit repair|credit counsellor|credit fund|collections agent|
collections calls|debt collecting|debt purchase|repossession|hire purchase|payday loan|pawnbroker|pawnbroking|
pawn shop|pawnshop|bridging loan|equity release|asset-backed|financial ombudsman|financial inclusion|
financial education|financial literacy|financial coach|financial coaching|financial regulator|
financial regulation|financial supervision|financial sector|financial industry|financial products|
financial software|financial systems|financial manager|financial director|financial accounts|financial stability|
financial audit|village savings|savings accounts|savings app|federal reserve|fed watcher|monetary policy|
interest rates|audit clerk|audit junior|audit partner|audit files|audit committee|statutory auditor|
auditing accounts|alpha signals|trading strategy|trading platform|trading algos|stockbroking|stocks and shares|
share register|shareholder register|shareholder services|capital requirements|capital adequacy|
management reporting pack|books for small firms|books for small businesses|monthly books|close the books|
closes the books|closing the books|closed the books|balance the books|balancing the books|year-end accounts|
monthly close|quarterly close|fast close|consolidation of accounts|group accounts|group reporting|
statutory reporting|investor letters|fund manager|fund house|funds industry|fund platform|unit trust|index fund|
portfolio risk|portfolio theory|endowment fund|investment trust|investment adviser|investment advisor|
investment firm|investment research|investment committee|investment platform|investment director|
investment associate|venture debt|venture capitalist|angel syndicate|term loan|loan documents|loan documentation|
loan administration|loan files|loan agreement|loan ops|chit fund|nbfc|upi|gst|gst returns|gst filing|tds returns|
ca firm|ca final|ca inter|ca article|articleship|m-pesa|mpesa|stokvel|esusu|ajo savings|naira desk|
bureau de change|foreign exchange|currency exchange|currency conversion|money exchange|cash-in-transit|
cash handling centre|banknote|ethereum trading|crypto wallets|crypto fund|nav packs|sustainable investment|
responsible investment|esg funds|cost of capital|company valuations|business valuation|fraud examiner|fraud team|
fraud ops|fraud operations|fraud desk|fraud alerts|fraud rings|cheques|payroll bureau|payroll officer|payroll run|
payroll tax|payroll taxes|charity accounts|cash collections|cash allocation|cash applications|invoice processing|
invoice chasing|unpaid invoices|billing runs|revenue recognition|expenses claims processing|procure-to-pay|
order-to-cash|record-to-report|sage accounts|tally erp|tally prime|peachtree|myob|oanda|metatrader|expat tax|
us expat taxes|chartered tax|aat|aat qualified|cima|cipfa|icaew|economic crime|anti-money|amortisation schedules|
amortization schedules|books for small shops|chartered accountants|collections agency calls|
emissions trading desk|loans desk|psps|revenue-based financing|vita certified|vita volunteer tax|chase invoices|
chasing invoices|chase debts|chasing debts|late payers|fixed asset register|intercompany|group consolidation|beps|
pillar two|probate accounts|trust accounts|solicitors' accounts|escrow accounts|church accounts|club accounts|
parish accounts|zero-based budgeting|investor packs|vendor due diligence|purchase price allocation|
goodwill impairment|impairment tests|fairness opinions|collateral management|covenant breaches|amend and extend|
high yield|green bond|sovereign debt|debt management office|bond issuance|rating agency|options desk|vol surface|
structured notes|autocallables|rates desk|fx options|commodity desk|margin calls|settlement fails|proxy voting|
dividend processing|kiid|ucits|aifmd|fund launch|fund domiciliation|factor models|portfolio optimisation|
portfolio optimization|db schemes|db pensions|auto-enrolment|pension dashboards|pension tracing|financial plans|
fee-only planner|high-net-worth|trust company|offshore trusts|nominee directors|pep screening|disputes desk|
card scheme|payment facilitator|settlement files|pisp|aisp|tap to pay|cash vans|savings circles|sukuk|murabaha|
debt relief|legal collections|pd model|fx exposure|invoice discounting|venture scout|seed cheque|409a|share plans|
equity plans|listing rules|earnings calls|shareholder letters|stock screens|retail investors|brokerage app|
market surveillance|tick by tick|cbdc|deposit guarantee|money coach|money advice|oracle gl|expense cards|
spend cards|market abuse|mis-selling|ppi claims|do the payroll|run the payroll|run payroll|running payroll|
doing payroll|count the takings|counting the takings|do the accounts|doing the accounts|keep accounts|
prepare accounts|preparing accounts|file taxes|filing taxes|people's taxes|do taxes|doing taxes|taxes for|
lend money|invest in start-ups|invest in startups|invest in founders|invests in start-ups|investing in start-ups|
investing in startups|raise debt|raising debt|numbers for investors|investors' numbers|loan to value|bad loan|
loan loss|loan losses|loan desk|farm credit|trade credit insurer|consumer loan|personal loan|household debt|
family budgets|debt clinic|debt charity|debt help|debt counselling|debt counseling|debt repayment|
debt restructuring|debt mediator|money worries|money guidance|money management|money market|tax advice|tax clinic|
tax disputes|tax litigation|tax credits|tax audit|tax inspection|tax assessments|tax data|tax form|tax bills|
tax policy|tax burden|tax team|tax department|tax function|tax provision|tax reporting|tax controversy|
tax deadline|tax authority returns|tax lecturer|tax teacher|tax expert|tax man|taxman|tax woman|tax help|
taxpayers' returns|payroll for|payroll in|payroll team|payroll software|payroll provider|payroll department|
payroll service|payroll processing|payroll lead|payroll supervisor|payroll controller|payroll compliance|
payroll data|payslips|invoice factoring|invoice data|invoice fraud|invoice automation|e-invoice|
account reconciliation|reconciling accounts|reconcile accounts|closing accounts|account closing|annual accounts|
annual reports and accounts|monthly accounts|quarterly accounts|accounts prep|accounts preparation|
accounts production|accounts manager in practice|accounts trainee|accounts junior|accounts supervisor|
accounts software|chart of accounts|balance-sheet|income statement|profit and loss account|cash budgeting|
cash budgets|cashflow forecast|cash forecasting|cash forecast|cash position|cash pools|cash office|
currency hedging|currency risk|currency forwards|forward contracts on|commodity prices desk|commodities desk|
commodity broker|equity desk|credit desk|credit trading|credit markets|credit cooperative|credit society|
credit institution|credit management|credit underwriting|credit adviser|credit advisor|credit card company|
debit card|prepaid card|card payment|card processing|card processor|card scheme fees|card fees|online payment|
mobile payment|instant payment|cross-border payment|international payment|bill payment|payment terminal|
payment institution|payment integration|payment infrastructure|payment orchestration|payment operations|
payment ops|
bwa|offene posten|kontier*|steuererklarung*|einkommensteuer*|lohnsteuer*|gewerbesteuer*|erbschaftsteuer*|
steuerbescheid*|steuerkanzlei*|steuerburo*|steuerprufung*|betriebspruf*|lohn und gehalt|lohn- und gehalt*|
gehaltslauf*|lohnabrechn*|lohnburo*|lohnkonten|insolvenz*|mahnwesen|mahnbescheid*|mahnlauf*|liquiditatsplan*|
kostenrechn*|kostenstellen*|konzernabschluss*|einzelabschluss*|quartalsabschluss*|quartalsabschlusse|
abschlussprufung*|abschlussprufer*|kassenpruf*|kassenprufer*|bankschalter*|bankfilial*|bankkonten|bankgeschaft*|
bankbranche|bankhaus|bankhauser|bausparkasse*|genossenschaftsbank*|forderbank*|notenbank*|zentralbank*|bundesbank|
raiffeisen*|volksbanken|aktien|aktienfonds*|aktienanalyst*|aktienhandel*|anleihe|anleihen|staatsanleihe*|
zinsswap*|zinsderivat*|darlehen*|dispokredit*|lastschrift*|zahlungseingang*|zahlungsausgang*|zahlungslauf*|
zahlungslaufe|zahlungsterminal*|girokonten|tagesgeld*|sparbuch*|sparplan*|altersvorsorge*|pensionskasse*|
pensionsfonds*|betriebsrente*|honorarberat*|finanzprodukt*|finanzkriminal*|finanzen|finanzchef*|finanzabteilung*|
finanzvertrieb*|finanzmarkt*|finanzaufsicht|finanzbuch*|finanzhaus|finanzwirt*|finanztip|finanzcoach*|
anlageprodukt*|geldanlage*|wealth manage*|innenrevision|innenrevisor*|konzernrevision|geldautomat*|geldtransport*|
kartenzahlung*|kartenterminal*|treuhander*|treuhandburo|treuhanderin|buchprufer*|rechnungsprufung*|
rechnungslegung*|leasinggesellschaft*|fondsgesellschaft*|fondsbuch*|kapitalmarkt*|kapitalanlage*|wagniskapital*|
risikokapital*|beteiligungsgesell*|unternehmensbewert*|unternehmensverkauf*|nachfolgefinanz*|devisen*|
wechselkurs*|pfandhaus*|pfandleih*|schuldner*|ratenkredit*|mikrokredit*|crowdinvest*|zinsen|zinsrisik*|
werkscontroll*|vertriebscontroll*|projektcontroll*|controllingabteil*|spesenabrechn*|einnahmen-uberschuss*|
verrechnungspreis*|vermogens*|stiftungsvermogen|rentenberat*|schatzmeister*|finanzanlagen*|honorar-finanzanlagen*|
kassenbuch|kassenbucher|mache die bucher|fuhre die bucher|bucher fuhren|rechnungen buchen|buche rechnungen|
belege buchen|buche belege|kontoabstimm*|kontenabstimm*|saldenlist*|saldenbestat*|finanzbericht*|finanzmodell*|
finanzierungsberat*|finanzierungsleas*|finanzamter|kassenbuch*|barkasse|vorsteuer|steuerjahr|steuerpruf*|
steuerliche*|steuergehilf*|steuerabteil*|steuerdaten|rentenkasse*|rentenfonds|geldinstitut*|geldhaus|geldhauser|
geldverkehr|bargeld*|bargeldversorg*|munzgeld|banknote*|bankkund*|banksystem*|bankbetrieb*|bankausbild*|
bankprodukt*|bankrecht*|kleinkredit*|konsumkredit*|verbraucherkredit*|baukredit*|forderungskauf|
forderungsausfall*|zahlungsausfall*|zahlungsanbiet*|zahlungssystem*|zahlungsmittel*|zahlungskarten|zahlungsfluss*|
zahlungsstrom*|bezahldienst*|bezahlsystem*|bezahl-app|kassenkredit*|kartenzahl*|investmentbank*|investmentfonds*|
investmentgesell*|investorenbeziehung*|portfoliomanag*|portfolioverwalt*|anlegerschutz|anleger*|anlagestrateg*|
aktienrecht*|aktienkurs*|aktionar*|derivat*|rohstoffhandel*|edelmetallhandel*|goldhandel*|goldankauf|
kryptowahrung*|bitcoin*|schuldenberat*|privatinsolvenz*|verbraucherinsolvenz*|spendenbuchhalt*|vereinsbuchhalt*|
vereinsfinanz*|gemeindefinanz*|haushaltsplan*|unternehmensfinanz*|mittelstandsfinanz*|grunderfinanz*|
forderkredit*|forderdarlehen|exportfinanz*|handelsfinanz*|projektfinanz*|immobilienfinanz*|leasingvertrag*|
leasingvertrage|
liasse fiscale|liasses fiscales|cloture mensuelle|clotures mensuelles|cloture annuelle|clotures annuelles|
grand livre|declarations fiscales|declaration de tva|declarations de tva|declarations de revenus|fiscalite|
fiscaliste|comptes annuels|comptes consolides|responsable administratif et financier|
responsable administrative et financiere|commissariat aux comptes|recouvrement|recouvrement de creances|creances|
affacturage|credit-bail|pret immobilier|emprunt|livret a|bourse de paris|titres cotes|marches boursiers|
capital-risque|capital-investissement|fusions-acquisitions|notation financiere|surendettement|amf|acpr|
audit interne|audit financier|redressement judiciaire|redressements judiciaires|liquidation judiciaire|
liquidations judiciaires|mandataire judiciaire|compta|credit conso|credits conso|credit a la conso|
analyste credit|analyste financier|analyste financiere|analystes financiers|directions financieres|
direction financiere|service financier|conseil financier|cgp|courtier en credit|courtiere en credit|
courtier en pret|courtiers en credit|taux d'interet|swaps de taux|marche des changes|salle de marche|
gerants de portefeuille|gerant de portefeuille|gestion de portefeuille|gestion privee|neobanque|monetique|
terminaux de paiement|terminal de paiement|virement|lutte contre la fraude|retraite complementaire|
caisse de retraite|caisses de retraite|facturation et recouvrement|consolideur|consolideuse|boucle les bilans|
boucler les bilans|arrete les comptes|arrete des comptes|arretes de comptes|tiens les comptes|tenir les comptes|
tenue de comptes|declare la tva|resultat net|compte de resultat|clients douteux|encours clients|
delais de paiement|balance agee|placements financiers|produits financiers|produit financier|marches obligataires|
obligations d'etat|emission obligataire|emissions obligataires|dette publique|dette souveraine|desendettement|
credit agricole caisse|caisse regionale|guichetier|guichetiere|conseiller patrimonial|conseillere patrimoniale|
patrimoine financier|gestionnaire de patrimoine|business angel|levee de dette|levees de dette|investisseurs|
analyse financiere|modelisation financiere|modeles financiers|modele financier|reporting financier|
communication financiere|information financiere|donnees financieres|risques financiers|risque financier|
risque de marche|risques de marche|impot|impots sur les societes|impot sur les societes|controle fiscal|
controles fiscaux|redressement fiscal|droit fiscal|paiement mobile|paiement en ligne|prestataire de paiement|
solutions de paiement|solution de paiement|distributeurs de billets|distributeur de billets|budget familial|
budgets familiaux|point conseil budget|tontine|
cierre mensual|cierres mensuales|llevar los libros|declaracion de la renta|declaraciones de la renta|
campana de la renta|impagos|recobro|cobranza|morosidad|morosos|prestamo|caja de ahorros|caja rural|cajas rurales|
cajero automatico|cajeros automaticos|corredor de bolsa|corredora de bolsa|casa de bolsa|mesa de dinero|
mesa de cambios|derechos de emision|capital riesgo|capital privado|auditor de cuentas|auditora de cuentas|
auditoria de cuentas|auditor interno|auditora interna|auditoria interna|niif|afps|remesas|concurso de acreedores|
concursos de acreedores|administrador concursal|administradora concursal|administracion concursal|contaduria|
direccion financiera|departamento financiero|planificacion financiera|riesgos financieros|planes de pensiones|
fondo de pensiones|gestor de fondos|gestora de fondos|gestora de patrimonio|microcredito|microfinanzas|
facturas impagadas|asesoria laboral y fiscal|fiscalista|tributario|tributaria|impuesto|iva trimestral|modelo 303|
financiero|valoracion de empresas|fusiones y adquisiciones|medio de pago|pago movil|billetera virtual|
billeteras virtuales|divisas|tipos de cambio|llevo las cuentas|llevar las cuentas|llevo los libros|hago la renta|
hacer la renta|hago declaraciones|declaro el iva|cuadrar la caja|cuadro la caja|cuadre de caja|cuadrar cuentas|
cuadro cuentas|arqueo de caja|arqueos de caja|cierre de mes|cierres de mes|cierre anual|cierre fiscal|
cierre de ejercicio|cuentas anuales|facturacion y cobros|facturas de proveedores|gestion de cobros|flujo de caja|
flujos de caja|prestamos personales|cartera vencida|riesgo crediticio|director de sucursal|directora de sucursal|
fondos de capital|fondo de inversion|gestion de patrimonios|asesoria financiera|asesora patrimonial|
bonos del estado|renta fija|renta variable|mercado bursatil|bursatil|bursatiles|acciones y bonos|agente de bolsa|
operador de bolsa|operadora de bolsa|mesa de trading|criptomoneda|tributos|inspeccion fiscal|auditores|
precios de transferencia|sueldos y salarios|liquidacion de sueldos|nomina|prevencion de fraude|lavado de dinero|
lavado de activos|inclusion financiera|educacion financiera|cajas de ahorro|cajas populares|cooperativa de ahorro|
cooperativas de ahorro|adquirencia|datafono|factoraje|finanzas sostenibles|planeacion financiera|
balancete|fecho de contas|fechos de contas|fechamento mensal|imposto|declaracao de irs|declaracoes de irs|
irs e irc|tecnico de contas|revisor oficial de contas|revisora oficial de contas|auditora externa|
cobranca de dividas|emprestimo|gerente de conta|renda fixa|renda variavel|mercado de acoes|gestora de fundos|
gestor de fundos|fundo de pensoes|fundos de pensoes|fundo de investimento|fundo imobiliario|previdencia|
tesoureiro|tesoureira|processamento de salarios|recibos de vencimento|simples nacional|declaracao de imposto|
maquina de cartao|pagamento instantaneo|prevencao a fraude|lavagem de dinheiro|branqueamento de capitais|
recuperacao judicial|insolvencias|administrador judicial de insolvencia|faturacao e cobranca|
planejamento tributario|financeiro|financeira|diretoria financeira|controller financeir*|controle de gestao|
controlo de gestao|fusoes e aquisicoes|capital de risco|casa de cambio|faco o irs|fazer o irs|entrega do irs|
entregas de irs|declaro o iva|fecho de caixa|fecho mensal|fechos mensais|fecho do mes|fecho do ano|
fechamento de balanco|fechamento de mes|plano de contas|contas anuais|fluxo de caixa|fluxos de caixa|
risco de mercado|gerente de agencia|gerente geral de agencia|caixas eletronicos|caixa eletronico|multibanco|
caixas multibanco|fundos de acoes|gestao de fundos|gestao de patrimonio|titulos publicos|tesouro direto|
obrigacoes do tesouro|acoes na bolsa|bolsa brasileira|criptomoeda|tributacao|planejamento fiscal|
auditores independentes|precos de transferencia|salarios e encargos|prevencao de fraude|prevencao a lavagem|
financiamento imobiliario|boletos|factoring de duplicatas|antecipacao de recebiveis|recebiveis|duplicatas|
grootboek*|btw-aangifte*|maandafsluiting*|maandafsluitingen|jaarafsluiting*|kwartaalafsluiting*|kwartaalcijfers|
jaarcijfers|debiteuren*|crediteuren*|salarisstrook*|salarisstroken|salarisadmin*|loonadmin*|accountants*|
controleleider*|kredietlijn*|krediet*|kredietbeheer*|renteswap*|rentelast*|renterisico*|kasbeheer|kasstroom*|
cashmanagement|pensioenjurist*|pensioenadvis*|pensioenbeheer*|pensioenuitvoer*|pensioenrecht*|pensioenadmin*|
dekkingsgraad*|fondsbestuur*|fondsbesturen|spaarbank*|bankfilia*|bankkantoor*|bankkantoren|bankmedew*|bankpas*|
bankier*|bankrekening*|beleggen|beleggings*|belegger*|aandelen*|incasso*|gerechtsdeurwaarder*|schuldsaner*|
faillissement*|curator faillissement*|fiscaal|fiscale|fiscalist*|fiscaliteit|belastingadv*|belastingrecht|
belastingaangift*|belastingconsul*|belastingzaken|geldautomaat|geldautomaten|betaalverkeer|betaalsysteem|
betaalterminal*|betaaldienst*|betaalapp*|betaalkaart*|betalingen|financien|financieringen|jaarrekening*|
factuurverwerk*|facturen innen|witwas*|treasurer*|effectenhandel|vermogensplan*|vermogensadv*|
participatiemaatschappij*|durfkapitaal|investeringsfonds*|durfinvesteerder*|kapitaalmarkt*|kredietbank*|
microkrediet*|kredietunie*|kredietrisico|obligatiehandel*|pensioenfonds|doe de boeken|doe aangiftes|
doe de salarissen|salarissen draaien|kasboek*|kasopmaak*|balansen|balans en resultaat|resultatenrekening*|
winst-en-verlies*|jaarstukken|kwartaalaangifte*|inkomstenbelasting*|vennootschapsbelasting*|loonbelasting*|
omzetbelasting*|erfbelasting*|openstaande facturen|wanbetaler*|betalingsachterstand*|betalingsregeling*|
schuldeiser*|schuldbemiddel*|schuldenaar*|budgetcoach*|budgetbeheer*|bewindvoer*|lening|bankwereld|bankmensen|
banktoezicht|geldmarkt*|geldwisselkantoor|geldzaken|contant geld|valuta*|wisselkoers*|beursgang*|beurshandel*|
effectenbeurs|staatsobligatie*|aandeelhouder*|pensioenen uitvoer*|pensioenpremie*|pensioenregeling*|
pensioenspaar*|financiele admin*|financiele planning|betaalkantoor|betaalprovider|
bilancio d'esercizio|bilanci|bilanci consolidati|nota integrativa|note integrative|collegio sindacale|
collegi sindacali|revisore legale|revisora legale|revisori legali|revisori|revisora|sindaca di societa|
sindaco di societa|partita doppia|prima nota|dichiarazione dei redditi|modello 730|f24|consulente del lavoro|
mutui|fidi|crediti deteriorati|borsa valori|borsa italiana|tributi|curatore fallimentare|curatrice fallimentare|
fallimenti|fallimentare|procedure concorsuali|risparmio gestito|risparmiatori|bonifici|fattura elettronica|
fatture elettroniche|ufficio paghe|paghe|capitale di rischio|societa di leasing|tengo i conti|tenere i conti|
chiusura mensile|chiusure mensili|fatturazione elettronica|solleciti di pagamento|crediti commerciali|
crediti al consumo|prestiti personali|sportellista|bancomat|gestione del risparmio|consulenti patrimoniali|
patrimoni familiari|obbligazioni|titoli di stato|azioni e obbligazioni|mercato azionario|azionari|azionario|
azionista|azionisti|criptovalute|tributari|fiscalita|accertamenti fiscali|revisione dei conti|sindaco revisore|
liquidazione giudiziale|crisi d'impresa|ristrutturazione del debito|frodi nei pagamenti|pagamenti elettronici|
moneta elettronica|terminali pos|microfinanza|cassa di risparmio|cassa rurale`,
    likely: `
debtors|working capital|cash flows|swaps|big four|big 4|backtests|backtesting|cost centres|cost centers|year-end|
quarter-end|crypto|bitcoin|cheque|late invoices|expense reports|creditors|arrears|mergers|dividends|currencies|
exchange rates|uberweisung*|revisor*|revisorin|fakturier*|meldewesen|reisekostenabrechn*|konten|belege|mandanten|
placements|blanchiment|notes de frais|bilans|tva|impayes|relances|bourse|guichet|factures|cierres|iva|balances|
facturas|ventanilla|tipos de interes|nota fiscal|notas fiscais|balancos|cobranca|caixa|faturas|juros|loonstrook*|
loonstroken|facturatie|aangiftes|facturen|pensioenen|bilancio|prestito|prestiti|imposte|finanziamenti|borsa|
depreciation|rolling forecasts|data rooms|zakat|takings|investor|solvency|overdraft|payables|receivables|
wealthy families|inflation|volatility|corporate actions|financial intelligence|budgeting app|allowance app|
buchungen|mahnungen|mahnung|zahlungen|investoren|sparer|rente|renten|zins|schulden|creanciers|investisseur|fiscal|
fiscale|fiscaux|deuda|ahorro|inversionista|pensiones|bonos|tributacion|divida|poupar|investidores|investidor|
boleto|financiamentos|spaargeld|salarissen|kasgeld|investeerder|factuur*|debiti|debito|risparmio|risparmi|
investitori|investitore|stipendi|pensioni|fiscali`,
  },
  insurance: {
    sure: `
policy wording|policy schedules|sum insured|sums insured|uninsurable|underinsurance|under-insured|rebuild cost|
reinstatement cost|reinstatement value|reinstatement valuations|cedant|quota share|excess of loss|flood re|
surplus lines|excess and surplus|hard market|renewal season|renewals season|1/1 renewals|placing broker|
broking house|underwriting room|underwriting box|claims file|claim file|claim form|claim handler|claims officer|
claims lawyer|claims solicitor|claims call|claims line|claims portal|claims platform|claims processor|
claims ratio|claims reserve|claims inspector|claims surveyor|claims negotiator|claims consultant|claims executive|
claims supervisor|claims analyst|claims cost|claims volumes|hail claims|storm claims|flood claims|fire claims|
theft claims|water claims|escape of water|subsidence claims|weather claims|cat claims|crop claims|marine claims|
liability claims|injury claims|personal injury claims|travel claims|pet claims|funeral claims|death claims|
disability claims|income claims|whiplash|crop-loss|crop loss inspector|mutuals|friendly society|captive manager|
own captive|risk pooling|risk pool|contractors' all-risks|bonding lines|extended warranty|gap cover|marine hull|
hull and machinery|p&i club|protection and indemnity|salvage surveyor|marine surveyor|war risk|kidnap and ransom|
aviation hull|cancellation cover|cyber cover|cyber policy|liability cover|indemnity cover|indemnity limits|
insured losses|insured loss|insureds|insured parties|the insured|comp carrier|compensation fund|
workman's compensation|medical cover|health cover|travel medical|life office|life assurer|funeral plan|
burial society|ils funds|exceedance curves|exceedance probability|probable maximum loss|hurricane modeler|
hurricane modeller|hurricane model|hurricane risk|cat modeller|cat modeler|view of risk|line slip|
special investigations unit|siu|siu investigator|telematics policies|black box policies|gadget cover|bike cover|
landlord cover|buildings cover|contents cover|title policies|wholesale broker|program business|producer of record|
captive agent|state farm agent|farmers agent|nationwide agent|allstate|medicare broker|medicare plans|medigap|
aca enrollment|fire cause|hail damage|storm damage assessor|damage assessor|accident assessor|
vehicle damage assessor|motor assessor|livestock cover|premium income|gross written|net written|capital modelling|
capital modeller|claims adjuster's|contractor's all risks|crop insurer|excess & surplus|hail insurer|
loss adjusters|mutual insurance|policy terms and wordings|surplus lines broker|claims inbox|claims desk|
claims reports|settle claims|settling claims|paying claims|pay claims|claims notifications|approved repairers|
salvage auctions|windscreen claims|credit hire|medical reports for claims|forensic fire investigator|
fraudulent claims|staged accidents|mid-term adjustments|rating factors|glms for pricing|frequency and severity|
renewal pricing|policy lapse|broker slips|employers' liability|product recall cover|clinical indemnity|
crop policies|weather cover|flood scores|earthquake models|pmls|cedent|cat bond|funeral cover|life policy|
with-profits|longevity swaps|dental plans|aca plans|coverage opinions|third-party claims|export credit cover|
lost luggage claims|flight delay claims|pet policy|flood policy|nfip|hurricane claims|roof claims|xactimate|
life and health license|we insure|i insure|insuring ships|insuring farms|insuring art|insuring artists|
insuring events|insuring small|unoccupied property cover|legal expenses cover|yacht cover|marine cover|
aviation cover|farm cover|fleet cover|charity cover|club cover|pool re|burial policy|savings and life policies|
claims hotline|claims helpline|claims correspondence|claims letters|claims decisions|claims assessment|
claims validation|claims investigation|claims inspections|claims litigation|claims disputes|claims auditor|
claims audit|claims backlog|claims queue|claims workflow|claims software|claims technician|claims counsel|
claims attorney|claims service|claims advocate|claims management|claims trends|claims experience|claims history|
claims estimates|claims photo|first notice of loss|notice of loss|proof of loss|reserve setting|policy servicing|
policy issuance|policy renewal|policy cancellations|policy exclusions|exclusion clauses|war exclusion|deductibles|
retentions and limits|limits and deductibles|loss run|loss surveys|risk survey|reinsured|reinsure|reinsuring|
retro market|ceded premium|premium audit|premium auditor|premium finance|premium collection|premium rate|
premium quotes|underwriting support|underwriting manual|underwriting profit|underwriting team|underwriting data|
underwriting tool|underwriting software|underwriting decision|underwriting agency|underwriting school|
lloyds broker|mortality table|annuitants|life expectancy tables|pension buy-outs|crash claims|collision claims|
collision damage|auto damage|auto appraiser|auto damage appraiser|vehicle appraiser|hail-damaged|
storm-damaged homes|fire-damaged homes|smoke damage claims|wind damage claims|catastrophe claims|
catastrophe response|catastrophe risk|catastrophe team|natural hazards model|earthquake cover|index-based cover|
farmers' cover|
pramienberechn*|pramienkalkul*|tarifrechner*|tarifierung*|tarifkalkul*|kfz-angebot*|kfz-tarif*|kfz-gutachter*|
schadennummer*|schadensnummer*|schadenakte*|schadensakte*|schadenmeld*|schadensmeld*|schadenaufnahme*|
schadenfall*|schadensfall*|schadensfalle|schadenanzeig*|schadenabwick*|schadenbearb*|schadensregul*|
schadenservice|schadensachb*|schadensachver*|schadenquote*|schadenaufwand*|schadenakten|schadenexpert*|
schadeninspekt*|schadenexperte*|grossschaden*|grossschaeden|leitungswasser*|leitungswasserschaden|hagelschaden*|
sturmschaden*|wasserschaden*|brandschaden*|brandursach*|elementarschaden*|kaskoschaden*|kasko*|deckungszusage*|
deckungsprufung*|deckungskarte|maklerverwalt*|vvg|zedenten|zedent|erstversicher*|rechtsschutz*|hausrat*|
wohngebaudevers*|berufsunfahigkeit*|bu-rente|riester*|rurup*|bav|betriebliche altersversorgung|
bestandsubertragung*|regulierer|lebensvers*|sachvers*|krankenvers*|unfallvers*|gegenseitigkeitsverein|vvag|
courtage*|risikopruf*|antragspruf*|bestandsfuhr*|bestandssystem*|sterbetafel*|deckungsruckstell*|assekurad*|
assekuranz*|leitungswasser und sturm|policen|schaden regulieren|reguliere schaden|regulierung von schaden|
schaden begutachten|begutachte schaden|schadenbegutacht*|schadensbegutacht*|schadengutacht*|schadensgutacht*|
schadensmanag*|schadenhotline|schadenzahlung*|schadenschatz*|schadenpost|schadenhohe|schadensursach*|
unfallgutacht*|glasschaden*|feuerschaden*|rohrbruch*|rohrbruche|uberschwemmungsschaden*|gebaudevers*|
pramienrechnung*|pramieneinnahm*|pramienanpass*|tarifrech*|tarifwerk*|tarifgeneration*|risikolebens*|
risikovoranfrage*|vertragsbestand*|policierung*|polizze*|polizzen|gewerbeversicher*|industrieversicher*|
transportversicher*|cyberversicher*|tierversicher*|reiseversicher*|reiserucktritt*|auslandskranken*|zahnzusatz*|
sterbegeld*|pflegezusatz*|rentenversich*|direktversich*|underwriter*|katastrophenmodell*|hagelgutacht*|
hagelversich*|ernteversich*|
indemnis*|expert d'assure|degat des eaux|degats des eaux|prestations sante|regime complementaire|bonus-malus|
constat amiable|constats amiables|catastrophe naturelle|catastrophes naturelles|cat nat|agent general|
agente generale|agents generaux|tarificateur|provisions techniques|expert grele|expert auto|mutualite|mutuelle de|
rapport d'expertise apres|expert incendie|souscription de risques|souscription des risques|polices multirisques|
multirisque|groupe mutualiste|cedante|table de mortalite|tables de mortalite|rentes viageres|contrats obseques|
assistance rapatriement|rapatriement sanitaire|
siniestro|peritaciones|peritacion|aseguradores|mutua|mutualidad|asegurado|seguro de decesos|decesos|
seguro de hogar|seguro de coche|seguro agrario|seguro medico|partes de accidente|partes de siniestro|art laboral|
sumas aseguradas|suma asegurada|perito de incendios|parte amistoso|partes amistosos|prima de seguro|
seguro de cosecha|seguro de viaje|seguro obligatorio|soat|tablas de mortalidad|rentas vitalicias|renta vitalicia|
seguro de caucion|mutualista|
sinistro|peritagem|peritagens|apolice|segurado|seguro automovel|seguro rural|seguro agricola|resseguradora|
perito averiguador|premios de seguro|capital seguro|subscritora|declaracao amigavel|premio de seguro|
seguro de colheitas|seguro agro|seguro viagem|seguro de viagem|seguro de saude|seguro obrigatorio|dpvat|
tabuas de mortalidade|rendas vitalicias|seguro de credito|seguro garantia|seguro prestamista|
schadeclaim*|schadedossier*|schademeld*|schadeafhandel*|schaderegel*|schade-expert*|schade-inspect*|schadebeheer*|
schadeafdeling|autoschade*|stormschade*|hagelschade*|waterschade*|brandschade*|letselschade*|polisvoorwaard*|
assuradeur*|gevolmachtigd agent|gevolmachtigde agent*|volmachtbedrijf|cascoverzeker*|averij|averijen|brandoorzaak|
brandoorzaken|scheepsexpert*|cargo-expert*|opstalverzeker*|mutualiteit*|ziekenfonds*|arbeidsongeschiktheid*|
uitvaartverzeker*|schade regelen|schades afhandelen|schade afhandelen|schadeafwikk*|schadecijfers|
schadecorrespond*|schadecoordin*|schadeformulier*|schadelast*|schadetax*|schadevergoeding*|schadejurist*|
schadefonds|polismutatie*|premieberek*|premieincasso|brandverzeker*|reisverzeker*|autoverzeker*|oogstverzeker*|
hagelverzeker*|dierenverzeker*|uitvaartpolis*|brandexpert*|expertisebureau*|sterftetafel*|onderlinge waarborg*|
rc auto|attuari*|infortunistica|constatazione amichevole|perito grandine|periti grandine|sottoscrizione rischi|
ramo danni|ramo vita|ramo auto|rami danni|tavole di mortalita|rendite vitalizie`,
    likely: `
uninsured|underinsured|subsidence|assistance centre|wordings|hail|perils|payouts|leistungspruf*|pramie|pramien|
gutachten|deckung|makler|hagel|mutualiste|responsabilite civile|tarification|grele|primes|souscription|courtiers|
dommages|primas|coberturas|granizo|indemnizaciones|indemnizacion|seguro|indemnizacoes|indenizacao|indenizacoes|
polis|eigen risico|premies|dekking|dekkingen|schade|massimale|massimali|perizie|coperture|grandine|indennizzi|
burst pipes|dented cars|storm damage|water damage|fire damage|total loss|fire investigation|claimants|rate tables|
broker portal|insure|insuring|insurable|natural catastrophe|schadensersatz|selbstbehalt|ablaufleistung|
generalvertret*|schadenersatz*|naturgefahr*|naturkatastroph*|adherent|cotisation|indemnizar|segurar|letsel|
risarcimenti|risarcimento|franchigia`,
  },
};
