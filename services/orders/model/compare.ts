/** Runs steps against services and model, and compares after each. */
import { expect } from 'vitest';
import type { Answer } from '@/services/testing/request';
import { goOnline } from '@/services/testing/road';
import { emptyTown, enrol, fillTown, hire, kitchenId } from '@/services/testing/town';
import type { World } from '@/services/testing/world';
import { commandNames, judge } from './judge';
import { jobsOf, type ModelOrder, type ModelProblem, minute, type Step, tick, totalOf } from './model';
import { openSlots, placeAsModelled } from './place';
import { orderOfDelivery, type Pair, riderName, send } from './wire';

export const riderCount = 3;
export const jobLimit = 2;
// Mostly moments; seldom so long that a slot comes, a problem or a review comes too late.
const moments = [0, 0, 0, 1_000, 1_000, 5_000, 29_000, 31_000, 61_000, 5 * minute];
const long = [20 * minute, 20 * minute, 25 * 60 * minute, 15 * 24 * 60 * minute];
const passArguments = [...moments, ...moments, ...moments, ...long];
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);
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
    await openSlots(world);
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
    if (step.command === 'place') return this.place(step);
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
      ({ model }) => !final.includes(model.status) || model.handedOverAt !== null,
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

  private get models(): ModelOrder[] {
    return this.pairs.map((each) => each.model);
  }

  private async place(step: Step): Promise<void> {
    const pair = await placeAsModelled(this.world, this.models, step, this.now);
    if (pair) this.pairs.push(pair);
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
    const orderId = await orderOfDelivery(this.world, offer.deliveryId);
    const pair = this.pairs.find((each) => each.id === orderId);
    const model = pair?.model;
    expect(model?.delivery?.status, 'only what looks for a rider is offered').toBe('looking');
    expect(model?.delivery?.gaveUp, 'not to those who gave it back').not.toContain(step.rider);
    expect(shift.online).toBe(true);
    if (model?.slot) expect(model.status, 'for later: not before the stove').not.toBe('accepted');
    if (!pair || !model?.delivery) return;
    const params = { offerId: offer.id };
    this.forgetVersions();
    if (step.command === 'leaveOffer') {
      return this.expectOk(await this.world.call('declineOffer', { as, params }));
    }
    expect(jobsOf(this.models, step.rider)).toBeLessThan(jobLimit);
    this.expectOk(await this.world.call('acceptOffer', { as, params }));
    pair.deliveryId = offer.deliveryId;
    Object.assign(model.delivery, { status: 'assigned', rider: step.rider });
    await this.look(pair);
  }

  private async compare(pair: Pair, step: Step): Promise<void> {
    const verdict = judge(pair.model, step, this.now);
    const before = pair.version ?? (await this.look(pair));
    const was = `${pair.model.status}/${pair.model.delivery?.status ?? '-'}`;
    const answer = await send(this.world, pair, step);
    if (answer === null) return;
    const told = `${step.command} on ${was}: ${answer.status} ${answer.problem?.code}`;
    if (!verdict.may) {
      expect([404, 409, 422], told).toContain(answer.status);
      expect(await this.look(pair), told).toBe(before);
      return;
    }
    expect([200, 201], told).toContain(answer.status);
    if (step.command === 'report') pair.problemIds.push(answer.body.id);
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
      amountMinor: body.payment.amountMinor,
      totalMinor: body.price.totalMinor,
      refundedMinor: sumOf(body.refunds.map((each: { amountMinor: number }) => each.amountMinor)),
      problems: body.problems.map((each: ModelProblem) => [each.status, each.refundMinor]),
      review: body.review?.status ?? null,
      scheduledFor: body.scheduledFor?.from ?? null,
      request: body.cancelRequest?.status ?? null,
      delivery: status === 'unassigned' || status === 'offered' ? 'looking' : status,
    }).toEqual({
      status: model.status,
      payment: model.payment,
      amountMinor: totalOf(model),
      totalMinor: totalOf(model),
      refundedMinor: model.refundedMinor,
      problems: model.problems.map((each) => [each.status, each.refundMinor]),
      review: model.review,
      scheduledFor: model.slot && new Date(model.slot.from).toISOString(),
      request: model.request?.status ?? null,
      delivery: model.delivery?.status ?? null,
    });
    pair.version = body.version;
    return body.version;
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
