import { GUARDIAN_KEY, ORGANISER_KEY } from '../marked';
import type { Script } from './script';

const organiser = `=${ORGANISER_KEY}` as const;
const guardian = `=${GUARDIAN_KEY}` as const;

/** Boards of the provinces of Veneto. */
export const PROVINCE_TOPICS: readonly Script[] = [
  {
    network: 'it-veneto-pd',
    board: 'DISCUSSION',
    title: 'Il martedì di Padova: chi viene il 6 ottobre?',
    language: 'it',
    daysAgo: 9,
    cast: { a: 'contact', b: guardian, d: 'mentor', f: organiser },
    posts: [
      [
        'a',
        'Il prossimo martedì del gruppo è il 6, alle 20.30, nella solita saletta dietro la biblioteca. Chi c’è?',
      ],
      ['b', 'Ci sono. Porto i biscotti, ma chi ha la caffettiera grande?'],
      [
        'c',
        'La caffettiera è da me dall’ultima volta. Arrivo con quella e con un’ora di ritardo accumulato, come sempre.',
      ],
      [
        'd',
        'Vengo volentieri. Se siete d’accordo, dedico i primi venti minuti a chi ha avuto la prima nomina quest’estate.',
      ],
      ['e', 'Sarebbe perfetto, siamo almeno in tre e abbiamo tutti le stesse domande.'],
      ['f', 'Passo anch’io, per ascoltare. Niente relazioni, promesso!'],
      ['b', 'Allora preparo le sedie in cerchio per una dozzina.'],
    ],
  },
  {
    network: 'it-veneto-pd',
    board: 'QUESTIONS',
    title: 'Prima visita in questura: che cosa mettere in cartellina?',
    language: 'it',
    daysAgo: 52,
    cast: { a: guardian, b: 'mentor' },
    posts: [
      [
        'a',
        'Settimana prossima devo andare allo sportello per la prima volta. Che cosa mettete in cartellina per non dover tornare?',
      ],
      [
        'b',
        'Decreto di nomina in due copie, il tuo documento con fotocopia, quattro fototessere, la marca da bollo e la ricevuta dell’appuntamento. E un libro, perché si aspetta.',
      ],
      ['c', 'Aggiungo una penna che funzioni e la dichiarazione di ospitalità della struttura, già firmata.'],
      [
        'd',
        'Se il nome è scritto in due modi diversi nei documenti, fallo notare subito allo sportello. Correggere dopo richiede settimane.',
      ],
      ['a', 'Fatto, un solo giro. La penna è servita anche alla persona in fila dietro di me.'],
    ],
  },
  {
    network: 'it-veneto-vr',
    board: 'DISCUSSION',
    title: 'Gruppo di Verona: regole di riservatezza, le rivediamo insieme?',
    language: 'it',
    daysAgo: 74,
    cast: { a: 'organiser', c: 'mentor' },
    posts: [
      [
        'a',
        'A gennaio ci siamo dati cinque regole. Dopo sei mesi vorrei rileggerle con voi: *quello che si dice qui resta qui; si parla di sé; niente nomi; si può tacere; si comincia e si finisce in orario.*',
      ],
      [
        'b',
        'Per me funzionano. La più difficile è «si parla di sé»: viene spontaneo raccontare la situazione.',
      ],
      [
        'c',
        'Un trucco che usiamo tra mentori: chi racconta comincia ogni frase con «io». Se non riesce, vuol dire che sta parlando di altri.',
      ],
      [
        'd',
        'Aggiungerei una sesta regola: niente fotografie durante gli incontri, nemmeno del tavolo con i documenti.',
      ],
      ['e', 'D’accordo sulla sesta. E anche sul telefono capovolto, se posso.'],
      [
        'a',
        'Allora sei regole e telefoni capovolti. Le ripeto a voce all’inizio del prossimo incontro e chiedo il sì di ciascuno.',
      ],
    ],
  },
  {
    network: 'it-veneto-tv',
    board: 'DISCUSSION',
    title: 'Mediatori culturali: come lavorate bene insieme?',
    language: 'it',
    daysAgo: 83,
    cast: { b: 'mentor' },
    posts: [
      [
        'a',
        'Con la mediatrice ci vediamo sempre cinque minuti prima e cinque dopo. Da quando lo facciamo, gli incontri sono cambiati. Voi come fate?',
      ],
      [
        'b',
        'Stessa cosa. Nei cinque minuti prima le dico lo scopo e le parole difficili; nei cinque dopo le chiedo che cosa non ho visto.',
      ],
      ['c', 'Io ho imparato a guardare la persona e non chi traduce. Sembra poco ed è moltissimo.'],
      [
        'd',
        'E frasi corte. Una volta ho fatto un discorso di tre minuti e la traduzione è durata dieci secondi: ho capito il messaggio.',
      ],
      [
        'e',
        'Sarebbe bello invitare due mediatori a una delle nostre serate, per sentire il loro punto di vista.',
      ],
      ['a', 'Ottima idea, lo propongo per novembre.'],
    ],
  },
  {
    network: 'it-veneto-vi',
    board: 'DISCUSSION',
    title: 'Affiancamento dei nuovi: come è andata l’estate',
    language: 'it',
    daysAgo: 29,
    cast: { a: 'organiser', b: 'mentor', d: 'mentor' },
    posts: [
      [
        'a',
        'Quest’estate cinque persone hanno cominciato con un mentore accanto. Come è andata? Sia chi accompagna sia chi è accompagnato, scrivete pure.',
      ],
      [
        'b',
        'Da mentore: ci siamo visti quattro volte, sempre al bar della stazione. La cosa più utile è stata dire «non lo so, cerchiamo insieme».',
      ],
      [
        'c',
        'Da chi ha appena cominciato: avere qualcuno che risponde la sera stessa vale più di tutte le dispense. Alla terza settimana sapevo già a chi telefonare in comune.',
      ],
      [
        'd',
        'Suggerimento: fissiamo fin dall’inizio quando finisce. Noi ci siamo dati sei mesi e a metà ci chiediamo se serve ancora.',
      ],
      [
        'e',
        'A me mancava solo una cosa: una pagina con i numeri utili della provincia. La scrivo io, se mi mandate i vostri.',
      ],
      ['a', 'Grazie, {e}! Mandate uffici e orari, non recapiti di persone.'],
    ],
  },
  {
    network: 'it-veneto-ve',
    board: 'DISCUSSION',
    title: 'Vivere in laguna e arrivare in tribunale in orario',
    language: 'it',
    daysAgo: 110,
    cast: { c: 'contact' },
    posts: [
      [
        'a',
        'Consiglio pratico per chi viene dalle isole: con l’udienza delle nove il primo vaporetto non basta se c’è nebbia. Io dormo a Mestre da un’amica.',
      ],
      [
        'b',
        'Oppure si chiede un orario dopo le dieci. A me lo hanno concesso senza difficoltà, scrivendo una settimana prima.',
      ],
      [
        'c',
        'Confermo: la cancelleria è disponibile, se si avvisa. E chi ha una stanza libera in terraferma può segnarsi qui: facciamo un piccolo elenco di ospitalità tra colleghi.',
      ],
      ['d', 'Segnatemi: divano letto, due gatti, dieci minuti a piedi dal tribunale.'],
    ],
  },
];
