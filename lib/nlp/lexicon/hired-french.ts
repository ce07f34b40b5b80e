import { GOODS, type HiredLexicon, MONTH } from './hired-shared.ts';

/*
 * French: who hires one ("on me convoque", "un éditeur me commande"), by what one is paid ("au livrable"), whose gap
 * one fills, which dates are left, what is done for the reader.
 */

const COUNT = '(?:\\d{1,2}|une?|deux|trois|quatre|cinq|six|sept|huit|dix|douze|quelques|plusieurs)';
const UNIT =
  '(?:livrable|feuillet|mot|page|signe|piece|bloc|tournage|seance|vacation|cachet|garde|nuit|dossier|lot|tache|chantier|projet|demi-journee|journee|jour|heure|semaine|mois|forfait|mission|prestation|consultation|plan|planche|image|cliche|cours|lecon|intervention|spectacle|date|film|episode|minute|metre|trimestre|rapport|audit|visite|atelier|evenement|article|couvert|personne|tete|passage|kilometre|trajet|course|mandat|poste)s?';
const LACK =
  "(?:manque(?:nt)?|deborde(?:nt)?|craque(?:nt)?|sature(?:nt)?|coince(?:nt)?|absente?s?|malades?|en conge|en arret|en vacances|fait defaut|font defaut|ne suit plus|ne suivent plus|a court|sous l[’']eau|engorgee?s?|en surchauffe|en panne de|fermee?|vacante?|cherche encore|s[’']absente|est tombe\\w*|part(?:ent)? en|sans (?:chef|directeur|directrice|cuisinier|medecin|responsable|remplacant))";
const DO =
  '(?:re)?(?:fais|pose|cree|concois|redige|ecris|traduis|corrige|tourne|monte|dessine|retouche|code|developpe|repare|installe|photographie|filme|cuisine|couds|brode|peins|restaure|tapisse|soude|ponce|livre|transporte|demenage|imprime|grave|illustre|enregistre|mixe|sonorise|eclaire|habille|maquille|coiffe|toilette|nettoie|garde|promene|decore|agence|plante|taille|debarrasse|numerise|transcris|relis|ramone|accorde|sculpte|depanne|rafraichis|fabrique|usine|prototype|modelise|anime|organise|entraine)';

