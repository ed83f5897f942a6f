import { useEffect, useId, useRef, type ReactNode } from 'react';

/** One step of the way. The one that is next takes the focus when it comes, for those who do not see it come. */
export function Step({
  title,
  now = false,
  children,
}: {
  title: string;
  now?: boolean;
  children: ReactNode;
}) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (now) heading.current?.focus();
  }, [now]);
  return (
    <section className="page import-step" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1} className="section-title">
        {title}
      </h2>
      {children}
    </section>
  );
}
