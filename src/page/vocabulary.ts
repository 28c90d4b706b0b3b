/**
 * Words of the seven languages, and of class names, by which parts of a page tell what they are. Data only; how it weighs
 * is the matter of those who use it. All in lower case and without accents.
 */
import { phrasesIn } from './strings.ts';

/** Lines that say that a page was changed begin so. */
export const MODIFIED_WORDS = phrasesIn(
  'updated | last updated | modified | edited | revised | actualizado | actualizada | ultima actualizacion | actualitzat | modificat | aktualisiert | stand | geandert | mis a jour | mise a jour | modifie | aggiornato | aggiornamento | ultimo aggiornamento | modificato | atualizado | atualizada | ultima atualizacao',
);

/** Lines that state the publication begin so. */
export const PUBLISHED_WORDS = phrasesIn(
  'published | posted | publication date | created | first published | publicado | publicada | fecha de publicacion | publicat | veroffentlicht | erstellt | erschienen | publie | paru le | mis en ligne | pubblicato | pubblicata | data di pubblicazione | publicado em | data de publicacao',
);

/** Words before a name in a byline. */
export const BYLINE_WORDS = phrasesIn(
  'written by | by | posted by | published by | reported by | text by | story by | por | escrito por | redactado por | per | escrit per | von | text von | ein beitrag von | par | ecrit par | publie par | di | a cura di | scritto da | da | de',
);

/** Class or id parts of elements that state when a page was published. */
export const DATE_CLASS = /date|time|publi|posted|byline|dateline|stamp|fecha|datum|meta|entry-info|article-info/i;
export const MODIFIED_CLASS = /modif|updat|aktualis|actualiz|edited|revised/i;

/** Class or id parts of elements beside the article. */
export const ASIDE_CLASS =
  /comment|related|recommend|sidebar|widget|footer|foot\b|most-?(?:read|popular|viewed)|trending|teaser|promo|newsletter|recirc|outbrain|taboola|disqus|archive|calendar|copyright|respond|more-(?:news|stories|from)|read-?next|also-like|popular|latest/i;
