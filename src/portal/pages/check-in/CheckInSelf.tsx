import {
  CheckInDocument,
  OccurrenceDocument,
  OwnAttendanceDocument,
  request,
  unwrap,
} from '@guardian-network-hub/client-sdk';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { hub, queryClient } from '../../app/hub';
import { Button } from '../../design/Button';
import { Field } from '../../design/Field';
import { Load } from '../../design/Load';
import { Notice } from '../../design/Notice';
import { PageTitle } from '../../design/PageTitle';
import { useProblem } from '../../design/problem';
import { TakesFocus } from '../../design/TakesFocus';
import { Trail } from '../../design/Trail';
import { UserText } from '../../design/UserText';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { Shown } from '../event/EventPage';
import { timeOf } from '../events/when';
import { NotFound } from '../NotFound';
import './check-in.css';

/** Where somebody says that she is there: by the code of the picture that led here, or one that she types. */
export function CheckInSelf() {
  const { id } = useParams({ from: '/inside/check-in/$id' });
  const query = useQuery({
    queryKey: ['occurrence', id],
    queryFn: ({ signal }) => request(hub, OccurrenceDocument, { id }, { signal }),
    staleTime: 0,
  });
  return (
    <Load query={query}>
      {({ occurrence }) => (occurrence ? <Page key={id} occurrence={occurrence} /> : <NotFound />)}
    </Load>
  );
}

function Page({ occurrence }: { occurrence: Shown }) {
  const t = useText();
  const format = useFormat();
  const problem = useProblem();
  const { id, title } = occurrence;
  const { code: shown } = useSearch({ from: '/inside/check-in/$id' });
  const [typed, setTyped] = useState(shown ?? '');
  const queryKey = ['own-attendance', id];
  const own = useQuery({
    queryKey,
    queryFn: ({ signal }) => request(hub, OwnAttendanceDocument, { id }, { signal }),
    staleTime: 0,
  });
  const work = useMutation({
    mutationFn: async () => {
      const input = { occurrenceId: id, code: typed };
      unwrap((await request(hub, CheckInDocument, { input })).checkIn, 'AttendanceSuccess');
      await queryClient.invalidateQueries({ queryKey });
    },
  });
  const isThere = own.data?.occurrence?.viewerAttendance != null;
  return (
    <div className="page page-narrow">
      <Trail
        steps={[
          <Link to="/events/$id" params={{ id }}>
            <UserText lang={title.language}>{title.text}</UserText>
          </Link>,
        ]}
      />
      <PageTitle title={t('portal.checkIn.here')} />
      <p className="event-time">{timeOf(occurrence, format, t, true)}</p>
      {isThere ? (
        <Done pressed={work.isSuccess} />
      ) : (
        <form
          className="form check-in-form"
          onSubmit={(event) => {
            event.preventDefault();
            work.mutate();
          }}
        >
          <Field
            label={t('portal.checkIn.yourCode')}
            hint={t('portal.checkIn.codeHint')}
            value={typed}
            onChange={setTyped}
            isRequired
            input={{
              className: 'check-in-letters',
              maxLength: 12,
              dir: 'ltr',
              autoComplete: 'off',
              autoCapitalize: 'characters',
              spellCheck: false,
              enterKeyHint: 'done',
            }}
          />
          {work.error && <Notice kind="problem">{problem(work.error)}</Notice>}
          <Button type="submit" look="primary" isPending={work.isPending}>
            {t('portal.checkIn.do')}
          </Button>
        </form>
      )}
    </div>
  );
}

/** That it is noted; where it comes in the place of the button, it takes the focus. */
function Done({ pressed }: { pressed: boolean }) {
  const t = useText();
  const notice = <Notice kind="good">{t('portal.checkIn.done')}</Notice>;
  return pressed ? <TakesFocus>{notice}</TakesFocus> : notice;
}
