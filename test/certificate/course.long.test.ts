import {
  ImportAttendanceDocument,
  ImportEventsDocument,
  OwnTrainingHoursDocument,
  request,
  RsvpDocument,
  type HubClient,
  type RsvpAnswer,
} from '@guardian-network-hub/client-sdk';
import { datesOf, inDays } from '../event/scene';
import { readMail } from '../notice/mail-source';
import { comesDue, lookForReminders } from '../reminder/due';
import { Importer } from '../staged-import/importing';
import { startHub, type TestHub } from '../support/hub';
import { startSmtp, type TestSmtp } from '../support/smtp';
import { startPdfReader } from './read-pdf';
import { checked, makeScene, type CertificateScene } from './scene';

let hub: TestHub;
let smtp: TestSmtp;
let scene: CertificateScene;
const pdf = startPdfReader();

beforeAll(async () => {
  smtp = await startSmtp();
  hub = await startHub({ env: { SMTP_URL: smtp.url, MAIL_FROM: 'hub@example.org' } });
  scene = await makeScene(hub, 0.75);
});
afterAll(async () => {
  await hub.stop();
  await smtp.stop();
  await pdf.stop();
});

const WEEK = 7 * 24 * 60;

const guardian = async (name: string, locale: string) => {
  const person = await hub.make.person({ name, locale, in: [scene.network] });
  return { ...person, name, client: await hub.client(person) };
};

