/** What the topic finder knows of Spanish. Terms from the compiled lexicon; press terms are for detection alone. */
import type { TopicLanguage } from '../../topics/language.ts';

export const topics: TopicLanguage = {
  terms: {
    csam: {
      strong: `
        material de abuso sexual infantil, material de explotación sexual infantil, MASI, CSAM, imágenes de abuso sexual infantil,
        imágenes de abusos sexuales a menores, imágenes de abusos a menores, pornografía infantil, porno infantil, material pedófilo, archivos pedófilos,
        contenido pedófilo, red de pederastas, red de pedófilos, pornografía de menores, pornografía con menores, material pornográfico infantil,
        material de abuso infantil, vídeos de abusos sexuales a menores, contenido de abuso sexual infantil, contenido sexual infantil,
        imágenes de explotación sexual infantil, material sexual de menores, archivos de contenido pedófilo
      `,
      nearChild: 'deepfake*, desnudos generados con IA, desnudos falsos',
    },
    grooming: {
      strong: `
        captación de menores con fines sexuales, ciberembaucamiento, online grooming, acoso sexual a menores por internet,
        ciberacoso sexual a menores, ciberacoso sexual, depredador sexual en internet, child grooming, child-grooming,
        embaucar a menores, embaucamiento de menores, embaucaba a menores, grooming
      `,
      nearChild: 'embauc*, contactaba con, se ganaba la confianza, se hacía pasar por',
    },
    sextortion: {
      strong: `
        extorsión sexual, sextorsión, sextorsion*, chantaje sexual, chantaje con fotos íntimas, chantajeaba con imágenes íntimas,
        chantajear con imágenes íntimas
      `,
      nearChild: 'sexpreading, sexting',
    },
    'child-trafficking': {
      strong: `
        explotación sexual infantil, explotación sexual de menores, explotación sexual de niñas, explotación sexual de niños, explotaba sexualmente a menores,
        trata de menores, trata infantil, trata de niños, trata de niñas, prostitución infantil, menores prostituidas, prostitución de menores,
        prostituía a menores, turismo sexual infantil, turismo sexual con menores, corrupción de menores, tráfico de menores, tráfico de niños, venta de niños
      `,
      nearChild:
        'trata de personas, trata de seres humanos, trata con fines, red de prostitución, proxeneta, proxenetas, proxenetismo',
    },
    'child-abuse': {
      strong: `
        abuso sexual infantil, abusos sexuales a menores, abuso sexual a menores, abuso sexual de menores, abusos sexuales a un menor, abusos sexuales a una menor,
        violencia sexual contra la infancia, agresión sexual a un menor, agresión sexual a una menor, agresión sexual a menor*, maltrato infantil, maltrato a menores,
        pederastia, pederasta*, pedófilo, pedófilos, pedofilia, abusos a menores, abuso de menores, abusar de menores, abusar de una menor, abusar de un menor, violación de una menor, violar a una menor,
        violar a una niña, violación de una niña, tocamientos a menores, tocamientos a una menor, abusos en la Iglesia, abuso infantil, abuso a menores, estupro
      `,
      nearChild: '',
    },
    'missing-child': {
      strong: `
        menor desaparecido, menor desaparecida, menores desaparecidos, niño desaparecido, niña desaparecida, niños desaparecidos, sustracción parental,
        sustracción de menores, sustracción internacional de menores, secuestro de un niño, secuestro de una niña, secuestro de un menor, rapto de una menor,
        búsqueda de un menor, búsqueda de una menor, Alerta AMBER, secuestro parental, desaparición de un menor, desaparición de una menor, desaparición de la menor, desaparición del menor, desaparición de la niña, desaparición del niño
      `,
      nearChild: '',
    },
    'online-safety': {
      strong: `
        seguridad de los menores en internet, protección de los menores en internet, protección de menores en entornos digitales, menores en el entorno digital,
        uso seguro de internet, internet segura, internet seguro, control parental, controles parentales, ciberacoso, ciberbullying, ciberacoso escolar, verificación de edad,
        verificación de la edad, entornos digitales seguros, seguridad digital de los menores, privacidad de los menores, datos de menores, sharenting
      `,
      nearChild: 'uso del móvil, tiempo de pantalla, pantallas',
    },
  },
  classes: {
    child: `
      niño, niña, niños, niñas, menor de edad, menores de edad, menor, menores, adolescente, adolescentes, infancia, infantil, infantiles, bebé, bebés, alumno, alumna,
      alumnos, alumnas, escolares, colegial*, hijo, hija, hijos, hijas, chica, chicas, chico, chicos, joven de 13 años, joven de 14 años, joven de 15 años, joven de 16 años, joven de 17 años, nieta, nieto, hijastra, hijastro
    `,
    sexual:
      'sexual, sexuales, sexualmente, desnudo, desnuda, desnudos, desnudas, íntimo, íntima, íntimos, íntimas, explícito, explícita, explícitos, explícitas, erótic*, pedófil*',
    material:
      'imagen, imágenes, foto, fotos, fotografía, fotografías, vídeo, vídeos, video, videos, material, materiales, archivo, archivos, contenido, contenidos, grabaciones, grabación, grabó, webcam',
    pornography: 'porno, pornograf*, pornográf*',
    sexualAbuse: `
      abuso sexual, abusos sexuales, abusó sexualmente, abusar sexualmente, abusado sexualmente, abusada sexualmente, abusaba sexualmente, agresión sexual, agresiones sexuales, agredir sexualmente, agredió sexualmente,
      agredida sexualmente, delitos sexuales, delito sexual, violación, violaciones, violó, violar, violada, violador, tocamientos, explotación sexual, exhibicionismo, depredador sexual
    `,
    harm: 'maltrato, maltratos, malos tratos, maltratar, maltrataba, maltratado, maltratada, abuso, abusos, abusaba, abusar, abusó, negligencia, desatención, desamparo, golpeaba, palizas',
    grooming:
      'embauc*, captaba, captó, captar, captación, engatus*, acosaba por internet, contactaba, contactó, hacerse pasar, haciéndose pasar, se hacía pasar',
    extortion: 'chantaj*, extorsion*, extorsión, amenaz*, coaccion*',
    trafficking:
      'trata de, prostitu*, prostíbulo*, proxenet*, explotaba, explotadas, tratantes, traficantes de personas, matrimonio forzado, trabajo forzoso',
    missing:
      'desaparecido, desaparecida, desaparecidos, desaparecidas, desapareció, desaparición, secuestr*, rapto, raptó, raptar, raptada, raptado, paradero, en busca de, búsqueda',
    online: `
      internet, redes sociales, red social, en línea, online, móvil, móviles, teléfono móvil, digital, digitales, aplicación, aplicaciones, app, apps, plataforma, plataformas, web, webs,
      TikTok, Instagram, Snapchat, Facebook, YouTube, WhatsApp, Discord, Roblox, videojuegos, datos personales, datos, ciberseguridad, hackers, inteligencia artificial, chatbots, pantallas
    `,
    protection: `
      seguridad, seguro, segura, proteger, protección, protege, privacidad, filtración, filtrados, filtraron, prevención, prevenir, ciberacoso, acoso, riesgo, riesgos, peligro, peligros,
      prohibir, prohibición, prohíbe, restringir, control parental, adicción, nocivo*, perjudicial*, consentimiento, robo de datos, responsable, concienciar
    `,
  },
  contexts: {
    innocent: `
      la menor duda, menor medida, en menor, menor que, menor de los, menor tamaño, menor número, menor precio, menor cantidad, menor coste, menor costo, menor impacto, menor riesgo, menor incidencia,
      menor grado, menor nivel, menores que, menores precios, menores costes, menores ingresos, un menor consumo, una menor demanda, menor demanda, menor crecimiento, contrato menor, contratos menores, obra menor, obras menores, asia menor, comercio menor, al por menor, por menor,
      delito menor, delitos menores, daños menores, heridas menores, ligas menores, tono menor, en la menor, en do menor, en sol menor, en re menor, mal menor, hermano menor, hermana menor, hijo menor, hija menor, caza menor, menores de 35, menores de 30, menores de 25, menor a, menores a,
      vino joven, infantil de fútbol, categoría infantil, categorías infantiles, el rapto de las sabinas, el rapto de europa, se trata de, trata de evitar, abuso de poder, abuso de autoridad, abuso de mercado, abuso de confianza, abuso de posición,
      niño jesús, fenómeno de el niño, fenómeno del niño, el niño costero, la niña y el niño, fenómeno de la niña, menú infantil, contenido de la ley
    `,
    works:
      'película, películas, novela, novelas, álbum, disco, canción, canciones, cineasta, guion, guión, banda sonora, estreno, estrena, rodaje, protagonizada, reparto, taquilla, thriller, serie de televisión, exposición, cuadro, pintura, dramaturg*, memorias, documental, ficción, reseña, crítica de cine, festival de cine',
    animals:
      'perro, perros, perra, gato, gatos, caballo, caballos, mascota, mascotas, canina, canino, peluquería, barba, pelo',
    goods: 'droga, drogas, cocaína, heroína, hachís, marihuana, estupefacientes, armas, tabaco, narcotráfico',
  },
};
