/** What the product knows of the demo people: who works where, who rides, and how customers are called. */
import { type DemoPerson, demoPeople } from '@/local/people';
import type { customerProfile, restaurantStaff, rider } from '@/services/kit/schema';

function personOf(email: string): DemoPerson {
  const person = demoPeople.find((each) => each.email === email);
  if (!person) throw new Error(`No demo person has the email ${email}`);
  return person;
}

function worksAt(restaurantId: string, position: 'owner' | 'manager' | 'staff', email: string) {
  const { id, name } = personOf(email);
  return { personId: id, restaurantId, position, name };
}

/** Memberships. The owner has a second restaurant, so that a list of workplaces has something to choose. */
export const staff: (typeof restaurantStaff.$inferInsert)[] = [
  worksAt('halmae-sundubu-seongsu', 'owner', 'owner@baedal.test'),
  worksAt('halmae-sundubu-seongsu', 'staff', 'staff@baedal.test'),
  worksAt('halmae-sundubu-seongsu', 'manager', 'demo@baedal.test'),
  worksAt('bulgeun-byeokdol-burger', 'owner', 'owner@baedal.test'),
];

/** Profiles of everyone in the group `riders`, offline until they say otherwise. */
export const riders: (typeof rider.$inferInsert)[] = demoPeople
  .filter(({ groups }) => groups.includes('riders'))
  .map(({ id, name }) => ({ personId: id, name }));

/** How customers are called, as they would write it into their profiles. */
export const customers: (typeof customerProfile.$inferInsert)[] = demoPeople
  .filter(({ groups }) => groups.includes('customers'))
  .map(({ id, name }) => ({ personId: id, name }));
