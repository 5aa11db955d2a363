import { mutation, query, requestMutation, requestQuery, router } from '@/server/trpc'
import { noInput } from '@/features/identity/contract'
import { getChartCodesInput, saveCodesInput, submitChartInput } from './contract/chart-codes'
import { assessRiskInput } from './contract/risk'
import { getRuleInput } from './contract/rules'
import { validateInput } from './contract/validation'
import { assessDiagnoses } from './service/assess-diagnoses'
import { getRule } from './service/catalogue/get-rule'
import { listRules } from './service/catalogue/list-rules'
import { getChartCodes } from './service/get-chart-codes'
import { saveCodes } from './service/save-codes'
import { submitChart } from './service/submit-chart'
import { validateRecords } from './service/validate-records'

export const codingRouter = router({
  get: requestQuery(getChartCodesInput, getChartCodes),
  saveCodes: requestMutation(saveCodesInput, saveCodes),
  validate: query(validateInput, validateRecords, { weight: 'heavy' }),
  assessRisk: query(assessRiskInput, assessDiagnoses),
  submit: mutation(submitChartInput, submitChart),
})

export const rulesRouter = router({
  list: query(noInput, listRules),
  get: query(getRuleInput, getRule),
})
