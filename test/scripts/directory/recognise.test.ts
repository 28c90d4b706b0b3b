/** What a page says of itself is anything at all: it is read whatever it is, and in time linear in its length. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRecognised, recognise } from '../../../scripts/directory/recognise.ts';
import { anyText } from '../../anyText.ts';

const line = { name: 'Línea de Ayuda', organisation: 'Fundación Niñez', phone: '+34900202010', phoneDisplay: null };
const shortLine = { ...line, phone: '116111', phoneDisplay: '116 111 (in Spain)' };

describe('a page', () => {
  it.each([
    ['<h1>LINEA DE AYUDA</h1>', true],
    ['<p>de la Fundacio\u0301n Nin\u0303ez</p>', true],
    ['<img alt="Fundación Niñez">', true],
    ['<meta name="description" content="La línea de ayuda">', true],
    ['<script>"Línea de Ayuda"</script>', false],
    ['<!-- Línea de Ayuda -->', false],
    ['<p>Ayuda</p>', false],
  ])('with %s is theirs by name: %s', (html, is) => {
    expect(recognise(html, line).name).toBe(is);
  });

  it.each([
    ['900 20 20 10', true],
    ['+34 900-202-010', true],
    ['(+34) 900.20.20.10', true],
    ['<a href="tel:+34900202010">Call</a>', true],
    ['900 20 20 11', false],
  ])('with %s has the number: %s', (html, has) => {
    expect(recognise(html, line).number).toBe(has);
  });

  it('has a number that is written as inside the country', () => {
    expect(recognise('Call 116 111', shortLine).number).toBe(true);
    expect(recognise('no number', { ...shortLine, phone: null }).number).toBeNull();
  });

  it('is not recognised by a number that is on every page', () => {
    const hundredTwelve = { ...line, phone: '112', phoneDisplay: '112' };
    const seen = recognise('Rooms from 112 euros', hundredTwelve);
    expect(seen.number).toBe(true);
    expect(isRecognised(seen, hundredTwelve)).toBe(false);
    expect(recognise('Rooms from 1120 euros', hundredTwelve).number).toBe(false);
  });

  it('is read whatever it holds', () => {
    const piece = fc.oneof(anyText(), fc.constantFrom('<', '</', '<script>', '<!--', '&#', '900 ', ']]>'));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const seen = recognise(pieces.join(''), line);
        expect(typeof seen.name).toBe('boolean');
        expect(typeof seen.parked).toBe('boolean');
      }),
    );
  });

  it.each(['<', '<a ', '9 ', 'a\u0301', '<p>', 'domain is '])(
    'of a quarter of a megabyte of %j is read in time',
    (piece) => {
      const before = process.cpuUsage();
      recognise(piece.repeat(250_000 / piece.length), line);
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1000).toBeLessThan(2_000);
    },
  );
});
