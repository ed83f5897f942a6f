import {
  NoticePreferencesDocument,
  request,
  SetNoticePreferenceDocument,
  unwrap,
  type NoticeKind,
  type NoticePreferencesQuery,
} from '@guardian-network-hub/client-sdk';
import { useMutation, useQuery } from '@tanstack/react-query';
import { hub, queryClient } from '../../app/hub';
import { Check } from '../../design/Check';
import { Load } from '../../design/Load';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { tell } from '../../design/Toast';
import { useText } from '../../i18n/text';
import { DigestTimes } from './DigestTimes';

const KEY = ['noticePreferences'];

const wantsDigests = ({ kind, enabled }: { kind: NoticeKind; enabled: boolean }) =>
  kind === 'DIGESTS' && enabled;

/** Which mails the reader wants besides codes and decisions. */
export function NoticePreferences() {
  const t = useText();
  const problem = useProblem();
  const query = useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => request(hub, NoticePreferencesDocument, {}, { signal }),
  });
  const set = useMutation({
    mutationFn: async (input: { kind: NoticeKind; enabled: boolean }) => {
      const { setNoticePreference } = await request(hub, SetNoticePreferenceDocument, { input });
      return unwrap(setNoticePreference, 'SetNoticePreferenceSuccess');
    },
    onSuccess: ({ viewer }) => {
      queryClient.setQueryData<NoticePreferencesQuery>(KEY, (known) =>
        known?.me ? { me: { ...known.me, ...viewer } } : known,
      );
      tell(t('portal.toast.saved'));
    },
  });
  return (
    <section aria-labelledby="notices">
      <h2 id="notices" className="section-title">
        {t('portal.notices.title')}
      </h2>
      <p className="meta">{t('portal.notices.lead')}</p>
      {set.error && <Notice kind="problem">{problem(set.error)}</Notice>}
      <Load query={query} lines={1}>
        {({ me }) => (
          <div>
            {me?.noticePreferences.map(({ kind, enabled }) => (
              <Check
                key={kind}
                checked={set.isPending && set.variables.kind === kind ? set.variables.enabled : enabled}
                // Not disabled while it is sent: that would take the focus from it.
                onChange={(wanted) => {
                  if (!set.isPending) set.mutate({ kind, enabled: wanted });
                }}
              >
                {t(`portal.notices.${kind}`)}
              </Check>
            ))}
            {me?.digestSchedule && me.noticePreferences.some(wantsDigests) && (
              <DigestTimes schedule={me.digestSchedule} />
            )}
          </div>
        )}
      </Load>
    </section>
  );
}
