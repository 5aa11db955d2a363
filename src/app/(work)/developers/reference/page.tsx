import { ApiReferencePage } from '@/features/identity/ui/developers/api-reference-page'
import { apiReference } from '@/registry/openapi/api-reference'
import { errorMeanings } from '@/registry/openapi/openapi-components'
import { openApiDocument } from '@/registry/openapi/openapi-document'
import { requireSession } from '../../../current-session'

export const metadata = { title: 'API reference' }

interface ReferenceProps {
  readonly searchParams: Promise<{ readonly area?: string | readonly string[] }>
}

export default async function Reference({ searchParams }: ReferenceProps) {
  await requireSession()
  const { area } = await searchParams
  const chosen = typeof area === 'string' ? area : undefined
  return (
    <ApiReferencePage
      groups={apiReference(openApiDocument())}
      errors={errorMeanings}
      area={chosen}
    />
  )
}