/** The calendar file in which the trainer has the course: Wednesdays or so, from six to eight in the evening. */
function courseFile(): string {
  const day = inDays(10).slice(0, 10).replaceAll('-', '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//trainer//',
    'BEGIN:VEVENT',
    'UID:course@trainer.example',
    'DTSTAMP:20261101T120000Z',
    'SUMMARY:Corso per tutori volontari',
    `DTSTART;TZID=Europe/Rome:${day}T180000`,
    `DTEND;TZID=Europe/Rome:${day}T200000`,
    'RRULE:FREQ=WEEKLY;COUNT=8',
    'LOCATION:Via Roma 1\\, Padova',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

async function broughtIn(file: string) {
  const uploadId = await (await Importer.of(hub, scene.organiser.personId)).upload(file);
  const { importEvents } = await request(scene.organiserClient, ImportEventsDocument, {
    input: { networkId: hub.make.id(scene.network), uploadId, language: 'it', kind: 'COURSE', dryRun: false },
  });
  if (importEvents.__typename !== 'ImportEventsSuccess') throw new Error(JSON.stringify(importEvents));
  return importEvents.events[0]!;
}

async function answerAll(client: HubClient, occurrenceId: string, answer: RsvpAnswer) {
  const input = { occurrenceId, answer, scope: 'ALL' } as const;
  return (await request(client, RsvpDocument, { input })).rsvp.__typename;
}

it('a course of eight evenings: from the calendar file of its trainer to the certificate that an office checks', async () => {
  const amina = await guardian('أمينة الزهراء عبد السلام', 'ar');
  const bea = await guardian('Bea Neri', 'it');
  const carla = await guardian('Carla Blu', 'it');
  const anyone = await hub.client();

  // It is brought in from a file, with all of its evenings.
  const made = await broughtIn(courseFile());
  expect(made).toMatchObject({ outcome: 'MADE', title: 'Corso per tutori volontari', dates: 8 });
  const eventId = made.eventId!;
  const evenings = (await datesOf(scene.organiserClient, eventId)).map(({ id }) => id);
  expect(evenings).toHaveLength(8);

  // People answer once for all evenings.
  expect(await answerAll(amina.client, evenings[0]!, 'GOING')).toBe('RsvpSuccess');
  expect(await answerAll(bea.client, evenings[0]!, 'GOING')).toBe('RsvpSuccess');
  expect(await answerAll(carla.client, evenings[0]!, 'NOT_GOING')).toBe('RsvpSuccess');
  const dates = await datesOf(amina.client, eventId);
  expect(dates.map(({ viewerRsvp }) => viewerRsvp?.status)).toEqual(Array(8).fill('GOING'));

  // A day before the first, who comes is reminded, each in her language; who does not come is left alone.
  await comesDue(hub, evenings.slice(0, 1));
  await lookForReminders(hub);
  expect(readMail((await smtp.mailTo(bea.email)).source).header('Subject')).toBe(
    'Promemoria: Corso per tutori volontari',
  );
  expect(readMail((await smtp.mailTo(amina.email)).source).text).toContain('Via Roma 1, Padova');
  expect(smtp.mails.filter(({ to }) => to === carla.email)).toEqual([]);

  // Three evenings in the hall: an organiser has a list.
  for (const evening of evenings.slice(0, 3)) await scene.moveTo(evening, -10);
  for (const evening of evenings.slice(0, 2))
    expect(await scene.mark(evening, [amina, bea])).toBe('AttendanceSuccess');
  expect(await scene.mark(evenings[2]!, [amina])).toBe('AttendanceSuccess');
  // Two at which people check in themselves, by the code that changes.
  for (const evening of evenings.slice(3, 5)) {
    await scene.moveTo(evening, -10);
    const { code } = (await scene.codeOf(evening))!;
    expect(await scene.checkIn(amina.client, evening, code)).toBe('AttendanceSuccess');
  }
  const { code } = (await scene.codeOf(evenings[3]!))!;
  expect(await scene.checkIn(bea.client, evenings[3]!, code)).toBe('AttendanceSuccess');
  // One online: the list that the program of the meeting exports says for how long each was there.
  await scene.moveTo(evenings[5]!, -200);
  const csv = [
    'Name (Original Name),User Email,Duration (Minutes),Guest',
    `${amina.name},${amina.email},90,No`,
    `Bea Neri,${bea.email},60,No`,
    'iPhone,,3,Yes',
  ].join('\n');
  const input = { occurrenceId: evenings[5]!, csv, dryRun: false };
  const { importAttendance } = await request(scene.organiserClient, ImportAttendanceDocument, { input });
  expect(importAttendance).toMatchObject({ occurrence: { attendedCount: 2 } });
  // She comes late to the seventh; from the last she is away.
  await scene.moveTo(evenings[6]!, -10);
  expect(await scene.mark(evenings[6]!, [amina], { minutes: 30 })).toBe('AttendanceSuccess');

  // Before the last is over there is no certificate.
  for (const [i, evening] of evenings.slice(0, 7).entries()) await scene.moveTo(evening, (i - 8) * WEEK);
  expect(await scene.refused(amina.client, eventId)).toBe('EVENT_NOT_OVER');
  await scene.moveTo(evenings[7]!, -WEEK);

  // What counts is how long each was there: just as much as is asked for, and less.
  const period = {
    from: new Date(Date.now() - 70 * 86_400_000).toISOString(),
    to: new Date().toISOString(),
  };
  const { me } = await request(amina.client, OwnTrainingHoursDocument, period);
  expect(me!.trainingHours).toMatchObject({ minutes: 720, dates: 7 });
  expect(await scene.ask(bea.client, eventId)).toMatchObject({
    code: 'ATTENDANCE_TOO_LOW',
    attendedShare: 420 / 960,
    minimumShare: 0.75,
  });
  expect(await scene.ask(carla.client, eventId)).toMatchObject({ attendedShare: 0 });
  const certificate = await scene.get(amina.client, eventId);
  expect(certificate).toMatchObject({ attendedMinutes: 720, heldMinutes: 960, language: 'ar', valid: true });

  // The file has her name as she writes it, and the code.
  const { cookie } = await hub.sessionOf(amina.personId);
  const file = await fetch(hub.url + certificate.file!, { headers: { cookie } });
  const { lines, language } = await pdf.read(Buffer.from(await file.arrayBuffer()));
  expect(language).toBe('ar');
  for (const line of [amina.name, 'Corso per tutori volontari', 'شهادة حضور', certificate.code])
    expect(lines).toContain(line);

  // An office that looks the code up learns that it is good, and else what she chose.
  const issuedOn = certificate.issuedAt.slice(0, 10);
  expect(await checked(anyone, certificate.code!)).toEqual({ valid: true, issuedOn });
  await scene.show(amina.client, certificate.id, ['NAME', 'COURSE', 'HOURS']);
  expect(await checked(anyone, certificate.code!)).toEqual({
    valid: true,
    issuedOn,
    name: amina.name,
    title: 'Corso per tutori volontari',
    attendedMinutes: 720,
    heldMinutes: 960,
  });

  // A mark was wrong: it is taken back, and nobody vouches for it until that is put right.
  await scene.mark(evenings[2]!, [amina], { attended: false });
  expect(await checked(anyone, certificate.code!)).toEqual({ valid: false, issuedOn });
  await scene.mark(evenings[2]!, [amina]);
  expect(await checked(anyone, certificate.code!)).toMatchObject({ valid: true });

  // An organiser withdraws it.
  expect(await scene.withdraw(certificate.id, 'It was somebody else who came')).toBe(false);
  expect(await checked(anyone, certificate.code!)).toEqual({ valid: false, issuedOn });
  expect(await scene.refused(amina.client, eventId)).toBe('CERTIFICATE_WITHDRAWN');
});
