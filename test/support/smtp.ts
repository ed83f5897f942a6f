import { SMTPServer } from 'smtp-server';
import { eventually } from './eventually';

/** A mail as it came. */
export interface TakenMail {
  readonly from: string;
  readonly to: string;
  readonly source: string;
}

/** A mail server: it keeps what comes, in its order, and takes as long for each as it is told. */
export interface TestSmtp {
  readonly url: string;
  readonly mails: TakenMail[];
  /** Whether it refuses what comes. */
  refusing: boolean;
  /** The newest mail to an address, awaited. */
  mailTo(address: string): Promise<TakenMail>;
  /** The newest to an address whose subject begins so, awaited. */
  mailWith(address: string, subject: string): Promise<TakenMail>;
  stop(): Promise<void>;
}

/** @param delay what is waited for before a mail to an address is taken */
export async function startSmtp(delay?: (address: string) => Promise<unknown>): Promise<TestSmtp> {
  const mails: TakenMail[] = [];
  const made: Omit<TestSmtp, 'url'> = {
    mails,
    refusing: false,
    mailTo: (address) => eventually(() => mails.findLast(({ to }) => to === address)),
    mailWith: (address, subject) =>
      eventually(() =>
        mails.findLast(({ to, source }) => to === address && source.includes(`\nSubject: ${subject}`)),
      ),
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    // Else it asks for the name of 127.0.0.1 first, each time.
    disableReverseLookup: true,
    onRcptTo: (_address, _session, done) => done(made.refusing ? new Error('not now') : null),
    onData(stream, { envelope }, done) {
      const from = envelope.mailFrom ? envelope.mailFrom.address : '';
      const to = envelope.rcptTo[0]!.address;
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        void Promise.resolve(delay?.(to)).then(() => {
          mails.push({ from, to, source: Buffer.concat(chunks).toString() });
          done();
        });
      });
    },
  });
  // A sender that is killed is gone amid a mail.
  server.on('error', () => undefined);
  const port = await new Promise<number>((resolve) => {
    const { server: net } = server;
    server.listen(0, '127.0.0.1', () => resolve((net.address() as { port: number }).port));
  });
  return Object.assign(made, { url: `smtp://127.0.0.1:${port}` });
}
