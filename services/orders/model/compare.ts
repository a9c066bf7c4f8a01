/** Runs steps against services and model, and compares after each. */
import { expect } from 'vitest';
import type { Answer } from '@/services/testing/request';
import { goOnline, place, usualTotal } from '@/services/testing/road';
import { emptyTown, enrol, fillTown, hire, kitchenId } from '@/services/testing/town';
import type { World } from '@/services/testing/world';
import {
  commandNames,
  failArguments,
  jobsOf,
  judge,
  type ModelOrder,
  minute,
  prepArguments,
  prepMinutes,
  refundArguments,
  type Step,
  tick,
} from './model';

export const riderCount = 3;
export const jobLimit = 2;
const riderName = (index: number) => `rider-${index}`;

interface Pair {
  readonly id: string;
  readonly code: string;
  readonly model: ModelOrder;
  deliveryId: string | null;
  /** The version last seen, until the server's clocks may have moved it. */
  version: number | null;
}

const passArguments = [0, 0, 0, 1_000, 1_000, 5_000, 29_000, 31_000, 61_000, 5 * minute];
const ending = ['reject', 'cancel', 'staffCancel', 'approve', 'dispose'];
const final = ['delivered', 'collected', 'rejected', 'expired', 'cancelled'];

export class Comparison {
  private readonly pairs: Pair[] = [];
  steps = 0;
  /** Which changes were made, from which states, how often. */
  readonly made = new Map<string, number>();

  constructor(private readonly world: World) {}

  static async start(world: World): Promise<Comparison> {
    await emptyTown(world.database);
    await fillTown(world.database);
    await hire(world.database, 'staff', kitchenId);
    for (let index = 0; index < riderCount; index += 1)
      await enrol(world.database, riderName(index), jobLimit);
    return new Comparison(world);
  }

  private get now(): number {
    return this.world.clock.now().getTime();
  }

  /**
   * Makes a step. One that `leads` is turned into something the model allows for its order now, so that runs come
   * far; the others are tried as they are, allowed or not.
   */
  async run(asked: Step): Promise<void> {
    this.steps += 1;
    const step = asked.leads ? this.lead(asked) : asked;
    if (step.command === 'place') return this.place(step.argument % 3 === 0 ? 'pickup' : 'delivery');
    if (step.command === 'pass') return this.pass(passArguments[step.argument % passArguments.length] ?? 0);
    if (step.command === 'online') return this.expectOk(await goOnline(this.world, riderName(step.rider)));
    if (step.command === 'offline') {
      const as = riderName(step.rider);
      this.forgetVersions();
      return this.expectOk(await this.world.call('setAvailability', { as, body: { online: false } }));
    }
    if (step.command === 'takeOffer' || step.command === 'leaveOffer') return this.answerOffer(step);
    const pair = this.pairs[step.order % Math.max(1, this.pairs.length)];
    if (pair) await this.compare(pair, step);
  }

  private lead(step: Step): Step {
    const running = this.pairs.filter(
      ({ model }) => !final.includes(model.status) || model.payment === 'paid',
    );
    const pair = running[step.order % Math.max(1, running.length)];
    if (!pair || running.length < 2) return { ...step, command: 'place' };
    const order = this.pairs.indexOf(pair);
    const { delivery } = pair.model;
    if (delivery?.status === 'looking' && step.argument % 4 > 0) {
      return { ...step, command: ['online', 'pass', 'takeOffer'][step.argument % 3] ?? 'pass', argument: 0 };
    }
    const as = { ...step, order, rider: delivery?.rider ?? step.rider };
    const may = commandNames.filter((command) => {
      const verdict = judge(pair.model, { ...as, command }, this.now);
      return verdict.may && verdict.change !== null && (step.argument % 5 === 0 || !ending.includes(command));
    });
    return { ...as, command: may[step.argument % Math.max(1, may.length)] ?? 'pass' };
  }

