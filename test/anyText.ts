/**
 * Texts of any characters, for properties that hold of all. Knows Unicode's code points but surrogates: what fast-check calls
 * `binary`, whose own table takes two seconds to make for each of its uses.
 */
import fc from 'fast-check';

const character = fc
  .oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map((code) => String.fromCodePoint(code));

/** At most `maxLength` characters, or as many as fast-check thinks fit; each of one or two UTF-16 code units. */
export const anyText = (maxLength?: number): fc.Arbitrary<string> =>
  fc.string({ unit: character, ...(maxLength === undefined ? {} : { maxLength }) });
