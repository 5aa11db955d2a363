import { type NextRequest, NextResponse } from 'next/server'
import { pagePathHeader } from '@/ui/frame/page-path-header'

/** Tells pages their own address, so that one without a session can come back to it after sign-in. */
export function proxy(request: NextRequest): NextResponse {
  const headers = new Headers(request.headers)
  headers.set(pagePathHeader, request.nextUrl.pathname + request.nextUrl.search)
  return NextResponse.next({ request: { headers } })
}

export const config = { matcher: ['/((?!api/|_next/|.*\\..*).*)'] }
