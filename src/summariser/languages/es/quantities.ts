import type { QuantityLanguage } from '../../quantities/language.ts';

export const quantities: QuantityLanguage = {};
