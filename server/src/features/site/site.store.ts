import type { Brand } from '@roundhouse/shared/site';
import type { ClientSession, Connection } from 'mongoose';
import { type BrandRecord, brandModel, setupLinkModel } from './site.model.ts';

export type SiteStore = ReturnType<typeof createSiteStore>;
export type BrandDraft = Omit<Brand, 'rev'>;

const BRAND_ID = 'brand';

/** Reads and writes what there is one of: the brand, and the way to set it up. */
export function createSiteStore(connection: Connection) {
  const brands = brandModel(connection);
  const links = setupLinkModel(connection);
  return {
    models: [brands, links],

    /** `null` until the board is set up. */
    async brand(): Promise<Brand | null> {
      const record = await brands.findById(BRAND_ID).lean<BrandRecord>();
      return record && toBrand(record);
    },

    /** Names the brand, once. Throws a duplicate-key error when that was done. */
    async insertBrand(draft: BrandDraft, session: ClientSession): Promise<void> {
      await brands.create([{ _id: BRAND_ID, ...draft, rev: 1 }], { session });
    },

    async changeBrand(change: Partial<BrandDraft>): Promise<Brand | null> {
      const record = await brands
        .findByIdAndUpdate(
          BRAND_ID,
          { $set: change, $inc: { rev: 1 } },
          { returnDocument: 'after' },
        )
        .lean<BrandRecord>();
      return record && toBrand(record);
    },

    async keepSetupLink(hash: string, at: Date): Promise<void> {
      await links.create([{ _id: hash, createdAt: at }]);
    },

    async setupLinkHashes(): Promise<string[]> {
      const records = await links.find().lean<{ _id: string }[]>();
      return records.map((record) => record._id);
    },

    async deleteSetupLinks(session: ClientSession): Promise<void> {
      await links.deleteMany({}, { session });
    },
  };
}

function toBrand({ _id: _, ...brand }: BrandRecord): Brand {
  return brand;
}
