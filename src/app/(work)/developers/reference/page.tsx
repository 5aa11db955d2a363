import { ApiReferencePage } from '@/features/identity/ui/developers/api-reference-page'
import { apiReference } from '@/registry/openapi/api-reference'
import { openApiDocument } from '@/registry/openapi/openapi-document'
import { requireSession } from '../../../current-session'

export const metadata = { title: 'API reference' }

export default async function Reference() {
  await requireSession()
  return <ApiReferencePage groups={apiReference(openApiDocument())} />
}
