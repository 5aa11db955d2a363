import {
  type AnyPgColumn,
  bigint,
  boolean,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { bytea, instant } from '../../server/columns'
import { organizations } from '../identity/tables'

/** A release of one code system. Public reference material: shared by all organizations. */
export const codeReleases = pgTable('code_releases', {
  id: text('id').primaryKey(),
  system: text('system').notNull(),
  label: text('label').notNull(),
  state: text('state').notNull(),
  effectiveFrom: date('effective_from').notNull(),
  effectiveTo: date('effective_to').notNull(),
  contentHash: text('content_hash').notNull(),
  codes: integer('codes').notNull(),
  loadedAt: instant('loaded_at').notNull(),
  /** The release that follows, from which this one only holds what differs; none for the newest. */
  basedOn: text('based_on').references((): AnyPgColumn => codeReleases.id, { onDelete: 'cascade' }),
  /** Where its codes were read: an order file, the addenda to one, or the tabular list. */
  codesFrom: text('codes_from'),
  notes: integer('notes').notNull().default(0),
  /** The only organization that may see it: of CPT, whose descriptors are licensed. */
  licensedTo: uuid('licensed_to').references(() => organizations.id, { onDelete: 'cascade' }),
})

/** The codes of a release, headers included, stored undotted. */
export const codeReference = pgTable(
  'code_reference',
  {
    releaseId: text('release_id')
      .notNull()
      .references(() => codeReleases.id, { onDelete: 'cascade' }),
    code: text('code').notNull(),
    position: integer('position').notNull(),
    parent: text('parent'),
    kind: text('kind').notNull(),
    billable: boolean('billable').notNull(),
    title: text('title').notNull(),
    /** The 7th-character definitions that start at this code: `{ "A": "initial encounter" }`. */
    seventhCharacters: jsonb('seventh_characters'),
    /** The release has no such code, although the one it is based on has. */
    removed: boolean('removed').notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.releaseId, t.code] }),
    // Serves the tabular tree: the children of a code in official order.
    index('code_reference_children').on(t.releaseId, t.parent, t.position),
  ],
)

/** The notes printed at one node; of a release based on another only where they differ. */
export const codeNotes = pgTable(
  'code_notes',
  {
    releaseId: text('release_id')
      .notNull()
      .references(() => codeReleases.id, { onDelete: 'cascade' }),
    node: text('node').notNull(),
    notes: jsonb('notes').notNull(),
  },
  (t) => [primaryKey({ columns: [t.releaseId, t.node] })],
)

/** Every official file that was loaded, packed: what is derived from them can be made again. */
export const codeSetSources = pgTable('code_set_sources', {
  contentHash: text('content_hash').primaryKey(),
  /** The order of loading: of two files of one release the later one counts. */
  position: bigint('position', { mode: 'number' }).generatedAlwaysAsIdentity(),
  name: text('name').notNull(),
  format: text('format').notNull(),
  /** Which release or version it is of, for a person. */
  states: text('states').notNull(),
  asserted: jsonb('asserted').notNull(),
  records: integer('records').notNull(),
  faults: jsonb('faults').notNull(),
  packed: bytea('packed').notNull(),
  loadedAt: instant('loaded_at').notNull(),
  /** The file as the public site sent it, with its size and checksum: it may hold this one packed. */
  download: jsonb('download'),
})

/** A list of codes that edits are judged by, of one fiscal year. */
export const codeLists = pgTable(
  'code_lists',
  {
    list: text('list').notNull(),
    year: integer('year').notNull(),
    source: text('source').notNull(),
    codes: text('codes').array().notNull(),
  },
  (t) => [primaryKey({ columns: [t.list, t.year] })],
)

/** The Alphabetic Index, of each part the newest that is loaded. */
export const codeIndexTerms = pgTable(
  'code_index_terms',
  {
    part: text('part').notNull(),
    position: integer('position').notNull(),
    code: text('code').notNull(),
    term: text('term').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.part, t.position] }),
    // Serves the code browser: the index entries that lead to a code.
    index('code_index_terms_code').on(t.code),
  ],
)

/** Risk and severity groupers: CMS-HCC, Elixhauser, CC and MCC. */
export const codeReferenceSets = pgTable('code_reference_sets', {
  id: text('id').primaryKey(),
  source: text('source').notNull(),
  year: text('year').notNull(),
  content: jsonb('content').notNull(),
})

/** A load of official files: requested, running or ended, with its progress and its report. */
export const codeSetLoads = pgTable(
  'code_set_loads',
  {
    id: uuid('id').primaryKey(),
    /** `upload`, `directory`, `download` or `command`. */
    origin: text('origin').notNull(),
    place: text('place'),
    requestedBy: text('requested_by').notNull(),
    asserted: jsonb('asserted').notNull(),
    status: text('status').notNull(),
    step: text('step').notNull(),
    done: integer('done').notNull().default(0),
    total: integer('total').notNull().default(0),
    requestedAt: instant('requested_at').notNull(),
    /** When its process last told of it: a load that falls silent is taken up again. */
    touchedAt: instant('touched_at').notNull(),
    endedAt: instant('ended_at'),
    report: jsonb('report'),
    failure: text('failure'),
  },
  // Serves the code-sets page and readiness: the newest loads.
  (t) => [index('code_set_loads_newest').on(t.requestedAt.desc())],
)

/** The files of an upload until its load has ended. */
export const codeSetUploads = pgTable(
  'code_set_uploads',
  {
    loadId: uuid('load_id')
      .notNull()
      .references(() => codeSetLoads.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    name: text('name').notNull(),
    content: bytea('content').notNull(),
  },
  (t) => [primaryKey({ columns: [t.loadId, t.position] })],
)

/**
 * The packed search index over releases of one code system, so that no process builds it. What it was made of
 * tells whether it is current; the hash, whether it is whole.
 */
export const codeSearchIndexes = pgTable(
  'code_search_indexes',
  {
    system: text('system').notNull(),
    /** A system of very many releases has several volumes, the newest releases in the first. */
    volume: integer('volume').notNull(),
    format: integer('format').notNull(),
    madeOf: text('made_of').notNull(),
    /** SHA-256 over the parts, one after the other. */
    sha256: text('sha256').notNull(),
    /** Bytes once unpacked. */
    size: integer('size').notNull(),
    storedAt: instant('stored_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.system, t.volume] })],
)

/** A packed search index in parts, each packed by itself. */
export const codeSearchParts = pgTable(
  'code_search_parts',
  {
    system: text('system').notNull(),
    volume: integer('volume').notNull(),
    part: integer('part').notNull(),
    content: bytea('content').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.system, t.volume, t.part] }),
    foreignKey({
      name: 'code_search_parts_of_index',
      columns: [t.system, t.volume],
      foreignColumns: [codeSearchIndexes.system, codeSearchIndexes.volume],
    }).onDelete('cascade'),
  ],
)
