import type { FileHandle } from 'node:fs/promises';
import { Stop } from '../import/failure.ts';

/** Tar works in pieces of this many bytes. */
const BLOCK = 512;
const READ_BYTES = 1024 * 1024;
const MAX_NAME_BYTES = 100;

/** One file within a tar file. */
export type Member = { name: string; size: number; content(): AsyncGenerator<Buffer> };

/** The two empty blocks that end a tar file. */
export const TAR_END = Buffer.alloc(2 * BLOCK);

/** What fills a member of `size` bytes up to a whole block. */
export const tarPadding = (size: number) => Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);

/** A member's header in the plain form of POSIX.1-1988 (ustar), which every tar reads. */
export function tarHeader(name: string, size: number, madeAt: Date): Buffer {
  if (Buffer.byteLength(name) > MAX_NAME_BYTES) throw new Stop(`The name ${name} is too long.`);
  const header = Buffer.alloc(BLOCK);
  const octal = (value: number, at: number, width: number) =>
    header.write(`${value.toString(8).padStart(width - 1, '0')}\0`, at);
  header.write(name, 0);
  octal(0o600, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(size, 124, 12);
  octal(Math.floor(madeAt.getTime() / 1000), 136, 12);
  header.write('0', 156);
  header.write('ustar\x0000', 257);
  header.write(`${checksum(header).toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

/** The sum of a header's bytes, those of the checksum taken as spaces. */
function checksum(header: Buffer): number {
  return header.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 32 : byte), 0);
}

/** The members of a tar file, to be read in any order. Throws `Stop` where it breaks off or is no tar. */
export async function* readTar(file: FileHandle): AsyncGenerator<Member> {
  for (let at = 0; ; ) {
    const header = await read(file, at, BLOCK);
    if (header.every((byte) => byte === 0)) return;
    if (octalAt(header, 148, 8) !== checksum(header)) {
      throw new Stop(`The file is damaged, or no backup: what is at byte ${at} is no header.`);
    }
    const size = octalAt(header, 124, 12);
    const start = at + BLOCK;
    const name = header.toString('utf8', 0, header.indexOf(0));
    yield { name, size, content: () => readPieces(file, start, size) };
    at = start + size + tarPadding(size).length;
  }
}

const octalAt = (header: Buffer, at: number, width: number) =>
  Number.parseInt(header.toString('latin1', at, at + width), 8);

async function* readPieces(file: FileHandle, start: number, size: number) {
  for (let done = 0; done < size; done += READ_BYTES) {
    yield await read(file, start + done, Math.min(READ_BYTES, size - done));
  }
}

async function read(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  for (let done = 0; done < length; ) {
    const { bytesRead } = await file.read(bytes, done, length - done, at + done);
    if (bytesRead === 0)
      throw new Stop(`The file is not whole: it breaks off at byte ${at + done}.`);
    done += bytesRead;
  }
  return bytes;
}
