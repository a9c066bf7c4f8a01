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
  // A page's title and description come with its first bytes for everybody: kept documents are not told who asks.
  htmlLimitedBots: /.*/,
  experimental: { authInterrupts: true },
  // While developing, Next prints every request; this one's query holds a code.
  logging: { incomingRequests: { ignore: [/^\/auth\/callback/] } },
  // For everything that is served; documents get their policy from proxy.ts.
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'x-content-type-options', value: 'nosniff' },
        { key: 'x-frame-options', value: 'DENY' },
        { key: 'referrer-policy', value: 'same-origin' },
        { key: 'cross-origin-resource-policy', value: 'same-origin' },
      ],
    },
    // Its URL holds a code, if for a moment only.
    { source: '/auth/callback', headers: [{ key: 'referrer-policy', value: 'no-referrer' }] },
    // Whoever has this URL may look on: it is told to nobody, and kept out of every index.
    {
      source: '/shared/:path*',
      headers: [
        { key: 'referrer-policy', value: 'no-referrer' },
        { key: 'x-robots-tag', value: 'noindex, nofollow' },
      ],
    },
    // The fonts' folder carries their version; pictures may be replaced under the same name.
    {
      source: '/fonts/:path*',
      headers: [{ key: 'cache-control', value: 'public, max-age=31536000, immutable' }],
    },
    { source: '/food/:path*', headers: [{ key: 'cache-control', value: 'public, max-age=86400' }] },
  ],
};

// Messages are compiled here, so that no ICU parser (9 kB) reaches the browser.
const withMessages = createNextIntlPlugin({
  requestConfig: './lib/messages/request.ts',
  experimental: {
    messages: {
      path: './lib/messages',
      format: 'json',
      locales: ['ko', 'en'],
      sourceLocale: 'ko',
      precompile: true,
    },
  },
});

export default withMessages(nextConfig);
