CREATE TABLE "place_building" (
	"id" serial PRIMARY KEY NOT NULL,
	"district_id" text NOT NULL,
	"name_ko" text NOT NULL,
	"name_en" text NOT NULL,
	"road_ko" text NOT NULL,
	"number" integer NOT NULL,
	"apartment" boolean NOT NULL
);
--> statement-breakpoint
ALTER TABLE "place_road" ADD COLUMN "dong_ko" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "place_road" ADD COLUMN "dong_en" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "place_road" ADD COLUMN "lot" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "place_building" ADD CONSTRAINT "place_building_district_id_place_district_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."place_district"("id") ON DELETE no action ON UPDATE no action;