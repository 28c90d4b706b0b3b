/** What the finder of identifying details knows of German. */
import type { VictimLanguage } from '../../victims/language.ts';

export const victims: VictimLanguage = {
  harmStems:
    'missbrauch vergewalt misshandel entführ ermord getötet mord angriff angegriff attackier übergriff sexuell belästig ausgebeutet erpress opfer verletzt gefoltert grooming menschenhandel',
  victims: 'opfer|opfers|opfern|überlebende|überlebenden|betroffene|betroffenen|geschädigte',
  children:
    'mädchen|junge|jungen|kind|kindes|kinder|kindern|jugendliche|jugendlicher|jugendlichen|schülerin|schülerinnen|schüler|schülers|schülern|teenager|baby|säugling|kleinkind|minderjährige|minderjährigen|minderjähriger|kleine',
  kin: 'tochter|töchter|töchtern|sohn|sohnes|söhne|söhnen|stieftochter|stiefsohn|stiefkind|nichte|neffe|neffen|enkelin|enkel|pflegetochter|pflegesohn|schwester|bruder',
  possessives: 'sein|seine|seiner|seinem|seinen|seines|ihr|ihre|ihrer|ihrem|ihren|deren|dessen',
  naming: 'namens|mit namen|heißt|hieß|genannt',
  ageLinks: 'im alter von|alter',
  bracketedAges: true,
  suspectStems:
    'verdächtig tatverdächtig beschuldig angeklag anklag festgenomm verhaft verurteil mutmaßlich täter inhaftier angeschuldig vergewaltiger mörder',
  offices:
    'herr|herrn|frau|dr|prof|professor|professorin|präsident|präsidentin|bundeskanzler|bundeskanzlerin|minister|ministerin|innenminister|innenministerin|senator|senatorin|bürgermeister|bürgermeisterin|richter|richterin|staatsanwalt|staatsanwältin|oberstaatsanwalt|oberstaatsanwältin|rechtsanwalt|rechtsanwältin|anwalt|anwältin|kommissar|kommissarin|hauptkommissar|polizeisprecher|polizeisprecherin|sprecher|sprecherin|polizeipräsident|direktor|direktorin|schulleiter|schulleiterin|bischof|kardinal|papst|könig|königin|trainer|trainerin|sänger|sängerin|schauspieler|schauspielerin|autor|autorin',
  schools:
    'schule|grundschule|hauptschule|realschule|gesamtschule|gymnasium|kindergarten|kita|kindertagesstätte|internat|förderschule|mittelschule',
  homes: 'wohnung|haus|hause|wohnhaus|wohnt|wohnte|lebt|lebte|wohnort|zuhause|elternhaus',
  streets: 'straße|strasse|weg|platz|allee|gasse|ring|ufer|damm',
  streetEndings: 'straße strasse gasse allee ufer damm',
};
