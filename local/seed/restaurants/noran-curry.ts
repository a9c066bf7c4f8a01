import { daily, sunday } from '../hours';
import { addOns, category, chooseOne, item, option } from '../menu-builders';
import { origin } from '../origins';
import { restaurant } from '../restaurant-builder';
import { noodleSize, spiceLevel } from '../shared-menu';

const rice = chooseOne(
  'rice-size',
  ['밥 양', 'Rice'],
  [
    option('rice-less', ['적게', 'Less']),
    option('rice-regular', ['보통', 'Regular']),
    option('rice-more', ['많이', 'More'], 1000),
  ],
);
const curryToppings = addOns(
  'toppings',
  ['토핑', 'Toppings'],
  [
    option('croquette', ['감자고로케', 'Potato croquette'], 2000, { max: 2 }),
    option('fried-egg', ['계란프라이', 'Fried egg'], 1000, { max: 2 }),
    option('sausage', ['소시지', 'Sausage'], 2500),
    option('cheese', ['치즈', 'Cheese'], 1500),
    option('spinach', ['시금치', 'Spinach'], 1500),
  ],
  4,
);

export const noranCurry = restaurant({
  id: 'noran-curry',
  name: ['여의도 노란카레', 'Yellow Curry Yeouido'],
  description: [
    '양파를 세 시간 볶아 시작하는 일본식 카레. 아침 일곱 시 모닝카레로 출근길을 응원합니다.',
    'Japanese curry that begins with onions fried for three hours. Morning curry from seven, for the commute.',
  ],
  cuisine: 'asian',
  pictures: ['curry-rice', 'potato', 'carrot'],
  district: 'yeongdeungpo',
  road: ['국제금융로6길 33', '33 Gukjegeumyung-ro 6-gil'],
  position: [37.5203, 126.9277],
  phone: '0134',
  hours: daily('07:00', '21:00', [sunday]),
  delivery: { minimum: 10000, fee: 2000, within: 1500, step: 500, freeFrom: 30000, radius: 3000 },
  prepMinutes: 10,
  rating: [4.5, 59],
  menu: [
    category(
      'curry',
      ['카레', 'Curry'],
      [
        item('plain-curry', 8500, {
          ko: ['기본카레', '채소가 녹아 부드러운 카레예요.'],
          en: ['House curry', 'The vegetables have melted into it.'],
          pictures: ['curry-rice'],
          popular: true,
          allergens: ['wheat', 'milk', 'beef', 'soybean'],
          origin: origin({ rice: 'korea', beef: 'australia' }),
          options: [rice, spiceLevel, curryToppings],
        }),
        item('tonkatsu-curry', 12000, {
          ko: ['돈카츠카레', '등심카츠를 따로 담아 바삭해요.'],
          en: ['Pork cutlet curry', 'The cutlet is packed apart and stays crisp.'],
          pictures: ['curry-rice', 'meat-on-bone'],
          popular: true,
          allergens: ['wheat', 'milk', 'egg', 'pork', 'beef', 'soybean'],
          origin: origin({ rice: 'korea', pork: 'korea' }),
          options: [rice, spiceLevel, curryToppings],
        }),
        item('shrimp-curry', 12500, {
          ko: ['새우튀김카레', '왕새우 세 마리를 얹어요.'],
          en: ['Fried shrimp curry', 'With three big shrimp.'],
          pictures: ['curry-rice', 'fried-shrimp'],
          allergens: ['wheat', 'milk', 'egg', 'shrimp', 'soybean'],
          origin: origin({ rice: 'korea', shrimp: 'vietnam' }),
          options: [rice, spiceLevel, curryToppings],
        }),
        item('vegetable-curry', 10500, {
          ko: ['구운채소카레', '고기 없이 제철 채소를 구워 올렸어요.'],
          en: ['Roasted vegetable curry', 'No meat, the vegetables of the season.'],
          pictures: ['curry-rice', 'eggplant', 'broccoli'],
          allergens: ['wheat', 'soybean'],
          origin: origin({ rice: 'korea' }),
          options: [rice, spiceLevel],
        }),
        item('keema', 11000, {
          ko: ['키마카레', '다진 고기를 국물 없이 볶고 노른자를 올려요.'],
          en: ['Keema curry', 'Dry-fried minced meat under an egg yolk.'],
          pictures: ['curry-rice', 'egg'],
          soldOut: true,
          allergens: ['wheat', 'egg', 'pork', 'soybean'],
          origin: origin({ rice: 'korea', pork: 'korea' }),
          options: [rice, spiceLevel],
        }),
      ],
    ),
    category(
      'more',
      ['그 밖에', 'And'],
      [
        item('morning-curry', 6000, {
          ko: ['모닝카레', '작은 그릇에 반숙 계란을 올려 가볍게 시작해요.'],
          en: ['Morning curry', 'A small bowl with a soft egg, to begin the day.'],
          pictures: ['curry-rice', 'fried-egg'],
          allergens: ['wheat', 'milk', 'egg', 'beef'],
          origin: origin({ rice: 'korea', beef: 'australia' }),
        }),
        item('curry-udon', 9500, {
          ko: ['카레우동', '국물이 튀니 흰옷은 조심하세요.'],
          en: ['Curry udon', 'It splashes; mind the white shirt.'],
          pictures: ['noodles', 'curry-rice'],
          allergens: ['wheat', 'milk', 'beef', 'mackerel', 'soybean'],
          origin: origin({ beef: 'australia' }),
          options: [noodleSize],
        }),
        item('croquettes', 5500, {
          ko: ['감자고로케 (2개)', '겉은 바삭, 속은 포슬해요.'],
          en: ['Potato croquettes (2)', 'Crisp and fluffy.'],
          pictures: ['potato'],
          allergens: ['wheat', 'egg', 'milk'],
        }),
        item('lassi', 4500, {
          ko: ['망고라씨', '매운맛을 달래 줍니다.'],
          en: ['Mango lassi', 'Puts out the fire.'],
          pictures: ['bubble-tea', 'mango'],
          allergens: ['milk'],
        }),
        item('fukujinzuke', 1000, {
          ko: ['후쿠진즈케 추가', '카레에 빠질 수 없는 절임이에요.'],
          en: ['Extra pickles', 'The red ones that belong with curry.'],
          pictures: ['bowl-with-spoon'],
        }),
      ],
    ),
  ],
});
