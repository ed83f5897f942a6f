import { useState } from 'react';
import { Button } from '../../design/Button';
import { Notice } from '../../design/Notice';
import { TakesFocus } from '../../design/TakesFocus';
import { useText } from '../../i18n/text';

/** Programs that many people use; what they are called is the same in all languages. */
const PROGRAMS = [
  ['Google', 'google'],
  ['Apple', 'apple'],
  ['Outlook', 'outlook'],
] as const;

/** The address of a feed, with all that one needs to use it. */
export function FeedAddress({ address }: { address: string }) {
  const t = useText();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(address);
    setCopied(true);
  };
  return (
    <>
      <Notice kind="good">
        <TakesFocus>
          <p>{t('portal.subscribe.once')}</p>
        </TakesFocus>
        <p>
          <code className="feed-address" dir="ltr">
            {address}
          </code>
        </p>
        <div className="actions">
          <Button look="primary" onPress={() => void copy()}>
            {t(copied ? 'portal.subscribe.copied' : 'portal.subscribe.copy')}
          </Button>
          <a href={address.replace(/^https?:/, 'webcal:')} className="button button-secondary">
            {t('portal.subscribe.webcal')}
          </a>
        </div>
      </Notice>
      <section className="feed-help" aria-labelledby="feed-help">
        <h3 id="feed-help">{t('portal.subscribe.help')}</h3>
        {PROGRAMS.map(([name, key]) => (
          <details key={key}>
            <summary>{name}</summary>
            <p>{t(`portal.subscribe.${key}`)}</p>
          </details>
        ))}
      </section>
    </>
  );
}
