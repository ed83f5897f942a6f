import { MarkAttendanceDocument, request, unwrap } from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { ToggleButton } from 'react-aria-components';
import { hub, queryClient } from '../../app/hub';
import { Icon } from '../../design/Icon';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';
import { noteThere, type AttendanceList, type Attendee } from './useAttendance';

/** People, each with the whole row to press as she comes in, or where it was a mistake. */
export function ToggleRows({
  dateId,
  people,
  there,
}: {
  dateId: string;
  people: readonly Attendee[];
  there: AttendanceList['there'];
}) {
  const t = useText();
  const problem = useProblem();
  const work = useMutation({
    mutationFn: async ({ person, attended }: { person: Attendee; attended: boolean }) => {
      const input = { occurrenceId: dateId, participantIds: [person.id], attended };
      unwrap((await request(hub, MarkAttendanceDocument, { input })).markAttendance, 'AttendanceSuccess');
    },
    onMutate: ({ person, attended }) => noteThere(dateId, person, attended),
    onError: () => queryClient.invalidateQueries({ queryKey: ['attendance', dateId] }),
  });
  return (
    <>
      <ul className="card rows">
        {people.map((person) => {
          const minutes = there.get(person.id)?.minutes;
          return (
            <li key={person.id}>
              <ToggleButton
                className="check-in-row"
                isSelected={there.has(person.id)}
                onChange={(attended) => work.mutate({ person, attended })}
              >
                <span className="check-in-mark">
                  <Icon name="accepted" />
                </span>
                <UserText className="row-title">{person.name}</UserText>
                {person.kind === 'EMAIL_GUEST' && <span className="tag">{t('portal.guest.tag')}</span>}
                {minutes != null && (
                  <span className="meta">{t('portal.checkIn.minutes', { count: minutes })}</span>
                )}
              </ToggleButton>
            </li>
          );
        })}
      </ul>
      {work.error && <Notice kind="problem">{problem(work.error)}</Notice>}
    </>
  );
}
