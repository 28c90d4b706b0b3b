/** What the text layer knows of en: abbreviations, function words and sentence openers that lean backwards. */
import type { TextLanguage } from '../../text/language.ts';
import { words } from '../words.ts';

export const text: TextLanguage = {
  abbreviations: words(`
    mr mrs ms dr prof rev hon gen col lt sgt capt cmdr adm maj brig gov sen rep pres st mt ft no nos vs v jr sr
    approx est dept fig vol ed eds pp p ch sec art al e.g i.e cf u.s u.k u.n e.u d.c a.m p.m jan feb mar apr jun
    jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun ave blvd rd insp supt det cpl pvt ald
    supt messrs mme mlle ph.d m.d b.a m.a l.a n.y calif mass conn ill wash ariz tenn fla ga va pa ore okla ala
    minn wis mich tex colo hon ret
  `),
  ordinalStop: false,
  functionWords: words(`
    the a an and or but nor so yet if then than that this these those there here of in on at by for from with to
    into onto over under about after before between during through against among within without upon off out up
    down as is are was were be been being am do does did done have has had having will would shall should can
    could may might must i you he she it we they me him her us them my your his its our their mine yours hers
    ours theirs who whom whose which what when where why how not no only also just very too more most much many
    some any all both each every other another such own same s t re ve ll d m don didn isn wasn aren weren
    because while although though since until unless whether
  `),
  dependentOpeners: words(`
    he she it they him her them his their its this that these those such but and so or yet however meanwhile
    moreover furthermore therefore thus then there also both neither instead otherwise nevertheless nonetheless
    besides consequently similarly here
  `),
  relatives: words('sco'),
};
