import { mutation, query, requestMutation, requestQuery, router } from '@/server/trpc'
import { getChartCodesInput, saveCodesInput, submitChartInput } from './contract/chart-codes'
import { validateInput } from './contract/validation'
import { getChartCodes } from './service/get-chart-codes'
import { saveCodes } from './service/save-codes'
import { submitChart } from './service/submit-chart'
import { validateRecords } from './service/validate-records'

export const codingRouter = router({
  get: requestQuery(getChartCodesInput, getChartCodes),
  saveCodes: requestMutation(saveCodesInput, saveCodes),
  validate: query(validateInput, validateRecords, { weight: 'heavy' }),
  submit: mutation(submitChartInput, submitChart),
})
