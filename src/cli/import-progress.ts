import type { ImportProgress } from '../features/member-import';

/** Rows between two lines where no line can be updated in place. */
const STRIDE = 5_000;

const WORDS: Readonly<Record<ImportProgress['phase'], string>> = {
  WAITING: 'Another import of this network is running; waiting for its end',
  COMPARING: 'Comparing with the people the hub knows',
  WRITING: 'Writing',
};

/** Where an import is at: one line updated in place on a terminal, a line every few thousand rows elsewhere. */
export class ProgressLine {
  private shown = '';
  private next = 0;

  constructor(private readonly out: NodeJS.WriteStream) {}

  show({ phase, done, total }: ImportProgress): void {
    const words = phase === 'WRITING' ? `${WORDS[phase]} ${count(done)} of ${count(total)}` : WORDS[phase];
    if (this.out.isTTY) {
      this.out.write(`\r${words.padEnd(this.shown.length)}`);
      this.shown = words;
      return;
    }
    if (phase === 'WRITING' && done < this.next && done < total) return;
    this.next = phase === 'WRITING' ? done + STRIDE : 0;
    this.out.write(`${words}\n`);
  }

  /** Leaves the line clean for what comes. */
  end(): void {
    if (this.shown !== '') this.out.write(`\r${' '.repeat(this.shown.length)}\r`);
    this.shown = '';
  }
}

function count(n: number): string {
  return n.toLocaleString('en');
}
