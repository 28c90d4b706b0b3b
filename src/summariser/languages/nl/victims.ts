/** What the finder of identifying details knows of Dutch. */
import type { VictimLanguage } from '../../victims/language.ts';

export const victims: VictimLanguage = {
  harmStems:
    'misbruik verkracht mishandel ontvoer vermoord moord gedood doodgestok aangevallen aanval aanrand seksueel ontucht uitgebuit uitbuit afgeperst afpers slachtoffer gewond gemarteld grooming mensenhandel verwaarlo',
  victims: 'slachtoffer|slachtoffers|overlevende|overlevenden|gedupeerde|gedupeerden',
  children:
    'meisje|meisjes|jongen|jongens|kind|kinderen|kleuter|kleuters|peuter|peuters|baby|zuigeling|tiener|tieners|scholier|scholieren|scholiere|leerling|leerlingen|leerlinge|minderjarige|minderjarigen|puber|dreumes',
  kin: 'dochter|dochters|dochtertje|zoon|zonen|zoons|zoontje|stiefdochter|stiefzoon|stiefkind|nichtje|neefje|kleindochter|kleinzoon|pleegdochter|pleegzoon|pleegkind|zusje|broertje|zus|broer',
  possessives: "zijn|haar|hun|diens|wier|wiens|m'n|z'n",
  naming: 'genaamd|met de naam|heet|heette|geheten|die luistert naar de naam',
  ageLinks: 'van|leeftijd|op de leeftijd van',
  bracketedAges: true,
  suspectStems:
    'verdacht aangehouden aanhoud gearresteerd arrest aangeklaagd aanklacht veroordeel beschuldig dader gedetineerd vastgezet vervolgd verkrachter moordenaar vermoedelijk vonnis terechtst',
  offices:
    'meneer|mevrouw|dhr|mevr|dr|prof|professor|president|premier|minister|minister-president|staatssecretaris|kamerlid|senator|burgemeester|wethouder|schepen|gouverneur|rechter|officier van justitie|officier|procureur|advocaat|advocate|advocaat-generaal|commissaris|inspecteur|rechercheur|woordvoerder|woordvoerster|politiewoordvoerder|korpschef|hoofdcommissaris|directeur|directrice|rector|bisschop|kardinaal|paus|koning|koningin|prins|prinses|trainer|coach|zanger|zangeres|acteur|actrice|schrijver|schrijfster',
  schools:
    'school|basisschool|middelbare school|scholengemeenschap|lyceum|gymnasium|college|atheneum|kleuterschool|crèche|kinderopvang|kinderdagverblijf|internaat|peuterspeelzaal',
  homes: 'woning|huis|woonhuis|flat|appartement|woont|woonde|woonplaats|thuis|ouderlijk huis|adres',
  streets: 'straat|weg|laan|plein|gracht|kade|dreef|singel|steeg|dijk|hof|pad|plantsoen',
  streetEndings: 'straat weg laan plein gracht kade dreef singel steeg dijk pad plantsoen',
};
