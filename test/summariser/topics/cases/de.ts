/** Short texts in German, written for these tests: what only sounds like a topic, and how far the law has come. */
import type { StageCase, TopicCase } from './case.ts';

export const topicCases: readonly TopicCase[] = [
  ['Die Hundefriseurin zeigte Kindern, wie man Pudel bürstet.', []],
  ['Das Album Verlorenes Kind erscheint am Freitag.', []],
  ['Im Film sucht eine Kommissarin ein vermisstes Mädchen; die Regisseurin nennt ihn ihr bestes Werk.', []],
  ['Der Roman über ein misshandeltes Kind gewann den Preis, so der Verlag.', []],
  ['Die Polizei beschlagnahmte 40 Kilo Kokain bei einer Bande von Drogenhändlern.', []],
  ['Das Kindergeld steigt um drei Prozent, teilte das Ministerium mit.', []],
  ['Die Schule verkaufte Bilder, die ihre Schüler gemalt hatten.', []],
  ['Der Verkehr vor der Grundschule ging um die Hälfte zurück.', []],
  ['Der Verband beklagt den Missbrauch von Subventionen.', []],
  ['Das Museum zeigt Akte alter Meister; Kinder haben freien Eintritt.', []],
  ['In der Statistik über Kinder fehlen Daten, der Bericht verzögert sich.', []],
  ['Die Mannschaft nutzte die Fehler der Abwehr aus.', []],
  ['Der Hof gibt zwanzig Familien mit Kindern Arbeit.', []],
  ['Der Missbrauch von Antibiotika beunruhigt Kinderärzte.', []],
  ['Das Mädchen im Gemälde gilt als Werk eines Schülers von Rembrandt.', []],
  ['Das Lied handelt von einer glücklichen Kindheit auf dem Land.', []],
  ['Ermittler fanden auf zwei Rechnern Missbrauchsdarstellungen von Kindern.', ['csam']],
  [
    'Der Mann schrieb im Netz einem 13-jährigen Mädchen und verlangte intime Bilder: Cybergrooming.',
    ['grooming', 'csam'],
  ],
  [
    'Die Bande drohte, intime Bilder eines 15-jährigen Jungen zu veröffentlichen, wenn er nicht zahlt: Sextortion.',
    ['sextortion'],
  ],
  ['Die Polizei sucht ein neunjähriges Mädchen, das seit Montag vermisst wird.', ['missing-child']],
];

export const stageCases: readonly StageCase[] = [
  ['Die Polizei hat nach dem Einbruch drei Männer festgenommen.', 'arrest'],
  ['Der Verdächtige wurde bei einer Razzia der Polizei verhaftet.', 'arrest'],
  ['Die Staatsanwaltschaft hat gegen eine Frau Anklage wegen Betrugs erhoben.', 'charge'],
  ['Der frühere Bürgermeister wurde wegen Untreue angeklagt.', 'charge'],
  ['Der Prozess gegen zwei Polizisten begann am Montag vor dem Landgericht.', 'trial'],
  ['Vor Gericht verlas die Staatsanwältin zu Beginn der Hauptverhandlung die Vorwürfe wegen Raubes.', 'trial'],
  ['Das Gericht sprach den Arzt des Betrugs schuldig.', 'conviction'],
  ['Der Fahrer wurde wegen fahrlässiger Tötung schuldig gesprochen, so das Gericht.', 'conviction'],
  ['Das Gericht verurteilte ihn wegen Raubes zu neun Jahren Haft.', 'sentence'],
  ['Die Richterin verhängte zwei Jahre Freiheitsstrafe wegen Diebstahls.', 'sentence'],
  ['Das Gericht sprach den Bankier von allen Vorwürfen frei.', 'acquittal'],
  ['Die Polizei hat Ermittlungen wegen Brandstiftung aufgenommen.', 'investigation'],
  ['Die Staatsanwaltschaft ermittelt wegen des Todes eines Mannes.', 'investigation'],
  ['Festnahmen gab es nicht, sagte die Polizei; die Ermittlungen dauern an.', 'investigation'],
  ['Das Telefon ist in einer Stunde geladen.', null],
  ['Der Prozess der Alterung ist gut erforscht.', null],
  ['Der Zug hielt am Bahnhof von Ulm.', null],
  ['Sie sprach voller Überzeugung über ihre Pläne.', null],
  ['Ihm drohen bis zu zehn Jahre Haft, falls er verurteilt wird, sagte die Polizei.', null],
  ['Der längste Satz des Romans füllt drei Seiten.', null],
];
