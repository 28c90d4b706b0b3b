import { describe, expect, it } from 'vitest';
import { read, valuesOf } from './read.ts';

const pt = { language: 'pt' };

/** Published on Wednesday, 15 June 2016. European and Brazilian usage. */
describe('Portuguese', () => {
  it.each([
    ['Aconteceu a 3 de maio de 2015.', '2015-05-03'],
    ['Aconteceu em 3 de maio de 2015.', '2015-05-03'],
    ['Aconteceu no dia 3 de maio.', '2016-05-03'],
    ['Aconteceu no domingo, 3 de maio de 2015.', '2015-05-03'],
    ['Aconteceu no passado dia 3 de maio.', '2016-05-03'],
    ['Aconteceu em 1º de maio de 2015.', '2015-05-01'],
    ['Aconteceu no dia 1 de abril de 2014.', '2014-04-01'],
    ['Aconteceu a 3 de Maio de 2015.', '2015-05-03'],
    ['A audiência será em 20 de julho.', '2016-07-20'],
    ['Aconteceu em 03/05/2015.', '2015-05-03'],
    ['Aconteceu em 3-5-2015.', '2015-05-03'],
    ['Aconteceu na segunda-feira (13).', '2016-06-13'],
    ['Aconteceu em maio de 2015.', '2015-05'],
    ['Aconteceu no mês de maio.', '2016-05'],
    ['Aconteceu em outubro passado.', '2015-10'],
    ['Aconteceu em 2015.', '2015'],
    ['Aconteceu no ano de 2015.', '2015'],
    ['Aconteceu entre 2012 e 2014.', '2012', '2014'],
    ['Aconteceu no verão de 2015.', '2015-SU'],
    ['Aconteceu no verão passado.', '2015-SU'],
    ['Aconteceu no primeiro trimestre de 2015.', '2015-Q1'],
    ['Aconteceu no segundo semestre de 2015.', '2015-H2'],
    ['Aconteceu nos anos 80.', '198'],
    ['Aconteceu nos anos noventa.', '199'],
    ['Aconteceu na década de 1990.', '199'],
    ['Aconteceu na década de oitenta.', '198'],
    ['Aconteceu no século XVIII.', '17'],
    ['Aconteceu ontem.', '2016-06-14'],
    ['Aconteceu anteontem.', '2016-06-13'],
    ['Acontecerá amanhã.', '2016-06-16'],
    ['Acontecerá depois de amanhã.', '2016-06-17'],
    ['Acontece hoje.', '2016-06-15'],
    ['Aconteceu na segunda-feira.', '2016-06-13'],
    ['Aconteceu na última segunda-feira.', '2016-06-13'],
    ['Aconteceu na segunda-feira passada.', '2016-06-13'],
    ['Será realizado na próxima terça-feira.', '2016-06-21'],
    ['Será realizado na terça-feira que vem.', '2016-06-21'],
    ['Aconteceu no sábado.', '2016-06-11'],
    ['Aconteceu na semana passada.', '2016-W23'],
    ['Acontecerá na próxima semana.', '2016-W25'],
    ['Acontecerá na semana que vem.', '2016-W25'],
    ['Aconteceu nesta semana.', '2016-W24'],
    ['Aconteceu no mês passado.', '2016-05'],
    ['Acontecerá no mês que vem.', '2016-07'],
    ['Aconteceu no ano passado.', '2015'],
    ['Acontecerá no próximo ano.', '2017'],
    ['Acontecerá no ano que vem.', '2017'],
    ['Aconteceu este ano.', '2016'],
    ['Aconteceu em julho do ano passado.', '2015-07'],
    ['Aconteceu há três anos.', '2013'],
    ['Aconteceu há duas semanas.', '2016-W22'],
    ['Aconteceu três anos atrás.', '2013'],
    ['Aconteceu há dez dias.', '2016-06-05'],
    ['Acontecerá daqui a três meses.', '2016-09'],
    ['Começou a 3 de maio. Dois dias depois acabou.', '2016-05-03', '2016-05-05'],
    ['Acabou a 3 de maio. No dia seguinte choveu.', '2016-05-03', '2016-05-04'],
    ['Acabou a 3 de maio. Na véspera choveu.', '2016-05-03', '2016-05-02'],
    ['Aconteceu no Natal de 2015.', '2015-12-25'],
  ])('dates: %s', (text, ...values) => {
    expect(valuesOf(text, pt)).toEqual(values);
  });

  it.each([
    ['Começou às 14h30.', '2016-06-15T14:30'],
    ['Começou às 14:30.', '2016-06-15T14:30'],
    ['Começou às 9h.', '2016-06-15T09:00'],
    ['Começou às 14.30 horas.', '2016-06-15T14:30'],
    ['Começou às nove da manhã.', '2016-06-15T09:00'],
    ['Começou às cinco horas da tarde.', '2016-06-15T17:00'],
    ['Começou às duas e meia da tarde.', '2016-06-15T14:30'],
    ['Começou ontem à tarde.', '2016-06-14TAF'],
    ['Começou ontem à noite.', '2016-06-14TNI'],
    ['Começou na manhã de segunda-feira.', '2016-06-13TMO'],
    ['Começou na noite de ontem.', '2016-06-14TNI'],
    ['Começou na madrugada de sábado.', '2016-06-11TMO'],
  ])('times: %s', (text, ...values) => {
    expect(valuesOf(text, pt)).toEqual(values);
  });

  it.each([
    ['Durou três anos.', 'P3Y'],
    ['Durou um ano e meio.', 'P1Y6M'],
    ['Durou dois anos e meio.', 'P2Y6M'],
    ['Durou meio ano.', 'P6M'],
    ['Durou seis meses.', 'P6M'],
    ['Durou duas semanas.', 'P2W'],
    ['Durou 48 horas.', 'PT48H'],
    ['Durou meia hora.', 'PT30M'],
    ['Durou vários dias.', 'PXD'],
    ['Durou quinze dias.', 'P15D'],
    ['Trabalhou nos últimos três anos.', 'P3Y'],
    ['Trabalhou durante dois anos e três meses.', 'P2Y3M'],
    ['Durou entre dois e três anos.', 'P2Y', 'P3Y'],
    ['Vem todos os dias.', 'P1D'],
    ['Vem diariamente.', 'P1D'],
    ['Vem todas as terças-feiras.', 'XXXX-WXX-2'],
    ['Vem todo sábado.', 'XXXX-WXX-6'],
    ['Vem cada ano.', 'P1Y'],
    ['Vem a cada duas semanas.', 'P2W'],
    ['Vem aos fins de semana.', 'XXXX-WXX-WE'],
    ['Agora não está.', 'PRESENT_REF'],
    ['Atualmente não está.', 'PRESENT_REF'],
    ['Recentemente veio.', 'PAST_REF'],
    ['Virá no futuro.', 'FUTURE_REF'],
  ])('durations, sets, references: %s', (text, ...values) => {
    expect(valuesOf(text, pt)).toEqual(values);
  });

  it.each([
    ['Foi de 3 a 5 de maio de 2015.', '2015-05-03', '2015-05-05'],
    ['Foi entre os dias 3 e 5 de maio.', '2016-05-03', '2016-05-05'],
    ['Foi entre março e junho de 2015.', '2015-03', '2015-06'],
    ['Foi nos dias 3, 4 e 5 de maio.', '2016-05-03', '2016-05-04', '2016-05-05'],
    ['É de segunda-feira a sexta-feira.', '2016-06-13', '2016-06-10'],
  ])('intervals: %s', (text, ...values) => {
    expect(valuesOf(text, pt)).toEqual(values);
  });

  it.each([
    ['Aconteceu no início de 2015.', '2015', 'START'],
    ['Aconteceu no final de maio.', '2016-05', 'END'],
    ['Aconteceu em meados de 2015.', '2015', 'MID'],
    ['Durou cerca de três anos.', 'P3Y', 'APPROX'],
    ['Durou mais de três anos.', 'P3Y', 'MORE_THAN'],
    ['Durou menos de três anos.', 'P3Y', 'LESS_THAN'],
    ['Durou pelo menos três anos.', 'P3Y', 'EQUAL_OR_MORE'],
  ])('modifiers: %s', (text, value, mod) => {
    expect(read(text, pt)).toMatchObject([{ value, mod }]);
  });

  it.each([
    'Tem 37 anos e vive em Braga.',
    'Um homem de 37 anos vive ali.',
    'Ganharam por 3-1.',
    'Vive no segundo andar.',
    'É a segunda vez.',
    'O artigo 183 do Código Penal.',
    'Ligue para 21 342 00 11.',
    'Ficou em segundo lugar.',
    'Encontraram 1100 fotografias.',
  ])('traps: %s', (text) => {
    expect(valuesOf(text, pt)).toEqual([]);
  });
});
