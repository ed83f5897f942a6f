import { folded } from '../../shared/folded';

/** What the columns of a list of a video meeting are. */
export type MeetingField = 'name' | 'givenName' | 'familyName' | 'email' | 'joined' | 'left' | 'duration';

/** As Zoom, Teams and Google Meet call them, in the languages of the portal; folded. */
const WORDS: Readonly<Record<MeetingField, string>> = {
  name: `name, full name, display name, participant, participant name, nome, nome completo, nom, nom complet, teilnehmer,
    vollstandiger name, nombre completo, naam, volledige naam, deelnemer, imie i nazwisko, nazwa, ονομα, πληρες ονομα,
    ονοματεπωνυμο, име, пълно име, име и фамилия, meno, cele meno, meno a priezvisko, الاسم, الاسم الکامل, نام, نام کامل`,
  givenName:
    'first name, given name, vorname, prenom, nombre, voornaam, imie, собствено име, krstne meno, الاسم الاول',
  familyName: `last name, family name, surname, cognome, nachname, familienname, nom de famille, apellidos, apellido, achternaam,
    nazwisko, επωνυμο, фамилия, priezvisko, اسم العائلة, نام خانوادگی`,
  email: `email, e-mail, user email, email address, e-mail address, participant email, indirizzo email, indirizzo e-mail, posta elettronica,
    e-mail-adresse, adresse e-mail, adresse email, courriel, correo electronico, correo, direccion de correo electronico, e-mailadres,
    adres e-mail, ηλεκτρονικο ταχυδρομειο, διευθυνση email, имейл, имеил, e-mailova adresa, البرید الالکترونی, ایمیل`,
  joined: `join time, joined, joined at, time joined, ora di partecipazione, ora di ingresso, ora di accesso, ora di entrata, beitrittszeit,
    beitrittsuhrzeit, heure d'arrivee, heure de connexion, hora de entrada, hora de acceso, hora a la que se unio, deelnametijd,
    tijd van deelname, godzina dolaczenia, czas dolaczenia, ωρα συμμετοχης, ωρα εισοδου, час на присъединяване, cas pripojenia,
    وقت الانضمام, زمان پیوستن`,
  left: `leave time, left, left at, time exited, time left, ora di uscita, austrittszeit, uhrzeit des verlassens, heure de depart,
    heure de deconnexion, hora de salida, hora a la que salio, tijd verlaten, vertrektijd, godzina opuszczenia, czas opuszczenia,
    ωρα αποχωρησης, ωρα εξοδου, час на напускане, cas odchodu, وقت المغادرة, زمان خروج`,
  duration: `duration, duration (minutes), total duration (minutes), in-meeting duration, time in call, minutes, durata, durata (minuti),
    durata totale (minuti), durata nella riunione, tempo nella chiamata, minuti, dauer, dauer (minuten), gesamtdauer (minuten),
    besprechungsdauer, minuten, duree, duree (minutes), duree totale (minutes), duracion, duracion (minutos), duracion total (minutos),
    minutos, duur, duur (minuten), totale duur (minuten), czas trwania, czas trwania (minuty), διαρκεια, διαρκεια (λεπτα),
    продължителност, продължителност (минути), trvanie, trvanie (minuty), المدة, المدة (دقائق), مدت`,
};

const KNOWN = new Map(
  (Object.entries(WORDS) as [MeetingField, string][]).flatMap(([field, words]) =>
    words.split(',').map((word) => [folded(word.trim()), field] as const),
  ),
);

/** What a heading means; Zoom says in brackets what the name was at first. */
export function meetingField(heading: string): MeetingField | undefined {
  const words = folded(heading);
  return KNOWN.get(words) ?? KNOWN.get(folded(words.replace(/\((original name|nome originale)\)/, '')));
}

/** The place of each field in a row of headings; empty where it is none. */
export function columnsOf(cells: readonly string[]): ReadonlyMap<MeetingField, number> {
  const columns = new Map<MeetingField, number>();
  cells.forEach((cell, index) => {
    const field = meetingField(cell);
    if (field && !columns.has(field)) columns.set(field, index);
  });
  return columns;
}
