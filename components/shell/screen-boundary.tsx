'use client';

import { unstable_rethrow, usePathname, useRouter } from 'next/navigation';
import { Component, type ReactNode, startTransition } from 'react';
import { Broken } from './broken';

interface Parts {
  readonly pathname: string;
  readonly refresh: () => void;
  readonly children: ReactNode;
}

interface State {
  readonly pathname: string;
  readonly caught: { readonly error: unknown } | null;
}

/** The class that React asks for; what it needs of the router comes as props. */
class Boundary extends Component<Parts, State> {
  override state: State = { pathname: this.props.pathname, caught: null };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    // A redirect, a 401, a 403 and a 404 travel as errors too, and are Next's to catch.
    unstable_rethrow(error);
    return { caught: { error } };
  }

  static getDerivedStateFromProps(props: Parts, state: State): State | null {
    return props.pathname === state.pathname ? null : { pathname: props.pathname, caught: null };
  }

  private readonly retry = () =>
    startTransition(() => {
      this.props.refresh();
      this.setState({ caught: null });
    });

  override render() {
    const { caught } = this.state;
    return caught ? <Broken error={caught.error} retry={this.retry} /> : this.props.children;
  }
}

/**
 * Where a screen could not be drawn, says so in its place; what is around it stays. Does what `error.tsx` does, but
 * those are a script of their own for every layout, carried by every page, and this is one for all.
 */
export function ScreenBoundary({ children }: { children: ReactNode }) {
  const pathname = usePathname();
  const { refresh } = useRouter();
  return (
    <Boundary pathname={pathname} refresh={refresh}>
      {children}
    </Boundary>
  );
}
