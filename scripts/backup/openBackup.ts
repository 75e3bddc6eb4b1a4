import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { formatVersion } from '../../server/src/embedded-mongo/catalogue/catalogue.ts';
import { Stop } from '../import/failure.ts';
import { createBar, inUnits } from './bar.ts';
import { checkGoingOn } from './command.ts';
import { BACKUP_FORMAT, CONTENTS, type Contents, HEAD, type Head, SUMS } from './format.ts';
import { type Member, readTar } from './tar.ts';

/** A backup that was read through once: all of it is there and as it was written. */
export type CheckedBackup = {
  head: Head;
  contents: Contents;
  bytes: number;
  members(): AsyncGenerator<Member>;
  close(): Promise<void>;
};

/** Opens a backup and compares every hash. Throws `Stop` for what is no whole backup of a known version. */
export async function openBackup(path: string): Promise<CheckedBackup> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? new Stop(`There is no file ${path}.`) : error;
  });
  try {
    const head = await readHead(file);
    const { size } = await file.stat();
    const contents = await check(file, size);
    return { head, contents, bytes: size, members: () => readTar(file), close: () => file.close() };
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function readHead(file: FileHandle): Promise<Head> {
  const first = (await readTar(file).next()).value;
  if (first?.name !== HEAD) throw new Stop('The file is no backup of this board.');
  const head = (await readJson(first)) as Head;
  if (head.format > BACKUP_FORMAT || head.storeFormat > formatVersion) {
    throw new Stop(
      'The backup was made by a newer version. Update, then restore it.\n' +
        `It has format ${head.format} (known up to ${BACKUP_FORMAT}), its store ${head.storeFormat} (${formatVersion}).`,
    );
  }
  return head;
}

async function readJson(member: Member): Promise<unknown> {
  const text = (await buffer(member.content())).toString();
  try {
    return JSON.parse(text);
  } catch {
    throw new Stop(`The file is damaged: ${member.name} cannot be read.`);
  }
}

async function check(file: FileHandle, size: number): Promise<Contents> {
  const bar = createBar('Checking', size);
  const sums: string[] = [];
  let last: Member | undefined;
  let done = 0;
  for await (const member of readTar(file)) {
    if (member.name === SUMS) {
      compare((await buffer(member.content())).toString(), sums);
      bar.end();
      if (last) return (await readJson(last)) as Contents;
      break;
    }
    const hash = createHash('sha256');
    for await (const bytes of member.content()) {
      hash.update(bytes);
      done += bytes.length;
      bar.show(done, inUnits(done));
      checkGoingOn();
    }
    sums.push(`${hash.digest('hex')}  ${member.name}\n`);
    if (member.name === CONTENTS) last = member;
  }
  throw new Stop('The file is not whole: its end is missing.');
}

function compare(expected: string, sums: string[]) {
  if (expected === sums.join('')) return;
  const lines = new Set(expected.split('\n'));
  const wrong = sums.find((line) => !lines.has(line.trimEnd()));
  const name = wrong?.trimEnd().slice(66) ?? SUMS;
  throw new Stop(`The file is damaged: ${name} is not what was written.`);
}
