/** What people say of the food and the way, and what the restaurant says to it. */
import * as z from 'zod';
import { OrderCodeSchema, UuidSchema } from '../ids';
import { answerMaxLength, reviewMaxLength } from '../limits';
import { reviewStates } from '../states/review';
import { LocalizedTextSchema, typedText } from '../text';
import { InstantSchema } from '../time';

const StarsSchema = z.int().min(1).max(5);

export const AnswerSchema = z.object({ text: z.string(), at: InstantSchema });

/** As its author reads it, in their order. They may change it while nobody has answered. */
export const ReviewSchema = z.object({
  status: z.enum(reviewStates),
  food: StarsSchema,
  /** Null where it was fetched, or not said. */
  delivery: StarsSchema.nullable(),
  text: z.string(),
  at: InstantSchema,
  answer: AnswerSchema.nullable(),
});
export type Review = z.infer<typeof ReviewSchema>;

export const ReviewRequestSchema = z.object({
  food: StarsSchema,
  delivery: StarsSchema.nullable().default(null),
  /** May be empty: stars alone count too. */
  text: typedText(reviewMaxLength).default(''),
});

/** As everybody reads it. */
export const PublicReviewSchema = z.object({
  id: UuidSchema,
  /** The family name and stars (`김**`); empty where the author wrote none. */
  authorName: z.string(),
  food: StarsSchema,
  text: z.string(),
  items: z.array(LocalizedTextSchema),
  at: InstantSchema,
  answer: AnswerSchema.nullable(),
});
export type PublicReview = z.infer<typeof PublicReviewSchema>;

/** All reviews count; those without words are not listed. */
const RatingSchema = z.object({
  average: z.number().min(0).max(5),
  count: z.int().min(0),
  /** How many gave one star, two, … five. */
  histogram: z.array(z.int().min(0)).length(5),
});
export type Rating = z.infer<typeof RatingSchema>;

/** Latest first, twenty at a time; ask again with `before` set to the last one's id while there are `more`. */
export const ReviewsSchema = RatingSchema.extend({
  reviews: z.array(PublicReviewSchema),
  more: z.boolean(),
});
export type Reviews = z.infer<typeof ReviewsSchema>;

/** As the restaurant reads it: also how the way was, and which order it was. */
export const KitchenReviewSchema = PublicReviewSchema.extend({
  status: z.enum(reviewStates),
  delivery: StarsSchema.nullable(),
  code: OrderCodeSchema.nullable(),
});
export type KitchenReview = z.infer<typeof KitchenReviewSchema>;

export const KitchenReviewsSchema = RatingSchema.extend({
  reviews: z.array(KitchenReviewSchema),
  more: z.boolean(),
});
export type KitchenReviews = z.infer<typeof KitchenReviewsSchema>;

export const AnswerReviewRequestSchema = z.object({
  text: typedText(answerMaxLength).pipe(z.string().min(1)),
});
