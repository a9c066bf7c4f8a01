/** Kitchen and rider as calls: for journeys that show the customer, and need the others to do their part. */
import { type Browser, expect, type Page } from '@playwright/test';
import { pages } from '@/lib/urls';
import { callAs } from './api';
import { halmae } from './customer';
import { signedIn } from './people';
import { customerUrl } from './stack-settings';

/** Where the demo rider stands: a few streets from the first restaurant. */
const here = { lat: 37.5455, lng: 127.0548 };

export class Sides {
  private constructor(
    readonly kitchen: Page,
    readonly rider: Page,
  ) {}

  static async open(browser: Browser): Promise<Sides> {
    const [kitchen, rider] = await Promise.all([
      signedIn(browser, 'owner', { landing: pages.account() }),
      signedIn(browser, 'rider', { landing: pages.account() }),
    ]);
    const sides = new Sides(kitchen.page, rider.page);
    await sides.tidy();
    return sides;
  }

  /** Puts the rider to rest and closes both browsers. */
  async close(): Promise<void> {
    await callAs(this.rider, 'setAvailability', { body: { online: false } });
    await Promise.all([this.kitchen.context().close(), this.rider.context().close()]);
  }

  /** Nobody's earlier order waits for an answer, and the restaurant takes new ones. */
  async tidy(): Promise<void> {
    const board = await callAs(this.kitchen, 'getBoard', { params: { restaurantId: halmae } });
    for (const { id, status } of board.orders) {
      if (status === 'placed') await this.cook(id, 'rejectOrder', { reason: 'too_busy' });
    }
    await callAs(this.kitchen, 'setPause', { params: { restaurantId: halmae }, body: { paused: false } });
  }

  /** One thing that a kitchen does with an order. */
  async cook(
    orderId: string,
    step:
      | 'acceptOrder'
      | 'rejectOrder'
      | 'changePreparation'
      | 'markOrderReady'
      | 'cancelByStaff'
      | 'declineCancel'
      | 'approveCancel'
      | 'collectOrder'
      | 'confirmReturn'
      | 'adjustOrder',
    body?: object,
  ): Promise<void> {
    await callAs(this.kitchen, step, { params: { orderId }, ...(body && { body }) });
  }

  accept = (orderId: string, prepMinutes = 15) => this.cook(orderId, 'acceptOrder', { prepMinutes });

  /** The rider goes online and takes the order's delivery. */
  async take(code: string): Promise<string> {
    await callAs(this.rider, 'setAvailability', { body: { online: true, position: here } });
    const offerOf = async () =>
      (await callAs(this.rider, 'getShift')).offers.find((offer) => offer.code === code)?.id ?? '';
    await expect.poll(offerOf).not.toBe('');
    const job = await callAs(this.rider, 'acceptOffer', { params: { offerId: await offerOf() } });
    return job.deliveryId;
  }

  /** One thing that a rider does with a delivery. */
  async ride(
    deliveryId: string,
    step:
      | 'arriveAtPickup'
      | 'pickUpDelivery'
      | 'arriveAtDropoff'
      | 'reportNoAnswer'
      | 'completeDelivery'
      | 'failDelivery'
      | 'returnDelivery',
    body?: object,
  ): Promise<void> {
    await callAs(this.rider, step, { params: { deliveryId }, ...(body && { body }) });
  }

  /** From the counter into the street, with the rider's place told. */
  async setOut(deliveryId: string, code: string): Promise<void> {
    await this.ride(deliveryId, 'arriveAtPickup');
    await this.ride(deliveryId, 'pickUpDelivery', { code });
    await callAs(this.rider, 'tellLocation', { body: { position: here } });
  }

  /** Accepted, cooked and fetched at the counter. */
  async handOverAtCounter(orderId: string, code: string): Promise<void> {
    await this.accept(orderId, 10);
    await this.cook(orderId, 'markOrderReady');
    await this.cook(orderId, 'collectOrder', { code });
  }
}

/** Lets the services' time pass, and does what is due then. */
export async function passTime(ms: number): Promise<void> {
  const answer = await fetch(`${customerUrl}/test/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ advanceMs: ms }),
  });
  if (!answer.ok) throw new Error(`The test clock answered ${answer.status}`);
}
