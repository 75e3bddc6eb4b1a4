import { createHmac, timingSafeEqual } from 'node:crypto';
import { followedSchema, MAIL_RHYTHMS, noticeKindSchema } from '@roundhouse/shared/notices';
import { idSchema } from '@roundhouse/shared/primitives';
import { z } from 'zod';

/**
 * What the link at the foot of a mail turns off for one person: mails of a kind, what they follow,
 * or a digest with all kinds that are in it.
 */
const unsubscriptionSchema = z.union([
  z.strictObject({ personId: idSchema, kind: noticeKindSchema }),
  z.strictObject({ personId: idSchema, followed: z.strictObject(followedSchema.shape) }),
  z.strictObject({ personId: idSchema, digest: z.enum(MAIL_RHYTHMS).extract(['daily', 'weekly']) }),
]);
export type Unsubscription = z.infer<typeof unsubscriptionSchema>;

export type UnsubscribeTokens = ReturnType<typeof createUnsubscribeTokens>;

const MAC_BYTES = 24;

/**
 * Writes and reads the tokens of unsubscribe links, signed with a key made from the server's
 * secret. They hold for ever, since a mail may be read years later.
 */
export function createUnsubscribeTokens(secret: string) {
  const key = createHmac('sha256', secret).update('unsubscribe links').digest();
  const sign = (text: string) =>
    createHmac('sha256', key).update(text).digest().subarray(0, MAC_BYTES);
  return {
    write(what: Unsubscription): string {
      const text = Buffer.from(JSON.stringify(what)).toString('base64url');
      return `${text}.${sign(text).toString('base64url')}`;
    },

    /** `null` for a token that was not written here. */
    read(token: string): Unsubscription | null {
      const [text = '', given = ''] = token.split('.');
      const mac = Buffer.from(given, 'base64url');
      if (mac.length !== MAC_BYTES || !timingSafeEqual(mac, sign(text))) return null;
      const parsed = unsubscriptionSchema.safeParse(
        JSON.parse(Buffer.from(text, 'base64url').toString()),
      );
      return parsed.success ? parsed.data : null;
    },
  };
}