export const HIRED_FRENCH: HiredLexicon = {
  said: [
    {
      id: 'booked-french',
      words: [
        "(?<!je )(?:m[’']engage(?:nt)?|me (?:louent?|reservent?|mandate(?:nt)?|missionne(?:nt)?|convoque(?:nt)?|sollicite(?:nt)?|commande(?:nt)?|confie(?:nt)?|paient|payent|sonne(?:nt)?|sous-traite(?:nt)?|booke(?:nt)?|debauche(?:nt)? le temps|recrute(?:nt)? (?:pour|le temps|a la)|prete(?:nt)? leurs?))\\b(?! (?:mon (?:salaire|loyer)|ses secrets|leurs secrets))",
        "m[’']appelle(?:nt)? (?:\\S+ ){0,2}?(?:quand|lorsqu|des qu|pour (?:un|une|des|le|la)|avant|a la rescousse|en renfort|en urgence)",
        '(?:font|fait|faites|faire) (?:\\S+ ){0,2}?appel a (?:moi|mes services)|(?:a|ont) recours a (?:moi|mes services)',
        '(?:louez|reservez|engagez|embauchez|confiez|empruntez|commandez)(?:[- ](?:moi|nous)\\b| (?:mon|ma|mes) (?!appart\\w*|maison|gite|livre|album|chambre)\\w+)',
        "me (?:reserver|louer|engager|missionner|mandater|confier|commander)\\b|(?:peut|pouvez|peuvent|peux) (?:me |m[’'])(?:louer|reserver|avoir|emprunter|engager|embaucher)",
        'je suis (?:\\S+ )?(?:appelee?|sollicitee?|engagee?|reservee?|mandatee?|missionnee?|convoquee?|louee?) (?:par (?:des|les|plusieurs|quelques)|quand|pour (?:des|un|une)|a la (?:journee|semaine|saison)|au coup par coup)',
        'je (?:vends|loue|prete|offre|mets en location) (?:\\S+ ){0,2}?(?:mes?|mon|ma) (?:\\w+ )?(?:bras|plume|voix|mains|clavier|oreilles?|cerveau|temps|services?|heures?|savoir|journees?|matinees?|matins?|apres-midi|yeux|camion|camionnette|tracteur|pinceaux?|savoir-faire|competences?|expertise|soirees?)\\b',
      ],
    },
    {
      id: 'billed-french',
      words: [
        `(?:forfait|(?<=^|[.,;:|–(] ?)(?:tarifs?|prix|devis|honoraires|remuneration|reglement)|mes tarifs|mon (?:prix|tarif|forfait)|facturation|facturee?s?|je facture|je me fais payer|je travaille|je compte|je prends|pay(?:e|ee|es|ent|ez)|me paient|paient|me regle(?:nt)?|cede|remuneree?) (?:fixe |toujours |uniquement |seulement )?(?:au|a la|a l[’']|par|selon (?:le |la |les )?|des) ?${UNIT}\\b(?! (?:de (?:production|revient)))`,
        `(?:a la|au|a l[’']) ${UNIT} (?:ou|et) (?:a la|au|a l[’']) ?${UNIT}\\b`,
        "(?<=^|[.,;:|–(] ?)(?:au|a la|a l[’']) ?(?:cachet|vacation|livrable|feuillet|pige|demi-journee|prestation|tache|mission|forfait)(?= *(?:$|[.,;|)]))",
        "intermittente?\\b(?! d)|intermittence\\b|vacataire\\b(?! (?:geres|encadres))|cheques? emploi service|\\bcesu\\b|en extra\\b|je fais (?:des|les) extras|micro-?entreprise|\\bei\\b(?= *(?:$|[|,.]))|\\burssaf\\b(?=[^.!?]{0,30}(?:je|mon|mes|a jour))|\\bsiret\\b|entreprise individuelle|\\beurl\\b|\\bsasu\\b|en nom propre|seule? maitre a bord|note d[’']honoraires",
        `(?:forfait|abonnement) (?:mensuel|trimestriel|hebdo\\w*|saison|au mois|sans engagement)|honoraires (?:au|par|selon|libres|fixes|en fonction)|tarif degressif|tarifs? (?:degressifs?|selon|sur (?:place|mon)|affiches?|a la|au|par)`,
        `\\d+ ?(?:€|euros?|chf|francs?) (?:la|le|l[’']|par|du) ?${UNIT}\\b`,
      ],
    },
    {
      id: 'stand-in-french',
      words: [
        `(?:quand|lorsqu|des qu|si|la ou|partout ou|ou) ?(?:e |il |elle )?[^.!?]{0,50}${LACK}[^.!?]{0,40}?,? (?:j[’'](?:arrive|accours|interviens|assure|endosse|enfile|y vais)|je (?:viens|debarque|prends|tiens|remplace|depanne|monte|fais la|saute|me deplace|suis la|pose ma|file|m[’']y colle))\\b`,
        `(?:j[’'](?:arrive|accours|interviens|assure)|je (?:viens|debarque|tiens|depanne|pose (?:ma|mes|mon)|saute|file|me glisse|m[’']installe)|(?:appelez|sonnez|sifflez|faites)[- ]moi)\\b[^.!?]{0,50}\\b(?:quand|lorsqu|des qu|si|la ou|ou il|ou) ?[^.!?]{0,50}${LACK}`,
        "je (?:depanne|remplace|double|seconde|supplee)\\b[^.!?]{0,40}\\b(?:cabinets?|collegues?|confreres?|medecins?|titulaires?|professeurs?|pharmaci\\w+|infirmi\\w+|veterinaires?|chefs?|directeurs?|agriculteurs?|notaires?)\\b|j[’']assure (?:l[’']interim|la releve|les remplacements|vos remplacements|les gardes de)|je (?:prends|tiens) (?:le relais|l[’']interim|la place)|(?:en |un )?renfort (?:ponctuel|de \\w+|saisonnier|le temps|quand|pour (?:les|vos|un))",
        "(?:le temps (?:d[’']un|d[’']une|de trouver|que)|en attendant (?:le|la|qu|votre)|entre deux (?:directeurs|titulaires|chefs|daf|drh|responsables))[^.!?]{0,60}(?:je|j[’']|me|m[’'])",
      ],
    },
    {
      id: 'diary-french',
      words: [
        `(?:il (?:me |m[’'])?reste|me restent?|restent|reste encore|j[’']ai encore|encore) (?:encore )?${COUNT} (?:\\S+ )?(?:places?|dates?|creneaux?|samedis?|week-?ends?|semaines?|jours?|matinees?|soirees?|trous?|heures?)(?: (?:libres?|dispo\\w*|a prendre|en|pour|au|cet|a pourvoir|vides?))`,
        `(?:${COUNT}|un (?:deuxieme|troisieme|quatrieme)|une (?:deuxieme|troisieme)) (?:\\S+ ){0,2}?(?:jours?|jour|matinees?|creneaux?|places?|semaines?|demi-journees?) (?:se liberent?|s[’']ouvrent?|sont a prendre|est a prendre|a prendre|a pourvoir|se libere)\\b`,
        `(?:mes|mon|l[’']|les|le)? ?(?:samedis?|agenda|planning|carnet|week-?ends?|dates?|ete|automne|hiver|printemps|mois)[^.!?]{0,24}\\b(?:pris|complets?|plein|boucles?|remplis?)\\b[^.!?]{0,40}\\b(?:sauf|pas encore|reste|restent|encore|ensuite|apres|a partir|hormis|libres?)`,
        `${MONTH} (?:est |reste |encore )+(?:libre|vide|ouvert|creux|a prendre|disponible)`,
        `(?:pas plus de |au plus |maximum |jamais plus de |seulement |je prends |j[’']accepte |je fais )${COUNT} (?:\\S+ ){1,3}(?:par|a la|en meme temps|a la fois|chaque) ?(?:an\\b|mois|saison|trimestre|semaine|fois|ete|$)`,
        `(?:un|une|deux|trois) (?:client\\w*|chantier\\w*|projet\\w*|maison\\w*|livre\\w*|dossier\\w*) a la fois`,
        '(?:lundi|mardi|mercredi|jeudi|vendredi) chez (?:un|une|des)[^.!?]{0,60}(?:lundi|mardi|mercredi|jeudi|vendredi|samedi) (?:chez|dans|pour|a)\\b',
        'je (?:prends|accueille|accepte) (?:encore |toujours |de |volontiers )+(?:\\S+ ){0,2}?(?:nouveaux |nouvelles )?(?:clients?|clientes?|eleves|commandes?|chantiers?|dossiers?|couples|projets?|mandats?)\\b',
      ],
    },
    {
      id: 'for-you-french',
      words: [
        `je (?:viens|peux venir) [a-z]+er (?:vos|votre)\\b|vous m[’'](?:envoyez|apportez|confiez) [^.!?]{2,40}(?:,| et) je `,
        `je (?:vous )?${DO} (?:moi-meme |aussi )?(?:vos|votre|ta|ton|tes) \\w+`,
        `je (?:vous|te) ${DO} (?:un|une|des|le|la|les|ca|tout)\\b(?! (?:sortir|savoir|confiance))`,
        "(?:^|[.!?:;–|] ?)(?:vous|tu) [a-z]+(?:ez|es|s)(?: [^.!?,;]{0,50})?[,;:–] ?(?:et )?(?:moi )?(?:je|j[’']) ?[a-z]+\\b(?! (?:vous|te) (?:ecoute|lis|crois))",
        "(?:donnez|envoyez|apportez|confiez|filez|passez|racontez|dites|montrez)(?:-moi)? (?:moi )?(?:vos|votre|un|une|le|la|les|ta|ton) [^.!?]{2,50}[,;:] ?(?:et )?(?:je|j[’'])",
      ],
    },
  ],
  no: [
    "(?:ma|mon|notre|la|le) (?:chef\\w*|patronn?e?|employeur|direction|directeur|directrice|maire|boite|entreprise|responsable|hierarchie|mere|pere|mari|femme|rectorat|hopital|chu) [^.!?]{0,30}\\b(?:me|m[’'])\\b ?\\w*",
    "(?:collegues|eleves|etudiants|enfants|parents|lecteurs|patients|usagers|adherents|stagiaires) [^.!?]{0,30}\\b(?:me|m[’'])\\b ?\\w*",
    '(?:gere|gerer|liquide|instruis|calcule|rembourse|gestionnaire|controle|verse|verser)\\w* (?:\\S+ )?prestations?|prestations? (?:sante|sociales?|familiales?|maladie|vieillesse|retraite|sociale)',
    '(?:aux|des|les|nos|mes|\\d+|quelques) (?:pigistes|vacataires|intermittents|prestataires|sous-traitants)|(?:a|d)es pigistes',
    '(?:longtemps|autrefois|jadis|naguere|avant|pendant \\w+ ans) (?:\\S+ ){0,2}(?:a mon compte|independante?|en freelance)',
    `(?:prix|cout|marge|recette)s? (?:par|a la|au) ${GOODS}`,
    'non merci|ne me (?:proposez|confiez|demandez)[^.!?]{0,40}',
  ],
  employed: [
    "(?:en poste|en cdi|fonctionnaire|titulaire de la fonction|salariee? (?:de|chez|d[’'])|contente? et pas|pas a (?:debaucher|prendre|louer))\\b",
    "a la retraite|retraitee?\\b(?! (?:s|de l[’'])\\w)",
  ],
  cues: {
    given: [
      "m[’'](?:embauchent|engagent|envoient|expedient|adressent|apportent|achetent|envoie|expedie|adresse|apporte) (?:ses|leurs?|un|une|des|les|son|sa)\\b",
    ],
    price: [
      `(?:forfaits?|honoraires|devis|tarifs?) ?(?:par|au|a|sans|sur|gratuit|avant|selon|:|,)|pas de surprise|deplacement (?:compris|inclus|offert|en sus)|\\d+ ?(?:€|euros) (?:la|le|l[’'])|mandat de recherche|acompte\\b|arrhes\\b`,
    ],
    piece: [
      `(?:${COUNT} (?:a ${COUNT} |ou ${COUNT} )?(?:nuits?|jours?|semaines?|mois|heures?) (?:a|chez|dans|ici|la-bas) [^.!?]{2,30}, (?:une?|${COUNT}) (?:nuits?|jours?|semaines?|mois|heures?) (?:a|chez|dans|la-bas|ailleurs))`,
      "je (?:m[’']eclipse|disparais|repars|m[’']en vais|rends les (?:cles|clefs)|passe (?:le relais|la main|le flambeau)|plie bagage|file vers)\\b",
      '(?:a chaque saison|chaque trimestre|au coup par coup|en une (?:journee|semaine|nuit)|en \\w+ (?:jours|semaines) chrono)',
    ],
    capacity: ["(?:liste d[’']attente|sur rendez-vous|sur reservation)\\b"],
    'stand-in': [],
    'for-you': [
      `(?:vos|votre|ta|ton|tes) (?:\\w+ )?(?:textes?|sites?|boutiques?|jardin|toit|cuisine|mariage|fetes?|films?|logo|marque|bilan|compta\\w*|serveurs?|appli\\w*|machines?|catalogue|vitrines?|devantures?|salon|atelier|chantier|manuscrit|comite|equipes?|evenements?|dates?|menu|cave|meubles?|piano|cheval|chien|robe|discours)\\b`,
      'a la place (?:de|des|du)|pour (?:les )?(?:petites?|petits) (?:mairies|communes|importateurs|entreprises|structures|maisons|editeurs|marques)|aux (?:petites? |petits )?(?:communes|mairies|importateurs|artisans|independants|pme|tpe)\\b',
    ],
    kit: [
      '(?:mon|ma|mes) (?:propres? )?(?:materiel|camion|camionnette|fourgon|poste|studio|cabine|atelier|tracteur|outils|outillage|vaisselle|machine)\\b(?: (?:dans|est|suit|comprise?|fournie?))|avec mon materiel|materiel fourni|(?:cartons|agrafes|vaisselle|materiel|matos) (?:et \\w+ )?(?:compris|fournis?|pretee?|inclus)',
    ],
    reach: [
      'je me deplace|a domicile|dans un rayon|partout en (?:france|suisse|belgique)|toute la (?:region|bretagne|provence|france|wallonie|romandie)|et (?:ses )?(?:alentours|environs)\\b',
    ],
  },
};
