import { SMTPServer } from 'smtp-server';

/** A mail server: it says what came, in which order, and takes as long for each as it is told. */
export interface TestSmtp {
  readonly url: string;
  /** To whom mails came, in the order in which they were taken. */
  readonly taken: string[];
  /** Whether it refuses what comes. */
  refusing: boolean;
  stop(): Promise<void>;
}

/** @param delay what is waited for before a mail to an address is taken */
export async function startSmtp(delay: (address: string) => Promise<unknown>): Promise<TestSmtp> {
  const made = {
    url: '',
    taken: [] as string[],
    refusing: false,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_address, _session, done) => done(made.refusing ? new Error('not now') : null),
    onData(stream, { envelope }, done) {
      const { address } = envelope.rcptTo[0]!;
      stream.resume().on('end', () => {
        void delay(address).then(() => {
          made.taken.push(address);
          done();
        });
      });
    },
  });
  const port = await new Promise<number>((resolve) => {
    const { server: net } = server;
    server.listen(0, '127.0.0.1', () => resolve((net.address() as { port: number }).port));
  });
  made.url = `smtp://127.0.0.1:${port}`;
  return made;
}
