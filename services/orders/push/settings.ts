/** How notifications are sent; tests and deployments may choose otherwise. */
export interface PushSettings {
  /** Whom push services may write to when something is wrong with what we send: `mailto:` or `https:`. */
  readonly contact: string;
  /** Tests send to this machine; never elsewhere. */
  readonly allowLoopback: boolean;
  /** How long after news of an order the outbox is looked at: many events at once make one look, not one each. */
  readonly nudgeMs: number;
}

export const defaultPush: PushSettings = {
  contact: 'mailto:push@baedal.test',
  allowLoopback: false,
  nudgeMs: 200,
};
