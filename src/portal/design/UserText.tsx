import type { ReactNode } from 'react';

/** Words that people wrote: they keep their own direction, whatever the page's is, and tell their language. */
export function UserText({
  children,
  lang,
  className,
}: {
  children: ReactNode;
  lang?: string | null;
  className?: string;
}) {
  return (
    <bdi className={className} lang={lang ?? undefined}>
      {children}
    </bdi>
  );
}
