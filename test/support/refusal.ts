import type { FieldError } from '@roundhouse/shared/errors';

/** An error as the API answers it. */
export type RefusalBody = {
  code: string;
  status: number;
  message: string;
  data: { fields?: FieldError[]; retryAfterSeconds?: number; limitBytes?: number };
};

/** Reads what a refused request was answered. */
export async function refusalIn(response: Response): Promise<RefusalBody> {
  return (await response.json()) as RefusalBody;
}
