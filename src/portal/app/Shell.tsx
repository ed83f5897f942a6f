import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { I18nProvider } from 'react-aria-components';
import { Avatar } from '../design/Avatar';
import { Icon } from '../design/Icon';
import { Logo } from '../design/Logo';
import { Toasts } from '../design/Toast';
import { formatTag } from '../i18n/languages';
import { useText } from '../i18n/text';
import { ConnectionNotice } from './ConnectionNotice';
import { Bell } from './Bell';
import { Footer } from './Footer';
import { StepUp } from './step-up/StepUp';
import { useKeptFocus } from './kept-focus';
import { hubQuery, nameOf, useViewer, type Viewer } from './session';

/** The frame of every page. Its ready-made parts speak, and run, as the reader's language does. */
export function Shell() {
  const { i18n } = useLingui();
  return (
    <I18nProvider locale={formatTag(i18n.locale)}>
      <Frame />
    </I18nProvider>
  );
}

function Frame() {
  const t = useText();
  const viewer = useViewer();
  const name = useHubName();
  const main = useRef<HTMLElement>(null);
  useWayOut(viewer);
  useKeptFocus(main);
  return (
    <div className="shell">
      <a className="skip-link" href="#main">
        {t('portal.shell.skip')}
      </a>
      <header className="shell-header">
        <div className="shell-bar">
          <Link to="/" className="brand" aria-label={t('portal.shell.brand', { name })}>
            <Logo />
            <span className="brand-name">{name}</span>
          </Link>
          {viewer && <Navigation viewer={viewer} />}
        </div>
        <ConnectionNotice />
      </header>
      <main ref={main} id="main" className="shell-main" tabIndex={-1}>
        <StepUp>
          <Outlet />
        </StepUp>
      </main>
      <Footer />
      <Toasts />
    </div>
  );
}

function Navigation({ viewer }: { viewer: Viewer }) {
  const t = useText();
  return (
    <nav className="shell-nav" aria-label={t('portal.shell.navigation')}>
      <Link to="/" activeOptions={{ exact: true }}>
        {t('portal.home.nav')}
      </Link>
      <Link to="/directory" search={{ q: undefined }}>
        <Icon name="search" />
        <span className="wide-only">{t('portal.directory.nav')}</span>
      </Link>
      <Link to="/events">
        <Icon name="calendar" />
        <span className="wide-only">{t('portal.events.nav')}</span>
      </Link>
      <Bell />
      <Link
        to="/account"
        className="shell-account"
        aria-label={t('portal.account.nav', { name: nameOf(viewer) })}
      >
        <Avatar name={nameOf(viewer)} />
      </Link>
    </nav>
  );
}

/** When the session has ended, somewhere or somehow, what is behind the sign-in is left. */
function useWayOut(viewer: Viewer | undefined): void {
  const router = useRouter();
  const wasIn = useRef(false);
  useEffect(() => {
    if (wasIn.current && !viewer) void router.invalidate();
    wasIn.current = viewer !== undefined;
  }, [viewer, router]);
}

/** What the hub calls itself. */
export function useHubName(): string {
  const t = useText();
  const query = useQuery(hubQuery);
  return query.data?.hub.name ?? t('portal.shell.name');
}
