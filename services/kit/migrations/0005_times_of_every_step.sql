ALTER TABLE "delivery" ADD COLUMN "offered_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "delivery" ADD COLUMN "returning_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "delivery" ADD COLUMN "disposed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "undelivered_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "payment" ADD COLUMN "refunded_at" timestamp with time zone;--> statement-breakpoint
-- The story of an order is only ever added to.
CREATE FUNCTION keep_order_events() RETURNS trigger LANGUAGE plpgsql AS $keep$
BEGIN
  RAISE EXCEPTION 'What happened to an order is never changed or taken away' USING ERRCODE = 'restrict_violation';
END
$keep$;--> statement-breakpoint
CREATE TRIGGER order_event_stays BEFORE UPDATE OR DELETE ON "order_event"
  FOR EACH ROW EXECUTE FUNCTION keep_order_events();
