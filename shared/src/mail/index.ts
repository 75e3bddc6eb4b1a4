import { z } from 'zod';
import { action } from '../contract/action.ts';
import { cursorSchema, idSchema, instantSchema } from '../primitives/index.ts';

/** A mail the board wrote. Without an SMTP server it stays here, for the owner to read: `kept`. */
export const mailSchema = z.object({
  id: idSchema,
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  createdAt: instantSchema,
  state: z.enum(['kept', 'waiting', 'sent', 'failed']),
});
export type Mail = z.infer<typeof mailSchema>;

export const mailContract = {
  outbox: action('outbox.read')
    .route({ method: 'GET', path: '/mail', summary: 'Mails the board wrote, newest first' })
    .input(z.strictObject({ cursor: cursorSchema.optional() }))
    .output(z.object({ mails: z.array(mailSchema), next: cursorSchema.nullable() })),
};
