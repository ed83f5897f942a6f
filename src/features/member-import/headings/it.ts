import type { HeadingWords } from './heading-words';

/** Italian: the lists of ombudspersons, regions and juvenile courts. */
export const it: HeadingWords = {
  externalId: `codice, cod, id, codice tutore, id tutore, matricola, n iscrizione, numero iscrizione, nr iscrizione,
    numero elenco, n elenco, n d'ordine, numero progressivo elenco, codice elenco, codice esterno`,
  givenName: 'nome, nome di battesimo, nome proprio, primo nome',
  familyName: 'cognome, cognome tutore',
  fullName: 'nome e cognome, nome cognome, nome completo, tutore, tutrice, tutore volontario',
  fullNameFamilyFirst: 'cognome e nome, cognome nome, nominativo, nominativo tutore, cognome e nome tutore',
  email: `email, e-mail, mail, posta elettronica, indirizzo email, indirizzo e-mail, indirizzo mail, indirizzo di posta
    elettronica, e-mail personale, email personale, indirizzo posta elettronica, recapito email, email tutore`,
  phone: `telefono, tel, cellulare, cell, tel cell, telefono cellulare, numero di telefono, recapito telefonico, recapito,
    telefono fisso, tel fisso, numero cellulare, n telefono, n cellulare, whatsapp, cellulare tutore`,
  territory: `provincia, prov, pv, provincia di residenza, prov residenza, provincia residenza, provincia di domicilio,
    territorio, ambito territoriale, sigla provincia, provincia di riferimento`,
  city: `comune, città, località, residenza, comune di residenza, città di residenza, domicilio, luogo di residenza,
    comune di domicilio, comune residenza`,
  languages: `lingue, lingua, lingue conosciute, lingue parlate, conoscenza lingue, lingue straniere, altre lingue,
    lingua madre, madrelingua, lingua 1, lingua 2, lingua 3, competenze linguistiche`,
  kind: 'tipo, tipologia, tipo tutore, tipologia tutore, qualifica, categoria, inquadramento',
  experienceSince:
    'tutore dal, esperienza dal, in attività dal, attivo dal, anno inizio, anno di inizio, dal, anno',
  listedOn: `data iscrizione, iscritto il, data di iscrizione, iscrizione elenco, data iscrizione elenco, data elenco,
    iscrizione, data inserimento elenco, iscritto dal, data di iscrizione elenco, data iscrizione albo`,
  trainedOn: `data formazione, formazione, corso, data corso, corso di formazione, data fine corso, formato il,
    data corso di formazione, corso svolto il, conclusione corso`,
  court: `tribunale, tribunale per i minorenni, tm, tribunale minorenni, tribunale di riferimento, tribunale competente,
    foro, tribunale minori, tribunale di iscrizione`,
  themes: 'temi, ambiti, aree di competenza, competenze, esperienza in, tematiche, ambiti di esperienza',
  availability: 'disponibilità, disponibile, disponibilità attuale',
  caseload:
    'carico, carico attuale, numero tutele, n tutele, tutele in corso, tutele attive, numero minori, n minori, numero minori seguiti, numero tutele in corso',
  caseloadCeiling:
    'massimo tutele, max tutele, numero massimo, limite tutele, carico massimo, tutele massime',
  roles: 'ruolo, ruoli, ruolo nella rete, incarico, funzione',
  mentor: 'mentore, è mentore, disponibile come mentore, tutor esperto, disponibilità mentore',
  joinedOn: 'data adesione, aderente dal, adesione, nella rete dal, membro dal, data ingresso, ingresso rete',
  notes: `note, annotazioni, osservazioni, commenti, note interne, altro, varie, minori, minori seguiti, minore, abbinamento, abbinamenti, msna`,
};
