interface Examples {
  readonly fires: readonly string[];
  readonly silent: readonly string[];
}

/** Where each rule for work without its name fires and where not, by its id. */
export const HIRED_EXAMPLES: Readonly<Record<string, Examples>> = {
  'booked-german': {
    fires: [
      'Festivals buchen mich samt Pult',
      'Ihr könnt mich für Nachtschichten haben',
      'Wenn der Ofen streikt, ruft man mich',
      'Werften setzen mich am Rumpf ein',
    ],
    silent: [
      'Mein Chef setzt mich gern am Tresen ein',
      'Ich buche die Reisen der Direktion',
      'Kollegen rufen mich oft an',
    ],
  },
  'given-german': {
    fires: [
      'Museen lassen bei mir Rahmen vergolden',
      'Zwei Theater zahlen mir eine Gage',
      'Die Wirtin gibt meine Karte weiter',
      'Für wechselnde Bauherren seit 2014',
    ],
    silent: ['Der Staat zahlt mir eine Rente', 'Die Zeitung druckt meine Nummer'],
  },
  'billed-german': {
    fires: [
      'Preis nach Augenschein',
      'Ich rechne je Seite ab',
      'Kleinunternehmerin, mit Steuernummer',
      'Honorar pro Auftritt',
    ],
    silent: ['Preis pro Tonne', 'Preise für Strom prognostiziere ich', 'Ich berate Kleinunternehmer fordern nichts'],
  },
  'stand-in-german': {
    fires: [
      'Wo der Koch fehlt, springe ich hinter den Herd',
      'Urlaubsvertretung für Tierärzte',
      'Ich springe gern ein',
    ],
    silent: ['Wo der Koch fehlt, bleibt die Küche kalt', 'Der Vertretungsplan hängt im Flur'],
  },
  'diary-german': {
    fires: [
      'Pro Winter restauriere ich drei Schlitten',
      'Im Oktober sind noch zwei Wochen offen',
      'Zwei Samstage zu vergeben',
      'Auftragsbuch gerade leer',
    ],
    silent: ['Im Oktober war ich in Rom', 'Drei Kitaplätze zu vergeben', 'Mein Kühlschrank ist leer'],
  },
  'for-you-german': {
    fires: ['Ich nähe dir einen Mantel', 'Repariere eure Räder', 'Sie sagen wohin, ich nenne den Preis'],
    silent: ['Ich nähe gern', 'Sie sagen, es regnet'],
  },
  'booked-french': {
    fires: [
      'Un éditeur me confie ses index',
      'Louez mes bras',
      'Des caves font appel à moi',
      'On m’appelle quand la scène s’écroule',
    ],
    silent: ['Je me confie volontiers', 'La direction me confie ses archives', 'On m’appelle Lulu'],
  },
  'billed-french': {
    fires: ['Payée à la vacation', 'Forfait par chantier', '25 euros l’heure', 'Intermittente, costumes'],
    silent: ['Payée tous les mois', 'Prix par tonne en baisse', 'Forfait mobile'],
  },
  'stand-in-french': {
    fires: [
      'Quand une pharmacienne est malade, je prends le comptoir',
      'J’assure les remplacements à la campagne',
      'Renfort ponctuel',
    ],
    silent: ['Quand une collègue est malade, tout le monde râle', 'Je remplace les ampoules'],
  },
  'diary-french': {
    fires: [
      'Il me reste deux semaines libres',
      'Août est encore libre',
      'Un troisième jour se libère',
      'Je prends encore des clients',
    ],
    silent: ['Il reste deux œufs', 'Août est chaud'],
  },
  'for-you-french': {
    fires: ['Je peins vos volets', 'Vous dictez, je couds', 'Je vous tapisse un fauteuil'],
    silent: ['Je peins le dimanche', 'Vous avez de la chance'],
  },
  'booked-dutch': {
    fires: [
      'Theaters huren mij voor het licht',
      'Besturen roepen me erbij',
      'Scholen schakelen mij in',
      'Je kunt mij per week boeken',
    ],
    silent: ['Mijn baas roept me erbij', 'Ik boek de zalen'],
  },
  'billed-dutch': {
    fires: ['Ik reken per meter', 'Prijs per vertaling', 'Klusser met bus', 'In bijberoep'],
    silent: ['Prijs per kilo daalt', 'Ik reken erop'],
  },
  'stand-in-dutch': {
    fires: ['Als de kok uitvalt, sta ik in de keuken', 'Ik spring graag bij', 'Waarnemend tandarts'],
    silent: ['Als de kok uitvalt, eten we brood'],
  },
  'diary-dutch': {
    fires: [
      'Ik heb nog twee weken vrij',
      'Er kan nog een klant bij',
      'Levertijd op dit moment zes weken',
      'September is nog vrij',
    ],
    silent: ['Ik heb twee weken gefietst', 'September is nat'],
  },
  'for-you-dutch': {
    fires: ['Ik schilder uw kozijnen', 'U droomt, ik teken', 'Geef me een zolder, ik maak een kamer'],
    silent: ['Ik schilder op zondag', 'U hoort nog van mij'],
  },
  'booked-spanish': {
    fires: [
      'Las orquestas me contratan',
      'Me encargan murales',
      'Me llaman cuando se para el horno',
      'Me pagan por función',
    ],
    silent: ['Me encargo de la nómina', 'Me llaman Pepa', 'Mi jefa me llama cuando llueve'],
  },
  'billed-spanish': {
    fires: ['Cobro por lámina', 'A tanto alzado', 'Bono de diez clases', 'Cuota de autónomos al día'],
    silent: ['Precio por kilo', 'Cobro el día uno'],
  },
  'stand-in-spanish': {
    fires: ['Cubro bajas en farmacias', 'Cuando falta el cocinero, entro yo', 'Mientras dura la obra'],
    silent: ['Cuando falta el pan, comemos arroz', 'Cubro el sofá'],
  },
  'diary-spanish': {
    fires: ['Me quedan dos huecos', 'Mayo está libre', 'Como mucho tres a la vez', 'Abro encargos en otoño'],
    silent: ['Me quedan dos hijos en casa', 'Mayo está lejos'],
  },
  'for-you-spanish': {
    fires: ['Afino tu piano', 'Te lo entrego pintado', 'Dime la medida y te corto la tabla'],
    silent: ['Afino el mío', 'Te saludo'],
  },
  'booked-portuguese': {
    fires: ['As bandas me contratam', 'Chamam-me quando a luz falha', 'Palhaço alugável', 'Me pagam por noite'],
    silent: ['O meu chefe me reserva surpresas', 'Chamam-me Zé'],
  },
  'billed-portuguese': {
    fires: ['Cobro por lauda', 'Recebo por sessão', 'Emito nota'],
    silent: ['Preço por quilo', 'Cobro atenção'],
  },
  'stand-in-portuguese': {
    fires: ['Cubro férias em farmácias', 'Quando falta o cozinheiro, entro eu'],
    silent: ['Quando falta a luz, acendo velas', 'Faço férias'],
  },
  'diary-portuguese': {
    fires: ['Aceito encomendas', 'Restam duas datas', 'Maio está livre', 'No máximo três por mês'],
    silent: ['Restam dúvidas', 'Maio está longe'],
  },
  'for-you-portuguese': {
    fires: ['Pinto a tua casa', 'Te devolvo em dois dias', 'Você manda, eu escrevo'],
    silent: ['Pinto aos domingos'],
  },
  'booked-italian': {
    fires: ['Mi ingaggiano i circhi', 'Mi chiamano quando il forno si ferma', 'Mi pagano a recita', 'Due committenti'],
    silent: ['Il mio capo mi chiama quando piove', 'Mi chiamano Pino'],
  },
  'billed-italian': {
    fires: ['Lavoro a giornata', 'P.IVA dal 2018', 'Si prenota la singola lezione', 'A cottimo'],
    silent: ['Prezzo al kg', 'Lavoro a Roma'],
  },
  'stand-in-italian': {
    fires: ['Copro maternità nelle farmacie', 'Se manca il cuoco, arrivo io'],
    silent: ['Se manca il pane, mangio grissini', 'Copro la piscina'],
  },
  'diary-italian': {
    fires: ['Accetto commissioni', 'Restano due date', 'Luglio è libero', 'Al massimo tre per stagione'],
    silent: ['Restano dubbi', 'Luglio è caldo'],
  },
  'for-you-italian': {
    fires: ['Imbianco la vostra casa', 'Vi restituisco la sedia', 'Voi cantate, io registro'],
    silent: ['Imbianco la mia casa'],
  },
  'clients-act': {
    fires: [
      'Brauereien holen zum Abfüllen mich',
      'Des théâtres me prennent pour la saison',
      'Uitgevers geven mij de omslagen',
      'Las bodegas me tienen en la vendimia',
      'As editoras me passam as capas',
      'Le cantine mi prendono per la vendemmia',
    ],
    silent: [
      'Verlage schreiben mir Absagen',
      'Des agences me fascinent',
      'Uitgevers sturen mij rekeningen',
      'Las bodegas me gustan',
      'Gli editori mi mandano cataloghi',
    ],
  },
  'one-more-fits': {
    fires: ['Ein dritter passt noch', 'Er past nog een tuin bij', 'De la place pour un atelier', 'Nomina no quiero'],
    silent: ['Ein dritter Platz beim Rennen', 'Un troisième enfant'],
  },
  'whose-place': {
    fires: ['Chez vous ou chez moi', 'Ik kom bij jullie', 'Komme zu euch'],
    silent: ['Chez nous', 'Ik kom uit Gent'],
  },
  'rented-self': {
    fires: [
      'Verleihe nichts, vermiete ich meine Ohren',
      'Je prête ma main aux ateliers',
      'Alquilo mis ojos a editoriales',
    ],
    silent: ['Je loue mon appartement', 'Alquilo mi casa a turistas'],
  },
  terms: {
    fires: [
      'Anfahrt inklusive',
      'Première leçon offerte',
      'Schets is gratis',
      'Clase de prueba gratis',
      'Consulta avulsa',
      'Bozze comprese',
    ],
    silent: ['Die Anfahrt war lang', 'La première fois', 'Clase de latín'],
  },
  'clients-then-i': {
    fires: ['Hotels rufen an, ich komme', 'Werven bellen, ik vaar', 'Neue Gärten nehme ich gern'],
    silent: ['Hotels sind teuer, ich zelte', 'Neue Gärten sehe ich gern'],
  },
  'own-boss': {
    fires: ['Mein eigener Chef', 'Op eigen benen', 'Sans patron', 'Woordprijs op aanvraag'],
    silent: ['Mein Chef', 'Avec mon patron'],
  },
};

/** Hints beside one another. */
export const HIRED_CUES_EXAMPLES: Examples = {
  fires: [
    'Klavierstimmer. Im Umkreis von Celle komme ich mit eigenem Werkzeug im Koffer, halber Tag',
    'Tatoueuse, sur rendez-vous, acompte à la réservation',
    'Tolk. Bruiloften en uitvaarten, eigen installatie, reiskosten',
    'Locutora. Cabina en casa, entrego en dos días',
  ],
  silent: [
    'Schulleiterin. Eltern rufen mich an, wenn es klemmt',
    'Libraire. Les éditeurs m’envoient leurs nouveautés',
    'Huisarts te Ede. Er kan nog een patiënt bij',
    'Programmiererin bei Nordlicht. Ich baue dir ein Menü',
    'Bombera. Cuando falta gente, entro yo',
    'Gründer. Seife zu 6 Euro das Stück',
  ],
};
