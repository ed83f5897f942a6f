import type { NetworkItemFragment } from '@guardian-network-hub/client-sdk';
import { Link } from '@tanstack/react-router';
import { UserText } from '../../design/UserText';

/** The networks that host an event with the one that invites, each with the way to it. */
export function HostedWith({ networks }: { networks: readonly NetworkItemFragment[] }) {
  return networks.map(({ id, name }, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <Link to="/networks/$id" params={{ id }}>
        <UserText lang={name.language}>{name.text}</UserText>
      </Link>
    </span>
  ));
}
