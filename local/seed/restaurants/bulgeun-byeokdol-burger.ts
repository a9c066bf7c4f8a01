import { dayAndNight } from '../hours';
import { addOns, category, chooseOne, item, option } from '../menu-builders';
import { origin } from '../origins';
import { restaurant } from '../restaurant-builder';
import { drinks, spiceLevel } from '../shared-menu';

const patties = chooseOne(
  'patties',
  ['패티 수', 'Patties'],
  [option('single', ['한 장', 'Single']), option('double', ['두 장', 'Double'], 3500)],
);
const singleOrSet = chooseOne(
  'set',
  ['단품·세트', 'On its own or as a meal'],
  [
    option('set-none', ['단품', 'On its own']),
    option('set-fries', ['감자튀김 세트 (콜라 포함)', 'With fries and cola'], 4000),
    option('set-onion-rings', ['어니언링 세트 (콜라 포함)', 'With onion rings and cola'], 5000),
  ],
);
const inTheBun = addOns(
  'in-the-bun',
  ['더 넣기', 'In the bun'],
  [
    option('add-bacon', ['베이컨', 'Bacon'], 2000, { max: 2 }),
    option('add-cheese', ['체더치즈', 'Cheddar'], 1000, { max: 2 }),
    option('add-egg', ['계란프라이', 'Fried egg'], 1000),
    option('add-jalapeno', ['할라피뇨', 'Jalapeños'], 500),
  ],
);

export const bulgeunByeokdolBurger = restaurant({
  id: 'bulgeun-byeokdol-burger',
  name: ['붉은벽돌버거', 'Red Brick Burger'],
  description: [
    '옛 신발 공장을 고친 가게에서 밤새 철판을 달굽니다. 빵은 하루 두 번 구워요.',
    'A former shoe factory where the griddle stays hot all night. Buns are baked twice a day.',
  ],
  cuisine: 'burger',
  pictures: ['burger', 'fries', 'cup-with-straw'],
  district: 'seongdong',
  road: ['성수이로 88', '88 Seongsui-ro'],
  position: [37.5438, 127.057],
  phone: '0105',
  hours: dayAndNight,
  delivery: { minimum: 13000, fee: 2500, within: 1500, step: 500, freeFrom: 35000, radius: 4000 },
  prepMinutes: 12,
  rating: [4.6, 153],
  menu: [
    category(
      'burgers',
      ['버거', 'Burgers'],
      [
        item('brick-cheese', 9500, {
          ko: ['벽돌 치즈버거', '눌러 구운 패티에 체더치즈와 구운 양파를 올렸어요.'],
          en: ['Brick cheeseburger', 'Smashed patty, cheddar and slow-fried onions.'],
          pictures: ['burger', 'cheese'],
          popular: true,
          allergens: ['wheat', 'milk', 'egg', 'beef', 'soybean', 'tomato'],
          origin: origin({ beef: 'australia' }),
          options: [patties, inTheBun, singleOrSet],
        }),
        item('bulgogi-burger', 9000, {
          ko: ['불고기버거', '간장에 재운 불고기와 상추, 깻잎을 넣었어요.'],
          en: ['Bulgogi burger', 'Soy-marinated beef with lettuce and perilla leaves.'],
          pictures: ['burger', 'leafy-green'],
          allergens: ['wheat', 'egg', 'beef', 'soybean'],
          origin: origin({ beef: 'australia' }),
          options: [inTheBun, singleOrSet],
        }),
        item('shrimp-burger', 10000, {
          ko: ['통새우버거', '새우 다섯 마리를 다지지 않고 그대로 튀겼어요.'],
          en: ['Whole shrimp burger', 'Five shrimp, fried whole, with tartare sauce.'],
          pictures: ['burger', 'fried-shrimp'],
          allergens: ['wheat', 'egg', 'shrimp', 'soybean'],
          origin: origin({ shrimp: 'vietnam' }),
          options: [inTheBun, singleOrSet],
        }),
        item('hot-chicken-burger', 9500, {
          ko: ['매운닭다리버거', '닭다리살 한 장을 통째로 튀겨 매운 소스를 입혔어요.'],
          en: ['Hot chicken burger', 'A whole fried thigh in hot sauce.'],
          pictures: ['burger', 'hot-pepper'],
          popular: true,
          allergens: ['wheat', 'egg', 'milk', 'chicken', 'soybean'],
          origin: origin({ chicken: 'brazil' }),
          options: [spiceLevel, inTheBun, singleOrSet],
        }),
        item('mushroom-burger', 9500, {
          ko: ['구운버섯버거', '고기 대신 새송이버섯을 두툼하게 구워 넣었어요.'],
          en: ['Grilled mushroom burger', 'Thick king oyster mushrooms instead of meat.'],
          pictures: ['burger', 'leafy-green', 'onion'],
          allergens: ['wheat', 'milk', 'egg', 'soybean'],
          options: [inTheBun, singleOrSet],
        }),
        item('night-shift', 15000, {
          ko: ['야근버거', '패티 세 장, 베이컨, 계란까지. 밤 열 시 이후에 찾는 분이 많아요.'],
          en: ['Night shift burger', 'Three patties, bacon and an egg. Mostly ordered after ten.'],
          pictures: ['burger', 'bacon', 'fried-egg'],
          soldOut: true,
          allergens: ['wheat', 'milk', 'egg', 'beef', 'pork', 'soybean', 'tomato'],
          origin: origin({ beef: 'australia', pork: 'spain' }),
          options: [singleOrSet],
        }),
      ],
    ),
    category(
      'sides',
      ['사이드', 'Sides'],
      [
        item('fries', 4000, {
          ko: ['감자튀김', '껍질째 썰어 두 번 튀긴 감자예요.'],
          en: ['Fries', 'Skin on, fried twice.'],
          pictures: ['fries'],
          allergens: ['wheat'],
          options: [
            addOns(
              'fries-topping',
              ['토핑', 'Topping'],
              [
                option('fries-cheese', ['치즈소스', 'Cheese sauce'], 1500),
                option('fries-chilli', ['칠리', 'Chilli'], 2000),
              ],
            ),
          ],
        }),
        item('onion-rings', 5000, {
          ko: ['어니언링', '양파를 손가락 두께로 썰었어요.'],
          en: ['Onion rings', 'Cut as thick as a finger.'],
          pictures: ['onion'],
          allergens: ['wheat', 'milk', 'egg'],
        }),
        item('coleslaw', 3000, {
          ko: ['코울슬로', '양배추를 그날 썰어 버무려요.'],
          en: ['Coleslaw', 'Cabbage cut and dressed the same day.'],
          pictures: ['salad', 'carrot'],
          allergens: ['egg'],
        }),
        item('vanilla-shake', 6000, {
          ko: ['바닐라 셰이크', '빨대가 서 있을 만큼 걸쭉해요.'],
          en: ['Vanilla shake', 'Thick enough for the straw to stand.'],
          pictures: ['cup-with-straw', 'ice-cream'],
          allergens: ['milk', 'egg'],
        }),
      ],
    ),
    drinks,
  ],
});
