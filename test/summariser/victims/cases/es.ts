/** Short texts in Spanish and what in them identifies a child or a victim. All people and places are invented. */
import type { VictimCase } from './case.ts';

export const cases: readonly VictimCase[] = [
  ['La víctima, Ana Robles, fue agredida cuando volvía a casa.', ['Ana Robles']],
  ['Una niña llamada Mira Soler sufrió abusos durante dos años.', ['Mira Soler']],
  ['Ana Robles, de 13 años, fue secuestrada el lunes. Ana apareció el martes.', ['Ana Robles', 'Ana']],
  ['El pequeño Tomás, de 6 años, fue maltratado por su cuidador.', ['Tomás']],
  ['Contactó con la menor Lena Pons por internet y abusó de ella.', ['Lena Pons']],
  ['El detenido, Carlos Mena, está acusado de abusar de su hijastra de nueve años.', ['su hijastra']],
  [
    'La Policía detuvo a Carlos Mena por abusos. La sobrina de Carlos Mena lo contó en clase.',
    ['sobrina de Carlos Mena'],
  ],
  ['La niña, alumna del colegio San Telmo, había sufrido abusos.', ['colegio San Telmo']],
  ['El menor estudia en el instituto Rosa Chacel y fue agredido allí.', ['instituto Rosa Chacel']],
  ['La víctima vive en la calle Olmo, 12, con su madre.', ['calle Olmo, 12']],
  ['El niño fue asesinado en el domicilio familiar de la avenida Norte.', ['avenida Norte']],
  ['Ana Robles, la víctima, declaró sobre la agresión.', ['Ana Robles']],
  ['La superviviente, identificada como Rut Cano, habló de los abusos.', ['Rut Cano']],
  ['Una menor de nombre Irene fue víctima de acoso. Irene tiene diez años.', ['Irene', 'Irene']],
  ['Carlos Mena, de 44 años, fue detenido por abusar de un menor.', []],
  ['La ministra Paula Reyes dijo que se ha identificado a 12 víctimas.', []],
  ['La Fiscalía de Menores investiga los abusos.', []],
  ['La jueza Elena Parra condenó al hombre por abusar de una niña.', []],
  ['Ana Robles, de 15 años, ganó el torneo de ajedrez el domingo.', []],
  ['El profesor Carlos Mena fue condenado por abusos en Madrid.', []],
  ['La inspectora Juana Gil explicó que el niño está a salvo tras la agresión.', []],
  ['La ley protege a los menores en España frente a los abusos.', []],
  ['Los agentes registraron viviendas en Madrid y Barcelona por abusos a menores.', []],
  ['La Fundación Infancia ayuda a las víctimas de abusos.', []],
  ['La niña, alumna del colegio La Salle, fue agredida.', ['colegio La Salle']],
];
