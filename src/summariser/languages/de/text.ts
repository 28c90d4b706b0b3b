/** What the text layer knows of German: abbreviations, function words and sentence openers that lean backwards. */
import type { TextLanguage } from '../../text/language.ts';
import { words } from '../words.ts';

export const text: TextLanguage = {
  abbreviations: words(`
    dr prof hr fr frl dipl ing abs art nr bd bzw ca d.h z.b u.a o.ä u.ä s vgl ggf inkl exkl evtl max min mio mrd
    tsd st str usf jan feb mär apr jun jul aug sep sept okt nov dez mo di mi do sa so geb gest verh jh v.chr
    n.chr sog allg bspw rd ungef gem lt betr hl i.d.r a.d
  `),
  ordinalStop: true,
  nounsAreCapitalised: true,
  functionWords: words(`
    der die das den dem des ein eine einer eines einem einen kein keine keiner keinem keinen und oder aber denn
    sondern doch dass daß ob wenn weil als wie wo wer was wen wem wann warum welche welcher welches in im an am
    auf aus bei beim mit nach von vom zu zum zur für gegen ohne um durch über unter vor hinter neben zwischen
    seit bis während wegen trotz ist sind war waren wird werden wurde wurden worden sein bin bist hat haben
    hatte hatten habe kann können konnte konnten soll sollen sollte muss müssen musste will wollen wollte darf
    dürfen ich du er sie es wir ihr mich dich sich uns euch ihn ihm ihnen mein dein seine seiner seinem seinen
    unser ihre ihrer ihrem ihren dieser diese dieses diesem diesen jener jene jeder jede jedes alle allen nicht
    auch noch nur schon sehr mehr so da dann dort hier man etwa rund dabei dazu damit davon daran darüber darauf
    dafür
  `),
  dependentOpeners: words(`
    er sie es ihm ihr ihnen sein seine ihre dieser diese dieses diesem diesen das dies und aber doch oder auch
    dabei dazu damit davon daran darüber darauf dafür dagegen deshalb daher dennoch trotzdem zudem außerdem
    allerdings jedoch dann danach dort beide ebenso
  `),
  relatives: words('gsw lb nds'),
};
