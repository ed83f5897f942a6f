import type { PiecePartsFragment } from '@guardian-network-hub/client-sdk';

/** A text in which something was found: that stands out. */
export function Pieces({
  pieces,
  lang,
  className,
}: {
  pieces: readonly PiecePartsFragment[];
  lang?: string | null;
  className?: string;
}) {
  return (
    <span className={className}>
      <bdi lang={lang ?? undefined}>
        {pieces.map(({ text, hit }, i) => (hit ? <mark key={i}>{text}</mark> : text))}
      </bdi>
    </span>
  );
}