  /** Offers come and go by themselves, and leave events. */
  private forgetVersions(): void {
    for (const pair of this.pairs) pair.version = null;
  }

  private expectOk(answer: Answer): void {
    expect(answer.status).toBe(200);
  }

  private async place(kind: 'delivery' | 'pickup'): Promise<void> {
    const total = kind === 'pickup' ? 18_000 : usualTotal;
    const over = kind === 'pickup' ? { serviceType: 'pickup', expectedTotalMinor: total } : {};
    const { status, body } = await place(this.world, over);
    expect(status).toBe(201);
    const acceptBy = this.now + 5 * minute;
    this.pairs.push({
      id: body.id,
      code: body.code,
      deliveryId: null,
      version: body.version,
      model: {
        kind,
        status: 'placed',
        payment: 'due',
        request: null,
        delivery: null,
        acceptBy,
        acceptedAt: 0,
        readyAt: 0,
        startAt: 0,
        paidMinor: total,
        refundedMinor: 0,
      },
    });
  }

  private async pass(ms: number): Promise<void> {
    await this.world.pass(ms);
    for (const { model } of this.pairs) tick(model, this.now);
    this.forgetVersions();
  }

  /** The dispatcher's choice is its own; the rules it must keep are checked here. */
  private async answerOffer(step: Step): Promise<void> {
    const as = riderName(step.rider);
    const shift = (await this.world.call('getShift', { as })).body;
    expect(shift.offers.length).toBeLessThanOrEqual(1);
    const [offer] = shift.offers;
    if (!offer) return;
    const pair = this.pairs.find((each) => each.code === offer.code);
    const model = pair?.model;
    expect(model?.delivery?.status, 'only what looks for a rider is offered').toBe('looking');
    expect(model?.delivery?.gaveUp, 'not to those who gave it back').not.toContain(step.rider);
    expect(shift.online).toBe(true);
    if (!pair || !model?.delivery) return;
    const params = { offerId: offer.id };
    this.forgetVersions();
    if (step.command === 'leaveOffer') {
      return this.expectOk(await this.world.call('declineOffer', { as, params }));
    }
    const models = this.pairs.map((each) => each.model);
    expect(jobsOf(models, step.rider)).toBeLessThan(jobLimit);
    this.expectOk(await this.world.call('acceptOffer', { as, params }));
    pair.deliveryId = offer.deliveryId;
    Object.assign(model.delivery, { status: 'assigned', rider: step.rider });
    await this.look(pair);
  }

  private async compare(pair: Pair, step: Step): Promise<void> {
    const verdict = judge(pair.model, step, this.now);
    const before = pair.version ?? (await this.look(pair));
    const was = `${pair.model.status}/${pair.model.delivery?.status ?? '-'}`;
    const answer = await this.send(pair, step);
    if (answer === null) return;
    const told = `${step.command} on ${was}: ${answer.status} ${answer.problem?.code}`;
    if (!verdict.may) {
      expect([404, 409, 422], told).toContain(answer.status);
      expect(await this.look(pair), told).toBe(before);
      return;
    }
    expect(answer.status, told).toBe(200);
    verdict.change?.();
    const after = await this.look(pair);
    if (verdict.change === null) expect(after, told).toBe(before);
    else {
      expect(after, told).toBeGreaterThan(before);
      this.made.set(`${step.command} on ${was}`, (this.made.get(`${step.command} on ${was}`) ?? 0) + 1);
    }
  }

  /** Reads the order, holds it against the model, and answers its version. */
  private async look(pair: Pair): Promise<number> {
    const { id, model } = pair;
    const { body } = await this.world.call('getOrder', { as: 'customer', params: { orderId: id } });
    const status = body.delivery?.status ?? null;
    expect({
      status: body.status,
      payment: body.payment.status,
      request: body.cancelRequest?.status ?? null,
      delivery: status === 'unassigned' || status === 'offered' ? 'looking' : status,
    }).toEqual({
      status: model.status,
      payment: model.payment,
      request: model.request?.status ?? null,
      delivery: model.delivery?.status ?? null,
    });
    pair.version = body.version;
    return body.version;
  }

