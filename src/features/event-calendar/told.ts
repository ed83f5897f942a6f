/** What calendars are told of an event, in the language of their reader; times are by the clock of its zone. */
export interface EventTold {
  readonly uid: string;
  readonly sequence: number;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly network: string;
  readonly title: string;
  readonly description: string | null;
  readonly place: string | null;
  readonly cost: string | null;
  readonly zone: string;
  readonly wholeDay: boolean;
  readonly cancelled: boolean;
  /** When the first of its series starts and ends. */
  readonly start: string;
  readonly end: string;
  readonly rule: string | null;
  readonly additions: readonly string[];
  readonly exclusions: readonly string[];
}

/** What calendars are told of one of its dates. */
export interface DateTold {
  /** As the API shows it. */
  readonly id: string;
  /** When the series has it start. */
  readonly recurrenceId: string;
  readonly start: string;
  readonly end: string;
  /** Seconds from its start to its end. */
  readonly seconds: number;
  readonly cancelled: boolean;
  /** Its own title and description; null: those of the event. */
  readonly title: string | null;
  readonly description: string | null;
  /** Where it takes place: its own place, or that of the event. */
  readonly place: string | null;
  /** The link to the room that is online, where the reader may have it. */
  readonly onlineUrl: string | null;
  /** Whether the reader answered, and has no seat (yet). */
  readonly unsure: boolean;
}

/** What stands in all calendars of the hub. */
export interface Frame {
  /** The language of the reader. */
  readonly locale: string;
  /** The hub's own mail address: in whose name networks invite, as nobody's own is shown. */
  readonly mailAddress: string;
  readonly publicUrl: string;
}
