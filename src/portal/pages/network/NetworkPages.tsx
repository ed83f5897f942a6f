import type { NetworkQuery } from '@guardian-network-hub/client-sdk';
import { Link } from '@tanstack/react-router';
import { useText } from '../../i18n/text';

/** The ways to the other pages of a network: some for its members, some for those who run it. */
export function NetworkPages({
  network,
  keepsOrder,
}: {
  network: NonNullable<NetworkQuery['network']>;
  keepsOrder: boolean;
}) {
  const t = useText();
  const pages = [
    ['/networks/$id/members', 'portal.members.title'],
    ['/networks/$id/rules', 'portal.rules.title'],
    ['/networks/$id/tags', 'portal.tags.title'],
    ['/networks/$id/modules', 'portal.modules.title'],
    ['/networks/$id/sharing', 'portal.sharing.title'],
  ] as const;
  const ofModerators = [['/networks/$id/moderation', 'portal.moderation.title']] as const;
  const ofOrganisers = [
    ['/networks/$id/boards', 'portal.sharing.kind.BOARDS'],
    ['/networks/$id/events/new', 'portal.eventForm.new'],
    ['/networks/$id/reports', 'portal.report.networkTitle'],
    ['/networks/$id/import', 'portal.import.title'],
    ['/networks/$id/calendar-import', 'portal.calendarImport.title'],
    ['/networks/$id/partners', 'portal.partners.title'],
    ['/networks/$id/settings', 'portal.network.settings'],
    ['/networks/$id/new', 'portal.network.new'],
  ] as const;
  return (
    <nav className="actions" aria-label={t('portal.network.pages')}>
      {[
        ...pages,
        ...(keepsOrder ? ofModerators : []),
        ...(network.viewerMayOrganise ? ofOrganisers : []),
      ].map(([to, title]) => (
        <Link key={to} to={to} params={{ id: network.id }} className="button button-secondary">
          {t(title)}
        </Link>
      ))}
    </nav>
  );
}
