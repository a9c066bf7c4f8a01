// Next runs this file as it stands, without compiling it, hence JavaScript.
import createNextIntlPlugin from 'next-intl/plugin';

/** @type {import('next').NextConfig} */
const nextConfig = {
  output: 'standalone',
  typedRoutes: true,
  poweredByHeader: false,
  reactStrictMode: true,
  agentRules: false,
  // The pictures ship in the sizes they are shown at, so the image optimizer and sharp (19 MB) stay away.
  images: { unoptimized: true },
  outputFileTracingExcludes: { '*': ['**/node_modules/sharp/**', '**/node_modules/@img/**'] },
  experimental: { authInterrupts: true },
};

export default createNextIntlPlugin('./lib/messages/request.ts')(nextConfig);
