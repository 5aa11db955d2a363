import { handleReady } from '@/registry/http'

export const dynamic = 'force-dynamic'

export function GET(): Promise<Response> {
  return handleReady()
}
