import { useEffect, useRef, useSyncExternalStore } from 'react';
import {
  Button,
  Text,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
  type QueuedToast,
} from 'react-aria-components';
import { useText } from '../i18n/text';
import { Icon } from './Icon';
import { UserText } from './UserText';
import './toast.css';

/** Time to read it twice. It stands still while it is pointed at or has the focus. */
const SHOWN_MS = 8_000;

interface Told {
  what: string;
  about?: string;
}

const toasts = new ToastQueue<Told>({ maxVisibleToasts: 3 });
let last: Told | undefined;
const subscribe = (changed: () => void) => toasts.subscribe(changed);

/** Tells in few words what was done, and to what or whom. For what the page itself does not say. */
export function tell(what: string, about?: string): void {
  last = { what, about };
  toasts.add(last, { timeout: SHOWN_MS });
}

/** Takes away what was told: another may sit here next. */
export function forgetTold(): void {
  toasts.clear();
}

/** Where it is told, above every page. The key F6 leads there. */
export function Toasts() {
  const t = useText();
  const shown = useSyncExternalStore(subscribe, () => toasts.visibleToasts);
  const region = useRef<HTMLDivElement>(null);
  const any = shown.length > 0;
  useEffect(() => {
    // How much of the window they cover: see toast.css.
    const observer = new ResizeObserver(([entry]) =>
      document.documentElement.style.setProperty('--told-height', `${entry!.contentRect.height}px`),
    );
    if (region.current) observer.observe(region.current);
    return () => observer.disconnect();
  }, [any]);
  const newest = shown.find(({ content }) => content === last);
  return (
    <>
      {/* The newest, for those who listen: a live region is heard for sure only where it stood before its words
          came, and what went well interrupts nobody. */}
      <div className="visually-hidden" role="status">
        {newest && (
          <p key={newest.key}>
            {newest.content.what} {newest.content.about && <UserText>{newest.content.about}</UserText>}
          </p>
        )}
      </div>
      {/* Made with the first: a region that is there before has no place in the order of landmarks. */}
      {any && (
        <ToastRegion ref={region} queue={toasts} className="toasts" aria-label={t('portal.toast.region')}>
          {({ toast }) => <Toast toast={toast} />}
        </ToastRegion>
      )}
    </>
  );
}

function Toast({ toast }: { toast: QueuedToast<Told> }) {
  const t = useText();
  const { what, about } = toast.content;
  return (
    <AriaToast toast={toast} className="toast">
      <div className="toast-words">
        <Text slot="title" elementType="p" className="toast-what">
          {what}
        </Text>
        {about && (
          <Text slot="description" elementType="p">
            <UserText>{about}</UserText>
          </Text>
        )}
      </div>
      <Button slot="close" className="toast-close" aria-label={t('portal.toast.close')}>
        <Icon name="clear" />
      </Button>
    </AriaToast>
  );
}
