import type { NextConfig } from 'next'

const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=()' },
  {
    key: 'Content-Security-Policy',
    value: "base-uri 'self'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
  },
]

const config: NextConfig = {
  // `npm run verify` checks the types of everything; a start on a new machine need not wait for it.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  reactStrictMode: true,
  // The proxy in front of the product compresses; doing it twice costs CPU a reader waits for.
  compress: false,
  serverExternalPackages: ['@node-rs/argon2', 'postgres', 'pino', 'graphile-worker'],
  experimental: { optimizePackageImports: ['radix-ui', 'lucide-react'] },
  headers: () => Promise.resolve([{ source: '/:path*', headers: securityHeaders }]),
}

export default config
