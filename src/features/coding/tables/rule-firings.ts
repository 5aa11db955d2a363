import { foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, orgIdColumn } from '../../../server/columns'
import { charts } from '../../charts/tables/charts'

/**
 * The first time each rule had a finding on a chart, while it was coded or when it was submitted. Written by the
 * trigger of `validation_results`, in the transaction that judges.
 */
export const ruleFirings = pgTable(
  'rule_firings',
  {
    orgId: orgIdColumn(),
    chartId: uuid('chart_id').notNull(),
    rule: text('rule').notNull(),
    firedAt: instant('fired_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.chartId, t.rule] }),
    // How often each rule fired, in one pass over the index.
    index('rule_firings_by_rule').on(t.orgId, t.rule, t.firedAt),
    foreignKey({
      columns: [t.orgId, t.chartId],
      foreignColumns: [charts.orgId, charts.id],
    }).onDelete('cascade'),
  ],
)
