/** What the finder of identifying details knows of Portuguese. */
import type { VictimLanguage } from '../../victims/language.ts';

export const victims: VictimLanguage = {
  harmStems:
    'abus agre viol estupr maltrat sequestr rapt assassin mato mata esfaque explor tráfico extors chantag assédi assedi vítim tortur espanc pedófil pedofil homicíd',
  victims: 'vítima|vítimas|sobrevivente|sobreviventes',
  children:
    'menina|meninas|menino|meninos|criança|crianças|menor|menores|adolescente|adolescentes|rapariga|rapaz|aluna|alunas|aluno|alunos|bebé|bebê|garota|garoto|pequena|pequeno',
  kin: 'filha|filhas|filho|filhos|enteada|enteado|sobrinha|sobrinho|neta|neto|irmã mais nova|irmão mais novo',
  possessives: 'sua|suas|seu|seus|cuja|cujo|dele|dela',
  naming: 'chamada|chamado|de nome|que se chama|que se chamava|identificada como|identificado como',
  ageLinks: 'de|com|que tinha|tinha',
  suspectStems:
    'detev suspeit det preso presa prend acus arguid indiciad conden investigad denunciad réu réus agressor autor abusador violador estuprador assassino pedófilo',
  offices:
    'senhor|senhora|sr|sra|dr|dra|doutor|doutora|presidente|primeiro-ministro|ministro|ministra|secretário|secretária|governador|governadora|prefeito|prefeita|autarca|juiz|juíza|procurador|procuradora|promotor|promotora|advogado|advogada|delegado|delegada|inspetor|inspetora|comissário|capitão|tenente|sargento|agente|porta-voz|diretor|diretora|bispo|cardeal|papa|rei|rainha|professor|professora|treinador|treinadora|cantor|cantora|ator|atriz|escritor|escritora|jornalista',
  schools:
    'escola|colégio|liceu|agrupamento|jardim de infância|creche|instituto|escola básica|escola secundária|escola primária|escola municipal|escola estadual',
  homes: 'casa|residência|domicílio|apartamento|lar|vive|vivia|mora|morava|reside|residia|moradora|morador',
  streets: 'rua|avenida|praça|travessa|estrada|rodovia|largo|alameda',
};
