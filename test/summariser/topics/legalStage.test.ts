/** How far the law has come, in short texts written for this test, in seven languages. */
import { describe, expect, it } from 'vitest';
import { tell } from './reading.ts';

type Case = readonly [language: string, title: string | null, text: string, stage: string | null];

const CASES: readonly Case[] = [
  [
    'en',
    'Police arrest three',
    'Police arrested three suspects over the theft. One had previously been convicted of fraud.',
    'arrest',
  ],
  ['en', null, 'A man was charged with robbery on Monday, police said. He could be jailed for ten years.', 'charge'],
  [
    'en',
    null,
    'The suspect was not charged, police said. The crime is under investigation by detectives and the court.',
    'investigation',
  ],
  ['en', null, 'The trial of a doctor accused of fraud opened in a London court on Monday.', 'trial'],
  ['en', null, 'A former officer was found guilty of assault by a court on Friday.', 'conviction'],
  ['en', null, 'A driver was sentenced to six years in prison by a court in Leeds for the killing.', 'sentence'],
  ['en', null, 'A nurse was acquitted of theft by a court; the judge said the evidence was thin.', 'acquittal'],
  [
    'en',
    'Two convicted, three arrested: court news',
    'Police said two men were convicted and three arrested in the gang case; the court sits on.',
    'arrest',
  ],
  ['en', null, 'The drug passed its clinical trial. Doctors took charge of the programme with conviction.', null],
  ['en', null, 'Prices rose. The station charges drivers for parking.', null],
  ['en', null, 'If convicted, the suspect could face up to ten years in prison, the prosecutor told police.', null],
  ['es', null, 'La Policía ha detenido a dos hombres por robo. El juez decidirá mañana.', 'arrest'],
  ['es', null, 'El tribunal condenó al acusado a cuatro años de cárcel por estafa.', 'sentence'],
  ['es', null, 'El juez absolvió al alcalde del delito de fraude.', 'acquittal'],
  ['es', null, 'Hasta el momento hay diez detenidos por el robo, según la Policía y el fiscal.', 'arrest'],
  ['es', null, 'A juicio de los expertos, la investigación científica avanza.', null],
  ['ca', null, 'Els Mossos han detingut un home per robatori. El jutge decidirà demà.', 'arrest'],
  ['ca', null, 'El tribunal ha condemnat el policia a dos anys de presó per agressió.', 'sentence'],
  ['de', null, 'Die Polizei hat einen Verdächtigen festgenommen. Die Staatsanwaltschaft prüft den Fall.', 'arrest'],
  ['de', null, 'Das Gericht hat den Täter zu drei Jahren Haft verurteilt.', 'sentence'],
  ['de', null, 'Das Gericht sprach ihn frei: Der Freispruch im Betrug ist rechtskräftig, so der Richter.', 'acquittal'],
  ['fr', null, 'Deux suspects ont été interpellés par la police après le vol.', 'arrest'],
  ['fr', null, 'Un policier a été mis en examen pour violences, selon le parquet et la justice.', 'charge'],
  ['fr', null, 'La juge a parlé aux policiers du quartier et au procureur.', null],
  ['it', null, 'I carabinieri hanno arrestato due uomini per furto. Il giudice decide domani.', 'arrest'],
  ['it', null, 'Il tribunale ha assolto il medico dal reato di truffa.', 'acquittal'],
  ['pt', null, 'A polícia prendeu dois homens por roubo. O juiz decide amanhã.', 'arrest'],
  ['pt', null, 'O tribunal condenou o arguido a cinco anos de prisão pelo crime.', 'sentence'],
  ['pt', null, 'Dois carros ficaram presos no trânsito da cidade.', null],
];

describe.each(CASES)('%s %s: %s', (language, title, text, stage) => {
  it(`says ${stage}`, () => {
    expect(tell(language, title, text).stage).toBe(stage);
  });
});

describe('several people', () => {
  it('keeps to the most cautious where each stage has its own number', () => {
    const text = '5 men were arrested and 2 convicted in the gang case, police and the court said.';
    expect(tell('en', null, text).stage).toBe('arrest');
  });

  it('leaves a passing mention far down aside', () => {
    const filler = 'The police choir sang for the court staff in the park. '.repeat(40);
    expect(tell('en', 'Choir sings', `${filler}\n\nOne guest was arrested.`).stage).toBeNull();
  });
});
