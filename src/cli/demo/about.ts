import type { Random } from './random';

/** Building blocks of a self-description: who I am, what I can tell, what I look for. Free of gender forms. */
interface Blocks {
  readonly who: readonly string[];
  readonly can: readonly string[];
  readonly want: readonly string[];
}

const ABOUT: Readonly<Record<string, Blocks>> = {
  it: {
    who: [
      'Insegno alle superiori e faccio questa esperienza da qualche anno.',
      'In pensione da poco, prima lavoravo in ospedale.',
      'Lavoro in uno studio legale, per la tutela uso le sere e il sabato.',
      'Educazione e sport sono il mio mondo: alleno una squadra di pallavolo.',
      'Lavoro in comune, ufficio anagrafe: i moduli non mi spaventano.',
      'Ho una piccola libreria e tre figli ormai grandi.',
      'Dopo il corso regionale ho cominciato subito, con molte domande.',
      'Faccio parte della rete fin dai primi incontri.',
    ],
    can: [
      'Posso raccontare come mi preparo alle udienze.',
      'Conosco bene gli sportelli della questura e i loro orari.',
      'Ho esperienza con l’iscrizione a scuola e ai corsi di italiano per adulti.',
      'Aiuto volentieri chi è alla prima nomina.',
      'Mi occupo spesso di conti, libretti e rendiconti annuali.',
      'Ho seguito la formazione sulla mediazione culturale.',
      'So quanto conta avere qualcuno a cui telefonare la sera.',
    ],
    want: [
      'Cerco colleghi con cui vedersi una volta al mese.',
      'Mi piacerebbe imparare di più sul prosieguo amministrativo.',
      'Vorrei uno scambio con chi vive in paesi piccoli come il mio.',
      'Mi interessa il mutuo aiuto, soprattutto nei periodi pesanti.',
      'Volentieri anche una cena, per conoscersi senza ordine del giorno.',
      '',
    ],
  },
  nl: {
    who: [
      'Jeugdbeschermer met ruim tien jaar ervaring.',
      'Eerst maatschappelijk werk, nu voogd in een kernteam.',
      'Ik werk vier dagen en begeleid ook stagiairs.',
      'Sinds kort in dit team, hiervoor in het onderwijs.',
    ],
    can: [
      'Graag denk ik mee over verdeling van werk en vervanging in de vakantie.',
      'Ik heb ervaring met teamoverleg volgens de methode van veiligheid en perspectief.',
      'Ik help collega’s met rapporteren zonder dat het eindeloos wordt.',
      'Intervisie is mijn stokpaardje.',
    ],
    want: ['Ik zoek een maatje om mee te sparren.', 'Ook benieuwd hoe andere landen het doen.', ''],
  },
  fr: {
    who: [
      'Juriste de formation, tutelle à titre principal depuis plusieurs années.',
      'Après une carrière dans l’enseignement, je me consacre à la tutelle.',
      'Je partage ma semaine entre une association et mon cabinet.',
    ],
    can: [
      'Je partage volontiers mes modèles de courriers, vidés de tout nom.',
      'Je connais bien les procédures d’inscription scolaire.',
      'J’anime un groupe d’intervision à Liège.',
    ],
    want: ['Je cherche des collègues pour relire des courriers.', 'Toujours d’accord pour un café.', ''],
  },
  el: {
    who: [
      'Δουλεύω χρόνια με εφήβους, πρώτα στην κοινωνική υπηρεσία του δήμου.',
      'Νομική κατάρτιση και πολλή υπομονή στις ουρές των υπηρεσιών.',
      'Ψυχολογία σπούδασα, στην επιτροπεία έμαθα.',
    ],
    can: [
      'Μπορώ να μοιραστώ πώς οργανώνω την εβδομάδα μου.',
      'Έχω εμπειρία από τις εγγραφές στο σχολείο.',
      'Συντονίζω ομάδα αλληλοϋποστήριξης μία φορά τον μήνα.',
    ],
    want: ['Ψάχνω συναδέλφους από τα νησιά για ανταλλαγή εμπειριών.', 'Με ενδιαφέρει η εποπτεία.', ''],
  },
  en: {
    who: ['I came to guardianship from teaching.', 'Guardian since long before we had a network.'],
    can: [
      'I can share how I prepare for interviews and hearings.',
      'I speak several languages and like to translate.',
    ],
    want: ['Looking for colleagues abroad to compare notes with.', ''],
  },
  ar: {
    who: ['أعمل وصياً منذ سنوات، وأعرف معنى أن تبدأ من جديد في بلد آخر.'],
    can: ['أساعد الزملاء في فهم الفروق الثقافية واللغوية.'],
    want: ['أبحث عن زملاء لتبادل الخبرات.', ''],
  },
  'fa-AF': {
    who: ['خودم سال‌ها پیش به این‌جا آمدم و حالا سرپرست قانونی هستم.'],
    can: ['می‌توانم در بارهٔ زبان و فرهنگ به همکاران کمک کنم.'],
    want: ['دوست دارم با همکاران دیگر تجربه شریک کنم.', ''],
  },
};

/** A short self-description in the given language, or in English where there are no blocks for it. */
export function aboutText(language: string, random: Random): string {
  const { who, can, want } = ABOUT[language] ?? ABOUT['en']!;
  return [random.pick(who), random.pick(can), random.pick(want)].filter((part) => part !== '').join(' ');
}
