/** Where the finder of identifying details begins and ends: who is a child, whose name it is, what makes a place findable. All invented. */
import { describe, expect, it } from 'vitest';
import type { IdentifyingSpan } from '../../../src/summariser/victims/index.ts';
import { identifying } from './read.ts';

type Found = readonly (readonly [text: string, kind: IdentifyingSpan['kind']])[];

const found = (text: string, code?: string): Found =>
  identifying(text, code).map((span) => [span.text, span.kind] as const);
const names = (...list: string[]): Found => list.map((name) => [name, 'name'] as const);

describe('an age tells who is a child', () => {
  it.each<[string, Found]>([
    ['Anna Berg, 17, was abducted. Nils Orr, 18, was abducted.', names('Anna Berg')],
    ['Ida Kern, 0, was hurt. Ole Vane, 1, was hurt.', names('Ole Vane')],
    ['Anna Berg (13) was abducted near the mill.', names('Anna Berg')],
    ['Anna Berg, aged 13, was abducted near the mill.', names('Anna Berg')],
    ['Ida Kern has 13 dogs and was hurt.', []],
    ['After the attack Ida Kern (13 votes) won.', []],
    ['In the attack on Harbour Station 13 people died.', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('in German too, beside the name', () => {
    expect(found('Anna Berg (13) wurde am Montag entführt.', 'de')).toEqual(names('Anna Berg'));
  });
});

describe('a name is whole', () => {
  it.each<[string, Found]>([
    ['Police said the victim, Anna-Lena Berg, was attacked.', names('Anna-Lena Berg')],
    ['Police said the victim, Anna L. Berg, was attacked.', names('Anna L. Berg')],
    ['Police said the victim, Anna Berg. She was attacked.', names('Anna Berg')],
    ['The victim, named Anna, was attacked.', names('Anna')],
    ['The victim, Anna, was attacked.', names('Anna')],
    ['The girl Will Power was attacked. Then Will spoke.', names('Will Power', 'Will')],
    ['The victim, Ida, was hurt. Later Ida-Marie Vane laughed.', names('Ida', 'Ida-Marie Vane')],
    ['Ida Kern, a victim, spoke of the abuse.', names('Ida Kern')],
    // One word before a comma may be anything.
    ['Sarnow, the victim, spoke of the abuse.', []],
    ['The victim, London police said, was attacked.', []],
    ['The Girl Guides said a man was attacked.', []],
    // An initial is no name by itself.
    ['The victim, B. Kern, was hurt. He took vitamin B. Kern wept.', names('B. Kern', 'Kern')],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('where every noun has a capital, one noun after “child” is no name', () => {
    expect(found('Das Opfer Anna Berg wurde getötet.', 'de')).toEqual(names('Anna Berg'));
    expect(found('Dem Kind Geschenke zu machen war ein Missbrauch.', 'de')).toEqual([]);
  });
});

describe('a name belongs to somebody else', () => {
  it.each<[string, Found]>([
    ['Karl Moss was arrested. The boy Karl Moss was beaten.', []],
    ['Karl Moss, a teacher, was arrested. The boy Karl Moss was beaten.', []],
    ['Officers arrested Karl Moss. The boy Karl Moss was beaten.', []],
    ['The suspect, Karl Moss, wept. The boys, Karl Stone and Ole Vane, were hurt.', []],
    // The name that stands beside "the victim" is not that of whoever was arrested.
    ['Karl Moss knew the victim, Ted Vane, and was arrested.', names('Ted Vane')],
    ['The teacher met Dr Ana Ruiz. The victim, Ana Ruiz, was hurt.', []],
    ['The victim, Inspector Ana Ruiz, was attacked.', []],
    [
      'The victims, Ole Moss and Ida Kern, were hurt. The suspect, Karl Moss, wept. Moss is a teacher.',
      names('Ole Moss'),
    ],
    // Too far apart to be told of him.
    [
      'Karl Moss, a teacher who came from the north of the country, was arrested. The boy Karl Moss was beaten.',
      names('Karl Moss', 'Karl Moss'),
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('in the order of other languages', () => {
    expect(found('La policía detuvo a Carlos Mena. El niño Carlos Mena sufrió abusos.', 'es')).toEqual([]);
  });
});

describe('a relative of a suspect', () => {
  const charged = 'Karl Moss was charged with abuse.';
  it.each<[string, Found]>([
    ['The girl was his niece.', [['his niece', 'relation']]],
    ['A friend of his nine-year-old little sister told a teacher.', [['his nine-year-old little sister', 'relation']]],
    ['He was seen with the niece of Karl Moss.', [['niece of Karl Moss', 'relation']]],
    ["Moss's niece told a teacher.", [["Moss's niece", 'relation']]],
    ['The niece told a teacher.', []],
    ['He spoke of his house, and the niece told a teacher.', []],
    ["Ida Kern's niece told a teacher.", []],
    ['The niece of Ida Kern told a teacher.', []],
    // By then "his" may be anybody's.
    ['It rained. His niece told a teacher.', []],
  ])('%s', (text, expected) => {
    expect(found(`${charged} ${text}`)).toEqual(expected);
  });

  it('is nobody’s where no suspect is named', () => {
    expect(found('A child was abused. Her niece told a teacher.')).toEqual([]);
  });

  it('in Spanish', () => {
    expect(found('El detenido, Carlos Mena, abusó de la hija de Carlos Mena.', 'es')).toEqual([
      ['hija de Carlos Mena', 'relation'],
    ]);
    expect(found('La policía detuvo a Carlos Mena por abusar de su hijastra.', 'es')).toEqual([
      ['su hijastra', 'relation'],
    ]);
  });
});

describe('a school', () => {
  it.each<[string, string, Found]>([
    [
      'en',
      'The boy was attacked at Lincoln Primary School and at Oak Academy.',
      [
        ['Lincoln Primary School', 'school'],
        ['Oak Academy', 'school'],
      ],
    ],
    ['en', 'The boy attends the school "Three Oaks" and was attacked there.', [['school "Three Oaks', 'school']]],
    ['en', 'The boy was attacked at his primary school in Leeds.', []],
    ['en', 'The boy attends a school and was attacked there.', []],
    // The sentence speaks of no child.
    ['en', 'A man was attacked at Lincoln Primary School.', []],
    ['de', 'Das Mädchen besuchte das Goethe-Gymnasium und wurde dort missbraucht.', [['Goethe-Gymnasium', 'school']]],
    ['es', 'La niña, alumna del colegio La Salle, sufrió abusos.', [['colegio La Salle', 'school']]],
  ])('%s: %s', (code, text, expected) => {
    expect(found(text, code)).toEqual(expected);
  });
});

describe('a home', () => {
  it.each<[string, string, Found]>([
    ['en', 'The victim lived in Oak Street, near the mill.', [['Oak Street', 'home']]],
    ['en', 'The victim was attacked at 12 Oak Street.', [['12 Oak Street', 'home']]],
    ['en', 'The victim was attacked at Oak Street 12, police said.', [['Oak Street 12', 'home']]],
    ['en', 'The victim lived at Oak Street before the 12 attacks.', [['Oak Street', 'home']]],
    // A street where something happened is no home, and an address of nobody's neither.
    ['en', 'The victim was attacked in Oak Street.', []],
    ['en', 'The attack happened at 12 Oak Street.', []],
    ['de', 'Das Opfer wohnte in der Lindenstraße 12 und wurde dort getötet.', [['Lindenstraße 12', 'home']]],
    ['de', 'Das Opfer wohnte in der Nebenstraße und wurde dort getötet.', [['Nebenstraße', 'home']]],
    ['de', 'Das Kind wohnte an der Straße und wurde dort verletzt.', []],
    [
      'es',
      'La víctima, Ana Mena, vivía en la calle Mayor, 12.',
      [
        ['Ana Mena', 'name'],
        ['calle Mayor, 12', 'home'],
      ],
    ],
    ['es', 'La víctima vivía en la calle de la Rosa y fue agredida.', [['calle de la Rosa', 'home']]],
    ['es', 'La niña vivía en la calle, dijo Ana Mena tras la agresión.', []],
  ])('%s: %s', (code, text, expected) => {
    expect(found(text, code)).toEqual(expected);
  });
});
