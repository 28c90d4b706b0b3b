import type { TopicLanguage } from '../../topics/language.ts';

export const topics: TopicLanguage = {};
