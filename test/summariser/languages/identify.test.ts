import { describe, expect, it } from 'vitest';
import { identifyLanguage } from '../../../src/summariser/languages/identify.ts';

const SPANISH =
  'Los agentes registraron ayer tres viviendas en la capital y se llevaron los equipos que había en una de ellas, según ha informado la policía.';
const ENGLISH =
  'Officers searched three homes in the capital yesterday and took the computers that were in one of them, as the police have said.';

describe('identifyLanguage', () => {
  it('finds the language where none is declared', () => {
    expect(identifyLanguage(SPANISH, null)).toBe('es');
    expect(identifyLanguage(ENGLISH, null)).toBe('en');
  });

  it('keeps a declared language with its region', () => {
    expect(identifyLanguage(SPANISH, 'es-MX')).toBe('es-MX');
  });

  it('finds out a wrong lang attribute', () => {
    expect(identifyLanguage(SPANISH, 'en')).toBe('es');
  });

  it('says nothing of a few words or of a language it does not cover', () => {
    expect(identifyLanguage('La casa', null)).toBeNull();
    expect(
      identifyLanguage(
        'Polisi w mieście znaleźli wczoraj trzy komputery i zabrali je na komisariat przy ulicy Długiej',
        null,
      ),
    ).toBeNull();
  });

  it('does not overrule a language that it does not know', () => {
    expect(
      identifyLanguage('Polisi w mieście znaleźli wczoraj trzy komputery i zabrali je na komisariat przy ulicy', 'pl'),
    ).toBe('pl');
  });
});
