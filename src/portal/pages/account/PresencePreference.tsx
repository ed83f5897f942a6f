import { request, SetPresenceDocument, unwrap } from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { hub, queryClient } from '../../app/hub';
import { meQuery, type Viewer } from '../../app/session';
import { Check } from '../../design/Check';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { tell } from '../../design/Toast';
import { useText } from '../../i18n/text';

/** Whether others are shown that the reader is at a topic. */
export function PresencePreference({ viewer }: { viewer: Viewer }) {
  const t = useText();
  const problem = useProblem();
  const set = useMutation({
    mutationFn: async (shown: boolean) => {
      const { setPresence } = await request(hub, SetPresenceDocument, { input: { shown } });
      return unwrap(setPresence, 'SetPresenceSuccess');
    },
    onSuccess: ({ viewer: now }) => {
      queryClient.setQueryData(meQuery.queryKey, (old) =>
        old?.me && now ? { me: { ...old.me, ...now } } : old,
      );
      tell(t('portal.toast.saved'));
    },
  });
  return (
    <section aria-labelledby="presence">
      <h2 id="presence" className="section-title">
        {t('portal.presence.title')}
      </h2>
      <p className="meta">{t('portal.presence.lead')}</p>
      {set.error && <Notice kind="problem">{problem(set.error)}</Notice>}
      <Check
        checked={set.isPending ? set.variables : viewer.showsPresence}
        // Not disabled while it is sent: that would take the focus from it.
        onChange={(shown) => {
          if (!set.isPending) set.mutate(shown);
        }}
      >
        {t('portal.presence.show')}
      </Check>
    </section>
  );
}
