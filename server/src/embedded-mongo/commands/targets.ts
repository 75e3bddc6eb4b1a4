import type { Collection } from '../catalogue/catalogue.ts';
import { place } from '../catalogue/places.ts';
import { compilePredicate } from '../matching/matching.ts';
import { hitsOfOneTurn, type Query, runQuery } from '../planner/query.ts';
import { Hit } from '../planner/scanning.ts';
import type { View } from '../storage/storage.ts';
import { letOthers } from '../turns.ts';
import { drain } from './reading.ts';

/** How many documents of a long write are written in one commit. */
const slice = 200;

/** Documents to be written now. `isLast`: there are no more; `isOnly`: nor were there any before. */
export interface Part {
  hits: Hit[];
  isLast: boolean;
  isOnly: boolean;
}

/**
 * The documents that an update or a delete is for. What is found within a turn is written in the
 * commit it was found in. A longer search is made outside, while others are served, and only notes
 * the records; they are looked up and asked again, a slice in each commit, when they are written.
 */
export class Targets {
  private readonly query: Query;
  private found: number[] | undefined;
  private written = 0;

  constructor(query: Query) {
    this.query = query;
  }

  /** The documents to write next; undefined when `goOn` has to be awaited before. */
  next(view: View, collection: Collection | undefined): Part | undefined {
    if (!this.found || !collection) {
      const hits = hitsOfOneTurn(runQuery(view, collection, this.query));
      return hits && { hits, isLast: true, isOnly: true };
    }
    const records = this.found.slice(this.written, this.written + slice);
    const hits = this.fetch(view, collection, records);
    const isTaken = this.query.limit === 1 && records.length > 0 && hits.length === 0;
    if (isTaken) return undefined; // another write was first: there may be another document
    const isLast = this.written + slice >= this.found.length;
    return { hits, isLast, isOnly: isLast && this.written === 0 };
  }

  /** Notes that a part is written; returns what is left. */
  advance({ isLast }: Part): this | undefined {
    this.written += slice;
    return isLast ? undefined : this;
  }

  /** Lets others have a turn, and finds the documents if need be. Throws 50 past the deadline. */
  async goOn(view: View, collection: Collection | undefined, deadline: number): Promise<void> {
    if (this.found && this.written > 0) return letOthers(deadline);
    const found: number[] = [];
    await drain(runQuery(view, collection, this.query).hits, deadline, ({ record }: Hit) =>
      found.push(record),
    );
    this.found = found;
  }

  private fetch(view: View, collection: Collection, records: number[]): Hit[] {
    const matches = compilePredicate(this.query.filter);
    return records.flatMap((record) => {
      const bytes = view.get(place.document(collection, record));
      const hit = bytes && new Hit(record, bytes);
      return hit && matches(hit.doc, hit) ? [hit] : [];
    });
  }
}
