import { folded } from '../../../shared/folded';
import type { ThemeName } from '../../guardian';
import { ownWords } from './own-words';

/** Words for each theme in the hub’s languages, parted by commas. */
const WORDS: Readonly<Record<ThemeName, string>> = {
  ACCOMMODATION: `accoglienza, alloggio, housing, accommodation, unterbringung, wohnen, hébergement, logement, huisvesting,
    opvang, alojamiento, acogida residencial, στέγαση, zakwaterowanie, настаняване, ubytovanie, سكن, الإيواء, اسکان`,
  AGE_ASSESSMENT: `accertamento dell'età, accertamento età, age assessment, altersfeststellung, détermination de l'âge,
    leeftijdsonderzoek, determinación de la edad, διαπίστωση ηλικίας, ustalanie wieku, определяне на възрастта,
    určenie veku, تقدير العمر, تعیین سن`,
  ASYLUM: `asilo, protezione internazionale, asylum, international protection, asyl, asile, protection internationale,
    asiel, protección internacional, άσυλο, διεθνής προστασία, azyl, убежище, اللجوء, لجوء, پناهندگی`,
  COMING_OF_AGE: `maggiore età, neomaggiorenni, coming of age, leaving care, volljährigkeit, majorité, meerderjarigheid,
    18+, mayoría de edad, ενηλικίωση, pełnoletność, пълнолетие, plnoletosť, بلوغ سن الرشد, سن قانونی`,
  DISABILITY: `disabilità, disability, behinderung, handicap, beperking, discapacidad, αναπηρία, niepełnosprawność,
    увреждания, postihnutie, إعاقة, معلولیت`,
  FAMILY_REUNIFICATION: `ricongiungimento, ricongiungimento familiare, dublino, family reunification, dublin,
    familiennachzug, familienzusammenführung, regroupement familial, réunification familiale, gezinshereniging,
    reagrupación familiar, οικογενειακή επανένωση, łączenie rodzin, събиране на семейства, zlúčenie rodiny, لم الشمل,
    پیوستن خانواده`,
  FOSTER_CARE: `affido, affidamento, affidamento familiare, foster care, pflegefamilie, famille d'accueil, pleegzorg,
    acogimiento familiar, αναδοχή, piecza zastępcza, приемна грижа, pestúnska starostlivosť, الرعاية البديلة, سرپرستی خانواده`,
  HEALTH: `salute, sanità, health, gesundheit, santé, gezondheid, salud, υγεία, zdrowie, здраве, zdravie, الصحة, صحة, صحت`,
  INTERCULTURAL_MEDIATION: `mediazione, mediazione culturale, mediazione interculturale, intercultural mediation,
    interpreting, kulturmittlung, dolmetschen, médiation interculturelle, interprétariat, tolken, mediación intercultural,
    διαπολιτισμική μεσολάβηση, mediacja międzykulturowa, междукултурна медиация, interkultúrna mediácia,
    الوساطة الثقافية, میانجیگری فرهنگی`,
  JUVENILE_JUSTICE: `penale minorile, giustizia minorile, procedimenti penali, juvenile justice, jugendstrafrecht,
    justice des mineurs, jeugdstrafrecht, justicia juvenil, δικαιοσύνη ανηλίκων, prawo karne nieletnich,
    непълнолетни правонарушители, justícia mladistvých, قضاء الأحداث, عدالت اطفال`,
  LGBTIQ: 'lgbt, lgbti, lgbtq, lgbtiq, lgbtqia, lgbtqi, ΛΟΑΤΚΙ, ЛГБТ',
  MENTAL_HEALTH: `salute mentale, psicologia, trauma, mental health, psychische gesundheit, psychologie, santé mentale,
    geestelijke gezondheid, salud mental, ψυχική υγεία, zdrowie psychiczne, психично здраве, duševné zdravie,
    الصحة النفسية, صحت روانی`,
  RESIDENCE_PERMIT: `permesso di soggiorno, permessi, residence permit, permits, aufenthaltstitel, aufenthaltserlaubnis,
    titre de séjour, permis de séjour, verblijfsvergunning, permiso de residencia, άδεια διαμονής, zezwolenie na pobyt,
    разрешение за пребиваване, povolenie na pobyt, تصريح الإقامة, الإقامة, اجازه اقامت`,
  RETURN_AND_TRANSFER: `rimpatrio, rimpatrio volontario, trasferimenti, return, transfers, rückkehr, retour, terugkeer,
    retorno, επιστροφή, powrót, завръщане, návrat, العودة, بازگشت`,
  SCHOOL: `scuola, istruzione, corsi di lingua, school, education, schule, bildung, école, scolarité, onderwijs, escuela,
    educación, σχολείο, εκπαίδευση, szkoła, edukacja, училище, škola, vzdelávanie, المدرسة, التعليم, مکتب, آموزش`,
  TRAFFICKING: `tratta, trafficking, menschenhandel, traite, mensenhandel, trata, εμπορία ανθρώπων, handel ludźmi,
    трафик на хора, obchodovanie s ľuďmi, الاتجار بالبشر, قاچاق انسان`,
  WORK_AND_TRAINING: `lavoro, formazione professionale, tirocini, work, vocational training, arbeit, ausbildung, travail,
    formation professionnelle, werk, beroepsopleiding, trabajo, formación profesional, εργασία, praca,
    szkolenie zawodowe, работа, práca, العمل, التدريب المهني, کار`,
};

const MEANINGS = new Map<string, ThemeName>([
  ...ownWords((name) => `portal.theme.${name}`, Object.keys(WORDS) as ThemeName[]),
  ...(Object.entries(WORDS) as [ThemeName, string][]).flatMap(([theme, list]) =>
    list.split(',').map((word) => [folded(word), theme] as const),
  ),
  ...(Object.keys(WORDS) as ThemeName[]).flatMap((theme) => [
    [folded(theme), theme] as const,
    [folded(theme.replace(/_/g, ' ')), theme] as const,
  ]),
]);

export interface ThemeList {
  readonly themes: readonly ThemeName[];
  readonly unknown: readonly string[];
}

/** The themes a cell names, parted by commas, semicolons, bars or lines. */
export function readThemes(text: string): ThemeList {
  const themes = new Set<ThemeName>();
  const unknown: string[] = [];
  for (const part of text.split(/[,;|\n]/)) {
    const word = folded(part);
    const theme = MEANINGS.get(word);
    if (theme) themes.add(theme);
    else if (word !== '' && !/^[-–]+$/.test(word)) unknown.push(part.trim());
  }
  return { themes: [...themes], unknown };
}
