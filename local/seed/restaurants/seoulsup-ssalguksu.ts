import { daily } from '../hours';
import { addOns, category, chooseOne, item, option } from '../menu-builders';
import { origin } from '../origins';
import { restaurant } from '../restaurant-builder';
import { noodleSize, spiceLevel } from '../shared-menu';

const phoExtras = addOns(
  'extras',
  ['토핑 추가', 'Toppings'],
  [
    option('extra-beef', ['양지', 'Brisket'], 3000, { max: 2 }),
    option('extra-sprouts', ['숙주', 'Bean sprouts'], 1000, { max: 2 }),
    option('coriander', ['고수', 'Coriander']),
    option('extra-noodles', ['면 사리', 'Extra noodles'], 2000),
  ],
);

export const seoulsupSsalguksu = restaurant({
  id: 'seoulsup-ssalguksu',
  name: ['서울숲 쌀국수', 'Seoul Forest Pho'],
  description: [
    '사골과 양지를 열두 시간 고아 국물을 냅니다. 고수는 달라고 하신 분께만 넣어 드려요.',
    'Our broth simmers for twelve hours with bones and brisket. Coriander only for those who ask for it.',
  ],
  cuisine: 'asian',
  pictures: ['salad', 'fried-shrimp', 'noodles'],
  district: 'seongdong',
  road: ['서울숲2길 32', '32 Seoulsup 2-gil'],
  position: [37.5467, 127.0424],
  phone: '0102',
  hours: daily('10:30', '22:00'),
  delivery: { minimum: 15000, fee: 0, within: 2000, step: 500, freeFrom: 0, radius: 3500 },
  prepMinutes: 18,
  rating: [4.6, 39],
  menu: [
    category(
      'pho',
      ['쌀국수', 'Pho'],
      [
        item('yangji-pho', 11000, {
          ko: ['양지 쌀국수', '결대로 찢은 양지를 수북하게 올려요.'],
          en: ['Brisket pho', 'A heap of hand-torn brisket over rice noodles.'],
          pictures: ['noodles', 'meat-on-bone'],
          popular: true,
          allergens: ['beef', 'soybean', 'wheat'],
          origin: origin({ beef: 'usa' }),
          options: [noodleSize, phoExtras],
        }),
        item('cha-dol-pho', 12500, {
          ko: ['차돌 쌀국수', '얇게 썬 차돌박이가 국물에 고소함을 더해요.'],
          en: ['Beef belly pho', 'Thin slices of beef belly make the broth rich.'],
          pictures: ['noodles', 'steak'],
          allergens: ['beef', 'soybean', 'wheat'],
          origin: origin({ beef: 'usa' }),
          options: [noodleSize, phoExtras],
        }),
        item('haesan-pho', 13000, {
          ko: ['얼큰 해산물 쌀국수', '새우와 오징어에 매운 고추를 넣었어요.'],
          en: ['Spicy seafood pho', 'Shrimp, squid and fresh chillies.'],
          pictures: ['noodles', 'shrimp'],
          allergens: ['shrimp', 'squid', 'shellfish', 'soybean', 'wheat'],
          origin: origin({ shrimp: 'vietnam', squid: 'peru' }),
          options: [noodleSize, spiceLevel, phoExtras],
        }),
        item('chae-pho', 10500, {
          ko: ['채소 쌀국수', '고기 없이 버섯과 무로 국물을 냈어요.'],
          en: ['Vegetable pho', 'No meat: the broth is mushrooms and radish.'],
          pictures: ['noodles', 'leafy-green'],
          allergens: ['soybean', 'wheat'],
          options: [noodleSize, phoExtras],
        }),
      ],
    ),
    category(
      'rice-and-bun',
      ['분짜와 덮밥', 'Bun cha and rice'],
      [
        item('bun-cha', 13500, {
          ko: ['분짜', '숯불에 구운 돼지고기를 새콤한 소스에 적셔 드세요.'],
          en: ['Bun cha', 'Charcoal-grilled pork to dip in a sweet and sour sauce.'],
          pictures: ['salad', 'noodles'],
          popular: true,
          allergens: ['pork', 'peanut', 'soybean', 'wheat'],
          origin: origin({ pork: 'korea' }),
        }),
        item('com-tam', 12000, {
          ko: ['돼지갈비 덮밥', '레몬그라스에 재운 갈비와 계란프라이를 올렸어요.'],
          en: ['Pork rib rice', 'Ribs marinated in lemongrass, with a fried egg.'],
          pictures: ['rice', 'fried-egg'],
          allergens: ['egg', 'pork', 'soybean', 'wheat'],
          origin: origin({ rice: 'korea', pork: 'spain' }),
        }),
        item('pineapple-rice', 11500, {
          ko: ['파인애플 볶음밥', '새우와 캐슈너트가 씹히는 달콤한 볶음밥이에요.'],
          en: ['Pineapple fried rice', 'Sweet fried rice with shrimp and cashews.'],
          pictures: ['pineapple', 'rice'],
          allergens: ['egg', 'shrimp', 'soybean'],
          origin: origin({ rice: 'thailand', shrimp: 'vietnam' }),
        }),
      ],
    ),
    category(
      'starters',
      ['곁들임', 'Starters'],
      [
        item('goi-cuon', 8000, {
          ko: ['월남쌈 (4조각)', '새우와 허브를 라이스페이퍼에 말았어요.'],
          en: ['Summer rolls (4)', 'Shrimp and herbs rolled in rice paper.'],
          pictures: ['burrito', 'shrimp'],
          allergens: ['shrimp', 'peanut', 'soybean'],
          options: [
            chooseOne(
              'sauce',
              ['소스 선택', 'Sauce'],
              [
                option('peanut-sauce', ['땅콩소스', 'Peanut sauce']),
                option('fish-sauce', ['피시소스', 'Fish sauce']),
              ],
            ),
          ],
        }),
        item('nem-ran', 7500, {
          ko: ['짜조 (5개)', '돼지고기와 당면을 채워 바삭하게 튀겼어요.'],
          en: ['Fried spring rolls (5)', 'Filled with pork and glass noodles, fried until they crackle.'],
          pictures: ['burrito'],
          allergens: ['egg', 'wheat', 'pork'],
        }),
        item('banh-mi', 9500, {
          ko: ['반미 샌드위치', '아침에 구운 바게트에 고기와 절인 무를 넣었어요.'],
          en: ['Banh mi', 'Grilled pork and pickled radish in a baguette baked this morning.'],
          pictures: ['sandwich'],
          soldOut: true,
          allergens: ['egg', 'wheat', 'pork', 'soybean'],
        }),
      ],
    ),
    category(
      'cold-drinks',
      ['음료', 'Drinks'],
      [
        item('ca-phe-sua-da', 5000, {
          ko: ['연유커피', '진하게 내린 커피에 연유를 넣은 베트남식 커피예요.'],
          en: ['Vietnamese iced coffee', 'Strong coffee over sweet condensed milk.'],
          pictures: ['coffee', 'milk'],
          allergens: ['milk'],
        }),
        item('lime-soda', 4500, {
          ko: ['라임 소다', '라임 한 개를 통째로 짜 넣어요.'],
          en: ['Lime soda', 'One whole lime, squeezed.'],
          pictures: ['tropical-drink', 'lemon'],
          allergens: [],
        }),
      ],
    ),
  ],
});
