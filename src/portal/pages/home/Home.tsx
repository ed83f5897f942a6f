import type { BoardItemFragment, HomeQuery } from '@guardian-network-hub/client-sdk';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { homeQuery } from '../../app/roles';
import { nameOf } from '../../app/session';
import { Icon } from '../../design/Icon';
import { Empty, Load } from '../../design/Load';
import { PageTitle } from '../../design/PageTitle';
import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';
import { NetworkSection } from './NetworkSection';
import './home.css';

export type Membership = NonNullable<HomeQuery['me']>['memberships'][number];

type HomeBoard = NonNullable<HomeQuery['me']>['boards'][number];

/** A network with what the reader has there. */
export interface Place {
  network: BoardItemFragment['network'];
  membership?: Membership;
  boards: HomeBoard[];
}

/** The first page: the reader's networks, and the boards in each. */
export function Home() {
  const t = useText();
  const query = useQuery(homeQuery);
  return (
    <div className="page">
      <Load query={query} lines={6}>
        {({ me }) => (
          <>
            <PageTitle title={t('portal.home.title')}>
              {me ? <Greeting name={nameOf(me)} /> : t('portal.home.title')}
            </PageTitle>
            <Link to="/directory" search={{ q: undefined }} className="home-directory">
              <Icon name="search" />
              <span>
                <strong>{t('portal.home.directory')}</strong>
                <span className="meta">{t('portal.home.directoryText')}</span>
              </span>
            </Link>
            <Link to="/find" className="home-directory">
              <Icon name="DISCUSSION" />
              <span>
                <strong>{t('portal.find.title')}</strong>
                <span className="meta">{t('portal.find.homeText')}</span>
              </span>
            </Link>
            {me?.guardian && (
              <Link to="/card" className="home-card">
                {t('portal.card.title')}
              </Link>
            )}
            <Places places={me ? placesOf(me.memberships, me.boards) : []} />
          </>
        )}
      </Load>
    </div>
  );
}

function Greeting({ name }: { name: string }) {
  const t = useText();
  const [before, after] = t('portal.home.greeting', { name: '\u0000' }).split('\u0000');
  return (
    <>
      {before}
      <UserText>{name}</UserText>
      {after}
    </>
  );
}

function Places({ places }: { places: Place[] }) {
  const t = useText();
  return (
    <section aria-labelledby="networks">
      <h2 id="networks" className="section-title">
        {t('portal.home.networks')}
      </h2>
      {places.length === 0 && <Empty>{t('portal.home.none')}</Empty>}
      <div className="places">
        {places.map((place) => (
          <NetworkSection key={place.network.id} place={place} />
        ))}
      </div>
      <p className="home-more">
        <Link to="/networks">{t('portal.home.findNetwork')}</Link>
      </p>
    </section>
  );
}

/** The order of a network's boards: the same everywhere, so that a thumb learns it. Those only read come last. */
const ORDER: readonly BoardItemFragment['kind'][] = ['ANNOUNCEMENT', 'DISCUSSION', 'QUESTIONS'];

/** Puts each board under its network: first those the reader belongs to, then those whose boards are open to them. */
export function placesOf(memberships: readonly Membership[], boards: readonly HomeBoard[]): Place[] {
  const places = new Map<string, Place>();
  for (const membership of memberships) {
    const { network } = membership;
    if (network) places.set(network.id, { network, membership, boards: [] });
  }
  for (const board of boards) {
    const place = places.get(board.network.id) ?? { network: board.network, boards: [] };
    places.set(board.network.id, place);
    place.boards.push(board);
  }
  for (const place of places.values())
    place.boards.sort(
      (a, b) => Number(a.archived) - Number(b.archived) || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind),
    );
  return [...places.values()];
}
