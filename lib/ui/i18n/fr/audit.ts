import type { audit as source } from '../en/audit.ts';
import type { Translation } from '../types.ts';

export const audit: Translation<typeof source> = {
  'audit.caption':
    'Part de cette liste de contrôle. Ce n’est pas la probabilité d’être trouvé, et jamais une comparaison avec d’autres.',
  'audit.replay.caption':
    'Nos exemples. LinkedIn cherche aussi par le sens et classe selon des critères que personne ne voit de l’extérieur.',
  'audit.told-by-you': 'dit par vous',
  'audit.because.not-seen': 'Pas encore lu : {sections}. Ouvrez-le sur votre profil et relisez.',
  'audit.because.only-export': 'Seul l’export de données le montre.',
  'audit.because.no-goal': 'Sera vérifié quand vous aurez confirmé un objectif.',
  'audit.because.no-vocabulary': 'Sera vérifié quand vous aurez collé une annonce ou lu des messages de recruteurs.',
  'audit.because.goal-without-domains': 'Votre objectif ne nomme aucun domaine.',
  'audit.because.goal-without-titles': 'Votre objectif ne nomme aucun intitulé.',
  'audit.because.goal-without-skills': 'Votre objectif ne nomme aucune compétence.',
  'audit.because.goal-without-level': 'Votre objectif ne nomme aucun niveau.',
  'audit.because.goal-without-languages': 'Votre objectif ne nomme aucune autre langue.',
  'audit.because.goal-permanent': 'Votre objectif est un emploi permanent.',
  'audit.because.not-discreet': 'Votre recherche n’est pas discrète.',
  'audit.because.discreet':
    'Votre recherche est discrète : les signes publics de recherche ne comptent pas et ne coûtent rien.',
  'audit.because.ask-discretion': 'Dites d’abord qui peut savoir que vous cherchez.',
  'audit.because.language': 'Les textes sont trop courts ou dans une langue que nous ne comprenons pas assez bien.',
  'audit.because.ask': 'Aucune page ne montre ces réglages. Dites-le-nous une fois.',
  'audit.because.ask-again': 'Vous l’avez dit il y a plus de 180 jours. Redites-le, s’il vous plaît.',
  'audit.because.who-sees':
    '« Ouvert aux opportunités » est activé, mais rien de ce qui a été lu ne dit qui le voit. Dites-le-nous.',
  'audit.because.told': 'En partie dit par vous.',
  'audit.because.off': 'Vous avez désactivé ce contrôle.',
  'check.title.title': 'Un intitulé que l’on recherche, dans le poste et le titre du profil',
  'check.title.why': 'Les recruteurs filtrent par intitulé de poste ; le titre du profil est aussi pris en compte.',
  'advice.title.headline': 'Votre poste actuel dit « {title} », le titre du profil non. Commencez-le ainsi.',
  'advice.title.position':
    'Le titre du profil dit « {title} », votre poste actuel non. Si c’est ce que vous faites, nommez le poste ainsi.',
  'advice.title.earlier':
    'Vous étiez « {title} » auparavant. Si c’est encore votre travail, titre du profil et poste actuel devraient le dire.',
  'advice.title.none':
    'Aucun des intitulés de votre objectif ({titles}) ne figure dans votre profil. Si votre travail porte un autre nom, ajoutez-le à l’objectif comme synonyme.',
  'check.level.title': 'Le niveau est indiqué, le même aux deux endroits',
  'check.level.why':
    'Les recherches incluent ou excluent par mots de niveau ; deux mots différents vous rangent dans la mauvaise pile.',
  'advice.level.above':
    'Votre objectif commence à {aim}, votre intitulé dit {now}. C’est une information, pas un défaut.',
  'advice.level.differ': 'Votre poste dit {position}, le titre du profil {headline}. Mettez le vrai aux deux endroits.',
  'advice.level.headline': 'Votre poste dit {level} ; dites-le aussi dans le titre du profil.',
  'advice.level.position': 'Le titre du profil dit {level}, votre poste actuel non. Si c’est vrai, dites-le là aussi.',
  'advice.level.none':
    'Ni le titre du profil ni le poste n’indiquent de niveau. Si votre travail en a un, dites-le ; sinon, laissez.',
  'check.domain.title': 'Les mots de votre domaine à deux endroits',
  'check.domain.why':
    'Les mots-clés sont cherchés, et surlignés, dans le titre, les infos, l’expérience et les compétences.',
  'advice.domain.say':
    'Vous n’écrivez « {term} » qu’à un endroit. Mettez-le aussi ailleurs : titre, infos, expérience ou compétences.',
  'advice.domain.earn':
    'Aucun mot de ce domaine n’a été trouvé : {domain}. Premiers pas, si vous n’avez pas encore de réalisation à y montrer :',
  'check.skills.title': 'Les compétences de l’objectif dans la liste de compétences',
  'check.skills.why': 'Les compétences sont un filtre à part, et les graphies comptent.',
  'advice.skills.say': 'Votre texte dit « {quote} », votre liste de compétences non. Ajoutez : {skill}.',
  'advice.skills.earn':
    'Aucune preuve trouvée pour : {skills}. Si vous l’avez fait, dites où ; sinon, retirez-le de l’objectif ou apprenez-le.',
  'check.vocabulary.title': 'Les mots de ceux qui vous écrivent',
  'check.vocabulary.why':
    'Les termes de vos propres recruteurs et des annonces collées montrent le mieux ce que ce marché demande.',
  'advice.vocabulary.ask':
    'Vos recruteurs demandent des mots que votre profil n’a pas (entre parenthèses, combien d’entre eux) : {terms}. Employez ceux qui vous correspondent vraiment.',
  'check.excluded.title': 'Aucun mot que les recherches écartent',
  'check.excluded.why':
    'Les recherches écartent les mots de niveaux non voulus : ceux des débutants et, pour un poste d’expert, ceux de l’encadrement.',
  'advice.excluded.word':
    '« {word} » : les recherches pour votre objectif peuvent l’écarter. Si ce n’est plus vrai, enlevez-le ; si c’est votre intitulé, laissez-le.',
  'check.positions.title': 'Postes clos, datés et décrits',
  'check.positions.why': 'Un ancien poste laissé ouvert vous fait passer pour quelqu’un que vous n’êtes plus.',
  'advice.positions.empty':
    'Aucun poste n’est indiqué. Les recherches d’intitulés actuels ne peuvent pas vous trouver.',
  'advice.positions.current':
    'Aucun poste n’est actuel. Les recherches d’intitulés actuels ne peuvent pas vous trouver ; le travail que vous faites maintenant peut y figurer, avec son vrai début.',
  'advice.positions.stale':
    '« {title} » est ouvert depuis {start}, à côté d’un poste plus récent. S’il est fini, fermez-le.',
  'advice.positions.months': 'Il manque un mois à « {title} ». Les années d’expérience se comptent d’après les dates.',
  'advice.positions.describe': '« {title} » est actuel et sans description. Deux phrases suffisent.',
  'check.place.title': 'Lieu et secteur sont indiqués',
  'check.place.why': 'Les deux sont des filtres ; qui ne les a pas est écarté.',
  'advice.place.location': 'Indiquez votre lieu : une région suffit.',
  'advice.place.industry': 'Indiquez votre secteur.',
  'check.independent.title': 'Vos missions figurent comme un poste',
  'check.independent.why': 'La recherche porte sur tous les postes actuels, pas seulement sur le premier.',
  'advice.independent.complete':
    'Il manque à « {title} » un début ou une description. Dites ce que vous faites, pour qui, et quelle part de la semaine.',
  'advice.independent.only-if':
    'Si vous faites déjà des missions, indiquez-les comme un poste avec leurs vraies dates. Sinon, ne faites rien ici.',
  'check.second-language.title': 'Un profil dans la langue du marché',
  'check.second-language.why': 'On cherche dans la langue du marché.',
  'advice.second-language.add':
    'Le marché de votre objectif parle {languages}. Ajoutez un profil dans cette langue si vous pouvez y travailler.',
  'check.inference.title': 'Le site vous voit comme vous voulez être vu',
  'check.inference.why':
    'L’export donne ce que déduit le système publicitaire de LinkedIn. Un indice : l’index des recruteurs en est un autre.',
  'advice.inference.differs':
    'Le site déduit : {inferred}. Rien de cela n’est dans votre objectif ; il lit intitulés et compétences.',
  'check.outcomes.title': 'Des résultats chiffrés dans un rôle actuel',
  'check.outcomes.why': 'Le tri, humain ou machine, cite des phrases : un verbe, un nombre, un objet.',
  'advice.outcomes.move':
    'Vos infos disent « {quote} » ; « {title} » ne cite aucun résultat. Si c’est sa place, dites-le aussi là.',
  'advice.outcomes.write':
    '« {title} » ne nomme aucun résultat chiffré. Qu’est-ce qui est devenu plus rapide, moins cher, plus ou moins nombreux, et de combien ? Seulement ce que vous pouvez prouver.',
  'advice.outcomes.none': 'Aucun poste actuel pour porter un résultat.',
  'check.portfolio.title': 'Des réalisations qu’un inconnu peut ouvrir d’un clic',
  'check.portfolio.why':
    'Ceux qui reçoivent des missions citent d’abord des réalisations visibles. La sélection et les sites de contact sont cliquables, le texte des infos non.',
  'advice.portfolio.slot':
    '{url} est là où l’on ne peut pas cliquer. Mettez-le dans la sélection ou dans les sites de vos coordonnées.',
  'advice.portfolio.earn':
    'Aucun lien vers une réalisation n’a été trouvé. Une seule, publique, suffit pour commencer :',
  'advice.portfolio.hosts': 'Avec cet objectif, on montre son travail sur {hosts} ou sur son propre site.',
  'check.teaching.title': 'Cours, conférences ou écrits',
  'check.teaching.why': 'Cité par des gens qui reçoivent des offres de mission ; personne ne l’a mesuré.',
  'advice.teaching.earn':
    'Rien de tel n’a été trouvé. Une conférence locale, une étude de cas ou une heure de mentorat par mois suffiraient. Inutile si cela ne vous ressemble pas.',
  'check.hygiene.title': 'Rien d’inachevé',
  'check.hygiene.why':
    'Des infos vides ou une adresse générée par le site donnent une impression d’inachevé. La longueur ne rapporte rien.',
  'advice.hygiene.about': 'Les infos sont vides. Trois phrases : ce que vous faites, pour qui, comment vous joindre.',
  'advice.hygiene.vanity':
    'Votre adresse se termine encore par ce que le site a généré ({vanity}). Choisissez la vôtre.',
  'advice.hygiene.long':
    'Plus long que ce que le site accepte : {headline} caractères pour le titre, {about} pour les infos. Cela ne coûte rien ici.',
  'check.recommendations.title': 'D’autres parlent de votre domaine',
  'check.recommendations.why': 'Faible poids, notre jugement : ce que d’autres écrivent s’invente moins facilement.',
  'advice.recommendations.ask':
    'Recommandations qui parlent du domaine de votre objectif : {count}. Demandez à quelqu’un qui a vu ce travail ; deux suffisent.',
  'check.verification.title': 'Profil vérifié',
  'check.verification.why':
    'LinkedIn dit que les membres vérifiés sont plus vus. Une corrélation, et sa propre affirmation.',
  'advice.verification.set':
    'La vérification est gratuite et demande une pièce d’identité ou une adresse e-mail professionnelle. À vous de choisir.',
  'check.availability.title': 'Les conditions de mission sur le premier écran',
  'check.availability.why':
    'Le titre et les premières lignes des infos décident. Un inconnu y apprend-il que vous prenez des missions, combien, où, et comment vous joindre ?',
  'advice.availability.check-first':
    'Avant de publier votre disponibilité, vérifiez trois choses : les clauses de votre contrat sur le travail annexe et les inventions, les conflits d’intérêts, et le réglage qui partage les changements de profil.',
  'advice.availability.move-up':
    'Vous le dites plus bas (« {quote} »). Remontez-le dans le titre ou les premières lignes.',
  'advice.availability.contract': 'Dites que vous prenez des missions.',
  'advice.availability.hours': 'Dites combien d’heures ou de jours par semaine.',
  'advice.availability.workplace': 'Dites où : à distance, quel fuseau horaire, ou quel lieu.',
  'advice.availability.contact': 'Dites comment vous joindre.',
  'check.discreet.title': 'Inviter sans annoncer',
  'check.discreet.why':
    'Un site à vous, des cours ou une mention de conseil apportent des offres sans dire que vous cherchez.',
  'advice.discreet.loud': '« {quote} » le dit à tous, votre employeur compris. Retirez-le.',
  'advice.discreet.offers':
    'Tout le monde peut lire « {quote} », votre employeur aussi. Cela ne coûte rien ici ; ne le gardez que s’il peut le savoir.',
  'advice.discreet.earn':
    'Rien n’invite encore aux offres. Un site à vous, un cours ou une mention de conseil le ferait, sans dire que vous cherchez.',
  'check.reachable.title': 'Les messages peuvent vous parvenir',
  'check.reachable.why':
    'Les InMails et les demandes peuvent être désactivés ; demandes et indésirables sont des dossiers à part.',
  'advice.reachable.path':
    'Votre profil ne montre ni adresse, ni numéro, ni lien de réservation, ni invitation à écrire.',
  'advice.reachable.inmail': 'Autorisez InMail et les demandes de message, pour que des inconnus puissent vous écrire.',
  'advice.reachable.public':
    'Rendez votre profil public visible ; les moteurs de recherche et les personnes non connectées ne voient rien d’autre.',
  'advice.reachable.inboxes': 'Regardez parfois dans Autres, demandes et indésirables : des offres y arrivent aussi.',
  'ask.reachable.inmail': 'Autorisez-vous InMail et les demandes de message ?',
  'ask.reachable.public': 'Votre profil public est-il visible sans être connecté ?',
  'ask.reachable.path': 'Votre profil montre-t-il un moyen de vous joindre : adresse, numéro ou lien de réservation ?',
  'ask.reachable.inboxes': 'Avez-vous regardé récemment dans Autres, demandes et indésirables ?',
  'check.open-to-work.title': '« Ouvert aux opportunités » dit la même chose que votre objectif',
  'check.open-to-work.why': 'Il met en avant, auprès des recruteurs, les personnes susceptibles de répondre.',
  'ask.open-to-work.recruiters-only': 'N’est-il visible que des recruteurs ?',
  'advice.open-to-work.public':
    'Le cadre public est affiché, et votre recherche est discrète. Passez à « recruteurs seulement » ou retirez-le.',
  'advice.open-to-work.off':
    '« Ouvert aux opportunités » est désactivé. « Recruteurs seulement » n’affiche pas de cadre.',
  'advice.open-to-work.employer':
    'LinkedIn le cache aux recruteurs de votre entreprise mais, selon ses propres mots, ne peut le garantir.',
  'advice.open-to-work.types': 'Les types de travail choisis ne couvrent pas votre objectif : {engagement}.',
  'advice.open-to-work.titles': 'Les intitulés choisis ne comprennent pas ceux de votre objectif : {titles}.',
  'check.services.title': 'La page Services le propose aussi',
  'check.services.why': 'Les clients parcourent et filtrent les pages de services, et écrivent gratuitement.',
  'advice.services.set': 'Ajoutez la page Services, gratuite, avec le travail que vous faites déjà.',
  'audit.because.referrals-off': 'Vos relations n’ont pas été comptées.',
  'check.referrals.title': 'Des gens du domaine vous connaissent',
  'check.referrals.why': 'Cité par des personnes qui reçoivent des offres de mission ; personne ne l’a mesuré.',
  'advice.referrals.meet':
    'Peu de vos relations travaillent dans les domaines de votre objectif. Entrez en relation avec des gens avec qui vous y avez vraiment travaillé ou parlé.',
  'steps.healthcare':
    'Santé : un notebook sur des données publiques (qualité des hôpitaux, échantillons de remboursements, dossiers de patients synthétiques) avec une question résolue ; deux pages de texte ; un exposé devant un groupe d’informatique de santé.',
  'steps.housing':
    'Logement : une carte ou un modèle sur des données publiques (ventes, loyers, permis, recensement) ; un court texte sur ce qu’il ne dit pas ; un exposé devant un groupe sur le logement ou les données urbaines.',
  'steps.finance':
    'Finance : une analyse de comptes ou de taux publics avec son erreur ; un texte ; un exposé devant un groupe local de données financières.',
  'steps.insurance':
    'Assurance : un exemple de tarif ou de provision sur des données de sinistres publiques ; un texte sur ses limites ; un exposé devant un groupe d’actuaires ou de données.',
  'steps.retail':
    'Commerce : une prévision de demande sur des ventes publiques ; un texte avec l’erreur par produit ; une conférence.',
  'steps.energy':
    'Énergie : une prévision de charge ou de vent sur des données de réseau publiques ; un texte avec son erreur ; une conférence.',
  'steps.public-sector':
    'Secteur public : un petit outil sur des données ouvertes ; un texte ; un exposé devant un groupe de civic tech.',
  'steps.education':
    'Éducation : une leçon ouverte avec exercices ; un texte sur les erreurs des élèves ; une heure d’invité.',
  'steps.manufacturing':
    'Industrie : une prévision de panne sur des données de capteurs publiques ; un texte sur les fausses alertes ; une conférence.',
  'steps.media': 'Médias : une analyse d’archives publiques ; un article publié avec sa méthode ; une conférence.',
  'steps.logistics':
    'Logistique : un exemple d’itinéraire ou d’heure d’arrivée sur des données de trafic publiques ; un texte ; une conférence.',
  'steps.climate':
    'Climat : un modèle sur des données publiques de météo ou de crue avec son erreur ; un texte ; une conférence.',
};
