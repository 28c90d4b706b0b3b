/** What the topic finder knows of Dutch. Terms from the compiled lexicon; press terms are for detection alone. */
import type { TopicLanguage } from '../../topics/language.ts';

export const topics: TopicLanguage = {
  terms: {
    csam: {
      strong: `
        materiaal van seksueel kindermisbruik, materiaal van seksueel misbruik van kinderen, beelden van seksueel kindermisbruik,
        beelden van seksueel misbruik van kinderen, beelden van kindermisbruik, beeldmateriaal van kindermisbruik,
        beeldmateriaal van seksueel kindermisbruik, seksuele misbruikbeelden van kinderen, kindermisbruikbeelden, kindermisbruikmateriaal,
        kinderporno*, pedonetwerk*
      `,
      nearChild: 'deepnudes, misbruikbeelden, misbruikmateriaal, naaktbeelden, naaktfoto*',
    },
    grooming: {
      strong:
        'digitaal kinderlokken, online benadering van kinderen voor seksuele doeleinden, kinderlokker*, online lokken van minderjarigen, online grooming, digitale kinderlokker*',
      nearChild: 'grooming, groomer, groomers',
    },
    sextortion: {
      strong:
        "seksuele afpersing*, sextortion, afpersing met naaktbeelden, afpersing met naaktfoto's, chantage met naaktfoto's, chantage met naaktbeelden, afgeperst met naaktfoto's, afgeperst met naaktbeelden, gechanteerd met naaktfoto's",
      nearChild: '',
    },
    'child-trafficking': {
      strong:
        'seksuele uitbuiting van kinderen, seksuele uitbuiting van minderjarigen, kinderhandel, mensenhandel met minderjarigen, kinderprostitutie, kindersekstoeris*, kinderuitbuiting',
      nearChild: 'mensenhandel, mensenhandelaar*, loverboy*, gedwongen prostitutie',
    },
    'child-abuse': {
      strong: `
        seksueel kindermisbruik, kindermisbruik*, seksueel geweld tegen kinderen, kindermishandeling*, pedofiel*, pedofilie,
        ontucht met minderjarige*, ontucht met een minderjarige, ontucht met kinderen, ontucht met een kind, misbruik van kinderen,
        seksueel misbruik van kinderen, seksueel misbruik van minderjarigen, misbruik van minderjarigen, kinderverkrachter*
      `,
      nearChild: 'misbruik, misbruikt, misbruikte, ontucht, incest',
    },
    'missing-child': {
      strong:
        'vermist kind, vermiste kind, vermiste kinderen, vermist meisje, vermiste meisje, vermiste jongen, vermiste tiener, vermiste tieners, kinderontvoering*, internationale kinderontvoering, kind ontvoerd, meisje ontvoerd, meisje vermist, jongen vermist, kind vermist, ontvoerde kind',
      nearChild: 'vermist, vermiste, amber alert',
    },
    'online-safety': {
      strong:
        'cyberpesten, online pesten, online veiligheid van kinderen, kinderen online beschermen, leeftijdsverificatie, leeftijdscontrole*, mediawijsheid, veilig internet, ouderlijk toezicht',
      nearChild: 'schermtijd, leeftijdsgrens, socialemediaverbod, mobieltjesverbod',
    },
  },
  classes: {
    child: `
      kind, kinderen, kindje, minderjarig*, jongere, jongeren, meisje, meisjes, jongen, jongens, tiener, tieners, scholier, scholieren, leerling,
      leerlingen, baby, baby's, peuter*, kleuter*, zuigeling, puber*, dochter*, zoon, zoontje, zonen,
      5 jarige*, 6 jarige*, 7 jarige*, 8 jarige*, 9 jarige*, 10 jarige*, 11 jarige*, 12 jarige*, 13 jarige*, 14 jarige*, 15 jarige*, 16 jarige*,
      17 jarige*
    `,
    sexual: 'seksue*, naakt*, intiem, intieme, ontblo*, expliciet*',
    material:
      "beeld, beelden, foto, foto's, video, video's, filmpje, filmpjes, materiaal, beeldmateriaal, bestand, bestanden, opname, opnamen, opnames, afbeelding*, webcam",
    pornography: 'porno*',
    sexualAbuse: `
      seksueel misbruik*, seksueel misbruikt*, seksueel misbruikte, verkracht*, aanrand*, aangerand*, ontucht*, seksueel geweld, seksueel
      binnendringen, zedendelict*, zedenmisdrijf, zedenmisdrijven, zedenzaak, seksuele handelingen, seksuele intimidatie, grensoverschrijdend
      seksueel gedrag
    `,
    harm: 'misbruik, misbruikt, misbruikte, mishandel*, verwaarloo*, verwaarlozing, geslagen',
    grooming: 'grooming, gelokt, lokte, lokken, benaderd, benaderde, verleid, verleidde',
    extortion: 'afpers*, afgeperst, chantage*, gechanteerd, chanteerde*, dreigde, dreigden, gedreigd',
    trafficking:
      'mensenhandel*, prostitutie, uitbuiting, uitgebuit, pooier*, gedwongen huwelijk, kinderhuwelijk, loverboy*',
    missing:
      'vermist, vermiste, verdwenen, verdween, verdwijning, ontvoer*, gekidnapt, kidnapping, gezocht, spoorloos, voor het laatst gezien',
    online:
      'internet, online, sociale media, sociale netwerken, app, apps, smartphone*, telefoon, digitaal, digitale, platform, platforms, platformen, tiktok, instagram, snapchat, facebook, youtube, whatsapp, telegram, chat, chats, chatgroep, data, gegevens, games, ai',
    protection:
      'bescherming, beschermen, beschermd, veiligheid, veilig, veiliger, privacy, datalek, pesten, gepest, verbod, verbieden, schadelijk*, verslaving, verslavend*, leeftijd, toezicht, regels, gevaar, gevaren, gestolen',
  },
  contexts: {
    innocent:
      'misbruik van subsidie, misbruik van subsidies, misbruik van macht, machtsmisbruik, misbruik van gegevens, drugsmisbruik, alcoholmisbruik, drankmisbruik, misbruik van noodnummers, misbruik van voorzieningen, kinderspel, kinderschoenen, jongste kind, koekoekskind, kind van de rekening, jonge jongens, jongensdroom, jongensboek, kind noch kraai, vermiste kat, vermiste hond',
    works:
      'film, films, filmmaker, roman, romans, album, lied, nummer, single, regisseur, scenario, thriller, serie, bioscoop, première, tentoonstelling, schilderij, hoofdrol, band, debuut, documentaire, recensie, toneelstuk, musical, podcast',
    animals:
      'hond, honden, hondje, kat, katten, poes, kater, paard, paarden, huisdier*, dier, dieren, trimsalon, salon, baard, vacht, dierenasiel',
    goods: 'drugs, cocaïne, heroïne, wiet, hasj, xtc, wapens, sigaretten, subsidie*, vuurwerk',
  },
};
