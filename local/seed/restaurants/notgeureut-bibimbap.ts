import { daily, saturday, sunday } from '../hours';
import { addOns, category, chooseOne, item, option } from '../menu-builders';
import { origin } from '../origins';
import { restaurant } from '../restaurant-builder';
import { drinks } from '../shared-menu';

const bowl = chooseOne(
  'paste',
  ['양념', 'Sauce'],
  [
    option('gochujang', ['고추장', 'Chilli paste']),
    option('ganjang', ['간장 양념', 'Soy dressing']),
    option('doenjang', ['강된장', 'Thick soybean paste'], 1000),
  ],
);
const onTop = addOns(
  'on-top',
  ['고명 추가', 'On top'],
  [
    option('egg-on-top', ['계란프라이', 'Fried egg'], 1000),
    option('beef-on-top', ['소고기볶음', 'Fried beef'], 3000),
    option('greens-on-top', ['나물 곱빼기', 'Double vegetables'], 2000),
  ],
);

export const notgeureutBibimbap = restaurant({
  id: 'notgeureut-bibimbap',
  name: ['광화문 놋그릇비빔밥', 'Brass Bowl Bibimbap'],
  description: [
    '광화문 직장인의 점심을 책임지는 비빔밥집. 주말에는 장을 담그느라 쉽니다.',
    'Lunch for the offices of Gwanghwamun. At the weekend we close to ferment our pastes.',
  ],
  cuisine: 'korean',
  pictures: ['rice', 'leafy-green', 'carrot'],
  district: 'jongno',
  road: ['새문안로5길 18', '18 Saemunan-ro 5-gil'],
  position: [37.5714, 126.9737],
  phone: '0129',
  hours: daily('10:00', '20:30', [saturday, sunday]),
  delivery: { minimum: 11000, fee: 2000, within: 1200, step: 500, freeFrom: 30000, radius: 3000 },
  prepMinutes: 10,
  rating: [4.8, 88],
  menu: [
    category(
      'bibimbap',
      ['비빔밥', 'Bibimbap'],
      [
        item('namul-bibimbap', 9500, {
          ko: ['나물비빔밥', '아홉 가지 나물을 날마다 무쳐요.'],
          en: ['Vegetable bibimbap', 'Nine vegetables, dressed every day.'],
          pictures: ['rice', 'leafy-green'],
          popular: true,
          allergens: ['soybean', 'wheat'],
          origin: origin({ rice: 'korea' }),
          options: [bowl, onTop],
        }),
        item('bulgogi-bibimbap', 11500, {
          ko: ['불고기비빔밥', '간장에 재운 불고기를 올렸어요.'],
          en: ['Bulgogi bibimbap', 'With soy-marinated beef.'],
          pictures: ['rice', 'steak'],
          popular: true,
          allergens: ['beef', 'soybean', 'wheat', 'egg'],
          origin: origin({ rice: 'korea', beef: 'australia' }),
          options: [bowl, onTop],
        }),
        item('yukhoe-bibimbap', 14000, {
          ko: ['육회비빔밥', '한우 우둔살을 가늘게 채 썰어 올렸어요.'],
          en: ['Beef tartare bibimbap', 'Finely cut Korean beef rump, with a raw yolk.'],
          pictures: ['rice', 'steak', 'egg'],
          soldOut: true,
          allergens: ['beef', 'egg', 'soybean', 'pine-nut'],
          origin: origin({ rice: 'korea', beef: 'korea' }),
          options: [bowl],
        }),
        item('kkomak-bibimbap', 13000, {
          ko: ['꼬막비빔밥', '벌교 꼬막을 양념에 무쳤어요.'],
          en: ['Cockle bibimbap', 'Dressed cockles from Beolgyo.'],
          pictures: ['rice', 'oyster'],
          allergens: ['shellfish', 'soybean', 'wheat'],
          origin: origin({ rice: 'korea' }),
          options: [onTop],
        }),
        item('meongge-bibimbap', 13500, {
          ko: ['멍게비빔밥', '바다 향이 진하니 처음이라면 각오하세요.'],
          en: ['Sea squirt bibimbap', 'It tastes of the sea; be warned, and be brave.'],
          pictures: ['rice', 'squid'],
          allergens: ['soybean'],
          origin: origin({ rice: 'korea' }),
        }),
      ],
    ),
    category(
      'sets',
      ['정식', 'Set meals'],
      [
        item('doenjang-set', 12000, {
          ko: ['된장비빔정식', '비빔밥에 차돌된장찌개가 함께 가요.'],
          en: ['Bibimbap and stew set', 'With a bowl of soybean paste stew.'],
          pictures: ['rice', 'pot-of-food'],
          allergens: ['beef', 'soybean', 'wheat', 'shellfish'],
          origin: origin({ rice: 'korea', beef: 'usa', tofu: 'korea' }),
          options: [bowl],
        }),
        item('bossam-set', 15000, {
          ko: ['보쌈비빔정식', '보쌈 여섯 점을 곁들였어요.'],
          en: ['Bibimbap and boiled pork set', 'With six slices of boiled pork.'],
          pictures: ['rice', 'bacon'],
          allergens: ['pork', 'soybean', 'wheat', 'shrimp'],
          origin: origin({ rice: 'korea', pork: 'korea' }),
          options: [bowl],
        }),
      ],
    ),
    drinks,
  ],
});
