/** What the finder of identifying details knows of French. */
import type { VictimLanguage } from '../../victims/language.ts';

export const victims: VictimLanguage = {
  harmStems:
    'abus agress viol maltrait enlev rapt assassin tué tuée tuer meurtr poignard exploit trait extors chantage harcel victime tortur battu battue pédocriminel pédophil inceste incestu',
  victims: 'victime|victimes|survivante|survivant|rescapée|rescapé',
  children:
    'fille|filles|garçon|garçons|fillette|fillettes|enfant|enfants|adolescente|adolescent|adolescents|mineure|mineur|mineurs|élève|élèves|collégienne|collégien|lycéenne|lycéen|écolière|écolier|bébé|petite|petit',
  kin: 'fille|filles|fils|belle-fille|beau-fils|nièce|neveu|petite-fille|petit-fils|petite sœur|petit frère',
  possessives: 'sa|son|ses|leur|leurs|dont la|dont le',
  naming:
    "prénommée|prénommé|nommée|nommé|appelée|appelé|qui s'appelle|qui s'appelait|identifiée comme|identifié comme|du nom de",
  ageLinks: 'âgée de|âgé de|de|alors âgée de|alors âgé de',
  suspectStems:
    'suspect soupçonn arrêt interpell accus inculp mis mise prévenu condamn écrou détenu présumé poursuiv agresseur auteur violeur meurtrier assassin pédophile',
  offices:
    'monsieur|madame|m|mme|me|dr|maître|président|présidente|premier ministre|première ministre|ministre|secrétaire|préfet|préfète|maire|juge|procureur|procureure|avocat|avocate|commissaire|commandant|capitaine|lieutenant|inspecteur|inspectrice|porte-parole|directeur|directrice|évêque|cardinal|pape|roi|reine|professeur|professeure|entraîneur|entraîneuse|chanteur|chanteuse|acteur|actrice|écrivain|écrivaine|journaliste',
  schools: 'école|école primaire|école maternelle|école élémentaire|collège|lycée|crèche|internat|maternelle',
  homes: 'maison|domicile|appartement|logement|foyer|habite|habitait|vit|vivait|réside|résidait',
  streets: 'rue|avenue|boulevard|quai|chemin|impasse|allée|place|route',
};
