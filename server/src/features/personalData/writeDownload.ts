import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { Parts } from '../../app/parts.ts';
import type { JsonRecord, PersonalFile } from './keeper.ts';

export const downloadFile = (id: string) => `${id}.zip`;

const ABOUT = `Everything this board keeps of you, one JSON file for each kind of thing, and your files.
Times are UTC, ISO 8601. What each field means stands in docs/operations/personal-data.md.

Tout ce que ce site garde de vous : un fichier JSON par sujet, et vos fichiers.
Les heures sont en UTC, ISO 8601.
`;

/**
 * Writes all that is a person's into one ZIP in the file store, record by record and file by file:
 * nothing is held in memory as a whole. Calls `advanced` after each keeper. Answers its size.
 */
export async function writeDownload(
  parts: Parts,
  { personId, id }: { personId: string; id: string },
  advanced: (done: number) => Promise<void>,
): Promise<number> {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  const stored = parts.files.put('downloads', downloadFile(id), output);
  const failed = new Promise<never>((_, reject) => {
    zip.on('error', (error: Error) => reject(output.destroy(error) && error));
  });
  await Promise.race([Promise.all([fill(parts, zip, personId, advanced), stored]), failed]);
  return (await parts.files.read('downloads', downloadFile(id)).then(closed)) ?? 0;
}

/** The size of a file that is not to be read. */
function closed(file: Awaited<ReturnType<Parts['files']['read']>>): number | undefined {
  file?.stream.destroy();
  return file?.bytes;
}

async function fill(
  parts: Parts,
  zip: ZipFile,
  personId: string,
  advanced: (done: number) => Promise<void>,
): Promise<void> {
  zip.addBuffer(Buffer.from(ABOUT), 'README.txt');
  for (const [at, keeper] of parts.personalData.keepers.entries()) {
    const records = Readable.from(asJson(keeper.export(parts, personId)));
    await added(zip, `${keeper.name}.json`, records);
    if (keeper.files) {
      for await (const file of keeper.files(parts, personId)) await addFile(parts, zip, file);
    }
    await advanced(at + 1);
  }
  zip.end();
}

async function addFile(parts: Parts, zip: ZipFile, { kind, file, name }: PersonalFile) {
  const found = await parts.files.read(kind, file);
  if (found) await added(zip, `files/${name}`, found.stream);
}

/** Adds a stream; resolves once it was read, so that few are open at a time. */
function added(zip: ZipFile, name: string, stream: Readable): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.once('end', resolve).once('error', reject);
    zip.addReadStream(stream, name);
  });
}

async function* asJson(records: AsyncIterable<JsonRecord>): AsyncGenerator<string> {
  let before = '[\n';
  for await (const record of records) {
    yield `${before}${JSON.stringify(record, null, 2)}`;
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}
