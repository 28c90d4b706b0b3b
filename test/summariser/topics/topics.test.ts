/** What an article is about, and what only sounds like it: short texts written for this test, in seven languages. */
import { describe, expect, it } from 'vitest';
import { tell } from './reading.ts';

type Case = readonly [language: string, title: string, text: string, topics: readonly string[]];

const ABOUT: readonly Case[] = [
  ['en', 'Man held over child abuse images', 'Detectives found child sexual abuse material on two laptops.', ['csam']],
  [
    'en',
    'Teacher accused of grooming pupils',
    'The man is said to have groomed a girl of 13 through a chat.',
    ['grooming'],
  ],
  [
    'en',
    'Boy, 15, blackmailed in sextortion case',
    'The gang threatened to publish intimate images of the boy.',
    ['sextortion'],
  ],
  [
    'en',
    'Two charged with trafficking children',
    'Prosecutors say the pair ran a child trafficking ring.',
    ['child-trafficking'],
  ],
  [
    'en',
    'Search for missing girl, 9',
    'The child disappeared on her way home and police appeal for help.',
    ['missing-child'],
  ],
  [
    'en',
    'New law to keep children safe online',
    'Platforms must protect children online with age verification and parental controls.',
    ['online-safety'],
  ],
  [
    'es',
    'Detenido por pornografía infantil',
    'La Policía halló material de abuso sexual infantil en su ordenador.',
    ['csam'],
  ],
  [
    'es',
    'Buscan a una niña desaparecida',
    'La menor desaparecida fue vista por última vez en el parque.',
    ['missing-child'],
  ],
  [
    'es',
    'Un entrenador, acusado de abusos a menores',
    'La víctima relató los abusos sexuales a menores en el club.',
    ['child-abuse'],
  ],
  [
    'ca',
    'Detingut per pornografia infantil',
    "Els Mossos van trobar material d'abús sexual infantil al seu domicili.",
    ['csam'],
  ],
  ['ca', 'Busquen una nena desapareguda', 'La menor desapareguda té onze anys, segons la policia.', ['missing-child']],
  ['de', 'Razzia wegen Kinderpornografie', 'Die Ermittler fanden Missbrauchsdarstellungen auf Festplatten.', ['csam']],
  ['de', 'Zwölfjähriges Mädchen vermisst', 'Das vermisste Kind wurde zuletzt am Bahnhof gesehen.', ['missing-child']],
  ['fr', 'Un réseau pédocriminel démantelé', 'Les enquêteurs ont saisi des contenus pédopornographiques.', ['csam']],
  [
    'fr',
    'Alerte enlèvement pour une fillette',
    "L'enfant disparu a quatre ans, selon la gendarmerie.",
    ['missing-child'],
  ],
  ['it', 'Arrestato per pedopornografia', 'La Polizia Postale ha sequestrato materiale pedopornografico.', ['csam']],
  [
    'it',
    'Adescamento di minori, un fermato',
    "L'uomo avrebbe adescato una ragazzina in chat: l'accusa è adescamento di minorenni.",
    ['grooming'],
  ],
  [
    'pt',
    'Homem preso por pornografia infantil',
    'A polícia encontrou material de abuso sexual infantil no computador.',
    ['csam'],
  ],
  ['pt', 'Menina desaparecida há três dias', 'As buscas pela criança desaparecida continuam.', ['missing-child']],
];

/** Words of the matter in texts that are about something else. */
const NOT_ABOUT: readonly Case[] = [
  [
    'en',
    'Dog groomer dies at 71',
    'She opened her grooming salon in 1980 and loved grooming poodles; children brought their pets.',
    [],
  ],
  [
    'en',
    'The band releases "Lost Child"',
    'The album has nine songs. The single "Lost Child" is about growing up.',
    [],
  ],
  [
    'en',
    'A thriller about a missing girl',
    'The film stars a newcomer. The director shows the search for a missing girl; the premiere is in May.',
    [],
  ],
  ['en', 'Traffic near schools rises', 'Web traffic and road traffic grew. Drivers should mind children.', []],
  [
    'en',
    'Seized: two tonnes of cocaine',
    'The gang was trafficking drugs through the port. One suspect is a minor.',
    [],
  ],
  ['en', 'Fans charged up for minor league opener', 'The minor league club had minor injuries to two players.', []],
  [
    'en',
    'Parliament debates the budget',
    'One member mentioned child abuse in a long debate about taxes, roads and pensions.',
    [],
  ],
  ['en', 'Predator drone crashes', 'The drone fell on a field. Nobody was hurt and no children were near.', []],
  ['es', 'Baja el precio del aceite', 'El precio menor se debe a una menor demanda; se trata de la mayor caída.', []],
  ['es', 'Exponen El rapto de Europa', 'El museo muestra la pintura El rapto de Europa junto a otros cuadros.', []],
  ['es', 'El juez ve abuso de poder', 'El alcalde fue acusado de abuso de poder en contratos menores.', []],
  [
    'ca',
    'Obres menors al teatre infantil',
    "L'ajuntament fa obres menors al teatre infantil; el pressupost és menor que l'any passat.",
    [],
  ],
  [
    'de',
    'Machtmissbrauch im Verein',
    'Dem Vorstand wird Machtmissbrauch und Missbrauch von Daten vorgeworfen. Die Junge Union schweigt.',
    [],
  ],
  ['de', 'Katze vermisst', 'Eine Katze wird seit Montag vermisst. Wer das Tier sieht, melde sich.', []],
  [
    'fr',
    'La traite des vaches au salon',
    'La traite des vaches fascine le public ; un prix en la mineur pour la fanfare.',
    [],
  ],
  ['fr', 'Des mineurs de bitcoin en Islande', 'Les mineurs de bitcoin profitent du froid.', []],
  ['it', 'Abusi edilizi sul lungomare', 'Il comune contesta abusi edilizi. Si tratta di dieci case.', []],
  ['it', 'La tratta ferroviaria chiusa', 'La tratta ferroviaria resta chiusa: minori entrate per i negozi.', []],
  ['pt', 'Inflação em menor nível', 'O índice caiu ao menor nível; trata-se de uma surpresa.', []],
  ['pt', 'Abuso de poder nas eleições', 'O tribunal analisa o abuso de poder do prefeito.', []],
];

describe.each(ABOUT)('%s: %s', (language, title, text, topics) => {
  it(`is about ${topics.join()}`, () => {
    expect(tell(language, title, text).topics).toEqual(topics);
  });
});

describe.each(NOT_ABOUT)('%s: %s', (language, title, text) => {
  it('only sounds like it', () => {
    expect(tell(language, title, text).topics).toEqual([]);
  });
});

describe('the weighing', () => {
  it('needs more of a long text than a mention', () => {
    const filler = 'The council spoke about roads, taxes and the new bridge over the river. '.repeat(60);
    const text = `${filler}\n\nOne speaker recalled an inquiry into child abuse.`;
    expect(tell('en', 'Council meets', text).topics).toEqual([]);
  });

  it('reads accents, hyphens and capitals as the same word', () => {
    expect(tell('es', 'DETENIDO POR PORNOGRAFIA INFANTIL', 'Pornografia-infantil en su movil.').topics).toEqual([
      'csam',
    ]);
  });

  it('gives the spans of the text', () => {
    const text = 'Police found child sexual abuse material and child abuse images.';
    const { spans } = tell('en', null, text);
    expect(spans.map((span) => span.text)).toContain('child sexual abuse material');
  });
});
