/** Short texts in Portuguese and what in them identifies a child or a victim. All people and places are invented. */
import type { VictimCase } from './case.ts';

export const cases: readonly VictimCase[] = [
  ['A vítima, Ana Rocha, foi agredida quando voltava para casa.', ['Ana Rocha']],
  ['Uma menina chamada Mira sofreu abusos durante dois anos.', ['Mira']],
  ['Ana Rocha, de 13 anos, foi sequestrada na segunda-feira. Ana apareceu na terça-feira.', ['Ana Rocha', 'Ana']],
  ['O pequeno Tomás, de 6 anos, foi maltratado pelo cuidador.', ['Tomás']],
  ['Contactou a aluna Lena Pinto pela internet e abusou dela.', ['Lena Pinto']],
  ['O detido, Carlos Mena, é acusado de abusar da sua enteada de nove anos.', ['sua enteada']],
  ['Carlos Mena foi detido por abusos. A sobrinha de Carlos Mena contou tudo na escola.', ['sobrinha de Carlos Mena']],
  ['A menina, aluna da escola São Telmo, tinha sofrido abusos.', ['escola São Telmo']],
  ['O rapaz estuda no colégio Rosa Ramalho e foi agredido lá.', ['colégio Rosa Ramalho']],
  ['A vítima vive na rua Olmo, 12, com a mãe.', ['rua Olmo, 12']],
  ['O menino foi assassinado na casa da família na avenida Norte.', ['avenida Norte']],
  ['Ana Rocha, a vítima, falou sobre a agressão.', ['Ana Rocha']],
  ['A vítima, identificada como Rute Cano, falou dos abusos.', ['Rute Cano']],
  ['Uma menor de nome Irene foi vítima de assédio. Irene tem dez anos.', ['Irene', 'Irene']],
  ['Carlos Mena, de 44 anos, foi detido por abusar de um menor.', []],
  ['A ministra Paula Reis disse que 12 vítimas foram identificadas.', []],
  ['A Polícia Judiciária investiga os abusos a menores.', []],
  ['A juíza Helena Parra condenou o homem por abusar de uma menina.', []],
  ['Ana Rocha, de 15 anos, ganhou o torneio de xadrez no domingo.', []],
  ['O professor Carlos Mena foi condenado por abusos em Lisboa.', []],
  ['A inspetora Joana Gil disse que o menino está a salvo depois da agressão.', []],
  ['A lei protege as crianças em Portugal contra os abusos.', []],
  ['Os agentes fizeram buscas em casas em Lisboa e no Porto por abusos a menores.', []],
  ['A Fundação Infância ajuda as vítimas de abusos.', []],
];
