import { Arg, Ctx, Extensions, Mutation, Resolver } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { resultOf } from '../../graphql/user-errors';
import type { DirectoryExportService } from './directory-export.service';
import {
  ExportDirectoryInput,
  ExportDirectoryResult,
  ExportDirectorySuccess,
} from './directory-export.types';

@Resolver()
export class DirectoryExportResolver {
  constructor(private readonly service: DirectoryExportService) {}

  @Extensions({ oncePerOperation: true })
  @Mutation(() => ExportDirectoryResult, {
    description:
      'Makes a file of the people of a network, with what the reader may see of them and nothing else; for its organisers.',
  })
  exportDirectory(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => ExportDirectoryInput, { description: 'Whom, and how.' }) input: ExportDirectoryInput,
  ): Promise<typeof ExportDirectoryResult> {
    const made = this.service
      .add(actor, input)
      .then((file) => Object.assign(new ExportDirectorySuccess(), file));
    return resultOf(made) as Promise<typeof ExportDirectoryResult>;
  }
}
