/** Short texts in Italian and what in them identifies a child or a victim. All people and places are invented. */
import type { VictimCase } from './case.ts';

export const cases: readonly VictimCase[] = [
  ['La vittima, Anna Rocca, è stata aggredita mentre tornava a casa.', ['Anna Rocca']],
  ['Una bambina di nome Mira ha subito abusi per due anni.', ['Mira']],
  ['Anna Rocca, 13 anni, è stata sequestrata lunedì. Anna è stata trovata martedì.', ['Anna Rocca', 'Anna']],
  ['Il piccolo Tommaso, di 6 anni, è stato maltrattato dal custode.', ['Tommaso']],
  ['Aveva contattato l’alunna Lena Pini su internet e abusato di lei.', ['Lena Pini']],
  ['L’arrestato, Carlo Mena, è accusato di avere abusato della sua figliastra di nove anni.', ['sua figliastra']],
  ['Carlo Mena è stato arrestato per abusi. La nipote di Carlo Mena ne ha parlato a scuola.', ['nipote di Carlo Mena']],
  ['La bambina, alunna della scuola San Telmo, aveva subito abusi.', ['scuola San Telmo']],
  ['Il ragazzo frequenta il liceo Alessandro Volta ed è stato aggredito lì.', ['liceo Alessandro Volta']],
  ['La vittima vive in via Olmo 12 con la madre.', ['via Olmo 12']],
  ['Il bambino è stato ucciso nella casa di viale Nord.', ['viale Nord']],
  ['Anna Rocca, la vittima, ha raccontato l’aggressione.', ['Anna Rocca']],
  ['La vittima, identificata come Ruth Cano, ha parlato degli abusi.', ['Ruth Cano']],
  ['Una minorenne di nome Irene è stata vittima di molestie. Irene ha dieci anni.', ['Irene', 'Irene']],
  ['Carlo Mena, 44 anni, è stato arrestato per avere abusato di un minore.', []],
  ['La ministra Paola Reali ha detto che 12 vittime sono state identificate.', []],
  ['Il Tribunale per i minorenni indaga sugli abusi.', []],
  ['La giudice Elena Parra ha condannato l’uomo per abusi su una bambina.', []],
  ['Anna Rocca, 15 anni, ha vinto il torneo di scacchi domenica.', []],
  ['Il professor Carlo Mena è stato condannato per abusi a Torino.', []],
  ['L’ispettrice Gianna Gilli ha detto che il bambino è salvo dopo l’aggressione.', []],
  ['La legge protegge i minori in Italia dagli abusi.', []],
  ['Gli agenti hanno perquisito abitazioni a Roma e a Napoli per abusi su minori.', []],
  ['Telefono Azzurro aiuta i bambini vittime di abusi.', []],
];
