/** Documents as the web app serves them, as far as the worker reads them. */

export function documentFor(person: string | null, words = '메뉴'): string {
  const mark = person === null ? '' : ` data-person="${person}"`;
  return `<!DOCTYPE html><html lang="ko"${mark} data-amplify-theme="baedal"><head><title>${words} &amp; 더 · 배달</title>
<link rel="stylesheet" href="/_next/static/chunks/a.css"/><script src="/_next/static/chunks/b.js"></script></head>
<body><img src="/food/rice.webp"/>${words}</body></html>`;
}

export function answerWith(html: string, status = 200): Response {
  return new Response(html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "script-src 'nonce-x'",
      'cache-control': 'no-store',
    },
  });
}

export const file = (text: string) =>
  new Response(text, { headers: { 'cache-control': 'public, max-age=31536000, immutable' } });
