import {
  BlockedPeopleDocument,
  paginate,
  type ParticipantItemFragment,
} from '@guardian-network-hub/client-sdk';
import { useQuery } from '@tanstack/react-query';
import { hub } from '../../app/hub';
import { Load } from '../../design/Load';
import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';
import { BlockPerson } from './BlockPerson';
import './blocks.css';

/** Whom the reader blocks. */
export function BlockedPeople() {
  const t = useText();
  const query = useQuery({ queryKey: ['blockedPeople'], queryFn: ({ signal }) => readAll(signal) });
  return (
    <section aria-labelledby="blocked">
      <h2 id="blocked" className="section-title">
        {t('portal.block.title')}
      </h2>
      <p className="meta">{t('portal.block.lead')}</p>
      <Load query={query}>
        {(people) => (people.length === 0 ? <p>{t('portal.block.none')}</p> : <List people={people} />)}
      </Load>
    </section>
  );
}

function List({ people }: { people: readonly ParticipantItemFragment[] }) {
  return (
    <ul className="card rows">
      {people.map(({ id, name }) => (
        <li key={id} className="blocked">
          <UserText className="row-title">{name}</UserText>
          <BlockPerson person={{ whom: { participantId: id }, name }} blocked />
        </li>
      ))}
    </ul>
  );
}

/** There are 500 at most. */
async function readAll(signal: AbortSignal): Promise<ParticipantItemFragment[]> {
  const people: ParticipantItemFragment[] = [];
  const pages = paginate(hub, BlockedPeopleDocument, { first: 100 }, (data) => data.me?.blockedPeople, {
    signal,
  });
  for await (const person of pages) people.push(person);
  return people;
}
