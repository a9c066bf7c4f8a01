import { defineConfig } from 'drizzle-kit';

/** `npx drizzle-kit generate --name <what>` writes the next migration; the services apply it when they start. */
export default defineConfig({
  dialect: 'postgresql',
  schema: './services/kit/schema/*.ts',
  out: './services/kit/migrations',
});
