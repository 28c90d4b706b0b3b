/** What the topic finder knows of Italian. Terms from the compiled lexicon; press terms are for detection alone. */
import type { TopicLanguage } from '../../topics/language.ts';

export const topics: TopicLanguage = {
  terms: {
    csam: {
      strong: `
        materiale di abuso sessuale su minori, materiale di sfruttamento sessuale di minori, materiale pedopornografico, CSAM, pedopornograf*, pedo pornograf*, pornografia minorile, pornografia infantile, rete di pedofili,
        immagini di abusi su minori, video di abusi su minori, materiale di abuso sessuale su bambini
      `,
      nearChild: 'deepfake*, deepnude, foto intime, video intimi',
    },
    grooming: {
      strong:
        'adescamento di minori, adescamento di minorenni, adescamento di minore, adescamento di minorenne, adescamento online, adescatore, adescatori, orco del web, predatore sessuale online, adescava minorenni, adescato online, adescata online',
      nearChild: 'grooming, adescamento, adescato, adescata, adescava',
    },
    sextortion: {
      strong:
        'estorsione sessuale, sextortion, ricatto sessuale, ricatti sessuali, ricatto con foto intime, ricattava con foto intime, ricattata con foto intime, sestorsione',
      nearChild: '',
    },
    'child-trafficking': {
      strong:
        'sfruttamento sessuale di minori, sfruttamento sessuale dei minori, sfruttamento sessuale minorile, tratta di minori, tratta dei minori, tratta di bambini, prostituzione minorile, baby prostitute, baby squillo, turismo sessuale, traffico di minori, traffico di bambini',
      nearChild: 'tratta di esseri umani, tratta di persone, sfruttamento della prostituzione',
    },
    'child-abuse': {
      strong: `
        abuso sessuale su minori, abusi sessuali su minori, abusi sessuali su minore, abusi sessuali su una minore, violenza sessuale su minori, violenza sessuale su minore, violenza sessuale su una minore, violenza sessuale su minorenne, violenza sessuale su minorenni,
        maltrattamento di minori, maltrattamenti su minori, maltrattamenti sui minori, maltrattamenti su bambini, maltrattamenti all'asilo, pedofilia, pedofilo, pedofili, abusi su minori, abusi sui minori, abusi su una minore, violenza su minore, violenza su minori, molestie su minori, abusi su bambini, abusi nella Chiesa, abuso di minori, abusi sessuali sui minori
      `,
      nearChild: '',
    },
    'missing-child': {
      strong:
        'minore scomparso, minore scomparsa, minori scomparsi, minorenne scomparso, minorenne scomparsa, bambino scomparso, bambina scomparsa, bambini scomparsi, ragazzina scomparsa, ragazzino scomparso, sottrazione di minore, sottrazione internazionale di minore, sottrazione internazionale di minori, rapimento di un bambino, rapimento di una bambina, ragazza scomparsa, scomparsa di una minorenne, scomparsa della bambina, scomparsa del bambino',
      nearChild: 'scomparso, scomparsa',
    },
    'online-safety': {
      strong:
        "cyberbullismo, bullismo online, sicurezza dei minori online, tutela dei minori online, tutela dei minori in rete, protezione dei minori online, parental control, controllo parentale, verifica dell'età, età minima per i social, minori e social, sicurezza in rete, sicurezza online dei minori",
      nearChild: 'tempo davanti allo schermo',
    },
  },
  classes: {
    child:
      'bambino, bambina, bambini, bambine, minore, minori, minorenne, minorenni, adolescente, adolescenti, ragazzino, ragazzina, ragazzini, ragazzine, neonato, neonata, studentessa, alunno, alunna, alunni, alunne, quattordicenne*, quindicenne*, tredicenne*, dodicenne*, undicenne*, sedicenne*, diciassettenne*, figlio, figlia, figli, infanzia, bimbo, bimba, bimbi, bimbe',
    sexual:
      'sessuale, sessuali, sessualmente, nudo, nuda, nudi, nude, intimo, intima, intimi, intime, esplicito, espliciti, esplicite, erotic*, pedofil*',
    material:
      'immagine, immagini, foto, fotografie, video, filmati, filmato, materiale, materiali, file, contenuto, contenuti, registrazioni, webcam',
    pornography: 'porno, pornografi*, pornografic*',
    sexualAbuse:
      'abuso sessuale, abusi sessuali, abusato sessualmente, abusata sessualmente, abusato di, violenza sessuale, violenze sessuali, stupro, stuprata, stuprato, stupri, molestie sessuali, atti sessuali, violentata, violentato, reati sessuali',
    harm: 'maltrattamento, maltrattamenti, maltrattato, maltrattata, maltrattati, percosse, picchiato, picchiata, abusi, trascuratezza, abbandono di minore',
    grooming:
      'adescamento, adescato, adescata, adescava, adescare, adescati, grooming, circuito, circuita, attirato, attirata',
    extortion: 'ricatt*, estorsion*, minacci*, estorcere',
    trafficking:
      'tratta di, prostituzione, prostituirsi, prostituire, sfruttamento, sfruttate, sfruttati, matrimonio forzato, lavoro forzato',
    missing:
      'scomparso, scomparsa, scomparsi, scomparse, rapito, rapita, rapimento, sequestrato, sequestrata, ricerche, allontanamento, allontanata, allontanato, si cerca',
    online:
      'internet, online, on line, rete, web, social, social network, social media, app, applicazione, applicazioni, piattaforma, piattaforme, smartphone, telefonino, cellulare, digitale, digitali, tiktok, instagram, snapchat, facebook, youtube, whatsapp, telegram, dati, chat, videogiochi, intelligenza artificiale',
    protection:
      'sicurezza, protezione, proteggere, tutela, tutelare, privacy, prevenzione, bullismo, rischio, rischi, pericolo, pericoli, divieto, vietare, limiti, furto di dati, controllo, dipendenza, nocivi, dannosi, consapevole, sensibilizzazione, garante',
  },
  contexts: {
    innocent:
      "minore di, minori di 30, minori di 35, in misura minore, minori costi, minori entrate, minori consumi, minore rispetto, in re minore, in la minore, in do minore, in sol minore, tono minore, frati minori, asia minore, si tratta di, tratta ferroviaria, tratta di strada, di cui si tratta, abusi edilizi, abuso edilizio, abuso d'ufficio, abuso di potere, giochi da ragazzi, gesù bambino, danni minori, opere minori",
    works:
      'film, romanzo, romanzi, album, canzone, canzoni, regista, colonna sonora, sceneggiatura, cinema, serie tv, fiction, mostra, dipinto, attore, attrice, documentario, thriller, recensione, festival',
    animals: 'cane, cani, cagnolino, gatto, gatti, cavallo, cavalli, animale, animali, toelettatura, barba, pelo',
    goods: 'droga, droghe, stupefacenti, cocaina, eroina, hashish, marijuana, armi, sigarette, treno, treni',
  },
};
