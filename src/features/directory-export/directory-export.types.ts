import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../graphql/enum-of';
import { DateTime } from '../../graphql/scalars';
import {
  IdempotencyKeyReusedError,
  InvalidInputError,
  NotFoundError,
  NotSignedInError,
  RateLimitedError,
  StepUpRequiredError,
} from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { DirectoryFilterInput } from '../directory';
import { EXPORT_FORMATS, type ExportFormatName } from './directory-export.entity';

export const ExportFormat = enumOf(EXPORT_FORMATS);
registerEnumType(ExportFormat, {
  name: 'ExportFormat',
  description: 'What kind of file people are exported to.',
  valuesConfig: {
    CSV: { description: 'A table with all parts of the cards, which can be brought in again.' },
    VCARD_4: { description: 'For address books: vCard 4.0 (RFC 6350).' },
    VCARD_3: { description: 'For older address books: vCard 3.0 (RFC 2426).' },
  },
});

@InputType({ description: 'Whom to export, and how.' })
export class ExportDirectoryInput {
  @Field(() => ID, { description: 'The network; those below it belong to it, as far as one sees them.' })
  networkId!: string;

  @Field(() => String, { nullable: true, description: 'As the directory takes it.' })
  search?: string | null;

  @Field(() => DirectoryFilterInput, {
    nullable: true,
    description: 'As the directory takes it, but without networks.',
  })
  filter?: DirectoryFilterInput | null;

  @Field(() => ExportFormat, { description: 'The kind of file.' })
  format!: ExportFormatName;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether a CSV file begins with a byte order mark, by which Excel knows UTF-8.',
  })
  byteOrderMark!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Whether the contact details are in it that `revealContact` would give: each person is told who read hers.',
  })
  contacts!: boolean;

  @Field(() => String, { description: 'Made by the client; the same key makes one export.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'The file can be fetched.', simpleResolvers: true })
export class ExportDirectorySuccess {
  @Field(() => String, {
    description: 'Where on the hub it is fetched, by GET, in this session and by its person alone.',
  })
  @ShownTo('PUBLIC')
  path!: string;

  @Field(() => String, { description: 'What the file is called.' })
  @ShownTo('PUBLIC')
  fileName!: string;

  @Field(() => Int, { description: 'How many people there are.' })
  @ShownTo('PUBLIC')
  people!: number;

  @Field(() => DateTime, { description: 'Until when it can be fetched.' })
  @ShownTo('PUBLIC')
  expiresAt!: string;
}

export const ExportDirectoryResult = createUnionType({
  name: 'ExportDirectoryResult',
  description: 'What comes of asking for an export.',
  types: () =>
    [
      ExportDirectorySuccess,
      IdempotencyKeyReusedError,
      InvalidInputError,
      NotFoundError,
      NotSignedInError,
      RateLimitedError,
      StepUpRequiredError,
    ] as const,
});
