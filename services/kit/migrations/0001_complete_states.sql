CREATE TABLE "coupon" (
	"code" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"value" integer NOT NULL,
	"max_discount_minor" integer,
	"minimum_subtotal_minor" integer DEFAULT 0 NOT NULL,
	"restaurant_id" text,
	"bearer" text NOT NULL,
	"starts_at" timestamp with time zone,
	"ends_at" timestamp with time zone,
	"uses_limit" integer,
	"uses" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "coupon_use" (
	"code" text NOT NULL,
	"customer_id" text NOT NULL,
	"order_id" uuid NOT NULL,
	CONSTRAINT "coupon_use_code_customer_id_pk" PRIMARY KEY("code","customer_id")
);
--> statement-breakpoint
CREATE TABLE "delivery_given_up" (
	"delivery_id" uuid NOT NULL,
	"rider_id" text NOT NULL,
	"reason" text NOT NULL,
	"note" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "delivery_given_up_delivery_id_rider_id_pk" PRIMARY KEY("delivery_id","rider_id")
);
--> statement-breakpoint
CREATE TABLE "delivery_photo" (
	"delivery_id" uuid PRIMARY KEY NOT NULL,
	"data_url" text NOT NULL,
	"taken_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cancel_request" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"status" text NOT NULL,
	"reason" text NOT NULL,
	"note" text NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"lapses_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone,
	"decline_reason" text
);
--> statement-breakpoint
CREATE TABLE "refund" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"amount_minor" integer NOT NULL,
	"reason" text NOT NULL,
	"bearer" text NOT NULL,
	"note" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by_person_id" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "delivery" ADD COLUMN "no_answer_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "delivery" ADD COLUMN "failed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "delivery" ADD COLUMN "fail_reason" text;--> statement-breakpoint
ALTER TABLE "delivery" ADD COLUMN "returned_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "delivery" ADD COLUMN "given_up_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "service_type" text DEFAULT 'delivery' NOT NULL;--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "agreed_total_minor" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "coupon_code" text;--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "proof" text DEFAULT 'handed_over' NOT NULL;--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "pin" text;--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "delays" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "collected_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "restaurant" ADD COLUMN "small_order_fee_minor" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "coupon_use" ADD CONSTRAINT "coupon_use_code_coupon_code_fk" FOREIGN KEY ("code") REFERENCES "public"."coupon"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delivery_given_up" ADD CONSTRAINT "delivery_given_up_delivery_id_delivery_id_fk" FOREIGN KEY ("delivery_id") REFERENCES "public"."delivery"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delivery_photo" ADD CONSTRAINT "delivery_photo_delivery_id_delivery_id_fk" FOREIGN KEY ("delivery_id") REFERENCES "public"."delivery"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cancel_request" ADD CONSTRAINT "cancel_request_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refund" ADD CONSTRAINT "refund_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "cancel_request_of_order" ON "cancel_request" USING btree ("order_id","requested_at" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "cancel_request_open" ON "cancel_request" USING btree ("order_id") WHERE status = 'open';--> statement-breakpoint
CREATE INDEX "cancel_request_to_lapse" ON "cancel_request" USING btree ("lapses_at") WHERE status = 'open';--> statement-breakpoint
CREATE INDEX "refund_of_order" ON "refund" USING btree ("order_id");--> statement-breakpoint
UPDATE "orders" SET "agreed_total_minor" = "total_minor";
