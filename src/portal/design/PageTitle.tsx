import { useEffect, useRef, type ReactNode } from 'react';
import { UserText } from './UserText';
import { useHubName } from '../app/Shell';

/** Whether a page has been shown before: the first keeps the browser's own focus. */
let arrived = false;

/** The page's one heading. It names the tab, and takes the focus when the reader comes from another page. */
export function PageTitle({
  title,
  children,
  user,
}: {
  title: string;
  children?: ReactNode;
  user?: boolean;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const name = useHubName();
  useEffect(() => {
    document.title = `${title} · ${name}`;
  }, [title, name]);
  useEffect(() => {
    if (arrived) heading.current?.focus({ preventScroll: true });
    arrived = true;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className="page-title">
      {children ?? (user ? <UserText>{title}</UserText> : title)}
    </h1>
  );
}
