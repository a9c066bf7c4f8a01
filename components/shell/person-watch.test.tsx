// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import errors from '@/lib/messages/en/errors.json';
import { personCookie } from '@/lib/person';
import { pages } from '@/lib/urls';
import { PersonWatch } from './person-watch';

const at = vi.hoisted(() => ({ pathname: '/orders', refresh: vi.fn() }));
vi.mock('next/navigation', () => ({ usePathname: () => at.pathname, useRouter: () => at }));

let cookie = '';
beforeEach(() => {
  vi.spyOn(document, 'cookie', 'get').mockImplementation(() => cookie);
  at.refresh.mockReset();
});
afterEach(cleanup);

const become = (mark: string | null) =>
  act(async () => {
    cookie = mark === null ? 'theme=dark' : `theme=dark; ${personCookie}=${mark}`;
    document.dispatchEvent(new Event('visibilitychange'));
    // The words come in a script of their own.
    await vi.dynamicImportSettled();
  });

async function show(person: string | undefined, pathname: string) {
  at.pathname = pathname;
  cookie = person === undefined ? '' : `${personCookie}=${person}`;
  render(
    <NextIntlClientProvider locale="en" messages={{ errors }}>
      <PersonWatch person={person} />
    </NextIntlClientProvider>,
  );
  expect(screen.queryByRole('dialog')).toBeNull();
}

describe('a tab whose person changed in another tab', () => {
  it('case 44: covers a screen of theirs when somebody else signed in, and offers to open it anew', async () => {
    await show('a', pages.orders());
    await become('b');
    expect(screen.getByRole('dialog', { name: /Someone else is signed in now/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Open it anew' })).toBeTruthy();
    expect(at.refresh).not.toHaveBeenCalled();
  });

  it('case 35: covers it when they signed out, with the way back in', async () => {
    await show('a', pages.account());
    await become(null);
    const link = screen.getByRole('link', { name: 'Sign in again' });
    expect(link.getAttribute('href')).toBe('/auth/sign-in?to=%2Faccount');
  });

  it('shows it again when the same person is back', async () => {
    await show('a', pages.orders());
    await become(null);
    await become('a');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('asks anew, without a word, for what everybody may see', async () => {
    await show('a', pages.restaurant('x'));
    await become(null);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(at.refresh).toHaveBeenCalledTimes(1);
  });

  it('asks anew for a page that was made for nobody when somebody signs in', async () => {
    await show(undefined, pages.home());
    await become('a');
    expect(at.refresh).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
