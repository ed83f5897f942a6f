import type { Pool } from 'pg';
import type { LiveField } from '../graphql/live/live-field';
import type { ChangeFeed } from '../persistence/changes/change-feed';
import type { TryWindow } from '../persistence/counted-tries';
import type { Job, OnShunted } from '../persistence/jobs';
import type { Keyset } from '../persistence/keyset';
import type { Reads } from '../persistence/read/reads';
import type { Line } from '../shared/line';
import type { Seal } from '../shared/seal';
import type { AttachmentService } from './attachment';
import type { FollowedBlocks } from './block';
import type { FeedReadingService } from './calendar-feed';
import type { CertificateFileService } from './certificate';
import type { ComposeMail, DeliveryClass } from './delivery';
import type { DirectoryExportService } from './directory-export';
import type { EventCalendarService } from './event-calendar';
import type { Hub } from './hub';
import type { NoticeService } from './notice';
import type { tellOfPost } from './notification';
import type { PartnerAccessService, TokenService } from './partner';
import type { PhotoService } from './photo';
import type { DownloadService } from './post-attachment';
import type { PresenceService } from './presence';
import type { SessionService, SessionLimits } from './session';
import type { SignInService } from './sign-in';
import type { ImportUploadService } from './staged-import';
import type { UnansweredHours } from './unanswered';

/** What the features are built on. */
export interface Foundation {
  readonly pool: Pool;
  readonly reads: Reads;
  readonly keyset: Keyset;
  readonly seal: Seal;
  readonly changes: ChangeFeed;
  /** By which the processes tell each other who is at topics. */
  readonly presenceLine: Line;
  /** By which the processes tell each other who blocks others than before. */
  readonly blockLine: Line;
  readonly onError: (error: unknown) => void;
  readonly pokeJobs: () => void;
  readonly mailDomain: string;
  /** From which the hub sends its mails. */
  readonly mailAddress: string;
  /** The address people use, once the hub listens. */
  readonly publicUrl: () => string;
  readonly sessionLimits: SessionLimits;
  /** How often a person may write. */
  readonly postWindows: readonly TryWindow[];
  /** How long questions wait for an answer. */
  readonly unansweredHours: UnansweredHours;
  readonly hub: Hub;
  /** The file that says who had herself erased. */
  readonly erasureLedger: string;
  /** Whether everyone may ask for the schema. */
  readonly introspection: boolean;
}

/** The services that others use, and every resolver. */
export interface Features {
  readonly sessions: SessionService;
  readonly signIn: SignInService;
  readonly partners: PartnerAccessService;
  readonly tokens: TokenService;
  /** The subscription fields that show change logs, by name. */
  readonly liveFields: ReadonlyMap<string, LiveField>;
  readonly presence: PresenceService;
  readonly blocks: FollowedBlocks;
  /** Tells people of a post, as a reader of the change logs. */
  readonly tellOfPost: ReturnType<typeof tellOfPost>;
  /** What the features have done after a transaction, by the kind of job. */
  readonly jobs: ReadonlyMap<string, (job: Job) => Promise<void>>;
  /** How mails are made that are made as they are sent. */
  readonly mails: ReadonlyMap<DeliveryClass, ComposeMail>;
  readonly giveUpImport: OnShunted;
  readonly uploads: ImportUploadService;
  readonly exports: DirectoryExportService;
  readonly photos: PhotoService;
  readonly attachments: AttachmentService;
  readonly downloads: DownloadService;
  readonly calendarFeeds: FeedReadingService;
  readonly eventCalendars: EventCalendarService;
  readonly certificateFiles: CertificateFileService;
  readonly notices: NoticeService;
  readonly resolvers: readonly object[];
}
