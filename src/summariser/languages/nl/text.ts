/** What the text layer knows of Dutch: abbreviations, function words and sentence openers that lean backwards. */
import type { TextLanguage } from '../../text/language.ts';
import { words } from '../words.ts';

export const text: TextLanguage = {
  abbreviations: words(`
    dhr mevr mw mr dr drs prof ir ing ds jhr st nr nrs art blz pag bijv bv d.w.z dwz o.a m.n t.a.v t.o.v m.b.t i.v.m
    i.p.v e.d ca circa incl excl max min mln mld jr sr afd tel resp evt vgl zgn n.chr v.chr n.v b.v vs
    jan feb febr mrt apr jun jul aug sep sept okt nov dec ma di wo do vr za zo ed red gem wnd lt kol gen sgt insp
  `),
  ordinalStop: false,
  functionWords: words(`
    de het een der den des en of maar want dus noch dat die dit deze wie wat waar wanneer waarom hoe welk welke als
    dan toen omdat doordat zodat hoewel terwijl tenzij voordat nadat totdat in op aan bij met van voor naar uit over
    onder tegen door om tot te ter ten na sinds tussen tijdens volgens zonder binnen buiten boven achter naast langs
    rond vanaf wegens is ben bent zijn was waren wordt worden werd werden geworden geweest heeft hebben heb had
    hadden kan kunnen kon konden zal zullen zou zouden moet moeten moest moesten mag mogen mocht wil willen wilde
    wilden gaat gaan ging gingen ik jij je u hij zij ze het wij we jullie mij hem haar ons hen hun zich mijn jouw uw
    onze zijn er hier daar niet geen wel ook nog al zo zeer meer meest veel alle alles elk elke ieder iedere ander
    andere anderen sommige beide zelf toch nu altijd nooit weer eens slechts ongeveer waarbij waarin waarop daarna
    daarbij daarvan daarmee hiervan hierbij ervan erop
  `),
  dependentOpeners: words(`
    hij zij ze het hem haar hun hen zijn dit dat deze die en maar of dus ook toch echter daarom daardoor daarna
    daarnaast daarbij daarmee daarvan daarop daarover daarvoor hierdoor hierbij hiermee hiervan bovendien
    desondanks niettemin vervolgens toen dan daar er beiden beide evenmin eveneens verder
  `),
  relatives: words('af fy li nds'),
};
