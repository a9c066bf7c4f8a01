DROP INDEX "offer_accepted_of_delivery";--> statement-breakpoint
ALTER TABLE "offer" ADD COLUMN "released_at" timestamp with time zone;--> statement-breakpoint
CREATE UNIQUE INDEX "offer_accepted_of_delivery" ON "offer" USING btree ("delivery_id") WHERE status = 'accepted' AND released_at IS NULL;