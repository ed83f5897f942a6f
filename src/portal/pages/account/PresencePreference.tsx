import {
  PresencePreferenceDocument,
  request,
  SetPresenceDocument,
  unwrap,
} from '@guardian-network-hub/client-sdk';
import { useMutation, useQuery } from '@tanstack/react-query';
import { hub, queryClient } from '../../app/hub';
import { Check } from '../../design/Check';
import { Load } from '../../design/Load';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { tell } from '../../design/Toast';
import { useText } from '../../i18n/text';

const KEY = ['presencePreference'];

/** Whether others are shown that the reader is at a topic. */
export function PresencePreference() {
  const t = useText();
  const problem = useProblem();
  const query = useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => request(hub, PresencePreferenceDocument, {}, { signal }),
  });
  const set = useMutation({
    mutationFn: async (shown: boolean) => {
      const { setPresence } = await request(hub, SetPresenceDocument, { input: { shown } });
      return unwrap(setPresence, 'SetPresenceSuccess');
    },
    onSuccess: ({ viewer }) => {
      queryClient.setQueryData(KEY, { me: viewer });
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
      <Load query={query} lines={1}>
        {({ me }) =>
          me && (
            <Check
              checked={set.isPending ? set.variables : me.showsPresence}
              // Not disabled while it is sent: that would take the focus from it.
              onChange={(shown) => {
                if (!set.isPending) set.mutate(shown);
              }}
            >
              {t('portal.presence.show')}
            </Check>
          )
        }
      </Load>
    </section>
  );
}
