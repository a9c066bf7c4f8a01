import { dayAndNight } from '../hours';
import { addOns, category, choose, item, option } from '../menu-builders';
import { restaurant } from '../restaurant-builder';
import { temperature } from '../shared-menu';

const boxOf = choose(
  6,
  6,
  'flavours',
  ['도넛 고르기', 'Doughnuts'],
  [
    option('box-glazed', ['글레이즈드', 'Glazed'], 0, { max: 6 }),
    option('box-cinnamon', ['시나몬', 'Cinnamon'], 0, { max: 6 }),
    option('box-chocolate', ['초콜릿', 'Chocolate'], 0, { max: 6 }),
    option('box-milk-cream', ['우유크림', 'Milk cream'], 500, { max: 6 }),
    option('box-strawberry', ['딸기', 'Strawberry'], 500, { max: 6 }),
    option('box-mugwort', ['쑥인절미', 'Mugwort and bean powder'], 500, { max: 3 }),
    option('box-lemon', ['레몬', 'Lemon'], 500, { soldOut: true }),
  ],
);

export const yaksuDoughnut = restaurant({
  id: 'yaksu-doughnut',
  name: ['약수 도넛공방', 'Yaksu Doughnut Workshop'],
  description: [
    '밤에 반죽하고 새벽에 튀기고 낮에 크림을 채웁니다. 그래서 문을 닫을 틈이 없어요.',
    'Dough at night, frying at dawn, cream by day. There is never a moment to close.',
  ],
  cuisine: 'cafe',
  pictures: ['doughnut', 'coffee', 'strawberry'],
  district: 'jung',
  road: ['다산로 140', '140 Dasan-ro'],
  position: [37.556, 127.0117],
  phone: '0138',
  hours: dayAndNight,
  delivery: { minimum: 9000, fee: 1500, within: 1500, step: 500, freeFrom: 25000, radius: 4500 },
  prepMinutes: 7,
  rating: [4.7, 101],
  menu: [
    category(
      'doughnuts',
      ['도넛', 'Doughnuts'],
      [
        item('glazed', 2500, {
          ko: ['글레이즈드', '하룻밤 발효해 가볍고 폭신해요.'],
          en: ['Glazed', 'Proved overnight, light as air.'],
          pictures: ['doughnut'],
          popular: true,
          allergens: ['wheat', 'milk', 'egg'],
        }),
        item('milk-cream', 3500, {
          ko: ['우유크림', '크림을 도넛보다 무겁게 채웠어요.'],
          en: ['Milk cream', 'The cream weighs more than the doughnut.'],
          pictures: ['doughnut', 'milk'],
          popular: true,
          allergens: ['wheat', 'milk', 'egg'],
        }),
        item('mugwort', 3500, {
          ko: ['쑥인절미', '강화 쑥 반죽에 콩가루를 입혀요.'],
          en: ['Mugwort and bean powder', 'Ganghwa mugwort dough, rolled in soybean powder.'],
          pictures: ['doughnut', 'leafy-green'],
          allergens: ['wheat', 'milk', 'egg', 'soybean'],
        }),
        item('kkwabaegi', 2000, {
          ko: ['꽈배기', '두 번 꼬아 쫄깃하고 설탕은 따로 드려요.'],
          en: ['Twisted doughnut', 'Chewy, with the sugar apart.'],
          pictures: ['croissant', 'honey'],
          allergens: ['wheat', 'egg'],
        }),
        item('box', 14000, {
          ko: ['도넛상자', '같은 맛을 여러 개 담아도 좋아요.'],
          en: ['Doughnut box', 'Six of your choice; the same one twice is fine.'],
          pictures: ['doughnut', 'takeout-box'],
          popular: true,
          allergens: ['wheat', 'milk', 'egg', 'soybean'],
          options: [boxOf],
        }),
        item('lemon', 3500, {
          ko: ['레몬크림', '제주 레몬이 나는 철에만 만들어요.'],
          en: ['Lemon cream', 'Only while Jeju lemons are in season.'],
          pictures: ['doughnut', 'lemon'],
          soldOut: true,
          allergens: ['wheat', 'milk', 'egg'],
        }),
      ],
    ),
    category(
      'cold-things',
      ['시원한 것', 'Cold things'],
      [
        item('ice-cream', 4500, {
          ko: ['우유아이스크림', '목장 우유로 만든 소프트아이스크림이에요.'],
          en: ['Milk ice cream', 'Soft serve from farm milk.'],
          pictures: ['ice-cream-cone'],
          allergens: ['milk'],
        }),
        item('affogato', 6000, {
          ko: ['아포가토', '에스프레소는 따로 담아 드려요.'],
          en: ['Affogato', 'The espresso comes apart.'],
          pictures: ['ice-cream', 'coffee'],
          allergens: ['milk'],
        }),
      ],
    ),
    category(
      'drinks',
      ['음료', 'Drinks'],
      [
        item('drip', 4500, {
          ko: ['드립커피', '도넛에 맞춰 진하게 볶았어요.'],
          en: ['Filter coffee', 'Roasted dark, to go with doughnuts.'],
          pictures: ['coffee'],
          allergens: [],
          options: [temperature],
        }),
        item('milk-tea', 5500, {
          ko: ['밀크티', '홍차를 우유에 하루 우렸어요.'],
          en: ['Milk tea', 'Black tea, a day in cold milk.'],
          pictures: ['bubble-tea'],
          allergens: ['milk'],
          options: [
            addOns(
              'pearls',
              ['펄', 'Pearls'],
              [option('tapioca', ['타피오카펄', 'Tapioca pearls'], 700, { max: 2 })],
            ),
          ],
        }),
        item('strawberry-milk', 5500, {
          ko: ['딸기우유', '딸기를 으깨 바닥에 깔았어요.'],
          en: ['Strawberry milk', 'Crushed strawberries at the bottom.'],
          pictures: ['milk', 'strawberry'],
          allergens: ['milk'],
        }),
      ],
    ),
  ],
});
