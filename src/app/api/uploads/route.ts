import { handleUploads } from '@/registry/http'

export const dynamic = 'force-dynamic'

export function POST(request: Request): Promise<Response> {
  return handleUploads(request)
}
