/** A VPC link (v2) and its states. Source: http-api-vpc-links. Only AVAILABLE carries traffic; all else is the gateway's 503. */

export type VpcLinkStatus = 'PENDING' | 'AVAILABLE' | 'INACTIVE' | 'FAILED' | 'DELETING';

export interface VpcLink {
  readonly name: string;
  readonly status: VpcLinkStatus;
  /** Whether the link may carry this request. A request on an inactive link starts to make it available again. */
  carry(): boolean;
  /** Milliseconds before a connection through closed security groups is given up; undefined while they are open. */
  readonly blockedMs: number | undefined;
}

export interface VpcLinkOptions {
  readonly status?: VpcLinkStatus;
  /** After 60 days without traffic the network interfaces are gone; bringing them back takes minutes on AWS. */
  readonly provisioningMs: number;
  readonly isBlocked?: boolean;
  readonly blockedMs: number;
}

export function createVpcLink(name: string, options: VpcLinkOptions): VpcLink {
  let status = options.status ?? 'AVAILABLE';
  return {
    name,
    get status() {
      return status;
    },
    blockedMs: options.isBlocked ? options.blockedMs : undefined,
    carry() {
      if (status === 'INACTIVE') {
        status = 'PENDING';
        setTimeout(() => {
          status = 'AVAILABLE';
        }, options.provisioningMs).unref();
      }
      return status === 'AVAILABLE';
    },
  };
}
