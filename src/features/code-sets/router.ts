import { query, router } from '@/server/trpc'
import { getCodeInput, searchCodesInput } from './contract/search'
import { getCode } from './service/get-code'
import { searchCodes } from './service/search-codes'

export const codeSetsRouter = router({
  search: query(searchCodesInput, searchCodes),
  get: query(getCodeInput, getCode),
})
