import { daily } from '../hours';
import { addOns, category, choose, item, option } from '../menu-builders';
import { origin } from '../origins';
import { restaurant } from '../restaurant-builder';
import { chickenCut, drinks, spiceLevel } from '../shared-menu';

const sauces = addOns(
  'dips',
  ['소스 추가', 'Dips'],
  [
    option('dip-sweet-chilli', ['양념소스', 'Sweet chilli sauce'], 500, { max: 3 }),
    option('dip-mustard', ['허니머스터드', 'Honey mustard'], 500, { max: 3 }),
    option('dip-salt', ['후추소금', 'Pepper salt']),
  ],
);

export const ttukseomTongdak = restaurant({
  id: 'ttukseom-tongdak',
  name: ['뚝섬통닭', 'Ttukseom Fried Chicken'],
  description: [
    '가마솥에 한 마리씩 튀깁니다. 주문이 몰리는 저녁에는 조금만 기다려 주세요.',
    'One bird at a time in an iron cauldron. Please bear with us when the evening is busy.',
  ],
  cuisine: 'chicken',
  pictures: ['chicken-leg', 'hot-pepper', 'cup-with-straw'],
  district: 'seongdong',
  road: ['뚝섬로 345', '345 Ttukseom-ro'],
  position: [37.5391, 127.053],
  phone: '0103',
  hours: daily('11:00', '03:00'),
  delivery: { minimum: 17000, fee: 2500, within: 1500, step: 500, freeFrom: 0, radius: 4000 },
  prepMinutes: 25,
  rating: [4.7, 232],
  menu: [
    category(
      'whole',
      ['한 마리', 'Whole chicken'],
      [
        item('fried', 18000, {
          ko: ['후라이드', '얇은 튀김옷에 생강 향을 살짝 입혔어요.'],
          en: ['Fried chicken', 'A thin crust with a touch of ginger.'],
          pictures: ['chicken-leg'],
          popular: true,
          allergens: ['chicken', 'wheat', 'egg', 'soybean'],
          origin: origin({ chicken: 'korea' }),
          options: [chickenCut, sauces],
        }),
        item('yangnyeom', 19000, {
          ko: ['양념치킨', '물엿 대신 조청을 넣어 끝맛이 깔끔해요.'],
          en: ['Sweet and spicy chicken', 'Glazed with rice syrup and chilli paste.'],
          pictures: ['chicken-leg', 'hot-pepper'],
          popular: true,
          allergens: ['chicken', 'wheat', 'egg', 'soybean', 'tomato', 'peanut'],
          origin: origin({ chicken: 'korea', chiliPowder: 'china' }),
          options: [chickenCut, spiceLevel, sauces],
        }),
        item('ganjang', 19000, {
          ko: ['마늘간장치킨', '국산 마늘을 갈아 넣은 간장 소스를 발랐어요.'],
          en: ['Soy garlic chicken', 'Brushed with soy sauce and a lot of Korean garlic.'],
          pictures: ['chicken-leg', 'garlic'],
          allergens: ['chicken', 'wheat', 'egg', 'soybean'],
          origin: origin({ chicken: 'korea' }),
          options: [chickenCut, sauces],
        }),
        item('half-and-half', 19500, {
          ko: ['반반치킨', '두 가지 맛을 골라 한 상자에 담아 드려요.'],
          en: ['Half and half', 'Pick two flavours, one box.'],
          pictures: ['chicken-leg', 'takeout-box'],
          popular: true,
          allergens: ['chicken', 'wheat', 'egg', 'soybean', 'tomato', 'peanut'],
          origin: origin({ chicken: 'korea' }),
          options: [
            choose(
              2,
              2,
              'flavours',
              ['맛 선택', 'Flavours'],
              [
                option('half-fried', ['후라이드', 'Fried']),
                option('half-yangnyeom', ['양념', 'Sweet and spicy']),
                option('half-ganjang', ['마늘간장', 'Soy garlic']),
                option('half-cheese', ['치즈가루', 'Cheese powder'], 1000),
                option('half-green-onion', ['파닭', 'Spring onion'], 1000, { soldOut: true }),
              ],
            ),
            chickenCut,
          ],
        }),
        item('pa-dak', 20000, {
          ko: ['파닭', '채 썬 파와 겨자 소스를 넉넉히 올려요.'],
          en: ['Spring onion chicken', 'Piled with shredded spring onion and a mustard dressing.'],
          pictures: ['chicken-leg', 'leafy-green'],
          soldOut: true,
          allergens: ['chicken', 'wheat', 'egg', 'soybean'],
          origin: origin({ chicken: 'korea' }),
          options: [chickenCut],
        }),
        item('gamasot-tongdak', 15000, {
          ko: ['옛날통닭', '자르지 않고 통째로 튀겨 종이봉투에 담아요.'],
          en: ['Old-style whole chicken', 'Fried whole, sent in a paper bag, as in the seventies.'],
          pictures: ['chicken-leg', 'takeout-box'],
          allergens: ['chicken', 'wheat'],
          origin: origin({ chicken: 'korea' }),
        }),
      ],
    ),
    category(
      'sides',
      ['사이드', 'Sides'],
      [
        item('ttongjip', 9000, {
          ko: ['닭똥집튀김', '쫄깃한 모래집을 마늘과 함께 튀겼어요.'],
          en: ['Fried gizzards', 'Chewy and crisp, with slices of garlic.'],
          pictures: ['garlic', 'chicken-leg'],
          allergens: ['chicken', 'wheat'],
          origin: origin({ chicken: 'korea' }),
        }),
        item('cheese-balls', 5000, {
          ko: ['치즈볼 (5개)', '찹쌀 반죽 속에 모차렐라가 늘어나요.'],
          en: ['Cheese balls (5)', 'Mozzarella inside a sticky rice shell.'],
          pictures: ['cheese'],
          allergens: ['milk', 'wheat', 'egg'],
        }),
        item('fries', 5000, {
          ko: ['감자튀김', '두툼하게 썰어 두 번 튀겼어요.'],
          en: ['Fries', 'Cut thick, fried twice.'],
          pictures: ['fries'],
          allergens: ['wheat'],
        }),
        item('chicken-mu', 1000, {
          ko: ['치킨무', '직접 담근 새콤한 무예요.'],
          en: ['Pickled radish', 'We pickle it ourselves.'],
          pictures: ['bowl-with-spoon'],
          allergens: ['sulphites'],
        }),
      ],
    ),
    drinks,
  ],
});
