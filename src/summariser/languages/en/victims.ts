/** What the finder of identifying details knows of English. */
import type { VictimLanguage } from '../../victims/language.ts';

export const victims: VictimLanguage = {
  harmStems:
    'abus rape rapi assault molest groom exploit kidnap abduct murder killed killing stabb attack violat traffick blackmail sextort neglect tortur beaten injur hurt victim',
  victims: 'victim|victims|survivor|survivors',
  children:
    'girl|girls|boy|boys|child|children|teenager|teenagers|teen|schoolgirl|schoolgirls|schoolboy|schoolboys|pupil|pupils|toddler|baby|infant|youngster|minor|minors',
  inNames: 'victim|victims|survivor|survivors|child|children|infant|minor',
  kin: 'daughter|daughters|son|sons|stepdaughter|stepson|niece|nephew|granddaughter|grandson|stepchild|stepchildren|foster daughter|foster son|little sister|younger sister|little brother|younger brother',
  possessives: 'his|her|their|whose|my',
  naming: 'named|named locally as|locally named as|called|identified as|named as|whose name is|known as',
  ageLinks: 'aged|age|was|is|who was|who is|then|then aged',
  suspectStems:
    'suspect arrest accus charg convict defendant sentenc jailed imprison detain indict allegedly prosecut perpetrator abuser rapist killer murderer',
  offices:
    'mr|mrs|ms|dr|president|prime minister|minister|secretary|senator|governor|mayor|judge|justice|prosecutor|attorney general|attorney|lawyer|officer|detective|inspector|superintendent|sergeant|captain|sheriff|chief|commissioner|spokesman|spokeswoman|spokesperson|professor|director|bishop|archbishop|cardinal|pope|king|queen|prince|princess|head teacher|headteacher|principal|coach|singer|actor|actress|author|special agent|agent|reporter',
  schools:
    'school|primary school|high school|secondary school|elementary school|middle school|grammar school|boarding school|academy|kindergarten|nursery|college|preschool',
  homes: 'home|homes|house|flat|apartment|lives|lived|living|residence|resident',
  streets: 'street|road|avenue|lane|drive|close|crescent|boulevard|terrace|court|place|way|gardens',
};
