ALTER TABLE "push_outbox" DROP CONSTRAINT "push_outbox_subscription_id_push_subscription_id_fk";
