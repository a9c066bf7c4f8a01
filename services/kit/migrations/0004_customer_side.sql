CREATE TABLE "order_share" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"shared_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "problem" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"restaurant_id" text NOT NULL,
	"nth" integer NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"lines" jsonb NOT NULL,
	"note" text NOT NULL,
	"reported_at" timestamp with time zone NOT NULL,
	"answer" text DEFAULT '' NOT NULL,
	"answered_at" timestamp with time zone,
	"refund_minor" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "problem_photo" (
	"problem_id" uuid PRIMARY KEY NOT NULL,
	"data_url" text NOT NULL,
	"taken_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "review" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid,
	"restaurant_id" text NOT NULL,
	"status" text NOT NULL,
	"author_name" text NOT NULL,
	"food" integer NOT NULL,
	"delivery" integer,
	"text" text NOT NULL,
	"items" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"answer" text,
	"answered_at" timestamp with time zone,
	CONSTRAINT "review_order_id_unique" UNIQUE("order_id")
);
--> statement-breakpoint
CREATE TABLE "customer_profile" (
	"person_id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"phone" text,
	"locale" text,
	"notify_orders" boolean DEFAULT true NOT NULL,
	"notify_offers" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "favourite" (
	"person_id" text NOT NULL,
	"restaurant_id" text NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "favourite_person_id_restaurant_id_pk" PRIMARY KEY("person_id","restaurant_id")
);
--> statement-breakpoint
CREATE TABLE "push_key" (
	"id" integer PRIMARY KEY NOT NULL,
	"public_key" text NOT NULL,
	"private_key" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "push_outbox" (
	"subscription_id" text NOT NULL,
	"order_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"event_type" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "push_outbox_subscription_id_order_id_version_pk" PRIMARY KEY("subscription_id","order_id","version")
);
--> statement-breakpoint
CREATE TABLE "push_subscription" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"endpoint" text NOT NULL,
	"p256dh" text NOT NULL,
	"auth" text NOT NULL,
	"locale" text NOT NULL,
	"subscribed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "saved_address" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"label" text NOT NULL,
	"name" text NOT NULL,
	"address" jsonb NOT NULL,
	"lat" double precision NOT NULL,
	"lng" double precision NOT NULL,
	"district" jsonb NOT NULL,
	"saved_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "slot_use" (
	"restaurant_id" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"taken" integer NOT NULL,
	CONSTRAINT "slot_use_restaurant_id_starts_at_pk" PRIMARY KEY("restaurant_id","starts_at")
);
--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "entrance_code" text;--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "rider_note" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "substitution" text DEFAULT 'refund' NOT NULL;--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "cash_given_minor" integer;--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "slot_from" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "slot_to" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "slot_ready_by" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "restaurant" ADD COLUMN "slot_capacity" integer DEFAULT 6 NOT NULL;--> statement-breakpoint
ALTER TABLE "order_share" ADD CONSTRAINT "order_share_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "problem" ADD CONSTRAINT "problem_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "problem_photo" ADD CONSTRAINT "problem_photo_problem_id_problem_id_fk" FOREIGN KEY ("problem_id") REFERENCES "public"."problem"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review" ADD CONSTRAINT "review_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review" ADD CONSTRAINT "review_restaurant_id_restaurant_id_fk" FOREIGN KEY ("restaurant_id") REFERENCES "public"."restaurant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "favourite" ADD CONSTRAINT "favourite_restaurant_id_restaurant_id_fk" FOREIGN KEY ("restaurant_id") REFERENCES "public"."restaurant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "push_outbox" ADD CONSTRAINT "push_outbox_subscription_id_push_subscription_id_fk" FOREIGN KEY ("subscription_id") REFERENCES "public"."push_subscription"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slot_use" ADD CONSTRAINT "slot_use_restaurant_id_restaurant_id_fk" FOREIGN KEY ("restaurant_id") REFERENCES "public"."restaurant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "order_share_of_order" ON "order_share" USING btree ("order_id");--> statement-breakpoint
CREATE UNIQUE INDEX "problem_of_order" ON "problem" USING btree ("order_id","nth");--> statement-breakpoint
CREATE INDEX "problem_of_restaurant" ON "problem" USING btree ("restaurant_id","reported_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "problem_open" ON "problem" USING btree ("restaurant_id") WHERE status = 'open';--> statement-breakpoint
CREATE INDEX "review_of_restaurant" ON "review" USING btree ("restaurant_id","at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "push_outbox_due" ON "push_outbox" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "push_subscription_of_person" ON "push_subscription" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "saved_address_of_person" ON "saved_address" USING btree ("person_id","saved_at");--> statement-breakpoint
-- Entrance codes stand apart from now on, and those of orders that have ended are forgotten.
UPDATE "orders" SET "address" = "address" - 'entranceCode', "entrance_code" =
  CASE WHEN "status" IN ('delivered', 'collected', 'rejected', 'expired', 'cancelled') THEN NULL
       ELSE "address" ->> 'entranceCode' END
  WHERE "address" ? 'entranceCode';--> statement-breakpoint
-- Ratings are counted from reviews from now on: those that were only counted become reviews without words.
INSERT INTO "review" ("id", "restaurant_id", "status", "author_name", "food", "text", "items", "at")
SELECT gen_random_uuid(), r."id", 'open', '',
       CASE WHEN nth <= round((r."rating_average" - floor(r."rating_average")) * r."rating_count")
            THEN ceil(r."rating_average") ELSE floor(r."rating_average") END,
       '', '[]', now() - nth * interval '3 hours'
  FROM "restaurant" r, generate_series(1, r."rating_count") AS nth
 WHERE r."rating_average" >= 1;
