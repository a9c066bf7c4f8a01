/** `npm run map`: writes the drawing ground of the web app's maps from the seed. A test holds that it is up to date. */
import { writeFileSync } from 'node:fs';
import { roads } from './addresses';
import { cityMap } from './city-map';
import { parks, waters } from './landscape';

writeFileSync('components/map/seoul.json', `${JSON.stringify(cityMap(roads, { waters, parks }))}\n`);
