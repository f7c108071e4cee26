import { type NextRequest, NextResponse } from 'next/server'

/** The admin speaks Indonesian until someone chooses otherwise, whatever language the browser asks for. */
export function proxy(request: NextRequest) {
  if (request.cookies.has('payload-lng')) return NextResponse.next()
  const headers = new Headers(request.headers)
  headers.set('accept-language', 'id')
  return NextResponse.next({ request: { headers } })
}

export const config = { matcher: '/admin/:path*' }
