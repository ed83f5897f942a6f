import { madeBefore } from '../../persistence/idempotency';
import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { BYTE_ORDER_MARK } from '../../shared/csv';
import { InvalidInput, NotFound } from '../../shared/errors';
import { randomId } from '../../shared/ids';
import { latinKey } from '../../shared/latin-key';
import { MAX_PAGE_SIZE } from '../../shared/page';
import type { RateLimit } from '../../shared/rate-limit';
import { searchWords } from '../../shared/search-words';
import { requireStepUp } from '../../shared/step-up';
import { textIn, type Texts } from '../../shared/text-in';
import type { AuditService } from '../audit';
import type { ContactService, ContactWay } from '../contact';
import type { Asked, DirectoryFilter, DirectoryService } from '../directory';
import { mayOrganise, requireOrganiser } from '../network';
import { holder } from '../session';
import { CsvWriter } from './csv';
import type { ExportFormatName } from './directory-export.entity';
import {
  ADD_EXPORT,
  EXPORT,
  LINK_MINUTES,
  NETWORK_NAME,
  TO_FETCH,
  type StoredExport,
} from './directory-export.sql';
import { OF_CARD, type ExportedCard, type ExportedPerson } from './exported-person';
import { vcard } from './vcard/vcard';
import { Words } from './words';

/** More than any network has; whoever wants more asks in parts. */
const MOST = 50_000;

export interface NewExport {
  readonly networkId: string;
  readonly search?: string | null;
  readonly filter?: DirectoryFilter | null;
  readonly format: ExportFormatName;
  readonly byteOrderMark: boolean;
  readonly contacts: boolean;
  readonly idempotencyKey: string;
}

/** What is told of an export that can be fetched. */
export interface MadeExport {
  readonly path: string;
  readonly fileName: string;
  readonly people: number;
  readonly expiresAt: string;
}

/** A file on its way out. */
export interface ExportFile {
  readonly fileName: string;
  readonly mediaType: string;
  /** Its text, page by page, however many people it holds. */
  readonly text: AsyncIterable<string>;
}

export interface ExportLimits {
  readonly byPerson: RateLimit;
  /** Of those with contact details. */
  readonly contactsByPerson: RateLimit;
  readonly fetchesByPerson: RateLimit;
}

/** The directory as a file: who is in it, and what of her, is what the one who asks finds in the directory. */
export class DirectoryExportService {
  constructor(
    private readonly reads: Reads,
    private readonly directory: DirectoryService,
    private readonly contacts: ContactService,
    private readonly audit: AuditService,
    private readonly limits: ExportLimits,
  ) {}

  /**
   * Has a file ready to be fetched for a few minutes, and writes down that it is.
   * @throws NotSignedIn, NotFound, StepUpRequired, InvalidInput, IdempotencyKeyReused, RateLimited
   */
  async add(actor: Actor, input: NewExport): Promise<MadeExport> {
    const networkId = requireOrganiser(actor, this.reads.ids.decode(input.networkId));
    const { personId, sessionId } = holder(actor);
    requireStepUp(actor);
    const { format, byteOrderMark, contacts } = input;
    if (byteOrderMark && format !== 'CSV')
      throw new InvalidInput('A byte order mark is for CSV alone.', 'byteOrderMark');
    const { networkIds, ...filter } = input.filter ?? {};
    if (networkIds && networkIds.length > 0)
      throw new InvalidInput('An export is of the one network that `networkId` names.', 'filter');
    const search = searchWords(input.search);
    const asked = this.asked(networkId, search, filter);
    await this.limits.byPerson.take(personId);
    if (contacts) await this.limits.contactsByPerson.take(personId);
    const people = await this.directory.count(actor, asked, MOST + 1);
    if (people > MOST)
      throw new InvalidInput(`An export holds at most ${MOST} people: narrow the search.`, 'filter');
    const stored = await inTransaction(this.reads.pool, async (tx) => {
      const id = randomId();
      const before = await madeBefore(tx, {
        actorId: personId,
        key: input.idempotencyKey,
        input: ['export', sessionId, networkId, search, filter, format, byteOrderMark, contacts],
        subjectId: id,
      });
      if (before === null) {
        const named = await tx.query<{ name: Texts }>(NETWORK_NAME, [networkId]);
        const fileName = fileNameOf(textIn(named.rows[0]!.name, actor.languages[0] ?? 'en'), format);
        const question = [networkId, search, filter, format, byteOrderMark, contacts];
        await tx.query(ADD_EXPORT, [id, personId, sessionId, ...question, fileName, people]);
        const details = { format, people: String(people), contacts: contacts ? 'yes' : 'no' };
        await this.audit.record(tx, actor, { kind: 'EXPORTED', networkId, details });
      }
      return (await tx.query<StoredExport>(EXPORT, [before ?? id])).rows[0];
    });
    if (!stored) throw new NotFound('This export can no longer be fetched: ask for another.');
    return {
      path: `/exports/${this.reads.ids.encode(stored.id)}`,
      fileName: stored.fileName,
      people: stored.people,
      expiresAt: new Date(stored.createdAt.getTime() + LINK_MINUTES * 60_000).toISOString(),
    };
  }

