/** What the text layer knows of Italian: abbreviations, function words and sentence openers that lean backwards. */
import type { TextLanguage } from '../../text/language.ts';
import { words } from '../words.ts';

export const text: TextLanguage = {
  abbreviations: words(`
    sig sigg sig.ra dott dott.ssa dr prof avv ing arch geom on sen gen col cap ten mar s ss n nn art artt co cfr
    ecc es pag pagg vol fig tel p.za v.le c.so ca d.l d.lgs gen feb mar apr giu lug ago set sett ott nov dic
  `),
  ordinalStop: false,
  functionWords: words(`
    il lo la i gli le l dell all dall nell sull un uno una e ed o od ma se che chi cui di del dello della dei degli delle d a al allo
    alla ai agli alle da dal dallo dalla dai dagli dalle in nel nello nella nei negli nelle con col su sul sullo
    sulla sui sugli sulle per tra fra è sono era erano stato stata stati state essere sia ha hanno aveva avevano
    avere ho abbiamo non più meno anche già ancora solo molto tutto tutti tutta tutte questo questa questi
    queste quello quella quelli quelle ciò io tu lui lei noi voi loro mi ti si ci vi ne suo sua suoi sue mio mia
    nostro nostra vostro come quando dove perché poi dopo prima durante contro verso senza sotto sopra presso
    quale quali altro altri altra altre ogni può possono deve devono dove così mentre quindi
  `),
  dependentOpeners: words(`
    lui lei loro egli essa essi esse questo questa questi queste quello quella quelli quelle ciò il suo sua suoi
    sue ma e però quindi così inoltre anche poi infine tuttavia intanto invece entrambi entrambe lì là
  `),
  relatives: words('co lmo sc scn vec'),
};
