import type { Identity } from '../identity';
import { hashPassword } from './passwords';
import { addToGroup, findPersonById, insertPerson } from './people';

/** Adds the people of the settings who are not there yet, with their groups; who is there is left as they are. */
export async function insertDemoPeople(identity: Identity): Promise<void> {
  const { settings, database, clock, random } = identity;
  const password = settings.demoPassword;
  if (password === undefined) return;
  await Promise.all(
    settings.people.map(async (person) => {
      if (await findPersonById(database, person.id)) return;
      const passwordHash = await hashPassword(password, settings.passwordCost, random);
      await database.transaction(async (tx) => {
        if (!(await insertPerson(tx, clock, { ...person, passwordHash, confirmed: true }))) return;
        for (const group of person.groups) await addToGroup(tx, person.id, group);
      });
    }),
  );
}
