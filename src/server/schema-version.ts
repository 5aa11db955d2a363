import journal from '../../drizzle/meta/_journal.json'

/** How many migrations this version of the product brings. */
export const expectedMigrations = journal.entries.length
