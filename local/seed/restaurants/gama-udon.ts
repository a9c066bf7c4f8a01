import { dayAndNight } from '../hours';
import { addOns, category, item, option } from '../menu-builders';
import { origin } from '../origins';
import { restaurant } from '../restaurant-builder';
import { drinks, noodleSize } from '../shared-menu';

const udonToppings = addOns(
  'toppings',
  ['토핑', 'Toppings'],
  [
    option('tempura-flakes', ['튀김가루', 'Tempura flakes']),
    option('soft-egg', ['온천계란', 'Soft egg'], 1200, { max: 2 }),
    option('fried-tofu', ['유부', 'Fried tofu'], 1500),
    option('shrimp-tempura', ['새우튀김', 'Shrimp tempura'], 2500, { max: 3 }),
  ],
);

export const gamaUdon = restaurant({
  id: 'gama-udon',
  name: ['신촌 가마우동', 'Sinchon Kettle Udon'],
  description: [
    '밟아서 반죽한 면을 가마솥에 바로 삶아요. 첫차 기다리는 새벽에도 국물이 끓고 있습니다.',
    'Dough worked by foot and boiled in a kettle. The broth is on even while you wait for the first train.',
  ],
  cuisine: 'noodles',
  pictures: ['noodles', 'fried-shrimp', 'egg'],
  district: 'seodaemun',
  road: ['연세로 13', '13 Yonsei-ro'],
  position: [37.5569, 126.9369],
  phone: '0137',
  hours: dayAndNight,
  delivery: { minimum: 9000, fee: 2000, within: 1500, step: 500, freeFrom: 25000, radius: 3500 },
  prepMinutes: 10,
  rating: [4.6, 124],
  menu: [
    category(
      'warm',
      ['따뜻한 우동', 'Hot udon'],
      [
        item('kake-udon', 7500, {
          ko: ['가케우동', '멸치와 가쓰오로 낸 맑은 국물이에요.'],
          en: ['Kake udon', 'Clear broth of anchovy and bonito.'],
          pictures: ['noodles'],
          popular: true,
          allergens: ['wheat', 'soybean', 'mackerel'],
          options: [noodleSize, udonToppings],
        }),
        item('kitsune-udon', 8500, {
          ko: ['유부우동', '달게 조린 유부 두 장.'],
          en: ['Kitsune udon', 'Two sheets of sweet fried tofu.'],
          pictures: ['noodles', 'oden'],
          allergens: ['wheat', 'soybean', 'mackerel'],
          options: [noodleSize, udonToppings],
        }),
        item('tempura-udon', 10500, {
          ko: ['새우튀김우동', '튀김은 따로 담아 보내요.'],
          en: ['Tempura udon', 'The tempura travels apart.'],
          pictures: ['noodles', 'fried-shrimp'],
          popular: true,
          allergens: ['wheat', 'soybean', 'shrimp', 'egg', 'mackerel'],
          origin: origin({ shrimp: 'vietnam' }),
          options: [noodleSize, udonToppings],
        }),
        item('niku-udon', 11000, {
          ko: ['소고기우동', '간장에 조린 소고기를 수북이 올려요.'],
          en: ['Beef udon', 'A heap of soy-simmered beef.'],
          pictures: ['noodles', 'steak'],
          allergens: ['wheat', 'soybean', 'beef', 'mackerel'],
          origin: origin({ beef: 'usa' }),
          options: [noodleSize, udonToppings],
        }),
        item('nabeyaki', 12000, {
          ko: ['나베우동', '냄비째 보글보글 끓여 뜨겁게 드세요.'],
          en: ['Nabeyaki udon', 'Sent in its pot, still bubbling.'],
          pictures: ['pot-of-food', 'egg'],
          soldOut: true,
          allergens: ['wheat', 'soybean', 'egg', 'shrimp', 'mackerel'],
        }),
      ],
    ),
    category(
      'cold',
      ['차가운 우동', 'Cold udon'],
      [
        item('bukkake-udon', 9000, {
          ko: ['냉우동', '진한 장국을 부어 비벼 드세요.'],
          en: ['Chilled udon', 'Pour the strong sauce over and mix.'],
          pictures: ['noodles', 'ice'],
          allergens: ['wheat', 'soybean', 'egg', 'mackerel'],
          options: [noodleSize, udonToppings],
        }),
        item('curry-dip', 10000, {
          ko: ['카레 찍먹우동', '차가운 면을 뜨거운 카레에 찍어요.'],
          en: ['Curry dipping udon', 'Cold noodles, hot curry.'],
          pictures: ['noodles', 'curry-rice'],
          allergens: ['wheat', 'soybean', 'beef', 'milk'],
          origin: origin({ beef: 'australia' }),
          options: [noodleSize],
        }),
      ],
    ),
    category(
      'rice',
      ['덮밥과 튀김', 'Rice and tempura'],
      [
        item('katsudon', 9500, {
          ko: ['가츠동', '돈카츠에 계란을 풀어 덮었어요.'],
          en: ['Katsudon', 'Pork cutlet under soft egg.'],
          pictures: ['rice', 'egg'],
          allergens: ['wheat', 'egg', 'pork', 'soybean'],
          origin: origin({ rice: 'korea', pork: 'korea' }),
        }),
        item('onigiri', 3000, {
          ko: ['구운주먹밥', '간장을 발라 노릇하게 구워요.'],
          en: ['Grilled rice ball', 'Brushed with soy and toasted.'],
          pictures: ['rice-ball'],
          allergens: ['soybean', 'wheat'],
          origin: origin({ rice: 'korea' }),
        }),
        item('vegetable-tempura', 6500, {
          ko: ['채소튀김', '고구마, 가지, 연근, 꽈리고추.'],
          en: ['Vegetable tempura', 'Sweet potato, aubergine, lotus root, shishito.'],
          pictures: ['sweet-potato', 'eggplant'],
          allergens: ['wheat', 'egg'],
        }),
      ],
    ),
    drinks,
  ],
});
