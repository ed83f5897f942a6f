import { SMTPServer } from 'smtp-server';

/** A mail server: it says what came, in which order, and takes as long for each as it is told. */
export interface TestSmtp {
  readonly url: string;
  /** To whom mails came, in the order in which they were taken. */
  readonly taken: string[];
  stop(): Promise<void>;
}

/** @param delay what is waited for before a mail to an address is taken */
export async function startSmtp(delay: (address: string) => Promise<unknown>): Promise<TestSmtp> {
  const taken: string[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, { envelope }, done) {
      const { address } = envelope.rcptTo[0]!;
      stream.resume().on('end', () => {
        void delay(address).then(() => {
          taken.push(address);
          done();
        });
      });
    },
  });
  const port = await new Promise<number>((resolve) => {
    const { server: net } = server;
    server.listen(0, '127.0.0.1', () => resolve((net.address() as { port: number }).port));
  });
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
