import {
  request,
  RevealContactDocument,
  unwrap,
  type ContactWayKind,
} from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { hub } from '../../app/hub';
import { Button } from '../../design/Button';
import { Notice } from '../../design/Notice';
import { TakesFocus } from '../../design/TakesFocus';
import { useProblem } from '../../design/problem';
import { useText } from '../../i18n/text';
import { useKindName } from './kinds';

/** The contact details of somebody, asked for one at a time: the hub writes down who looked. */
export function ContactDetails({ guardianId }: { guardianId: string }) {
  const t = useText();
  const problem = useProblem();
  const nameOf = useKindName();
  const reveal = useMutation({
    mutationFn: async () => {
      const { revealContact } = await request(hub, RevealContactDocument, { input: { guardianId } });
      return unwrap(revealContact, 'RevealContactSuccess').ways;
    },
  });
  return (
    <>
      {reveal.error && <Notice kind="problem">{problem(reveal.error)}</Notice>}
      {!reveal.data && (
        <div className="actions">
          <Button onPress={() => reveal.mutate()} isPending={reveal.isPending}>
            {t('portal.contacts.show')}
          </Button>
        </div>
      )}
      {reveal.data && (
        <TakesFocus>
          {reveal.data.length === 0 ? (
            <p className="meta">{t('portal.contacts.noWays')}</p>
          ) : (
            <dl className="facts">
              {reveal.data.map(({ id, kind, value }) => (
                <Way key={id} name={nameOf(kind)} kind={kind} value={value} />
              ))}
            </dl>
          )}
        </TakesFocus>
      )}
    </>
  );
}

function Way({ name, kind, value }: { name: string; kind: ContactWayKind; value: string }) {
  const href = kind === 'PHONE' ? `tel:${value}` : kind === 'EMAIL' ? `mailto:${value}` : undefined;
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <bdi dir="ltr">{href ? <a href={href}>{value}</a> : value}</bdi>
      </dd>
    </>
  );
}
