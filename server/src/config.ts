import { challengeTimeSchema } from '@roundhouse/shared/challenges';
import { z } from 'zod';

const flag = z
  .enum(['0', '1', 'true', 'false'])
  .transform((text) => text === '1' || text === 'true');

const configSchema = z
  .object({
    /** Port that client, API and sockets are served on. */
    PORT: z.coerce.number().int().min(0).max(65535).default(3000),
    /** Address to listen on. */
    HOST: z.string().default('0.0.0.0'),
    /** Folder of the embedded store and of uploaded files. */
    ROUNDHOUSE_DATA: z.string().default('./data'),
    /** A MongoDB replica set or cluster; without it the embedded store runs. */
    MONGODB_URI: z.string().optional(),
    /** Where several nodes of one board meet, `redis://host:port`; needs MONGODB_URI. */
    REDIS_URL: z.url().optional(),
    /** The address people use, e.g. `https://ideas.example.com`; mails link to it and other origins are refused. */
    PUBLIC_URL: z.url().optional(),
    /** How many reverse proxies stand in front; their `X-Forwarded-*` is believed. */
    TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
    /** Signs cookies; made and kept in the data folder when not given. */
    AUTH_SECRET: z.string().min(32).optional(),
    /** `smtp://user:password@host:port`, with PUBLIC_URL; without it mails stay in the outbox. */
    SMTP_URL: z.url().optional(),
    MAIL_FROM: z.string().default('Roundhouse <roundhouse@localhost>'),
    /** Pair by which push services know the board; made and kept in the data folder when not given. */
    VAPID_PUBLIC_KEY: z.string().optional(),
    VAPID_PRIVATE_KEY: z.string().optional(),
    /** Lets push messages go to addresses that are not on the internet: for tests alone. */
    PUSH_TO_PRIVATE_HOSTS: flag.default(false),
    LOG_LEVEL: z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
      .default('info'),
    /** Multiplies every rate limit; tests and simulations raise it. */
    RATE_LIMIT_FACTOR: z.coerce.number().positive().default(1),
    /**
     * When those whom nobody knows yet must have their browser do some work before they post; where
     * it is not given, owners say so on their page.
     */
    PROOF_OF_WORK: challengeTimeSchema.optional(),
    /** A throw-away instance with one-click sign-in. Never on a real board. */
    ROUNDHOUSE_DEMO: flag.default(false),
  })
  .refine((config) => !config.SMTP_URL || config.PUBLIC_URL, {
    path: ['PUBLIC_URL'],
    message: 'needed with SMTP_URL, since mails link to it',
  })
  .refine((config) => !config.REDIS_URL || config.MONGODB_URI, {
    path: ['MONGODB_URI'],
    message: 'needed with REDIS_URL, since nodes share one database',
  });

export type Config = z.infer<typeof configSchema>;

/**
 * Reads the configuration from the environment; an empty variable counts as none, as container
 * files set it. Throws one error that names every wrong variable.
 */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const given = Object.entries(environment).filter(([, value]) => value !== '');
  const parsed = configSchema.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The configuration is wrong:\n  ${wrong.join('\n  ')}`);
}
