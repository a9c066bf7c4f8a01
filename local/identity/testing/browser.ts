/** As much of a browser as the flows need: cookies, forms, and redirects followed one at a time. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly location: string;
  readonly html: string;
}

export class Browser {
  readonly cookies = new Map<string, string>();
  constructor(readonly origin: string) {}

  async request(address: string, init: RequestInit = {}): Promise<Answer> {
    const headers = new Headers(init.headers);
    const jar = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    if (jar && !headers.has('cookie')) headers.set('cookie', jar);
    const response = await fetch(new URL(address, this.origin), { ...init, headers, redirect: 'manual' });
    for (const cookie of response.headers.getSetCookie()) this.#keep(cookie);
    return {
      status: response.status,
      headers: response.headers,
      location: response.headers.get('location') ?? '',
      html: await response.text(),
    };
  }

  #keep(cookie: string): void {
    const [pair = '', ...attributes] = cookie.split('; ');
    const [name = '', value = ''] = pair.split('=');
    if (attributes.includes('Max-Age=0')) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }

  get(address: string): Promise<Answer> {
    return this.request(address);
  }

  post(
    address: string,
    fields: Record<string, string>,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    return this.request(address, { method: 'POST', body: new URLSearchParams(fields), headers });
  }

  /** Opens a page and sends its first form with these fields, as somebody typing would. */
  async submit(address: string, fields: Record<string, string>): Promise<Answer> {
    const page = await this.get(address);
    return this.post(address, { _csrf: tokenIn(page.html), ...fields });
  }
}

/** The form token on a page. */
export function tokenIn(html: string): string {
  return /name="_csrf" value="([^"]*)"/.exec(html)?.[1] ?? '';
}
