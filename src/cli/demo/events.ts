import type { DemoEvent } from './demo.types';

// prettier-ignore
/** What the demonstration networks invite to, so many days after the hub is first started, or before that. */
export const DEMO_EVENTS: readonly DemoEvent[] = [
  {
    networkKey: 'it-veneto-pd', kind: 'SOCIAL', inDays: 6, from: '19:30', hours: 3, zone: 'Europe/Rome', audience: 'NETWORK',
    titles: { it: 'Cena dei tutori a Padova', en: 'Dinner of the guardians in Padua' },
    descriptions: {
      it: 'Ci troviamo per conoscerci, senza ordine del giorno. Ognuno paga la sua parte.',
      en: 'We meet to get to know each other; there is no agenda. Everybody pays their own share.',
    },
    place: 'Trattoria in Piazza delle Erbe, Padova', onlineUrl: null, languages: ['it'], capacity: 12,
    costNote: { it: 'Circa 25 euro', en: 'About 25 euros' }, answers: 12, waiting: 2,
  },
  {
    networkKey: 'it-veneto', kind: 'COURSE', inDays: 13, from: '18:00', hours: 2.5, weeks: 8, zone: 'Europe/Rome', audience: 'LINKED',
    titles: { it: 'I 18 anni: che cosa preparare insieme', en: 'Turning 18: what to prepare together' },
    descriptions: {
      it: 'Che cosa cambia con la maggiore età, quali passi vanno fatti prima e chi può aiutare.',
      en: 'What changes with coming of age, which steps come first, and who can help.',
    },
    place: 'Sala della Regione, Mestre', onlineUrl: 'https://meet.example.org/18-anni', languages: ['it'], capacity: 40,
    costNote: {}, answers: 27, waiting: 0,
  },
  {
    networkKey: 'it-veneto', kind: 'COURSE', inDays: -40, from: '18:00', hours: 2, weeks: 4, zone: 'Europe/Rome', audience: 'NETWORK',
    titles: { it: 'Corso di base', en: 'Basic course' },
    descriptions: { it: 'I primi passi della tutela volontaria.', en: 'First steps of voluntary guardianship.' },
    place: 'Sala della Regione, Mestre', onlineUrl: null, languages: ['it'], capacity: 30,
    costNote: {}, answers: 24, waiting: 0, came: 21,
  },
  {
    networkKey: 'it-veneto', kind: 'EXPERIENCED_MEETS_NEW', inDays: 20, from: '20:30', hours: 1.5, zone: 'Europe/Rome', audience: 'NETWORK',
    titles: { it: 'Chi ha esperienza incontra chi comincia', en: 'Experienced guardians meet new ones' },
    descriptions: { it: 'Portate una domanda, oppure una cosa che avreste voluto sapere prima.' },
    place: null, onlineUrl: 'https://meet.example.org/incontro', languages: ['it'], capacity: null,
    costNote: {}, answers: 18, waiting: 0,
  },
  {
    networkKey: 'gr', kind: 'MEETING', inDays: 16, from: '18:30', hours: 2, zone: 'Europe/Athens', audience: 'HUB',
    titles: { el: 'Συνάντηση επιτρόπων', en: 'Meeting of guardians' },
    descriptions: { el: 'Η συνάντηση του μήνα, ανοιχτή και σε συναδέλφους από άλλες χώρες.', en: 'The meeting of the month, open to colleagues from other countries.' },
    place: 'Αθήνα', onlineUrl: 'https://meet.example.org/athina', languages: ['el', 'en'], capacity: 30,
    costNote: {}, answers: 9, waiting: 0,
  },
  {
    networkKey: 'eu', kind: 'WEBINAR', inDays: 34, from: '17:00', hours: 1.5, zone: 'Europe/Brussels', audience: 'PUBLIC',
    titles: {
      en: 'Guardianship across borders', it: 'La tutela oltre i confini', de: 'Vormundschaft über Grenzen hinweg',
      fr: 'La tutelle par-delà les frontières', nl: 'Voogdij over de grenzen heen', el: 'Η επιτροπεία πέρα από τα σύνορα',
    },
    descriptions: { en: 'Guardians of four countries tell how they work together when a family is looked for.' },
    place: null, onlineUrl: 'https://meet.example.org/borders', languages: ['en', 'fr'], capacity: 200,
    costNote: {}, answers: 40, waiting: 0,
  },
  {
    networkKey: 'it-veneto', kind: 'ASSEMBLY', inDays: 60, from: '00:00', hours: 24, zone: 'Europe/Rome', audience: 'NETWORK',
    titles: { it: 'Giornata della rete', en: 'Day of the network' },
    descriptions: { it: 'Assemblea al mattino, gruppi di lavoro nel pomeriggio.' },
    place: 'Palazzo Bo, Padova', onlineUrl: null, languages: ['it'], capacity: 150,
    costNote: {}, answers: 33, waiting: 0,
  },
];
