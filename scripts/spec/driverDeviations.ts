/**
 * What the official driver 7 itself does otherwise than these tests expect, whatever the server:
 * where a test lies, what is then found, and why.
 */
const deviations: { path: RegExp; found: RegExp; why: string }[] = [
  {
    path: /^transactions/,
    found: /writeConcern\.wtimeout: expected nothing, got 10000$/,
    why: 'the driver adds wtimeout: 10000 to the end of a transaction',
  },
  {
    path: /gridfs-download/,
    found: /filter\._id: expected .*, got \{"\$eq":/,
    why: "the driver writes a GridFS file's _id as {$eq: _id}",
  },
  {
    path: /^crud/,
    found: /bypassDocumentValidation: expected false, got nothing$/,
    why: 'the driver leaves out bypassDocumentValidation: false',
  },
  {
    path: /create-null-ids/,
    found: /countDocuments: expected 1, got 0$/,
    why: 'the driver gives a document with _id: null an ObjectId',
  },
  {
    path: /^transactions/,
    found: /^Server selection timed out/,
    why: 'the driver looks for a secondary before the transaction, and a set of one has none',
  },
];

/** Why a failure is the driver's own, if it is. */
export const deviationOf = (path: string, message: string): string | undefined =>
  deviations.find((one) => one.path.test(path) && one.found.test(message))?.why;
