/** Lists as the programs export them, of a meeting from six to eight in the evening; the people are made up. */

/** Zoom: above the list it tells of the meeting, with the address of whoever held it. */
export const ZOOM = `Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
812 0000 0000,Course,03/01/2027 05:55:00 PM,03/01/2027 08:05:00 PM,anna@example.org,130,4

Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,Recording Consent
Anna Verdi,anna@example.org,03/01/2027 06:00:00 PM,03/01/2027 07:00:00 PM,60,No,
"Neri, Bea",BEA@example.org,03/01/2027 06:10:00 PM,03/01/2027 06:40:00 PM,30,Yes,
"Neri, Bea",bea@example.org,03/01/2027 06:30:00 PM,03/01/2027 07:10:00 PM,40,Yes,
Carla Blu (ospite),,03/01/2027 06:00:00 PM,03/01/2027 08:05:00 PM,125,Yes,
iPhone,,03/01/2027 06:00:00 PM,03/01/2027 06:02:00 PM,2,Yes,
`;

/** Teams: tabs, sections, and what each did behind the list. */
export const TEAMS = [
  '1. Summary',
  'Meeting title\tCourse',
  'Attended participants\t2',
  '',
  '2. Participants',
  'Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole',
  'Anna Verdi\t3/1/27, 6:00:12 PM\t3/1/27, 8:00:00 PM\t1h 29m 40s\tanna@example.org\tanna@example.org\tOrganizer',
  'Bea Neri (Unverified)\t3/1/27, 6:05:00 PM\t3/1/27, 6:50:00 PM\t45m 2s\t\t\tPresenter',
  '',
  '3. In-Meeting Activities',
  'Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole',
  'Anna Verdi\t3/1/27, 6:00:12 PM\t3/1/27, 7:00:00 PM\t59m 48s\tanna@example.org\tOrganizer',
].join('\r\n');

/** Google Meet in Italian: given and family names apart, no days. */
export const MEET = `"Nome","Cognome","Email","Durata","Ora di partecipazione","Ora di uscita"
"Anna","Verdi","anna@example.org","1 ora 2 min","18:03","19:05"
"Bea","Neri","","45 min","18:10","18:55"
`;
