import {
  AcceptNetworkLinkDocument,
  EndNetworkLinkDocument,
  request,
  unwrap,
  type NetworkLinkItemFragment,
} from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { hub, queryClient } from '../../app/hub';
import { useStepUp } from '../../app/step-up/StepUp';
import { Button } from '../../design/Button';
import { Empty } from '../../design/Load';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { tell } from '../../design/Toast';
import { UserText } from '../../design/UserText';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { OfferLink } from './OfferLink';

interface Props {
  networkId: string;
  links: readonly NetworkLinkItemFragment[];
  mayChange: boolean;
}

/** The agreements of a network with others, and offers of such. */
export function Links({ networkId, links, mayChange }: Props) {
  const t = useText();
  const [offering, setOffering] = useState(false);
  return (
    <section aria-labelledby="links">
      <h2 id="links" className="section-title">
        {t('portal.links.title')}
      </h2>
      {links.length === 0 && <Empty>{t('portal.links.none')}</Empty>}
      <ul className="links">
        {links.map((link) => (
          <LinkCard key={link.id} link={link} networkId={networkId} mayChange={mayChange} />
        ))}
      </ul>
      {mayChange &&
        (offering ? (
          <OfferLink networkId={networkId} done={() => setOffering(false)} />
        ) : (
          <div className="more">
            <Button onPress={() => setOffering(true)}>{t('portal.links.offer')}</Button>
          </div>
        ))}
    </section>
  );
}

function LinkCard({ link, networkId, mayChange }: { link: NetworkLinkItemFragment } & Omit<Props, 'links'>) {
  const t = useText();
  const format = useFormat();
  const problem = useProblem();
  const run = useStepUp();
  const other = link.from.id === networkId ? link.to : link.from;
  const decide = useMutation({
    mutationFn: (how: 'accept' | 'end') =>
      run(async () => {
        const input = { linkId: link.id };
        if (how === 'accept') {
          unwrap(
            (await request(hub, AcceptNetworkLinkDocument, { input })).acceptNetworkLink,
            'NetworkLinkSuccess',
          );
        } else {
          unwrap(
            (await request(hub, EndNetworkLinkDocument, { input })).endNetworkLink,
            'NetworkLinkSuccess',
          );
        }
        await queryClient.invalidateQueries();
      }),
    // What became of it, as the card says it.
    onSuccess: (_done, how) =>
      tell(t(`portal.links.state.${how === 'accept' ? 'IN_FORCE' : 'ENDED'}`), other.name.text),
  });
  const offeredToUs = link.state === 'OFFERED' && link.to.id === networkId;
  return (
    <li className="card link-card">
      <div className="link-head">
        <strong>
          <UserText lang={other.name.language}>{other.name.text}</UserText>
        </strong>
        <span className="tag">{t(`portal.links.state.${link.state}`)}</span>
      </div>
      <p>
        <UserText>{link.purpose}</UserText>
      </p>
      <p className="meta">
        {link.kinds.map((kind) => t(`portal.sharing.kind.${kind}`)).join(' · ')}
        {link.expiresAt && ` · ${t('portal.links.until', { date: format.day(link.expiresAt) })}`}
      </p>
      {decide.error && <Notice kind="problem">{problem(decide.error)}</Notice>}
      {mayChange && (
        <div className="actions">
          {offeredToUs && (
            <Button look="primary" onPress={() => decide.mutate('accept')} isPending={decide.isPending}>
              {t('portal.links.accept')}
            </Button>
          )}
          <Button onPress={() => decide.mutate('end')} isPending={decide.isPending}>
            {t(
              link.state === 'OFFERED'
                ? offeredToUs
                  ? 'portal.links.decline'
                  : 'portal.links.withdraw'
                : 'portal.links.end',
            )}
          </Button>
        </div>
      )}
    </li>
  );
}
