import { handleTrpc } from '@/registry/http'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Promise<Response> {
  return handleTrpc(request)
}

export function POST(request: Request): Promise<Response> {
  return handleTrpc(request)
}
