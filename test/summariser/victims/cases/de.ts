/** Short texts in German and what in them identifies a child or a victim. All people and places are invented. */
import type { VictimCase } from './case.ts';

export const cases: readonly VictimCase[] = [
  ['Nach dem Angriff lagen Anna Berg (13) und Ida Kern (9) im Krankenhaus.', ['Anna Berg', 'Ida Kern']],
  ['Ida, 13, wurde am Montag entführt.', ['Ida']],
  ['Das Opfer, Anna Berg, wurde auf dem Heimweg angegriffen.', ['Anna Berg']],
  ['Ein Mädchen namens Mira Holt wurde zwei Jahre lang missbraucht.', ['Mira Holt']],
  ['Anna Berg (13) wurde am Montag entführt. Anna wurde am Dienstag gefunden.', ['Anna Berg', 'Anna']],
  ['Der 9-jährige Tom Hale wurde nach der Schule misshandelt.', ['Tom Hale']],
  ['Er hatte die Schülerin Lena F. im Netz sexuell belästigt.', ['Lena F.']],
  [
    'Karl Moos ist angeklagt. Er soll seine neunjährige Stieftochter missbraucht haben.',
    ['seine neunjährige Stieftochter'],
  ],
  [
    'Der Beschuldigte Karl Moos soll ein Kind missbraucht haben. Die Nichte von Karl Moos sprach mit einer Lehrerin.',
    ['Nichte von Karl Moos'],
  ],
  ['Das Mädchen, Schülerin am Goethe-Gymnasium, war missbraucht worden.', ['Goethe-Gymnasium']],
  ['Der Junge besucht die Grundschule Nordheim und wurde dort verletzt.', ['Grundschule Nordheim']],
  ['Das Opfer wohnt in der Lindenstraße 12 bei der Mutter.', ['Lindenstraße 12']],
  ['Das Kind wurde in der Wohnung im Ulmer Weg getötet.', ['Ulmer Weg']],
  ['Anna Berg, das Opfer, sagte vor Gericht über den Angriff aus.', ['Anna Berg']],
  ['Die Überlebende, Ruth Kahn, sprach über den Missbrauch.', ['Ruth Kahn']],
  ['Opfer war ein Mädchen namens Ida. Ida ist neun und wurde missbraucht.', ['Ida', 'Ida']],
  ['Karl Moos (44) wurde wegen Missbrauchs eines Kindes festgenommen.', []],
  ['Innenministerin Paula Reiter sagte, 12 Opfer seien bekannt.', []],
  ['Der Weiße Ring hilft Opfern von Gewalt.', []],
  ['Richterin Helen Park verurteilte den Mann wegen Missbrauchs eines Mädchens.', []],
  ['Anna Berg (15) gewann am Sonntag das Schachturnier.', []],
  ['Der Lehrer Karl Moos wurde in Bonn wegen Missbrauchs verurteilt.', []],
  ['Kommissarin Johanna Hügel sagte, der Junge sei nach dem Angriff in Sicherheit.', []],
  ['Das Gesetz schützt Kinder in Deutschland vor Missbrauch.', []],
  ['Ermittler durchsuchten Wohnungen in Köln und Essen wegen Missbrauchs von Kindern.', []],
  ['Er schickte dem Mädchen Fotos und wurde wegen Erpressung angezeigt.', []],
  ['Mädchen Anna Berg wurde angegriffen', ['Anna Berg']],
];
