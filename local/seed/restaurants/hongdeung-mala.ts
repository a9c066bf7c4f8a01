import { dayAndNight } from '../hours';
import { category, choose, chooseOne, item, option } from '../menu-builders';
import { origin } from '../origins';
import { restaurant } from '../restaurant-builder';
import { drinks, extraRice, noodleSize } from '../shared-menu';

const heat = chooseOne(
  'heat',
  ['맵기', 'Heat'],
  [
    option('heat-0', ['0단계 (안 매움)', '0 (no heat)']),
    option('heat-1', ['1단계 (매콤함)', '1 (gentle)']),
    option('heat-2', ['2단계 (얼얼함)', '2 (tingling)']),
    option('heat-3', ['3단계 (땀남)', '3 (sweating)']),
  ],
);
const basket = choose(
  3,
  8,
  'basket',
  ['재료 고르기 (3가지 이상)', 'Fill the bowl (three or more)'],
  [
    option('pak-choi', ['청경채', 'Pak choi'], 1000, { max: 2 }),
    option('lotus-root', ['연근', 'Lotus root'], 1000, { max: 2 }),
    option('wood-ear', ['목이버섯', 'Wood ear'], 1000, { max: 2 }),
    option('wide-noodles', ['중국당면', 'Wide glass noodles'], 1500, { max: 2 }),
    option('tofu-skin', ['푸주', 'Tofu skin'], 1500, { max: 2 }),
    option('fish-balls', ['피시볼', 'Fish balls'], 2000, { max: 2 }),
    option('beef-slices', ['우삼겹', 'Beef belly'], 3500, { max: 3 }),
    option('lamb-slices', ['양고기', 'Lamb'], 4000, { max: 3, soldOut: true }),
  ],
);

export const hongdeungMala = restaurant({
  id: 'hongdeung-mala',
  name: ['홍등마라탕 건대점', 'Hongdeung Malatang Konkuk'],
  description: [
    '사골 육수에 마라 기름을 직접 내어 끓입니다. 재료를 고르면 고른 만큼만 담아요.',
    'Bone broth and our own mala oil. Choose what goes in: you get exactly that.',
  ],
  cuisine: 'chinese',
  pictures: ['pot-of-food', 'hot-pepper', 'leafy-green'],
  district: 'gwangjin',
  road: ['아차산로33길 20', '20 Achasan-ro 33-gil'],
  position: [37.5418, 127.0695],
  phone: '0114',
  hours: dayAndNight,
  delivery: { minimum: 14000, fee: 2500, within: 1500, step: 500, freeFrom: 0, radius: 4000 },
  prepMinutes: 15,
  rating: [4.6, 142],
  menu: [
    category(
      'mala',
      ['마라', 'Mala'],
      [
        item('malatang', 7000, {
          ko: ['마라탕', '국물값이에요. 재료는 아래에서 골라 주세요.'],
          en: ['Malatang', 'The price is for the broth; pick what goes in below.'],
          pictures: ['pot-of-food', 'hot-pepper'],
          popular: true,
          allergens: ['wheat', 'soybean', 'peanut', 'beef'],
          origin: origin({ beef: 'usa', lamb: 'australia' }),
          options: [heat, basket],
        }),
        item('malaxiangguo', 12000, {
          ko: ['마라샹궈', '국물 없이 볶아 향이 더 진해요.'],
          en: ['Mala xiangguo', 'Stir-fried without broth, so the aroma is stronger.'],
          pictures: ['pan-of-food', 'hot-pepper'],
          popular: true,
          allergens: ['wheat', 'soybean', 'peanut', 'beef'],
          origin: origin({ beef: 'usa', lamb: 'australia' }),
          options: [heat, basket],
        }),
        item('mala-noodles', 10500, {
          ko: ['마라비빔면', '땅콩소스를 넣어 고소하게 비벼 드세요.'],
          en: ['Mala noodles', 'Tossed with a nutty peanut sauce.'],
          pictures: ['noodles', 'peanuts'],
          allergens: ['wheat', 'soybean', 'peanut'],
          options: [heat, noodleSize],
        }),
        item('tomato-tang', 9500, {
          ko: ['토마토탕', '매운 걸 못 드시는 분께 권하는 새콤한 국물이에요.'],
          en: ['Tomato broth', 'Sour and mild, for those who do not like heat.'],
          pictures: ['pot-of-food', 'tomato'],
          allergens: ['wheat', 'soybean', 'tomato', 'beef'],
          origin: origin({ beef: 'usa' }),
        }),
      ],
    ),
    category(
      'dishes',
      ['요리', 'Dishes'],
      [
        item('guobaorou', 19000, {
          ko: ['꿔바로우', '찹쌀옷을 입힌 등심에 새콤한 소스를 둘렀어요.'],
          en: ['Guobaorou', 'Pork loin in sticky rice batter with a sharp, sweet sauce.'],
          pictures: ['takeout-box', 'pineapple'],
          popular: true,
          allergens: ['pork', 'wheat', 'soybean'],
          origin: origin({ pork: 'korea' }),
        }),
        item('lamb-skewers', 14000, {
          ko: ['양꼬치 (10개)', '쯔란을 뿌려 숯불에 구웠어요.'],
          en: ['Lamb skewers (10)', 'Grilled over charcoal with cumin.'],
          pictures: ['dango', 'meat-on-bone'],
          soldOut: true,
          allergens: ['soybean', 'wheat'],
          origin: origin({ lamb: 'australia' }),
        }),
        item('tomato-egg', 11000, {
          ko: ['토마토계란볶음', '밥에 얹으면 딱 좋은 집밥 같은 맛이에요.'],
          en: ['Tomato and eggs', 'Home cooking, best spooned over rice.'],
          pictures: ['tomato', 'fried-egg'],
          allergens: ['egg', 'tomato'],
          options: [extraRice],
        }),
        item('egg-fried-rice', 8500, {
          ko: ['계란볶음밥', '계란 세 개를 먼저 볶아 고슬고슬해요.'],
          en: ['Egg fried rice', 'Three eggs, fried first, so the rice stays loose.'],
          pictures: ['rice', 'egg'],
          allergens: ['egg', 'soybean', 'wheat'],
          origin: origin({ rice: 'korea' }),
        }),
        item('flower-rolls', 4000, {
          ko: ['꽃빵튀김 (4개)', '연유에 찍어 드세요.'],
          en: ['Fried flower rolls (4)', 'With condensed milk to dip.'],
          pictures: ['bread', 'milk'],
          allergens: ['wheat', 'milk'],
        }),
      ],
    ),
    drinks,
  ],
});
