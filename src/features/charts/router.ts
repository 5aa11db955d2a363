import { mutation, query, requestQuery, router } from '@/server/trpc'
import { getChartInput } from './contract/chart-view'
import {
  getImportSchema,
  listImportIssuesSchema,
  listImportsSchema,
  startImportSchema,
} from './contract/imports'
import {
  assignChartsInput,
  autoAssignInput,
  chartCountsInput,
  listChartsInput,
  nextChartInput,
  unassignChartsInput,
} from './contract/queue'
import { assignCharts } from './service/assign-charts'
import { changeStaffRoleInput, deactivateInput, openWorkInput } from './contract/staffing'
import { autoAssignCharts } from './service/auto-assign-charts'
import { changeStaffRole } from './service/change-staff-role'
import { countCharts } from './service/count-charts'
import { deactivateStaff } from './service/deactivate-staff'
import { getChart } from './service/get-chart'
import { getImport } from './service/get-import'
import { getStanding } from './service/get-standing'
import { listCharts } from './service/list-charts'
import { listCoderLoads } from './service/list-coder-loads'
import { listImportIssues } from './service/list-import-issues'
import { listImports } from './service/list-imports'
import { nextChart } from './service/next-chart'
import { showOpenWork } from './service/show-open-work'
import { startImport } from './service/start-import'
import { unassignCharts } from './service/unassign-charts'

export const chartsRouter = router({
  get: requestQuery(getChartInput, getChart),
  standing: query(getChartInput, getStanding),
  list: query(listChartsInput, listCharts),
  counts: query(chartCountsInput, countCharts),
  next: query(nextChartInput, nextChart),
  coders: query(chartCountsInput, listCoderLoads),
  assign: mutation(assignChartsInput, assignCharts),
  unassign: mutation(unassignChartsInput, unassignCharts),
  autoAssign: mutation(autoAssignInput, autoAssignCharts, { weight: 'heavy' }),
})

export const importsRouter = router({
  start: mutation(startImportSchema, startImport, { weight: 'heavy' }),
  get: query(getImportSchema, getImport),
  list: query(listImportsSchema, listImports),
  listIssues: query(listImportIssuesSchema, listImportIssues),
})

/** Changes of people that touch the charts on their desks. */
export const staffingRouter = router({
  openWork: query(openWorkInput, showOpenWork),
  deactivate: mutation(deactivateInput, deactivateStaff),
  changeRole: mutation(changeStaffRoleInput, changeStaffRole),
})
