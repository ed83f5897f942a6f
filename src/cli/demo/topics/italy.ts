import { ORGANISER_KEY } from '../marked';
import type { Script } from './script';

/** The Italian board and those of the other four regions. */
export const ITALY_TOPICS: readonly Script[] = [
  {
    network: 'it',
    board: 'DISCUSSION',
    title: 'Incontro nazionale: che cosa portiamo da ogni regione?',
    language: 'it',
    daysAgo: 33,
    cast: {
      a: `=${ORGANISER_KEY}`,
      b: '=it-sicilia-001',
      c: '=it-piemonte-001',
      d: '=it-lazio-001',
      e: '=it-puglia-001',
    },
    posts: [
      [
        'a',
        'A novembre ci vediamo a Roma, due giorni, una trentina di persone. L’idea: ogni regione porta **una cosa che funziona** e **una che non funziona ancora**. Cominciamo a raccoglierle qui?',
      ],
      [
        'b',
        'Dalla Sicilia: funziona il turno dei mentori, una sera a settimana c’è sempre qualcuno che risponde. Non funziona ancora il passaggio quando qualcuno si trasferisce in un’altra regione.',
      ],
      [
        'c',
        'Dal Piemonte: funziona l’accordo con le scuole per adulti. Non funziona la formazione per chi lavora a turni: gli orari sono sempre gli stessi.',
      ],
      [
        'd',
        'Dal Lazio: funziona il gruppo delle letture, un testo al mese. Non funziona il ricambio, organizziamo sempre in quattro.',
      ],
      [
        'e',
        'Dalla Puglia: siamo giovani come rete e rubiamo idee a tutti. Funziona l’entusiasmo! Non funziona la distanza tra le province.',
      ],
      [
        'a',
        'Bellissimo. Il passaggio tra regioni e il ricambio di chi organizza mi sembrano due temi per i gruppi di lavoro.',
      ],
      ['b', 'D’accordo. Io posso facilitare quello sul passaggio.'],
      ['d', 'E io porto le domande scomode sul ricambio.'],
    ],
  },
  {
    network: 'it',
    board: 'DISCUSSION',
    title: 'Presentarsi alle scuole: una scheda comune',
    language: 'it',
    daysAgo: 70,
    cast: { a: '=it-piemonte-001', c: '=it-veneto-vr-001' },
    posts: [
      [
        'a',
        'Le segreterie ci chiedono sempre le stesse cose: chi siamo, che cosa possiamo firmare, a chi si scrive. Prepariamo una scheda di una pagina valida per tutta Italia?',
      ],
      [
        'b',
        'Ottimo. Metterei in testa tre righe semplici: che cosa fa il tutore, che cosa non fa, chi vive con il ragazzo tutti i giorni.',
      ],
      ['c', 'E una nota sui consensi: gite, fotografie, assicurazione. È lì che nascono i malintesi.'],
      ['d', 'Posso curare la grafica. Caratteri grandi, niente sigle.'],
      [
        'a',
        'Prima bozza entro fine mese. La pubblico qui come allegato della rete, ognuno aggiunge il logo della sua regione.',
      ],
    ],
  },
  {
    network: 'it',
    board: 'QUESTIONS',
    title: 'Trasferimento in un’altra regione: chi avvisa chi?',
    language: 'it',
    daysAgo: 48,
    cast: { b: '=it-sicilia-001', d: `=${ORGANISER_KEY}` },
    posts: [
      [
        'a',
        'Domanda di procedura: quando una tutela passa a un tutore di un’altra regione, chi avvisa la struttura di arrivo? Noi o il tribunale?',
      ],
      [
        'b',
        'Il tribunale dispone, ma se aspettiamo la posta passano settimane. Noi scriviamo anche direttamente all’organizzatore della regione di arrivo, senza dati, solo per sapere chi chiamare.',
      ],
      [
        'c',
        'E si resta in carica fino al giuramento del nuovo tutore: è bene chiarirlo con tutti, sennò per un mese nessuno firma.',
      ],
      [
        'd',
        'In Veneto facciamo una telefonata a tre, chi lascia, chi arriva e la struttura. Venti minuti che ne risparmiano molti.',
      ],
      ['a', 'La telefonata a tre la proponiamo subito anche qui. Grazie.'],
    ],
  },
  {
    network: 'it',
    board: 'ANNOUNCEMENT',
    title: 'Incontro nazionale di novembre: iscrizioni aperte',
    language: 'it',
    daysAgo: 14,
    cast: { a: `=${ORGANISER_KEY}`, b: '=it-lazio-001' },
    posts: [
      [
        'a',
        'Sono aperte le iscrizioni all’incontro nazionale: sabato e domenica, trenta posti, viaggio rimborsato per chi rappresenta una regione. Il programma lascia liberi due pomeriggi su quattro: li riempiamo insieme.',
      ],
      ['b', 'Chi cerca ospitalità da colleghi di Roma scriva nella discussione: abbiamo già nove letti.'],
    ],
  },
  {
    network: 'it-piemonte',
    board: 'DISCUSSION',
    title: 'Gruppo di lettura del giovedì',
    language: 'it',
    daysAgo: 57,
    cast: { a: 'organiser' },
    posts: [
      [
        'a',
        'Per il prossimo giovedì proponiamo un saggio breve sull’ascolto. Sono quaranta pagine, si leggono in tram.',
      ],
      ['b', 'Letto ieri. Mi è rimasta l’idea che una pausa di cinque secondi non è un vuoto da riempire.'],
      ['c', 'Io quei cinque secondi non li reggo mai! Ne parliamo giovedì.'],
      ['d', 'Si può partecipare anche senza averlo finito?'],
      ['a', 'Sempre. La metà di noi legge solo la quarta di copertina, e si vede.'],
    ],
  },
  {
    network: 'it-sicilia',
    board: 'DISCUSSION',
    title: 'Il turno serale dei mentori: bilancio di un anno',
    language: 'it',
    daysAgo: 66,
    cast: { a: 'organiser', b: 'mentor', d: 'mentor' },
    posts: [
      [
        'a',
        'Un anno di turni, un mentore al telefono ogni mercoledì dalle 20 alle 22. Trentanove sere coperte su cinquantadue. Che ne pensate?',
      ],
      [
        'b',
        'Faticoso ma bello. Le chiamate sono quasi sempre di dieci minuti, e quasi sempre la risposta ce l’ha già chi chiama.',
      ],
      [
        'c',
        'Io ho chiamato due volte. La prima per una firma, la seconda perché avevo bisogno di sentire una voce. Grazie a chi c’era.',
      ],
      ['d', 'Propongo di essere in otto e non in cinque: una sera ogni due mesi è sostenibile per chiunque.'],
      ['e', 'Mi aggiungo. Ho finito il corso per mentori a giugno e la supervisione è già fissata.'],
      ['a', 'Con {e} siamo a sei. Ne mancano due!'],
      ['f', 'Cinque e mezzo: io posso solo d’inverno.'],
      ['a', 'D’inverno è quando serve di più. Segnato!'],
    ],
  },
  {
    network: 'it-lazio',
    board: 'DISCUSSION',
    title: 'Organizziamo sempre in quattro: come si allarga?',
    language: 'it',
    daysAgo: 39,
    cast: { a: 'organiser', c: 'mentor' },
    posts: [
      [
        'a',
        'Siamo settantotto e organizziamo in quattro. Non è una lamentela, è una domanda: che cosa vi fermerebbe dal prendervi un pezzo?',
      ],
      [
        'b',
        'Sinceramente: la paura che il pezzo diventi tutto. Se fosse «una serata e basta» direi sì domani.',
      ],
      [
        'c',
        'Allora scriviamo pezzi piccoli con un inizio e una fine: prenotare una sala, accogliere chi arriva, scrivere dieci righe di resoconto.',
      ],
      ['d', 'Accogliere chi arriva lo prendo io, fino a Natale.'],
      ['e', 'E io il resoconto di ottobre. Dieci righe, non undici.'],
      ['a', 'In un quarto d’ora siamo diventati sei. Continuiamo così.'],
    ],
  },
  {
    network: 'it-puglia',
    board: 'DISCUSSION',
    title: 'Vedersi quando si abita a trecento chilometri',
    language: 'it',
    daysAgo: 21,
    cast: { a: 'organiser' },
    posts: [
      ['a', 'Da Foggia a Lecce sono tre ore. In linea ci vediamo, ma manca il caffè. Idee?'],
      [
        'b',
        'Due incontri in presenza all’anno, a metà strada, e gli altri in linea con la telecamera accesa. A Bari c’è una sala vicino alla stazione.',
      ],
      [
        'd',
        'E un compagno di strada vicino a casa per ciascuno: dividiamoci a coppie entro trenta chilometri.',
      ],
      ['e', 'Le coppie mi piacciono. Io sono a Brindisi e non conosco nessuno nei dintorni.'],
      ['a', 'Preparo una mappa con i soli comuni, senza nomi, e poi ci troviamo.'],
    ],
  },
];
