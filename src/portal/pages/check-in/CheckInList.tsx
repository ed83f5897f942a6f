import { useParams } from '@tanstack/react-router';
import { Link } from '@tanstack/react-router';
import { Load } from '../../design/Load';
import { PageTitle } from '../../design/PageTitle';
import { Trail } from '../../design/Trail';
import { UserText } from '../../design/UserText';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { timeOf } from '../events/when';
import { NotFound } from '../NotFound';
import { CodeToShow } from './CodeToShow';
import { FindMember } from './FindMember';
import { ImportList } from './ImportList';
import { ToggleRows } from './ToggleRows';
import { useAttendance, type AttendanceList, type Attendee } from './useAttendance';
import './check-in.css';

/** Who is at a date: for its organisers, on their phones at the door. */
export function CheckInList() {
  const { id } = useParams({ from: '/inside/events/$id/check-in' });
  const query = useAttendance(id);
  return (
    <Load query={query}>
      {(list) =>
        list.occurrence?.event.viewerMayOrganise ? <Page key={id} id={id} list={list} /> : <NotFound />
      }
    </Load>
  );
}

function Page({ id, list }: { id: string; list: AttendanceList }) {
  const t = useText();
  const format = useFormat();
  const { answers, there } = list;
  const occurrence = list.occurrence!;
  const { title } = occurrence;
  const answered = new Set(answers.map((each) => each.id));
  const group = (...statuses: string[]): Attendee[] =>
    answers.filter(({ status }) => statuses.includes(status));
  const groups: [heading: string, people: readonly Attendee[]][] = [
    [t('portal.events.going', { count: occurrence.goingCount }), group('GOING', 'OFFERED')],
    [t('portal.events.waiting', { count: occurrence.waitingCount }), group('WAITING')],
    [t('portal.rsvp.MAYBE'), group('MAYBE')],
    [t('portal.checkIn.alsoThere'), [...there.values()].filter((each) => !answered.has(each.id))],
  ];
  return (
    <div className="page page-narrow">
      <Trail
        steps={[
          <Link to="/events/$id" params={{ id }}>
            <UserText lang={title.language}>{title.text}</UserText>
          </Link>,
        ]}
      />
      <PageTitle title={t('portal.checkIn.title')} />
      <p className="event-time">{timeOf(occurrence, format, t, true)}</p>
      <p className="check-in-count" role="status">
        {t('portal.checkIn.there', { count: there.size })}
      </p>
      {groups.map(
        ([heading, people], index) =>
          people.length > 0 && (
            <section key={index} aria-labelledby={`group-${index}`}>
              <h2 id={`group-${index}`} className="section-title">
                {heading}
              </h2>
              <ToggleRows dateId={id} people={people} there={there} />
            </section>
          ),
      )}
      <FindMember dateId={id} networkId={occurrence.event.network.id} there={there} />
      <CodeToShow id={id} />
      <ImportList id={id} />
    </div>
  );
}
