/**
 * What of a service worker's own world TypeScript's DOM library does not know (W3C Service Workers, Push API). The
 * library `webworker` cannot be read beside `dom`, which the rest of the app needs.
 */

export interface WaitingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface InstallEvent extends WaitingEvent {
  /** Service Worker Static Routing; a browser without it asks the worker. */
  addRoutes?(rules: readonly { condition: { urlPattern: string }; source: 'network' }[]): Promise<void>;
}

export interface FetchEvent extends WaitingEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

export interface PushEvent extends WaitingEvent {
  readonly data: { json(): unknown } | null;
}

export interface ClickEvent extends WaitingEvent {
  readonly notification: Notification;
}

export interface TabMessageEvent extends WaitingEvent {
  readonly data: unknown;
}

/** A tab or window of ours. */
export interface Tab {
  readonly url: string;
  focus(): Promise<Tab>;
  navigate(url: string): Promise<Tab | null>;
}

export interface Tabs {
  claim(): Promise<void>;
  matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly Tab[]>;
  openWindow(url: string): Promise<Tab | null>;
}

interface WorkerEvents {
  install: InstallEvent;
  activate: WaitingEvent;
  fetch: FetchEvent;
  message: TabMessageEvent;
  push: PushEvent;
  notificationclick: ClickEvent;
}

export interface WorkerScope {
  readonly location: Location;
  readonly registration: ServiceWorkerRegistration;
  readonly clients: Tabs;
  /** Where the browser has it; else pages say who they were made for. */
  readonly cookieStore?: { get(name: string): Promise<{ value?: string } | null> };
  skipWaiting(): Promise<void>;
  addEventListener<Name extends keyof WorkerEvents>(
    name: Name,
    listener: (event: WorkerEvents[Name]) => void,
  ): void;
}
