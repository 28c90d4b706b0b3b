/** What the finder of identifying details knows of Italian. */
import type { VictimLanguage } from '../../victims/language.ts';

export const victims: VictimLanguage = {
  harmStems:
    'abus aggred aggress viol stupr maltratt rapi sequest assassin ucci accoltell sfrutt tratta estors ricatt molest vittim tortur picchi pedofil omicid',
  victims: 'vittima|vittime|sopravvissuta|sopravvissuto',
  children:
    'bambina|bambine|bambino|bambini|ragazza|ragazze|ragazzina|ragazzo|ragazzi|ragazzino|minore|minori|minorenne|minorenni|adolescente|adolescenti|alunna|alunno|alunni|neonata|neonato|piccola|piccolo',
  kin: 'figlia|figlie|figlio|figli|figliastra|figliastro|nipote|nipotina|nipotino|sorellina|fratellino',
  possessives: 'sua|suo|sue|suoi|la sua|il suo|loro|cui',
  naming: 'di nome|chiamata|chiamato|che si chiama|che si chiamava|identificata come|identificato come',
  ageLinks: 'di|che aveva|aveva|che ha',
  suspectStems:
    'sospett arrest accus indagat imputat condann fermat presunt denunciat detenut aggressor autore stuprator assassino omicida pedofilo',
  offices:
    'signor|signora|sig|dottor|dottoressa|dott|presidente|premier|ministro|ministra|assessore|assessora|sindaco|sindaca|giudice|procuratore|procuratrice|pm|gip|avvocato|avvocata|questore|commissario|ispettore|ispettrice|capitano|colonnello|maresciallo|agente|portavoce|direttore|direttrice|vescovo|cardinale|papa|re|regina|professor|professore|professoressa|allenatore|allenatrice|cantante|attore|attrice|scrittore|scrittrice|giornalista',
  schools:
    'scuola|scuola elementare|scuola media|scuola primaria|scuola materna|liceo|istituto|asilo|asilo nido|collegio',
  homes: 'casa|abitazione|appartamento|domicilio|vive|viveva|abita|abitava|risiede|residente',
  streets: 'via|viale|corso|piazza|largo|vicolo|strada',
};
