import type { HeadingWords } from './heading-words';

export const nl: HeadingWords = {
  externalId: 'nummer, personeelsnummer, lidnummer, kenmerk, volgnummer, extern id',
  givenName: 'voornaam, roepnaam, voornamen',
  familyName: 'achternaam, familienaam',
  fullName: 'naam, volledige naam, voor- en achternaam, voogd',
  fullNameFamilyFirst: 'achternaam en voornaam, naam en voornaam, naam voornaam, achternaam voornaam',
  email: 'e-mail, email, mail, e-mailadres, emailadres, mailadres',
  phone: 'telefoon, telefoonnummer, mobiel, gsm, tel, mobiele nummer, mobiel nummer',
  territory: 'provincie, regio, gewest, gebied',
  city: 'plaats, woonplaats, gemeente, stad',
  languages: 'talen, taal, talenkennis, gesproken talen, moedertaal, andere talen',
  kind: 'soort, dienstverband, soort voogd, statuut',
  experienceSince: 'voogd sinds, ervaring sinds, actief sinds, sinds, werkzaam sinds, beginjaar',
  listedOn: 'erkend op, datum erkenning, ingeschreven op, datum inschrijving',
  trainedOn: 'opleiding, opgeleid op, datum opleiding, training, datum training',
  court: 'rechtbank, jeugdrechtbank, vredegerecht, kinderrechter',
  roles: 'rol, rollen, functie',
  mentor: 'mentor, beschikbaar als mentor',
  joinedOn: 'lid sinds, datum toetreding, in dienst sinds, toegetreden op',
  notes: 'opmerkingen, opmerking, notities, notitie, commentaar, bijzonderheden, pupillen, jongeren',
};
