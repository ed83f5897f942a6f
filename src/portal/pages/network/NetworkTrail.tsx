import { NetworkTreeDocument, request } from '@guardian-network-hub/client-sdk';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { hub } from '../../app/hub';
import { Trail } from '../../design/Trail';
import { UserText } from '../../design/UserText';

/** The networks above one; with `self`, that one too. */
export function NetworkTrail({ id, self = false }: { id: string; self?: boolean }) {
  const query = useQuery({
    queryKey: ['network-tree', id],
    queryFn: ({ signal }) => request(hub, NetworkTreeDocument, { id, first: 100 }, { signal }),
  });
  const { network } = query.data ?? {};
  if (!network) return null;
  const steps = self ? [...network.ancestors, network] : network.ancestors;
  if (steps.length === 0) return null;
  return (
    <Trail
      steps={steps.map((step) => (
        <Link key={step.id} to="/networks/$id" params={{ id: step.id }}>
          <UserText lang={step.name.language}>{step.name.text}</UserText>
        </Link>
      ))}
    />
  );
}
