import type { Parts } from '../../app/parts.ts';

/** Forgets what reporters wrote in reports settled before an instant. Answers how many there were. */
export async function forgetReportWords({ storage }: Parts, before: Date): Promise<number> {
  const old = { isOpen: false, 'settled.at': { $lt: before }, text: { $ne: '' } };
  const reports = storage.connection.collection('reports');
  return (await reports.updateMany(old, { $set: { text: '' }, $inc: { rev: 1 } })).modifiedCount;
}
