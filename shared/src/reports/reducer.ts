import type { MyReport } from './schema.ts';

/** A report after a newer state of it was told to who made it. */
export function applyReportChanged(known: MyReport, told: MyReport): MyReport {
  return told.rev > known.rev ? told : known;
}
