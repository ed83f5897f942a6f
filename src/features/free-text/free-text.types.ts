import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../graphql/enum-of';
import { Shows, UserError } from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { FINDING_KINDS, type FindingKind } from '../../shared/screening';
import { LikelyIdentifier } from './free-text.errors';

export const IdentifierKind = enumOf(FINDING_KINDS);
registerEnumType(IdentifierKind, {
  name: 'IdentifierKind',
  description: 'By what somebody could find a child.',
  valuesConfig: {
    NAME: { description: 'A name that seems to be a child’s.' },
    BIRTH_DATE: { description: 'When a child was born, or comes of age.' },
    CASE_NUMBER: { description: 'The number of a case, a permit or a person.' },
    PHONE: { description: 'A telephone number.' },
    ADDRESS: { description: 'Where a child lives or goes.' },
    SHELTER: { description: 'A home by its name, with the child in it.' },
    LINK: { description: 'A link to a document.' },
    COMBINATION: { description: 'Facts that together are of few children.' },
  },
});

@ObjectType({ description: 'A place in a text that could find a child.', simpleResolvers: true })
export class TextFinding {
  @Field(() => IdentifierKind, { description: 'By what.' })
  @ShownTo('PUBLIC')
  kind!: FindingKind;

  @Field(() => Int, { description: 'Where it begins, in UTF-16 units of the text as it was given.' })
  @ShownTo('PUBLIC')
  start!: number;

  @Field(() => Int, { description: 'Where it has ended.' })
  @ShownTo('PUBLIC')
  end!: number;
}

@Shows(LikelyIdentifier)
@ObjectType({
  implements: UserError,
  description:
    'Something in a text could find a child. Nothing was saved: its author leaves it out, or says that it is about no child.',
  simpleResolvers: true,
})
export class LikelyIdentifierError extends UserError {
  @Field(() => [TextFinding], { description: 'Where, in the order of the text.' })
  @ShownTo('PUBLIC')
  findings!: TextFinding[];

  @Field(() => String, {
    nullable: true,
    description:
      'Given back in `confirmations` of the input, it says that the author has seen the findings and keeps them; null where they may ' +
      'not stay. A post of high risk is held back all the same, until those who keep order have decided.',
  })
  @ShownTo('PUBLIC')
  confirmation!: string | null;
}

/** Of the field `confirmations` that inputs with screened texts have. */
export const CONFIRMATIONS = {
  defaultValue: [],
  description:
    'What `LikelyIdentifierError.confirmation` said of its texts, where the author has seen what was found and keeps it.',
};
