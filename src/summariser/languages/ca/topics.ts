/** What the topic finder knows of Catalan. Terms from the compiled lexicon; press terms are for detection alone. */
import type { TopicLanguage } from '../../topics/language.ts';

export const topics: TopicLanguage = {
  terms: {
    csam: {
      strong: `
        material d'abús sexual infantil, material d'abusos sexuals a menors, material d'explotació sexual infantil, imatges d'abusos sexuals a menors, imatges d'abusos a menors, imatges d'abús sexual infantil, pornografia infantil, pornografia de menors, material pedòfil, arxius pedòfils, xarxa de pederastes, xarxa de pedòfils,
        material pornogràfic infantil, material sexual amb menors, contingut sexual amb menors, contingut pedòfil
      `,
      nearChild: 'nus generats amb ia, deepfake*',
    },
    grooming: {
      strong:
        'captació de menors amb finalitats sexuals, assetjament sexual a menors per internet, depredador sexual a internet, ciberassetjament sexual, grooming, child grooming, ensibornament de menors',
      nearChild: 'engany*, ensarron*',
    },
    sextortion: {
      strong: 'extorsió sexual, sextorsió, xantatge sexual, xantatge amb fotos íntimes, xantatge amb imatges íntimes',
      nearChild: 'sexting',
    },
    'child-trafficking': {
      strong:
        "explotació sexual infantil, explotació sexual de menors, tràfic de menors, tràfic d'infants, tracta de menors, prostitució infantil, prostitució de menors, corrupció de menors, turisme sexual",
      nearChild: "tracta de persones, tracta d'éssers humans, xarxa de prostitució, proxenet*",
    },
    'child-abuse': {
      strong: `
        abús sexual infantil, abusos sexuals a menors, abusos sexuals a un menor, abusos sexuals a una menor, abusos sexuals infantils, violència sexual contra la infància, maltractament infantil, maltractaments infantils, pederàstia, pederasta, pederastes, pedòfil*, pedofília, abusos a menors, abús a menors,
        agressió sexual a una menor, agressió sexual a un menor, agressions sexuals a menors, abusar de menors, abusar d'una menor, abusos a l'església
      `,
      nearChild: '',
    },
    'missing-child': {
      strong:
        "menor desaparegut, menor desapareguda, menors desapareguts, nen desaparegut, nena desapareguda, nens desapareguts, sostracció parental, sostracció de menors, segrest d'un menor, segrest d'una nena, segrest d'un nen, desaparició d'un menor, desaparició d'una menor, desaparició del nen, desaparició de la nena",
      nearChild: 'desaparició',
    },
    'online-safety': {
      strong:
        "ciberassetjament, ciberbullying, control parental, controls parentals, internet segura, ús segur d'internet, verificació d'edat, verificació de l'edat, protecció dels menors a internet, seguretat dels menors a internet, menors i pantalles, entorns digitals segurs, mòbils a les aules",
      nearChild: 'pantalles, ús del mòbil',
    },
  },
  classes: {
    child:
      "nen, nena, nens, nenes, infant, infants, infantil, infantils, infància, menor d'edat, menors d'edat, menor, menors, adolescent, adolescents, nadó, nadons, alumne, alumna, alumnes, escolar, escolars, fill, filla, fills, filles, noia, noies, noi, nois, jove de 14 anys, jove de 15 anys, jove de 16 anys, criatura, criatures",
    sexual:
      'sexual, sexuals, sexualment, nu, nua, nus, nues, íntim, íntima, íntims, íntimes, explícit, explícita, explícits, eròtic*, pedòfil*',
    material:
      'imatge, imatges, foto, fotos, fotografia, fotografies, vídeo, vídeos, material, materials, arxiu, arxius, fitxer, fitxers, contingut, continguts, gravacions, gravació, webcam',
    pornography: 'porno, pornografi*, pornogràfi*',
    sexualAbuse:
      'abús sexual, abusos sexuals, abusat sexualment, abusada sexualment, abusar sexualment, agressió sexual, agressions sexuals, agredir sexualment, agredida sexualment, delictes sexuals, delicte sexual, violació, violacions, violada, violador, tocaments, explotació sexual, depredador sexual',
    harm: 'maltractament, maltractaments, maltractar, maltractat, maltractada, abús, abusos, negligència, desatenció, desemparament',
    grooming: 'grooming, captava, captar, captació, engany*, contactava, fer-se passar, es feia passar',
    extortion: 'xantatge, xantatg*, extorsió, extorsion*, amenaç*, coaccion*',
    trafficking:
      'tracta de, prostituci*, proxenet*, prostíbul*, explotava, explotades, matrimoni forçat, treball forçat',
    missing:
      'desaparegut, desapareguda, desapareguts, desaparegudes, desaparició, desapareix, segrest*, rapte, raptat, raptada, parador, recerca, buscar, busquen',
    online:
      'internet, xarxes socials, xarxa social, en línia, online, mòbil, mòbils, telèfon mòbil, digital, digitals, aplicació, aplicacions, app, plataforma, plataformes, web, webs, tiktok, instagram, snapchat, facebook, youtube, whatsapp, videojocs, dades personals, dades, ciberseguretat, intel·ligència artificial, pantalles',
    protection:
      'seguretat, segur, segura, protegir, protecció, privacitat, filtració, prevenció, prevenir, assetjament, risc, riscos, perill, perills, prohibir, prohibició, prohibeix, control, addicció, nociu, consentiment, sensibilització, responsable',
  },
  contexts: {
    innocent:
      "menor dubte, en menor, menor que, menors que, menor mesura, menor nombre, menor cost, menor preu, menor impacte, obra menor, obres menors, contracte menor, contractes menors, àsia menor, al detall, la menor, delictes menors, danys menors, ferits menors, germà menor, es tracta de, abús de poder, abús d'autoritat, abús de confiança, el nen jesús, parc infantil, menors de 30, menors de 35, menú infantil, teatre infantil, literatura infantil",
    works:
      'pel·lícula, pel·lícules, novel·la, novel·les, àlbum, disc, cançó, cançons, cineasta, director de cinema, guió, banda sonora, estrena, rodatge, sèrie, exposició, quadre, pintura, documental, ficció, ressenya, festival, dramaturg*',
    animals: 'gos, gossos, gossa, gat, gats, cavall, cavalls, mascota, mascotes, caní, canina, perruqueria, barba, pèl',
    goods: 'droga, drogues, cocaïna, heroïna, haixix, marihuana, estupefaents, armes, tabac, narcotràfic',
  },
};
