/**
 * What of a service worker's own world TypeScript's DOM library does not know (W3C Service Workers, Push API). The
 * library `webworker` cannot be read beside `dom`, which the rest of the app needs.
 */

export interface WaitingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends WaitingEvent {
  readonly request: Request;
  /** What the browser has asked for while the worker was waking up; navigations only. */
  readonly preloadResponse: Promise<Response | undefined>;
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
  readonly focused: boolean;
  focus(): Promise<Tab>;
  postMessage(message: unknown): void;
}

export interface Tabs {
  claim(): Promise<void>;
  matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly Tab[]>;
  openWindow(url: string): Promise<Tab | null>;
}

interface WorkerEvents {
  install: WaitingEvent;
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
