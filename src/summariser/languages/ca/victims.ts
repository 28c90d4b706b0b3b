/** What the finder of identifying details knows of Catalan. */
import type { VictimLanguage } from '../../victims/language.ts';

export const victims: VictimLanguage = {
  harmStems:
    'abus agre viol maltract segrest rapt assassin matar apunyal explot tràfi extors xantatg assetj víctim tortur colp pederast',
  victims: 'víctima|víctimes|supervivent|supervivents',
  children:
    'nena|nenes|nen|nens|menor|menors|adolescent|adolescents|noia|noies|noi|nois|alumna|alumnes|alumne|nadó|infant|infants',
  kin: 'filla|filles|fill|fills|fillastra|fillastre|neboda|nebot|neta|nét|germana petita|germà petit',
  possessives: 'la seva|les seves|el seu|els seus|seva|seves|seu|seus|llur',
  naming: 'anomenada|anomenat|de nom|que es diu|que es deia|es deia|identificada com|identificat com',
  ageLinks: 'de|amb|que tenia|tenia',
  suspectStems:
    'sospit detingu deten arrest acus imput condemn investigad process presumpt encausad empreson agressor autor abusador violador assassí pederasta',
  offices:
    'senyor|senyora|sr|sra|dr|dra|president|presidenta|ministre|ministra|conseller|consellera|alcalde|alcaldessa|jutge|jutgessa|fiscal|advocat|advocada|inspector|inspectora|comissari|comissària|capità|sergent|agent|portaveu|delegat|delegada|director|directora|bisbe|arquebisbe|papa|rei|reina|professor|professora|entrenador|entrenadora|cantant|actor|actriu|escriptor|escriptora|periodista',
  schools: "escola|escoles|institut|col·legi|llar d'infants|escola bressol|acadèmia|internat",
  homes: 'casa|domicili|habitatge|pis|llar|viu|vivia|resideix|residia|veïna|veí',
  streets: 'carrer|avinguda|plaça|passeig|carretera|camí|ronda|rambla',
};
