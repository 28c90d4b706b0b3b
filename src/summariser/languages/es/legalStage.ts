/** What the legal-stage finder knows of Spanish. */
import type { LegalStageLanguage } from '../../topics/language.ts';

export const legalStage: LegalStageLanguage = {
  stages: {
    investigation: `
      investigación, investigaciones, investiga, investigan, investigando, investigado, investigada, investigados, pesquisas, registro domiciliario, registros, registraron, diligencias,
      orden de busca y captura, busca y captura, imputado por ahora, incautado, incautaron, decomisaron, decomiso, buscan a
    `,
    arrest: `
      detenido, detenida, detenidos, detenidas, detuvo, detuvieron, detiene, detienen, detención, detenciones, detener, arrestado, arrestada, arrestados, arrestadas, arresto,
      arrestos, arrestó, arrestaron, arrestan, arresta, prisión provisional, prisión preventiva, a disposición judicial, capturado, capturados, captura de, aprehendid*, bajo custodia
    `,
    charge: `
      acusado de, acusada de, acusados de, acusadas de, imputado, imputada, imputados, imputan, imputa, imputó, procesado, procesada, procesados, procesamiento, vinculado a proceso, vinculación a proceso, acusó formalmente, acusa formalmente, acusan formalmente, acusar formalmente,
      escrito de acusación, cargos por, presentó cargos, cargos contra, se le atribuye, formuló cargos, auto de procesamiento, encausad*
    `,
    trial: `
      juicio, juicios, juzga, juzgan, juzgado por, juzgada por, banquillo, vista oral, declaró ante el tribunal, a juicio, jurado popular, sentará en el banquillo
    `,
    conviction: `
      declarado culpable, declaró culpable, declararon culpable, declara culpable, halló culpable, declarada culpable, declarados culpables, hallado culpable, hallada culpable, culpable de, culpables de, se declaró culpable, fallo condenatorio, sentencia condenatoria, reconoció los hechos
    `,
    sentence: `
      condenado, condenada, condenados, condenadas, condena, condenó, condenan, condenas, sentenciado, sentenciada, sentenciados, sentencian, sentenció, años de cárcel, años de prisión, meses de cárcel, meses de prisión, pena de prisión,
      cadena perpetua, prisión permanente, encarcelado, encarcelada, encarcelados
    `,
    acquittal:
      'absuelto, absuelta, absueltos, absueltas, absuelve, absolvió, absolución, sobreseimiento, sobreseído, sobreseída, archivo de la causa, archiva la causa, retirada de cargos, retiró los cargos, sentencia absolutoria, exculpad*',
  },
  innocent: `
    hasta el momento, hasta ahora, hasta la fecha, a juicio de, a su juicio, a mi juicio, juicio de valor, juicio crítico, sano juicio, fuera de juicio, uso de razón, detenidamente, tráfico detenido, proceso detenido, el reloj detenido, juicio final,
    investigación científica, investigaciones científicas, centro de investigación, grupo de investigación, proyecto de investigación, proyectos de investigación, investigación y desarrollo, condena el atentado, condena la violencia, condena los ataques, condena la agresión, condena de la comunidad, condenó el ataque,
    condenó los ataques, condenó la violencia, condena internacional, condena unánime, detención precoz, registro civil, registros históricos, registro de temperaturas, agencia de investigación, registro mercantil, muerte de juicio, ministerio de investigación
  `,
  negations: 'no, nunca, sin, nadie, ningún, ninguna, ninguno, tampoco, jamás, ni, evitó, todavía no',
  hypotheticals: `
    podría, podrían, puede, pueden, podrá, sería, serían, si, se enfrenta a, se enfrentan a, enfrenta, se expone a, se exponen a, hasta, castigado con, castigados con, penado con, penada con, penas de, pide, piden, pedía, solicita, solicitan, reclama, reclaman, exige, exigen,
    riesgo, posible, posibles, eventual, arriesga, contempla, prevé, intentó, trató de, tratar de
  `,
  earlier:
    'anteriormente, previamente, antecedentes, ya, reincidente, había sido, habían sido, fue en su día, hace años, exconvicto, antiguo, anterior, otra causa',
  numerals:
    'dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, decenas, otro, otra, otros, otras, segundo, tercero, varios, uno',
  matters: `
    policía, jurado, fraude, hurto, acusad*, encausad*, policial, policiales, agentes, guardia civil, tribunal, tribunales, juez, jueza, juzgado, magistrad*, fiscal, fiscalía, sospechos*, delito, delitos, crimen, criminal, criminales, delincuen*, homicidio,
    asesinato, robo, estafa, agresión, violación, abuso, abusos, trata, tráfico, droga, drogas, cocaína, cártel, ilegal, ilegales, abogado, abogada, víctima, víctimas, presunto, presunta, presuntos, presuntas, presuntamente, supuesto, supuestos, acusación, violencia, armas, narcotráfic*, operativo, autoridades, organización criminal, mossos, ertzaintza, carabineros
  `,
};
