import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { roads } from './addresses';
import { cityMap } from './city-map';
import { parks, waters } from './landscape';

const map = cityMap(roads, { waters, parks });

test('the web app’s drawing is written from these roads (npm run map)', () => {
  expect(JSON.parse(readFileSync('components/map/seoul.json', 'utf8'))).toEqual(map);
});

test('every road of the seed is drawn, as lines of positions in Seoul', () => {
  const drawn = new Set(map.roads.map(({ ko }) => ko));
  for (const { ko } of Object.values(roads).flat()) expect(drawn.has(ko), ko).toBe(true);
  for (const { ko, line } of map.roads) {
    const numbers = line.split(' ').map(Number);
    expect(numbers.length, ko).toBeGreaterThanOrEqual(4);
    for (const [index, number] of numbers.entries()) {
      const [least, most] = index % 2 === 0 ? [37.4, 37.7] : [126.7, 127.2];
      expect(number > least && number < most, ko).toBe(true);
    }
  }
});
