import type { PlaceLanguage } from '../../topics/language.ts';

export const places: PlaceLanguage = {};
