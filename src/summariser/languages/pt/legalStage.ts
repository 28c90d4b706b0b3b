/** What the legal-stage finder knows of Portuguese. */
import type { LegalStageLanguage } from '../../topics/language.ts';

export const legalStage: LegalStageLanguage = {
  stages: {
    investigation:
      'investigação, investigações, investiga, investigam, investigado, investigada, investigados, inquérito, inquéritos, apura, apuração, mandado de busca, mandados de busca, busca e apreensão, buscas, apreendido, apreendidos, apreensão, suspeita surgiu, procurado pela',
    arrest:
      'preso, presa, presos, presas, prisão preventiva, prisão em flagrante, prisão temporária, prende, prendem, prendeu, prenderam, prisões, detido, detida, detidos, detidas, detenção, detenções, detém, deteve, em flagrante, capturado, capturados, sob custódia, mandado de prisão, mandados de prisão',
    charge:
      'ministério público acusou, ministério público acusa, procuradoria acusou, acusado de, acusada de, acusados de, indiciado, indiciada, indiciados, denunciado pelo, denunciada pelo, denunciados, constituído arguido, constituída arguida, constituídos arguidos, arguido, arguida, arguidos, acusação formal, deduziu acusação, réu, réus, ré por, responderá por, responderão por, vai responder',
    trial:
      'julgamento, julgamentos, a ser julgado, começou a ser julgado, no banco dos réus, júri, tribunal do júri, audiência de instrução, vai a julgamento',
    conviction:
      'considerado culpado, considerada culpada, considerados culpados, declarado culpado, culpado de, culpada de, culpados de, confessou-se culpado',
    sentence:
      'condenado, condenada, condenados, condenadas, condenação, condenações, condena, condenou, anos de prisão, meses de prisão, anos de reclusão, pena de prisão, prisão perpétua, pena suspensa, sentenciado',
    acquittal:
      'absolvido, absolvida, absolvidos, absolvidas, absolve, absolveu, absolvição, arquivado, arquivamento, inocentado, inocentada, despronunciado',
  },
  innocent:
    'até agora, até o momento, até ao momento, investigação científica, centro de investigação, projeto de investigação, investigação e desenvolvimento, condena o ataque, condena a violência, condenou o ataque, condenou a violência, julgamento de valor, prisão de ventre, apreensão da população, com apreensão, preso no trânsito, presos no trânsito, presa no trânsito, detém a maioria, detém o recorde, detém os direitos, preso às ferragens, presa às ferragens',
  negations: 'não, nunca, sem, ninguém, nenhum, nenhuma, nem, jamais',
  hypotheticals:
    'poderia, poderiam, pode, podem, poderá, seria, seriam, arrisca, arriscam, até, punível, punido com, pede, pedem, pediu, render, rende, prevê, incorre, eventual, possível, possíveis',
  earlier:
    'já, anteriormente, antes, antecedentes, reincidente, no passado, ex-presidiário, outro processo, havia sido, tinha sido',
  numerals:
    'dois, duas, três, quatro, cinco, seis, sete, oito, nove, dez, onze, doze, dezenas, outro, outra, outros, outras, segundo, vários',
  matters:
    'polícia, procuradoria, arguid*, corrupção, júri, policial, policiais, polícias, agentes, tribunal, juiz, juíza, juízes, promotor*, procurador*, ministério público, justiça, delegacia, delegado, delegada, suspeito, suspeita, suspeitos, crime, crimes, criminoso*, criminosa, homicídio, assassinato, roubo, furto, assalto, burla, fraude, estupro, violação, abuso, abusos, vítima, vítimas, advogado, advogada, presumível, alegado, acusação, violência, tráfico, droga, drogas, pornografia, pedofilia, ilegal, ilegais, quadrilha, gnr, psp',
};
