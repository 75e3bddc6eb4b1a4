import type { Parts } from '../../app/parts.ts';

/** Says of the uploads of what waits, or was rejected and can be appealed, that they are in use, so that cleaning leaves them. */
export async function keepHeldUploads(
  parts: Pick<Parts, 'holds' | 'pictures' | 'hackFiles' | 'clock'>,
): Promise<void> {
  const inputs = await parts.holds.inputsInUse();
  const now = parts.clock();
  await parts.pictures.renew(
    inputs.flatMap(({ pictures }) => idsIn(pictures)),
    now,
  );
  await parts.hackFiles.renew(
    inputs.flatMap(({ hackFiles }) => idsIn(hackFiles)),
    now,
  );
}

const idsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(({ id }: { id: string }) => id) : [];
