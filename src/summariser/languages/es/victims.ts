/** What the finder of identifying details knows of Spanish. */
import type { VictimLanguage } from '../../victims/language.ts';

export const victims: VictimLanguage = {
  harmStems:
    'abus agre viol maltrat secuestr rapt asesin mató mataron apuñal explot trat extors chantaj acos víctim tortur golpe pederast',
  victims: 'víctima|víctimas|superviviente|supervivientes|sobreviviente',
  children:
    'niña|niñas|niño|niños|menor|menores|adolescente|adolescentes|alumna|alumnas|alumno|alumnos|bebé|chica|chico|escolar|pequeña|pequeño',
  kin: 'hija|hijas|hijo|hijos|hijastra|hijastro|sobrina|sobrino|nieta|nieto|hermana pequeña|hermano pequeño|hermana menor|hermano menor',
  possessives: 'su|sus|cuya|cuyo|cuyas|cuyos',
  naming:
    'llamada|llamado|de nombre|se llama|se llamaba|identificada como|identificado como|que se llama|que se llamaba',
  ageLinks: 'de|con|que tenía|tenía|que tiene',
  suspectStems:
    'detuv sospech deten arrest acus imput conden investigad procesad presunt encausad encarcel agresor autor abusador violador asesino pederasta',
  offices:
    'señor|señora|don|doña|sr|sra|dr|dra|presidente|presidenta|ministro|ministra|consejero|consejera|alcalde|alcaldesa|juez|jueza|fiscal|abogado|abogada|letrado|letrada|inspector|inspectora|comisario|comisaria|capitán|teniente|sargento|agente|portavoz|delegado|delegada|director|directora|obispo|arzobispo|cardenal|papa|rey|reina|profesor|profesora|entrenador|entrenadora|cantante|actor|actriz|escritor|escritora|periodista',
  schools: 'colegio|colegios|instituto|ies|ceip|escuela|guardería|escuela infantil|academia|internado',
  homes: 'casa|domicilio|vivienda|piso|hogar|vive|vivía|reside|residía|vecina|vecino',
  streets: 'calle|avenida|plaza|paseo|carretera|camino|ronda|travesía|avda',
};
