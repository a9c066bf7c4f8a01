import type { Cuisine } from '@/contract/schemas/restaurant';
import { asian } from './asian';
import { bunsik } from './bunsik';
import { burger } from './burger';
import { cafe } from './cafe';
import { chicken } from './chicken';
import { chinese } from './chinese';
import { korean } from './korean';
import { noodles } from './noodles';
import { pizza } from './pizza';
import type { Said } from './said';
import { sushi } from './sushi';

export { anywhere } from './anywhere';

/** By kind of kitchen. */
export const words: Readonly<Record<Cuisine, readonly Said[]>> = {
  korean,
  chicken,
  pizza,
  sushi,
  noodles,
  chinese,
  burger,
  bunsik,
  asian,
  cafe,
};
