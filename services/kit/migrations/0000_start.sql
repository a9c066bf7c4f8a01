CREATE TABLE "idempotency_key" (
	"person_id" text NOT NULL,
	"route" text NOT NULL,
	"key" text NOT NULL,
	"fingerprint" text NOT NULL,
	"status" integer NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "idempotency_key_person_id_route_key_pk" PRIMARY KEY("person_id","route","key")
);
--> statement-breakpoint
CREATE TABLE "topic" (
	"name" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "delivery" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"status" text NOT NULL,
	"rider_id" text,
	"fee_minor" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"assigned_at" timestamp with time zone,
	"arrived_pickup_at" timestamp with time zone,
	"picked_up_at" timestamp with time zone,
	"arrived_dropoff_at" timestamp with time zone,
	"delivered_at" timestamp with time zone,
	"cancelled_at" timestamp with time zone,
	"proof" text,
	CONSTRAINT "delivery_order_id_unique" UNIQUE("order_id")
);
--> statement-breakpoint
CREATE TABLE "offer" (
	"id" uuid PRIMARY KEY NOT NULL,
	"delivery_id" uuid NOT NULL,
	"rider_id" text NOT NULL,
	"status" text NOT NULL,
	"to_pickup_metres" integer,
	"offered_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "rider" (
	"person_id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"online" boolean DEFAULT false NOT NULL,
	"offline_reason" text,
	"lat" double precision,
	"lng" double precision,
	"position_at" timestamp with time zone,
	"heartbeat_at" timestamp with time zone,
	"missed_in_row" integer DEFAULT 0 NOT NULL,
	"job_limit" integer DEFAULT 2 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "order_code" (
	"restaurant_id" text NOT NULL,
	"business_day" text NOT NULL,
	"given" integer NOT NULL,
	CONSTRAINT "order_code_restaurant_id_business_day_pk" PRIMARY KEY("restaurant_id","business_day")
);
--> statement-breakpoint
CREATE TABLE "order_event" (
	"order_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"type" text NOT NULL,
	"actor" text NOT NULL,
	"actor_id" text,
	"data" jsonb,
	CONSTRAINT "order_event_order_id_version_pk" PRIMARY KEY("order_id","version")
);
--> statement-breakpoint
CREATE TABLE "orders" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"version" integer NOT NULL,
	"status" text NOT NULL,
	"restaurant_id" text NOT NULL,
	"customer_id" text NOT NULL,
	"menu_version" integer NOT NULL,
	"lines" jsonb NOT NULL,
	"currency" text NOT NULL,
	"subtotal_minor" integer NOT NULL,
	"discount_minor" integer NOT NULL,
	"delivery_fee_minor" integer NOT NULL,
	"small_order_fee_minor" integer NOT NULL,
	"tip_minor" integer NOT NULL,
	"total_minor" integer NOT NULL,
	"vat_minor" integer NOT NULL,
	"address" jsonb NOT NULL,
	"lat" double precision NOT NULL,
	"lng" double precision NOT NULL,
	"district" jsonb NOT NULL,
	"distance_metres" integer NOT NULL,
	"phone" text NOT NULL,
	"note" text NOT NULL,
	"handoff" text NOT NULL,
	"cutlery" boolean NOT NULL,
	"prep_minutes" integer NOT NULL,
	"placed_at" timestamp with time zone NOT NULL,
	"accept_by" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"preparing_at" timestamp with time zone,
	"ready_by" timestamp with time zone,
	"ready_at" timestamp with time zone,
	"picked_up_at" timestamp with time zone,
	"delivered_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"ending" jsonb
);
--> statement-breakpoint
CREATE TABLE "payment" (
	"order_id" uuid PRIMARY KEY NOT NULL,
	"method" text NOT NULL,
	"status" text NOT NULL,
	"amount_minor" integer NOT NULL,
	"paid_at" timestamp with time zone,
	"voided_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "place_district" (
	"id" text PRIMARY KEY NOT NULL,
	"city_ko" text NOT NULL,
	"name_ko" text NOT NULL,
	"name_en" text NOT NULL,
	"lat" double precision NOT NULL,
	"lng" double precision NOT NULL,
	"postcode" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "place_road" (
	"id" serial PRIMARY KEY NOT NULL,
	"district_id" text NOT NULL,
	"name_ko" text NOT NULL,
	"name_en" text NOT NULL,
	"postcode" text NOT NULL,
	"first_number" integer NOT NULL,
	"last_number" integer NOT NULL,
	"start_lat" double precision NOT NULL,
	"start_lng" double precision NOT NULL,
	"end_lat" double precision NOT NULL,
	"end_lng" double precision NOT NULL
);
--> statement-breakpoint
CREATE TABLE "menu_category" (
	"restaurant_id" text NOT NULL,
	"id" text NOT NULL,
	"name" jsonb NOT NULL,
	"rank" integer NOT NULL,
	CONSTRAINT "menu_category_restaurant_id_id_pk" PRIMARY KEY("restaurant_id","id")
);
--> statement-breakpoint
CREATE TABLE "menu_item" (
	"restaurant_id" text NOT NULL,
	"id" text NOT NULL,
	"category_id" text NOT NULL,
	"name" jsonb NOT NULL,
	"description" jsonb NOT NULL,
	"price_minor" integer NOT NULL,
	"pictures" jsonb NOT NULL,
	"popular" boolean DEFAULT false NOT NULL,
	"sold_out" boolean DEFAULT false NOT NULL,
	"stock" integer,
	"allergens" jsonb,
	"origin" jsonb,
	"rank" integer NOT NULL,
	CONSTRAINT "menu_item_restaurant_id_id_pk" PRIMARY KEY("restaurant_id","id")
);
--> statement-breakpoint
CREATE TABLE "menu_option" (
	"restaurant_id" text NOT NULL,
	"item_id" text NOT NULL,
	"group_id" text NOT NULL,
	"id" text NOT NULL,
	"name" jsonb NOT NULL,
	"price_minor" integer NOT NULL,
	"max_quantity" integer DEFAULT 1 NOT NULL,
	"sold_out" boolean DEFAULT false NOT NULL,
	"rank" integer NOT NULL,
	CONSTRAINT "menu_option_restaurant_id_item_id_id_pk" PRIMARY KEY("restaurant_id","item_id","id")
);
--> statement-breakpoint
CREATE TABLE "menu_option_group" (
	"restaurant_id" text NOT NULL,
	"item_id" text NOT NULL,
	"id" text NOT NULL,
	"name" jsonb NOT NULL,
	"min_select" integer NOT NULL,
	"max_select" integer NOT NULL,
	"rank" integer NOT NULL,
	CONSTRAINT "menu_option_group_restaurant_id_item_id_id_pk" PRIMARY KEY("restaurant_id","item_id","id")
);
--> statement-breakpoint
CREATE TABLE "restaurant" (
	"id" text PRIMARY KEY NOT NULL,
	"name" jsonb NOT NULL,
	"description" jsonb NOT NULL,
	"cuisine" text NOT NULL,
	"pictures" jsonb NOT NULL,
	"district" jsonb NOT NULL,
	"road_address" jsonb NOT NULL,
	"lat" double precision NOT NULL,
	"lng" double precision NOT NULL,
	"phone" text NOT NULL,
	"time_zone" text DEFAULT 'Asia/Seoul' NOT NULL,
	"hours" jsonb NOT NULL,
	"minimum_minor" integer NOT NULL,
	"base_fee_minor" integer NOT NULL,
	"included_metres" integer NOT NULL,
	"per_step_minor" integer NOT NULL,
	"free_from_minor" integer DEFAULT 0 NOT NULL,
	"radius_metres" integer NOT NULL,
	"prep_minutes" integer NOT NULL,
	"accept_minutes" integer DEFAULT 5 NOT NULL,
	"rating_average" double precision DEFAULT 0 NOT NULL,
	"rating_count" integer DEFAULT 0 NOT NULL,
	"paused" boolean DEFAULT false NOT NULL,
	"paused_until" timestamp with time zone,
	"pause_reason" text,
	"missed_in_row" integer DEFAULT 0 NOT NULL,
	"menu_version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "restaurant_staff" (
	"person_id" text NOT NULL,
	"restaurant_id" text NOT NULL,
	"position" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "restaurant_staff_person_id_restaurant_id_pk" PRIMARY KEY("person_id","restaurant_id")
);
--> statement-breakpoint
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer" ADD CONSTRAINT "offer_delivery_id_delivery_id_fk" FOREIGN KEY ("delivery_id") REFERENCES "public"."delivery"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer" ADD CONSTRAINT "offer_rider_id_rider_person_id_fk" FOREIGN KEY ("rider_id") REFERENCES "public"."rider"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_event" ADD CONSTRAINT "order_event_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_restaurant_id_restaurant_id_fk" FOREIGN KEY ("restaurant_id") REFERENCES "public"."restaurant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment" ADD CONSTRAINT "payment_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place_road" ADD CONSTRAINT "place_road_district_id_place_district_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."place_district"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "menu_category" ADD CONSTRAINT "menu_category_restaurant_id_restaurant_id_fk" FOREIGN KEY ("restaurant_id") REFERENCES "public"."restaurant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "menu_item" ADD CONSTRAINT "menu_item_restaurant_id_category_id_menu_category_restaurant_id_id_fk" FOREIGN KEY ("restaurant_id","category_id") REFERENCES "public"."menu_category"("restaurant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "menu_option" ADD CONSTRAINT "menu_option_restaurant_id_item_id_group_id_menu_option_group_restaurant_id_item_id_id_fk" FOREIGN KEY ("restaurant_id","item_id","group_id") REFERENCES "public"."menu_option_group"("restaurant_id","item_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "menu_option_group" ADD CONSTRAINT "menu_option_group_restaurant_id_item_id_menu_item_restaurant_id_id_fk" FOREIGN KEY ("restaurant_id","item_id") REFERENCES "public"."menu_item"("restaurant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "restaurant_staff" ADD CONSTRAINT "restaurant_staff_restaurant_id_restaurant_id_fk" FOREIGN KEY ("restaurant_id") REFERENCES "public"."restaurant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "idempotency_key_age" ON "idempotency_key" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "delivery_to_dispatch" ON "delivery" USING btree ("created_at") WHERE status = 'unassigned';--> statement-breakpoint
CREATE INDEX "delivery_of_rider" ON "delivery" USING btree ("rider_id","assigned_at" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "offer_open_of_rider" ON "offer" USING btree ("rider_id") WHERE status = 'open';--> statement-breakpoint
CREATE UNIQUE INDEX "offer_accepted_of_delivery" ON "offer" USING btree ("delivery_id") WHERE status = 'accepted';--> statement-breakpoint
CREATE INDEX "offer_of_delivery" ON "offer" USING btree ("delivery_id");--> statement-breakpoint
CREATE INDEX "offer_to_time_out" ON "offer" USING btree ("expires_at") WHERE status = 'open';--> statement-breakpoint
CREATE INDEX "orders_of_customer" ON "orders" USING btree ("customer_id","placed_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "orders_of_restaurant" ON "orders" USING btree ("restaurant_id","placed_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "orders_to_expire" ON "orders" USING btree ("accept_by") WHERE status = 'placed';--> statement-breakpoint
CREATE INDEX "orders_to_start" ON "orders" USING btree ("ready_by") WHERE status = 'accepted';--> statement-breakpoint
CREATE INDEX "place_road_name" ON "place_road" USING btree ("name_ko");