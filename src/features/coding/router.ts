import { mutation, query, requestMutation, requestQuery, router } from '@/server/trpc'
import { noInput } from '@/features/identity/contract'
import { getChartCodesInput, saveCodesInput, submitChartInput } from './contract/chart-codes'
import { assessRiskInput } from './contract/risk'
import { getRuleInput } from './contract/rules'
import {
  changeSiteRuleInput,
  createSiteRuleInput,
  getSiteRuleInput,
  testSiteRuleInput,
  turnSiteRuleInput,
} from './contract/site-rules'
import { validateInput } from './contract/validation'
import { assessDiagnoses } from './service/assess-diagnoses'
import { getRule } from './service/catalogue/get-rule'
import { listRules } from './service/catalogue/list-rules'
import { getChartCodes } from './service/get-chart-codes'
import { saveCodes } from './service/save-codes'
import { changeSiteRule } from './service/site/change-site-rule'
import { createSiteRule } from './service/site/create-site-rule'
import { getSiteRule } from './service/site/get-site-rule'
import { listSiteRules } from './service/site/list-site-rules'
import { testSiteRule } from './service/site/test-site-rule'
import { turnSiteRule } from './service/site/turn-site-rule'
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

export const siteRulesRouter = router({
  list: query(noInput, listSiteRules),
  get: query(getSiteRuleInput, getSiteRule),
  create: mutation(createSiteRuleInput, createSiteRule),
  change: mutation(changeSiteRuleInput, changeSiteRule),
  turn: mutation(turnSiteRuleInput, turnSiteRule),
  test: mutation(testSiteRuleInput, testSiteRule, { weight: 'heavy' }),
})
