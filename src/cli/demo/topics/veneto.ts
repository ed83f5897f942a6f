import { GUARDIAN_KEY, ORGANISER_KEY } from '../marked';
import type { Script } from './script';

const organiser = `=${ORGANISER_KEY}` as const;
const guardian = `=${GUARDIAN_KEY}` as const;

/** The regional boards of Veneto. */
export const VENETO_TOPICS: readonly Script[] = [
  {
    network: 'it-veneto',
    board: 'DISCUSSION',
    title: 'Serate di formazione d’autunno: quali temi?',
    language: 'it',
    daysAgo: 23,
    cast: { a: organiser, b: 'mentor', e: guardian, g: '=it-veneto-vr-001' },
    posts: [
      [
        'a',
        'Buonasera a tutte e tutti. Sto preparando il calendario delle serate da ottobre a dicembre: quattro appuntamenti, sempre alle 20.30, due in presenza a Padova e due in linea. **Quali temi vi servono davvero?** Scrivete qui, poi votiamo.',
      ],
      [
        'b',
        'Per me i rapporti con la scuola: iscrizioni fuori termine, corsi per adulti, chi firma che cosa. Ogni anno ricominciamo da capo.',
      ],
      [
        'c',
        'Mi associo a {b}. E aggiungerei una serata sul passaggio ai diciotto anni: che cosa resta da fare e come si saluta bene.',
      ],
      [
        'd',
        'Una serata su come ci si prepara all’audizione davanti al giudice. Non la teoria, proprio la pratica: che cosa portare, quanto dura, chi parla.',
      ],
      [
        'e',
        'Io sono alle prime armi e voto per l’udienza. L’ultima volta ho passato la notte prima a cercare risposte in rete.',
      ],
      [
        'f',
        'Possiamo tenere una serata solo per noi? Senza relatori, per raccontarci come stiamo. Quella di maggio mi ha fatto bene.',
      ],
      [
        'g',
        'A Verona possiamo ospitare noi la serata senza relatori: la sala del quartiere è libera il martedì.',
      ],
      [
        'h',
        'Se si fa in linea, per favore registriamo solo la parte del relatore e non la discussione. Altrimenti non si parla liberamente.',
      ],
      [
        'a',
        'Raccolgo: **scuola**, **udienza in pratica**, **verso i diciotto anni**, **serata tra noi** a Verona. Registriamo soltanto le relazioni, come propone {h}. Domenica metto il calendario negli avvisi.',
      ],
      [
        'e',
        'Grazie Marta. Posso portare la stampa delle dispense, in tipografia la facciamo a prezzo di carta.',
      ],
    ],
  },
  {
    network: 'it-veneto',
    board: 'DISCUSSION',
    title: 'Come bilanciate gli impegni quando arriva la terza nomina?',
    language: 'it',
    daysAgo: 61,
    cast: { b: 'mentor', d: 'mentor' },
    posts: [
      [
        'a',
        'Mi hanno chiesto la disponibilità per una terza tutela. Lavoro a tempo pieno e ho già due pomeriggi a settimana occupati. Come fate a capire se è troppo?',
      ],
      [
        'b',
        'La mia regola: prima di dire sì guardo il calendario delle otto settimane successive e segno tutto, viaggi compresi. Se non resta una sera libera alla settimana, dico di no. **Dire no per tempo è un servizio.**',
      ],
      [
        'c',
        'Io ho detto sì e dopo due mesi ero senza fiato. Mi ha salvato dividere il lavoro: le pratiche d’ufficio il lunedì mattina con un permesso, il resto concentrato il sabato.',
      ],
      [
        'd',
        'Aggiungo una cosa che dico sempre a chi seguo come mentore: il primo trimestre pesa il doppio. Se le altre due sono in una fase tranquilla si può fare, se una è all’inizio meglio aspettare.',
      ],
      [
        'e',
        'Al tribunale ho scritto che ero disponibile da settembre e non subito. Nessun problema, anzi hanno ringraziato della chiarezza.',
      ],
      ['a', 'Grazie, mi avete tolto un peso. Risponderò che sono disponibile tra due mesi.'],
      ['b', 'Ottima scelta. E se vuoi fare due conti insieme, ci troviamo mezz’ora in chiamata.'],
    ],
  },
  {
    network: 'it-veneto',
    board: 'DISCUSSION',
    title: 'La cena di fine estate: resoconto e prossima data',
    language: 'it',
    daysAgo: 17,
    cast: { a: '=it-veneto-vr-001', d: organiser },
    posts: [
      [
        'a',
        'Eravamo in trentaquattro, con torte salate da cinque province e un dolce al mascarpone che ha fatto discutere più delle leggi. Grazie a chi ha portato le sedie!',
      ],
      ['b', 'Che bella serata. Ho finalmente dato un volto a metà dei nomi che leggo qui.'],
      [
        'c',
        'Per me la cosa migliore: nessun ordine del giorno. Si è parlato di orti, di figli, di ginocchia, e anche un po’ di noi.',
      ],
      [
        'd',
        'Propongo di ripeterla prima di Natale. Chi si offre per la sala? Serve una cucina, un parcheggio e un posto raggiungibile in treno.',
      ],
      [
        'e',
        'A Vicenza, a cinque minuti dalla stazione, c’è il circolo dove teniamo il gruppo. Cinquanta posti, cucina attrezzata. Chiedo per l’inizio di dicembre.',
      ],
      [
        'f',
        'Io non mangio carne e {b} neppure: l’altra volta eravamo coperti benissimo, segnalo solo per chi organizza.',
      ],
      [
        'e',
        'Confermato il circolo per il primo venerdì di dicembre. Metto il foglio per chi porta che cosa.',
      ],
    ],
  },
  {
    network: 'it-veneto',
    board: 'DISCUSSION',
    title: 'Sentirsi soli dopo una telefonata difficile',
    language: 'it',
    daysAgo: 44,
    cast: { b: 'mentor', e: organiser },
    posts: [
      [
        'a',
        'Non racconto niente della situazione, solo di me: ieri sera, dopo una telefonata pesante, ho passato un’ora in cucina con il telefono in mano senza sapere chi chiamare. Succede anche a voi?',
      ],
      [
        'b',
        'Succede, eccome. Ho un patto con una collega: possiamo chiamarci fino alle undici, dieci minuti, senza dover spiegare nulla. Di solito bastano.',
      ],
      [
        'c',
        'A me aiuta scrivere tre righe su un quaderno, mai nomi, solo che cosa ho provato. Poi chiudo il quaderno e vado a camminare.',
      ],
      ['d', 'Grazie per averlo scritto. Leggerlo fa sentire meno strani.'],
      [
        'e',
        'Proprio per questo da ottobre apriamo un gruppo di mutuo aiuto: otto persone, sei incontri, sempre le stesse. Chi vuole mi scriva, senza impegno.',
      ],
      [
        'a',
        'Iscrizione fatta. E intanto ho fatto anch’io il patto dei dieci minuti con una collega di Treviso.',
      ],
    ],
  },
  {
    network: 'it-veneto',
    board: 'QUESTIONS',
    title: 'Rendiconto annuale: quanto dettagliato lo fate?',
    language: 'it',
    daysAgo: 95,
    cast: { b: 'mentor', d: 'mentor' },
    posts: [
      [
        'a',
        'È il mio primo rendiconto annuale. Quante pagine scrivete? Allegate anche gli scontrini piccoli?',
      ],
      [
        'b',
        'Una pagina e mezza. Prima le entrate e le uscite in una tabella, poi mezza pagina di relazione sui passi fatti. Gli scontrini li conservo in una busta, ma nessuno me li ha mai chiesti.',
      ],
      ['c', 'Io tengo il conto mese per mese su un foglio di calcolo: a fine anno si stampa ed è finita.'],
      [
        'd',
        'Attenzione alla data: conviene segnare il termine di deposito in agenda un mese prima. E la relazione va scritta pensando che un giorno potrà leggerla anche la persona di cui parla: rispetto prima di tutto.',
      ],
      ['a', 'Questa ultima frase me la appendo sopra la scrivania. Grazie.'],
    ],
  },
  {
    network: 'it-veneto',
    board: 'QUESTIONS',
    title: 'Udienza da remoto: quali accorgimenti?',
    language: 'it',
    daysAgo: 36,
    cast: { c: 'mentor', e: guardian },
    posts: [
      [
        'a',
        'Per la prima volta mi hanno convocato in videoconferenza. Che cosa preparate prima di collegarvi?',
      ],
      [
        'b',
        'Prova del collegamento il giorno prima, stessa stanza e stessa ora, per vedere anche la luce. E il telefono carico come riserva.',
      ],
      [
        'c',
        'Chiedi per tempo alla cancelleria chi altro sarà collegato e se ci sarà l’interprete. Se l’interprete è in un’altra stanza servono pause più lunghe: dillo subito al giudice, di solito apprezza.',
      ],
      ['d', 'Io tengo davanti un foglio con tre punti, non di più. In video ci si perde facilmente.'],
      [
        'e',
        'Domanda da principiante: ci si può collegare dallo studio di un collega? A casa mia la rete cade spesso.',
      ],
      ['c', 'Sì, purché siate da soli nella stanza e la porta resti chiusa. La riservatezza vale anche lì.'],
      [
        'a',
        'È andata bene: venti minuti, tre punti, nessun intoppo. Il foglio con i tre punti lo userò sempre.',
      ],
    ],
  },
  {
    network: 'it-veneto',
    board: 'QUESTIONS',
    title: 'Chi rimborsa i viaggi lunghi?',
    language: 'it',
    daysAgo: 128,
    cast: { b: organiser },
    posts: [
      [
        'a',
        'Questo mese ho fatto tre volte il giro di mezza provincia. Esiste un rimborso, o un permesso dal lavoro?',
      ],
      [
        'b',
        'Per i permessi: chi lavora da dipendente può chiedere fino a sessanta ore l’anno, se c’è l’intesa con il datore di lavoro. Per i rimborsi dipende dai fondi dell’anno: il modulo aggiornato è nella pagina della rete.',
      ],
      [
        'c',
        'Io ho dovuto spiegare al mio ufficio che cosa fosse. Ho portato il decreto di nomina e una pagina di sintesi della legge: dopo è stato tutto semplice.',
      ],
      [
        'd',
        'Consiglio: tenete un elenco dei viaggi con data e chilometri, senza altri dettagli. Ricostruirlo a dicembre è un incubo.',
      ],
    ],
  },
  {
    network: 'it-veneto',
    board: 'ANNOUNCEMENT',
    title: 'Calendario delle serate d’autunno',
    language: 'it',
    daysAgo: 18,
    cast: { a: organiser, b: '=it-veneto-vr-001' },
    posts: [
      [
        'a',
        'Ecco il calendario, nato dai vostri suggerimenti:\n\n- **13 ottobre**, Padova: la scuola, iscrizioni e firme\n- **27 ottobre**, in linea: l’udienza in pratica\n- **10 novembre**, Verona: serata tra noi, senza relatori\n- **24 novembre**, in linea: verso i diciotto anni\n\nSi comincia alle 20.30 e si finisce alle 22.00, promesso.',
      ],
      ['b', 'Per la serata di Verona: ingresso dal cortile, parcheggio gratuito dopo le 19.'],
    ],
  },
];
