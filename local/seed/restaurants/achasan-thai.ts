import { lunchAndDinner, tuesday } from '../hours';
import { category, chooseOne, item, option } from '../menu-builders';
import { origin } from '../origins';
import { restaurant } from '../restaurant-builder';
import { noodleSize, spiceLevel } from '../shared-menu';

const protein = chooseOne(
  'protein',
  ['재료 선택', 'With'],
  [
    option('with-chicken', ['닭고기', 'Chicken']),
    option('with-shrimp', ['새우', 'Shrimp'], 2000),
    option('with-tofu', ['두부', 'Tofu']),
    option('with-crab', ['소프트크랩', 'Soft-shell crab'], 6000, { soldOut: true }),
  ],
);

export const achasanThai = restaurant({
  id: 'achasan-thai',
  name: ['아차산 타이부엌', 'Achasan Thai Kitchen'],
  description: [
    '치앙마이에서 온 부부가 절구에 직접 빻은 커리로 요리해요. 맵기는 태국 기준이 아니라 한국 기준입니다.',
    'A couple from Chiang Mai pound every curry paste by hand. Spice levels are Korean, not Thai.',
  ],
  cuisine: 'asian',
  pictures: ['curry-rice', 'shrimp', 'lemon'],
  district: 'gwangjin',
  road: ['자양로 131', '131 Jayang-ro'],
  position: [37.5405, 127.0835],
  phone: '0115',
  hours: lunchAndDinner(['11:00', '15:00'], ['17:00', '21:30'], [tuesday]),
  delivery: { minimum: 15000, fee: 3000, within: 1500, step: 500, freeFrom: 45000, radius: 4500 },
  prepMinutes: 20,
  rating: [4.9, 36],
  menu: [
    category(
      'curry',
      ['커리', 'Curry'],
      [
        item('green-curry', 12500, {
          ko: ['그린커리', '바질과 가지를 넣은 코코넛 커리, 밥이 함께 가요.'],
          en: ['Green curry', 'Coconut curry with basil and aubergine; rice included.'],
          pictures: ['curry-rice', 'eggplant'],
          popular: true,
          allergens: ['shrimp', 'chicken', 'soybean'],
          origin: origin({ chicken: 'korea', rice: 'thailand' }),
          options: [protein, spiceLevel],
        }),
        item('massaman-curry', 14000, {
          ko: ['마사만커리', '소고기와 감자, 땅콩을 부드럽게 조렸어요.'],
          en: ['Massaman curry', 'Beef, potatoes and peanuts, braised until soft.'],
          pictures: ['curry-rice', 'potato', 'peanuts'],
          allergens: ['beef', 'peanut', 'shrimp'],
          origin: origin({ beef: 'australia', rice: 'thailand' }),
        }),
        item('pu-phat-phong', 21000, {
          ko: ['푸팟퐁커리', '게살과 계란을 노란 커리에 몽글하게 볶았어요.'],
          en: ['Crab curry', 'Crab and eggs, scrambled into yellow curry.'],
          pictures: ['crab', 'curry-rice'],
          allergens: ['crab', 'egg', 'milk', 'soybean', 'wheat'],
        }),
      ],
    ),
    category(
      'wok',
      ['볶음', 'From the wok'],
      [
        item('pad-thai', 11500, {
          ko: ['팟타이', '타마린드로 새콤달콤하게, 땅콩은 따로 드려요.'],
          en: ['Pad thai', 'Tamarind-sour and sweet; peanuts on the side.'],
          pictures: ['noodles', 'shrimp', 'lemon'],
          popular: true,
          allergens: ['egg', 'peanut', 'shrimp', 'soybean'],
          origin: origin({ shrimp: 'thailand', chicken: 'korea' }),
          options: [protein, noodleSize],
        }),
        item('pad-kra-pao', 11000, {
          ko: ['바질 돼지고기덮밥', '홀리바질과 고추에 볶고 튀긴 계란을 올려요.'],
          en: ['Basil pork rice', 'Holy basil, chillies and a deep-fried egg.'],
          pictures: ['rice', 'fried-egg', 'hot-pepper'],
          allergens: ['pork', 'egg', 'soybean', 'wheat', 'shellfish'],
          origin: origin({ pork: 'korea', rice: 'thailand' }),
          options: [spiceLevel],
        }),
        item('morning-glory', 10000, {
          ko: ['모닝글로리볶음', '공심채를 마늘과 된장에 빠르게 볶았어요.'],
          en: ['Stir-fried morning glory', 'With garlic and yellow bean, seconds in the wok.'],
          pictures: ['leafy-green', 'garlic'],
          allergens: ['soybean', 'wheat', 'shellfish'],
        }),
      ],
    ),
    category(
      'soup-and-salad',
      ['수프와 샐러드', 'Soup and salad'],
      [
        item('tom-yum', 15000, {
          ko: ['똠얌꿍', '레몬그라스와 라임, 통새우가 들어갑니다.'],
          en: ['Tom yum goong', 'Lemongrass, lime and whole shrimp.'],
          pictures: ['pot-of-food', 'shrimp'],
          allergens: ['shrimp', 'milk'],
          origin: origin({ shrimp: 'thailand' }),
          options: [spiceLevel],
        }),
        item('som-tam', 10500, {
          ko: ['쏨땀', '그린파파야를 절구에 찧어 아삭해요.'],
          en: ['Papaya salad', 'Green papaya pounded in the mortar.'],
          pictures: ['salad', 'peanuts'],
          allergens: ['peanut', 'shrimp', 'tomato'],
          options: [spiceLevel],
        }),
      ],
    ),
    category(
      'sweet',
      ['달콤한 것', 'Sweet'],
      [
        item('mango-rice', 9000, {
          ko: ['망고찰밥', '코코넛밀크에 적신 찰밥과 망고 반 개예요.'],
          en: ['Mango sticky rice', 'Coconut-soaked rice with half a mango.'],
          pictures: ['mango', 'rice'],
          soldOut: true,
          allergens: [],
        }),
        item('thai-tea', 5000, {
          ko: ['타이밀크티', '향신료 향이 나는 진한 홍차예요.'],
          en: ['Thai milk tea', 'Strong black tea with spice and milk.'],
          pictures: ['bubble-tea'],
          allergens: ['milk'],
        }),
      ],
    ),
  ],
});
