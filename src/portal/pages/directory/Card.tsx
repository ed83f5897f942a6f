import type { GuardianCardFragment } from '@guardian-network-hub/client-sdk';
import { Link } from '@tanstack/react-router';
import { Avatar } from '../../design/Avatar';
import { UserText } from '../../design/UserText';
import { useFormat } from '../../i18n/format';

/** A guardian in the list. The whole card leads to the person's page. */
export function Card({ guardian }: { guardian: GuardianCardFragment }) {
  const { name, latinName, territory, languages } = guardian;
  const format = useFormat();
  return (
    <li className="card person">
      <Avatar name={latinName ?? name} />
      <div className="person-text">
        <h2 className="person-name">
          <Link to="/guardians/$id" params={{ id: guardian.id }} className="cover">
            <UserText>{name}</UserText>
          </Link>
        </h2>
        {latinName && latinName !== name && (
          <p className="person-latin">
            <UserText>{latinName}</UserText>
          </p>
        )}
        <p className="meta">
          {territory && <UserText>{territory.name}</UserText>}
          {territory && languages && languages.length > 0 && ' · '}
          {languages?.map((language) => format.language(language)).join(', ')}
        </p>
      </div>
    </li>
  );
}
