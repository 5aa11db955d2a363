import { handleFeed } from '@/registry/http'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Promise<Response> {
  return handleFeed(request)
}
