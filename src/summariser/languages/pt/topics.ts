/** What the topic finder knows of Portuguese. Terms from the compiled lexicon; press terms are for detection alone. */
import type { TopicLanguage } from '../../topics/language.ts';

export const topics: TopicLanguage = {
  terms: {
    csam: {
      strong: `
        material de abuso sexual de crianças, conteúdos de abuso sexual de menores, material de abuso sexual infantil, abuso sexual infantojuvenil na internet, material de abuso sexual infantojuvenil, imagens de abuso sexual infantil, imagens de abuso sexual infantojuvenil, pornografia infantil, pornografia de menores,
        pornografia infantojuvenil, pornografia com menores, pornografia envolvendo crianças, rede de pedofilia, imagens pedófilas, conteúdo pedófilo, ficheiros de pornografia de menores, material pornográfico infantil, imagens de exploração sexual infantil, armazenamento de pornografia
      `,
      nearChild: 'deepfake*, nudes, nudes feitos com IA',
    },
    grooming: {
      strong:
        'aliciamento sexual de crianças, aliciamento de menores, aliciamento de crianças, aliciamento online, aliciar menores, aliciar crianças, aliciava menores, aliciava crianças, predador sexual online, assédio sexual a menores na internet, grooming',
      nearChild: 'aliciamento, aliciar, aliciava, aliciou, aliciadas',
    },
    sextortion: {
      strong:
        'extorsão sexual, sextorsão, sextortion, chantagem sexual, chantagem com fotos íntimas, chantageava com fotos íntimas, estupro virtual',
      nearChild: '',
    },
    'child-trafficking': {
      strong:
        'exploração sexual de crianças, exploração sexual de menores, exploração sexual infantil, exploração sexual infantojuvenil, exploração sexual de adolescentes, tráfico de crianças, tráfico de menores, prostituição infantil, prostituição de menores, turismo sexual, lenocínio de menores, adoção ilegal',
      nearChild: 'tráfico de pessoas, tráfico de seres humanos, lenocínio',
    },
    'child-abuse': {
      strong: `
        abuso sexual de crianças, abuso sexual de menores, abuso sexual infantil, abuso sexual infantojuvenil, violência sexual contra crianças, violência sexual contra menores, violência contra crianças, maus-tratos infantis, maus tratos infantis, maus-tratos a crianças, maus-tratos a menores, pedofilia, pedófilo*, abuso de menores, abusos de menores, violação de menor*,
        estupro de vulnerável, estupro de menor, estupro de criança, abuso infantil, abusos sexuais de menores, abusos na igreja, abuso de crianças, abusar de crianças, abusar de menores
      `,
      nearChild: '',
    },
    'missing-child': {
      strong:
        'criança desaparecida, crianças desaparecidas, menor desaparecido, menor desaparecida, menino desaparecido, menina desaparecida, subtração de menor*, subtração internacional, rapto de criança, rapto de menor, rapto parental, adolescente desaparecida, adolescente desaparecido, sequestro de criança, desaparecimento de criança*, desaparecimento da menina, desaparecimento do menino, alerta amber',
      nearChild: 'desaparecimento',
    },
    'online-safety': {
      strong:
        'segurança online das crianças, segurança das crianças na internet, proteção de crianças na internet, crianças na internet, proteção de crianças e adolescentes na internet, internet segura, internet mais segura, cyberbullying, ciberbullying, controle parental, controlo parental, verificação de idade, verificação da idade, ECA Digital, adultização',
      nearChild: 'tempo de tela, tempo de ecrã, redes sociais para menores',
    },
  },
  classes: {
    child:
      'criança, crianças, menor de idade, menores de idade, menor, menores, adolescente, adolescentes, menino, menina, meninos, meninas, bebê, bebês, bebé, bebés, infantil, infantis, infantojuvenil, aluno, aluna, alunos, alunas, filho, filha, filhos, filhas, enteada, enteado, neta, neto, rapariga, raparigas, vulnerável',
    sexual:
      'sexual, sexuais, sexualmente, nu, nua, nus, nuas, íntimo, íntima, íntimas, íntimos, explícito, explícita, explícitas, pedófil*, erótic*',
    material:
      'imagem, imagens, foto, fotos, fotografia, fotografias, vídeo, vídeos, material, materiais, arquivo, arquivos, ficheiro, ficheiros, conteúdo, conteúdos, gravações, webcam',
    pornography: 'porno, pornografi*, pornográfic*',
    sexualAbuse:
      'abuso sexual, abusos sexuais, abusou sexualmente, abusada sexualmente, abusado sexualmente, abusar sexualmente, agressão sexual, estupro, estupros, estuprada, estuprar, estuprou, violação, violada, violou, violador, violência sexual, crimes sexuais, importunação sexual, atos libidinosos, coação sexual, exploração sexual',
    harm: 'maus-tratos, maus tratos, maltrat*, agredida, agredido, abusos, abuso, negligência, espancada, espancado, abandono',
    grooming: 'aliciamento, aliciar, aliciava, aliciou, aliciadas, aliciados, grooming, seduzia, atraía, contactava',
    extortion: 'chantag*, extors*, extorqu*, ameaç*',
    trafficking:
      'tráfico de pessoas, tráfico humano, prostitui*, exploração sexual, lenocínio, casamento forçado, trabalho forçado, trabalho escravo, rufianismo, aliciadores',
    missing:
      'desaparecido, desaparecida, desaparecidos, desaparecidas, desapareceu, desaparecimento, sequestr*, rapto, raptada, raptado, raptou, paradeiro, buscas, procurado, procurada',
    online:
      'internet, online, redes sociais, rede social, aplicativo, aplicativos, aplicação, app, apps, plataforma, plataformas, site, sites, celular, telemóvel, smartphone*, digital, digitais, tiktok, instagram, snapchat, facebook, youtube, whatsapp, telegram, discord, roblox, dados, jogos, inteligência artificial',
    protection:
      'segurança, proteção, proteger, protege, privacidade, prevenção, bullying, risco, riscos, perigo, perigos, proibir, proibição, proíbe, vazamento, fuga de dados, controle, controlo, dependência, vício, nocivo*, responsabilização, regulação, conscientização',
  },
  contexts: {
    innocent:
      'menor que, menor do que, menores que, menor número, menor preço, menor custo, menor valor, menor taxa, menor nível, menor índice, menor risco, menor impacto, em menor, mi menor, lá menor, dó menor, ré menor, ferimentos menores, ásia menor, menores de 30, menores de 35, o rapto da europa, abuso de poder, abuso de autoridade, abuso de confiança, parque infantil, trata-se de, literatura infantil, menino jesus, cardápio infantil',
    works:
      'filme, filmes, romance, romances, álbum, canção, canções, música, cineasta, diretor de cinema, realizador, trilha sonora, banda sonora, roteiro, estreia, novela, minissérie, série, exposição, quadro, pintura, documentário, ficção, resenha, festival',
    animals:
      'cão, cães, cachorro, cachorros, gato, gatos, cavalo, cavalos, animal, animais, tosa, banho e tosa, barba, pelo',
    goods: 'droga, drogas, entorpecentes, cocaína, heroína, maconha, haxixe, armas, tabaco, cigarros, narcotráfico',
  },
};
