/** What the topic finder knows of French. Terms from the compiled lexicon; press terms are for detection alone. */
import type { TopicLanguage } from '../../topics/language.ts';

export const topics: TopicLanguage = {
  terms: {
    csam: {
      strong: `
        matériel d'abus sexuels sur enfants, contenus d'exploitation sexuelle d'enfants, contenus pédocriminels, contenu pédocriminel, images pédocriminelles, vidéos pédocriminelles, pédopornograph*, pornographie enfantine, pornographie infantile,
        images pédophiles, réseau pédophile, réseau pédocriminel, fichiers pédophiles, contenus pédophiles, images d'abus sexuels d'enfants, images d'abus sexuels sur mineurs, images à caractère pédopornographique
      `,
      nearChild: 'deepfake*, deepfakes sexuels',
    },
    grooming: {
      strong:
        "sollicitation d'enfants à des fins sexuelles, pédopiégeage, manipulation d'un mineur à des fins sexuelles, prédateur en ligne, prédateur sexuel sur internet, propositions sexuelles à un mineur, propositions sexuelles à une mineure, propositions sexuelles à des mineurs, corruption de mineur*",
      nearChild: 'grooming, prédateur sexuel',
    },
    sextortion: {
      strong:
        'extorsion sexuelle, sextorsion, chantage à la webcam, chantage sexuel, chantage à la vidéo intime, chantage aux photos intimes',
      nearChild: '',
    },
    'child-trafficking': {
      strong:
        "exploitation sexuelle d'enfants, exploitation sexuelle des mineurs, exploitation sexuelle de mineurs, traite des mineurs, traite de mineurs, traite d'enfants, trafic d'enfants, prostitution des mineurs, prostitution de mineures, prostitution de mineurs, prostitution infantile, tourisme sexuel, proxénétisme sur mineur*, proxénétisme aggravé sur mineur*",
      nearChild: 'proxénétisme, proxénète*, traite des êtres humains, réseau de prostitution',
    },
    'child-abuse': {
      strong: `
        violences sexuelles sur mineurs, violences sexuelles sur mineur*, violences sexuelles faites aux enfants, maltraitance infantile, enfance en danger, pédocriminalité, pédocriminel*, pédophilie, pédophile*, attouchements sur mineur*, viol sur mineur*, viols sur mineur*, viols sur mineurs,
        agression sexuelle sur mineur*, agressions sexuelles sur mineur*, atteinte sexuelle sur mineur*, inceste, enfant maltraité, enfants maltraités, maltraitance sur enfant*, abus sexuels sur mineurs, abus sexuels sur des mineurs, abus sexuels dans l'église
      `,
      nearChild: '',
    },
    'missing-child': {
      strong:
        "enfant disparu, enfants disparus, mineur disparu, mineure disparue, fillette disparue, enlèvement parental, disparition inquiétante d'un mineur, disparition inquiétante d'une mineure, disparition d'un enfant, disparition d'une adolescente, disparition de la fillette, alerte enlèvement, enlèvement d'un enfant, enlèvement d'une fillette, fugue d'une adolescente, soustraction de mineur*",
      nearChild: 'disparition inquiétante',
    },
    'online-safety': {
      strong:
        "cyberharcèlement, contrôle parental, protection des mineurs en ligne, protection des enfants en ligne, sécurité des enfants sur internet, vérification de l'âge, vérification d'âge, majorité numérique, harcèlement en ligne, données des mineurs, éducation au numérique",
      nearChild: "temps d'écran, écrans",
    },
  },
  classes: {
    child:
      'enfant, enfants, mineur, mineure, mineurs, mineures, adolescent*, fillette*, fille, filles, garçon, garçons, garçonnet, collégien*, lycéen*, écolier*, élève, élèves, bébé, bébés, nourrisson*, ado, ados, jeune fille de 13 ans, jeune fille de 14 ans, jeune fille de 15 ans, âgée de 13 ans, âgée de 14 ans, âgée de 15 ans, âgé de 13 ans, âgé de 14 ans',
    sexual:
      'sexuel, sexuels, sexuelle, sexuelles, sexuellement, nu, nue, nus, nues, intime, intimes, dénudé*, explicite*, pédophile*',
    material:
      'image, images, photo, photos, photographies, vidéo, vidéos, fichier, fichiers, contenu, contenus, clichés, enregistrements, matériel, webcam',
    pornography: 'porno, pornos, pornograph*',
    sexualAbuse:
      'abus sexuel*, abusé sexuellement, agression sexuelle, agressions sexuelles, agressé sexuellement, agressée sexuellement, agresseur sexuel, viol, viols, violé, violée, violées, violer, attouchement*, atteinte sexuelle, atteintes sexuelles, violences sexuelles, infractions sexuelles',
    harm: 'maltraitance*, maltraité*, sévices, négligence*, coups et blessures, battu, battue, privation de soins',
    grooming: 'grooming, appâté*, sollicité, sollicitation, corrompre, contacté sur, contactait',
    extortion: 'chantage, extorsion, extorqu*, menaç*',
    trafficking:
      'prostitu*, proxénét*, traite des, traite de, mariage forcé, mariages forcés, travail forcé, exploitation',
    missing:
      'disparu, disparue, disparus, disparition, enlevé, enlevée, enlèvement, kidnapp*, fugue, fugué, recherché, recherchée, séquestr*, porté disparu, portée disparue',
    online:
      'internet, en ligne, réseaux sociaux, réseau social, numérique*, application, applications, plateforme*, site, sites, smartphone*, téléphone*, écrans, tiktok, instagram, snapchat, facebook, youtube, whatsapp, discord, données, jeux vidéo, intelligence artificielle, ia',
    protection:
      'protection, protéger, sécurité, vie privée, prévention, harcèlement, risque*, danger*, interdire, interdiction, interdit, fuite de données, piratage, contrôle parental, addiction, nocif*, régulation, sensibilis*',
  },
  contexts: {
    innocent:
      "exploitation agricole, exploitations agricoles, exploitation minière, exploitation forestière, mineur de fond, mineurs de fond, mineur de bitcoin, mineurs de bitcoin, mineurs en grève, la mineur, ut mineur, ré mineur, mode mineur, incident mineur, rôle mineur, dégâts mineurs, asie mineure, fille au pair, traite des vaches, traite bancaire, jeu d'enfant, enfant terrible, enfant prodige, gestion de traite",
    works:
      'film, films, roman, romans, album, chanson, chansons, cinéaste, réalisateur, réalisatrice, bande originale, scénario, tournage, sortie en salles, festival, exposition, tableau, peinture, dramaturge, documentaire, fiction, thriller, série télévisée, critique',
    animals:
      'chien, chiens, chienne, chat, chats, cheval, chevaux, animal, animaux, toilettage, salon, barbe, vaches, lait',
    goods: 'drogue, drogues, stupéfiants, cocaïne, héroïne, cannabis, armes, tabac, ivoire, éléphant*, cigarettes',
  },
};