  /**
   * The file, made anew from what the actor may see now.
   * @throws NotSignedIn, NotFound, RateLimited
   */
  async file(actor: Actor, exportId: string): Promise<ExportFile> {
    const { personId, sessionId } = holder(actor);
    const id = this.reads.ids.decode(exportId);
    const found = await this.reads.pool.query<StoredExport>(TO_FETCH, [id, personId, sessionId]);
    const [stored] = found.rows;
    if (!stored || !mayOrganise(actor, stored.networkId)) throw new NotFound('There is no such export.');
    await this.limits.fetchesByPerson.take(personId);
    const csv = stored.format === 'CSV';
    return {
      fileName: stored.fileName,
      mediaType: csv ? 'text/csv; charset=utf-8; header=present' : 'text/vcard; charset=utf-8',
      text: csv ? this.csv(actor, stored) : this.vcards(actor, stored),
    };
  }

  private async *csv(actor: Actor, stored: StoredExport): AsyncGenerator<string> {
    const locale = localeOf(actor);
    const writer = new CsvWriter(new Words(locale), locale, stored.contacts);
    yield `${stored.byteOrderMark ? BYTE_ORDER_MARK : ''}${writer.headings}`;
    for await (const people of this.people(actor, stored)) yield writer.rows(people);
  }

  private async *vcards(actor: Actor, stored: StoredExport): AsyncGenerator<string> {
    const words = new Words(localeOf(actor));
    const version = stored.format === 'VCARD_4' ? '4.0' : '3.0';
    const made = new Date();
    for await (const people of this.people(actor, stored))
      yield people.map((person) => vcard(person, version, words, made)).join('');
  }

  /** The people, a page at a time. Contact details are told as read before anything of the page goes out. */
  private async *people(actor: Actor, stored: StoredExport): AsyncGenerator<ExportedPerson[]> {
    const { networkId, search, filter, contacts } = stored;
    const asked = this.asked(networkId, search, filter);
    const reader = ofNetwork(actor, networkId);
    for (let after: string | null = null, more = true; more;) {
      const page = await this.directory.page(reader, asked, { first: MAX_PAGE_SIZE, after }, OF_CARD);
      const cards = page.rows.map(({ object }) => object as ExportedCard);
      const ways: ReadonlyMap<string, readonly ContactWay[]> = contacts
        ? await this.contacts.revealAll(
            actor,
            cards.map(({ uuid }) => uuid),
          )
        : new Map();
      yield cards.map((card) => ({ card, ways: ways.get(card.uuid) ?? [] }));
      more = page.hasNextPage;
      after = page.rows.at(-1)?.cursor() ?? null;
    }
  }

  private asked(networkId: string, search: string, filter: DirectoryFilter): Asked {
    const within = { ...filter, networkIds: [this.reads.ids.encode(networkId)] };
    return this.directory.asked({ search, filter: within, sort: 'NAME' });
  }
}

/** Of the numbers under which her offices keep people, those of the network alone, which its import knows again. */
function ofNetwork(actor: Actor, networkId: string): Actor {
  const organises = actor.reach.organises.filter((id) => id === networkId);
  return { ...actor, reach: { ...actor.reach, organises } };
}

const localeOf = ({ languages }: Actor) => languages[0] ?? 'en';

/** In letters that every system and header takes. */
function fileNameOf(network: string, format: ExportFormatName): string {
  const plain = latinKey(network)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  const day = new Date().toISOString().slice(0, 10);
  return `${plain || 'network'}-${day}.${format === 'CSV' ? 'csv' : 'vcf'}`;
}
