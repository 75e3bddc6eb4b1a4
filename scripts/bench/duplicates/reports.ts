import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export type Report = { id: string; title: string; text: string };
export type Reports = { reports: Report[]; pairs: [string, string][] };

/** Reports and the pairs of them that people marked as duplicates; `null` where there are none. */
export async function readReports(folder: string): Promise<Reports | null> {
  try {
    const [reports, pairs] = await Promise.all([
      readFile(join(folder, 'hadoop.jsonl'), 'utf8'),
      readFile(join(folder, 'hadoop-duplicates.json'), 'utf8'),
    ]);
    return {
      reports: reports
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Report),
      pairs: JSON.parse(pairs) as Reports['pairs'],
    };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
