/** Bounds on one import that keep memory and queues sensible; the size of a file is configured. */
export const importLimits = {
  /** A line holds one bundle or one resource and is read into memory whole. */
  lineBytes: 64 * 1024 * 1024,
  /** What is packed or unpacked at once. */
  pieceBytes: 512 * 1024,
  /** A packed file of this size, and what it unpacks to, is held whole where that is quicker. */
  packedAtOnce: 1024 * 1024,
  unpackedAtOnce: 32 * 1024 * 1024,
  /** Files in one archive, and files in one import. */
  files: 5000,
  /** An archive may unpack to this many times the limit of a single file. */
  archiveFactor: 16,
  /** Bytes of bulk lines aimed at for one bucket, which is read into memory whole. */
  bucketBytes: 16 * 1024 * 1024,
  /** Bytes of practitioners, organizations and medications of bulk files that are kept at hand. */
  directoryBytes: 64 * 1024 * 1024,
  /** Rows kept of each reason in one import; their count is complete. */
  issuesPerReason: 1000,
  /** From this many staged bytes on, bundles are prepared in threads, whose start takes a second. */
  threadedBytes: 2 * 1024 * 1024,
  threads: 4,
  /** How long the threads of an import that ended wait for the next. */
  spareThreadMs: 60_000,
  threadYoungMegabytes: 96,
  /** Staged bytes of files that are read and prepared ahead of their turn. */
  aheadBytes: 16 * 1024 * 1024,
  /** Staged bytes, and files, read in one transaction. */
  bytesTogether: 2 * 1024 * 1024,
  filesTogether: 16,
  /** Bundles, or patients of bulk files, committed in one transaction, and characters of their charts. */
  unitsTogether: 16,
  charactersTogether: 4_000_000,
  /** Files staged and never started are deleted after this time. */
  unclaimedHours: 24,
} as const
