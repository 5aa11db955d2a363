import { handleLive } from '@/registry/http'

export const dynamic = 'force-dynamic'

export function GET(): Promise<Response> {
  return handleLive()
}
