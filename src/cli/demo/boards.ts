import type { DemoBoard, DemoBoardKind, DemoNetwork, DemoText } from './demo.types';

// prettier-ignore
const TITLES: Readonly<Record<DemoBoardKind, DemoText>> = {
  DISCUSSION: {
    en: 'Discussion', it: 'Discussione', de: 'Austausch', fr: 'Discussion', nl: 'Gesprek', es: 'Debate',
    el: 'Συζήτηση', pl: 'Dyskusja', bg: 'Обсъждане', sk: 'Diskusia', ar: 'نقاش', 'fa-AF': 'گفتگو',
  },
  ANNOUNCEMENT: {
    en: 'Announcements', it: 'Avvisi', de: 'Ankündigungen', fr: 'Annonces', nl: 'Mededelingen', es: 'Anuncios',
    el: 'Ανακοινώσεις', pl: 'Ogłoszenia', bg: 'Съобщения', sk: 'Oznamy', ar: 'إعلانات', 'fa-AF': 'اعلانات',
  },
  QUESTIONS: {
    en: 'Questions and answers', it: 'Domande e risposte', de: 'Fragen und Antworten', fr: 'Questions et réponses',
    nl: 'Vraag en antwoord', es: 'Preguntas y respuestas', el: 'Ερωτήσεις και απαντήσεις',
    pl: 'Pytania i odpowiedzi', bg: 'Въпроси и отговори', sk: 'Otázky a odpovede', ar: 'أسئلة وأجوبة',
    'fa-AF': 'پرسش و پاسخ',
  },
};

/** Networks large enough to keep questions apart from conversation. */
const WITH_QUESTIONS = new Set(['eu', 'it', 'it-veneto', 'it-veneto-pd', 'nl', 'be', 'gr']);

export function boardKey(networkKey: string, kind: DemoBoardKind): string {
  return `${networkKey}:${kind.toLowerCase()}`;
}

/** A board for conversation and one for announcements per network, questions for some. */
export function demoBoards(networks: readonly DemoNetwork[]): DemoBoard[] {
  return networks.flatMap(({ key }) => {
    const kinds: DemoBoardKind[] = ['DISCUSSION', 'ANNOUNCEMENT'];
    if (WITH_QUESTIONS.has(key)) kinds.push('QUESTIONS');
    return kinds.map((kind) => ({ key: boardKey(key, kind), networkKey: key, kind, titles: TITLES[kind] }));
  });
}
