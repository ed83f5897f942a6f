import { encode } from 'uqr';
import './qr-code.css';

/** Light modules that a reader needs around the code (ISO/IEC 18004 §9.1). */
const QUIET = 4;

/** A text as a QR code, drawn here: nothing of it leaves the page. Dark on light whatever the theme, as readers need it. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  // One square a dark module, row by row.
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg className="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={dark.join('')} shapeRendering="crispEdges" />
    </svg>
  );
}
