/**
 * Function words of languages that Lede does not cover and that read like one that it does. A text that has more of them than
 * of the covered language's is in neither, as far as Lede can tell. Knows words; the comparison is `identify.ts`.
 */
import { words } from './words.ts';

export const neighbours: Readonly<Record<string, ReadonlySet<string>>> = {
  /** Afrikaans, beside Dutch. */
  af: words(`
    die n en het nie van in is dat wat hulle sy ons vir aan was op met om te by hy ek jy sal kan maar ook deur uit tot na oor
    as word haar hom se kon sou moet baie hierdie daardie toe nog meer dit so waar wie onder tussen tydens volgens hê wees hul
    geen een teen sonder gister want omdat indien
  `),
  /** Asturian, beside Spanish. */
  ast: words(`
    el la les los l d s un una unes unos de del al a y o en nel na nes nos con por pol pola pa que nun non se lo ye son foi yera
    hai hubo taba tien tienen esti esta esto otra otru otres so sos más pero como cuando según ente hasta dende ensin
    tamién xá agora yá dixo fai
  `),
  /** Galician, beside Portuguese. */
  gl: words(`
    o a os as un unha uns unhas de do da dos das en no na nos nas nunha nun e que non se por polo pola polos polas para con co coa
    ao á aos ás pero máis foi son é está ten teñen como ata tamén onde cando este esta súa seu seus súas segundo tras entre sobre
    desde xa moi ser ou nin lle lles hai houbo dixo porque ca eles elas isto iso
  `),
  /** Occitan, beside Catalan. */
  oc: words(`
    lo la los las l d un una de del dels al als a e o en dins amb per pel que qui se es son èra foguèt an a avián aver pas mas
    coma quand sus segon entre fins après aquel aquela aqueste aquesta lor sos sas sa tanben ja mai pus çò i ne nos vos òm
    perque tot totes
  `),
};
