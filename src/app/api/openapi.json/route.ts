import { handleOpenApi } from '@/registry/http'

export const dynamic = 'force-dynamic'

export function GET(): Promise<Response> {
  return handleOpenApi()
}
