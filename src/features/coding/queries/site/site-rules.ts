import { and, asc, desc, eq, sql } from 'drizzle-orm'
import type { Tx } from '@/server/db'
import type {
  ActiveSiteRule,
  SiteRuleChange,
  SiteRuleContent,
  SiteRuleState,
} from '../../contract/site-rules'
import { siteRules, siteRuleTests, siteRuleVersions } from '../../tables/site-rules'

/** A site rule as it stands. */
export interface StoredSiteRule {
  readonly id: string
  readonly number: number
  readonly version: number
  readonly contentVersion: number
  readonly state: SiteRuleState
  readonly content: SiteRuleContent
  readonly changedAt: Date
  readonly changedByLabel: string
}

/** Every site rule of the organization, the newest first. */
export async function listSiteRuleRows(tx: Tx): Promise<StoredSiteRule[]> {
  const rows = await tx.db
    .select()
    .from(siteRules)
    .where(eq(siteRules.orgId, tx.orgId))
    .orderBy(desc(siteRules.number))
  return rows.map(storedOf)
}

export async function findSiteRule(tx: Tx, number: number): Promise<StoredSiteRule | undefined> {
  const [row] = await tx.db
    .select()
    .from(siteRules)
    .where(and(eq(siteRules.orgId, tx.orgId), eq(siteRules.number, number)))
  return row && storedOf(row)
}

/** The rule, locked against every other change; undefined where the organization has none of that id. */
export async function lockSiteRule(tx: Tx, ruleId: string): Promise<StoredSiteRule | undefined> {
  const [row] = await tx.db
    .select()
    .from(siteRules)
    .where(and(eq(siteRules.orgId, tx.orgId), eq(siteRules.id, ruleId)))
    .for('update')
  return row && storedOf(row)
}

/** Holds back every other creation and activation in the organization until the transaction ends. */
export async function lockSiteRules(tx: Tx): Promise<void> {
  await tx.sql`select pg_advisory_xact_lock(hashtextextended('site_rules ' || ${tx.orgId}, 0))`
}

/** The number of the next rule; ask under `lockSiteRules`. */
export async function nextSiteRuleNumber(tx: Tx): Promise<number> {
  const [row] = await tx.db
    .select({ next: sql<number>`coalesce(max(${siteRules.number}), 0)::int + 1` })
    .from(siteRules)
    .where(eq(siteRules.orgId, tx.orgId))
  return row?.next ?? 1
}

/** How many rules judge charts now; ask under `lockSiteRules`. */
export async function countActiveSiteRules(tx: Tx): Promise<number> {
  return tx.db.$count(siteRules, and(eq(siteRules.orgId, tx.orgId), eq(siteRules.state, 'active')))
}

/** A version to be kept: the rule as it stands from now on, and what was done. */
export interface SiteRuleStep extends Omit<StoredSiteRule, 'changedAt' | 'changedByLabel'> {
  readonly change: SiteRuleChange
  readonly untested: boolean
  readonly at: Date
  readonly by: { readonly userId: string; readonly label: string }
}

/** Writes the rule and keeps its version beside the ones before. */
export async function writeSiteRule(tx: Tx, step: SiteRuleStep): Promise<void> {
  const { id, number, version, contentVersion, state, content, change, untested, at, by } = step
  const changed = { changedAt: at, changedBy: by.userId, changedByLabel: by.label }
  const row = { version, contentVersion, state, ...content, ...changed }
  await tx.db
    .insert(siteRules)
    .values({ orgId: tx.orgId, id, number, ...row })
    .onConflictDoUpdate({ target: [siteRules.orgId, siteRules.id], set: row })
  await tx.db
    .insert(siteRuleVersions)
    .values({ orgId: tx.orgId, ruleId: id, version, change, state, content, untested, ...changed })
}

/** Every version of a rule, the newest first. */
export async function listSiteRuleVersions(tx: Tx, ruleId: string) {
  return tx.db
    .select()
    .from(siteRuleVersions)
    .where(and(eq(siteRuleVersions.orgId, tx.orgId), eq(siteRuleVersions.ruleId, ruleId)))
    .orderBy(desc(siteRuleVersions.version))
}

/** The last run over past charts of the content that came with `contentVersion`. */
export async function findSiteRuleTest(
  tx: Tx,
  { id, contentVersion }: Pick<StoredSiteRule, 'id' | 'contentVersion'>,
) {
  const [row] = await tx.db
    .select()
    .from(siteRuleTests)
    .where(
      and(
        eq(siteRuleTests.orgId, tx.orgId),
        eq(siteRuleTests.ruleId, id),
        eq(siteRuleTests.contentVersion, contentVersion),
      ),
    )
    .orderBy(desc(siteRuleTests.ranAt))
    .limit(1)
  return row
}

export async function insertSiteRuleTest(
  tx: Tx,
  row: Omit<typeof siteRuleTests.$inferInsert, 'orgId'>,
): Promise<void> {
  await tx.db.insert(siteRuleTests).values({ orgId: tx.orgId, ...row })
}

/** The rules that judge records now, in the order of their numbers. */
export async function listActiveSiteRules(tx: Tx): Promise<ActiveSiteRule[]> {
  const rows = await tx.db
    .select()
    .from(siteRules)
    .where(and(eq(siteRules.orgId, tx.orgId), eq(siteRules.state, 'active')))
    .orderBy(asc(siteRules.number))
  return rows.map((row) => ({ number: row.number, ...contentOf(row) }))
}

function storedOf(row: typeof siteRules.$inferSelect): StoredSiteRule {
  const { id, number, version, contentVersion, changedAt, changedByLabel } = row
  return {
    ...{ id, number, version, contentVersion, changedAt, changedByLabel },
    state: row.state as SiteRuleState,
    content: contentOf(row),
  }
}

// Every row was written by `writeSiteRule` from a checked content.
function contentOf(row: typeof siteRules.$inferSelect): SiteRuleContent {
  const { title, severity, message, fix, reference, conditions, effectiveFrom, effectiveTo } = row
  const { specialties, settings } = row
  return {
    ...{ title, severity, message, fix, reference, conditions, effectiveFrom, effectiveTo },
    ...{ specialties, settings },
  } as SiteRuleContent
}
