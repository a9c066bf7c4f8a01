/** What was wrong with what arrived, and what the kitchen says to it. */
import * as z from 'zod';
import { OrderCodeSchema, UuidSchema } from '../ids';
import { maxLines, maxQuantity, photoMaxLength } from '../limits';
import { AmountMinorSchema } from '../money';
import { problemKinds, problemStates, problemsOfLines } from '../states/problem';
import { LocalizedTextSchema, NoteSchema } from '../text';
import { InstantSchema } from '../time';
import { ServiceTypeSchema } from './basket';

/** A picture as a data URL, small enough for a request. */
export const PhotoDataUrlSchema = z
  .string()
  .max(photoMaxLength)
  .regex(/^data:image\/(?:jpeg|png|webp);base64,[A-Za-z0-9+/]+={0,2}$/, 'must be an image as a data URL');

const ProblemLineSchema = z.object({
  lineId: z.string().min(1).max(64),
  quantity: z.int().min(1).max(maxQuantity),
});

export const OrderProblemSchema = z.object({
  id: UuidSchema,
  kind: z.enum(problemKinds),
  status: z.enum(problemStates),
  /** Which lines it is about, and how many of each; empty is the whole order. */
  lines: z.array(ProblemLineSchema),
  note: z.string(),
  hasPhoto: z.boolean(),
  reportedAt: InstantSchema,
  /** The kitchen's words; empty while it is open. */
  answer: z.string(),
  answeredAt: InstantSchema.nullable(),
  /** What went back for it. */
  refundMinor: AmountMinorSchema,
});
export type OrderProblem = z.infer<typeof OrderProblemSchema>;

export const ReportProblemRequestSchema = z
  .object({
    kind: z.enum(problemKinds),
    lines: z.array(ProblemLineSchema).max(maxLines).default([]),
    note: NoteSchema.default(''),
    photo: PhotoDataUrlSchema.optional(),
  })
  .superRefine(({ kind, lines, note }, context) => {
    const needsLines: readonly string[] = problemsOfLines;
    if (needsLines.includes(kind) && lines.length === 0) {
      context.addIssue({ code: 'custom', path: ['lines'], message: 'say which lines' });
    }
    if (new Set(lines.map(({ lineId }) => lineId)).size < lines.length) {
      context.addIssue({ code: 'custom', path: ['lines'], message: 'each line once' });
    }
    if (kind === 'other' && note.length < 5) {
      context.addIssue({ code: 'custom', path: ['note'], message: 'say what, in at least 5 characters' });
    }
  });

/** The same for the kitchen, with what it needs to judge. */
export const KitchenProblemSchema = OrderProblemSchema.extend({
  orderId: UuidSchema,
  code: OrderCodeSchema,
  serviceType: ServiceTypeSchema,
  handedOverAt: InstantSchema,
  lines: z.array(
    ProblemLineSchema.extend({
      name: LocalizedTextSchema,
      ordered: z.int().min(1),
      unitMinor: AmountMinorSchema,
    }),
  ),
  /** What may still be given back of what was paid. */
  refundableMinor: AmountMinorSchema,
});
export type KitchenProblem = z.infer<typeof KitchenProblemSchema>;

/** Those that are open, oldest first; then those answered in the last thirty days, latest first, at most fifty. */
export const KitchenProblemsSchema = z.object({
  problems: z.array(KitchenProblemSchema),
  now: InstantSchema,
});

export const AnswerProblemRequestSchema = z
  .object({
    accept: z.boolean(),
    /** Of what was paid; the kind of problem says who bears it. */
    refundMinor: AmountMinorSchema.default(0),
    note: NoteSchema.default(''),
  })
  .superRefine(({ accept, refundMinor, note }, context) => {
    if (!accept && refundMinor > 0) {
      context.addIssue({ code: 'custom', path: ['refundMinor'], message: 'nothing goes back when declined' });
    }
    if (!accept && note.length < 5) {
      context.addIssue({ code: 'custom', path: ['note'], message: 'say why, in at least 5 characters' });
    }
  });
