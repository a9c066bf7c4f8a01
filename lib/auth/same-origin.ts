/** Whether a request comes from our own pages. Browsers say so; another program may say what it likes. */

/** True where the browser says that another origin sent this, be it a sibling domain. */
export function isFromElsewhere(headers: Headers, appOrigin: string): boolean {
  const origin = headers.get('origin');
  const site = headers.get('sec-fetch-site');
  return (origin !== null && origin !== appOrigin) || (site !== null && site !== 'same-origin');
}

/**
 * For forms, which can carry no header of ours: `Origin` or `Sec-Fetch-Site` must be there and say that one of our
 * pages sent it. Every browser of the last years sends them with a form.
 */
export function isFromOwnPages(headers: Headers, appOrigin: string): boolean {
  return (headers.has('origin') || headers.has('sec-fetch-site')) && !isFromElsewhere(headers, appOrigin);
}
