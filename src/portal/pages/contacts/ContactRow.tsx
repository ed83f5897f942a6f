import {
  AcceptContactRequestDocument,
  DeclineContactRequestDocument,
  EndContactDocument,
  request,
  unwrap,
  WithdrawContactRequestDocument,
} from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { hub, queryClient } from '../../app/hub';
import { Button } from '../../design/Button';
import { Notice } from '../../design/Notice';
import { tell } from '../../design/Toast';
import { UserText } from '../../design/UserText';
import { useProblem } from '../../design/problem';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { BlockPerson } from '../blocks/BlockPerson';
import { ContactDetails } from './ContactDetails';
import type { Contact } from './Contacts';

type Step = 'accept' | 'decline' | 'end' | 'withdraw';

/** What each step asks of the hub. */
const STEPS = {
  accept: async (requestId: string) =>
    (await request(hub, AcceptContactRequestDocument, { input: { requestId } })).acceptContactRequest,
  decline: async (requestId: string) =>
    (await request(hub, DeclineContactRequestDocument, { input: { requestId } })).declineContactRequest,
  end: async (requestId: string) =>
    (await request(hub, EndContactDocument, { input: { requestId } })).endContact,
  withdraw: async (requestId: string) =>
    (await request(hub, WithdrawContactRequestDocument, { input: { requestId } })).withdrawContactRequest,
};

const TOLD = {
  accept: 'portal.toast.requestAccepted',
  decline: 'portal.toast.requestDeclined',
  end: 'portal.toast.contactEnded',
  withdraw: 'portal.toast.withdrawn',
} as const;

/** One request or contact, with what the reader can do about it. */
export function ContactRow({ contact }: { contact: Contact }) {
  const t = useText();
  const format = useFormat();
  const problem = useProblem();
  const take = useMutation({
    mutationFn: async (step: Step) => {
      unwrap(await STEPS[step](contact.id), 'ContactRequestSuccess');
      await queryClient.invalidateQueries({ queryKey: ['contactRequests'] });
      tell(t(TOLD[step]), contact.name);
    },
  });
  return (
    <li className="contact page">
      <div>
        <UserText className="row-title">{contact.name}</UserText>
        <p className="meta">{format.day(contact.createdAt)}</p>
      </div>
      {contact.message && contact.state !== 'ACCEPTED' && (
        <p className="contact-message">
          <UserText>{contact.message}</UserText>
        </p>
      )}
      {contact.state === 'DECLINED' && <p className="meta">{t('portal.contacts.declined')}</p>}
      {take.error && <Notice kind="problem">{problem(take.error)}</Notice>}
      {contact.state === 'ACCEPTED' && contact.guardianId && (
        <ContactDetails guardianId={contact.guardianId} />
      )}
      <div className="actions">
        {stepsOf(contact).map((step) => (
          <Button
            key={step}
            look={step === 'accept' ? 'primary' : 'secondary'}
            onPress={() => take.mutate(step)}
            isPending={take.isPending && take.variables === step}
          >
            {t(`portal.contacts.${step}`)}
          </Button>
        ))}
        {contact.incoming && contact.state !== 'ACCEPTED' && contact.guardianId && (
          <BlockPerson
            person={{ whom: { guardianId: contact.guardianId }, name: contact.name }}
            blocked={false}
          />
        )}
      </div>
    </li>
  );
}

function stepsOf({ state, incoming }: Contact): Step[] {
  if (state === 'ACCEPTED') return ['end'];
  if (!incoming) return ['withdraw'];
  return state === 'DECLINED' ? ['accept'] : ['accept', 'decline'];
}
