/*
 * Longer phrases that say nothing of a field though a term of one stands in them: sayings, law that all firms have,
 * places one merely knows, words of other trades. A match of these hides the term inside. Same format as domains.ts,
 * over all fields.
 */
export const NO_FIELD = `
bank transfer|bank transfers|bank details|bank holidays|vat registered|vat-registered|vat number|vat included|plus vat|excl vat|umsatzsteuerpflichtig|umsatzsteuer-id|numero de tva|partita iva|btw-nummer|btw-plichtig|banküberweisung|virement bancaire|transferencia bancaria|transferência bancária|bonifico bancario|
works council|works councils|works council member|youth council|student council|tenants' council|advisory council|business council|
night-school student|night-school law student|school of hard knocks|school of life|school of thought|school night|school nights|school friend|school friends|schoolmate|
old school|old-school|new school|back to school|school reunion|school run|school leaver myself|high school sweetheart|high school dropout|university dropout|college dropout|
food chain|food chains|tool chain|machine learning engineer|learning curve|learning by doing|still learning|self-taught pupil|teachable moment|class act|
free energies|free energy|binding energy|binding energies|kinetic energy|potential energy|activation energy|gibbs energy|dark energy|energy guaranteed|full energy|energy drink|energy drinks|energy bar|energy bars|energy levels|energy level|energy healer|energy healing|energy work|
creative energy|nervous energy|big energy|good energy|low energy|main character energy|energy vampire|solar plexus|solar return|power nap|power law|power laws|enseigne de|enseignes de|power user|power users|power tools|power tool|power couple|power bi|power apps|power automate|power platform|power query|power pivot|
gas guzzler|gas guzzlers|out of gas|have gas|laughing gas|nerve gas|gas chromatography|step on the gas|greenhouse gas|tear gas|wind instruments|wind band|second wind|wind down|load testing|load test|
repository|repositories|teach machines|teaching machines|legal cashier|legal cashiers|industrial cleaning|industrial cleaner|industrial cleaners|maternity cover|maternity-cover|window shopping|shopping list|shopping lists|shopping spree|shopping around|talking shop|shop talk|body shop|print shop|betting shop|betting shops|repair shop|repair shops|machine shops|tattoo shop|barber shop|one-stop shop|set up shop|closed shop|
retail therapy|retail investor|retail investors|retail bank|retail banks|retail banking|retail lending|retail deposits|wholesale insurance|wholesale broker|wholesale brokers|wholesale only|wholesale banking|wholesale funding|
farm to table|market garden|bench jeweller|bench jeweler|app store|app stores|feature store|feature stores|object store|key-value store|data store|data stores|datastore|vector store|document store|event store|store of value|in store for|
police procedural|police procedurals|romans policiers|roman policier|novela policial|fashion police|grammar police|prison break|court shoes|tennis court|tennis courts|basketball court|basketball courts|squash court|food court|food courts|court jester|in the court of|courtroom drama|courtroom sketch|courtroom artist|
mayoral ball|mayoral balls|city break|city breaks|city guide|city guides|city slicker|city boy|city girl|city life|city hopping|inner city|city of london|city trader|state of flow|state of the art|civil engineering|civil engineer|civil litigation|civil law|civil wedding|civil weddings|civil ceremonies|
municipal bond|municipal bonds|municipal savings bank|public relations|public speaking|public speaker|public address|public liability|public company|public companies|public cloud|public api|public apis|public domain|public holiday|public holidays|public house|
army of|navy blue|navy suit|swiss army|salvation army|military precision|military wife|military spouse|military family|military brat|military history|military miniatures|toy soldiers|
solar eclipse|nuclear family|nuclear option|nuclear medicine|nuclear physics|nuclear physicist|nuclear magnetic|oil painting|oil paintings|oil painter|oil paint|oil paints|olive oil|essential oils|essential oil|edible oil|edible oils|snake oil|midnight oil|hair oil|massage oil|
customs and traditions|local customs|yoga teacher trainer|yoga teacher training|yoga teacher|yoga teachers|yoga trainer|meditation teacher|fitness instructor|ministry of sound|silly walks|
tutorial hell|video tutor|training data|training set|training sets|training shoes|training partner|weight training|dog trainer|dog trainers|dog training|personal trainer|personal trainers|personal training|marathon training|
grundschuld|grundschulden|grundschuldbestellung|ruckenschule|ruckenschulen|baumschule|baumschulen|hundeschule|hundeschulen|yogaschule|yogaschulen|reitschule|kochschule|alte schule|laufschule|
energiegeladen|energiegeladene|kraftwerk der ideen|stromaufwarts|bildungsurlaub|bildungsroman|einbildung|abbildung|abbildungen|umbildung|bildungsburger|
ecole de la vie|vieille ecole|a l'ecole de|energie positive|energie du groupe|plein d'energie|bonne energie|cuisine centrale|puissance publique|ville de naissance|
escuela de la vida|vieja escuela|con mucha energia|con energia|buena energia|llena de energia|lleno de energia|novela policiaca|novelas policiacas|junta directiva|en la junta directiva|junta de accionistas|junta de vecinos|junta de propietarios|
escola da vida|velha escola|com energia|muita energia|boa energia|romance policial|romances policiais|
levensschool|oude school|vol energie|met energie|energiek|
scuola di vita|vecchia scuola|piena di energia|pieno di energia|con energia`;
