import { describe, expect, it } from 'vitest';
import { identifyLanguage } from '../../../src/summariser/languages/identify.ts';
import { languages } from '../../../src/summariser/languages/index.ts';

const SPANISH =
  'Los agentes registraron ayer tres viviendas en la capital y se llevaron los equipos que había en una de ellas, según ha informado la policía.';
const ENGLISH =
  'Officers searched three homes in the capital yesterday and took the computers that were in one of them, as the police have said.';

/** The same news in every language, and in relatives of them that are not covered. */
const NEWS: Record<string, string> = {
  en: 'The harbour office closed two of its piers on Monday because the wood had rotted. Nobody was hurt, but the ferries to the islands will leave from the old quay until the end of the month, a spokeswoman said, and the fishermen have been asked to unload their catch before six in the morning.',
  es: 'La oficina del puerto cerró el lunes dos de sus muelles porque la madera estaba podrida. No hubo heridos, pero los transbordadores a las islas saldrán del muelle viejo hasta fin de mes, según dijo una portavoz, y se ha pedido a los pescadores que descarguen antes de las seis de la mañana.',
  ca: 'L’oficina del port va tancar dilluns dos dels seus molls perquè la fusta estava podrida. No hi va haver ferits, però els transbordadors a les illes sortiran del moll vell fins a final de mes, segons va dir una portaveu, i s’ha demanat als pescadors que descarreguin abans de les sis del matí.',
  de: 'Das Hafenamt hat am Montag zwei seiner Stege gesperrt, weil das Holz verfault war. Verletzt wurde niemand, aber die Fähren zu den Inseln fahren bis zum Ende des Monats vom alten Kai ab, sagte eine Sprecherin, und die Fischer sollen ihren Fang vor sechs Uhr am Morgen ausladen.',
  fr: 'La capitainerie du port a fermé lundi deux de ses pontons parce que le bois était pourri. Il n’y a pas eu de blessé, mais les bateaux pour les îles partiront du vieux quai jusqu’à la fin du mois, a dit une porte-parole, et les pêcheurs ont été priés de décharger avant six heures du matin.',
  it: 'L’ufficio del porto ha chiuso lunedì due dei suoi moli perché il legno era marcio. Non ci sono stati feriti, ma i traghetti per le isole partiranno dal vecchio molo fino alla fine del mese, ha detto una portavoce, e ai pescatori è stato chiesto di scaricare prima delle sei del mattino.',
  pt: 'A administração do porto fechou na segunda-feira dois dos seus cais porque a madeira estava podre. Não houve feridos, mas os barcos para as ilhas vão sair do cais antigo até ao fim do mês, disse uma porta-voz, e foi pedido aos pescadores que descarreguem antes das seis da manhã.',
  nl: 'Het havenbedrijf heeft maandag twee steigers gesloten omdat het hout was verrot. Niemand raakte gewond, maar de veerboten naar de eilanden vertrekken tot het einde van de maand van de oude kade, zei een woordvoerster, en de vissers moeten hun vangst voor zes uur in de ochtend lossen.',
};
const STRANGE: Record<string, string> = {
  af: 'Die hawekantoor het Maandag twee van sy piere gesluit omdat die hout verrot was. Niemand is beseer nie, maar die veerbote na die eilande vertrek tot die einde van die maand van die ou kaai af, het ’n woordvoerster gesê, en die vissers is gevra om hul vangs voor sesuur in die oggend af te laai.',
  gl: 'A oficina do porto pechou o luns dous dos seus peiraos porque a madeira estaba podre. Non houbo feridos, pero os barcos para as illas sairán do peirao vello ata o final do mes, segundo dixo unha voceira, e pedíuselles aos pescadores que descarguen antes das seis da mañá.',
};
/** Other news in languages that Lede does not cover, of pages that declare none. */
const UNDECLARED: Record<string, string> = {
  'Afrikaans of a bridge':
    "Die stadsraad het gister besluit dat die ou brug oor die rivier gesluit word omdat die pale verrot is. Niemand het seergekry nie, maar die mense wat aan die ander kant woon, sal vir ses maande 'n ompad moet ry. Hulle is baie ontevrede, het 'n woordvoerder gesê, en ons verstaan dit.",
  'Afrikaans of sheep':
    'Die boer se skape was Sondag weg toe hy by sy kraal kom. Hy het nie geweet wat om te doen nie en sy buurman gebel. Saam het hulle tot laat in die nag gesoek, maar niks gekry nie. Die polisie sê dat dit nie die eerste keer is nie en dat daar vir die diewe gesoek word.',
  'Galician of a bridge':
    'O concello pechou onte a ponte vella sobre o río porque a madeira estaba podre. Non houbo feridos, pero os veciños da outra beira terán que dar unha volta ata que rematen as obras, segundo dixo unha voceira. Os mariñeiros xa pediran hai dous anos que se arranxase.',
  'Galician of wages':
    'A empresa gañou este ano máis cartos ca nunca, pero non vai subir os soldos dos seus traballadores. Así o dixo onte o seu director nunha entrevista coa radio, na que tamén falou das obras da nova fábrica. Os sindicatos xa anunciaron unha folga para o luns.',
  Asturian:
    "L'ayuntamientu zarró ayeri la ponte vieya sobre'l ríu porque la madera taba podre. Nun hubo mancaos, pero los vecinos de l'otra vera van tener que dar una vuelta hasta que s'acaben les obres, según dixo una voceru. Los pescadores pidieren hai dos años que s'iguara.",
  Occitan:
    "La comuna barrèt ièr lo vièlh pont sus la ribièra perque la fusta èra poirida. Degun foguèt pas nafrat, mas los estatjants de l'autre costat deuràn far un torn fins a la fin dels trabalhs, çò diguèt una portaparaula. Los pescaires avián demandat i a dos ans que lo pont foguès adobat.",
  Danish:
    'Kommunen har i går besluttet, at den gamle bro over åen skal lukkes, fordi træet er råddent. Der er ingen, der er kommet til skade, men de mennesker, som bor på den anden side, må køre en omvej i et halvt år. Det er vi kede af, siger en talsmand.',
  Norwegian:
    'Kommunen har i går bestemt at den gamle broen over elva skal stenges fordi treverket er råttent. Ingen er kommet til skade, men de som bor på den andre siden, må kjøre en omvei i et halvt år. Det er vi lei oss for, sier en talsperson.',
  Swedish:
    'Kommunen beslutade i går att den gamla bron över ån ska stängas eftersom virket är ruttet. Ingen har kommit till skada, men de som bor på den andra sidan får köra en omväg i ett halvår. Det är vi ledsna för, säger en talesperson.',
  Romanian:
    'Primăria a închis ieri podul vechi de peste râu pentru că lemnul era putred. Nimeni nu a fost rănit, dar oamenii care locuiesc pe malul celălalt vor trebui să ocolească timp de șase luni, a spus o purtătoare de cuvânt. Pescarii au cerut de mult ca podul să fie reparat.',
  Frisian:
    "De gemeente hat juster besletten dat de âlde brêge oer de rivier ticht giet, om't it hout ferrotte is. Nimmen rekke ferwûne, mar de minsken dy't oan de oare kant wenje, moatte in heal jier omride. Dat fine wy spitich, sei in wurdfierder.",
};

