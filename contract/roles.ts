/** Who may call: Cognito groups, and the role each one gives in Baedal. */
import * as z from 'zod';

/** The Cognito group names, as they stand in the `cognito:groups` claim. */
export const groups = ['customers', 'restaurant-staff', 'riders'] as const;
export type Group = (typeof groups)[number];

/** The three backends, which are also the first path segment of every route. */
export const services = ['customer', 'restaurant', 'rider'] as const;
export type Service = (typeof services)[number];
export const ServiceSchema = z.enum(services);

export type Role = Service;

/** The one place that says which group gives which role. */
export const roleOfGroup = {
  customers: 'customer',
  'restaurant-staff': 'restaurant',
  riders: 'rider',
} as const satisfies Record<Group, Role>;

export const groupOfRole = {
  customer: 'customers',
  restaurant: 'restaurant-staff',
  rider: 'riders',
} as const satisfies Record<Role, Group>;

/** Roles of a person, in the order of `groups`; groups Baedal does not know are ignored. */
export function rolesOf(personGroups: readonly string[]): Role[] {
  return groups.filter((group) => personGroups.includes(group)).map((group) => roleOfGroup[group]);
}
