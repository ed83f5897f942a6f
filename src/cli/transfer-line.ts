import type { Transfer } from '../persistence/backup';

/** Rows between two lines where no line can be updated in place. */
const STRIDE = 100_000;

/** Which table is under way: one line updated in place on a terminal, a line every many rows elsewhere. */
export class TransferLine {
  private shown = '';
  private next = STRIDE;

  constructor(
    private readonly out: NodeJS.WriteStream,
    private readonly verb: string,
  ) {}

  show = ({ table, rows, bytes, number, of }: Transfer): void => {
    const words = `${this.verb} ${table}, table ${number} of ${of}: ${counted(rows)} rows, ${sized(bytes)}`;
    if (this.out.isTTY) {
      this.out.write(`\r${words.padEnd(this.shown.length)}`);
      this.shown = words;
      return;
    }
    if (!this.shown.startsWith(`${table}:`)) this.next = STRIDE;
    this.shown = `${table}:`;
    if (rows < this.next) return;
    this.next = rows + STRIDE;
    this.out.write(`${words}\n`);
  };

  /** Leaves the line clean for what comes. */
  end(): void {
    if (this.out.isTTY && this.shown !== '') this.out.write(`\r${' '.repeat(this.shown.length)}\r`);
    this.shown = '';
  }
}

export function counted(n: number): string {
  return n.toLocaleString('en');
}

/** Bytes, as people write them. */
export function sized(bytes: number): string {
  if (bytes < 1e6) return `${counted(Math.ceil(bytes / 1e3))} KB`;
  return `${(bytes / 1e6).toLocaleString('en', { maximumFractionDigits: 1 })} MB`;
}
