/*
 * What a word of a profile is about, folded, in English, German, French, Spanish, Portuguese, Dutch and Italian in this order: words of
 * one class say the same to what learns from profiles, whatever their language. Who works for whom, on what and for what money.
 */
export const TOLD_WORK: Readonly<Record<string, readonly string[]>> = {
  /** The writer. */
  i: [
    "i i'm i'll i've i'd ich je yo eu ik io mich mir me moi mim mij mi my mine mein meine meiner meinem meinen mon ma mes meu",
    'minha meus minhas mijn mio mia miei mie',
  ],
  /** The writer and others. */
  we: [
    "we we're we've our us wir uns unser unsere unserem nous notre nos nosotros nuestro nuestra nuestros nosso nossa wij ons onze",
    'noi nostro nostra',
  ],
  /** Who reads. */
  you: [
    "you your yours you're you've you'll sie ihr ihre ihren ihrem ihrer dein deine euch euer vous votre vos tu te tus su usted",
    'ustedes tienes voce voces seu sua tua jij je jouw jullie uw u voi vostro vostra tuo lei',
  ],
  /** A piece of work that can be ordered. */
  piece: [
    'piece page pages word words project job jobs case cases article articles visit visits lesson lessons shift shifts image',
    'images plan plans file files commission report reports stuck seite seiten wort wortern projekt auftrag fall falle besuch',
    'stunde zeile mot mots projet dossier dossiers seance seances cours visite pieza pagina paginas palabra palabras proyecto',
    'encargo encargos obra caso casos visita visitas clase clases turno turnos peca projeto trabalho sessao aula aulas stuk woord',
    'woorden opdracht klus les lessen pezzo parola parole cartella cartelle progetto incarico lezione lezioni puntata tender deal',
    'reel minute film gig gigs assignment assignments mission missions einsatz einsatze mandat mandate mandates',
  ],
  /** By what something is counted. */
  per: ['per pro je par por al a alla'],
  /** Money asked for work. */
  pay: [
    'pay pays paid fee fees rate rates price prices priced invoice invoices invoiced bill bills billed charge charges charged',
    'quote quotes estimate estimates deposit retainer cost costs honorar stundensatz tagessatz festpreis pauschal pauschale',
    'rechnung rechnungen preis preise angebot kostenvoranschlag anzahlung abrechnung bezahlt forfait tarif tarifs facture factures',
    'devis acompte prix honoraires paye payes tarifa tarifas factura facturo presupuesto presupuestos precio precios honorarios',
    'cobro pago senal cachet cache avenca orcamento orcamentos fatura preco precos recibo recibos tarief tarieven factuur facturen',
    'offerte offertes prijs prijzen uurtarief vaste tariffa tariffe preventivo preventivi fattura fatturo prezzo compenso iva vat',
    'mwst capped flat lump percentage sale sold sell sells vendo verkaufe verkoop vends',
  ],
  /** Who orders work. */
  client: [
    'client clients customer customers patron patrons sponsors buyers commissioners kunde kunden kundin kundinnen auftraggeber',
    'mandanten mandantin clientele cliente clientes clientela klant klanten opdrachtgever opdrachtgevers clienti committente',
    'committenti',
  ],
  /** Room that is left. */
  free: [
    'free open available left vacant spare empty unbooked frei freie freier freien verfugbar offen ubrig leer platz platze libre',
    'libres disponible disponibles dispo place places reste restent hueco huecos plaza plazas queda quedan sitio livre livres',
    'disponivel vaga vagas vago sobra cabe vrij vrije beschikbaar plek plekken ruimte over libero libera liberi disponibile posto',
    'posti resta slot slots gap gaps seat seats capacity room diary calendar kalender agenda kapazitat kapazitaten bookable',
    'buchbar',
  ],
  /** Work that is taken. */
  take: [
    'take takes taking accept accepts accepting nehme annehme ubernehme prends accepte acepto cojo tomo atiendo aceito pego atendo',
    'neem accetto prendo seguo welcome welcomes',
  ],
  /** What customers do. */
  order: [
    'send bring call ring phone write book books hire hires rent rents borrow commission commissions engage engages brings buy',
    'buys booked hired rented schick schicken schickt ruf rufen ruft bringen bucht buchen holt holen beauftragen beauftragt mietet',
    "leiht envoyez appelez appellent ecrivez reservez louez apportez embauche m'appelle m'appellent llama llamame llaman escribeme",
    'manda mandame contratan contrata reserva alquilan liga ligam mandem chamam chama contratam stuur bel bellen huren huurt boek',
    'boeken vraag mandami chiamami chiamano scrivimi chiama prenota prenotate rings fly hand lend drop bestellt bestellen kommt',
    'komm kommen venez venga vengan encargan encarga encargame encargo pide piden pedem encomenda encomendas bestel bestelt',
    'commissionate ordina ordinate',
  ],
  /** What is done for them. */
  make: [
    'do make build write edit design draw fix repair translate teach tutor plan restore mache baue schreibe zeichne repariere',
    'ubersetze unterrichte lektoriere fais ecris repare traduis construis dessine restaure hago escribo arreglo traduzco diseno',
    'enseno edito restauro faco escrevo conserto traduzo desenho ensino maak schrijf vertaal repareer bouw ontwerp geef faccio',
    'scrivo riparo traduco disegno insegno curo',
  ],
  /** On one’s own account. */
  self: [
    'freelance freelancer freelancing freiberuflich freiberufler freie freier selbststandig selbstandig independant independante',
    "indep autonomo autonoma freela freelas zzp zzp'er zelfstandig zelfstandige eenmanszaak libero professionista partita",
    'self-employed sole trader contractor contracting interim fractional independent locum solo microempresa autoentrepreneur',
  ],
  /** On somebody’s payroll. */
  employed: [
    'employer employed employee staff payroll salaried salary permanent firm company team department angestellt angestellte',
    'festanstellung arbeitgeber betrieb firma unternehmen abteilung gehalt cdi salarie salariee employeur entreprise equipe',
    'service empleado empleada plantilla nomina empresa equipo departamento sueldo contratado clt empregado empregada equipa',
    'salario loondienst werkgever bedrijf dienst afdeling vaste dienstverband dipendente azienda squadra reparto stipendio assunto',
    'assunta',
  ],
  /** People led. */
  lead: [
    'lead manage head direct run oversee leite fuhre verantworte dirige encadre pilote dirijo llevo gestiono coordino lidero',
    'coordeno giro leid stuur beheer dirigo gestisco guido',
  ],
  /** A negation. */
  not: [
    "no not never none nobody don't without kein keine keinen nicht nie ohne pas plus jamais aucun sans ningun ninguna nunca sin",
    'nao nem sem nenhum geen niet nooit zonder non mai nessun senza',
  ],
  /** One’s own. */
  own: ['own eigene eigenen eigener propre propio propia propria proprio eigen'],
  /** Trades that are mostly hired by the job. */
  trade: [
    'translator interpreter illustrator photographer copywriter proofreader ghostwriter tutor musician composer singer dj magician',
    'florist baker tailor luthier restorer tuner plumber electrician carpenter joiner decorator gardener consultant adviser',
    'advisor coach trainer facilitator moderator speaker voice-over cutter videographer editor animator designer calligrapher',
    'bookbinder blacksmith potter weaver surveyor mediator celebrant guide speechwriter cartoonist typesetter indexer subtitler',
    'farrier handyman ubersetzer ubersetzerin dolmetscher dolmetscherin illustratorin fotograf fotografin texter texterin lektor',
    'lektorin berater beraterin trainerin gutachter sachverstandiger sachverstandige moderatorin schreiner tischler restaurator',
    'traducteur traductrice interprete illustratrice illustrateur photographe redacteur redactrice correcteur correctrice',
    'formateur formatrice consultante conseiller graphiste musicien traductor traductora ilustrador ilustradora fotografo',
    'fotografa guionista redactor redactora correctora corrector asesor asesora consultor consultora formador formadora musico',
    'tradutor tradutora revisora revisor vertaler tolk fotograaf tekstschrijver adviseur vormgever restaurateur traduttore',
    'traduttrice illustratore consulente formatore redattrice correttrice grafico grafica sceneggiatore',
  ],
  /** Posts that are mostly held. */
  post: [
    'manager officer head director directora directeur directrice nurse solicitor clerk assistant administrator engineer',
    'supervisor chief coordinator teacher lecturer superintendent controller leiter leiterin leitung sachbearbeiter',
    'sachbearbeiterin referent referentin responsable charge chargee chef cheffe jefe jefa tecnica tecnico gerente chefe',
    'coordenador coordenadora coordinador coordinadora hoofd medewerker teamleider responsabile direttore direttrice addetto',
    'addetta impiegato impiegata capo',
  ],
};