const CODES = Object.keys(NEWS);

describe('identifyLanguage', () => {
  it('is tried on every language', () => {
    expect(CODES.sort()).toEqual(languages.map(({ code }) => code).sort());
  });

  it.each(CODES)('finds out every lang attribute that is wrong of a text in %s', (code) => {
    const text = NEWS[code] ?? '';
    for (const declared of [...CODES, 'ar', 'pl']) expect(identifyLanguage(text, declared), declared).toBe(code);
    expect(identifyLanguage(text, `${code}-XX`)).toBe(`${code}-XX`);
  });

  it.each(Object.keys(STRANGE))('takes %s for no relative of it', (code) => {
    expect(identifyLanguage(STRANGE[code] ?? '', code)).toBe(code);
  });

  it.each(Object.entries({ ...STRANGE, ...UNDECLARED }))('knows no language of %s that nobody declares', (_, text) => {
    expect(identifyLanguage(text, null)).toBeNull();
  });

  it.each(CODES)('knows %s where nobody declares it', (code) => {
    expect(identifyLanguage(NEWS[code] ?? '', null)).toBe(code);
  });

  it('finds the language where none is declared', () => {
    expect(identifyLanguage(SPANISH, null)).toBe('es');
    expect(identifyLanguage(ENGLISH, null)).toBe('en');
  });

  it('keeps a declared language with its region', () => {
    expect(identifyLanguage(SPANISH, 'es-MX')).toBe('es-MX');
  });

  it('finds out a wrong lang attribute', () => {
    expect(identifyLanguage(SPANISH, 'en')).toBe('es');
  });

  it('says nothing of a few words or of a language it does not cover', () => {
    expect(identifyLanguage('La casa', null)).toBeNull();
    expect(
      identifyLanguage(
        'Polisi w mieście znaleźli wczoraj trzy komputery i zabrali je na komisariat przy ulicy Długiej',
        null,
      ),
    ).toBeNull();
  });

  it('does not overrule a language that it does not know', () => {
    expect(
      identifyLanguage('Polisi w mieście znaleźli wczoraj trzy komputery i zabrali je na komisariat przy ulicy', 'pl'),
    ).toBe('pl');
  });
});