  private send({ id, code, deliveryId, model }: Pair, step: Step): Promise<Answer | null> {
    const { world } = this;
    const staff = { as: 'staff', params: { orderId: id } };
    const own = { as: 'customer', params: { orderId: id } };
    const reason = { reason: 'too_busy', note: '' };
    switch (step.command) {
      case 'accept':
        return world.call('acceptOrder', { ...staff, body: { prepMinutes } });
      case 'reject':
        return world.call('rejectOrder', { ...staff, body: reason });
      case 'staffCancel':
        // Repeating one's own cancellation is answered kindly; the model leaves that out.
        if (model.status === 'cancelled') return Promise.resolve(null);
        return world.call('cancelByStaff', { ...staff, body: reason });
      case 'approve':
        if (model.request?.status === 'approved') return Promise.resolve(null);
        return world.call('approveCancel', staff);
      case 'decline':
        if (model.request?.status === 'declined') return Promise.resolve(null);
        return world.call('declineCancel', { ...staff, body: { reason: 'already_cooking' } });
      case 'ready':
        return world.call('markOrderReady', staff);
      case 'undo':
        return world.call('undoReady', staff);
      case 'prep':
        return world.call('changePreparation', {
          ...staff,
          body: { addMinutes: prepArguments[step.argument % 3] },
        });
      case 'collect':
        return world.call('collectOrder', { ...staff, body: { code } });
      case 'refund':
        return world.call('refundOrder', {
          ...staff,
          body: { amountMinor: refundArguments[step.argument % 2], reason: 'quality' },
        });
      case 'confirmReturn':
        return world.call('confirmReturn', staff);
      case 'cancel':
        if (model.status === 'cancelled') return Promise.resolve(null);
        return world.call('cancelOrder', { ...own, body: { reason: 'other' } });
      case 'ask':
        return world.call('requestCancel', { ...own, body: { reason: 'too_slow' } });
      default:
        return deliveryId === null ? Promise.resolve(null) : this.ride(deliveryId, code, step);
    }
  }

  private async ride(deliveryId: string, code: string, step: Step): Promise<Answer | null> {
    const { world } = this;
    const call = { as: riderName(step.rider), params: { deliveryId } };
    switch (step.command) {
      case 'arrive':
        return world.call('arriveAtPickup', call);
      case 'pickUp':
        return world.call('pickUpDelivery', { ...call, body: { code } });
      case 'atDoor':
        return world.call('arriveAtDropoff', call);
      case 'noAnswer':
        return world.call('reportNoAnswer', call);
      case 'fail':
        return world.call('failDelivery', { ...call, body: { reason: failArguments[step.argument % 3] } });
      case 'reattempt':
        return world.call('reattemptDelivery', call);
      case 'return':
        return world.call('returnDelivery', call);
      case 'dispose':
        return world.call('disposeDelivery', call);
      case 'deliver':
        return world.call('completeDelivery', { ...call, body: { proof: 'handed_over' } });
      case 'unassign':
        return world.call('unassignDelivery', { ...call, body: { reason: 'personal' } });
      default:
        return null;
    }
  }

  /** Every story is whole: events numbered without gaps, as many as the version says, sums exact. */
  async finish(): Promise<void> {
    for (const pair of this.pairs) await this.look(pair);
    const broken = await this.world.database.query(
      `SELECT o.id FROM orders o
        WHERE o.version <> (SELECT count(*) FROM order_event e WHERE e.order_id = o.id)
           OR o.version <> (SELECT max(version) FROM order_event e WHERE e.order_id = o.id)
           OR o.total_minor <> o.subtotal_minor - o.discount_minor + o.delivery_fee_minor
                               + o.small_order_fee_minor + o.tip_minor`,
    );
    expect(broken).toEqual([]);
  }
}
