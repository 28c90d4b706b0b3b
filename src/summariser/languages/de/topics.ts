/** What the topic finder knows of German. Terms from the compiled lexicon; press terms are for detection alone. */
import type { TopicLanguage } from '../../topics/language.ts';

export const topics: TopicLanguage = {
  terms: {
    csam: {
      strong: `
        missbrauchsdarstellung*, darstellungen sexualisierter gewalt an kindern, darstellungen sexuellen missbrauchs, kinderpornograf*, kinderpornograph*,
        jugendpornograf*, jugendpornograph*, kinderporno*, pädophilenring, kinderpornoring, missbrauchsabbildung*, missbrauchsbilder, missbrauchsvideos, missbrauchsmaterial, bilder von kindesmissbrauch
      `,
      nearChild: 'deepfake nacktbilder, nacktbilder, nacktfotos',
    },
    grooming: {
      strong:
        'cybergrooming, cyber grooming, anbahnung sexueller kontakte, sexuelle anbahnung, kinderfänger im netz, groomer',
      nearChild: 'grooming',
    },
    sextortion: {
      strong:
        'sexuelle erpressung, sextortion, erpressung mit nacktbildern, nacktbild erpressung, erpressung mit nacktfotos, mit nacktbildern erpresst, mit nacktfotos erpresst',
      nearChild: '',
    },
    'child-trafficking': {
      strong:
        'sexuelle ausbeutung von kindern, sexuelle ausbeutung minderjähriger, kinderhandel, menschenhandel mit minderjährigen, kinderprostitution, kindersextouris*, loverboy methode, zwangsprostitution minderjähriger',
      nearChild: 'menschenhandel, zwangsprostitution, menschenhändler*',
    },
    'child-abuse': {
      strong: `
        sexualisierte gewalt gegen kinder, sexueller kindesmissbrauch, sexuellen kindesmissbrauch*, kindesmissbrauch*, kindesmisshandlung*, kindeswohlgefährdung*, kinderschänder*, pädophil*, missbrauch von kindern,
        missbrauchs von kindern, sexueller missbrauch von kindern, sexuellen missbrauchs von kindern, misshandlung von schutzbefohlenen, missbrauchsskandal, missbrauchsfälle in der kirche, missbrauch minderjähriger, kinder missbraucht, kind missbraucht, kindesvernachlässigung
      `,
      nearChild: 'missbrauch, missbraucht, missbrauchs',
    },
    'missing-child': {
      strong:
        'vermisstes kind, vermisste kinder, vermissten kindes, vermisste mädchen, vermisster junge, vermissten jungen, vermisste jugendliche, kindesentziehung, kindesentführung*, mädchen vermisst, junge vermisst, kind vermisst, kind entführt, mädchen entführt',
      nearChild: 'vermisst, vermisste, vermissten',
    },
    'online-safety': {
      strong:
        'cybermobbing, jugendmedienschutz, kinderschutz im internet, kinder im netz, sicher im netz, altersverifikation, altersprüfung, alterskontrolle*, jugendschutz im internet, internetsicherheit für kinder, kindersicherung, medienkompetenz',
      nearChild: 'bildschirmzeit, handyverbot, social media verbot',
    },
  },
  classes: {
    child: `
      kind, kinder, kindern, kindes, minderjährig*, jugendliche, jugendlichen, jugendlicher, mädchen, junge, jungen, schüler, schülerin, schülerinnen, schülern, baby, babys, säugling, kleinkind*, teenager, tochter, töchter, sohn,
      10 jährige*, 11 jährige*, 12 jährige*, 13 jährige*, 14 jährige*, 15 jährige*, 16 jährige*, 17 jährige*, 8 jährige*, 9 jährige*, 7 jährige*, 6 jährige*, 5 jährige*
    `,
    sexual: 'sexuell*, sexualisiert*, nackt*, intim*, anzüglich*, eindeutige',
    material:
      'bild, bilder, bildern, foto, fotos, video, videos, material, datei, dateien, aufnahme, aufnahmen, inhalt, inhalte, inhalten, darstellung, darstellungen, webcam',
    pornography: 'porno*, pornografi*, pornographi*',
    sexualAbuse:
      'sexueller missbrauch, sexuellen missbrauch*, sexuell missbraucht, sexuell missbrauchte, vergewaltig*, sexuelle übergriffe, sexueller übergriff, sexuellen übergriff*, sexualstraftat*, sexualdelikt*, sexuell genötigt, sexuelle handlungen, sexuell belästigt, sexualstraftäter*',
    harm: 'misshandel*, misshandlung*, vernachlässig*, verwahrlos*, geschlagen, gequält',
    grooming: 'grooming, angelockt, gelockt, anbahnung, ansprechen, angeschrieben, manipuliert',
    extortion: 'erpress*, gedroht, drohte',
    trafficking:
      'menschenhandel*, menschenhändler*, zwangsprostitu*, prostitu*, zuhälter*, ausbeutung, zwangsheirat, zwangsarbeit',
    missing:
      'vermisst, vermisste, vermisster, vermissten, verschwunden, verschwand, entführt, entführung, entführte, gesucht, kidnapp*, zuletzt gesehen',
    online:
      'internet, netz, online, soziale medien, sozialen medien, soziale netzwerke, sozialen netzwerken, app, apps, smartphone*, handy, handys, digital*, plattform*, tiktok, instagram, snapchat, facebook, youtube, whatsapp, daten, chat, chats, ki',
    protection:
      'schutz, schützen, geschützt, sicherheit, sicher, privatsphäre, datenschutz, gefahr, gefahren, risiko, risiken, mobbing, verbot, verbieten, datenleck, gestohlen, altersgrenze, schädlich*, sucht, regeln',
  },
  contexts: {
    innocent:
      'machtmissbrauch, missbrauch von daten, datenmissbrauch, drogenmissbrauch, missbrauch des amtes, amtsmissbrauch, alkoholmissbrauch, junge union, junge leute, junge frau, junge frauen, junge mann, junger mann, junge familien, junge menschen, junge männer, kind und kegel, christkind, geburtstagskind, kinderspiel',
    works:
      'film, films, roman, romans, album, song, lied, regisseur*, drehbuch, thriller, serie, kinostart, premiere, ausstellung, gemälde, hauptrolle, band, debüt, dokumentation, rezension, krimi, tatort',
    animals:
      'hund, hunde, hunden, hündin, katze, katzen, kater, pferd, pferde, haustier*, tier, tiere, salon, bart, fell, tierheim',
    goods: 'drogen, kokain, heroin, cannabis, marihuana, rauschgift, waffen, subvention*, zigaretten',
  },
};
