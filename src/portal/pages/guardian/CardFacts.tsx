import type { GuardianCardFragment, GuardianMoreFragment } from '@guardian-network-hub/client-sdk';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Avatar } from '../../design/Avatar';
import { Facts } from '../../design/Facts';
import { UserText } from '../../design/UserText';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import './guardian.css';

export type WholeCard = GuardianCardFragment & GuardianMoreFragment;

/** The head of a card: who it is, and what the heading is made of. */
export function CardHead({
  guardian: { name, latinName, photo },
  children,
}: {
  guardian: WholeCard;
  children: ReactNode;
}) {
  return (
    <div className="guardian-head">
      <Avatar name={latinName ?? name} photo={photo ? { ...photo, of: name } : undefined} />
      <div>
        {children}
        {latinName && latinName !== name && (
          <p className="person-latin">
            <UserText>{latinName}</UserText>
          </p>
        )}
      </div>
    </div>
  );
}

/** All that a card says. What is empty, or not for the reader, is left out. */
export function CardFacts({ guardian }: { guardian: WholeCard }) {
  const t = useText();
  const format = useFormat();
  const { kind, territory, languages, experienceSince, networks, about, themes, courts } = guardian;
  const { listedOn, trainedOn, availability, declaredCaseload: caseload, mentoring } = guardian;
  const facts: [string, ReactNode][] = [
    [t('portal.guardian.availability'), availability && t(`portal.availability.${availability}`)],
    [t('portal.guardian.mentoring'), mentoring && t(`portal.mentoring.${mentoring}`)],
    [t('portal.guardian.languages'), languages && format.list(languages.map(format.language))],
    [t('portal.guardian.territory'), territory && <UserText>{format.territory(territory)}</UserText>],
    [
      t('portal.guardian.themes'),
      themes && themes.length > 0 && (
        <ul className="plain">
          {themes.map((theme) => (
            <li key={theme}>{t(`portal.theme.${theme}`)}</li>
          ))}
        </ul>
      ),
    ],
    [t('portal.guardian.kind'), kind && t(`portal.guardianKind.${kind}`)],
    [t('portal.guardian.since'), experienceSince && format.year(experienceSince)],
    [
      t('portal.network.courts'),
      courts && courts.length > 0 && (
        <ul className="plain">
          {courts.map(({ code, name }) => (
            <li key={code}>
              <UserText lang="it">{name}</UserText>
            </li>
          ))}
        </ul>
      ),
    ],
    [t('portal.guardian.listedOn'), listedOn && format.date(listedOn)],
    [t('portal.guardian.trainedOn'), trainedOn && format.date(trainedOn)],
    [
      t('portal.guardian.caseload'),
      caseload &&
        t('portal.guardian.caseloadText', {
          count: caseload.count,
          limited: caseload.ceiling === null ? 'no' : 'yes',
          ceiling: caseload.ceiling,
          day: format.date(caseload.declaredOn),
        }),
    ],
    [
      t('portal.guardian.networks'),
      networks.length > 0 && (
        <ul className="plain">
          {networks.map(({ id, name }) => (
            <li key={id}>
              <Link to="/networks/$id" params={{ id }}>
                <UserText lang={name.language}>{name.text}</UserText>
              </Link>
            </li>
          ))}
        </ul>
      ),
    ],
  ];
  return (
    <>
      {about && (
        <p className="guardian-about" dir="auto">
          {about}
        </p>
      )}
      <Facts facts={facts} />
    </>
  );
}
