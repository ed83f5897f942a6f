import type { ContentLine } from './content-line';

export interface Property extends ContentLine {
  /** In the file, from 1. */
  line: number;
}

/** What stands between BEGIN and END (RFC 5545 §3.6). */
export interface Component {
  name: string;
  /** That of its BEGIN. */
  line: number;
  properties: Property[];
  components: Component[];
  /** UID and RECURRENCE-ID, the latter as it is written; once they were read. */
  uid?: string;
  recurrenceId?: string;
  /** The file ended within it. */
  cutOff: boolean;
}
