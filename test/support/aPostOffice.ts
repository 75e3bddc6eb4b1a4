import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** An SMTP server on this machine, which stands for the one outside the house. */
export type PostOffice = {
  url: string;
  /** What it took, in the order it came. */
  mails: ParsedMail[];
  /** How many mails it was handed, also those it did not take. */
  handed(): number;
  /** Answers the next mails with an SMTP code instead of taking them, until told otherwise. */
  answerWith(code: number | null): void;
  /** Calls back with each mail before it is taken: to hold it up, or to kill somebody meanwhile. */
  onMail(hold: (mail: ParsedMail) => Promise<void> | void): void;
  close(): Promise<void>;
};

export async function aPostOffice(): Promise<PostOffice> {
  const mails: ParsedMail[] = [];
  let handed = 0;
  let code: number | null = null;
  let hold: (mail: ParsedMail) => Promise<void> | void = () => undefined;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData(stream, _session, done) {
      handed += 1;
      simpleParser(stream)
        .then(async (mail) => {
          await hold(mail);
          if (code !== null) {
            return done(Object.assign(new Error('Not now.'), { responseCode: code }));
          }
          mails.push(mail);
          done();
        })
        .catch(done);
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    handed: () => handed,
    answerWith(answer) {
      code = answer;
    },
    onMail(listener) {
      hold = listener;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Whom a mail went to. */
export function recipientOf({ to }: ParsedMail): string {
  const [first] = Array.isArray(to) ? to : [to];
  return first?.value[0]?.address ?? '';
}
