import type { GuardianItemFragment } from '@guardian-network-hub/client-sdk';
import { Link } from '@tanstack/react-router';
import { Avatar } from '../../design/Avatar';
import { UserText } from '../../design/UserText';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';

/** Of languages and of themes, so many are shown; the rest is on the person's page. */
const FEW_LANGUAGES = 4;
const FEW_THEMES = 3;

/** A guardian in the list. The whole card leads to the person's page. */
export function Card({ guardian, level = 2 }: { guardian: GuardianItemFragment; level?: 2 | 3 }) {
  const { name, latinName, photo, territory, availability, mentoring } = guardian;
  const t = useText();
  const format = useFormat();
  const Heading = `h${level}` as const;
  const languages = guardian.languages ?? [];
  const themes = guardian.themes ?? [];
  const spoken = languages.slice(0, FEW_LANGUAGES).map((language) => format.language(language));
  const [moreLanguages, moreThemes] = [languages.length - FEW_LANGUAGES, themes.length - FEW_THEMES];
  return (
    <li className="card person">
      <Avatar name={latinName ?? name} photo={photo ? { ...photo, of: name } : undefined} />
      <div className="person-text">
        <Heading className="person-name">
          <Link to="/guardians/$id" params={{ id: guardian.id }} className="cover">
            <UserText>{name}</UserText>
          </Link>
        </Heading>
        {latinName && latinName !== name && (
          <p className="person-latin">
            <UserText>{latinName}</UserText>
          </p>
        )}
        <p className="meta">
          {territory && <UserText>{format.territory(territory)}</UserText>}
          {territory && spoken.length > 0 && ' · '}
          {spoken.length > 0 && format.list(spoken)}
          {moreLanguages > 0 && ` ${t('portal.directory.andMore', { count: moreLanguages })}`}
        </p>
        {(availability || mentoring || themes.length > 0) && (
          <ul className="person-tags">
            {availability && (
              <li className="tag tag-availability" data-availability={availability}>
                {t(`portal.availability.${availability}`)}
              </li>
            )}
            {mentoring && <li className="tag tag-mentoring">{t(`portal.mentoring.${mentoring}`)}</li>}
            {themes.slice(0, FEW_THEMES).map((theme) => (
              <li key={theme} className="tag">
                {t(`portal.theme.${theme}`)}
              </li>
            ))}
            {moreThemes > 0 && (
              <li className="tag">{t('portal.directory.andMore', { count: moreThemes })}</li>
            )}
          </ul>
        )}
      </div>
    </li>
  );
}
