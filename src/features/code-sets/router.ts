import { noInput } from '@/features/identity/contract'
import { mutation, query, router } from '@/server/trpc'
import { listNodesInput } from './contract/browse'
import { queueLoadInput, uploadCodeSetsInput } from './contract/loads'
import { noteUseInput, personalCodesInput, setFavouriteInput } from './contract/personal-codes'
import { getProcedureInput } from './contract/procedure-table'
import { getCodeInput, searchCodesInput } from './contract/search'
import { getCode } from './service/get-code'
import { getCodeSets } from './service/get-code-sets'
import { getPersonalCodes } from './service/get-personal-codes'
import { getProcedure } from './service/get-procedure'
import { listNodes } from './service/list-nodes'
import { noteUse } from './service/note-use'
import { queueCodeSetLoad, uploadCodeSets } from './service/queue-load'
import { searchCodes } from './service/search-codes'
import { setFavourite } from './service/set-favourite'

export const codeSetsRouter = router({
  search: query(searchCodesInput, searchCodes),
  get: query(getCodeInput, getCode),
  nodes: query(listNodesInput, listNodes),
  procedure: query(getProcedureInput, getProcedure),
  personal: query(personalCodesInput, getPersonalCodes),
  setFavourite: mutation(setFavouriteInput, setFavourite),
  noteUse: mutation(noteUseInput, noteUse),
  loaded: query(noInput, getCodeSets),
  upload: mutation(uploadCodeSetsInput, uploadCodeSets, { weight: 'heavy' }),
  load: mutation(queueLoadInput, queueCodeSetLoad, { weight: 'heavy' }),
})
