/** Figures where the language is not covered: symbols of units and currencies, which the engine reads by itself. */
import type { QuantityLanguage } from '../../quantities/language.ts';

export const quantities: QuantityLanguage = {};
