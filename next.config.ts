import type { NextConfig } from 'next'

const config: NextConfig = {
  // `npm run verify` checks the types of everything; a start on a new machine need not wait for it.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  reactStrictMode: true,
  // The proxy in front of the product compresses; doing it twice costs CPU a reader waits for.
  compress: false,
  serverExternalPackages: ['@node-rs/argon2', 'postgres', 'pino', 'graphile-worker'],
  experimental: { optimizePackageImports: ['radix-ui', 'lucide-react'] },
}

export default config
