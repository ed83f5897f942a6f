import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../graphql/enum-of';
import { connectionOf } from '../../graphql/connection';
import { DateTime } from '../../graphql/scalars';
import { ShownTo } from '../../shared/classification';
import { Network } from '../network';
import { AUDIT_KINDS, type AuditKindName } from './audit.entity';

export const AuditKind = enumOf(AUDIT_KINDS);
registerEnumType(AuditKind, {
  name: 'AuditKind',
  description: 'What was done.',
  valuesConfig: {
    SIGNED_IN: { description: 'Someone signed in.' },
    SIGNED_OUT: { description: 'Someone signed out.' },
    NETWORK_CHANGED: { description: 'A network was made, moved or changed.' },
    LINK_CHANGED: { description: 'An agreement between networks was offered, accepted, changed or ended.' },
    SHARING_CHANGED: { description: 'What a network shares was changed.' },
    MEMBERSHIP_BEGUN: { description: 'Someone got a role in a network.' },
    MEMBERSHIP_ENDED: { description: 'A role in a network ended.' },
    JOIN_REQUEST_DECIDED: { description: 'A request to join was approved or declined.' },
    INVITATION_CHANGED: { description: 'An invitation was made or withdrawn.' },
    SESSIONS_ENDED: { description: 'Signed-in devices were signed out.' },
    CREDENTIAL_ADDED: { description: 'A passkey, an authenticator app or recovery codes were added.' },
    CREDENTIAL_REMOVED: { description: 'A passkey, an authenticator app or recovery codes were removed.' },
    ADDRESS_CHANGED: { description: 'An e-mail address was added, removed or made the main one.' },
    PARTNER_CHANGED: { description: 'A partner portal, or one of its keys, was added, changed or revoked.' },
    IMPORTED: { description: 'A member list was brought into a network.' },
    IMPORT_UNDONE: { description: 'A member list that was brought in was taken out again.' },
    EXPORTED: { description: 'Data left the hub as a file.' },
    AUTHOR_REVEALED: {
      description:
        'Somebody who keeps order asked who wrote a post without a name; the reason stands beside it.',
    },
    CONTACT_READ: { description: 'Contact details were looked at.' },
    CONTACT_CHANGED: { description: 'Two people let each other see their contact details, or ended it.' },
    MESSAGE_SENT: { description: 'A message went through the hub: how many within a day, not to whom.' },
    MODERATED: {
      description: 'Someone was suspended or let in again, or what someone wrote was decided about.',
    },
    ERASED: { description: 'Someone had herself erased: of her the hub knows nothing any more.' },
  },
});

export const AuditActorKind = {
  ANONYMOUS: 'ANONYMOUS',
  PERSON: 'PERSON',
  PARTNER: 'PARTNER',
  JOB: 'JOB',
} as const;
registerEnumType(AuditActorKind, {
  name: 'AuditActorKind',
  description: 'What kind of actor did it.',
  valuesConfig: {
    ANONYMOUS: { description: 'Someone not signed in.' },
    PERSON: { description: 'A person.' },
    PARTNER: { description: 'A partner portal.' },
    JOB: { description: 'The hub itself, or who runs it from the command line.' },
  },
});

@ObjectType({ description: 'One particular of an entry.', simpleResolvers: true })
export class AuditDetail {
  @Field(() => String, { description: 'What it is, for programs: such as `role`.' })
  @ShownTo('PUBLIC')
  name!: string;

  @Field(() => String, { description: 'Its value.' })
  @ShownTo('PUBLIC')
  value!: string;
}

@ObjectType({
  description: 'An entry of the audit log. Entries are only added, never changed.',
  simpleResolvers: true,
})
export class AuditEntry {
  uuid!: string;

  @Field(() => ID, { description: 'Opaque, true between hubs.' })
  @ShownTo('PUBLIC')
  id!: string;

  @Field(() => DateTime, { description: 'When it was done.' })
  @ShownTo('PUBLIC')
  at!: string;

  @Field(() => AuditKind, { description: 'What was done.' })
  @ShownTo('PUBLIC')
  kind!: AuditKindName;

  @Field(() => AuditActorKind, { description: 'What kind of actor did it.' })
  @ShownTo('PUBLIC')
  actorKind!: keyof typeof AuditActorKind;

  @Field(() => String, {
    nullable: true,
    description: 'Who did it; null where she is gone, or there was nobody.',
  })
  @ShownTo('PUBLIC')
  actorName!: string | null;

  @Field(() => String, { nullable: true, description: 'Whom it was done to.' })
  @ShownTo('PUBLIC')
  subjectName!: string | null;

  @Field(() => Network, { nullable: true, description: 'The network it was done in.' })
  @ShownTo('PUBLIC')
  network!: Network | null;

  @Field(() => [AuditDetail], { description: 'Its particulars; what they are depends on the kind.' })
  @ShownTo('PUBLIC')
  details!: AuditDetail[];
}

export const AuditEntryConnection = connectionOf(() => AuditEntry, 'AuditEntry');
