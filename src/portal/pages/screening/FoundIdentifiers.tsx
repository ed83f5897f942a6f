import { Button } from '../../design/Button';
import { Notice } from '../../design/Notice';
import { useText } from '../../i18n/text';
import { foundIn, type Screening } from './useScreening';
import './screening.css';

/** Shows an author what in her text could find a child, with the words marked; she changes it, or keeps it where she may. */
export function FoundIdentifiers({
  error,
  screening,
}: {
  /** What came of saving; nothing is shown of other errors. */
  error: unknown;
  screening: Screening;
}) {
  const t = useText();
  const found = foundIn(error);
  if (!found) return null;
  const { findings, confirmation, field } = found;
  const text = screening.textOf(field);
  const ends = [0, ...findings.map(({ end }) => end)];
  return (
    <Notice kind="problem">
      <p className="found-title">{t('portal.screening.title')}</p>
      <blockquote className="found-text" dir="auto">
        {findings.map(({ kind, start, end }, n) => (
          <span key={start}>
            {text.slice(ends[n], start)}
            <mark>
              {text.slice(start, end)}
              <span className="found-kind"> ({t(`portal.screening.${kind}`)})</span>
            </mark>
          </span>
        ))}
        {text.slice(ends.at(-1))}
      </blockquote>
      <p>{t(confirmation === null ? 'portal.screening.never' : 'portal.screening.hint')}</p>
      {confirmation !== null && (
        <Button onPress={() => screening.keep(confirmation)}>{t('portal.screening.keep')}</Button>
      )}
    </Notice>
  );
}
